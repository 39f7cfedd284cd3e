import { describe, expect, test } from 'vitest';
import { codeOf, declarationOf } from './idl.js';

/** What is generated for the struct `s` with one field. */
function forField(field: string, part: 'export interface S ' | 'export function readS' | 'export function writeS') {
  const types = 'struct t { int x; }; enum e { E_ONE = 1, E_TWO = 2 };';
  return declarationOf(codeOf(`${types} struct s { ${field}; };`), part);
}

describe('interfaces', () => {
  test.each([
    ['int x', 'number'],
    ['unsigned short x', 'number'],
    ['double x', 'number'],
    ['hyper x', 'bigint'],
    ['unsigned hyper x', 'bigint'],
    ['bool x', 'boolean'],
    ['e x', 'number'],
    ['string x<4>', 'string'],
    ['opaque x<4>', 'Uint8Array'],
    ['opaque x[4]', 'Uint8Array'],
    ['char x<4>', 'Uint8Array'],
    ['unsigned char x[4]', 'Uint8Array'],
    ['quadruple x', 'Uint8Array'],
    ['t x', 'T'],
    ['t *x', 'T | null'],
    ['hyper *x', 'bigint | null'],
    ['t x<4>', 'readonly T[]'],
    ['t x[4]', 'readonly T[]'],
  ])('%s is %s', (field, type) => {
    expect(forField(field, 'export interface S ')).toContain(`  /** \`${field}\` */\n  readonly x: ${type};`);
  });

  test('a typedef is an alias, followed where it is used', () => {
    const code = codeOf('typedef string text<5>; typedef text *maybe; struct s { maybe a<3>; };');
    expect(code).toContain('/** `typedef string text<5>` */\nexport type Text = string;');
    expect(code).toContain('export type Maybe = string | null;');
    expect(code).toContain('readonly a: readonly (string | null)[];');
  });

  test('an enum is a const object and the union of its values', () => {
    expect(codeOf('enum color { COLOR_RED = 2, COLOR_BLUE = -5 };')).toMatchInlineSnapshot(`
      "/** \`enum color\` */
      export const Color = {
        /** \`COLOR_RED\` */
        RED: 2,
        /** \`COLOR_BLUE\` */
        BLUE: -5,
      } as const;

      /** A value of {@link Color}. Fields have type \`number\`: a newer daemon may send others. */
      export type Color = (typeof Color)[keyof typeof Color];"
    `);
  });

  test('a union has its discriminant by its own name and its arm as value', () => {
    const code = codeOf('union u switch (int t) { case 1: case 2: int a; case -3: hyper b<2>; case 4: void; };');
    expect(code.slice(0, code.indexOf('export function'))).toMatchInlineSnapshot(`
      "/**
       * \`\`\`
       * union u switch (int t) {
       *   case 1: case 2: int a;
       *   case -3: hyper b<2>;
       *   case 4: void;
       * }
       * \`\`\`
       */
      export type U =
        | { readonly t: 1 | 2; readonly value: number }
        | { readonly t: -3; readonly value: readonly bigint[] }
        | { readonly t: 4 };

      "
    `);
  });

  test('a comment in the IDL cannot end the doc comment', () => {
    expect(codeOf('const X = 1; /* a */ struct s { int a; };')).not.toContain('*/ */');
  });
});

