import type { NestedDomainStats } from '../../api/connection/domain-stats.js';
import type { Domain } from '../../api/domain/domain.js';
import type { CredentialCallback } from '../../connect/auth/auth-options.js';
import { raceAbort, sleep } from '../../deadline.js';
import { AuthError, LibvirtError } from '../../errors.js';
import { Fleet } from '../../fleet/fleet.js';
import type { FleetHost } from '../../fleet/fleet-host.js';
import { DomainStatsTypes as Types } from '../../generated/constants/domain.js';
import { promptFor } from '../asking.js';
import { connectTo } from '../connecting.js';
import type { Context } from '../context.js';
import { AT_ONCE, GLOBAL } from '../globals.js';
import { type Host, withConnection } from '../hosts.js';
import type { Keyboard } from '../terminal.js';
import { keyOf, rowOf, type TopRow } from './rows.js';
import type { HostProblem } from './view.js';

const GROUPS = Types.STATE | Types.CPU_TOTAL | Types.BALLOON | Types.VCPU | Types.INTERFACE | Types.BLOCK;
/** Milliseconds that a reading may take by default. */
const READ_TIMEOUT_MS = 10_000;
/** Milliseconds until the screen is shown although some hosts have not answered. */
const PATIENCE_MS = 1500;
/** Longest delay of the exit for an orderly close, in milliseconds. */
const CLOSE_WITHIN_MS = 500;

/** The readings of one host. */
interface Readings {
  readonly label: string | undefined;
  before: ReadonlyMap<string, NestedDomainStats>;
  now: ReadonlyMap<string, NestedDomainStats>;
  error: LibvirtError | undefined;
  busy: boolean;
}

/** The domains of all hosts of the command line with their load. */
export class TopHosts implements AsyncDisposable {
  readonly #fleet: Fleet;
  readonly #readings = new Map<FleetHost, Readings>();
  readonly #prompts: Prompts;
  readonly #context: Context;

  private constructor(context: Context, hosts: readonly Host[], fleet: Fleet, prompts: Prompts) {
    this.#context = context;
    this.#fleet = fleet;
    this.#prompts = prompts;
    for (const [index, host] of [...fleet.hosts.values()].entries()) {
      const label = hosts[index]?.label;
      this.#readings.set(host, { label, before: new Map(), now: new Map(), error: undefined, busy: false });
    }
  }

  /** Starts to connect to hosts. @throws UsageError for a host that is named twice */
  static async start(context: Context, hosts: readonly Host[]): Promise<TopHosts> {
    const uris = await Promise.all(hosts.map(({ uri }) => uri ?? defaultUri(context)));
    const { keyboard, signal } = context.terminal;
    const prompts = new Prompts(keyboard, signal);
    const timeoutMs = context.get(GLOBAL.timeout);
    const concurrency = context.get(GLOBAL.atOnce) ?? AT_ONCE;
    const connect = {
      readOnly: context.get(GLOBAL.readOnly),
      ...(timeoutMs !== undefined && { connectTimeoutMs: timeoutMs }),
      ...(keyboard !== undefined && { credentials: prompts.credentials }),
      // Several ssh would prompt at the same time, on the same terminal.
      ...(keyboard !== undefined && hosts.length === 1 && { ssh: { terminal: true } }),
    };
    return new TopHosts(
      context,
      hosts,
      new Fleet({ hosts: uris, watch: false, connect, signal, concurrency }),
      prompts,
    );
  }

  get count(): number {
    return this.#readings.size;
  }

