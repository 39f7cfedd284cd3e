import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeLive, startDaemon } from './daemon.js';
import { hex, parseFrame } from './frame.js';

const PAGE: string = readFileSync(new URL('../../docs/protocol.md', import.meta.url), 'utf8');

/** One frame of the page's examples. */
interface Example {
  readonly from: 'C' | 'D';
  readonly bytes: Buffer;
}

/** The frames of the n-th code block under "Example frames". Comments stand behind at least three blanks. */
function examples(block: number): Example[] {
  const text = PAGE.slice(PAGE.indexOf('## Example frames')).split('```')[block * 2 + 1] ?? '';
  const frames: { from: 'C' | 'D'; digits: string }[] = [];
  for (const line of text.trim().split('\n')) {
    const digits = line.slice(2).split('   ', 1)[0] ?? '';
    const last = frames.at(-1);
    if (line.startsWith('C ') || line.startsWith('D ')) frames.push({ from: line.startsWith('C') ? 'C' : 'D', digits });
    else if (last !== undefined) last.digits += ` ${digits}`;
  }
  return frames.map(({ from, digits }) => ({ from, bytes: hex(digits) }));
}

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

describeLive('docs/protocol.md and a daemon', () => {
  it('exchange exactly the frames of the example', async () => {
    await using daemon = await startDaemon();
    const socket = connect(daemon.socket);
    const received = socket[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    for (const { from, bytes } of examples(0)) {
      if (from === 'C') {
        socket.write(bytes);
        continue;
      }
      while (rest.length < bytes.length) {
        const next = await received.next();
        if (next.done) break;
        rest = Buffer.concat([rest, next.value]);
      }
      expect(rest.subarray(0, bytes.length).toString('hex')).toBe(bytes.toString('hex'));
      rest = rest.subarray(bytes.length);
    }
    expect(rest.length).toBe(0);
    expect((await received.next()).done).toBe(true);
  });
});
