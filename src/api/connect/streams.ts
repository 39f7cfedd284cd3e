import { UsageError } from '../../errors.js';
import type { StreamOptions as LinkStreamOptions, OpenedStream as OpenedLinkStream } from '../../rpc/call-table.js';
import type { Procedure } from '../../xdr/procedure.js';
import { checkProcedure } from '../checks.js';
import type { Session } from '../session.js';
import { sharedDeadline } from '../shared-deadline.js';
import type { StreamOptions } from '../stream/options.js';
import { Stream } from '../stream/stream.js';
import type { CurrentLinks } from './current-links.js';
import type { SideLinks } from './side-links.js';

/** What opening a stream gives. */
export interface OpenedStream<Ret> {
  /** The result of the call. */
  readonly ret: Ret;
  readonly stream: Stream;
}

/** Opens a stream of the caller's choice, if the procedure opens one. */
export async function openProcedureStream<Args, Ret>(
  session: Session,
  procedure: Procedure<Args, Ret>,
  args: Args,
  options?: StreamOptions,
): Promise<OpenedStream<Ret>> {
  checkProcedure(procedure);
  if (procedure.stream === undefined) {
    throw new UsageError('NO_STREAM', `${procedure.name} opens no stream; use call()`);
  }
  return session.openStream(procedure, args, options);
}

/** Opens a stream beside the calls of the connection. */
export async function openShared<Args, Ret>(
  links: CurrentLinks,
  procedure: Procedure<Args, Ret>,
  args: Args,
  options: StreamOptions,
): Promise<OpenedStream<Ret>> {
  const { ret, stream } = await links.openStream(procedure, args, settings(procedure, args, options));
  return { ret, stream: new Stream(stream, { signal: options.signal }) };
}

/** Opens a stream on a link of its own, which ends with it. */
export async function openOnSideLink<Args, Ret>(
  side: SideLinks,
  procedure: Procedure<Args, Ret>,
  args: Args,
  options: StreamOptions,
): Promise<OpenedStream<Ret>> {
  const step = sharedDeadline(options);
  const link = await side.open(procedure.name, step());
  const destroyLink = (): void => link.destroy();
  let opened: OpenedLinkStream<Ret>;
  try {
    const { stallMs = 0 } = options;
    opened = await link.openStream(procedure, args, settings(procedure, args, { ...options, ...step(), stallMs }));
  } catch (error) {
    destroyLink();
    throw error;
  }
  void opened.stream.over.then(() => link.close());
  return { ret: opened.ret, stream: new Stream(opened.stream, { signal: options.signal, destroyLink }) };
}

/** The options with what the arguments of the call say about holes, and about the length of what comes. */
function settings<Args>(procedure: Procedure<Args, unknown>, args: Args, options: StreamOptions): LinkStreamOptions {
  const flag = procedure.stream?.sparseFlag ?? 0;
  const isObject = typeof args === 'object' && args !== null;
  const flags: unknown = isObject ? Reflect.get(args, 'flags') : undefined;
  const length: unknown = isObject ? Reflect.get(args, 'length') : undefined;
  const sparse = typeof flags === 'number' && (flags & flag) !== 0;
  // 0 stands for everything there is.
  return typeof length === 'bigint' && length > 0n ? { ...options, sparse, length } : { ...options, sparse };
}