describe('readers', () => {
  test.each([
    ['int x', "const x = r.int32('x');"],
    ['char x', "const x = r.int8('x');"],
    ['string x<4>', "const x = r.string(4, 'x');"],
    ['string x<>', "const x = r.string(4294967295, 'x');"],
    ['opaque x[4]', "const x = r.fixedOpaque(4, 'x');"],
    ['char x<4>', "const x = r.chars(4, 'x');"],
    ['char x[4]', "const x = r.fixedChars(4, 'x');"],
    ['e x', "const x = r.int32('x');"],
    ['hyper *x', "const x = r.present('x') ? r.int64('x') : null;"],
    ['int delete', "const delete$ = r.int32('delete');\n  return { delete: delete$ };"],
    ['int r', "const r2 = r.int32('r');\n  return { r: r2 };"],
  ])('%s', (field, line) => {
    expect(forField(field, 'export function readS')).toContain(`  ${line}`);
  });

  test('a struct inside a struct is entered', () => {
    expect(forField('t x', 'export function readS')).toMatchInlineSnapshot(`
      "export function readS(r: Reader): S {
        r.enter('x');
        const x = readT(r);
        r.leave();
        return { x };
      }"
    `);
  });

  test('an optional struct', () => {
    expect(forField('t *x', 'export function readS')).toMatchInlineSnapshot(`
      "export function readS(r: Reader): S {
        let x: T | null = null;
        if (r.present('x')) {
          r.enter('x');
          x = readT(r);
          r.leave();
        }
        return { x };
      }"
    `);
  });

  test('a list knows the smallest size of its elements', () => {
    expect(forField('t x<9>', 'export function readS')).toMatchInlineSnapshot(`
      "export function readS(r: Reader): S {
        const count = r.list(9, 4, 'x');
        const x: T[] = [];
        for (let i = 0; i < count; i += 1) {
          r.item(i);
          x.push(readT(r));
        }
        r.leaveList();
        return { x };
      }"
    `);
  });

  test('an array of fixed length', () => {
    expect(forField('hyper x[2]', 'export function readS')).toMatchInlineSnapshot(`
      "export function readS(r: Reader): S {
        r.fixedList(2, 8, 'x');
        const x: bigint[] = [];
        for (let i = 0; i < 2; i += 1) {
          r.item(i);
          x.push(r.int64(''));
        }
        r.leaveList();
        return { x };
      }"
    `);
  });

  test('a list of lists and an optional list', () => {
    const code = codeOf('typedef int l<2>; struct s { l x<3>; l *y; };');
    expect(declarationOf(code, 'export function readS')).toMatchInlineSnapshot(`
      "export function readS(r: Reader): S {
        const count = r.list(3, 4, 'x');
        const x: (readonly number[])[] = [];
        for (let i = 0; i < count; i += 1) {
          r.item(i);
          const count2 = r.list(2, 4, '');
          const inner: number[] = [];
          for (let i2 = 0; i2 < count2; i2 += 1) {
            r.item(i2);
            inner.push(r.int32(''));
          }
          r.leaveList();
          x.push(inner);
        }
        r.leaveList();
        let y: number[] | null = null;
        if (r.present('y')) {
          const count3 = r.list(2, 4, 'y');
          const inner2: number[] = [];
          for (let i = 0; i < count3; i += 1) {
            r.item(i);
            inner2.push(r.int32(''));
          }
          r.leaveList();
          y = inner2;
        }
        return { x, y };
      }"
    `);
  });

  test('an optional of an optional is a list of at most one', () => {
    const code = codeOf('typedef int *a; typedef a *b; struct s { b x; };');
    expect(code).toContain('readonly x: readonly (number | null)[];');
    expect(declarationOf(code, 'export function readS')).toContain("r.list(1, 4, 'x')");
  });

  test('a union', () => {
    const code = codeOf('struct t { int x; }; union u switch (int k) { case 1: int a; case 2: t b; case 3: void; };');
    expect(declarationOf(code, 'export function readU')).toMatchInlineSnapshot(`
      "export function readU(r: Reader): U {
        const k = r.int32('k');
        switch (k) {
          case 1:
            return { k: 1, value: r.int32('value') };
          case 2: {
            r.enter('value');
            const value = readT(r);
            r.leave();
            return { k: 2, value };
          }
          case 3:
            return { k: 3 };
          default:
            throw r.unknownArm(k, 'k');
        }
      }"
    `);
  });

  test('a union by bool, and one with a default arm', () => {
    const code = codeOf(`union u switch (bool k) { case TRUE: int a; default: void; };
      union v switch (int k) { case 1: int a; default: hyper b; };`);
    expect(declarationOf(code, 'export function readU')).toMatchInlineSnapshot(`
      "export function readU(r: Reader): U {
        const k = r.bool('k');
        switch (k) {
          case true:
            return { k: true, value: r.int32('value') };
          default:
            return { k };
        }
      }"
    `);
    expect(declarationOf(code, 'export function readV')).toMatchInlineSnapshot(`
      "export function readV(r: Reader): V {
        const k = r.int32('k');
        switch (k) {
          case 1:
            return { k: 1, value: r.int32('value') };
          default:
            return { k, value: r.int64('value') };
        }
      }"
    `);
  });

  test('a type that contains itself counts how deep it is', () => {
    const code = codeOf('struct s { int x; s *next; };');
    expect(declarationOf(code, 'export function readS')).toMatchInlineSnapshot(`
      "export function readS(r: Reader): S {
        r.descend();
        const x = r.int32('x');
        let next: S | null = null;
        if (r.present('next')) {
          r.enter('next');
          next = readS(r);
          r.leave();
        }
        r.ascend();
        return { x, next };
      }"
    `);
  });
});

