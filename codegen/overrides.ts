/** What the IDL files do not say about procedures, and the few places where they say it differently. */

import type { Api } from './api.js';
import type { ProcedureModel, ProgramModel } from './model.js';

/** A key of the tables below: program and procedure number. */
function keyOf(program: ProgramModel, procedure: ProcedureModel): string {
  return `${program.name} ${procedure.number}`;
}

/** What is emitted other than the IDL has it. */
export interface Override {
  readonly stream?: 'read' | 'write';
}

const OVERRIDES: ReadonlyMap<string, Override> = new Map([
  // DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS: libvirt has written its stubs by hand, and so has no annotation to read,
  // but the call opens a stream for the client to write to like its sisters 148 and 215.
  ['remote 304', { stream: 'write' }],
]);

export function overridesOf(program: ProgramModel, procedure: ProcedureModel): Override {
  return OVERRIDES.get(keyOf(program, procedure)) ?? {};
}

/**
 * C functions whose name does not follow from the procedure's. All other procedures without a C function are the
 * library's own affair: authentication, features, the steps of a migration.
 */
const C_FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['remote 316', 'virConnectDomainEventRegisterAny'],
  ['remote 317', 'virConnectDomainEventDeregisterAny'],
  ['admin 20', 'virAdmConnectDaemonShutdown'],
]);

/** The public C function that a procedure carries out. */
export function cFunctionOf(program: ProgramModel, procedure: ProcedureModel, api: Api): string | undefined {
  if (procedure.kind === 'message') return undefined;
  const listed = C_FUNCTIONS.get(keyOf(program, procedure));
  if (listed !== undefined) return listed;
  const wanted = functionKey(program, procedure);
  return api.functions.find((candidate) => candidate.name.slice('vir'.length).toLowerCase() === wanted)?.name;
}

/** `DOMAIN_GET_XML_DESC` is virDomainGetXMLDesc; the qemu program's DOMAIN_ATTACH is virDomainQemuAttach. */
function functionKey(program: ProgramModel, procedure: ProcedureModel): string {
  const name = procedure.name.replaceAll('_', '').toLowerCase();
  if (program.name === 'admin') return `adm${name}`;
  return program.name === 'remote' ? name : name.replace('domain', `domain${program.name}`);
}

/**
 * Releases of procedures that are younger than their C function or event: ranges of numbers of the remote program, both
 * ends included.
 */
const REMOTE_RELEASES: readonly (readonly [first: number, last: number, release: string])[] = [
  // The first event message is older than the numbers that events got later.
  [107, 107, '0.5.0'],
  // Events by callback number, as the feature REMOTE_EVENT_CALLBACK announces them.
  [316, 333, '1.2.1'],
  // The close callback over the wire.
  [360, 362, '1.3.2'],
];

const OTHER_RELEASES: ReadonlyMap<string, string> = new Map([['qemu 6', '1.2.3']]);

/** The first libvirt release that has a procedure; undefined where unknown. */
export function releaseOf(program: ProgramModel, procedure: ProcedureModel, api: Api): string | undefined {
  if (api.functions.length === 0) return undefined;
  const { number } = procedure;
  const range = REMOTE_RELEASES.find(([first, last]) => number >= first && number <= last);
  const listed = program.name === 'remote' ? range?.[2] : OTHER_RELEASES.get(keyOf(program, procedure));
  if (listed !== undefined) return listed;
  if (procedure.kind === 'message') return eventRelease(procedure, api);
  const name = cFunctionOf(program, procedure, api);
  return api.functions.find((candidate) => candidate.name === name)?.since;
}

/** `DOMAIN_EVENT_CALLBACK_TUNABLE` is as old as `VIR_DOMAIN_EVENT_ID_TUNABLE`. */
function eventRelease(procedure: ProcedureModel, api: Api): string | undefined {
  const [object, event] = procedure.name.split(/_EVENT_(?:CALLBACK_)?/);
  const wanted = `VIR_${object}_EVENT_ID_${event}`;
  for (const members of api.enums.values()) {
    const member = members.find((candidate) => candidate.name === wanted);
    if (member !== undefined) return member.since;
  }
  return undefined;
}

/** Structs whose `field` names a value out of a few: replies hold the same names thousands of times. */
const NAMED_VALUES = new Set([
  'remote_typed_param',
  'admin_typed_param',
  'remote_node_get_cpu_stats',
  'remote_node_get_memory_stats',
]);

/** Whether the same text comes again and again in a field. */
export function isRepeated(struct: { readonly name: string }, field: { readonly name: string }): boolean {
  return NAMED_VALUES.has(struct.name) && field.name === 'field';
}
