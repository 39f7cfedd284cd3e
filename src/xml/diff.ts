import type { DocumentKind } from './document.js';
import { checkRoot } from './document.js';
import { isGenerated, isResolved } from './generated-content.js';
import { matchItems } from './match.js';
import { isRecord } from './raw-check.js';
import { readElement } from './read.js';
import { type ChildShape, documentShape, type Shape } from './shapes.js';
import { sameSize } from './sizes.js';
import { parseTree } from './tree.js';

/** A difference between two documents. */
export interface XmlDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Path in the document that contains it; in the second one for a change. */
  readonly path: string;
  /** The value in the first document. */
  readonly before?: unknown;
  /** The value in the second document. */
  readonly after?: unknown;
}

/** Options of a comparison. */
export interface DiffOptions {
  /**
   * Ignores what libvirt generates if it is missing in the first document: addresses, aliases, ids, UUIDs, MAC
   * addresses, defaults, devices; compares sizes regardless of their unit, and resolves aliases of machines.
   * @default false
   */
  readonly ignoreGenerated?: boolean;
}

/** Lists the differences between two documents, by path. Each is given as XML or as an object. */
export function diffDocuments(kind: DocumentKind, a: unknown, b: unknown, options: DiffOptions = {}): XmlDifference[] {
  const { root } = documentShape(kind);
  const differ = new Differ(kind, options.ignoreGenerated ?? false);
  differ.compare(root, objectOf(kind, root, a), objectOf(kind, root, b), `/${root.name}`, `/${root.name}`);
  return differ.differences;
}

function objectOf(kind: DocumentKind, shape: Shape, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const tree = parseTree(value);
  checkRoot(tree, shape, kind);
  return readElement(tree.root, shape);
}

class Differ {
  readonly differences: XmlDifference[] = [];
  readonly #kind: DocumentKind;
  readonly #ignoresGenerated: boolean;

  constructor(kind: DocumentKind, ignoresGenerated: boolean) {
    this.#kind = kind;
    this.#ignoresGenerated = ignoresGenerated;
  }

  /** @param plain the path without indexes */
  compare(shape: Shape, a: unknown, b: unknown, path: string, plain: string): void {
    if (!isRecord(a) || !isRecord(b)) {
      this.#value(a, b, path, plain);
      return;
    }
    const size = this.#ignoresGenerated ? sameSize(a, b) : undefined;
    for (const { name, property } of shape.attributes.values()) {
      if (size !== undefined && (property === size || property === 'unit')) continue;
      this.#value(a[property], b[property], `${path}/@${name}`, `${plain}/@${name}`);
    }
    if (size !== 'value' && shape.text !== undefined && !shape.properties.has('value'))
      this.#value(a['value'], b['value'], path, plain);
    for (const child of shape.children.values()) {
      this.#children(child, listOf(a[child.property]), listOf(b[child.property]), path, plain);
    }
    if (keyOf(withoutPlaces(a['$raw'])) !== keyOf(withoutPlaces(b['$raw'])))
      this.#value(a['$raw'], b['$raw'], `${path}/$raw`, `${plain}/$raw`);
  }

  #children(
    child: ChildShape,
    olds: readonly unknown[],
    freshes: readonly unknown[],
    path: string,
    plain: string,
  ): void {
    const name = `${plain}/${child.name}`;
    const place = (list: readonly unknown[], item: unknown): string =>
      `${path}/${child.name}${list.length > 1 ? `[${list.indexOf(item) + 1}]` : ''}`;
    const isSame = (old: unknown, fresh: unknown): boolean => {
      const [a, b] = [identity(old), identity(fresh)];
      return a === undefined || b === undefined ? keyOf(old) === keyOf(fresh) : a === b;
    };
    const mayBe = (old: unknown, fresh: unknown): boolean =>
      !child.isRepeated || identity(old) === undefined || identity(fresh) === undefined;
    const { pairs, gone } = matchItems(olds, freshes, isSame, mayBe);
    for (const old of gone) this.#add({ kind: 'removed', path: place(olds, old), before: old }, name);
    for (const { fresh, old } of pairs) {
      if (old !== undefined) this.compare(child.shape, old, fresh, place(freshes, fresh), name);
      else if (!this.#isAllGenerated(child.shape, fresh, name))
        this.#add({ kind: 'added', path: place(freshes, fresh), after: fresh }, name);
    }
  }

  /** Returns true if libvirt generates all content of an element, such as default devices. */
  #isAllGenerated(shape: Shape, value: unknown, plain: string): boolean {
    if (!this.#ignoresGenerated) return false;
    if (isGenerated(this.#kind, plain)) return true;
    if (!isRecord(value) || Object.keys(value).length === 0) return false;
    const { $raw, value: text, ...properties } = value;
    if ($raw !== undefined || (text !== undefined && !shape.properties.has('value'))) return false;
    const isNamed = (name: string): boolean => isGenerated(this.#kind, `${plain}/@${name}`);
    const attributes = [...shape.attributes.values()].filter(({ property }) => properties[property] !== undefined);
    return (
      attributes.every(({ name }) => isNamed(name)) &&
      [...shape.children.values()].every((child) =>
        listOf(properties[child.property]).every((item) =>
          this.#isAllGenerated(child.shape, item, `${plain}/${child.name}`),
        ),
      )
    );
  }

  #value(a: unknown, b: unknown, path: string, plain: string): void {
    if (keyOf(a) === keyOf(b)) return;
    if (a === undefined) this.#add({ kind: 'added', path, after: b }, plain);
    else if (b === undefined) this.#add({ kind: 'removed', path, before: a }, plain);
    else if (!this.#ignoresGenerated || !isResolved(plain, a, b))
      this.#add({ kind: 'changed', path, before: a, after: b }, plain);
  }

  #add(difference: XmlDifference, plain: string): void {
    if (this.#ignoresGenerated && difference.kind === 'added' && isGenerated(this.#kind, plain)) return;
    this.differences.push(difference);
  }
}

/** Returns the identity of a list item: the target of a disk, the MAC address of a network card. */
function identity(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const { target, mac, name, index, type, uuid, path } = item;
  const parts = [
    isRecord(target) ? (target['dev'] ?? target['dir'] ?? target['name']) : undefined,
    isRecord(mac) ? mac['address'] : undefined,
    name,
    uuid,
    path,
  ];
  const found = parts.find((part) => typeof part === 'string');
  if (typeof found === 'string') return found;
  return index === undefined ? undefined : `${String(type)} ${String(index)}`;
}

/** Removes the positions of unknown content among other elements, which are not significant. */
function withoutPlaces(raw: unknown): unknown {
  if (!isRecord(raw) || !Array.isArray(raw['children'])) return raw;
  const children: unknown[] = raw['children'];
  return { ...raw, children: children.map((child) => (isRecord(child) ? { ...child, after: undefined } : child)) };
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Returns the same text for equal values. */
function keyOf(value: unknown): string {
  return (
    JSON.stringify(value, (_key, held: unknown) => {
      if (typeof held === 'bigint' || typeof held === 'number') return `${held}`;
      return isRecord(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))) : held;
    }) ?? ''
  );
}
