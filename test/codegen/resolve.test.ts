import { describe, expect, test } from 'vitest';
import { recursiveTypes } from '../../codegen/recursion.js';
import { resolveModule } from '../../codegen/resolve.js';
import { contextOf, errorOf, moduleOf, typeOf } from './idl.js';

function fieldsOf(text: string): unknown {
  const struct = typeOf(text, 's');
  return struct?.kind === 'struct' ? struct.fields.map((field) => field.type) : undefined;
}

describe('types', () => {
  test('scalars', () => {
    const scalars =
      'int a; unsigned int b; hyper c; unsigned hyper d; short e; unsigned short f; char g; unsigned char h; ' +
      'float i; double j; bool k; long l; unsigned long m; quadruple n;';
    expect(fieldsOf(`struct s { ${scalars} };`)).toEqual([
      ...['int32', 'uint32', 'int64', 'uint64', 'int16', 'uint16', 'int8', 'uint8'].map((kind) => ({ kind })),
      ...['float32', 'float64', 'bool', 'int32', 'uint32'].map((kind) => ({ kind })),
      { kind: 'fixedOpaque', length: 16 },
    ]);
  });

  test('bytes, text and characters', () => {
    const text = 'struct s { string a<9>; string b<>; opaque c<2>; opaque d[3]; char e<4>; unsigned char f[5]; };';
    expect(fieldsOf(text)).toEqual([
      { kind: 'string', max: 9 },
      { kind: 'string', max: 4294967295 },
      { kind: 'opaque', max: 2 },
      { kind: 'fixedOpaque', length: 3 },
      { kind: 'chars', max: 4 },
      { kind: 'fixedChars', length: 5 },
    ]);
  });

  test('lists, arrays, optionals, references', () => {
    expect(fieldsOf('struct t { int x; }; struct s { t a; t b<2>; t c[3]; t *d; short e<>; char *f; };')).toEqual([
      { kind: 'ref', name: 't' },
      { kind: 'list', max: 2, of: { kind: 'ref', name: 't' } },
      { kind: 'array', length: 3, of: { kind: 'ref', name: 't' } },
      { kind: 'optional', of: { kind: 'ref', name: 't' } },
      { kind: 'list', max: 4294967295, of: { kind: 'int16' } },
      { kind: 'optional', of: { kind: 'int8' } },
    ]);
  });

  test('types and constants may stand in any order', () => {
    expect(fieldsOf('struct s { t a<N>; }; const N = M; const M = 3; typedef int t;')).toEqual([
      { kind: 'list', max: 3, of: { kind: 'ref', name: 't' } },
    ]);
  });

  test('enum members count as constants, and count up where they have no value', () => {
    expect(fieldsOf('enum e { A = 4, B }; struct s { int a<B>; };')).toEqual([
      { kind: 'list', max: 5, of: { kind: 'int32' } },
    ]);
  });

  test('constants of C headers are known', () => {
    expect(fieldsOf('struct s { opaque a[VIR_UUID_BUFLEN]; char b<VIR_SECURITY_LABEL_BUFLEN>; };')).toEqual([
      { kind: 'fixedOpaque', length: 16 },
      { kind: 'chars', max: 4097 },
    ]);
  });

  test('types inside types are called after their owner and field', () => {
    const { types } = moduleOf('struct s { struct { enum { X } e; } in; union switch (int t) { case 0: void; } u; };');
    expect(types.map((type) => `${type.kind} ${type.name}`)).toEqual([
      'struct s',
      'enum s_in_e',
      'struct s_in',
      'union s_u',
    ]);
  });

  test('a forward declaration in the way of C says nothing', () => {
    expect(moduleOf('typedef struct t t; struct t { int x; };').types).toHaveLength(1);
  });

  test('the declaration is kept as text', () => {
    const struct = typeOf('const N = 1; struct s { unsigned /* why */ int  x < N >; int *y; };', 's');
    expect(struct?.kind === 'struct' ? struct.fields.map((field) => field.idl) : []).toEqual([
      'unsigned int x<N>',
      'int *y',
    ]);
  });

  test('types of included files are known, and their constants', () => {
    const other = moduleOf('const N = 7; enum e { A = 9 }; struct t { int x; };', 'other.x');
    const source = { file: 'test.x', text: 'struct s { t a<N>; int b<A>; };' };
    const [struct] = resolveModule('test.x', source, [other]).types;
    expect(struct).toMatchObject({ fields: [{ type: { max: 7 } }, { type: { max: 9 } }] });
  });

  test('types that contain themselves are found', () => {
    const context = contextOf('struct a { a *next; }; struct b { c x<>; }; struct c { b *y; }; struct d { a x; };');
    expect([...recursiveTypes(context.types)]).toEqual(['a', 'b', 'c']);
  });
});

