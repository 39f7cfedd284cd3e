import { describe, expect, test } from 'vitest';
import { emitConformance } from '../../codegen/emit/conformance.js';
import { emitDescription } from '../../codegen/emit/describe.js';
import { lockText } from '../../codegen/lock.js';
import { contextOf } from './idl.js';

const TEXT = `
  enum color { COLOR_RED = 1, COLOR_BLUE = 2 };
  typedef string name<8>;
  typedef color paint;
  struct item { name what; paint how; opaque id[16]; char label<9>; item *next; };
  union u switch (int t) { case 1: case 2: item i; case 3: void; default: hyper h<2>; };
  const X_PROGRAM = 7;
  const X_PROTOCOL_VERSION = 2;
  struct x_get_args { name n; };
  struct x_tell_msg { bool b; };
  enum x_procedure { X_PROC_GET = 1, X_PROC_TELL = 2, X_PROC_NOTHING = 3 };
`;

describe('descriptions', () => {
  test('of every kind of type', () => {
    expect(emitDescription(contextOf(TEXT), 'describe/some-types').text()).toMatchInlineSnapshot(`
      "// Generated from protocol/test.x by \`npm run codegen\`; do not edit.

      import type { TypeSetDescription } from './description.js';

      /** The types of \`test.x\`. */
      export const someTypes: TypeSetDescription = {
        types: {
          Color: { kind: 'enum', members: { RED: 1, BLUE: 2 } },
          Name: { kind: 'typedef', type: { kind: 'string', max: 8 } },
          Paint: { kind: 'typedef', type: { kind: 'ref', name: 'Color' } },
          Item: {
            kind: 'struct',
            fields: [
              { name: 'what', type: { kind: 'string', max: 8 } },
              { name: 'how', type: { kind: 'ref', name: 'Color' } },
              { name: 'id', type: { kind: 'fixedOpaque', length: 16 } },
              { name: 'label', type: { kind: 'chars', max: 9 } },
              { name: 'next', type: { kind: 'optional', of: { kind: 'ref', name: 'Item' } } },
            ],
          },
          U: {
            kind: 'union',
            discriminant: { name: 't', type: { kind: 'int32' } },
            key: 'value',
            arms: [
              { values: [1, 2], type: { kind: 'ref', name: 'Item' } },
              { values: [3] },
            ],
            otherwise: { type: { kind: 'list', max: 2, of: { kind: 'int64' } } },
          },
          XGetArgs: {
            kind: 'struct',
            fields: [
              { name: 'n', type: { kind: 'string', max: 8 } },
            ],
          },
          XTellMsg: {
            kind: 'struct',
            fields: [
              { name: 'b', type: { kind: 'bool' } },
            ],
          },
        },
      };
      "
    `);
  });

  test('of a program', () => {
    const text = TEXT.replaceAll('X_', 'LXC_').replaceAll('x_', 'lxc_');
    const code = emitDescription(contextOf(text), 'describe/lxc').text();
    expect(code).toContain("export const lxc: ProgramDescription = {\n  name: 'lxc',\n  number: 7,\n  version: 2,");
    expect(code.slice(code.indexOf('  procedures'))).toMatchInlineSnapshot(`
      "  procedures: {
          GET: { kind: 'call', number: 1, args: 'LxcGetArgs' },
          TELL: { kind: 'message', number: 2, payload: 'LxcTellMsg' },
          NOTHING: { kind: 'call', number: 3 },
        },
      };
      "
    `);
  });
});

describe('definitions for js-xdr', () => {
  test('of every kind of type', () => {
    const files = emitConformance([contextOf(TEXT)]);
    expect([...files.keys()]).toEqual(['test.ts', 'builder.ts']);
    expect(files.get('test.ts')).toMatchInlineSnapshot(`
      "// Generated from protocol/test.x by \`npm run codegen\`; do not edit.

      import type { XdrBuilder } from './builder.js';

      /** Names of all types that {@link define} defines and that are read and written as a whole. */
      export const typeNames: readonly string[] = ['Item', 'U', 'XGetArgs', 'XTellMsg'];

      /** Defines the types of \`test.x\` and those of other files that they refer to. */
      export function define(xdr: XdrBuilder): void {
        xdr.enum('Color', { RED: 1, BLUE: 2 });
        xdr.typedef('Name', xdr.string(8));
        xdr.typedef('Paint', xdr.int());
        xdr.struct('Item', [
          ['what', xdr.string(8)],
          ['how', xdr.int()],
          ['id', xdr.opaque(16)],
          ['label', xdr.varArray(xdr.int(), 9)],
          ['next', xdr.option(xdr.lookup('Item'))],
        ]);
        xdr.union('U', {
          switchOn: xdr.int(),
          switchName: 't',
          switches: [
            [1, 'arm0'],
            [2, 'arm0'],
            [3, xdr.void()],
          ],
          arms: {
            arm0: xdr.lookup('Item'),
            arm2: xdr.varArray(xdr.hyper(), 2),
          },
          defaultArm: 'arm2',
        });
        xdr.struct('XGetArgs', [
          ['n', xdr.string(8)],
        ]);
        xdr.struct('XTellMsg', [
          ['b', xdr.bool()],
        ]);
      }
      "
    `);
  });
});

describe('the lock', () => {
  test('has one procedure in a line', () => {
    expect(lockText([contextOf(TEXT)])).toMatchInlineSnapshot(`
      "{
        "programs": {
          "x": { "number": 7, "version": 2, "procedures": {
            "1": { "name": "GET", "args": "81dc4b6876352c81" },
            "2": { "name": "TELL", "payload": "b68e31b12ec427de" },
            "3": { "name": "NOTHING" }
          } }
        },
        "types": {

        }
      }
      "
    `);
  });

  test('has the types of a file without program', () => {
    const lock: unknown = JSON.parse(lockText([contextOf('struct s { int a; };', 'virnetprotocol.x')]));
    expect(lock).toEqual({ programs: {}, types: { s: expect.stringMatching(/^[0-9a-f]{16}$/) } });
  });
});
