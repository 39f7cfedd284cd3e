import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reader } from '../../src/xdr/reader.js';
import { Writer } from '../../src/xdr/writer.js';
import { Arbitraries } from './arbitraries.js';
import { encodeByHand } from './by-hand.js';
import { type Codec, PROGRAMS, type ProgramSet } from './programs.js';

/** Values for each type. Set CONFORMANCE_RUNS for a longer look. */
const RUNS = Math.ceil(Number(process.env['CONFORMANCE_RUNS'] ?? 20) / 10);

/** Whether a codec of a descriptor is the codec of the type of that name, or of nothing at all. */
function expectCodec(set: ProgramSet, arbitraries: Arbitraries, codec: Codec, type: string | undefined): void {
  const value = type === undefined ? fc.constant(undefined) : arbitraries.named(type);
  const property = fc.property(value, (given) => {
    const writer = new Writer();
    codec.write(writer, given);
    const bytes = Buffer.from(writer.take());
    const byHand =
      type === undefined ? Buffer.alloc(0) : encodeByHand(set.types, { kind: 'ref', name: type }, given).bytes;
    expect(bytes.toString('hex')).toBe(byHand.toString('hex'));
    const reader = Reader.over(byHand, { strict: true });
    expect(codec.read(reader)).toEqual(given);
    expect(reader.finish()).toBe(0);
  });
  fc.assert(property, { numRuns: type === undefined ? 1 : RUNS });
}

describe.each(PROGRAMS)('$name', (set) => {
  const arbitraries = new Arbitraries(set.types);
  const described = Object.entries(set.description.procedures);
  const calls = described.filter(([, { kind }]) => kind === 'call').map(([name]) => name);
  const messages = described.filter(([, { kind }]) => kind === 'message').map(([name]) => name);

  test('all are there', () => {
    expect(Object.keys(set.procedures).sort()).toEqual(calls.sort());
    expect(Object.keys(set.events).sort()).toEqual(messages.sort());
  });

  test.each(calls)('%s', (name) => {
    const description = set.description.procedures[name];
    const procedure = set.procedures[name];
    if (description?.kind !== 'call' || procedure === undefined) throw new Error(`no call ${name}`);
    const { number, program } = procedure;
    expect({ number, name: procedure.name }).toEqual({ number: description.number, name });
    expect(program).toEqual({ name: set.name, number: set.description.number, version: set.description.version });
    const args: Codec = { read: (r) => procedure.readArgs(r), write: (w, value) => procedure.writeArgs(w, value) };
    const ret: Codec = { read: (r) => procedure.readRet(r), write: (w, value) => procedure.writeRet(w, value) };
    expectCodec(set, arbitraries, args, description.args);
    expectCodec(set, arbitraries, ret, description.ret);
  });

  test.each(messages)('%s', (name) => {
    const description = set.description.procedures[name];
    const event = set.events[name];
    if (description?.kind !== 'message' || event === undefined) throw new Error(`no message ${name}`);
    expect({ number: event.number, name: event.name }).toEqual({ number: description.number, name });
    expect(event.program.number).toBe(set.description.number);
    const payload: Codec = { read: (r) => event.readPayload(r), write: (w, value) => event.writePayload(w, value) };
    expectCodec(set, arbitraries, payload, description.payload);
  });
});
