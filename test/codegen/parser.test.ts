import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Definition } from '../../codegen/ast.js';
import { parse } from '../../codegen/parser.js';

function parseText(text: string) {
  return parse({ file: 'test.x', text });
}

/** A definition without positions, which other tests look at. */
function plain(text: string): unknown {
  const [definition] = parseText(text).definitions;
  return JSON.parse(
    JSON.stringify(definition, (key, value: unknown) => {
      if (key === 'at') return undefined;
      return typeof value === 'bigint' ? Number(value) : value;
    }),
  );
}

test('reads constants: decimal, hexadecimal, octal, negative, by name', () => {
  const { definitions } = parseText('const A = 10; const B = 0x1f; const C = 017; const D = -3; const E = A;');
  const values = definitions.map((definition: Definition) =>
    definition.kind === 'const' && definition.value.kind === 'number' ? definition.value.value : 'name',
  );
  expect(values).toEqual([10n, 31n, 15n, -3n, 'name']);
});

test('reads every form of a declaration', () => {
  expect(plain('struct s { int a; int b[2]; int c<N>; int d<>; int *e; string f<>; struct g h; };')).toEqual({
    kind: 'struct',
    name: { text: 's' },
    fields: [
      { name: { text: 'a' }, type: { kind: 'basic', name: 'int' }, form: 'plain' },
      {
        name: { text: 'b' },
        type: { kind: 'basic', name: 'int' },
        form: 'fixed',
        size: { kind: 'number', value: 2, text: '2' },
      },
      {
        name: { text: 'c' },
        type: { kind: 'basic', name: 'int' },
        form: 'variable',
        size: { kind: 'name', name: 'N' },
      },
      { name: { text: 'd' }, type: { kind: 'basic', name: 'int' }, form: 'variable' },
      { name: { text: 'e' }, type: { kind: 'basic', name: 'int' }, form: 'optional' },
      { name: { text: 'f' }, type: { kind: 'basic', name: 'string' }, form: 'variable' },
      { name: { text: 'h' }, type: { kind: 'named', name: 'g', keyword: 'struct' }, form: 'plain' },
    ],
  });
});

test.each([
  ['unsigned', 'unsigned int'],
  ['unsigned int', 'unsigned int'],
  ['unsigned hyper', 'unsigned hyper'],
  ['unsigned char', 'unsigned char'],
  ['unsigned short', 'unsigned short'],
  ['unsigned long', 'unsigned long'],
  ['short int', 'short'],
  ['hyper', 'hyper'],
  ['quadruple', 'quadruple'],
  ['bool', 'bool'],
])('reads the type %s', (text, name) => {
  expect(plain(`typedef ${text} x;`)).toMatchObject({ declaration: { type: { kind: 'basic', name } } });
});

test('reads unions with several cases for one arm, void and default', () => {
  expect(plain('union u switch (int t) { case 1: case A: int x; case 2: void; default: void; };')).toMatchObject({
    union: {
      discriminant: { name: { text: 't' } },
      arms: [
        { values: [{ value: 1 }, { name: 'A' }], declaration: { name: { text: 'x' } } },
        { values: [{ value: 2 }] },
      ],
      otherwise: {},
    },
  });
});

test('reads enums with and without values, and a comma behind the last member', () => {
  expect(plain('enum e { A, B = 5, C, };')).toMatchObject({
    members: [{ name: { text: 'A' } }, { name: { text: 'B' }, value: { value: 5 } }, { name: { text: 'C' } }],
  });
});

test('keeps the comments around a member', () => {
  const text = `enum e {
    /* about the enum */

    /** first */
    A = 1,
    B = 2, /* behind B */
    C = 3 /* behind C */
  };`;
  expect(plain(text)).toMatchObject({
    members: [{ before: { text: 'first' } }, { after: { text: 'behind B' } }, { after: { text: 'behind C' } }],
  });
});

test('a comment behind one member does not reach the next', () => {
  const members = plain('enum e { A = 1, /* a */\n B = 2,\n C = 3 };');
  expect(JSON.stringify(members).match(/"after"/g)).toHaveLength(1);
});

test('reads program blocks', () => {
  expect(plain('program P { version V { void NULL(void) = 0; int F(int, pair) = 1; } = 2; } = 0x20;')).toMatchObject({
    kind: 'program',
    number: { value: 32 },
    versions: [
      {
        number: { value: 2 },
        procedures: [
          { name: { text: 'NULL' }, parameters: [] },
          { name: { text: 'F' }, result: { name: 'int' }, parameters: [{ name: 'int' }, { name: 'pair' }] },
        ],
      },
    ],
  });
});

test('takes includes of other IDL files from % lines', () => {
  const text = '%#include "remote_protocol.h"\n%# include "dir/x_protocol.h"\n%#include <libvirt/libvirt.h>\n%int x;\n';
  expect(parseText(text).includes).toEqual(['remote_protocol.x', 'x_protocol.x']);
});

test('reads every fixture', () => {
  const folder = join(import.meta.dirname, '../../fixtures/idl');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.x'));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    expect(parse({ file, text: readFileSync(join(folder, file), 'utf8') }).definitions).not.toEqual([]);
  }
});

test.each([
  ['struct s { int a }', "test.x:1:18: expected ';', but found '}'"],
  ['foo', "test.x:1:1: expected one of const, enum, struct, union, typedef, program, but found 'foo'"],
  ['const X = ;', "test.x:1:11: expected a number or the name of a constant, but found ';'"],
  ['const int = 1;', 'test.x:1:7: expected a name for the constant, but int is a keyword'],
  ['struct s { void; };', "test.x:1:12: expected a field, but found 'void'"],
  ['struct s { };', "test.x:1:12: expected a type, but found '}'"],
  ['enum e { };', "test.x:1:10: expected a member of the enum, but found '}'"],
  ['typedef void;', "test.x:1:9: expected a type, but found 'void'"],
  ['union u switch (int t) { default: void; };', "test.x:1:26: expected 'case', but found 'default'"],
  ['union u { case 1: void; };', "test.x:1:9: expected 'switch', but found '{'"],
  ['struct s { int a[]; };', "test.x:1:18: expected a number or the name of a constant, but found ']'"],
  ['struct s { switch x; };', "test.x:1:12: expected a type, but found 'switch'"],
  ['struct s { int a;', 'test.x:1:18: expected a type, but the file ends'],
  ['program P { } = 1;', "test.x:1:13: expected 'version', but found '}'"],
])('refuses %j', (text, message) => {
  expect(() => parseText(text)).toThrow(message);
});
