import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reader } from '../../src/xdr/reader.js';
import { Writer } from '../../src/xdr/writer.js';
import { Arbitraries } from './arbitraries.js';
import { encodeByHand } from './by-hand.js';
import { secondCodec, TYPE_SETS, type TypeSet } from './programs.js';
import { fromSecond, toSecond } from './second.js';
import type { Value } from './value.js';

/** Values for each type. Set CONFORMANCE_RUNS for a longer look. */
const RUNS = Number(process.env['CONFORMANCE_RUNS'] ?? 20);

/**
 * One value of one type: our bytes, js-xdr's and those made by hand are the same, and from them both decoders make the
 * value again.
 */
function agree(set: TypeSet, name: string, value: Value): void {
  const type = { kind: 'ref', name } as const;
  const ours = set.ours(name);
  const second = secondCodec(set, name);

  const writer = new Writer();
  ours.write(writer, value);
  const bytes = Buffer.from(writer.take());
  const theirs = second.toXDR(toSecond(set, type, value));
  if (!bytes.equals(theirs)) expect(bytes.toString('hex')).toBe(theirs.toString('hex'));
  const byHand = encodeByHand(set.types, type, value).bytes;
  if (!bytes.equals(byHand)) expect(bytes.toString('hex')).toBe(byHand.toString('hex'));

  const reader = Reader.over(bytes, { strict: true });
  expect(ours.read(reader)).toEqual(value);
  expect(reader.finish()).toBe(0);
  expect(fromSecond(set, type, second.fromXDR(theirs))).toEqual(value);
}

describe.each(TYPE_SETS)('$name', (set) => {
  test('every type that is described is defined for js-xdr, and the other way round', () => {
    const described = Object.entries(set.types).filter(([, { kind }]) => kind === 'struct' || kind === 'union');
    expect(described.map(([name]) => name).sort()).toEqual([...set.wholeTypes].sort());
    expect(Object.keys(set.second).sort()).toEqual(expect.arrayContaining([...set.wholeTypes].sort()));
  });

  const arbitraries = new Arbitraries(set.types);
  test.each(set.wholeTypes)('%s', (name) => {
    fc.assert(
      fc.property(arbitraries.named(name), (value) => agree(set, name, value)),
      { numRuns: RUNS },
    );
  });

  test.each(Object.entries(set.types).filter(([, { kind }]) => kind === 'enum'))('%s', (name, definition) => {
    if (definition.kind !== 'enum') throw new Error(`${name} is no enum`);
    const second = secondCodec(set, name);
    for (const [member, number] of Object.entries(definition.members)) {
      const bytes = encodeByHand(set.types, { kind: 'int32' }, number).bytes;
      expect(second.fromXDR(bytes)).toMatchObject({ name: member, value: number });
    }
  });
});
