import { expect, it } from 'vitest';
import { readDomainStats, type WireStats } from '../../../src/api/connection/domain-stats-reader.js';
import { typedParameters } from '../../../src/api/typed-parameters.js';
import type { TypedParam } from '../../../src/generated/remote/common.js';
import { connectGetAllDomainStats } from '../../../src/generated/remote/connect.js';
import { Reader } from '../../../src/xdr/reader.js';
import { Writer } from '../../../src/xdr/writer.js';

const dom = { name: 'web', uuid: Uint8Array.from({ length: 16 }, (_, index) => index), id: 7 };
const other = { name: 'db', uuid: new Uint8Array(16), id: -1 };

const PARAMS: readonly TypedParam[] = [
  { field: 'state.state', value: { type: 1, value: -1 } },
  { field: 'balloon.current', value: { type: 4, value: 2n ** 64n - 1n } },
  { field: 'block.0.name', value: { type: 7, value: 'vda' } },
  { field: 'up', value: { type: 6, value: 2 } },
  { field: 'down', value: { type: 6, value: 0 } },
  { field: 'twice', value: { type: 5, value: 0.5 } },
  { field: 'twice', value: { type: 3, value: -5n } },
  { field: '__proto__', value: { type: 2, value: 9 } },
];

function encoded(): Uint8Array {
  const writer = new Writer();
  const retStats = [
    { dom, params: PARAMS },
    { dom: other, params: [] },
  ];
  connectGetAllDomainStats.writeRet(writer, { retStats });
  return writer.take();
}

/** The domains as the generated reader has them. */
function wire(stats: readonly WireStats[]): unknown[] {
  return stats.map(({ dom: listed, params }) => ({ dom: listed.toWire(), params }));
}

it('gives the same as reading all parameters first', () => {
  const reader = Reader.over(encoded(), { strict: true });
  expect(wire(readDomainStats(reader))).toStrictEqual([
    { dom, params: typedParameters(PARAMS) },
    { dom: other, params: {} },
  ]);
  expect(reader.finish()).toBe(0);
  expect(Object.getOwnPropertyDescriptor(typedParameters(PARAMS), '__proto__')).toMatchObject({ value: 9 });
});

/** Lists of parameters that have much in common, or little, in an order in which none may be taken for another. */
const ALIKE: readonly (readonly TypedParam[])[] = [
  [int('a', 1), ulong('b', 2n), text('c', 'x'), int('__proto__', 5)],
  [int('a', 3), ulong('b', 4n), text('c', 'y'), int('__proto__', 6)],
  [text('a', 'other kinds'), int('b', -1), ulong('c', 2n ** 63n), ulong('__proto__', 7n)],
  [int('b', 1), int('a', 2), int('c', 3), int('__proto__', 4)],
  [int('a', 1), int('b', 2), int('c', 3), int('d', 4)],
  [int('a', 1), int('a', 2), int('a', 3), int('d', 4)],
  [int('a', 1), ulong('b', 2n), text('c', 'z'), int('__proto__', 8)],
  [int('twice', 1), int('twice', 2)],
  [int('twice', 3), int('twice', 4)],
  [int('twice', 3), int('once', 4)],
  [int('twice', 5), int('once', 6)],
  [],
  [int('2', 2), int('1', 1), int('toString', 0)],
  [int('2', 4), int('1', 3), int('toString', 9)],
  [text('é', 'x'), double('f', 0.5), long('g', -1n), flag('h', 1), uint('i', 2 ** 32 - 1)],
  [text('é', 'y'), double('f', -0), long('g', 2n ** 62n), flag('h', 0), uint('i', 0)],
  [text('é', 'z'), double('f', 1.5), long('g', 0n), flag('other', 2), uint('i', 1)],
  // A byte that is not UTF-8, and the character that other decoders make of it.
  [int('\udcff1', 1), int('2', 2), int('3', 3), int('4', 4), int('5', 5), int('6', 6)],
  [int('\udcff1', 7), int('2', 2), int('3', 3), int('4', 4), int('5', 5), int('6', 6)],
  [int('\ufffd1', 8), int('2', 2), int('3', 3), int('4', 4), int('5', 5), int('6', 6)],
  many(256, 1),
  many(256, 2),
  many(257, 3),
  many(257, 4),
  many(3000, 5),
];

