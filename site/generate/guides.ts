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

/** Examples with a README, which are pages too. */
export const EXAMPLES: readonly string[] = readdirSync(posix.join(ROOT, 'examples')).filter((name) =>
  existsSync(posix.join(ROOT, 'examples', name, 'README.md')),
);

/** Documents outside of docs/ that are pages too. */
const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ['README.md', 'introduction'],
  ['CHANGELOG.md', 'changelog'],
  ['SECURITY.md', 'security'],
  ['CONTRIBUTING.md', 'contributing'],
  ['ARCHITECTURE.md', 'architecture'],
  ['examples/README.md', 'examples'],
  ...EXAMPLES.map((name) => [`examples/${name}/README.md`, `examples/${name}`] as const),
]);

/** All guides, with links that lead to pages of the site, or else to the repository. */
export function guides(): Guide[] {
  const pages = new Map(DOCUMENTS);
  for (const name of readdirSync(posix.join(ROOT, 'docs'))) {
    if (name.endsWith('.md')) pages.set(`docs/${name}`, name.slice(0, -3));
  }
  const read = [...pages].map(([source, page]) => {
    // Comments mark what programs write.
    const original = readFileSync(posix.join(ROOT, source), 'utf8').replace(/^<!--[\s\S]*?-->\n*/gm, '');
    return { page, source, original, title: /^# (.+)$/m.exec(original)?.[1] ?? page };
  });
  const titles = new Map(read.map(({ source, title }) => [source, title]));
  return read.map(({ page, title, source, original }) => ({
    page,
    title,
    source,
    text: outsideCode(original, (text) => withLinks(withTitles(text, titles), source, page, pages)),
  }));
}

/** Changes a Markdown text except in its blocks and spans of code. */
export function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/(^```[\s\S]*?^```$|`[^`\n]+`)/m)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** Links that are called like a file have the title of its page instead: `[docs/uris.md](…)`. */
function withTitles(text: string, titles: ReadonlyMap<string, string>): string {
  return text.replace(/\[([\w./-]+\.md)\](?=\()/g, (label, file: string) => {
    const title = titles.get(file);
    return title === undefined ? label : `[${title}]`;
  });
}

function withLinks(text: string, source: string, page: string, pages: ReadonlyMap<string, string>): string {
  return text
    .replace(/\]\(([^)\s]+)\)/g, (_, target: string) => `](${linkOf(target, source, page, pages)})`)
    .replaceAll('<', '&lt;')
    .replace(/\{(?=\{)/g, '{\u200b');
}

function linkOf(target: string, source: string, from: string, pages: ReadonlyMap<string, string>): string {
  const prefix = [REPOSITORY, RAW].find((one) => target.startsWith(one));
  const local = prefix === undefined ? undefined : target.slice(prefix.length);
  if (target.startsWith('#') || (local === undefined && /^[a-z]+:/.test(target))) return target;
  const [path = '', fragment] = (local ?? target).split('#');
  const file = local === undefined ? posix.join(posix.dirname(source), path) : path;
  const suffix = fragment === undefined ? '' : `#${fragment}`;
  const within = (path: string): string => `./${posix.relative(posix.dirname(from), path)}`;
  const page = pages.get(file);
  if (page !== undefined) return within(`${page}.md`) + suffix;
  if (/\.(?:svg|png)$/.test(file)) return within(posix.basename(file));
  if (!existsSync(posix.join(ROOT, file))) throw new Error(`${source}: ${target} does not exist`);
  return `${REPOSITORY}${file}${suffix}`;
}
