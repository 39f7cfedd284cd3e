import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProtocolError } from '../../src/errors.js';
import { Reader } from '../../src/xdr/reader.js';
import { Arbitraries } from './arbitraries.js';
import { encodeByHand, type Mark } from './by-hand.js';
import { secondCodec, TYPE_SETS, type TypeSet } from './programs.js';
import type { Value } from './value.js';

/** Values for each type. Set CONFORMANCE_RUNS for a longer look. */
const RUNS = Math.ceil(Number(process.env['CONFORMANCE_RUNS'] ?? 20) / 6);

/** A discriminant that no union of the protocol has an arm for. */
const NO_ARM = 0x7ffffff0;

interface Reading {
  readonly value: unknown;
  readonly trailing: number;
  readonly oddities: number;
}

function read(set: TypeSet, name: string, bytes: Uint8Array, strict = false): Reading {
  const reader = Reader.over(bytes, { strict });
  const value = set.ours(name).read(reader);
  const trailing = reader.finish();
  return { value, trailing, oddities: reader.oddities };
}

/** The one kind of error that any bytes may cause. */
function failure(set: TypeSet, name: string, bytes: Uint8Array, strict = false): ProtocolError {
  try {
    read(set, name, bytes, strict);
  } catch (error) {
    if (error instanceof ProtocolError) return error;
    throw error;
  }
  throw new Error(`${name} was read from ${Buffer.from(bytes).toString('hex')}`);
}

function expectPlace(error: ProtocolError, length: number): void {
  if (error.path === '') throw new Error(`no path: ${error.message}`);
  if (error.offset < 0 || error.offset > length) throw new Error(`no place in ${length} bytes: ${error.message}`);
}

/** The path of what is missing; or of the list around it, which is refused as a whole when it cannot be there. */
function expectPath(error: ProtocolError, path: string | undefined): void {
  if (error.path === path) return;
  if (path?.startsWith(`${error.path}[`) && error.message.includes('expected')) return;
  throw new Error(`${error.message}, but it is ${path} that is missing`);
}

function replaced(bytes: Buffer, at: number, word: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32BE(word, at);
  return copy;
}

/** What is tolerated of a daemon: read all the same and counted, but refused by a strict reader and by js-xdr. */
function tolerated(set: TypeSet, name: string, value: Value, bytes: Buffer, trailing = 0): void {
  expect(read(set, name, bytes)).toEqual({ value, trailing, oddities: 1 });
  failure(set, name, bytes, true);
  expect(() => secondCodec(set, name).fromXDR(bytes)).toThrow(TypeError);
}

/** What nobody takes. */
function refused(set: TypeSet, name: string, bytes: Buffer, problem: RegExp): void {
  const error = failure(set, name, bytes);
  expectPlace(error, bytes.length);
  expect(error.message).toMatch(problem);
  expect(() => secondCodec(set, name).fromXDR(bytes)).toThrow(TypeError);
}

function bend(set: TypeSet, name: string, value: Value, bytes: Buffer, mark: Mark): void {
  switch (mark.kind) {
    case 'padding': {
      const copy = Buffer.from(bytes);
      copy[mark.at + mark.size - 1] = 1;
      tolerated(set, name, value, copy);
      break;
    }
    case 'flag':
      if (bytes.readUInt32BE(mark.at) !== 0) tolerated(set, name, value, replaced(bytes, mark.at, 2));
      break;
    case 'count':
      if (mark.size < 0xffffffff) refused(set, name, replaced(bytes, mark.at, mark.size + 1), /exceeds its limit/);
      if (mark.size > bytes.length) refused(set, name, replaced(bytes, mark.at, mark.size), /expected \d+ bytes/);
      refused(set, name, replaced(bytes, mark.at, 0xffffffff), /exceeds its limit|expected \d+ bytes/);
      break;
    case 'discriminant':
      refused(set, name, replaced(bytes, mark.at, NO_ARM), /the union does not have an arm/);
      break;
  }
}

describe.each(TYPE_SETS)('$name', (set) => {
  const arbitraries = new Arbitraries(set.types);

  test.each(set.wholeTypes)('%s with odd padding, flags, counts and discriminants', (name) => {
    fc.assert(
      fc.property(arbitraries.named(name), fc.integer({ min: 1, max: 9 }), (value, trailing) => {
        const { bytes, marks } = encodeByHand(set.types, { kind: 'ref', name }, value);
        tolerated(set, name, value, Buffer.concat([bytes, Buffer.alloc(trailing)]), trailing);
        for (const mark of marks) bend(set, name, value, bytes, mark);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(set.wholeTypes)('%s cut at every byte', (name) => {
    fc.assert(
      fc.property(arbitraries.named(name), (value) => {
        const { bytes, leaves } = encodeByHand(set.types, { kind: 'ref', name }, value);
        for (let length = 0; length < bytes.length; length += 1) {
          const error = failure(set, name, bytes.subarray(0, length));
          expectPlace(error, length);
          expectPath(error, leaves.findLast(({ at }) => at <= length)?.path);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
