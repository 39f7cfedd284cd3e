import { UsageError } from '../errors.js';
import type { ProcedureDescription, ProgramDescription } from '../generated/describe/description.js';
import { lxc } from '../generated/describe/lxc.js';
import { qemu } from '../generated/describe/qemu.js';
import { remote } from '../generated/describe/remote.js';
import * as lxcTable from '../generated/tables/lxc.js';
import * as qemuTable from '../generated/tables/qemu.js';
import * as remoteTable from '../generated/tables/remote.js';
import type { EventMessage, Procedure } from '../xdr/procedure.js';
import { didYouMean } from './nearest.js';

/** A program with its codecs beside its description. */
export interface KnownProgram {
  readonly description: ProgramDescription;
  readonly procedures: { readonly [name: string]: Procedure<unknown, unknown> };
  readonly events: { readonly [name: string]: EventMessage<unknown> };
}

/** The programs that a connection to a hypervisor speaks. */
export const PROGRAMS: readonly KnownProgram[] = [
  { description: remote, ...remoteTable },
  { description: qemu, ...qemuTable },
  { description: lxc, ...lxcTable },
];

/** A procedure with what is needed to call it by name. */
export interface KnownProcedure {
  readonly program: ProgramDescription;
  readonly procedure: Procedure<unknown, unknown>;
  /** Names of its types; absent where there is nothing. */
  readonly args: string | undefined;
  readonly ret: string | undefined;
}

/** Case, dashes and underscores do not count: `domain-get-info` and `domainGetInfo` are meant by nothing else. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/**
 * Finds a procedure by its name in the protocol, e.g. `DOMAIN_GET_INFO`.
 * @throws UsageError that names the nearest one
 */
export function procedureNamed(name: string): KnownProcedure {
  const wanted = plain(name);
  for (const { description, procedures } of PROGRAMS) {
    for (const [known, procedure] of Object.entries(procedures)) {
      if (plain(known) !== wanted) continue;
      return { program: description, procedure, ...typesOf(description.procedures[known]) };
    }
  }
  const names = PROGRAMS.flatMap(({ procedures }) => Object.keys(procedures));
  throw new UsageError('UNKNOWN_PROCEDURE', `unknown procedure ${name}${didYouMean(name, names)}`);
}

function typesOf(description: ProcedureDescription | undefined): Pick<KnownProcedure, 'args' | 'ret'> {
  if (description?.kind !== 'call') return { args: undefined, ret: undefined };
  return { args: description.args, ret: description.ret };
}
