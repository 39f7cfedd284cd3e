import { UsageError } from '../../errors.js';
import type { OpenedStream as OpenedLinkStream } from '../../rpc/call-table.js';
import { type Callable, nameOfProcedure } from '../../xdr/lazy-procedure.js';
import type { Procedure } from '../../xdr/procedure.js';
import { checkProcedure } from '../checks.js';
import { copyArguments } from '../copy-arguments.js';
import type { Session } from '../session.js';
import { sharedDeadline } from '../shared-deadline.js';
import type { OpenedStream } from '../stream/opened-stream.js';
import type { StreamOptions } from '../stream/options.js';
import { Stream } from '../stream/stream.js';
import type { ConnectionLinks, ExtraLinks } from './links.js';
import { streamSettings } from './stream-settings.js';

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
