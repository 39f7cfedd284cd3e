import type { ServerError } from '../errors.js';
import type { ForwardedDriver, Procedure } from '../xdr/procedure.js';
import type { CallKind } from './admission.js';
import type { OpenedStream, StreamOptions } from './call-table.js';
import type { CallTarget } from './call-target.js';
import { afterwards, LazyDeferred } from './deferred.js';
import type { KeepaliveOptions } from './keepalive.js';
import type { Link, LinkObserver } from './link.js';
import { staysOnLink } from './link-bound.js';
import type { CallOptions } from './pending-call.js';
import { type DialSpare, SpareLink } from './spare-link.js';
import type { LinkEnd } from './state.js';

const MOVABLE = { movable: true };

/** Observes a group of links. */
export interface GroupObserver {
  /** The daemon has refused a call. */
  groupRefused(link: Link, driver: ForwardedDriver | undefined, error: ServerError): void;
  /** A link of the group has ended, and with it the group. */
  groupEnded(group: LinkGroup, end: LinkEnd): void;
}

/**
 * The links of one connection. Several links make a daemon work on more calls at once than it allows a single client.
 * They are opened and closed together: what one of them has lost cannot be restored. Only the spare link is opened and
 * closed separately (docs/protocol.md, "Window").
 */
export class LinkGroup implements CallTarget, LinkObserver {
  readonly #links: readonly [Link, ...Link[]];
  readonly #dialSpare: DialSpare | undefined;
  readonly #spareUnusedMs: number | undefined;
  /** Undefined until calls are stuck. */
  #spare: SpareLink | undefined;
  readonly #ended = new LazyDeferred<LinkEnd>();
  #observer: GroupObserver | undefined;
  /** True if no spare link may be opened. */
  #isSpareRetired = false;
  #over = false;

  /** @param dialSpare opens one more link while all of these are stuck; undefined if that is impossible */
  constructor(links: readonly [Link, ...Link[]], dialSpare?: DialSpare, spareUnusedMs?: number) {
    this.#links = links;
    this.#dialSpare = dialSpare;
    this.#spareUnusedMs = spareUnusedMs;
    for (const link of links) link.observe(this);
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
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret> {
    // A spare link opened later would act as a different user.
    if (procedure.name === 'CONNECT_SET_IDENTITY') this.#retireSpare();
    return this.#choose(procedure).call(procedure, args, options, MOVABLE);
  }

  /** Opens a stream on the least busy link. */
  openStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options?: StreamOptions,
  ): Promise<OpenedStream<Ret>> {
    return this.#choose(procedure).openStream(procedure, args, options, MOVABLE);
  }

  /** Sets the observer. It is called for the end of the group, even if that was earlier. */
  observe(observer: GroupObserver): void {
    this.#observer = observer;
    const end = this.#ended.settled;
    if (end !== undefined) afterwards(() => observer.groupEnded(this, end.value));
  }

  has(link: Link): boolean {
    return this.#links.includes(link) || this.#spare?.link === link;
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
    this.#isSpareRetired = true;
    if (this.#links.length === 1 && this.#spare === undefined) return this.#links[0].close();
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

  /** Part of {@link LinkObserver}. */
  linkStuck(): void {
    this.#relieve();
  }

  /** Part of {@link LinkObserver}. */
  linkRefused(link: Link, driver: ForwardedDriver | undefined, error: ServerError): void {
    this.#observer?.groupRefused(link, driver, error);
  }

  /** Part of {@link LinkObserver}. */
  linkEnded(link: Link, end: LinkEnd): void {
    // The end of the spare link only ends its own calls.
    if (this.#over || !this.#links.includes(link)) return;
    this.#over = true;
    if (end.reason !== 'client') {
      for (const other of this.#links) other.destroy(end.error);
      this.#spare?.destroy(end.error);
    }
    this.#ended.resolve(end);
    this.#observer?.groupEnded(this, end);
  }

  #retireSpare(): void {
    this.#isSpareRetired = true;
    this.#spare?.retire();
  }

  /** Returns the spare link, which may not be open; undefined if there can be none. */
  #spareLink(): SpareLink | undefined {
    if (this.#spare === undefined && this.#dialSpare !== undefined && !this.#isSpareRetired) {
      this.#spare = new SpareLink(this.#dialSpare, () => this.#relieve(), this.#spareUnusedMs);
    }
    return this.#spare;
  }

  /** Moves the stuck calls to the spare link, opening it if necessary. */
  #relieve(): void {
    const spare = this.#over ? undefined : this.#spareLink();
    if (spare === undefined) return;
    const { link } = spare;
    if (link === undefined) {
      if (spare.mayOpen && this.#links.some((stuck) => stuck.hasStranded)) spare.open();
      return;
    }
    link.observe(this);
    for (const stuck of this.#links) stuck.moveStranded(link, (name) => spare.use(name));
  }
}

function leastBusy(links: readonly [Link, ...Link[]]): Link {
  if (links.length === 1) return links[0];
  const load = (link: Link): number => link.unanswered + link.waiting;
  return links.reduce((best, link) => (load(link) < load(best) ? link : best));
}