  /** Waits until each host is up or down, or, with `patient` false, only for a moment. */
  async tried(patient: boolean): Promise<void> {
    const { signal } = this.#context.terminal;
    const ready = raceAbort(this.#fleet.ready, signal);
    if (patient || this.count === 1) await ready;
    else await Promise.race([ready, sleep(PATIENCE_MS, signal).then(() => this.#prompts.idle)]);
    signal.throwIfAborted();
  }

  /** Lets later prompts fail, because the screen is in use. */
  forbidPrompts(): void {
    this.#prompts.forbidden = true;
  }

  /** The error of the only host, if it is down. */
  get onlyError(): LibvirtError | undefined {
    const [only] = this.#readings.keys();
    return this.count === 1 ? only?.error : undefined;
  }

  /** Reads the statistics of each host that is up. Never rejects: a host that does not answer is a problem. */
  async read(): Promise<void> {
    await Promise.all([...this.#readings].map(([host, readings]) => this.#readHost(host, readings)));
  }

  async #readHost(host: FleetHost, readings: Readings): Promise<void> {
    if (host.state !== 'up' || readings.busy) return;
    readings.busy = true;
    try {
      const timeoutMs = this.#context.get(GLOBAL.timeout) ?? READ_TIMEOUT_MS;
      const options = { signal: this.#context.terminal.signal, timeoutMs };
      const found = await host.connection.getAllDomainStats({ ...options, stats: GROUPS, shape: 'nested' });
      readings.before = readings.now;
      readings.now = new Map(found.map((one) => [one.domain.uuid, one]));
      readings.error = undefined;
    } catch (error) {
      // The reason of an interrupt ends the command where it is awaited.
      if (error instanceof LibvirtError) readings.error = error;
      else if (!this.#context.terminal.signal.aborted) throw error;
    } finally {
      readings.busy = false;
    }
  }

  /** The domains of the hosts that are up. */
  get rows(): TopRow[] {
    return [...this.#readings].flatMap(([{ state }, { label, before, now }]) =>
      state === 'up' ? [...now].map(([uuid, stats]) => rowOf(label, before.get(uuid), stats)) : [],
    );
  }

  /** The hosts that are down, or do not answer. */
  get failures(): { readonly label: string | undefined; readonly error: LibvirtError }[] {
    return [...this.#readings].flatMap(([host, { label, error }]) => {
      const reason = host.state === 'up' ? error : host.error;
      return reason === undefined ? [] : [{ label, error: reason }];
    });
  }

  /** A line for each host whose domains are not shown or are not current. */
  get problems(): HostProblem[] {
    return [...this.#readings].flatMap(([host, { label = host.uri, error }]) => {
      const { state } = host;
      if (state === 'connecting') return [{ host: label, text: 'connecting' }];
      const reason = state === 'up' ? error : host.error;
      if (reason === undefined) return [];
      return [{ host: label, text: `${state === 'down' ? 'down: ' : ''}${reason.message} [${reason.code}]` }];
    });
  }

  /** Returns the domain of a row; undefined if it no longer exists. */
  domainOf(row: TopRow): Domain | undefined {
    const key = keyOf(row);
    for (const { label, now } of this.#readings.values()) {
      const found = now.get(row.uuid);
      if (found !== undefined && keyOf({ ...row, host: label }) === key) return found.domain;
    }
    return undefined;
  }

  /** Calls a function when the state of a host changes. */
  onChange(listener: () => void): void {
    this.#fleet.onChange(listener);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.race([this.#fleet.close(), sleep(CLOSE_WITHIN_MS)]);
  }
}

/** The URI of the daemon that is connected to by default, which only the daemon itself knows. */
function defaultUri(context: Context): Promise<string> {
  return withConnection(
    () => connectTo(undefined, context),
    async ({ uri }) => uri,
  );
}

/** Prompts for credentials, one host after the other, until the screen is in use. */
class Prompts {
  forbidden = false;
  readonly #keyboard: Keyboard | undefined;
  readonly #signal: AbortSignal;
  #last: Promise<unknown> = Promise.resolve();

  constructor(keyboard: Keyboard | undefined, signal: AbortSignal) {
    this.#keyboard = keyboard;
    this.#signal = signal;
  }

  /** Resolves when no prompt is open. */
  get idle(): Promise<unknown> {
    return this.#last;
  }

  readonly credentials: CredentialCallback = (requests, { target, signal }) => {
    const keyboard = this.#keyboard;
    const given = this.#last.then(() => {
      if (keyboard === undefined || this.forbidden) {
        throw new AuthError('NO_CREDENTIALS', `${target} requires a password, which cannot be typed while top runs`);
      }
      return promptFor(keyboard, requests, target, AbortSignal.any([signal, this.#signal]));
    });
    this.#last = given.catch(() => undefined);
    return given;
  };
}
