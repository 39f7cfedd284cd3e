import { UsageError } from '../../errors.js';
import type { Procedure } from '../../xdr/procedure.js';
import { checkProcedure } from '../checks.js';
import type { CallOptions } from '../options.js';
import type { Session } from '../session.js';

/** Procedures that pass file descriptors; handles have methods for them. */
const WITH_DESCRIPTORS = new Set([
  'DOMAIN_OPEN_GRAPHICS',
  'DOMAIN_OPEN_GRAPHICS_FD',
  'DOMAIN_CREATE_XML_WITH_FILES',
  'DOMAIN_CREATE_WITH_FILES',
  'DOMAIN_FD_ASSOCIATE',
  'DOMAIN_MONITOR_COMMAND_WITH_FILES',
]);

const NO_NAMESPACES =
  'DOMAIN_OPEN_NAMESPACE returns open files of /proc, and Node.js ends the process when it receives a file that is ' +
  'neither a socket nor a pipe. Nothing was sent. To run a command in a container, use `virsh lxc-enter-namespace`';

/** Calls a procedure chosen by the caller, if this kind of link supports it. */
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
  if (name === 'DOMAIN_OPEN_NAMESPACE') throw new UsageError('NEEDS_DESCRIPTORS', NO_NAMESPACES);
  if (WITH_DESCRIPTORS.has(name)) {
    throw new UsageError('NEEDS_DESCRIPTORS', `${name} passes file descriptors; use the method of the handle`);
  }
  if (stream !== undefined) {
    throw new UsageError('OPENS_STREAM', `${name} opens a stream; use openStream()`);
  }
  return session.call(procedure, args, options);
}
