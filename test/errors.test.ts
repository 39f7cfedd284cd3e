import { describe, expect, it } from 'vitest';
import {
  ConnectionError,
  isServerError,
  LibvirtError,
  ServerError,
  type ServerErrorFields,
  UsageError,
} from '../src/errors.js';

const FIELDS: ServerErrorFields = {
  code: 42,
  domain: 10,
  message: 'Domain not found',
  level: 2,
  dom: null,
  str1: 'Domain not found: %s',
  str2: null,
  str3: null,
  int1: -1,
  int2: -1,
  net: null,
};
const NO_DOMAIN = new ServerError(
  'DOMAIN_LOOKUP_BY_NAME',
  { code: 'NO_DOMAIN', domain: 'QEMU', level: 'ERROR' },
  FIELDS,
);

describe('isServerError', () => {
  it('knows errors of the daemon, and their codes', () => {
    expect(isServerError(NO_DOMAIN)).toBe(true);
    expect(isServerError(NO_DOMAIN, 'NO_DOMAIN')).toBe(true);
    expect(isServerError(NO_DOMAIN, 'NO_NETWORK')).toBe(false);
    expect(isServerError(NO_DOMAIN, '4711')).toBe(false);
    expect(isServerError(new UsageError('NO_DOMAIN', 'ours'), 'NO_DOMAIN')).toBe(false);
    expect([undefined, null, 'NO_DOMAIN', { code: 'NO_DOMAIN' }].filter((value) => isServerError(value))).toEqual([]);
  });

  it('holds across two copies of the package', () => {
    const stranger = Object.defineProperty(new Error('x'), Symbol.for('libvirt-client.error'), {
      value: 'ServerError',
    });
    expect(stranger).toBeInstanceOf(ServerError);
    expect(stranger).toBeInstanceOf(LibvirtError);
    expect(stranger).not.toBeInstanceOf(UsageError);
    expect(isServerError(stranger)).toBe(true);
  });
});

describe('an error as JSON', () => {
  it('has all that logs want', () => {
    expect(NO_DOMAIN.toJSON()).toEqual({
      name: 'ServerError',
      code: 'NO_DOMAIN',
      message: 'Domain not found',
      number: 42,
      domain: 'QEMU',
      level: 'ERROR',
      procedure: 'DOMAIN_LOOKUP_BY_NAME',
      int1: -1,
      int2: -1,
    });
  });

  it.each<[string, unknown, string]>([
    ['an error', new Error('below'), 'below'],
    ['one of ours', NO_DOMAIN, 'Domain not found'],
    ['text', 'because', 'because'],
    ['a number', 7, '7'],
    ['a symbol', Symbol('why'), 'Symbol(why)'],
    ['an object without a prototype', Object.create(null), '[object Object]'],
    ['the like with a message', Object.assign(Object.create(null), { message: 'told' }), 'told'],
    ['an object whose text fails', { toString: null }, '[object Object]'],
  ])('tells its cause: %s', (_what, cause, text) => {
    expect(new ConnectionError('CODE', 'words', { cause }).toJSON()).toEqual({
      name: 'ConnectionError',
      code: 'CODE',
      message: 'words',
      cause: text,
    });
  });
});
