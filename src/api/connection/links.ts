import type { LibvirtError, ServerError } from '../../errors.js';
import type { OpenedStream, StreamOptions } from '../../rpc/call-table.js';
import type { WithDescriptors } from '../../rpc/descriptor-table.js';
import type { KeepaliveOptions } from '../../rpc/keepalive.js';
import type { Link } from '../../rpc/link.js';
import type { LinkEnd } from '../../rpc/state.js';
import type { DescriptorPassing, OutgoingDescriptor, TransportNeeds } from '../../transport/transport.js';
import type { Loadable } from '../../xdr/lazy.js';
import type { Callable } from '../../xdr/lazy-procedure.js';
import type { ForwardedDriver, Procedure } from '../../xdr/procedure.js';
import type { CallOptions } from '../options.js';

/** Whether calls can be made. */
export type ConnectState = 'connected' | 'reconnecting' | 'closed';

/** Who has to know that the links are gone, or others. */
export interface LinksWatcher {
  unlink(): void;
  /** A new link has been opened. Calls wait until this resolves. */
  relink(link: Link | undefined): Promise<void>;
  /** Calls are made on the new link. */
  relinked(): void;
  /** The daemon refused a call. */
  refused(link: Link, driver: ForwardedDriver | undefined, error: ServerError): void;
}

/** The links of a connection, as the connection uses them. `src/connect` makes and replaces them. */
export interface ConnectionLinks {
  readonly state: ConnectState;
  /** The link of everything that belongs to a single link: events, file descriptors. */
  readonly main: Link | undefined;
  readonly open: boolean;
  /** Whether the connection comes back after it was lost. */
  readonly reconnects: boolean;
  /** How the connection ended: settles when it does not come back. Never rejects. */
  readonly ended: Promise<LinkEnd>;
  /** Whether descriptors can be passed on the first link. */
  readonly carriesDescriptors: boolean;
  watch(watcher: LinksWatcher): void;
  /** Whether a link is one of the present ones. */
  uses(link: Link): boolean;
  call<Args, Ret>(procedure: Callable<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret>;
  openStream<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    options?: StreamOptions,
  ): Promise<OpenedStream<Ret>>;
  /** On the first link: what is associated with a connection, the daemon forgets with that link. */
  callWithDescriptors<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    descriptors: readonly OutgoingDescriptor[],
    options?: CallOptions,
  ): Promise<WithDescriptors<Ret>>;
  /** The procedure with its codecs, for a link that is not one of these. */
  load<Args, Ret>(procedure: Callable<Args, Ret>, options: CallOptions): Promise<Procedure<Args, Ret>>;
  /** Runs code that is loaded when it is first needed, after all calls that were made before. */
  whenLoaded<Code, T>(
    what: string,
    code: Loadable<Code>,
    options: CallOptions,
    run: (code: Code, options: CallOptions) => Promise<T>,
  ): Promise<T>;
  /** @throws UsageError when no descriptors can be passed */
  descriptorPassing(what: string): DescriptorPassing;
  /** Changes the limits of keepalive on the links there are. Returns false if the daemon does not answer pings. */
  setKeepalive(options: KeepaliveOptions | false): boolean;
  /**
   * Makes new links while the present ones are in use, which then finish what has begun on them.
   * @param check rejects for a link that will not do yet; then it is tried again, as after a lost link
   * @returns why it failed; undefined when it did not, or is not needed any more
   */
  replace(check: (link: Link) => Promise<void>): Promise<LibvirtError | undefined>;
  /** Closes behind all calls that were made before. */
  close(): Promise<void>;
}

/** Links beside those of a connection, each for one stream or one purpose. They end with the connection. */
export interface ExtraLinks {
  /** Opens a link. The caller has to close it. */
  open(purpose: string, options?: CallOptions, needs?: TransportNeeds): Promise<Link>;
  setKeepalive(options: KeepaliveOptions | false): void;
  /** The connection has ended: so do they, for the same reason. */
  end(end: LinkEnd): void;
}
