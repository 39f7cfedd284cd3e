import type { PropertyModel } from './type-model.js';

/** Paths of elements and attributes that came between two releases whose schemas were compared. */
export interface Newer {
  readonly after: string;
  readonly until: string;
  readonly paths: readonly string[];
}

/** What is said in doc comments beside the types: descriptions in our own words, and when it was added. */
export class Notes {
  readonly #descriptions: Readonly<Record<string, string>>;
  readonly #newer: ReadonlyMap<string, Newer>;

  /** @param descriptions texts by the end of a path: `disk/target/@dev` */
  constructor(descriptions: Readonly<Record<string, string>>, newer: readonly Newer[]) {
    this.#descriptions = descriptions;
    this.#newer = new Map(newer.flatMap((one) => one.paths.map((path) => [path, one])));
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
    const newer = this.#newer.get(path.join('/'));
    return newer === undefined ? [] : [`Added between libvirt ${newer.after} and ${newer.until}.`];
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
