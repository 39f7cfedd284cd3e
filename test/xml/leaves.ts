import { Base, isChildShape, type Shape, type ValueKind } from '../../src/xml/shapes.js';

/** One value of an object, and what it may be. */
export interface Leaf {
  readonly holder: Record<string | number, unknown> | unknown[];
  readonly key: string | number;
  readonly kind: ValueKind;
  readonly path: string;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists all values of an object that shapes describe. */
export function leavesOf(value: unknown, shape: Shape, path: string): Leaf[] {
  if (!isObject(value)) return [];
  const leaves: Leaf[] = [];
  if (shape.text !== undefined && !shape.properties.has('value') && 'value' in value)
    leaves.push({ holder: value, key: 'value', kind: shape.text, path });
  for (const [key, part] of shape.properties) {
    const held = value[key];
    if (held === undefined) continue;
    const inner = `${path}/${key}`;
    if (!isChildShape(part)) leaves.push({ holder: value, key, kind: part.kind, path: inner });
    else if (Array.isArray(held))
      for (const [i] of held.entries()) leaves.push(...childLeaves(held, i, part.shape, `${inner}[${i}]`));
    else leaves.push(...childLeaves(value, key, part.shape, inner));
  }
  return leaves;
}

function childLeaves(holder: Leaf['holder'], key: string | number, shape: Shape, path: string): Leaf[] {
  if (shape.form === 'scalar' && shape.text !== undefined) return [{ holder, key, kind: shape.text, path }];
  return leavesOf(Reflect.get(holder, key), shape, path);
}

/** Another value that a leaf may have; undefined if there is none. */
export function otherValue({ holder, key, kind }: Leaf, random: (below: number) => number): unknown {
  const before: unknown = Reflect.get(holder, key);
  if (kind.base === Base.String) return `QQ${random(1000)}ZZ`;
  if (kind.base === Base.Number || kind.base === Base.BigInt) {
    const number = 1000n + BigInt(random(1000));
    const fits = number >= (kind.min ?? 0n) && number <= (kind.max ?? number) && `${number}` !== `${before}`;
    if (fits) return kind.base === Base.BigInt ? number : Number(number);
  }
  return [...kind.words].find((word) => word !== before);
}
