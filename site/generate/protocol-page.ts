import { docBefore } from './doc-comment.js';
import { code, front, type PageWriter } from './markdown.js';
import { type PublicSymbol, wireNameOf } from './reference.js';
import { symbolSection } from './symbols-page.js';

/** A page of the protocol: each procedure and message with its types, then the other types and values. */
export function protocolPage(title: string, symbols: readonly PublicSymbol[], writer: PageWriter): string {
  const module = symbols[0]?.entry.module ?? '';
  const calls = symbols.filter(({ kind }) => kind === 'procedure' || kind === 'message');
  const types = new Map(symbols.filter(({ kind }) => kind !== 'codec').map((symbol) => [symbol.name, symbol]));
  const described = new Set<string>(calls.map(({ name }) => name));
  const sections = [
    front(title, `${title}: procedures with their types`),
    `Exported by \`${module}\`. Names of fields are those of the protocol. For each type \`T\` there are \`readT()\` and \`writeT()\`, which decode and encode it.`,
    ...calls.flatMap((symbol) => call(symbol, types, described, writer)),
  ];
  const rest = [...types.values()].filter(({ name }) => !described.has(name));
  if (rest.length > 0)
    sections.push(
      `## Other types and values {#other}`,
      ...rest.flatMap((symbol) => [...symbolSection(symbol, writer, '###'), codecs(symbol)]),
    );
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function call(
  symbol: PublicSymbol,
  types: ReadonlyMap<string, PublicSymbol>,
  described: Set<string>,
  writer: PageWriter,
): string[] {
  const [declaration] = symbol.declarations;
  if (declaration === undefined) return [];
  const text = declaration.file.source.slice(declaration.node.start, declaration.node.end);
  const doc = docBefore(declaration.file, declaration.start);
  const type = /^const \w+: ([^=]*?) =/.exec(text)?.[1] ?? '';
  const names = type.match(/\w+/g)?.slice(1) ?? [];
  const own = names.flatMap((name) => types.get(name) ?? []).filter(({ name }) => !described.has(name));
  for (const { name } of own) described.add(name);
  // Every procedure is a Procedure; the types of a call follow it, unless another call or page describes them.
  const except = ['Procedure', ...own.map(({ name }) => name)];
  const elsewhere = writer.named(type, except);
  return [
    `## ${wireNameOf(symbol) ?? symbol.name} {#${symbol.anchor ?? ''}}`,
    writer.prose(doc.text),
    code(`const ${symbol.name}: ${type}`),
    elsewhere.length === 0 ? '' : `**Types**: ${elsewhere.join(', ')}`,
    ...own.flatMap((one) => [...symbolSection(one, writer, '####'), codecs(one)]),
  ];
}

function codecs({ name, kind, declarations: [first] }: PublicSymbol): string {
  const has = first !== undefined && new RegExp(`^export function read${name}\\(`, 'm').test(first.file.source);
  return has && (kind === 'interface' || kind === 'type' || kind === 'value')
    ? `Codecs: \`read${name}()\`, \`write${name}()\``
    : '';
}
