import { ServerError, type ServerErrorFields } from '../errors.js';
import { errorDomainNames, errorLevelNames, errorNumberNames } from '../generated/error-names.js';
import { readVirNetMessageError } from '../generated/net.js';
import type { Reader } from '../xdr/reader.js';

const RPC_FAILED = 39;
const FROM_RPC = 7;
const FROM_REMOTE = 13;
const LEVEL_ERROR = 2;
const NO_SUPPORT = 'NO_SUPPORT';

function nameOf<Name extends string>(names: { readonly [number: number]: Name }, value: number): Name | `${number}` {
  return names[value] ?? `${value}`;
}

/**
 * A daemon that is too old for a call replies with a general RPC error. Like libvirt's own client, this changes it to
 * "not supported"; it is the only place where the text of a message matters.
 */
function isUnknownProcedure(fields: ServerErrorFields): boolean {
  return (
    fields.code === RPC_FAILED &&
    (fields.domain === FROM_RPC || fields.domain === FROM_REMOTE) &&
    fields.level === LEVEL_ERROR &&
    (fields.message ?? '').startsWith('unknown procedure')
  );
}

/** The call of an error. */
export interface CalledProcedure {
  readonly name: string;
  readonly since?: string;
}

/** Creates the error of a call from the fields sent by the daemon (docs/protocol.md, "Errors"). */
export function serverError({ name, since }: CalledProcedure, fields: ServerErrorFields): ServerError {
  const unknown = isUnknownProcedure(fields);
  const code = unknown ? NO_SUPPORT : nameOf(errorNumberNames, fields.code);
  const domain = nameOf(errorDomainNames, fields.domain);
  const names = { code, domain, level: nameOf(errorLevelNames, fields.level) };
  if (!unknown || since === undefined) return new ServerError(name, names, fields);
  return new ServerError(
    name,
    names,
    fields,
    `${fields.message}: the daemon is too old; ${neededRelease(name, since)}`,
  );
}

/** Returns the release that is required: `DOMAIN_FD_ASSOCIATE requires libvirt 9.0.0 or later`. */
export function neededRelease(what: string, since: string): string {
  return since.startsWith('>')
    ? `${what} requires a libvirt later than ${since.slice(1)}`
    : `${what} requires libvirt ${since} or later`;
}

/** Decodes the payload of a frame with status ERROR. */
export function readServerError(r: Reader, procedure: CalledProcedure): ServerError {
  return serverError(procedure, readVirNetMessageError(r));
}

/** Returns true for the error of a daemon that cannot connect to the daemon of a driver. */
export function isDaemonUnreachable(r: Reader, procedure: CalledProcedure): boolean {
  try {
    const { domain } = readServerError(r, procedure).fields;
    return domain === FROM_RPC || domain === FROM_REMOTE;
  } catch {
    return true;
  }
}
