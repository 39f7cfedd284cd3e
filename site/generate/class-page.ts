import { docBefore } from './doc-comment.js';
import { code, front, type PageWriter, table } from './markdown.js';
import { type Member, membersOfClass } from './members.js';
import type { PublicSymbol, Reference } from './reference.js';

/** The page of a class: what it is, a table of its members, and each member. */
export function classPage(reference: Reference, symbol: PublicSymbol, writer: PageWriter): string {
  const [declaration] = symbol.declarations;
  if (declaration === undefined) throw new Error(`${symbol.name} has no declaration`);
  const doc = docBefore(declaration.file, declaration.start);
  const members = membersOfClass(reference.tree, declaration).filter(({ name }) => !HIDDEN.has(name));
  const own = members.filter(({ inheritedFrom }) => inheritedFrom === undefined);
  const inherited = members.filter(({ inheritedFrom }) => inheritedFrom !== undefined);
  const sections = [
    front(symbol.name, `The class ${symbol.name} of ${symbol.entry.module}`),
    code(`import { ${symbol.name} } from '${symbol.entry.module}';`),
    writer.prose(doc.text, symbol),
    ...list('Throws', doc.throws, writer, symbol),
    ...heritage(symbol, writer),
    '## Overview {#overview}',
    members.length === 0 ? 'It has no members of its own.' : overview(members, writer, symbol),
    ...own.filter(({ kind }) => kind !== 'method').flatMap(section('Properties', writer, symbol)),
    ...own.filter(({ kind }) => kind === 'method').flatMap(section('Methods', writer, symbol)),
    ...inherited.flatMap(section('Inherited', writer, symbol)),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** Members that every class of JavaScript can have. */
const HIDDEN: ReadonlySet<string> = new Set(['[Symbol.toStringTag]', '[Symbol.hasInstance]', 'constructor']);

function heritage({ declarations: [declaration] }: PublicSymbol, writer: PageWriter): string[] {
  if (declaration?.node.type !== 'ClassDeclaration') return [];
  const { superClass } = declaration.node;
  if (superClass?.type !== 'Identifier') return [];
  return superClass.name === 'Error' || writer.symbol(superClass.name).startsWith('[')
    ? [`Extends ${writer.symbol(superClass.name)}.`]
    : [];
}

function overview(members: readonly Member[], writer: PageWriter, symbol: PublicSymbol): string {
  return table(
    ['member', 'purpose'],
    members.map((member) => [
      `[\`${titleOf(member)}\`](#${anchorOf(member)})`,
      firstSentence(writer.prose(member.doc.text, symbol)) || writer.origin(member.doc),
    ]),
  );
}

function titleOf({ name, kind, isStatic }: Member): string {
  return `${isStatic ? 'static ' : ''}${name}${kind === 'method' ? '()' : ''}`;
}

function anchorOf({ name }: Member): string {
  return name.startsWith('[Symbol.') ? name.slice(8, -1) : name;
}

/** Up to the first period that ends a sentence. */
export function firstSentence(text: string): string {
  return (/^[\s\S]*?[.:](?=\s+[A-Z`[]|\s*$)/.exec(text)?.[0] ?? text).replace(/:$/, '.');
}

function section(heading: string, writer: PageWriter, symbol: PublicSymbol) {
  return (member: Member, index: number): string[] => [
    ...(index === 0 ? [`## ${heading} {#${heading.toLowerCase()}-of-${symbol.name}}`] : []),
    `### ${titleOf(member).replace('[', '\\[')} {#${anchorOf(member)}}`,
    ...(member.doc.deprecated === undefined ? [] : [`**Deprecated.** ${writer.prose(member.doc.deprecated, symbol)}`]),
    code(member.signatures.join('\n')),
    ...describe(member, writer, symbol),
  ];
}

function describe({ doc, signatures, inheritedFrom }: Member, writer: PageWriter, symbol: PublicSymbol): string[] {
  const types = writer.named(signatures.join('\n'), [symbol.name]);
  return [
    writer.prose(doc.text, symbol),
    ...list(
      'Parameters',
      doc.parameters.map(({ name, text }) => `\`${name}\`: ${text}`),
      writer,
      symbol,
    ),
    ...(doc.returns === undefined ? [] : [`Returns ${writer.prose(doc.returns, symbol)}`]),
    ...list('Throws', doc.throws, writer, symbol),
    doc.origin === '' ? '' : `**libvirt**: ${writer.origin(doc)}`,
    types.length === 0 ? '' : `**Types**: ${types.join(', ')}`,
    inheritedFrom === undefined ? '' : `Inherited from \`${inheritedFrom}\`.`,
  ];
}

function list(title: string, items: readonly string[], writer: PageWriter, symbol: PublicSymbol): string[] {
  const lines = items.map((item) => `- ${writer.prose(item.replace(/\s*\n\s*/g, ' '), symbol)}`);
  return lines.length === 0 ? [] : [`**${title}**:`, lines.join('\n')];
}
