import { docBefore } from './doc-comment.js';
import { front, type PageWriter, table } from './markdown.js';
import { fieldsOfInterface } from './members.js';
import type { PublicSymbol, Reference } from './reference.js';

/** A page with every option of every function: type, default and meaning. */
export function optionsPage(reference: Reference, writer: PageWriter): string {
  // Several entries export some of them.
  const once = new Map([...reference.symbols].reverse().map((symbol) => [symbol.declarations[0]?.node, symbol]));
  const options = [...once.values()]
    .filter((symbol) => symbol.kind === 'interface' && /(?:Options|Settings)$/.test(symbol.name))
    .sort((one, other) => RANK(one) - RANK(other) || one.name.localeCompare(other.name));
  const sections = options.flatMap((symbol) => {
    const [declaration] = symbol.declarations;
    if (declaration === undefined) return [];
    const rows = fieldsOfInterface(reference.tree, declaration).map(({ name, optional, type, doc }) => [
      `\`${name}\``,
      `\`${type}\``,
      optional ? (doc.fallback ?? defaultOf(doc.text, type)) : 'required',
      writer.prose(withoutDefault(doc.text)),
    ]);
    const about = docBefore(declaration.file, declaration.start).text;
    return [
      `## ${symbol.name} {#${symbol.name}}`,
      `${writer.prose(about)} ${writer.link('Declaration', symbol.page, symbol.anchor)}, of \`${symbol.entry.module}\`.`,
      table(['option', 'type', 'default', 'meaning'], rows),
    ];
  });
  return `${[front('All options', 'Every option of every function, with its type and default'), 'Required arguments are positional; everything else is in one object at the end. An unknown option is rejected with a `UsageError`.', ...sections].join('\n\n')}\n`;
}

function RANK({ name, entry }: PublicSymbol): number {
  if (name === 'ConnectOptions') return 0;
  if (name === 'ReconnectOptions') return 1;
  return entry.module === 'libvirt-client' ? 2 : 3;
}

/** `Default 250.`, `Default: unlimited.`, `Default true, as in libvirt`. */
const STATED = /(?:^|\s)Default(?::|s to| is)? (?!timeout)((?:[^.:;,`]|`[^`]*`|[.,](?=\d|\w))+)/;
/** `0, the default, for none`, `wait (the default)`. */
const REMARKED = /([\w.'`]+),? \(?the default\b/;

/** The default that a description states; false for a switch, "none" for what has no effect if it is left out. */
export function defaultOf(text: string, type: string): string {
  const flat = text.replace(/\s+/g, ' ');
  const value = (STATED.exec(flat) ?? REMARKED.exec(flat))?.[1]?.trim();
  if (value !== undefined) return value;
  return /\bboolean\b/.test(type) ? 'false' : 'none';
}

function withoutDefault(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*\bDefault:? [^\s:,;]+\.$/, '')
    .trim();
}
