import { expect, it } from 'vitest';
import { readDomainStats } from '../../src/api/connect/domain-stats.js';
import { typedParameters } from '../../src/api/typed-parameters.js';
import type { TypedParam } from '../../src/generated/remote/common.js';
import { connectGetAllDomainStats } from '../../src/generated/remote/connect.js';
import { Reader } from '../../src/xdr/reader.js';
import { Writer } from '../../src/xdr/writer.js';

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

it('gives the same as reading all parameters first', () => {
  const reader = Reader.over(encoded(), { strict: true });
  expect(readDomainStats(reader)).toStrictEqual([
    { dom, params: typedParameters(PARAMS) },
    { dom: other, params: {} },
  ]);
  expect(reader.finish()).toBe(0);
  expect(Object.getOwnPropertyDescriptor(typedParameters(PARAMS), '__proto__')).toMatchObject({ value: 9 });
});

it('names the place of what is malformed', () => {
  const bytes = encoded();
  // The type of the first parameter, behind the list's length, the domain, the number of parameters and the name.
  new DataView(bytes.buffer, bytes.byteOffset).setInt32(4 + 8 + 16 + 4 + 4 + 16, 99);
  expect(() => readDomainStats(Reader.over(bytes))).toThrow('retStats[0].params[0].value.type (byte 52): no arm');
  expect(() => readDomainStats(Reader.over(encoded().subarray(0, 60)))).toThrow(/^retStats/);
});
