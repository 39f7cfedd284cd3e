import type { LibvirtError, ServerError } from '../../errors.js';
import type { LazyCallTarget } from '../../rpc/call-target.js';
import type { WithDescriptors } from '../../rpc/descriptor-table.js';
import type { KeepaliveOptions } from '../../rpc/keepalive.js';
import type { Link } from '../../rpc/link.js';
import type { LinkEnd } from '../../rpc/state.js';
import type { DescriptorPassing, OutgoingDescriptor, TransportNeeds } from '../../transport/transport.js';
import type { Loadable } from '../../xdr/lazy.js';
import type { Callable } from '../../xdr/lazy-procedure.js';
import type { ForwardedDriver, Procedure } from '../../xdr/procedure.js';
import type { CallOptions } from '../options.js';
import type { ConnectionStateEvent } from './state-listeners.js';

/** The state of a connection. */
export type ConnectState = 'connected' | 'reconnecting' | 'closed';

/** Handles lost and new links. */
export interface LinksWatcher {
  /** Called when the state has changed, and after each attempt to reconnect that has failed. */
  stateChanged(event: ConnectionStateEvent): void;
  unlink(): void;
  /** Called when a new link has been opened. Calls wait until the result resolves. */
  relink(link: Link | undefined): Promise<void>;
  /** Called when calls are made on the new link. */
  relinked(): void;
  /** Called when the daemon refused a call. */
  refused(link: Link, driver: ForwardedDriver | undefined, error: ServerError): void;
  /** Called when the connection has ended and does not reconnect. */
  ended(end: LinkEnd): void;
}

/** The links of a connection, as the connection uses them. `src/connect` makes and replaces them. */
export interface ConnectionLinks extends LazyCallTarget {
  readonly state: ConnectState;
  /** The link of everything that belongs to a single link: events, file descriptors. */
  readonly main: Link | undefined;
  readonly open: boolean;
  /** True if the connection reconnects after a loss. */
  readonly reconnects: boolean;
  /** Resolves when the connection has ended and does not reconnect, with the reason. Never rejects. */
  readonly ended: Promise<LinkEnd>;
  /** True if descriptors can be passed on the first link. */
  readonly carriesDescriptors: boolean;
  watch(watcher: LinksWatcher): void;
  /** Returns true if a link is one of the current ones. */
  uses(link: Link): boolean;
  /** Uses the first link: the daemon forgets files associated with a connection at the end of that link. */
  callWithDescriptors<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    descriptors: readonly OutgoingDescriptor[],
    options?: CallOptions,
  ): Promise<WithDescriptors<Ret>>;
  /** Returns the procedure with its codecs, for a link outside this group. */
  load<Args, Ret>(procedure: Callable<Args, Ret>, options: CallOptions): Promise<Procedure<Args, Ret>>;
  /** Runs code that is loaded on first use, after all earlier calls. */
  whenLoaded<Code, T>(
    what: string,
    code: Loadable<Code>,
    options: CallOptions,
    run: (code: Code, options: CallOptions) => Promise<T>,
  ): Promise<T>;
  /** @throws UsageError if descriptors cannot be passed */
  descriptorPassing(what: string): DescriptorPassing;
  /** Changes the keepalive limits of the current links. Returns false if the daemon does not answer pings. */
  setKeepalive(options: KeepaliveOptions | false): boolean;
  /**
   * Opens new links while the current ones are in use, which then finish the calls started on them.
   * @param check rejects for a link that cannot be used yet, which is then retried as after a lost link
   * @returns the reason of a failure; undefined if it succeeded, or is no longer needed
   */
  replace(check: (link: Link) => Promise<void>): Promise<LibvirtError | undefined>;
  /** Closes after all earlier calls. */
  close(): Promise<void>;
}

/** Dedicated links of a connection, each for one stream or purpose. They end with the connection. */
export interface ExtraLinks {
  /** Opens a link. The caller has to close it. */
  open(purpose: string, options?: CallOptions, needs?: TransportNeeds): Promise<Link>;
  setKeepalive(options: KeepaliveOptions | false): void;
  /** Ends them with the connection, for the same reason. */
  end(end: LinkEnd): void;
}
