import type { ConnectionLinks, ConnectState, LinksWatcher } from '../api/connection/links.js';
import { streamSettings } from '../api/connection/stream-settings.js';
import { copyArguments } from '../api/copy-arguments.js';
import type { CallOptions } from '../api/options.js';
import { sharedDeadline } from '../api/shared-deadline.js';
import { checkTimeout, raceAbort, sleep, withDeadline } from '../deadline.js';
import { AuthError, ConnectionError, type LibvirtError, TimeoutError, UsageError } from '../errors.js';
import type { OpenedStream, StreamOptions } from '../rpc/call-table.js';
import { type Deferred, deferred } from '../rpc/deferred.js';
import type { WithDescriptors } from '../rpc/descriptor-table.js';
import type { KeepaliveOptions } from '../rpc/keepalive.js';
import { CLOSE_GRACE_MS, type Link } from '../rpc/link.js';
import { notSent } from '../rpc/link-errors.js';
import type { LinkGroup } from '../rpc/link-group.js';
import type { LinkEnd } from '../rpc/state.js';
import type { DescriptorPassing, OutgoingDescriptor } from '../transport/transport.js';
import type { Loadable } from '../xdr/lazy.js';
import { type Callable, loadedProcedure, loadProcedure, nameOfProcedure } from '../xdr/lazy-procedure.js';
import type { Procedure } from '../xdr/procedure.js';
import { CallGate } from './call-gate.js';
import type { ReconnectOptions } from './connect-options.js';

/** How to come back. */
export interface ReconnectPolicy {
  readonly options: Required<{ [Key in keyof ReconnectOptions]: NonNullable<ReconnectOptions[Key]> }>;
  /** Makes new links, with all that it takes: addresses, authentication, opening. */
  dial(signal: AbortSignal): Promise<LinkGroup>;
}

/** The links that a connection has now; when they are lost and it is to come back, the next ones. */
export class ReconnectingLinks implements ConnectionLinks {
  readonly #comeback: ReconnectPolicy | undefined;
  readonly #ended: Deferred<LinkEnd> = deferred();
  readonly #abort = new AbortController();
  readonly #gate = new CallGate(this.#ended.promise);
  #watcher: LinksWatcher | undefined;
  #group: LinkGroup;
  /** Replaced links that still have something to finish. */
  readonly #retired = new Set<LinkGroup>();
  #replacing = false;
  #state: ConnectState = 'connected';
  /** Why reconnecting ended without a connection. */
  #gaveUp: ConnectionError | undefined;
  /** Resolves when the state is no longer `reconnecting`. */
  #settled: Deferred<void> = deferred();

  constructor(group: LinkGroup, comeback: ReconnectPolicy | undefined) {
    this.#comeback = comeback;
    this.#group = group;
    this.#adopt(group);
  }

  watch(watcher: LinksWatcher): void {
    this.#watcher = watcher;
  }

  get state(): ConnectState {
    return this.#state;
  }

  get main(): Link | undefined {
    return this.#group.main;
  }

  get open(): boolean {
    return this.#state === 'connected' && this.#group.open;
  }

  /** Whether the connection comes back after it was lost. */
  get reconnects(): boolean {
    return this.#comeback !== undefined;
  }

  /** Whether a link is one of the present ones. */
  uses(link: Link): boolean {
    return this.#group.has(link);
  }

  /** How the connection ended: settles when it does not come back. Never rejects. */
  get ended(): Promise<LinkEnd> {
    return this.#ended.promise;
  }

