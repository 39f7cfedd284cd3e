import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkUuid, toBigInt } from '../../src/api/argument-checks.js';
import { toJson } from '../../src/api/bigint-json.js';
import { Connection } from '../../src/api/connection/connection.js';
import { sharedDeadline } from '../../src/api/options.js';
import { typedParameters } from '../../src/api/typed-parameters.js';
import { charsText } from '../../src/api/wire-values.js';
import { connect } from '../../src/connect/connect.js';
import { ConnectionError } from '../../src/errors.js';
import { uuidText } from '../../src/xdr/uuid.js';
import { startServingPeer } from '../connect/connect-peer.js';

describe('typedParameters', () => {
  it('gives each value the form of its wire type', () => {
    expect(
      typedParameters([
        { field: 'int', value: { type: 1, value: -1 } },
        { field: 'uint', value: { type: 2, value: 4294967295 } },
        { field: 'llong', value: { type: 3, value: -(2n ** 63n) } },
        { field: 'ullong', value: { type: 4, value: 2n ** 64n - 1n } },
        { field: 'double', value: { type: 5, value: 0.5 } },
        { field: 'yes', value: { type: 6, value: 1 } },
        { field: 'odd yes', value: { type: 6, value: 7 } },
        { field: 'no', value: { type: 6, value: 0 } },
        { field: 'string', value: { type: 7, value: '' } },
      ]),
    ).toStrictEqual({
      int: -1,
      uint: 4294967295,
      llong: -9223372036854775808n,
      ullong: 18446744073709551615n,
      double: 0.5,
      yes: true,
      'odd yes': true,
      no: false,
      string: '',
    });
    expect(typedParameters([])).toStrictEqual({});
  });

  it('keeps all values of a name that comes again, in their order', () => {
    const disk = (value: string): { field: string; value: { type: 7; value: string } } => ({
      field: 'migrate_disks',
      value: { type: 7, value },
    });
    expect(typedParameters([disk('vda'), disk('vdb'), disk('vdc')])).toStrictEqual({
      migrate_disks: ['vda', 'vdb', 'vdc'],
    });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('is not fooled by the name %s', (field) => {
    const value = { type: 4, value: 7n } as const;
    const once = typedParameters([{ field, value }]);
    expect(Object.entries(once)).toEqual([[field, 7n]]);
    expect(Object.getPrototypeOf(once)).toBe(Object.prototype);
    const twice = typedParameters([
      { field, value },
      { field, value },
    ]);
    expect(Object.entries(twice)).toEqual([[field, [7n, 7n]]]);
  });

  it('takes time in proportion, also when all names are one', () => {
    // Copying a list at each value would take longer than a test may.
    const params = Array.from({ length: 1_000_000 }, () => ({ field: 'a', value: { type: 1, value: 1 } }) as const);
    expect(typedParameters(params)['a']).toHaveLength(1_000_000);
  });
});

describe('toJson', () => {
  it('prints what JSON.stringify stumbles over', () => {
    const date = new Date(0);
    expect(
      toJson({
        big: 2n ** 64n,
        bytes: Uint8Array.of(1, 2, 255),
        view: new Uint8Array(Buffer.from('0102ff')).subarray(2, 4),
        map: new Map([['a', 1n]]),
        set: new Set([1n]),
        date,
        nan: Number.NaN,
        nothing: undefined,
        run: () => 1,
        list: [undefined, null, true, 'x', [1n]],
        error: new ConnectionError('CLOSED', 'closed'),
      }),
    ).toEqual({
      big: '18446744073709551616',
      bytes: 'AQL/',
      view: 'MDI=',
      map: { a: '1' },
      set: ['1'],
      date: '1970-01-01T00:00:00.000Z',
      nan: 'NaN',
      list: [null, null, true, 'x', ['1']],
      error: { name: 'ConnectionError', code: 'CLOSED', message: 'closed' },
    });
  });
});

describe('small conversions', () => {
  it('ends characters at their NUL, and keeps odd bytes', () => {
    expect(charsText(Uint8Array.from(Buffer.from('x86_64\0\0\0garbage')))).toBe('x86_64');
    expect(charsText(Uint8Array.from(Buffer.from('größe')))).toBe('größe');
    expect(charsText(Uint8Array.of(0x61, 0xff))).toBe('a\udcff');
    expect(charsText(new Uint8Array(0))).toBe('');
  });

  it('takes whole numbers as bigints', () => {
    expect([toBigInt(5, 'n'), toBigInt(-5n, 'n'), toBigInt(2 ** 53 - 1, 'n')]).toEqual([5n, -5n, 9007199254740991n]);
    for (const value of [2 ** 53, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => toBigInt(value, 'n')).toThrow(/^n must be a bigint or a safe integer/);
    }
  });

  it('turns UUIDs into bytes and back', () => {
    const text = '6695eb01-f6a4-8304-79aa-97f2502e193f';
    expect(uuidText(checkUuid(text))).toBe(text);
    expect(uuidText(checkUuid(text.toUpperCase().replaceAll('-', '')))).toBe(text);
  });

  it('shares a deadline among calls', async () => {
    const step = sharedDeadline({ timeoutMs: 50 });
    const first = step().timeoutMs ?? 0;
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(first).toBeGreaterThan(40);
    // Never 0, which would be no deadline.
    expect(step().timeoutMs).toBe(1);
    for (const options of [{}, { timeoutMs: 0 }, { timeoutMs: -1 }, { timeoutMs: Number.NaN }]) {
      expect(sharedDeadline(options)()).toEqual(options);
    }
    expect(sharedDeadline()()).toEqual({});
  });
});

describe('a connection', () => {
  it('shows where it leads to and whether it is up', async () => {
    await using peer = await startServingPeer(() => undefined);
    const conn = await connect(peer.uri());
    const uri = peer.uri();
    expect(conn.toJSON()).toEqual({ uri, state: 'connected' });
    expect(inspect(conn)).toContain(`uri: '${uri}'`);
    expect(Object.prototype.toString.call(conn)).toBe('[object Connection]');
    expect([conn.uri, conn.getUri(), conn.isAlive()]).toEqual([uri, uri, true]);
    await conn.close();
    expect(conn.toJSON()).toEqual({ uri, state: 'closed' });
    expect(inspect([conn])).toContain('closed');
    expect(conn.isAlive()).toBe(false);
  });

  it('has no method that no test asks of a real daemon', () => {
    const folder = fileURLToPath(new URL('../live/', import.meta.url));
    const sources = readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(`${folder}${name}`, 'utf8'))
      .join('\n');
    const methods = Object.getOwnPropertyNames(Connection.prototype).filter(
      (name) => typeof Object.getOwnPropertyDescriptor(Connection.prototype, name)?.value === 'function',
    );
    // Streams of any procedure have tests of their own; the live ones go through the methods for each kind.
    const elsewhere = ['constructor', 'toJSON', 'openStream'];
    expect(methods.length).toBeGreaterThan(110);
    expect(methods.filter((name) => !elsewhere.includes(name) && !sources.includes(`.${name}(`))).toEqual([]);
  });
});
