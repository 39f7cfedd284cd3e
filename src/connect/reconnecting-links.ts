import { Cancellation } from '../abort.js';
import type { ConnectionLinks, ConnectState, LinksWatcher } from '../api/connection/links.js';
import type { ConnectionStateEvent } from '../api/connection/state-listeners.js';
import { copyArguments } from '../api/copy-arguments.js';
import { type CallOptions, sharedDeadline } from '../api/options.js';
import { checkTimeout, type PartialWait, raceAbort, sleep, WHOLE_MS, withDeadline } from '../deadline.js';
import { ConnectionError, type LibvirtError, type ServerError, TimeoutError, UsageError } from '../errors.js';
import { type OpenedStream, type StreamOptions, streamSettings } from '../rpc/call-table.js';
import { afterwards, type Deferred, deferred, LazyDeferred } from '../rpc/deferred.js';
import type { WithDescriptors } from '../rpc/descriptor-table.js';
import type { KeepaliveOptions } from '../rpc/keepalive.js';
import { CLOSE_GRACE_MS, type Link } from '../rpc/link.js';
import { callNotSent } from '../rpc/link-errors.js';
import type { GroupObserver, LinkGroup } from '../rpc/link-group.js';
import type { LinkEnd } from '../rpc/state.js';
import { begin, finish, type ReconnectTrace, reconnectChannel } from '../rpc/trace.js';
import type { DescriptorPassing, OutgoingDescriptor } from '../transport/transport.js';
import type { Loadable } from '../xdr/lazy.js';
import { type Callable, loadedProcedure, loadProcedure, nameOfProcedure } from '../xdr/lazy-procedure.js';
import type { ForwardedDriver, Procedure } from '../xdr/procedure.js';
import { CallGate } from './call-gate.js';
import { asConnectionError, delayBefore, isPermanent, type ReconnectPolicy } from './reconnect-policy.js';

/** The current links of a connection, and after a loss the next ones. */
export class ReconnectingLinks implements ConnectionLinks, GroupObserver {
  readonly #comeback: ReconnectPolicy | undefined;
  readonly #ended = new LazyDeferred<LinkEnd>();
  readonly #abort = new Cancellation();
  readonly #gate = new CallGate();
  readonly #report: ((event: ConnectionStateEvent) => void) | undefined;
  #watcher: LinksWatcher | undefined;
  #group: LinkGroup;
  /** The transport of the current or lost links. */
  #description = '';
  #trace: ReconnectTrace | undefined;
  /** Replaced links with unfinished calls. */
  #retired: readonly LinkGroup[] = [];
  #replacing = false;
  #state: ConnectState = 'connected';
  /** The reason why reconnecting was given up. */
  #gaveUp: ConnectionError | undefined;
  /** Resolves when the state is no longer `reconnecting`; undefined before a loss. */
  #settled: Deferred<void> | undefined;

