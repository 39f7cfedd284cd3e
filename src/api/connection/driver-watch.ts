import { ConnectionError, type LibvirtError, type ServerError } from '../../errors.js';
import type { Link } from '../../rpc/link.js';
import type { ForwardedDriver } from '../../xdr/procedure.js';
import type { EventHub, RemoteDriver } from '../events/hub.js';
import type { ConnectionLinks } from './links.js';

const probing = () => import('./driver-probe.js');

/**
 * Notices that the daemon of a driver is gone (docs/protocol.md, "Modular daemons"). The daemon that forwards calls to
 * it keeps the dead connection for as long as the client stays: every call of that driver fails, no event comes, and
 * the link is healthy. So a driver is asked when one of its calls fails in a way that may mean this, and from time to
 * time while it has listeners.
 */
export class DriverWatch {
  readonly #events: EventHub;
  readonly #links: ConnectionLinks;
  /** Drivers that are being asked, or whose loss is being dealt with. */
  readonly #busy = new Set<RemoteDriver>();
  /** Drivers that are lost for good on the present links. */
  readonly #gone = new Set<RemoteDriver>();
  #timer: NodeJS.Timeout | undefined;

  constructor(events: EventHub, links: ConnectionLinks) {
    this.#events = events;
    this.#links = links;
  }

  /** A call was refused. */
  refused(link: Link, driver: ForwardedDriver | undefined, error: ServerError): void {
    if (error.domain !== 'RPC') return;
    // Of the hypervisor's driver many calls use connections of their own, as migrations do.
    if (driver !== undefined || error.code === 'INTERNAL_ERROR') void this.#check(link, driver ?? 'hypervisor');
  }

  /** Starts to ask the drivers that have listeners, once in every keepalive period. */
  listen(): void {
    const periodMs = this.#links.main?.keepaliveMs ?? 0;
    if (this.#timer !== undefined || periodMs === 0) return;
    this.#timer = setInterval(() => this.#tick(), periodMs);
    this.#timer.unref();
  }

  /** Adopts a changed keepalive period. */
  repace(): void {
    this.stop();
    if (this.#events.drivers().size > 0) this.listen();
  }

  /** Other links have taken the place of the old ones. */
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
    // Calls that wait for a slot come first; a recorded link has its script.
    if (link === undefined || link.waiting > 0 || link.transport.recorded === true || !this.#links.open) return;
    for (const driver of drivers) void this.#check(link, driver);
  }

  /** Asks a driver, but not again while an answer is due: one that hangs must not use up the slots of the link. */
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
    if (!(await this.#isDeaf(link, driver))) return;
    this.#gone.add(driver);
    this.#events.endDriver(driver, lossError(driver, loss, undefined));
  }

  /** Finds out whether the loss on a link concerns events, which come on the first link. */
  async #isDeaf(link: Link, driver: RemoteDriver): Promise<boolean> {
    const { main } = this.#links;
    if (main === undefined || main === link) return true;
    const { lossOf } = await probing();
    return (await lossOf(main, driver)) !== undefined;
  }

  /** Makes new links, on which the daemon connects to the driver's daemon again. Returns why that failed, if it did. */
  async #replace(driver: RemoteDriver): Promise<LibvirtError | undefined> {
    const { checkReachable } = await probing();
    return this.#links.replace((link) => checkReachable(link, driver));
  }
}

function lossError(driver: RemoteDriver, loss: ServerError, failure: LibvirtError | undefined): ConnectionError {
  const what = `the daemon of the ${driver} driver is gone (${loss.message})`;
  const advice = 'this connection gets no more of its events, and its calls fail; connect again, or with { reconnect }';
  const outcome = failure === undefined ? advice : `and no new connection to it came about: ${failure.message}`;
  return new ConnectionError('DRIVER_LOST', `${what}: ${outcome}`, { cause: failure ?? loss });
}
