import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import type { TypeDescription } from '../../src/generated/describe/description.js';
import { Reader } from '../../src/xdr/reader.js';
import { Writer } from '../../src/xdr/writer.js';
import { Arbitraries } from './arbitraries.js';
import { encodeByHand } from './by-hand.js';
import { secondCodec, TYPE_SETS, type TypeSet } from './programs.js';
import { toSecond } from './second.js';
import { fieldsOf, type Value } from './value.js';

/** Up to this many elements a field is also filled to its limit, which takes time and memory. */
const FILLED = 1024;

/** A field of a struct that holds as many elements as the protocol says, and no more. */
interface Limited {
  readonly type: string;
  readonly field: string;
  readonly max: number;
  readonly exact: boolean;
  fill(count: number): Value;
}

function limitedFields(set: TypeSet, arbitraries: Arbitraries): Limited[] {
  return Object.entries(set.types).flatMap(([type, definition]) =>
    definition.kind === 'struct'
      ? definition.fields.flatMap((field) => limited(arbitraries, type, field.name, field.type))
      : [],
  );
}

function limited(arbitraries: Arbitraries, type: string, field: string, of: TypeDescription): Limited[] {
  switch (of.kind) {
    case 'optional':
      return limited(arbitraries, type, field, of.of);
    case 'string':
      return [{ type, field, max: of.max, exact: false, fill: (count) => 'x'.repeat(count) }];
    case 'opaque':
    case 'chars':
      return [{ type, field, max: of.max, exact: false, fill: (count) => new Uint8Array(count).fill(0x61) }];
    case 'fixedOpaque':
    case 'fixedChars':
      return [{ type, field, max: of.length, exact: true, fill: (count) => new Uint8Array(count).fill(0x61) }];
    case 'list':
    case 'array': {
      const exact = of.kind === 'array';
      const fill = (count: number) => new Array<Value>(count).fill(fc.sample(arbitraries.of(of.of), 1)[0]);
      return [{ type, field, max: of.kind === 'array' ? of.length : of.max, exact, fill }];
    }
    default:
      return [];
  }
}

function encode(set: TypeSet, name: string, value: Value): Buffer {
  const writer = new Writer();
  set.ours(name).write(writer, value);
  return Buffer.from(writer.take());
}

describe.each(TYPE_SETS)('$name', (set) => {
  const arbitraries = new Arbitraries(set.types);
  const fields = limitedFields(set, arbitraries).map((one) => ({ ...one, title: `${one.type}.${one.field}` }));
  const whole = (one: Limited, count: number): Value => ({
    ...fieldsOf(fc.sample(arbitraries.named(one.type), 1)[0]),
    [one.field]: one.fill(count),
  });

  test.each(fields)('$title takes no more than $max', (one) => {
    for (const count of one.exact ? [one.max - 1, one.max + 1] : [one.max + 1]) {
      const refusal = expect(() => encode(set, one.type, whole(one, count)));
      refusal.toThrow(UsageError);
      refusal.toThrow(new RegExp(`^${one.field}: .*(allows|exactly) ${one.max}\\b`));
    }
  });

  test.each(fields.filter(({ max }) => max <= FILLED))('$title takes $max', (one) => {
    const value = whole(one, one.max);
    const type = { kind: 'ref', name: one.type } as const;
    const bytes = encode(set, one.type, value);
    expect(bytes.equals(encodeByHand(set.types, type, value).bytes)).toBe(true);
    expect(bytes.equals(secondCodec(set, one.type).toXDR(toSecond(set, type, value)))).toBe(true);
    expect(set.ours(one.type).read(Reader.over(bytes, { strict: true }))).toEqual(value);
  });
});
