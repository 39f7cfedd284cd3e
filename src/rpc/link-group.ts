import type { ServerError } from '../errors.js';
import type { ForwardedDriver, Procedure } from '../xdr/procedure.js';
import type { OpenedStream, StreamOptions } from './call-table.js';
import { type Deferred, deferred } from './deferred.js';
import type { Link } from './link.js';
import type { CallOptions } from './pending-call.js';
import type { LinkEnd } from './state.js';

/**
 * The links of one connection. More than one is the only way to have a daemon work on more calls at once than it
 * allows a single client. They live and end together: what one of them has lost, nobody else can bring back.
 */
export class LinkGroup {
  readonly #links: readonly Link[];
  readonly #ended: Deferred<LinkEnd> = deferred();
  #over = false;

  constructor(links: readonly [Link, ...Link[]]) {
    this.#links = links;
    for (const link of links) link.ended.then((end) => this.#linkEnded(end));
  }

  /** The link that things belong to which only one link can have. */
  get main(): Link | undefined {
    return this.#links[0];
  }

  /** How the first link of the group to end ended. Never rejects. */
  get ended(): Promise<LinkEnd> {
    return this.#ended.promise;
  }

  get open(): boolean {
    return this.#links.every((link) => link.state.tag === 'open');
  }

  /** Calls on the link with the least to do. */
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret> {
    return this.#least().call(procedure, args, options);
  }

  /** Opens a stream on the link with the least to do. */
  openStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options?: StreamOptions,
  ): Promise<OpenedStream<Ret>> {
    return this.#least().openStream(procedure, args, options);
  }

  has(link: Link): boolean {
    return this.#links.includes(link);
  }

  /** Tells of every call that the daemon refuses. */
  watchRefusals(refused: (link: Link, driver: ForwardedDriver | undefined, error: ServerError) => void): void {
    for (const link of this.#links) link.refused = (driver, error) => refused(link, driver, error);
  }

  /** Closes when no caller waits and no stream is open any more. */
  async retire(): Promise<void> {
    await Promise.all(this.#links.map((link) => link.drained()));
    await this.close();
  }

  async close(): Promise<void> {
    await Promise.all(this.#links.map((link) => link.close()));
  }

  #least(): Link {
    const load = (link: Link): number => link.unanswered + link.waiting;
    return this.#links.reduce((best, link) => (load(link) < load(best) ? link : best));
  }

  #linkEnded(end: LinkEnd): void {
    if (this.#over) return;
    this.#over = true;
    if (end.reason !== 'client') for (const link of this.#links) link.destroy(end.error);
    this.#ended.resolve(end);
  }
}
