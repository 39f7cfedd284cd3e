import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { ROOT } from './source-tree.js';

const REPOSITORY = 'https://github.com/libvirt-client/libvirt-client/blob/main/';

/** Pictures, which a page for what is in the repository would not show. */
const RAW = 'https://github.com/libvirt-client/libvirt-client/raw/main/';

/** A page that is written by hand. */
export interface Guide {
  /** Without ending: `uris`. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
  /** From the top of the project. */
  readonly source: string;
}

/** Documents outside of docs/ that are pages too. */
const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ['README.md', 'introduction'],
  ['CHANGELOG.md', 'changelog'],
  ['SECURITY.md', 'security'],
  ['CONTRIBUTING.md', 'contributing'],
  ['ARCHITECTURE.md', 'architecture'],
  ['examples/README.md', 'examples'],
]);

/** All guides, with links that lead to pages of the site, or else to the repository. */
export function guides(): Guide[] {
  const pages = new Map(DOCUMENTS);
  for (const name of readdirSync(posix.join(ROOT, 'docs'))) {
    if (name.endsWith('.md')) pages.set(`docs/${name}`, name.slice(0, -3));
  }
  return [...pages].map(([source, page]) => {
    const original = readFileSync(posix.join(ROOT, source), 'utf8').replace(/^<!--[\s\S]*?-->\s*/, '');
    const title = /^# (.+)$/m.exec(original)?.[1] ?? page;
    return { page, title, source, text: outsideCode(original, (text) => withLinks(text, source, pages)) };
  });
}

/** Changes a Markdown text except in its blocks and spans of code. */
export function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/(^```[\s\S]*?^```$|`[^`\n]+`)/m)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

function withLinks(text: string, source: string, pages: ReadonlyMap<string, string>): string {
  return text
    .replace(/\]\(([^)\s]+)\)/g, (_, target: string) => `](${linkOf(target, source, pages)})`)
    .replaceAll('<', '&lt;')
    .replace(/\{(?=\{)/g, '{\u200b');
}

function linkOf(target: string, source: string, pages: ReadonlyMap<string, string>): string {
  const prefix = [REPOSITORY, RAW].find((one) => target.startsWith(one));
  const local = prefix === undefined ? undefined : target.slice(prefix.length);
  if (target.startsWith('#') || (local === undefined && /^[a-z]+:/.test(target))) return target;
  const [path = '', fragment] = (local ?? target).split('#');
  const file = local === undefined ? posix.join(posix.dirname(source), path) : path;
  const suffix = fragment === undefined ? '' : `#${fragment}`;
  const page = pages.get(file);
  if (page !== undefined) return `./${page}.md${suffix}`;
  if (/\.(?:svg|png)$/.test(file)) return `./${posix.basename(file)}`;
  if (!existsSync(posix.join(ROOT, file))) throw new Error(`${source}: ${target} does not exist`);
  return `${REPOSITORY}${file}${suffix}`;
}