function int(field: string, value: number): TypedParam {
  return { field, value: { type: 1, value } };
}

function ulong(field: string, value: bigint): TypedParam {
  return { field, value: { type: 4, value } };
}

function text(field: string, value: string): TypedParam {
  return { field, value: { type: 7, value } };
}

function uint(field: string, value: number): TypedParam {
  return { field, value: { type: 2, value } };
}

function long(field: string, value: bigint): TypedParam {
  return { field, value: { type: 3, value } };
}

function double(field: string, value: number): TypedParam {
  return { field, value: { type: 5, value } };
}

function flag(field: string, value: number): TypedParam {
  return { field, value: { type: 6, value } };
}

function many(count: number, value: number): TypedParam[] {
  return Array.from({ length: count }, (_, index) => int(`block.${index}.rd.reqs`, value * index));
}

it('gives each domain its own parameters, whatever those of others are called', () => {
  const writer = new Writer();
  connectGetAllDomainStats.writeRet(writer, { retStats: ALIKE.map((params) => ({ dom, params })) });
  const bytes = writer.take();
  const read = (): unknown[] => readDomainStats(Reader.over(bytes, { strict: true })).map(({ params }) => params);
  const found = readDomainStats(Reader.over(bytes, { strict: true })).map(({ params }) => params);
  const wanted = ALIKE.map(typedParameters);
  // Another reply with names that are remembered, and one with others.
  expect(read()).toStrictEqual(wanted);
  const reversed = new Writer();
  connectGetAllDomainStats.writeRet(reversed, { retStats: ALIKE.toReversed().map((params) => ({ dom, params })) });
  const back = readDomainStats(Reader.over(reversed.take(), { strict: true }));
  expect(back.map(({ params }) => params)).toStrictEqual(wanted.toReversed());
  expect(read()).toStrictEqual(wanted);
  expect(found).toStrictEqual(wanted);
  // What is equal to Vitest may still differ in the order of names, and in a name that it leaves out.
  expect(found.map((params) => Object.entries(params))).toStrictEqual(wanted.map((params) => Object.entries(params)));
  expect(found.every((params) => Object.getPrototypeOf(params) === Object.prototype)).toBe(true);
});

it('names the place of what is malformed in a list like one before', () => {
  const writer = new Writer();
  const retStats = [1, 2].map((value) => ({ dom, params: [int('a', value), int('b', value)] }));
  connectGetAllDomainStats.writeRet(writer, { retStats });
  const bytes = writer.take();
  // The type of the last parameter, in front of its value.
  new DataView(bytes.buffer, bytes.byteOffset).setInt32(bytes.length - 8, 8);
  expect(() => readDomainStats(Reader.over(bytes))).toThrow(
    `retStats[1].params[1].value.type (byte ${bytes.length - 8}): the union does not have an arm`,
  );
});

it('ends at the end of the frame, wherever the memory ends', () => {
  const writer = new Writer();
  const retStats = [1n, 2n].map((value) => ({ dom, params: [ulong('a', value), ulong('b', value)] }));
  connectGetAllDomainStats.writeRet(writer, { retStats });
  const bytes = writer.take();
  const longer = Buffer.concat([bytes, Buffer.alloc(64)]);
  for (let cut = 1; cut <= 40; cut += 1) {
    const view = new DataView(longer.buffer, longer.byteOffset, longer.length);
    const reader = new Reader().reset(longer, view, 0, 0, bytes.length - cut);
    expect(() => readDomainStats(reader)).toThrow(/^retStats\[1\]\.params.*expected \d+ bytes/);
  }
});

it('names the place of what is malformed', () => {
  const bytes = encoded();
  // The type of the first parameter, behind the list's length, the domain, the number of parameters and the name.
  new DataView(bytes.buffer, bytes.byteOffset).setInt32(4 + 8 + 16 + 4 + 4 + 16, 99);
  expect(() => readDomainStats(Reader.over(bytes))).toThrow(
    'retStats[0].params[0].value.type (byte 52): the union does not have an arm for 99',
  );
  expect(() => readDomainStats(Reader.over(encoded().subarray(0, 60)))).toThrow(/^retStats/);
});
