import { resolve } from 'node:path';
import { isServerError, type ServerError, UsageError } from '../../errors.js';
import { connectGetType, connectSupportsFeature } from '../../generated/remote/opening.js';
import { formatValue } from '../../option-checks.js';
import type { WithDescriptors } from '../../rpc/descriptor-table.js';
import type { KeepaliveOptions } from '../../rpc/keepalive.js';
import type { Link } from '../../rpc/link.js';
import type { LinkEnd } from '../../rpc/state.js';
import type { DescriptorSource } from '../../transport/descriptor-passing.js';
import type { Loadable } from '../../xdr/lazy.js';
import type { Callable } from '../../xdr/lazy-procedure.js';
import type { ForwardedDriver } from '../../xdr/procedure.js';
import { checkText } from '../argument-checks.js';
import { EventHub } from '../events/hub.js';
import type { EventRegistration, HostSession } from '../handles.js';
import type { CallOptions } from '../options.js';
import type { OpenedStream } from '../stream/stream.js';
import type { StreamOptions } from '../stream/stream-options.js';
import type { Connection } from './connection.js';
import { DriverWatch } from './driver-watch.js';
import type { ConnectionLinks, ExtraLinks, LinksWatcher } from './links.js';
import { callForDescriptors, callWithFiles, openOnDedicatedLink, openShared } from './procedure-calls.js';
import type { ConnectionStateEvent } from './state-listeners.js';
import { Wrap } from './wrap.js';

const registration: Loadable<EventRegistration> = { load: () => import('../events/registration.js') };

/** The session behind a {@link Connection} and all its handles. */
export class ConnectionSession implements HostSession, LinksWatcher {
  readonly wrap: Wrap = new Wrap(this);
  readonly connection: Connection;
  readonly events: EventHub;
  readonly registration: Loadable<EventRegistration> = registration;
  readonly #links: ConnectionLinks;
  /** Undefined before the first listener or refusal. */
  #driverWatch: DriverWatch | undefined;
  readonly #side: ExtraLinks;
  // Results are cached, not promises: a caller that aborts must not affect others.
  #features: Map<number, boolean> | undefined;
  #type: string | undefined;

  constructor(connection: Connection, links: ConnectionLinks, side: ExtraLinks) {
    this.connection = connection;
    this.#links = links;
    this.#side = side;
    this.events = new EventHub(links.main, () => this.#drivers.listen());
    links.watch(this);
  }

  /** Part of {@link LinksWatcher}. */
  ended(end: LinkEnd): void {
    this.#driverWatch?.stop();
    this.events.end(end);
    this.#side.end(end);
  }

  /** Part of {@link LinksWatcher}. */
  stateChanged(event: ConnectionStateEvent): void {
    this.events.states.emit(event);
  }

  /** Part of {@link LinksWatcher}. */
  unlink(): void {
    this.events.unlink();
  }

  /** Part of {@link LinksWatcher}: the daemon may have changed. */
  async relink(link: Link | undefined): Promise<void> {
    this.#features = undefined;
    await this.events.relink(link);
  }

  /** Part of {@link LinksWatcher}. */
  relinked(): void {
    this.#driverWatch?.relinked();
    this.events.relinked();
  }

  /** Part of {@link LinksWatcher}. */
  refused(link: Link, driver: ForwardedDriver | undefined, error: ServerError): void {
    this.#drivers.refused(link, driver, error);
  }

  /** Changes the keepalive limits of the current links. Returns false if the daemon does not answer pings. */
  setKeepalive(options: KeepaliveOptions | false): boolean {
    const answered = this.#links.setKeepalive(options);
    this.#side.setKeepalive(options);
    this.#driverWatch?.restartTimer();
    return answered;
  }

  /** True if others cannot read the connection to the daemon. */
  get secure(): boolean {
    return this.#links.main?.transport.secure === true;
  }

  /** True if the connection to the daemon is encrypted. */
  get encrypted(): boolean {
    return this.#links.main?.transport.encrypted === true;
  }

  call<Args, Ret>(procedure: Callable<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret> {
    return this.#links.call(procedure, args, options);
  }

  callWithFiles<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    files: readonly DescriptorSource[],
    options?: CallOptions,
  ): Promise<WithDescriptors<Ret>> {
    return callWithFiles(this.#links, procedure, args, files, options);
  }

  callForDescriptors<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    options?: CallOptions,
  ): Promise<WithDescriptors<Ret>> {
    return callForDescriptors(this.#links, this.#side, procedure, args, options);
  }

  openStream<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    options: StreamOptions = {},
  ): Promise<OpenedStream<Ret>> {
    return options.link === 'own'
      ? openOnDedicatedLink(this.#links, this.#side, procedure, args, options)
      : openShared(this.#links, procedure, args, options);
  }

  whenLoaded<Code, T>(
    what: string,
    code: Loadable<Code>,
    options: CallOptions,
    run: (code: Code, options: CallOptions) => Promise<T>,
  ): Promise<T> {
    return this.#links.whenLoaded(what, code, options, run);
  }

  async supports(feature: number, options?: CallOptions): Promise<boolean> {
    const known = this.#features?.get(feature);
    if (known !== undefined) return known;
    const supported = await this.#ask(feature, options);
    this.#features ??= new Map();
    this.#features.set(feature, supported);
    return supported;
  }

  /** Returns the name of the driver, which is queried once. */
  async type(options?: CallOptions): Promise<string> {
    this.#type ??= (await this.call(connectGetType, undefined, options)).type;
    return this.#type;
  }

  absolutePath(path: string, name: string): string {
    if (typeof path !== 'string' || path === '') {
      throw new UsageError('INVALID_VALUE', `${name} must be the path of a file, not ${formatValue(path)}`);
    }
    checkText(path, name);
    if (path.startsWith('/')) return path;
    if (this.#links.main?.transport.local === true) return resolved(path, name);
    throw new UsageError('RELATIVE_PATH', `${name}: the path ${path} is relative, but the daemon is on another host`);
  }

  get #drivers(): DriverWatch {
    this.#driverWatch ??= new DriverWatch(this.events, this.#links);
    return this.#driverWatch;
  }

  async #ask(feature: number, options?: CallOptions): Promise<boolean> {
    try {
      return (await this.call(connectSupportsFeature, { feature }, options)).supported !== 0;
    } catch (error) {
      // libvirt's own client treats an error as a no, too.
      if (isServerError(error)) return false;
      throw error;
    }
  }
}

/** @throws UsageError if the working directory of this process was removed */
function resolved(path: string, name: string): string {
  try {
    return resolve(path);
  } catch (cause) {
    const message = `${name}: the path ${path} is relative, but the working directory no longer exists`;
    throw new UsageError('RELATIVE_PATH', message, { cause });
  }
}
