import type { ElementNode } from './tree.js';

const DEFAULT_STEP = '  ';

/** The layout of a document, so that added content matches it. */
export class Layout {
  readonly newline: string;
  readonly #text: string;
  readonly #root: ElementNode;

  constructor(text: string, root: ElementNode) {
    this.newline = text.includes('\r\n') ? '\r\n' : '\n';
    this.#text = text;
    this.#root = root;
  }

  /** Returns the indentation of the children of an element. */
  of(node: ElementNode): { readonly newline: string; readonly isInline: boolean } {
    const first = node.children.find((child) => typeof child !== 'string');
    if (first !== undefined && typeof first !== 'string') {
      const indent = this.indentOf(first);
      return indent === undefined
        ? { newline: this.newline, isInline: true }
        : { newline: this.newline + indent, isInline: false };
    }
    const indent = this.indentOf(node);
    const isInline = indent === undefined && node !== this.#root;
    return { newline: this.newline + (indent ?? '') + this.#step(node), isInline };
  }

  /** Returns the indentation step of the document. */
  #step(node: ElementNode): string {
    const first = this.#root.children.find((child) => typeof child !== 'string');
    const indent = first === undefined || typeof first === 'string' ? undefined : this.indentOf(first);
    const outer = this.indentOf(this.#root) ?? '';
    return node === this.#root || indent === undefined || !indent.startsWith(outer)
      ? (indent ?? DEFAULT_STEP)
      : indent.slice(outer.length) || DEFAULT_STEP;
  }

  /** Returns the blanks before an element that begins a line; undefined for others. */
  indentOf(node: ElementNode): string | undefined {
    const start = this.#text.lastIndexOf('\n', node.start - 1) + 1;
    const before = this.#text.slice(start, node.start);
    return /^[ \t]*$/.test(before) && (start > 0 || node === this.#root) ? before : undefined;
  }
}
