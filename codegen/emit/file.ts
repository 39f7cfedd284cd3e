const WIDTH = 120;

/** Lines of code with their indentation. */
export class Lines {
  readonly #lines: string[] = [];
  #depth = 0;

  add(...lines: string[]): this {
    for (const line of lines) this.#lines.push(line === '' ? '' : '  '.repeat(this.#depth) + line);
    return this;
  }

  /** Adds `open`, then what `body` adds, one step further in, then `close`. */
  block(open: string, close: string, body: () => void): this {
    return this.add(open).indent(body).add(close);
  }

  /** Adds what `body` adds, one step further in. */
  indent(body: () => void): this {
    this.#depth += 1;
    body();
    this.#depth -= 1;
    return this;
  }

  /** Adds a list in one line where it fits, else one item per line. */
  items(open: string, items: readonly string[], close: string): this {
    const line = `${open}${items.join(', ')}${close}`;
    if (this.#fits(line)) return this.add(line);
    return this.block(open.trimEnd(), close.trimStart(), () => this.add(...items.map((item) => `${item},`)));
  }

  /** Adds `left right` in one line where it fits, else `right` in the next. */
  assignment(left: string, right: string): this {
    const line = `${left} ${right}`;
    return this.#fits(line) ? this.add(line) : this.add(left).indent(() => this.add(right));
  }

  /** Adds a doc comment. Code that is quoted in it cannot end it. */
  doc(...paragraphs: string[]): this {
    const lines = paragraphs.flatMap((paragraph) => paragraph.replaceAll('*/', '*\\/').split('\n'));
    const [only = ''] = lines;
    if (lines.length === 1 && this.#fits(`/** ${only} */`)) return this.add(`/** ${only} */`);
    return this.add('/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */');
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  #fits(line: string): boolean {
    return line.length + this.#depth * 2 <= WIDTH;
  }
}

/** One generated file: its code and what it imports. */
export class GeneratedFile {
  /** Below the folder of generated code, without extension: `remote/domain`. */
  readonly path: string;
  readonly code: Lines = new Lines();
  readonly #input: string;
  readonly #imports = new Map<string, Map<string, boolean>>();

  /** @param input what the file is generated from, for its first line */
  constructor(path: string, input: string) {
    this.path = path;
    this.#input = input;
  }

  /** Imports a type from another file, unless that is this file. Returns its name. */
  type(from: string, name: string): string {
    return this.#import(from, name, true);
  }

  /** Imports a value from another file, unless that is this file. Returns its name. */
  value(from: string, name: string): string {
    return this.#import(from, name, false);
  }

  /** What this file writes to import another. */
  pathTo(other: string): string {
    return `${relativePath(this.path, other)}.js`;
  }

  text(): string {
    const head = new Lines().add(`// Generated from ${this.#input} by \`npm run codegen\`; do not edit.`, '');
    const files = [...this.#imports].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [from, names] of files) this.#importLine(head, from, names);
    if (files.length > 0) head.add('');
    return `${head.text()}${this.code.text().trimEnd()}\n`;
  }

  #importLine(head: Lines, from: string, names: ReadonlyMap<string, boolean>): void {
    const sorted = [...names].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    const onlyTypes = sorted.every(([, isType]) => isType);
    const items = sorted.map(([name, isType]) => (isType && !onlyTypes ? `type ${name}` : name));
    head.items(`import ${onlyTypes ? 'type ' : ''}{ `, items, ` } from '${this.pathTo(from)}';`);
  }

  #import(from: string, name: string, isType: boolean): string {
    if (from === this.path) return name;
    const names = this.#imports.get(from) ?? new Map<string, boolean>();
    this.#imports.set(from, names);
    names.set(name, isType && (names.get(name) ?? true));
    return name;
  }
}

/** From one file to another, both below the same folder. */
function relativePath(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared += 1;
  const up = source.slice(shared).map(() => '..');
  const path = [...up, ...target.slice(shared)].join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** A string literal. */
export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

/** A key of an object literal: bare where that is possible. */
export function key(text: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(text) || /^(0|[1-9][0-9]*)$/.test(text) ? text : quote(text);
}

/** In which releases something is there: `9.0.0` is the first one, `>9.0.0` says only that it came later. */
export function sinceText(since: string): string {
  return since.startsWith('>') ? `later than libvirt ${since.slice(1)}` : `libvirt ${since} and later`;
}
