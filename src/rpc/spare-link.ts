import { AuthError, type LibvirtError, UsageError } from '../errors.js';
import type { Link } from './link.js';
import { needsLinkLater } from './link-bound.js';

/** How long a spare link may be unused before it is closed, in milliseconds. */
const UNUSED_MS = 5000;

/** The delay between a failed attempt to open a spare link and the next one, in milliseconds. */
const RETRY_MS = 1000;

/** Opens one more link to the same daemon. The signal aborts when nothing needs it any more. */
export type DialSpare = (signal: AbortSignal) => Promise<Link>;

/**
 * One link beside those of a connection, opened while every slot of these is held by an abandoned call. It is closed
 * when it has not been used for a while. Its loss ends its own calls, not the connection.
 */
export class SpareLink {
  readonly #dial: DialSpare;
  readonly #ready: () => void;
  readonly #unusedMs: number;
  readonly #abort = new AbortController();
  #link: Link | undefined;
  #dialing = false;
  #retry: NodeJS.Timeout | undefined;
  #timer: NodeJS.Timeout | undefined;
  #used = false;
  /** The daemon would act on the end of the link. */
  #needed = false;

  /** @param ready is called when there is a link to use, and when another attempt to open one may be made */
  constructor(dial: DialSpare, ready: () => void, unusedMs: number = UNUSED_MS) {
    this.#dial = dial;
    this.#ready = ready;
    this.#unusedMs = unusedMs;
  }

  /** The link, if there is one that takes calls. */
  get link(): Link | undefined {
    return this.#link?.state.tag === 'open' && !this.#abort.signal.aborted ? this.#link : undefined;
  }

  /** An attempt to open the link may be made now. */
  get mayOpen(): boolean {
    return !this.#dialing && this.#retry === undefined && this.link === undefined && !this.#abort.signal.aborted;
  }

  /** Opens the link, unless it is open or being opened. A failure leaves everything as it was. */
  open(): void {
    if (!this.mayOpen) return;
    this.#dialing = true;
    this.#dial(this.#abort.signal).then(
      (link) => this.#adopt(link),
      (error: unknown) => this.#failed(error),
    );
  }

  /** Neither opens a link nor takes calls from now on. A link that is open stays, for the calls that were sent on it. */
  retire(): void {
    this.#abort.abort();
    clearTimeout(this.#retry);
  }

  /** Notes that a call is sent on the link. */
  use(procedure: string): void {
    this.#used = true;
    if (needsLinkLater(procedure)) this.#needed = true;
  }

  /** Closes the link in order, with the others of its connection. */
  async close(): Promise<void> {
    this.#stop();
    await this.#link?.close();
  }

  /** Ends the link at once, because the others have ended. */
  destroy(error: LibvirtError | undefined): void {
    this.#stop();
    this.#link?.destroy(error);
  }

  #adopt(link: Link): void {
    this.#dialing = false;
    if (this.#abort.signal.aborted) {
      link.destroy();
      return;
    }
    this.#link = link;
    clearInterval(this.#timer);
    this.#used = true;
    this.#needed = false;
    this.#timer = setInterval(() => this.#closeUnused(link), this.#unusedMs).unref();
    void link.ended.then(() => this.#ended(link));
    this.#ready();
  }

  #failed(error: unknown): void {
    this.#dialing = false;
    if (this.#abort.signal.aborted) return;
    // A password does not become right by being sent again, but an account may be locked by it.
    if (error instanceof AuthError || error instanceof UsageError) {
      this.retire();
      return;
    }
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      this.#ready();
    }, RETRY_MS).unref();
  }

  #closeUnused(link: Link): void {
    if (!this.#used && link.idle && !this.#needed) void link.close();
    this.#used = false;
  }

  #ended(link: Link): void {
    if (this.#link !== link) return;
    this.#link = undefined;
    clearInterval(this.#timer);
  }

  #stop(): void {
    this.retire();
    clearInterval(this.#timer);
  }
}
