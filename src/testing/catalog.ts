import { admin } from '../generated/describe/admin.js';
import type { ProcedureDescription, ProgramDescription, TypeDescription } from '../generated/describe/description.js';
import { lxc } from '../generated/describe/lxc.js';
import { qemu } from '../generated/describe/qemu.js';
import { remote } from '../generated/describe/remote.js';
import * as adminTable from '../generated/tables/admin.js';
import * as lxcTable from '../generated/tables/lxc.js';
import * as qemuTable from '../generated/tables/qemu.js';
import * as remoteTable from '../generated/tables/remote.js';
import type { EventMessage, Procedure } from '../xdr/procedure.js';

/** A procedure with its codec and the names of its types. */
export interface CallEntry {
  readonly kind: 'call';
  readonly program: ProgramDescription;
  readonly name: string;
  readonly number: number;
  readonly codec: Procedure<unknown, unknown>;
  /** Undefined if the procedure does not have arguments. */
  readonly args: TypeDescription | undefined;
  readonly ret: TypeDescription | undefined;
}

/** A message that the daemon sends on its own. */
export interface EventEntry {
  readonly kind: 'event';
  readonly program: ProgramDescription;
  readonly name: string;
  readonly number: number;
  readonly codec: EventMessage<unknown>;
  readonly payload: TypeDescription | undefined;
}

/** The meaning of the procedure word of a frame. */
export type ProcedureEntry = CallEntry | EventEntry;

/** The procedures of one program, by number and name. */
export interface ProgramEntry {
  readonly description: ProgramDescription;
  readonly byNumber: ReadonlyMap<number, ProcedureEntry>;
  readonly byName: ReadonlyMap<string, ProcedureEntry>;
}

function typeReference(name: string | undefined): TypeDescription | undefined {
  return name === undefined ? undefined : { kind: 'ref', name };
}

interface Table {
  readonly procedures: { readonly [name: string]: Procedure<unknown, unknown> };
  readonly events: { readonly [name: string]: EventMessage<unknown> };
}

function procedureEntry(
  program: ProgramDescription,
  table: Table,
  name: string,
  what: ProcedureDescription,
): ProcedureEntry | undefined {
  const { number } = what;
  if (what.kind === 'message') {
    const codec = table.events[name];
    return codec && { kind: 'event', program, name, number, codec, payload: typeReference(what.payload) };
  }
  const codec = table.procedures[name];
  return (
    codec && {
      kind: 'call',
      program,
      name,
      number,
      codec,
      args: typeReference(what.args),
      ret: typeReference(what.ret),
    }
  );
}

function programEntry(description: ProgramDescription, table: Table): ProgramEntry {
  const byNumber = new Map<number, ProcedureEntry>();
  const byName = new Map<string, ProcedureEntry>();
  for (const [name, what] of Object.entries(description.procedures)) {
    const entry = procedureEntry(description, table, name, what);
    if (entry === undefined) continue;
    byNumber.set(entry.number, entry);
    byName.set(name, entry);
  }
  return { description, byNumber, byName };
}

/** The programs that a recording may contain. */
export const PROGRAMS: readonly ProgramEntry[] = /* @__PURE__ */ [
  programEntry(remote, remoteTable),
  programEntry(qemu, qemuTable),
  programEntry(lxc, lxcTable),
  programEntry(admin, adminTable),
];

const BY_NUMBER: ReadonlyMap<number, ProgramEntry> = /* @__PURE__ */ new Map(
  PROGRAMS.map((program) => [program.description.number, program]),
);

const BY_NAME: ReadonlyMap<string, ProgramEntry> = /* @__PURE__ */ new Map(
  PROGRAMS.map((program) => [program.description.name, program]),
);

/** Returns a program by the number in the frame header. */
export function programNumbered(number: number): ProgramEntry | undefined {
  return BY_NUMBER.get(number);
}

/** Returns a program by name: `remote`. */
export function programNamed(name: string): ProgramEntry | undefined {
  return BY_NAME.get(name);
}

/** Returns the meaning of a frame's procedure word, or undefined if this library does not know it. */
export function lookUp(program: number, procedure: number): ProcedureEntry | undefined {
  return BY_NUMBER.get(program)?.byNumber.get(procedure);
}