describe('writers', () => {
  test.each([
    ['int x', "w.int32(v.x, 'x');"],
    ['unsigned hyper x', "w.uint64(v.x, 'x');"],
    ['string x<4>', "w.string(v.x, 4, 'x');"],
    ['opaque x[4]', "w.fixedOpaque(v.x, 4, 'x');"],
    ['char x<4>', "w.chars(v.x, 4, 'x');"],
    ['int delete', "w.int32(v.delete, 'delete');"],
  ])('%s', (field, line) => {
    expect(forField(field, 'export function writeS')).toContain(`  ${line}`);
  });

  test('an optional', () => {
    expect(forField('t *x', 'export function writeS')).toMatchInlineSnapshot(`
      "export function writeS(w: Writer, v: S): void {
        if (v.x === null) {
          w.present(false);
        } else {
          w.present(true);
          w.enter('x');
          writeT(w, v.x);
          w.leave();
        }
      }"
    `);
  });

  test('a list', () => {
    expect(forField('t x<9>', 'export function writeS')).toMatchInlineSnapshot(`
      "export function writeS(w: Writer, v: S): void {
        w.list(v.x, 9, 'x');
        let i = 0;
        for (const item of v.x) {
          w.item(i);
          writeT(w, item);
          i += 1;
        }
        w.leaveList();
      }"
    `);
  });

  test('a union', () => {
    const code = codeOf('union u switch (int k) { case 1: case 2: int a; case 3: void; };');
    expect(declarationOf(code, 'export function writeU')).toMatchInlineSnapshot(`
      "export function writeU(w: Writer, v: U): void {
        w.int32(v.k, 'k');
        const given: unknown = v.k;
        switch (v.k) {
          case 1:
          case 2:
            w.int32(v.value, 'value');
            break;
          case 3:
            break;
          default:
            throw w.unknownArm(given, 'k');
        }
      }"
    `);
  });

  test('a union with a default arm, which a switch could not narrow', () => {
    const code = codeOf('union u switch (int k) { case -1: int a; case 3: void; default: string s<4>; };');
    expect(code.slice(code.indexOf('function isU'))).toMatchInlineSnapshot(`
      "function isUMinus1(v: U): v is Extract<U, { readonly k: -1 }> {
        return v.k === -1;
      }

      function isU3(v: U): v is Extract<U, { readonly k: 3 }> {
        return v.k === 3;
      }

      export function writeU(w: Writer, v: U): void {
        w.int32(v.k, 'k');
        if (isUMinus1(v)) {
          w.int32(v.value, 'value');
        } else if (isU3(v)) {
          // void
        } else {
          w.string(v.value, 4, 'value');
        }
      }"
    `);
  });
});