  call<Args, Ret>(procedure: Callable<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret> {
    const ready = this.#ready(procedure);
    if (ready !== undefined) return this.#group.call(ready, args, options);
    return this.#later(procedure, args, options, (loaded, copied, rest) => this.#group.call(loaded, copied, rest));
  }

  openStream<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    options: StreamOptions = {},
  ): Promise<OpenedStream<Ret>> {
    const ready = this.#ready(procedure);
    if (ready !== undefined) return this.#group.openStream(ready, args, streamSettings(ready, args, options));
    const given = { ...options };
    return this.#later(procedure, args, options, (loaded, copied, rest) => {
      return this.#group.openStream(loaded, copied, streamSettings(loaded, copied, { ...given, ...rest }));
    });
  }

  /** The procedure with its codecs, for a link that is not one of these. */
  async load<Args, Ret>(procedure: Callable<Args, Ret>, options: CallOptions): Promise<Procedure<Args, Ret>> {
    const loaded = loadedProcedure(procedure);
    if (loaded !== undefined) return loaded;
    const name = nameOfProcedure(procedure);
    return this.whenLoaded(name, codecsOf(procedure), this.#limits(options), async (found) => found);
  }

  /** Runs code that is loaded when it is first needed, after all calls that were made before. */
  whenLoaded<Code, T>(
    what: string,
    code: Loadable<Code>,
    options: CallOptions,
    run: (code: Code, options: CallOptions) => Promise<T>,
  ): Promise<T> {
    const { loaded } = code;
    return loaded !== undefined && this.#gate.open ? run(loaded, options) : this.#gate.enter(what, code, options, run);
  }

  /** Whether descriptors can be passed on the first link. */
  get carriesDescriptors(): boolean {
    return this.main?.transport.descriptors !== undefined;
  }

  /** @throws UsageError when no descriptors can be passed */
  descriptorPassing(what: string): DescriptorPassing {
    const passing = this.main?.transport.descriptors;
    if (passing !== undefined) return passing;
    const how = 'connect with { fileDescriptors: true } to a Unix socket';
    throw new UsageError('NEEDS_DESCRIPTORS', `${what} passes file descriptors; ${how}`);
  }

  /** On the first link: what is associated with a connection, the daemon forgets with that link. */
  callWithDescriptors<Args, Ret>(
    procedure: Callable<Args, Ret>,
    args: Args,
    descriptors: readonly OutgoingDescriptor[],
    options?: CallOptions,
  ): Promise<WithDescriptors<Ret>> {
    let taken = false;
    const run = (
      loaded: Procedure<Args, Ret>,
      given: Args,
      rest: CallOptions | undefined,
    ): Promise<WithDescriptors<Ret>> => {
      const { main } = this;
      if (main === undefined) throw new UsageError('CLOSED', `${loaded.name} was called without a link`);
      taken = true;
      return main.callWithDescriptors(loaded, given, descriptors, rest);
    };
    const ready = this.#ready(procedure);
    if (ready !== undefined) return run(ready, args, options);
    return this.#later(procedure, args, options, run).finally(() => {
      if (!taken) for (const descriptor of descriptors) descriptor.release();
    });
  }

  /** Changes the limits of keepalive on the links there are. Returns false if the daemon does not answer pings. */
  setKeepalive(options: KeepaliveOptions | false): boolean {
    return [this.#group, ...this.#retired].map((group) => group.setKeepalive(options)).every(Boolean);
  }

  /** Closes behind all calls that were made before. */
  async close(): Promise<void> {
    await this.#gate.close(CLOSE_GRACE_MS, () => this.#close());
  }

  async #close(): Promise<void> {
    this.#abort.abort(new ConnectionError('CLOSED', 'the connection was closed by this program'));
    if (this.#state === 'reconnecting') this.#end({ reason: 'client' });
    await Promise.all([this.#group, ...this.#retired].map((group) => group.close()));
    await this.#ended.promise;
  }

  /**
   * Makes new links while the present ones are in use, which then finish what has begun on them.
   * @param check rejects for a link that will not do yet; then it is tried again, as after a lost link
   * @returns why it failed; undefined when it did not, or is not needed any more
   */
  async replace(check: (link: Link) => Promise<void>): Promise<LibvirtError | undefined> {
    const old = this.#group;
    if (this.#comeback === undefined || this.#replacing) return undefined;
    const isStale = (): boolean => this.#group !== old || !this.open || this.#abort.signal.aborted;
    this.#replacing = true;
    try {
      return await this.#dialBeside(this.#comeback, check, isStale);
    } finally {
      this.#replacing = false;
    }
  }

  async #dialBeside(
    comeback: ReconnectPolicy,
    check: (link: Link) => Promise<void>,
    isStale: () => boolean,
  ): Promise<LibvirtError | undefined> {
    let failure: LibvirtError | undefined;
    for (let attempt = 0; attempt < comeback.options.attempts; attempt += 1) {
      await this.#pause(comeback, attempt);
      if (isStale()) return undefined;
      let group: LinkGroup | undefined;
      try {
        group = await comeback.dial(this.#abort.signal);
        if (group.main !== undefined) await check(group.main);
        if (!isStale()) {
          await this.#switchTo(group);
          return undefined;
        }
      } catch (error) {
        failure = error instanceof ConnectionError ? error : wrapped(error);
        if (isHopeless(error)) break;
      }
      void group?.close();
    }
    return isStale() ? undefined : failure;
  }

  async #switchTo(group: LinkGroup): Promise<void> {
    const old = this.#group;
    this.#adopt(group);
    this.#retired.add(old);
    void old.retire().then(() => this.#retired.delete(old));
    await this.#watcher?.relink(group.main);
    this.#watcher?.relinked();
  }

  /** The procedure with its codecs if it can be called at once; undefined if something has to be waited for first. */
  #ready<Args, Ret>(procedure: Callable<Args, Ret>): Procedure<Args, Ret> | undefined {
    if (!this.#gate.open || this.#state === 'reconnecting' || this.#gaveUp !== undefined || this.#justLost()) {
      return undefined;
    }
    return loadedProcedure(procedure);
  }

  /** Calls when the codecs are loaded and the links are there, with what the arguments and options are now. */
  async #later<Args, Ret, T>(
    procedure: Callable<Args, Ret>,
    args: Args,
    options: CallOptions | undefined,
    run: (procedure: Procedure<Args, Ret>, args: Args, options: CallOptions | undefined) => Promise<T>,
  ): Promise<T> {
    const name = nameOfProcedure(procedure);
    const copied = copyArguments(args);
    const given = { signal: options?.signal, timeoutMs: options?.timeoutMs };
    const loaded = loadedProcedure(procedure);
    if (loaded !== undefined && this.#gate.open) {
      return this.#whenConnected(name, given, (rest) => run(loaded, copied, rest));
    }
    return this.#gate.enter(name, codecsOf(procedure), this.#limits(given), (ready, left) =>
      this.#whenConnected(name, left, (rest) => run(ready, copied, rest)),
    );
  }

  /** The options with the deadline of calls that name none. */
  #limits({ signal, timeoutMs }: CallOptions): CallOptions {
    return { signal, timeoutMs: timeoutMs ?? this.main?.timeoutMs };
  }

  /** Does it at once, unless the links are gone and others are to come; then in what is left of the deadline. */
  #whenConnected<T>(
    what: string,
    options: CallOptions | undefined,
    run: (options: CallOptions | undefined) => Promise<T>,
  ): Promise<T> {
    if (this.#justLost()) {
      return this.#group.ended.then(() => this.#whenConnected(what, options, run));
    }
    if (this.#gaveUp !== undefined) return Promise.reject(notSent(what, '', this.#gaveUp));
    if (this.#state !== 'reconnecting') return run(options);
    // The deadline of the connection is that of the call, so it covers the wait as well.
    const limits = { ...options, timeoutMs: options?.timeoutMs ?? this.main?.timeoutMs };
    const rest = sharedDeadline(limits);
    return this.#wait(what, limits).then(() => {
      if (this.#gaveUp !== undefined) throw notSent(what, '', this.#gaveUp);
      return run(rest());
    });
  }

  /** The links are gone, and that has not been acted on yet. */
  #justLost(): boolean {
    if (this.#state !== 'connected') return false;
    return this.#comeback !== undefined && !this.#group.open && !this.#abort.signal.aborted;
  }

  #adopt(group: LinkGroup): void {
    this.#group = group;
    group.watchRefusals((link, driver, error) => this.#watcher?.refused(link, driver, error));
    group.ended.then((end) => {
      if (group === this.#group) this.#lost(end);
    });
  }

  #lost(end: LinkEnd): void {
    if (this.#state === 'closed') return;
    if (end.reason === 'client' || this.#comeback === undefined || this.#abort.signal.aborted) {
      this.#end(end);
      return;
    }
    // Lost again before everything was registered anew: the same waiting goes on.
    if (this.#state === 'connected') this.#settled = deferred();
    this.#state = 'reconnecting';
    this.#watcher?.unlink();
    void this.#comeBack(this.#comeback, end);
  }

  async #comeBack(comeback: ReconnectPolicy, lost: LinkEnd): Promise<void> {
    let end = lost;
    let made = 0;
    for (let attempt = 0; attempt < comeback.options.attempts && this.#state === 'reconnecting'; attempt += 1) {
      await this.#pause(comeback, attempt);
      if (this.#abort.signal.aborted) return;
      made += 1;
      try {
        await this.#use(await comeback.dial(this.#abort.signal));
        return;
      } catch (error) {
        const failure = error instanceof ConnectionError ? error : wrapped(error);
        end = { reason: 'error', error: failure };
        if (isHopeless(error)) break;
      }
    }
    if (this.#state !== 'reconnecting') return;
    const times = made === 1 ? 'one attempt' : `${made} attempts`;
    const message = `the connection was given up after ${times} to restore it: ${end.error?.message ?? 'it was lost'}`;
    this.#gaveUp = new ConnectionError(end.error?.code ?? 'CONNECTION_LOST', message, { cause: end.error });
    this.#end(end);
  }

  /** Waits before an attempt: each time twice as long. */
  #pause({ options: { delayMs, maxDelayMs } }: ReconnectPolicy, attempt: number): Promise<void> {
    return sleep(jitter(Math.min(delayMs * 2 ** Math.min(attempt, 30), maxDelayMs)), this.#abort.signal);
  }

  async #use(group: LinkGroup): Promise<void> {
    if (this.#abort.signal.aborted) {
      await group.close();
      return;
    }
    this.#adopt(group);
    await this.#watcher?.relink(group.main);
    if (this.#group !== group || !group.open || this.#state !== 'reconnecting') return;
    this.#state = 'connected';
    this.#settled.resolve();
    this.#watcher?.relinked();
  }

  #end(end: LinkEnd): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#settled.resolve();
    for (const group of this.#retired) void group.close();
    this.#ended.resolve(end);
  }

  /** Waits for the next links, as long as the options allow. */
  async #wait(what: string, options: CallOptions = {}): Promise<void> {
    const { calls, waitMs } = this.#comeback?.options ?? { calls: 'fail', waitMs: 0 };
    const message = `${what} was called while the connection is being made again`;
    if (calls === 'fail') throw new ConnectionError('RECONNECTING', message);
    const deadlineMs = checkTimeout(options.timeoutMs ?? 0);
    const timeoutMs = deadlineMs > 0 ? Math.min(deadlineMs, waitMs) : waitMs;
    const expired = (): LibvirtError => {
      if (deadlineMs === 0 || deadlineMs > waitMs) {
        return new ConnectionError('RECONNECTING', `${message}; gave up waiting after ${waitMs} ms, it was not sent`);
      }
      const waited = `${what} timed out after ${deadlineMs} ms waiting for the connection to be restored`;
      return new TimeoutError('TIMEOUT', `${waited}; it was not sent`);
    };
    if (timeoutMs === 0) throw expired();
    await withDeadline({ signal: options.signal, timeoutMs }, expired, (signal) =>
      raceAbort(this.#settled.promise, signal),
    );
  }
}

function codecsOf<Args, Ret>(procedure: Callable<Args, Ret>): Loadable<Procedure<Args, Ret>> {
  const loaded = loadedProcedure(procedure);
  const load = (): Promise<Procedure<Args, Ret>> => loadProcedure(procedure);
  return loaded === undefined ? { load } : { load, loaded };
}

/** Codes of certificates, the daemon's or ours, that somebody has to replace. */
const BAD_CERTIFICATES = new Set([
  'TLS_FILE_MISSING',
  'TLS_FILE_UNREADABLE',
  'TLS_FILE_INVALID',
  'TLS_FILE_EXPIRED',
  'TLS_EXPIRED',
  'TLS_WRONG_NAME',
  'TLS_UNTRUSTED',
  'TLS_REVOKED',
  'TLS_CRL',
]);

/** Whether trying again makes no sense: neither a password nor a URI nor a certificate becomes right by it. */
function isHopeless(error: unknown): boolean {
  if (error instanceof AuthError || error instanceof UsageError) return true;
  return error instanceof ConnectionError && BAD_CERTIFICATES.has(error.code);
}

/** Between half of a delay and all of it, so that many clients do not come back at the same moment. */
function jitter(delayMs: number): number {
  return delayMs * (0.5 + Math.random() / 2);
}

function wrapped(error: unknown): ConnectionError {
  const message = error instanceof Error ? error.message : String(error);
  return new ConnectionError('RECONNECT_FAILED', message, { cause: error });
}
