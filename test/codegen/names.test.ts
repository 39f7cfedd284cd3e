import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commonPrefix, shortNames } from '../../codegen/member-names.js';
import { LocalNames, nameModule, pascalCase } from '../../codegen/names.js';
import { moduleOf } from './idl.js';

test.each([
  ['remote_nonnull_domain', 'RemoteNonnullDomain'],
  ['virNetMessageError', 'VirNetMessageError'],
  ['DOMAIN_GET_XML_DESC', 'DomainGetXmlDesc'],
  ['DOMAIN_EVENT_BLOCK_JOB_2', 'DomainEventBlockJob2'],
  ['DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS', 'DomainMigratePrepareTunnel3Params'],
  ['string_', 'String'],
])('%s becomes %s', (name, wanted) => {
  expect(pascalCase(name)).toBe(wanted);
});

describe('names of a file', () => {
  test('the remote program drops its prefix where the rest can stand alone', () => {
    const text = 'struct remote_error { int a; }; typedef string remote_string<>; struct remote_domain { int a; };';
    expect(Object.fromEntries(nameModule(moduleOf(text, 'remote_protocol.x')).types)).toEqual({
      remote_error: 'RemoteError',
      remote_string: 'RemoteString',
      remote_domain: 'Domain',
    });
  });

  test('other programs keep theirs, also before the procedures', () => {
    const text = `const QEMU_PROGRAM = 1; const QEMU_PROTOCOL_VERSION = 1; struct qemu_attach_args { int a; };
      enum qemu_procedure { QEMU_PROC_ATTACH = 1 };`;
    const names = nameModule(moduleOf(text, 'qemu_protocol.x'));
    expect(names.types.get('qemu_attach_args')).toBe('QemuAttachArgs');
    expect(names.descriptors.get('ATTACH')).toBe('qemuAttach');
  });

  test('clashes end in $, always in the same way', () => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures/idl/grammar/clash.x'), 'utf8');
    const first = [...nameModule(moduleOf(text)).types];
    expect(first.slice(0, 9)).toEqual([
      ['foo_bar', 'FooBar'],
      ['fooBar', 'FooBar$'],
      ['FOO_BAR', 'FooBar$$'],
      ['thing', 'Thing'],
      ['readThing', 'ReadThing'],
      ['string_', 'String$'],
      ['error', 'Error$'],
      ['reader', 'Reader$'],
      ['object', 'Object$'],
    ]);
    expect([...nameModule(moduleOf(text)).types]).toEqual(first);
  });

  test('a type does not take the name of a constant', () => {
    expect(nameModule(moduleOf('const Foo = 1; struct foo { int a; };')).types.get('foo')).toBe('Foo$');
  });

  test('a descriptor does not take the name of a codec', () => {
    const text = `const REMOTE_PROGRAM = 1; const REMOTE_PROTOCOL_VERSION = 1; struct remote_node { int a; };
      enum remote_procedure { REMOTE_PROC_READ_NODE = 1 };`;
    expect(nameModule(moduleOf(text, 'remote_protocol.x')).descriptors.get('READ_NODE')).toBe('readNode$');
  });
});

describe('local names', () => {
  test('avoid keywords and each other, and can be given back', () => {
    const locals = new LocalNames(['r']);
    expect(['r', 'type', 'delete', 'i', 'i', 'from'].map((name) => locals.take(name))).toEqual([
      'r2',
      'type',
      'delete$',
      'i',
      'i2',
      'from',
    ]);
    locals.release('i');
    expect(locals.take('i')).toBe('i');
  });
});

describe('members of an enum', () => {
  test.each([
    [['VIR_A_B_ONE', 'VIR_A_B_TWO'], 'VIR_A_B_'],
    [['VIR_A_BC', 'VIR_A_BD'], 'VIR_A_'],
    [['VIR_A', 'VIR_A_B'], 'VIR_'],
    [['A', 'B'], ''],
    [['ONLY_ONE'], 'ONLY_'],
  ])('%j have %j in common', (members, prefix) => {
    expect(commonPrefix(members)).toBe(prefix);
  });

  test.each([
    [
      ['VIR_DOMAIN_RUNNING', 'VIR_DOMAIN_PAUSED'],
      ['RUNNING', 'PAUSED'],
    ],
    [
      ['VIR_DOMAIN_NONE', 'VIR_DOMAIN_START_PAUSED', 'VIR_DOMAIN_START_VALIDATE'],
      ['NONE', 'PAUSED', 'VALIDATE'],
    ],
    [
      ['VIR_X_NONE', 'VIR_X_LAST'],
      ['NONE', 'LAST'],
    ],
    [['VIR_RATE_1', 'VIR_RATE_2'], undefined],
  ])('%j are called %j', (members, names) => {
    expect(shortNames(members)).toEqual(names);
  });
});
