import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFrame } from './frame.js';
import { examples, PAGE } from './protocol-examples.js';

describe('docs/protocol.md', () => {
  it('has examples whose length words are right', () => {
    const all = [...examples(0), ...examples(1)];
    expect(all.length).toBe(29);
    for (const { bytes } of all) expect(parseFrame(bytes).length).toBe(bytes.length);
  });

  it('has every heading that the code cites', () => {
    const headings = new Set([...PAGE.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading));
    const root = new URL('../../', import.meta.url).pathname;
    const files = ['src', 'codegen', 'test', 'protocol'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
    );
    const cited = files
      .filter((file) => /\.(ts|x|md)$/.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/docs\/protocol\.md, "([^"]+)"/g)])
      .map(([, heading]) => heading);
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((heading) => !headings.has(heading))).toEqual([]);
  });

  it('links to headings that exist', () => {
    const slugs = new Set(
      [...PAGE.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-')),
    );
    const links = [...PAGE.matchAll(/\]\(#([^)]+)\)/g)].map(([, slug]) => slug);
    expect(links.filter((slug) => !slugs.has(slug ?? ''))).toEqual([]);
  });
});
