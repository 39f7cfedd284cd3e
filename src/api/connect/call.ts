import { UsageError } from '../../errors.js';
import type { Procedure } from '../../xdr/procedure.js';
import { checkProcedure } from '../checks.js';
import type { CallOptions } from '../options.js';
import type { Session } from '../session.js';

/** Procedures that pass file descriptors. Methods of their own do that, and LXC's namespaces would end the process. */
const WITH_DESCRIPTORS = new Set([
  'DOMAIN_OPEN_GRAPHICS',
  'DOMAIN_OPEN_GRAPHICS_FD',
  'DOMAIN_CREATE_XML_WITH_FILES',
  'DOMAIN_CREATE_WITH_FILES',
  'DOMAIN_FD_ASSOCIATE',
  'DOMAIN_MONITOR_COMMAND_WITH_FILES',
  'DOMAIN_OPEN_NAMESPACE',
]);

/** Calls a procedure of the caller's choice, if this kind of link can carry it. */
export async function callProcedure<Args, Ret>(
  session: Session,
  procedure: Procedure<Args, Ret>,
  args: Args,
  options?: CallOptions,
): Promise<Ret> {
  checkProcedure(procedure);
  const { name, program, stream } = procedure;
  if (program.name === 'admin' || program.name === 'keepalive') {
    throw new UsageError('WRONG_PROGRAM', `${name} belongs to the ${program.name} program; use connectAdmin()`);
  }
  if (WITH_DESCRIPTORS.has(name)) {
    throw new UsageError('NEEDS_DESCRIPTORS', `${name} passes file descriptors; use the method of the handle`);
  }
  if (stream !== undefined) {
    throw new UsageError('OPENS_STREAM', `${name} opens a stream; use openStream()`);
  }
  return session.call(procedure, args, options);
}
