import { describe, expect, it } from 'vitest';
import { parseExactJson, toJson } from '../../src/api/bigint-json.js';
import { readDomainStats } from '../../src/api/connection/domain-stats-reader.js';
import { nodeStats } from '../../src/api/connection/node.js';
import { typedParameters } from '../../src/api/typed-parameters.js';
import { ProtocolError } from '../../src/errors.js';
import type { TypedParam } from '../../src/generated/remote/common.js';
import { connectGetAllDomainStats } from '../../src/generated/remote/connect.js';
import { domainBlockStatsFlags } from '../../src/generated/remote/domain-block.js';
import { domainMemoryStats } from '../../src/generated/remote/domain-tuning.js';
import { differences } from '../../src/testing/diff/json-diff.js';
import { parseSession } from '../../src/testing/session/parse-session.js';
import { Reader } from '../../src/xdr/reader.js';
import { Writer } from '../../src/xdr/writer.js';
import { NotingSession, WIRE } from './handles-session.js';

/** Names that mean something to JavaScript, which a peer may choose. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON', 'then', '0'];

/** The value of an own property; what an object inherits is not meant. */
function own(object: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

function number(field: string, value: bigint): TypedParam {
  return { field, value: { type: 4, value } };
}

/** The statistics of domains, as they are read from a reply. */
function statsOf(...lists: readonly (readonly TypedParam[])[]): object[] {
  const writer = new Writer();
  connectGetAllDomainStats.writeRet(writer, { retStats: lists.map((params) => ({ dom: WIRE.domain, params })) });
  return readDomainStats(Reader.over(writer.take())).map(({ params }) => params);
}

/** Answers a question for the number of parameters, and then for them. */
function sessionWith(params: readonly TypedParam[]): NotingSession {
  return new NotingSession().answer(domainBlockStatsFlags, { params, nparams: params.length });
}

describe.each(NAMES)('the name %s, chosen by a peer', (name) => {
  it('names a parameter', () => {
    const made = typedParameters([number(name, 7n), number('other', 1n)]);
    expect([own(made, name), Object.getPrototypeOf(made), Object.keys(made).sort()]).toEqual([
      7n,
      Object.prototype,
      [name, 'other'].sort(),
    ]);
  });

  it('names many parameters, and none is lost', () => {
    const params = [1n, 2n, 3n].map((value) => number(name, value));
    expect(own(typedParameters(params), name)).toEqual([1n, 2n, 3n]);
    const made = statsOf(params, [number(name, 7n), ...params], params);
    expect(made.map((one) => own(one, name))).toEqual([
      [1n, 2n, 3n],
      [7n, 1n, 2n, 3n],
      [1n, 2n, 3n],
    ]);
  });

  it('names a parameter of statistics, also where objects share their layout', () => {
    const made = statsOf([number(name, 1n), number('a', 2n)], [number(name, 3n), number('a', 4n)]);
    expect(made.map((params) => [own(params, name), own(params, 'a')])).toEqual([
      [1n, 2n],
      [3n, 4n],
    ]);
  });

  it('names a statistic of the host, once', () => {
    const made = nodeStats([{ field: name, value: 7n }]);
    expect([own(made, name), Object.getPrototypeOf(made)]).toEqual([7n, Object.prototype]);
    const twice = [1n, 2n].map((value) => ({ field: name, value }));
    expect(() => nodeStats(twice)).toThrow(
      expect.objectContaining({ name: 'ProtocolError', code: 'MALFORMED', message: expect.stringContaining(name) }),
    );
  });

  it('names a counter of a disk', async () => {
    const session = sessionWith([number(name, 7n), number('rd_bytes', 5n)]);
    const made = await session.wrap.domain(WIRE.domain).blockStats('vda', { flags: 0 });
    expect([own(made, name), made.rdBytes, Object.getPrototypeOf(made)]).toEqual([7n, 5n, Object.prototype]);
  });

  it('stays what it is in JSON', () => {
    const value = JSON.parse(`{"${name}":{"x":1},"n":2}`);
    expect(JSON.stringify(toJson(value))).toBe(JSON.stringify(value));
    expect(Object.getPrototypeOf(toJson(value))).toBe(Object.prototype);
    const exact = parseExactJson(`{"${name}":1234567890123456789}`);
    expect(own(Object(exact), name)).toBe(1234567890123456789n);
  });

  it('is compared by what an object has, not by what it inherits', () => {
    expect([...differences(JSON.parse(`{"${name}":1}`), {})]).toEqual([{ path: name, left: 1, right: undefined }]);
    expect([...differences({}, JSON.parse(`{"${name}":1}`))]).toEqual([{ path: name, left: undefined, right: 1 }]);
  });

  it('is refused in a line of a session file', () => {
    const header = '{"session":1}';
    const line = `{"type":"call","procedure":"CONNECT_CLOSE","args":null,"${name}":{"type":"end"}}`;
    expect(() => parseSession(`${header}\n${line}`)).toThrow(`${name}: unknown field`);
    expect(() => parseSession(`{"session":1,"${name}":1}`)).toThrow(`${name}: unknown field`);
  });
});

describe('names that would take the place of others', () => {
  it.each<[string, readonly TypedParam[], string]>([
    ['a counter under both of its names', [number('rd_bytes', 1n), number('rdBytes', 2n)], 'rdBytes'],
    ['a counter that is sent twice', [number('rd_bytes', 1n), number('rd_bytes', 2n)], 'rd_bytes'],
    ['a counter that is a text', [{ field: 'errs', value: { type: 7, value: 'x' } }], 'errs'],
  ])('%s is refused', async (_what, params, name) => {
    const call = sessionWith(params).wrap.domain(WIRE.domain).blockStats('vda', { flags: 0 });
    const error: unknown = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error).toMatchObject({ code: 'MALFORMED', message: expect.stringContaining(name) });
  });

  it('a memory statistic that is sent twice is refused', async () => {
    const stats = [1n, 2n].map((val) => ({ tag: 4, val }));
    const session = new NotingSession().answer(domainMemoryStats, { stats });
    await expect(session.wrap.domain(WIRE.domain).memoryStats()).rejects.toMatchObject({ code: 'MALFORMED' });
  });
});
