import { docBefore } from './doc-comment.js';
import { code, front, type PageWriter, table } from './markdown.js';
import type { PublicSymbol } from './reference.js';
import type { Declaration } from './source-tree.js';

/** A page with several symbols: functions, types, values. */
export function symbolsPage(title: string, symbols: readonly PublicSymbol[], writer: PageWriter): string {
  const module = symbols[0]?.entry.module ?? '';
  const sorted = [...symbols].sort((one, other) => one.name.localeCompare(other.name));
  const sections = [
    front(title, `${title} of ${module}`),
    `Exported by \`${module}\`.`,
    ...sorted.flatMap((symbol) => symbolSection(symbol, writer, '##')),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** A symbol under a heading: its description, its code and the types that this names. */
export function symbolSection(symbol: PublicSymbol, writer: PageWriter, level: string): string[] {
  const [first] = symbol.declarations;
  if (first === undefined) return [];
  const doc = docBefore(first.file, first.start);
  const text = symbol.declarations
    .map((declaration) => declarationText(symbol, declaration))
    .filter((part) => part !== '')
    .join('\n\n');
  const types = writer.named(text, [symbol.name]);
  return [
    `${level} ${symbol.name}${symbol.kind === 'function' ? '()' : ''} {#${symbol.anchor ?? ''}}`,
    writer.prose(doc.text),
    doc.origin === '' ? '' : `**libvirt**: ${writer.origin(doc)}`,
    code(text),
    doc.parameters.map((one) => `- \`${one.name}\`: ${writer.prose(one.text.replace(/\s*\n\s*/g, ' '))}`).join('\n'),
    doc.returns === undefined ? '' : `Returns ${writer.prose(doc.returns)}`,
    ...doc.throws.map((about) => `**Throws** ${writer.prose(about)}`),
    types.length === 0 ? '' : `**Types**: ${types.join(', ')}`,
  ];
}

/** Code of a declaration without function bodies and values. */
function declarationText({ declarations, kind }: PublicSymbol, { file, node }: Declaration): string {
  if (node.type === 'FunctionDeclaration' && node.body !== null) {
    // The implementation of overloads is not public.
    if (declarations.some((other) => other.node.type === 'TSDeclareFunction')) return '';
    return file.source.slice(node.start, node.body.start).trim();
  }
  const text = file.source.slice(node.start, node.end);
  if (node.type === 'VariableDeclaration' && kind === 'value')
    return text.length > MOST_OF_A_VALUE ? (text.split('=')[0] ?? '').trim() : text;
  return text.replace(/^ *\/\*\* @internal[\s\S]*?;\n/gm, '');
}

const MOST_OF_A_VALUE = 600;

/** A page of libvirt's constants: a table for each group. */
export function constantsPage(title: string, symbols: readonly PublicSymbol[], writer: PageWriter): string {
  const module = symbols[0]?.entry.module ?? '';
  const sections = [
    front(title, `${title} of ${module}`),
    `Exported by \`${module}\`. The value of a member has the type of its group, so that the compiler rejects a constant of another group; ${writer.link('`nameOf()`', 'api/functions', 'nameOf')} returns the name of a number.`,
    ...symbols.flatMap((symbol) => group(symbol, writer)),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** A member such as `NOSTATE: 0 as Constant<'DomainState', 0>,` with its comment. */
const MEMBER = /(?:\/\*\* ((?:[^*]|\*(?!\/))*) \*\/\s*)?^ {2}(?:'([^']+)'|(\w+)): ('[^']*'|-?\w+)/gm;

function group({ name, declarations: [first], anchor }: PublicSymbol, writer: PageWriter): string[] {
  if (first === undefined) return [];
  const doc = docBefore(first.file, first.start);
  const text = first.file.source.slice(first.node.start, first.node.end);
  const rows = [...text.matchAll(MEMBER)].map(([, about = '', quoted, plain, value = '']) => {
    const [, constant, since] =
      /^`([^`]+)`[\s\S]*?(?:libvirt (\S+) and later)?$/.exec(about.replace(/\s+/g, ' ')) ?? [];
    return [
      `\`${plain ?? quoted ?? ''}\``,
      `\`${value}\``,
      constant === undefined ? writer.prose(about) : `\`${constant}\``,
      since ?? '',
    ];
  });
  return [
    `## ${name} {#${anchor ?? name}}`,
    writer.prose(doc.text),
    doc.origin === '' ? '' : writer.origin(doc),
    table(['member', 'value', 'in C', 'since'], rows),
  ].filter((part) => part !== '');
}
