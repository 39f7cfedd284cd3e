import { UsageError } from '../errors.js';
import { didYouMean } from '../nearest.js';
import { type CallEntry, PROGRAMS, type ProgramEntry } from '../testing/catalog.js';

/** Ignores case, dashes and underscores: `domain-get-info` and `domainGetInfo` are unambiguous. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function callsOf(program: ProgramEntry): CallEntry[] {
  // The admin program has its own socket.
  if (program.description.name === 'admin') return [];
  return [...program.byName.values()].filter((known) => known.kind === 'call');
}

/** Returns every procedure that a connection to a hypervisor can call. */
export function allCalls(): CallEntry[] {
  return PROGRAMS.flatMap(callsOf);
}

/**
 * Finds a procedure by its name in the protocol, e.g. `DOMAIN_GET_INFO`.
 * @throws UsageError with the closest name
 */
export function procedureNamed(name: string): CallEntry {
  const calls = allCalls();
  const wanted = plain(name);
  const found = calls.find((call) => plain(call.name) === wanted);
  if (found !== undefined) return found;
  const names = calls.map((call) => call.name);
  throw new UsageError('UNKNOWN_PROCEDURE', `unknown procedure ${name}${didYouMean(name, names)}`);
}
