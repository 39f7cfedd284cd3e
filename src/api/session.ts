import type { LazyCallTarget } from '../rpc/call-target.js';
import type { WithDescriptors } from '../rpc/descriptor-table.js';
import type { DescriptorSource } from '../transport/descriptor-passing.js';
import type { Loadable } from '../xdr/lazy.js';
import type { Callable } from '../xdr/lazy-procedure.js';
import type { EventHub } from './events/hub.js';
import type { CallOptions } from './options.js';
import type { OpenedStream } from './stream/stream.js';
import type { StreamOptions } from './stream/stream-options.js';

/** The part of a connection that the methods of handles use. It does not refer to handles, so that most methods depend on none. */
export interface Session {
  /** Calls a procedure on a link of the connection. */
  readonly call: LazyCallTarget['call'];
  /** Calls a procedure and hands open files over with it. @throws UsageError on a link that cannot carry them */
  callWithFiles<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    files: readonly DescriptorSource[],
    options?: CallOptions,
  ): Promise<WithDescriptors<Ret>>;
  /** Calls a procedure whose reply brings descriptors, if need be on a link that is opened for this call alone. */
  callForDescriptors<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    options?: CallOptions,
  ): Promise<WithDescriptors<Ret>>;
  /** Opens a stream on a link of the connection, or on a dedicated one. */
  openStream<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    options?: StreamOptions,
  ): Promise<OpenedStream<Ret>>;
  /**
   * Runs code that is loaded on first use, after all earlier calls. The deadline and the signal include the loading;
   * `run` receives the rest.
   * @param what name of the call, for errors
   */
  whenLoaded<Code, T>(
    what: string,
    code: Loadable<Code>,
    options: CallOptions,
    run: (code: Code, options: CallOptions) => Promise<T>,
  ): Promise<T>;
  /** Returns true if the driver has a feature (docs/protocol.md, "Opening"). Queried once. */
  supports(feature: number, options?: CallOptions): Promise<boolean>;
  /** Resolves a path for the daemon. @throws UsageError for a relative path on another host */
  absolutePath(path: string, name: string): string;
  /** Listeners of the connection. */
  readonly events: EventHub;
}
