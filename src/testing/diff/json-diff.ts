import { fieldPath, isRecord, type Json } from '../../describe/json.js';

/** A difference between two values. A missing value is undefined. */
export interface Difference {
  readonly path: string;
  readonly left: Json | undefined;
  readonly right: Json | undefined;
}

/** Yields the differences between two values in order; lists are compared element by element. */
export function* differences(left: Json | undefined, right: Json | undefined, path = ''): Generator<Difference> {
  if (Array.isArray(left) && Array.isArray(right)) {
    for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
      yield* differences(left[i], right[i], `${path}[${i}]`);
    }
  } else if (isObject(left) && isObject(right)) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      yield* differences(ownValue(left, key), ownValue(right, key), fieldPath(path, key));
    }
  } else if (left !== right) {
    yield { path, left, right };
  }
}

/** Returns the first difference between two values, or undefined if they are equal. */
export function firstDifference(left: Json, right: Json): Difference | undefined {
  for (const difference of differences(left, right)) return difference;
  return undefined;
}

/** Ignores inherited properties: a key may be `constructor`. */
function ownValue(object: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return isRecord(value);
}