  /** @param report called for each change of the state, before the watcher */
  constructor(group: LinkGroup, comeback: ReconnectPolicy | undefined, report?: (event: ConnectionStateEvent) => void) {
    this.#comeback = comeback;
    this.#report = report;
    this.#group = group;
    this.#install(group);
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

  /** True if the connection reconnects after a loss. */
  get reconnects(): boolean {
    return this.#comeback !== undefined;
  }

  /** Returns true if a link is one of the current ones. */
  uses(link: Link): boolean {
    return this.#group.has(link);
  }

  /** Resolves when the connection has ended and does not reconnect, with the reason. Never rejects. */
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

  /** Returns the procedure with its codecs, for a link outside this group. */
  async load<Args, Ret>(procedure: Callable<Args, Ret>, options: CallOptions): Promise<Procedure<Args, Ret>> {
    const loaded = loadedProcedure(procedure);
    if (loaded !== undefined) return loaded;
    const name = nameOfProcedure(procedure);
    return this.whenLoaded(name, codecsOf(procedure), this.#limits(options), async (found) => found);
  }

  /** Runs code that is loaded on first use, after all earlier calls. */
  whenLoaded<Code, T>(
    what: string,
    code: Loadable<Code>,
    options: CallOptions,
    run: (code: Code, options: CallOptions) => Promise<T>,
  ): Promise<T> {
    const { loaded } = code;
    return loaded !== undefined && this.#gate.open ? run(loaded, options) : this.#gate.enter(what, code, options, run);
  }

  /** True if descriptors can be passed on the first link. */
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

  /** Uses the first link: the daemon forgets files associated with a connection at the end of that link. */
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

  /** Changes the keepalive limits of the current links. Returns false if the daemon does not answer pings. */
  setKeepalive(options: KeepaliveOptions | false): boolean {
    return [this.#group, ...this.#retired].map((group) => group.setKeepalive(options)).every(Boolean);
  }

  /** Closes after all earlier calls. */
  async close(): Promise<void> {
    await this.#gate.close(CLOSE_GRACE_MS, () => this.#close());
  }

  async #close(): Promise<void> {
    this.#abort.abortWith(() => new ConnectionError('CLOSED', 'the connection was closed by this program'));
    if (this.#state === 'reconnecting') this.#end({ reason: 'client' });
    if (this.#retired.length === 0) await this.#group.close();
    else await Promise.all([this.#group, ...this.#retired].map((group) => group.close()));
    if (this.#state !== 'closed') await this.#ended.promise;
  }

  /**
   * Opens new links while the current ones are in use; the current ones then finish the calls started on them.
   * @param check rejects for a link that cannot be used yet, which is then retried as after a lost link
   * @returns the reason of a failure; undefined if it succeeded, or is no longer needed
   */
  async replace(check: (link: Link) => Promise<void>): Promise<LibvirtError | undefined> {
    const old = this.#group;
    if (this.#comeback === undefined || this.#replacing) return undefined;
    const isStale = (): boolean => this.#group !== old || !this.open || this.#abort.aborted;
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
      await sleep(delayBefore(comeback, attempt), this.#abort.signal);
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
        failure = asConnectionError(error);
        if (isPermanent(error)) break;
      }
      void group?.close();
    }
    return isStale() ? undefined : failure;
  }

  async #switchTo(group: LinkGroup): Promise<void> {
    const old = this.#group;
    this.#install(group);
    this.#retired = [...this.#retired, old];
    void old.retire().then(() => {
      this.#retired = this.#retired.filter((one) => one !== old);
    });
    await this.#watcher?.relink(group.main);
    this.#watcher?.relinked();
  }

  /** Returns the procedure with its codecs if it can be called immediately; undefined if it has to wait. */
  #ready<Args, Ret>(procedure: Callable<Args, Ret>): Procedure<Args, Ret> | undefined {
    if (!this.#gate.open || this.#state === 'reconnecting' || this.#gaveUp !== undefined || this.#justLost()) {
      return undefined;
    }
    return loadedProcedure(procedure);
  }

  /** Calls when the codecs are loaded and the links are open, with a copy of the arguments and options. */
  async #later<Args, Ret, T>(
    procedure: Callable<Args, Ret>,
    args: Args,
    { signal, timeoutMs, [WHOLE_MS]: wholeMs }: PartialWait = {},
    run: (procedure: Procedure<Args, Ret>, args: Args, options: CallOptions | undefined) => Promise<T>,
  ): Promise<T> {
    const name = nameOfProcedure(procedure);
    const copied = copyArguments(args);
    const given = { signal, timeoutMs, [WHOLE_MS]: wholeMs };
    const loaded = loadedProcedure(procedure);
    if (loaded !== undefined && this.#gate.open) {
      return this.#whenConnected(name, given, (rest) => run(loaded, copied, rest));
    }
    return this.#gate.enter(name, codecsOf(procedure), this.#limits(given), (ready, left) =>
      this.#whenConnected(name, left, (rest) => run(ready, copied, rest)),
    );
  }

  /** Returns the options with the default timeout. */
  #limits(options: PartialWait): PartialWait {
    return { ...options, timeoutMs: options.timeoutMs ?? this.main?.timeoutMs };
  }

  /** Runs a call immediately, or if the links are being restored, within the rest of its deadline. */
  #whenConnected<T>(
    what: string,
    options: CallOptions | undefined,
    run: (options: CallOptions | undefined) => Promise<T>,
  ): Promise<T> {
    if (this.#justLost()) {
      return this.#group.ended.then(() => this.#whenConnected(what, options, run));
    }
    if (this.#gaveUp !== undefined) return Promise.reject(callNotSent(what, '', this.#gaveUp));
    if (this.#state !== 'reconnecting') return run(options);
    // The deadline of the connection is that of the call, so it includes the wait.
    const limits = { ...options, timeoutMs: options?.timeoutMs ?? this.main?.timeoutMs };
    const rest = sharedDeadline(limits);
    return this.#wait(what, limits).then(() => {
      if (this.#gaveUp !== undefined) throw callNotSent(what, '', this.#gaveUp);
      return run(rest());
    });
  }

  /** Returns true if the links have ended, which has not been handled yet. */
  #justLost(): boolean {
    if (this.#state !== 'connected') return false;
    return this.#comeback !== undefined && !this.#group.open && !this.#abort.aborted;
  }

  #install(group: LinkGroup): void {
    this.#group = group;
    this.#description = group.main?.description ?? this.#description;
    group.observe(this);
  }

  /** Part of {@link GroupObserver}. */
  groupRefused(link: Link, driver: ForwardedDriver | undefined, error: ServerError): void {
    this.#watcher?.refused(link, driver, error);
  }

  /** Part of {@link GroupObserver}. */
  groupEnded(group: LinkGroup, end: LinkEnd): void {
    if (group === this.#group) this.#lost(end);
  }

  #lost(end: LinkEnd): void {
    if (this.#state === 'closed') return;
    if (end.reason === 'client' || this.#comeback === undefined || this.#abort.aborted) {
      this.#end(end);
      return;
    }
    // Lost again before everything was registered: the same wait continues.
    if (this.#state === 'connected') this.#settled = deferred();
    this.#state = 'reconnecting';
    const link = this.#description;
    this.#trace ??= begin(reconnectChannel, () => ({ link, reason: end.reason, attempts: 0 }));
    this.#watcher?.unlink();
    void this.#reconnect(this.#comeback, end);
  }

  async #reconnect(comeback: ReconnectPolicy, lost: LinkEnd): Promise<void> {
    let end = lost;
    let made = 0;
    for (let attempt = 0; attempt < comeback.options.attempts && this.#state === 'reconnecting'; attempt += 1) {
      const nextAttemptMs = delayBefore(comeback, attempt);
      this.#announce('reconnecting', { error: end.error, failedAttempts: attempt, nextAttemptMs });
      await sleep(nextAttemptMs, this.#abort.signal);
      if (this.#abort.aborted) return;
      made += 1;
      if (this.#trace !== undefined) this.#trace.attempts += 1;
      try {
        await this.#use(await comeback.dial(this.#abort.signal));
        return;
      } catch (error) {
        end = { reason: 'error', error: asConnectionError(error) };
        if (isPermanent(error)) break;
      }
    }
    if (this.#state !== 'reconnecting') return;
    const times = made === 1 ? 'one attempt' : `${made} attempts`;
    const message = `gave up restoring the connection after ${times}: ${end.error?.message ?? 'it was lost'}`;
    this.#gaveUp = new ConnectionError(end.error?.code ?? 'CONNECTION_LOST', message, { cause: end.error });
    this.#end(end);
  }

  async #use(group: LinkGroup): Promise<void> {
    if (this.#abort.aborted) {
      await group.close();
      return;
    }
    this.#install(group);
    await this.#watcher?.relink(group.main);
    if (this.#group !== group || !group.open || this.#state !== 'reconnecting') return;
    this.#state = 'connected';
    this.#settled?.resolve();
    this.#endTrace(undefined);
    this.#announce('connected');
    this.#watcher?.relinked();
  }

  #end(end: LinkEnd): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#settled?.resolve();
    this.#endTrace(this.#gaveUp);
    for (const group of this.#retired) void group.close();
    this.#announce('closed', { error: end.reason === 'client' ? undefined : end.error });
    this.#gate.end(end);
    this.#ended.resolve(end);
    afterwards(() => this.#watcher?.ended(end));
  }

  #endTrace(error: unknown): void {
    const trace = this.#trace;
    if (trace === undefined) return;
    this.#trace = undefined;
    if (error !== undefined) trace.error = error;
    finish(reconnectChannel, trace);
  }

  #announce(
    state: ConnectState,
    details: Partial<Pick<ConnectionStateEvent, 'error' | 'failedAttempts' | 'nextAttemptMs'>> = {},
  ): void {
    const { error, failedAttempts = 0, nextAttemptMs } = details;
    const event: ConnectionStateEvent = { type: 'state', state, error, failedAttempts, nextAttemptMs };
    this.#report?.(event);
    this.#watcher?.stateChanged(event);
  }

  /** Waits for the next links, within the limits of the options. */
  async #wait(what: string, options: PartialWait = {}): Promise<void> {
    const { calls, waitMs } = this.#comeback?.options ?? { calls: 'fail', waitMs: 0 };
    const message = `${what} was called while the connection is being restored`;
    if (calls === 'fail') throw new ConnectionError('RECONNECTING', message);
    const deadlineMs = checkTimeout(options.timeoutMs ?? 0);
    const wholeMs = options[WHOLE_MS] ?? deadlineMs;
    const timeoutMs = deadlineMs > 0 ? Math.min(deadlineMs, waitMs) : waitMs;
    const expired = (): LibvirtError => {
      if (deadlineMs === 0 || deadlineMs > waitMs) {
        return new ConnectionError('RECONNECTING', `${message}; timed out after ${waitMs} ms; it was not sent`);
      }
      const waited = `${what} timed out after ${wholeMs} ms waiting for the connection to be restored`;
      return new TimeoutError('TIMEOUT', `${waited}; it was not sent`);
    };
    if (timeoutMs === 0) throw expired();
    await withDeadline({ signal: options.signal, timeoutMs }, expired, (signal) =>
      raceAbort(this.#settled?.promise ?? Promise.resolve(), signal),
    );
  }
}

function codecsOf<Args, Ret>(procedure: Callable<Args, Ret>): Loadable<Procedure<Args, Ret>> {
  const loaded = loadedProcedure(procedure);
  const load = (): Promise<Procedure<Args, Ret>> => loadProcedure(procedure);
  return loaded === undefined ? { load } : { load, loaded };
}