describe('unions', () => {
  test('arms by int, enum and bool', () => {
    const text = `enum e { A = 1, B = 2 };
      union u switch (e t) { case A: int x; case B: void; };
      union v switch (bool t) { case TRUE: int x; case FALSE: void; };
      union w switch (unsigned t) { case 4294967295: int x; default: void; };`;
    expect(typeOf(text, 'u')).toMatchObject({ discriminantKind: 'int32', arms: [{ values: [1] }, { values: [2] }] });
    expect(typeOf(text, 'v')).toMatchObject({ discriminantKind: 'bool', arms: [{ values: [1] }, { values: [0] }] });
    expect(typeOf(text, 'w')).toMatchObject({ discriminantKind: 'uint32', otherwise: {} });
  });

  test('may switch on a typedef that comes later', () => {
    expect(typeOf('union u switch (t x) { case 1: void; }; typedef int t;', 'u')).toMatchObject({ kind: 'union' });
  });
});

describe('mistakes', () => {
  test('are shown with file, line, column, the line and a caret', () => {
    expect(errorOf('struct s {\n\tint a;\n\tfoo b;\n};')).toBe('test.x:3:2: unknown type foo\n  \tfoo b;\n  \t^');
  });

  test.each([
    ['struct s { int a<N>; };', 'test.x:1:18: undefined constant N'],
    ['const A = B; const B = A;', 'the constant B is defined by itself'],
    ['const A = 1;\nconst A = 2;', 'test.x:2:7: A is defined already, in line 1'],
    ['enum e { A, A };', 'test.x:1:13: A is defined already, in line 1'],
    ['const A = 1; enum e { A };', 'A is defined already, in line 1'],
    ['struct s { int a; };\nstruct s { int b; };', 'test.x:2:8: the type s is defined already, in line 1'],
    ['typedef int s; enum s { A };', 'the type s is defined already'],
    ['struct s { int a; int a; };', 'test.x:1:23: s has a field a already, in line 1'],
    ['struct s { struct { int x; } a; }; struct s_a { int x; };', 'the type s_a is defined already'],
    [
      'enum e { A = 2147483648 };',
      'test.x:1:14: 2147483648 is out of range: a member of an enum takes 32 bits with sign',
    ],
    ['enum e { A = 2147483647, B };', '2147483648 is out of range'],
    ['const A = 18446744073709551616;', '18446744073709551616 is out of range: a 64-bit number'],
    ['struct s { int a<-1>; };', '-1 is out of range: a limit is at least 0'],
    ['struct s { int a<4294967296>; };', '4294967296 is out of range: a limit is at least 0 and at most 4294967295'],
    ['struct s { int a[0]; };', '0 is out of range: a length is at least 1'],
    ['struct s { string a; };', 'a field of type string is declared as string a<>'],
    ['struct s { string a[4]; };', 'a field of type string is declared as string a<>'],
    ['struct s { opaque a; };', 'a field of type opaque is declared as opaque a[n] or opaque a<>'],
    ['struct s { string *a; };', 'a field of type string is declared as string a<>'],
    ['struct s { s a; };', 'test.x:1:8: s contains itself without an optional or a list in between'],
    ['struct a { b x; }; struct b { a x[2]; };', 'a contains itself without an optional or a list in between'],
    ['union u switch (int t) { case 1: u x; };', 'u contains itself without an optional or a list in between'],
    ['typedef t t;', 't contains itself without an optional or a list in between'],
    ['typedef t *t;', 'the typedef t is defined by itself'],
    ['typedef a b<>; typedef b a<>;', 'the typedef b is defined by itself'],
    ['union u switch (int t) { case 1: void; case 1: int x; };', 'the union has an arm for 1 already, in line 1'],
    [
      'union u switch (bool t) { case TRUE: void; };',
      'test.x:1:7: the union u has no arm for FALSE and no default arm',
    ],
    ['enum e { A, B }; union u switch (e t) { case A: void; };', 'the union u has no arm for B and no default arm'],
    ['enum e { A }; union u switch (e t) { case 3: void; };', '3 is not a member of the enum of the union'],
    ['union u switch (int t) { case 2147483648: void; };', '2147483648 is out of range: a case of this union'],
    ['union u switch (unsigned t) { case -1: void; };', '-1 is out of range: a case of this union'],
    ['union u switch (hyper t) { case 1: void; };', 'a union switches on int, unsigned int, bool or an enum, not on t'],
    ['union u switch (s t) { case 1: void; }; struct s { int a; };', 'a union switches on int'],
    ['enum p { X_PROC_A = 1, X_PROC_B = 1 };', 'X_PROC_B has the number 1 of X_PROC_A'],
    ['program P { version V { void A(void) = 1; void B(void) = 1; } = 1; } = 1;', 'B has the number 1 of A'],
    ['program P { version V { foo A(void) = 1; } = 1; } = 1;', 'unknown type foo'],
    ['program P { version V { void A(void) = -1; } = 1; } = 1;', '-1 is out of range: a procedure number'],
  ])('%s', (text, message) => {
    expect(errorOf(text)).toContain(message);
  });
});
