import { Cancellation } from '../abort.js';
import { AuthError, type LibvirtError, UsageError } from '../errors.js';
import type { Link } from './link.js';
import { needsLinkLater } from './link-bound.js';

/** Milliseconds without use after which a spare link is closed. */
const UNUSED_MS = 5000;

/** Milliseconds between a failed attempt to open a spare link and the next one. */
const RETRY_MS = 1000;

/** Opens one more link to the same daemon. The signal aborts when it is no longer needed. */
export type DialSpare = (signal: AbortSignal) => Promise<Link>;

/**
 * An additional link of a connection, opened while every slot of the others is held by an abandoned call. It is closed
 * when it has not been used for a while. Its loss ends its own calls, not the connection.
 */
export class SpareLink {
  readonly #dial: DialSpare;
  readonly #ready: () => void;
  readonly #unusedMs: number;
  readonly #abort = new Cancellation();
  #link: Link | undefined;
  #dialing = false;
  #retry: NodeJS.Timeout | undefined;
  #timer: NodeJS.Timeout | undefined;
  #used = false;
  /** True if the daemon would react to the end of the link. */
  #needed = false;

  /** @param ready called when there is a link to use, and when another attempt to open one may be made */
  constructor(dial: DialSpare, ready: () => void, unusedMs: number = UNUSED_MS) {
    this.#dial = dial;
    this.#ready = ready;
    this.#unusedMs = unusedMs;
  }

  /** The link, if it is open and accepts calls. */
  get link(): Link | undefined {
    return this.#link?.state.tag === 'open' && !this.#abort.aborted ? this.#link : undefined;
  }

  /** True if an attempt to open the link may be made now. */
  get mayOpen(): boolean {
    return !this.#dialing && this.#retry === undefined && this.link === undefined && !this.#abort.aborted;
  }

  /** Opens the link, unless it is open or being opened. A failure changes nothing. */
  open(): void {
    if (!this.mayOpen) return;
    this.#dialing = true;
    this.#dial(this.#abort.signal).then(
      (link) => this.#adopt(link),
      (error: unknown) => this.#failed(error),
    );
  }

  /** Stops opening links and accepting calls. An open link stays open for the calls sent on it. */
  retire(): void {
    this.#abort.abortWith(() => new UsageError('CLOSED', 'the connection no longer needs a spare link'));
    clearTimeout(this.#retry);
  }

  /** Called when a call is sent on the link. */
  use(procedure: string): void {
    this.#used = true;
    if (needsLinkLater(procedure)) this.#needed = true;
  }

  /** Closes the link in order, with the others of its connection. */
  async close(): Promise<void> {
    this.#stop();
    await this.#link?.close();
  }

  /** Destroys the link, because the others have ended. */
  destroy(error: LibvirtError | undefined): void {
    this.#stop();
    this.#link?.destroy(error);
  }

  #adopt(link: Link): void {
    this.#dialing = false;
    if (this.#abort.aborted) {
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
    if (this.#abort.aborted) return;
    // Repeating a wrong password is useless and may lock the account.
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
