import type { AttributeShape, Shape, Shapes } from './shapes.js';
import type { ValueKind } from './value-kind.js';

/** One difference between two releases of the schemas. */
export interface SchemaChange {
  /** `breaking` if a document that was valid may not be any more. */
  readonly kind: 'added' | 'loosened' | 'breaking';
  readonly path: string;
  readonly text: string;
}

/** Says what changed between two releases, by the path of each element and attribute. */
export function schemaDiff(before: Shapes, after: Shapes): SchemaChange[] {
  const differ = new SchemaDiffer(before, after);
  const roots = new Map([...before.roots].map(([kind, shape]) => [kind.name, shape]));
  for (const [kind, shape] of after.roots) {
    const old = roots.get(kind.name);
    roots.delete(kind.name);
    if (old === undefined) differ.changes.push({ kind: 'added', path: shape.name, text: `new document ${kind.name}` });
    else differ.compare(old, shape, shape.name);
  }
  for (const [name, shape] of roots)
    differ.changes.push({ kind: 'breaking', path: shape.name, text: `document ${name} is gone` });
  return differ.changes;
}

/** The changes as text, a line for each, breaking ones first. */
export function schemaChangesText(changes: readonly SchemaChange[]): string {
  if (changes.length === 0) return 'Nothing has changed.';
  const titles = { breaking: 'Breaking', added: 'Added', loosened: 'Loosened' } as const;
  return (['breaking', 'added', 'loosened'] as const)
    .map((kind) => ({ kind, lines: changes.filter((change) => change.kind === kind) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ kind, lines }) => `${titles[kind]}:\n${lines.map(({ path, text }) => `  ${path}: ${text}`).join('\n')}`)
    .join('\n\n');
}

class SchemaDiffer {
  readonly changes: SchemaChange[] = [];
  readonly #before: Shapes;
  readonly #after: Shapes;
  readonly #seen: Set<string> = new Set();

  constructor(before: Shapes, after: Shapes) {
    this.#before = before;
    this.#after = after;
  }

  compare(old: Shape, fresh: Shape, path: string): void {
    const key = `${old.number} ${fresh.number}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#attributes(old, fresh, path);
    this.#values(old.text, fresh.text, path);
    this.#children(old, fresh, path);
  }

  #attributes(old: Shape, fresh: Shape, path: string): void {
    const known = new Map(old.attributes.map((attribute) => [attribute.name, attribute]));
    for (const attribute of fresh.attributes) {
      const other = known.get(attribute.name);
      known.delete(attribute.name);
      this.#attribute(other, attribute, `${path}/@${attribute.name}`);
    }
    for (const name of known.keys()) this.#add('breaking', `${path}/@${name}`, 'attribute is gone');
  }

  #attribute(old: AttributeShape | undefined, fresh: AttributeShape, path: string): void {
    if (old === undefined) {
      this.#add(fresh.isRequired ? 'breaking' : 'added', path, `new ${fresh.isRequired ? 'required ' : ''}attribute`);
      return;
    }
    this.#necessity(old.isRequired, fresh.isRequired, path);
    this.#values(old.kind, fresh.kind, path);
  }

  #children(old: Shape, fresh: Shape, path: string): void {
    const known = new Map(old.children.map((child) => [child.name, child]));
    for (const child of fresh.children) {
      const inner = `${path}/${child.name}`;
      const other = known.get(child.name);
      known.delete(child.name);
      if (other === undefined) {
        this.#add(child.isRequired ? 'breaking' : 'added', inner, `new ${child.isRequired ? 'required ' : ''}element`);
        continue;
      }
      this.#necessity(other.isRequired, child.isRequired, inner);
      if (child.isRepeated && !other.isRepeated) this.#add('loosened', inner, 'may be repeated');
      if (!child.isRepeated && other.isRepeated) this.#add('breaking', inner, 'may not be repeated any more');
      const [a, b] = [this.#before.shapes[other.shape], this.#after.shapes[child.shape]];
      if (a !== undefined && b !== undefined) this.compare(a, b, inner);
    }
    for (const name of known.keys()) this.#add('breaking', `${path}/${name}`, 'element is gone');
  }

  #necessity(was: boolean, is: boolean, path: string): void {
    if (was && !is) this.#add('loosened', path, 'is optional now');
    if (!was && is) this.#add('breaking', path, 'is required now');
  }

  #values(old: ValueKind | undefined, fresh: ValueKind | undefined, path: string): void {
    if (old === undefined && fresh === undefined) return;
    if (old === undefined || fresh === undefined) {
      this.#add(
        old === undefined ? 'added' : 'breaking',
        path,
        old === undefined ? 'may have text' : 'has no text any more',
      );
      return;
    }
    for (const word of fresh.words) if (!old.words.includes(word)) this.#add('added', path, `new value ${word}`);
    for (const word of old.words)
      if (!fresh.words.includes(word))
        this.#add(fresh.base === 'string' ? 'loosened' : 'breaking', path, `value ${word} is not listed any more`);
    if (old.base !== fresh.base) {
      const kind = fresh.base === 'string' || old.base === undefined ? 'loosened' : 'breaking';
      this.#add(kind, path, `${old.base ?? 'listed values'} became ${fresh.base ?? 'listed values'}`);
    } else if (old.min !== fresh.min || old.max !== fresh.max) {
      this.#add(
        'loosened',
        path,
        `range ${old.min ?? ''}..${old.max ?? ''} became ${fresh.min ?? ''}..${fresh.max ?? ''}`,
      );
    } else if (old.patterns.join('\n') !== fresh.patterns.join('\n')) {
      this.#add('loosened', path, 'pattern changed');
    }
  }

  #add(kind: SchemaChange['kind'], path: string, text: string): void {
    this.changes.push({ kind, path, text });
  }
}
