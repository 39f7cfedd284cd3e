import type { Callable } from '../xdr/lazy-procedure.js';
import type { Procedure } from '../xdr/procedure.js';
import type { OpenedStream, StreamOptions } from './call-table.js';
import type { CallOptions } from './pending-call.js';

/** Something that calls are sent to: a link, or several links of one connection. */
export interface CallTarget {
  /**
   * Calls a procedure.
   * @throws ServerError when the daemon refuses; ConnectionError when the link is lost; TimeoutError; UsageError
   */
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret>;
  /** Calls a procedure that opens a stream. @throws as {@link call} */
  openStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options?: StreamOptions,
  ): Promise<OpenedStream<Ret>>;
}

/** A {@link CallTarget} that loads the codecs of procedures when they are first called. */
export interface LazyCallTarget extends CallTarget {
  call<Args, Ret>(procedure: Callable<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret>;
  openStream<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    options?: StreamOptions,
  ): Promise<OpenedStream<Ret>>;
}
