import { posix } from 'node:path';
import type { DocComment } from './doc-comment.js';
import type { PublicSymbol, Reference } from './reference.js';

/** Writes Markdown for one page: texts with links to the symbols that they name. */
export class PageWriter {
  readonly #reference: Reference;
  readonly #page: string;
  readonly #entry: PublicSymbol['entry'] | undefined;

  constructor(reference: Reference, page: string, entry?: PublicSymbol['entry']) {
    this.#reference = reference;
    this.#page = page;
    this.#entry = entry;
  }

  /** A link to a page, relative to this one; with the ending that both the site and the Markdown twins understand. */
  link(text: string, page: string, anchor?: string): string {
    const fragment = anchor === undefined ? '' : `#${anchor}`;
    if (page === this.#page && fragment !== '') return `[${text}](${fragment})`;
    const path = posix.relative(posix.dirname(this.#page), page);
    return `[${text}](${path.startsWith('.') ? path : `./${path}`}.md${fragment})`;
  }

  /** A link to a symbol by its name; the name as code if it is not public. */
  symbol(name: string): string {
    const [owner = '', member] = name.split('.');
    const found = this.#reference.find(owner, this.#entry);
    if (found === undefined) return `\`${name}\``;
    return this.link(`\`${name}\``, found.page, found.kind === 'class' ? member : found.anchor);
  }

  /** Text of a doc comment as Markdown. `owner` is the class whose members are named without it. */
  prose(text: string, owner?: PublicSymbol): string {
    const linked = text.replace(/`(([A-Z]\w+)(?:\.\w+)?)`/g, (span, name: string, symbol: string) =>
      name !== owner?.name && this.#reference.find(symbol, this.#entry) !== undefined ? `{@link ${name}}` : span,
    );
    return escapeText(
      linked.replace(/\{@link(?:code|plain)? +([\w.]+)(?:[ |]+([^}]*))?\}/g, (_, name: string, label?: string) => {
        const link = this.#isMember(owner, name) ? `[\`${name}\`](#${name})` : this.symbol(name);
        return label === undefined || label === '' ? link : link.replace(`\`${name}\``, label);
      }),
    );
  }

  /** The line that says which function of libvirt it is, with links to the procedures. */
  origin(doc: DocComment): string {
    return escapeText(doc.origin).replace(/`([A-Z][A-Z0-9]*_[A-Z0-9_]+)`/g, (code, name: string) => {
      const found = this.#reference.procedures.get(name);
      return found === undefined ? code : this.link(code, found.page, found.anchor);
    });
  }

  /** Links to the public symbols that a piece of code names, in the order of their appearance. */
  named(code: string, except: readonly string[] = []): string[] {
    const names = new Set(withoutComments(code).match(/\b[A-Za-z]\w*\b/g) ?? []);
    return [...names].flatMap((name) => {
      if (!/^[A-Z]/.test(name) || except.includes(name)) return [];
      return this.#reference.find(name, this.#entry) === undefined ? [] : [this.symbol(name)];
    });
  }

  #isMember(owner: PublicSymbol | undefined, name: string): boolean {
    const [declaration] = owner?.declarations ?? [];
    if (declaration === undefined || name.includes('.')) return false;
    return new RegExp(`^ {2}(?:[a-z]+ )*${name}\\??[(<:=]`, 'm').test(
      declaration.file.source.slice(declaration.start, declaration.node.end),
    );
  }
}

/** A block of TypeScript. */
export function code(text: string): string {
  return `\`\`\`ts\n${text.replace(/\{@link(?:code|plain)? +([\w.]+)[^}]*\}/g, '$1')}\n\`\`\``;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** Text without characters that Markdown or Vue would take for markup, except in code. */
export function escapeText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', '&lt;').replace(/\{(?=\{)/g, '{\u200b')))
    .join('');
}

/** Text for a cell of a table. */
export function cell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');
}

/** A table; undefined without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The top of a page. */
export function front(title: string, description: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n# ${title}\n`;
}
