import { describe, expect, test } from 'vitest';
import { changesText, wireDiff } from '../../codegen/wire-diff.js';
import { contextOf } from './idl.js';

const BEFORE = `
  const MAX = 16;
  const X_PROGRAM = 7;
  const X_PROTOCOL_VERSION = 1;
  enum color { RED = 1, BLUE = 2 };
  struct thing { int a; };
  struct x_get_args { thing t; string name<MAX>; };
  struct x_get_ret { unsigned int value; int other; };
  union u switch (int t) { case 1: int a; };
  enum x_procedure {
    /** @priority: high */
    X_PROC_GET = 1,
    X_PROC_SET = 2
  };
`;

/** What `after` changes, one line for each. */
function changes(edit: (text: string) => string): string[] {
  const after = edit(BEFORE);
  if (after === BEFORE) throw new Error('nothing was edited');
  return wireDiff(contextOf(BEFORE), contextOf(after)).map(({ kind, text }) => `${kind}: ${text}`);
}

test('nothing', () => {
  const same = BEFORE.replaceAll('{ ', '{\n// other layout\n').replace('MAX>', '16>');
  expect(changesText(wireDiff(contextOf(BEFORE), contextOf(same)))).toBe('Nothing changed on the wire.');
});

describe('in words', () => {
  test.each<[string, (text: string) => string, string[]]>([
    [
      'a new procedure and a new message',
      (text) =>
        text.replace('X_PROC_SET = 2', 'X_PROC_SET = 2, X_PROC_NEW = 3, X_PROC_TELL = 4') +
        'struct x_tell_msg { int a; };',
      ['added: procedure 3 NEW', 'added: message 4 TELL'],
    ],
    [
      'a procedure that is gone',
      (text) => text.replace(/,\s+X_PROC_SET = 2/, ''),
      ['breaking: procedure 2 SET is gone'],
    ],
    [
      'a procedure with a new name',
      (text) => text.replace('X_PROC_SET', 'X_PROC_PUT'),
      ['renamed: procedure 2 PUT: it was SET'],
    ],
    [
      'a procedure with a new number',
      (text) => text.replace('X_PROC_SET = 2', 'X_PROC_SET = 5'),
      ['added: procedure 5 SET', 'breaking: procedure 2 SET is gone'],
    ],
    [
      'a payload that was not there',
      (text) => `${text} struct x_set_args { int a; };`,
      ['breaking: procedure 2 SET: it had no args and has x_set_args'],
    ],
    [
      'a payload that is gone',
      (text) => text.replace('x_get_ret', 'x_get_result'),
      ['breaking: procedure 1 GET: its ret x_get_ret is gone'],
    ],
    [
      'another priority',
      (text) => text.replace('priority: high', 'priority: low'),
      ['annotation: procedure 1 GET: priority was high, is low'],
    ],
    [
      'a stream',
      (text) => text.replace('@priority: high', '@priority: high\n * @readstream: 1'),
      ['annotation: procedure 1 GET: stream was not given, is read'],
    ],
    [
      'a new field',
      (text) => text.replace('int other;', 'int other; hyper more;'),
      ['breaking: struct x_get_ret: new field hyper more (GET)'],
    ],
    [
      'a field that is gone',
      (text) => text.replace('int other;', ''),
      ['breaking: struct x_get_ret: field other is gone (GET)'],
    ],
    [
      'a field of another type',
      (text) => text.replace('unsigned int value', 'unsigned hyper value'),
      ['breaking: struct x_get_ret: field value was unsigned int value and is unsigned hyper value (GET)'],
    ],
    [
      'a field with a new name',
      (text) => text.replace('int other', 'int another'),
      ['renamed: struct x_get_ret: fields were value, other and are value, another (GET)'],
    ],
    [
      'fields in another order',
      (text) => text.replace('thing t; string name<MAX>;', 'string name<MAX>; thing t;'),
      ['breaking: struct x_get_args: fields were in the order t, name and are name, t (GET)'],
    ],
    [
      'a type inside a payload',
      (text) => text.replace('struct thing { int a; }', 'struct thing { hyper a; }'),
      ['breaking: struct thing: field a was int a and is hyper a (GET)'],
    ],
    [
      'a limit',
      (text) => text.replace('MAX = 16', 'MAX = 64'),
      [
        'limit: constant MAX: it was 16 and is 64',
        'limit: struct x_get_args: field name held at most 16 and holds 64 (GET)',
      ],
    ],
    [
      'members of an enum',
      (text) => text.replace('RED = 1, BLUE = 2', 'RED = 3, GREEN = 4'),
      [
        'breaking: enum color: RED was 1 and is 3',
        'breaking: enum color: BLUE is gone',
        'added: enum color: GREEN = 4',
      ],
    ],
    [
      'the kind of a type',
      (text) => text.replace('struct thing { int a; }', 'typedef int thing'),
      ['breaking: typedef thing: it was a struct (GET)'],
    ],
    [
      'the arm of a union',
      (text) => text.replace('case 1: int a', 'case 1: hyper a'),
      ['breaking: union u: it was union(t:int32){1=a:int32} and is union(t:int32){1=a:int64}'],
    ],
    [
      'the version of the program',
      (text) => text.replace('VERSION = 1', 'VERSION = 2'),
      ['breaking: program x: its version was 1 and is 2'],
    ],
    [
      'the program',
      (text) => text.replaceAll('X_', 'Y_').replaceAll('x_', 'y_'),
      ['breaking: program x is gone', 'added: program y'],
    ],
  ])('%s', (_, edit, wanted) => {
    expect(changes(edit)).toEqual(wanted);
  });
});

test('a type of many procedures names some of them', () => {
  const procedures = [1, 2, 3, 4, 5].map((i) => `X_PROC_P${i} = ${i}`);
  const structs = [1, 2, 3, 4, 5].map((i) => `struct x_p${i}_args { t a; };`);
  const text = (type: string): string =>
    `struct t { ${type} a; }; const X_PROGRAM = 1; const X_PROTOCOL_VERSION = 1; ${structs.join(' ')}
     enum x_procedure { ${procedures.join(', ')} };`;
  expect(changesText(wireDiff(contextOf(text('int')), contextOf(text('hyper'))))).toBe(
    'Breaking:\n  struct t: field a was int a and is hyper a (P1, P2, P3 and 2 more)',
  );
});
