import type { PropertyModel } from './type-model.js';

/** What is said in doc comments beside the types: descriptions in our own words, and what is newer than a release. */
export class Notes {
  readonly #descriptions: Readonly<Record<string, string>>;
  readonly #newer: ReadonlySet<string>;
  readonly #release: string;

  /**
   * @param descriptions texts by the end of a path: `disk/target/@dev`
   * @param newer paths that came after a release
   */
  constructor(descriptions: Readonly<Record<string, string>>, newer: Iterable<string>, release: string) {
    this.#descriptions = descriptions;
    this.#newer = new Set(newer);
    this.#release = release;
  }

  element(path: readonly string[]): string[] {
    const name = path.at(-1) ?? '';
    const parent = path.at(-2);
    const text =
      this.#lookUp(path) ?? `\`<${name}>\`${parent === undefined ? ' as a document' : ` of \`<${parent}>\``}.`;
    return [text, ...this.#since(path)];
  }

  property({ path, kind }: PropertyModel): string[] {
    const lines: string[] = [];
    const text = this.#lookUp(path);
    if (text !== undefined) lines.push(text);
    if (kind?.min !== undefined && kind.max !== undefined && kind.max.length < 10)
      lines.push(`From ${kind.min} to ${kind.max}.`);
    if (kind?.base === 'string' && kind.patterns.length === 1) lines.push(`Pattern: \`${kind.patterns[0]}\``);
    return [...lines, ...this.#since(path)];
  }

  #since(path: readonly string[]): string[] {
    return this.#newer.has(path.join('/')) ? [`Since libvirt >${this.#release}.`] : [];
  }

  /** The description with the longest path that this one ends with. */
  #lookUp(path: readonly string[]): string | undefined {
    for (let i = 0; i < path.length; i += 1) {
      const key = path.slice(i).join('/');
      if (Object.hasOwn(this.#descriptions, key)) return this.#descriptions[key];
    }
    return undefined;
  }
}
