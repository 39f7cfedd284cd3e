import type { ServerError } from '../errors.js';
import type { ForwardedDriver } from '../xdr/procedure.js';
import type { CallKind } from './admission.js';
import type { CallTarget } from './call-target.js';
import { type Deferred, deferred } from './deferred.js';
import type { KeepaliveOptions } from './keepalive.js';
import type { Link } from './link.js';
import { staysOnLink } from './link-bound.js';
import { type DialSpare, SpareLink } from './spare-link.js';
import type { LinkEnd } from './state.js';

const MOVABLE = { movable: true };

/**
 * The links of one connection. Several links make a daemon work on more calls at once than it allows a single client.
 * They are opened and closed together: what one of them has lost cannot be restored. Only the spare link is opened and
 * closed separately (docs/protocol.md, "Window").
 */
export class LinkGroup implements CallTarget {
  readonly #links: readonly [Link, ...Link[]];
  readonly #spare: SpareLink | undefined;
  readonly #ended: Deferred<LinkEnd> = deferred();
  #refused: ((link: Link, driver: ForwardedDriver | undefined, error: ServerError) => void) | undefined;
  #over = false;

  /** @param dialSpare opens one more link while all of these are stuck; undefined if that is impossible */
  constructor(links: readonly [Link, ...Link[]], dialSpare?: DialSpare, unusedMs?: number) {
    this.#links = links;
    if (dialSpare !== undefined) this.#spare = new SpareLink(dialSpare, () => this.#relieve(), unusedMs);
    for (const link of links) {
      link.onStuck(() => this.#relieve());
      link.ended.then((end) => this.#linkEnded(end));
    }
  }

  /** The link for functions that only one link can have. */
  get main(): Link | undefined {
    return this.#links[0];
  }

  /** Resolves with the end of the first link to end. Never rejects. */
  get ended(): Promise<LinkEnd> {
    return this.#ended.promise;
  }

  get open(): boolean {
    return this.#links.every((link) => link.state.tag === 'open');
  }

  /** Calls a procedure on the least busy link. */
  readonly call: CallTarget['call'] = (procedure, args, options) => {
    // A spare link opened later would act as a different user.
    if (procedure.name === 'CONNECT_SET_IDENTITY') this.#spare?.retire();
    return this.#choose(procedure).call(procedure, args, options, MOVABLE);
  };

  /** Opens a stream on the least busy link. */
  readonly openStream: CallTarget['openStream'] = (procedure, args, options) => {
    return this.#choose(procedure).openStream(procedure, args, options, MOVABLE);
  };

  has(link: Link): boolean {
    return this.#links.includes(link) || this.#spare?.link === link;
  }

  /** Reports every call that the daemon refuses. */
  watchRefusals(refused: (link: Link, driver: ForwardedDriver | undefined, error: ServerError) => void): void {
    this.#refused = refused;
    for (const link of this.#links) this.#watchRefusals(link);
  }

  /** Closes when no caller waits and no stream is open any more. */
  async retire(): Promise<void> {
    await Promise.all([...this.#links, this.#spare?.link].map((link) => link?.drained()));
    await this.close();
  }

  /** Changes the limits of keepalive on all links. Returns false if the peer does not answer pings. */
  setKeepalive(options: KeepaliveOptions | false): boolean {
    this.#spare?.link?.setKeepalive(options);
    return this.#links.map((link) => link.setKeepalive(options)).every(Boolean);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#links, this.#spare].map((link) => link?.close()));
  }

  /** Returns the link for a call: the least busy one on which it does not wait for abandoned calls only. */
  #choose(procedure: CallKind): Link {
    const least = leastBusy(this.#links);
    if (!least.isStuckFor(procedure)) return least;
    const [first, ...others] = this.#links.filter((link) => !link.isStuckFor(procedure));
    if (first !== undefined) return leastBusy([first, ...others]);
    const spare = staysOnLink(procedure.name) ? undefined : this.#spare?.link;
    if (spare === undefined) return least;
    this.#spare?.use(procedure.name);
    return spare;
  }

  /** Moves the stuck calls to the spare link, opening it if necessary. */
  #relieve(): void {
    const spare = this.#spare;
    if (spare === undefined || this.#over) return;
    const { link } = spare;
    if (link === undefined) {
      if (spare.mayOpen && this.#links.some((stuck) => stuck.hasStranded)) spare.open();
      return;
    }
    this.#watchRefusals(link);
    for (const stuck of this.#links) stuck.moveStranded(link, (name) => spare.use(name));
  }

  #watchRefusals(link: Link): void {
    link.refused = (driver, error) => this.#refused?.(link, driver, error);
  }

  #linkEnded(end: LinkEnd): void {
    if (this.#over) return;
    this.#over = true;
    if (end.reason !== 'client') {
      for (const link of this.#links) link.destroy(end.error);
      this.#spare?.destroy(end.error);
    }
    this.#ended.resolve(end);
  }
}

function leastBusy(links: readonly [Link, ...Link[]]): Link {
  const load = (link: Link): number => link.unanswered + link.waiting;
  return links.reduce((best, link) => (load(link) < load(best) ? link : best));
}
