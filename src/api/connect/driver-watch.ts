import { ConnectionError, type LibvirtError, type ServerError } from '../../errors.js';
import type { Link } from '../../rpc/link.js';
import type { ForwardedDriver } from '../../xdr/procedure.js';
import type { EventHub } from '../events/hub.js';
import type { CurrentLinks } from './current-links.js';

/** A driver that a modular daemon may leave to another daemon; virtproxyd leaves the hypervisor's, too. */
export type RemoteDriver = ForwardedDriver | 'hypervisor';

const probing = () => import('./driver-probe.js');

/**
 * Notices that the daemon of a driver is gone (docs/protocol.md, "Modular daemons"). The daemon that forwards calls to
 * it keeps the dead connection for as long as the client stays: every call of that driver fails, no event comes, and
 * the link is healthy. So a driver is asked when one of its calls fails in a way that may mean this, and from time to
 * time while it has listeners.
 */
export class DriverWatch {
  readonly #events: EventHub;
  readonly #links: CurrentLinks;
  /** Drivers that are being asked, or whose loss is being dealt with. */
  readonly #busy = new Set<RemoteDriver>();
  /** Drivers that are lost for good on the present links. */
  readonly #gone = new Set<RemoteDriver>();
  #timer: NodeJS.Timeout | undefined;

  constructor(events: EventHub, links: CurrentLinks) {
    this.#events = events;
    this.#links = links;
  }

  /** A call was refused. */
  refused(link: Link, driver: ForwardedDriver | undefined, error: ServerError): void {
    if (error.domain !== 'RPC') return;
    // Of the hypervisor's driver many calls use connections of their own, as migrations do.
    if (driver !== undefined || error.code === 'INTERNAL_ERROR') void this.#check(link, driver ?? 'hypervisor');
  }

  /** Somebody listens: asks the drivers that have listeners in the rhythm of keepalive. */
  listen(): void {
    const periodMs = this.#links.main?.keepaliveMs ?? 0;
    if (this.#timer !== undefined || periodMs === 0) return;
    this.#timer = setInterval(() => this.#tick(), periodMs);
    this.#timer.unref();
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
    // A busy link is not asked, so that a driver that hangs gets one question only; a recorded one has its script.
    if (link === undefined || link.unanswered > 0 || link.transport.recorded === true || !this.#links.open) return;
    for (const driver of drivers) void this.#check(link, driver);
  }

  async #check(link: Link, driver: RemoteDriver): Promise<void> {
    if (this.#busy.has(driver) || this.#gone.has(driver) || !this.#links.uses(link)) return;
    this.#busy.add(driver);
    try {
      const { lossOf } = await probing();
      const loss = await lossOf(link, driver);
      if (loss !== undefined && this.#links.uses(link)) await this.#lost(driver, loss);
    } finally {
      this.#busy.delete(driver);
    }
  }

  async #lost(driver: RemoteDriver, loss: ServerError): Promise<void> {
    const failure = this.#links.reconnects ? await this.#replace(driver) : undefined;
    if (this.#links.reconnects && failure === undefined) return;
    this.#gone.add(driver);
    this.#events.endDriver(driver, lossError(driver, loss, failure));
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
