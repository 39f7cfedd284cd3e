import { TIMEOUT_MAX } from '../../deadline.js';
import { ConnectionError, type LibvirtError, type ServerError } from '../../errors.js';
import type { Link } from '../../rpc/link.js';
import type { ForwardedDriver } from '../../xdr/procedure.js';
import type { EventHub, RemoteDriver } from '../events/hub.js';
import type { ConnectionLinks } from './links.js';

const probing = () => import('./driver-probe.js');

/**
 * Detects that the daemon of a driver is gone (docs/protocol.md, "Modular daemons"). The forwarding daemon keeps the
 * dead connection for as long as the client stays connected: every call of that driver fails, no events arrive, and the
 * link is healthy. So a driver is probed when one of its calls fails in a suspicious way, and periodically while it has
 * listeners.
 */
export class DriverWatch {
  readonly #events: EventHub;
  readonly #links: ConnectionLinks;
  /** Drivers being probed, or whose loss is being handled. */
  readonly #busy = new Set<RemoteDriver>();
  /** Drivers that are permanently lost on the current links. */
  readonly #gone = new Set<RemoteDriver>();
  #timer: NodeJS.Timeout | undefined;

  constructor(events: EventHub, links: ConnectionLinks) {
    this.#events = events;
    this.#links = links;
  }

  /** Called when a call was refused. */
  refused(link: Link, driver: ForwardedDriver | undefined, error: ServerError): void {
    if (error.domain !== 'RPC') return;
    // Many calls of the hypervisor's driver use connections of their own, such as migrations.
    if (driver !== undefined || error.code === 'INTERNAL_ERROR') void this.#check(link, driver ?? 'hypervisor');
  }

  /** Starts to probe the drivers that have listeners, once per keepalive period. */
  listen(): void {
    const periodMs = this.#links.main?.keepaliveMs ?? 0;
    if (this.#timer !== undefined || periodMs === 0) return;
    // A longer delay would expire after a millisecond.
    this.#timer = setInterval(() => this.#tick(), Math.min(periodMs, TIMEOUT_MAX));
    this.#timer.unref();
  }

  /** Applies a changed keepalive period. */
  restartTimer(): void {
    this.stop();
    if (this.#events.drivers().size > 0) this.listen();
  }

  /** Called when new links have replaced the old ones. */
  relinked(): void {
    this.#gone.clear();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    const drivers = this.#events.drivers();
    const link = this.#links.main;
    if (drivers.size === 0) this.stop();
    // Queued calls have priority; a recorded link must not send additional calls.
    if (link === undefined || link.waiting > 0 || link.transport.recorded === true || !this.#links.open) return;
    for (const driver of drivers) void this.#check(link, driver);
  }

  /** Probes a driver, unless a probe is pending: a driver that hangs must not use up the slots of the link. */
  async #check(link: Link, driver: RemoteDriver): Promise<void> {
    if (this.#busy.has(driver) || this.#gone.has(driver) || !this.#links.uses(link)) return;
    this.#busy.add(driver);
    try {
      const { lossOf } = await probing();
      const loss = await lossOf(link, driver);
      if (loss !== undefined && this.#links.uses(link)) await this.#lost(link, driver, loss);
    } finally {
      this.#busy.delete(driver);
    }
  }

  async #lost(link: Link, driver: RemoteDriver, loss: ServerError): Promise<void> {
    // virtproxyd reaches other drivers through the hypervisor's daemon.
    if (driver === 'hypervisor') for (const other of this.#events.drivers()) void this.#check(link, other);
    if (this.#links.reconnects) {
      const failure = await this.#replace(driver);
      if (failure !== undefined) this.#events.endDriver(driver, lossError(driver, loss, failure));
      return;
    }
    if (!(await this.#isUnresponsive(link, driver))) return;
    this.#gone.add(driver);
    this.#events.endDriver(driver, lossError(driver, loss, undefined));
  }

  /** Checks whether a loss on a link concerns events, which are delivered on the first link. */
  async #isUnresponsive(link: Link, driver: RemoteDriver): Promise<boolean> {
    const { main } = this.#links;
    if (main === undefined || main === link) return true;
    const { lossOf } = await probing();
    return (await lossOf(main, driver)) !== undefined;
  }

  /** Opens new links, on which the daemon reconnects to the driver's daemon. Returns the error of a failure. */
  async #replace(driver: RemoteDriver): Promise<LibvirtError | undefined> {
    const { checkReachable } = await probing();
    return this.#links.replace((link) => checkReachable(link, driver));
  }
}

function lossError(driver: RemoteDriver, loss: ServerError, failure: LibvirtError | undefined): ConnectionError {
  const what = `the daemon of the ${driver} driver is gone (${loss.message})`;
  const advice =
    'this connection no longer receives its events, and its calls fail; connect again, or with { reconnect }';
  const outcome = failure === undefined ? advice : `and it could not be reached again: ${failure.message}`;
  return new ConnectionError('DRIVER_LOST', `${what}: ${outcome}`, { cause: failure ?? loss });
}
