import { UsageError } from '../../errors.js';
import { type OpenedStream as OpenedLinkStream, streamSettings } from '../../rpc/call-table.js';
import type { WithDescriptors } from '../../rpc/descriptor-table.js';
import type { DescriptorSource } from '../../transport/descriptor-passing.js';
import { type Callable, nameOfProcedure } from '../../xdr/lazy-procedure.js';
import type { Procedure } from '../../xdr/procedure.js';
import { checkProcedure } from '../argument-checks.js';
import { copyArguments } from '../copy-arguments.js';
import { type CallOptions, sharedDeadline } from '../options.js';
import type { Session } from '../session.js';
import { type OpenedStream, Stream } from '../stream/stream.js';
import type { StreamOptions } from '../stream/stream-options.js';
import type { ConnectionLinks, ExtraLinks } from './links.js';

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

/** Calls a procedure with open files, on the first link of the connection. */
export async function callWithFiles<Args, Ret>(
  links: ConnectionLinks,
  procedure: Callable<Args, Ret>,
  args: Args,
  files: readonly DescriptorSource[],
  options?: CallOptions,
): Promise<WithDescriptors<Ret>> {
  const descriptors = links.descriptorPassing(nameOfProcedure(procedure)).take(files);
  return links.callWithDescriptors(procedure, args, descriptors, options);
}

/**
 * Calls a procedure whose reply contains descriptors: on the first link of the connection if it supports them,
 * otherwise on a link that is opened for this call.
 */
export async function callForDescriptors<Args, Ret>(
  links: ConnectionLinks,
  side: ExtraLinks,
  procedure: Callable<Args, Ret>,
  args: Args,
  options?: CallOptions,
): Promise<WithDescriptors<Ret>> {
  if (links.carriesDescriptors) return links.callWithDescriptors(procedure, args, [], options);
  const step = sharedDeadline(options);
  const copied = copyArguments(args);
  const loaded = await links.load(procedure, step());
  const link = await side.open(nameOfProcedure(procedure), step(), { fileDescriptors: true });
  try {
    return await link.callWithDescriptors(loaded, copied, [], step());
  } finally {
    void link.close();
  }
}

/** Opens a stream chosen by the caller, if the procedure opens one. */
export async function openProcedureStream<Args, Ret>(
  session: Session,
  procedure: Procedure<Args, Ret>,
  args: Args,
  options?: StreamOptions,
): Promise<OpenedStream<Ret>> {
  checkProcedure(procedure);
  if (procedure.stream === undefined) {
    throw new UsageError('NO_STREAM', `${procedure.name} does not open a stream; use call()`);
  }
  return session.openStream(procedure, args, options);
}

/** Opens a stream on a link shared with calls. */
export async function openShared<Args, Ret>(
  links: ConnectionLinks,
  procedure: Callable<Args, Ret>,
  args: Args,
  options: StreamOptions,
): Promise<OpenedStream<Ret>> {
  const { signal } = options;
  const { ret, stream } = await links.openStream(procedure, args, options);
  return { ret, stream: new Stream(stream, { signal }) };
}

/** Opens a stream on a dedicated link, which is closed with it. */
export async function openOnDedicatedLink<Args, Ret>(
  links: ConnectionLinks,
  side: ExtraLinks,
  procedure: Callable<Args, Ret>,
  args: Args,
  options: StreamOptions,
): Promise<OpenedStream<Ret>> {
  const step = sharedDeadline(options);
  const { stallMs = 0, signal } = options;
  const given = { ...options, stallMs };
  const copied = copyArguments(args);
  const loaded = await links.load(procedure, step());
  const link = await side.open(nameOfProcedure(procedure), step());
  const destroyLink = (): void => link.destroy();
  let opened: OpenedLinkStream<Ret>;
  try {
    opened = await link.openStream(loaded, copied, streamSettings(loaded, copied, { ...given, ...step() }));
  } catch (error) {
    destroyLink();
    throw error;
  }
  void opened.stream.over.then(() => link.close());
  return { ret: opened.ret, stream: new Stream(opened.stream, { signal, destroyLink }) };
}
