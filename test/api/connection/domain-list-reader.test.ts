import { expect, it } from 'vitest';
import { readDomainList } from '../../../src/api/connection/domain-list-reader.js';
import { type NonnullDomain, readNonnullDomain } from '../../../src/generated/remote/common.js';
import { connectListAllDomains } from '../../../src/generated/remote/connect.js';
import { Reader } from '../../../src/xdr/reader.js';
import { Writer } from '../../../src/xdr/writer.js';

const DOMAINS: readonly NonnullDomain[] = [
  { name: 'web', uuid: Uint8Array.from({ length: 16 }, (_, index) => index), id: 7 },
  { name: '', uuid: new Uint8Array(16), id: -1 },
  { name: 'mäil', uuid: new Uint8Array(16).fill(255), id: 2 ** 31 - 1 },
  { name: 'a name of more than sixteen bytes', uuid: Uint8Array.from({ length: 16 }, (_, i) => 255 - 16 * i), id: 0 },
];

function encoded(domains: readonly NonnullDomain[]): Uint8Array {
  const writer = new Writer();
  connectListAllDomains.writeRet(writer, { domains: [...domains], ret: domains.length });
  return writer.take();
}

function message(run: () => unknown): string {
  try {
    run();
    return 'no error';
  } catch (error) {
    return String(error);
  }
}

it('gives the same domains as the generated reader', () => {
  const reader = Reader.over(encoded(DOMAINS), { strict: true });
  const listed = readDomainList(reader);
  expect(reader.finish()).toBe(0);
  expect(listed.map((domain) => domain.toWire())).toStrictEqual(DOMAINS);
  expect(listed.map(({ uuidText }) => uuidText)).toEqual([
    '00010203-0405-0607-0809-0a0b0c0d0e0f',
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'ffefdfcf-bfaf-9f8f-7f6f-5f4f3f2f1f0f',
  ]);
});

it('rejects a list that is cut anywhere, with the error of the generated reader', () => {
  const whole = encoded(DOMAINS);
  for (let length = 0; length < whole.length; length += 1) {
    const cut = whole.subarray(0, length);
    const expected = message(() => connectListAllDomains.readRet(Reader.over(cut)));
    expect(message(() => readDomainList(Reader.over(cut)))).toBe(expected);
    expect(expected).toContain('ProtocolError');
  }
});

it('gives every UUID its own memory', () => {
  const [domain] = readDomainList(Reader.over(encoded(DOMAINS)));
  domain?.uuid.fill(9);
  expect(domain?.toWire()).toStrictEqual(DOMAINS[0]);
  const bytes = encoded(DOMAINS);
  const own = readNonnullDomain(Reader.over(bytes.subarray(4)));
  bytes.fill(1);
  expect(own.uuid).toEqual(DOMAINS[0]?.uuid);
});
