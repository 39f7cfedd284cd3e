import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJson } from '../../src/describe/from-json.js';
import { toJson } from '../../src/describe/to-json.js';
import { admin } from '../../src/generated/describe/admin.js';
import type { ProgramDescription, TypeSetDescription } from '../../src/generated/describe/description.js';
import { lxc } from '../../src/generated/describe/lxc.js';
import { net } from '../../src/generated/describe/net.js';
import { qemu } from '../../src/generated/describe/qemu.js';
import { remote } from '../../src/generated/describe/remote.js';
import * as adminTable from '../../src/generated/tables/admin.js';
import * as lxcTable from '../../src/generated/tables/lxc.js';
import * as qemuTable from '../../src/generated/tables/qemu.js';
import * as remoteTable from '../../src/generated/tables/remote.js';
import type { EventMessage, Procedure } from '../../src/xdr/procedure.js';
import { Reader } from '../../src/xdr/reader.js';
import { Writer } from '../../src/xdr/writer.js';
import { arbitrary } from '../describe/arbitrary.js';

const SETS: Readonly<Record<string, TypeSetDescription>> = { remote, qemu, lxc, admin, net };

describe.each(Object.entries(SETS))('every type of %s', (_name, types) => {
  it.each(Object.keys(types.types))('%s comes back from JSON as it was', (name) => {
    const type = { kind: 'ref', name } as const;
    fc.assert(
      fc.property(arbitrary(types, type), fc.constantFrom('base64', 'text'), (value, uuids) => {
        const json: unknown = JSON.parse(JSON.stringify(toJson(types, type, value, { uuids })));
        expect(fromJson(types, type, json)).toStrictEqual(value);
      }),
      { numRuns: 40 },
    );
  });
});

interface Table {
  readonly procedures: { readonly [name: string]: Procedure<unknown, unknown> };
  readonly events: { readonly [name: string]: EventMessage<unknown> };
}

/** The codecs of a procedure or an event, each with the name of the type that it shall be for. */
function codecs(
  program: ProgramDescription,
  table: Table,
  name: string,
): [string, (w: Writer, v: unknown) => void, (r: Reader) => unknown][] {
  const procedure = program.procedures[name];
  if (procedure?.kind === 'message') {
    const event = table.events[name];
    if (procedure.payload === undefined || event === undefined) return [];
    return [[procedure.payload, event.writePayload, event.readPayload]];
  }
  const call = table.procedures[name];
  if (procedure === undefined || call === undefined) return [];
  return [
    ...(procedure.args === undefined ? [] : [[procedure.args, call.writeArgs, call.readArgs] as const]),
    ...(procedure.ret === undefined ? [] : [[procedure.ret, call.writeRet, call.readRet] as const]),
  ].map(([type, write, read]) => [type, write, read]);
}

const PROGRAMS = [
  ['remote', remote, remoteTable],
  ['qemu', qemu, qemuTable],
  ['lxc', lxc, lxcTable],
  ['admin', admin, adminTable],
] as const;

describe.each(PROGRAMS)('the codecs of %s', (_name, program, table) => {
  it('are in its table, all of them', () => {
    const all = [...Object.keys(table.procedures), ...Object.keys(table.events)];
    expect(all.toSorted()).toEqual(Object.keys(program.procedures).toSorted());
  });

  it.each(Object.keys(program.procedures))('%s carries what its description says', (name) => {
    for (const [type, write, read] of codecs(program, table, name)) {
      fc.assert(
        fc.property(arbitrary(program, { kind: 'ref', name: type }), (value) => {
          const w = new Writer();
          write(w, value);
          const r = Reader.over(w.take(), { strict: true });
          expect(read(r)).toStrictEqual(value);
          expect(r.remaining).toBe(0);
        }),
        { numRuns: 20 },
      );
    }
  });
});
