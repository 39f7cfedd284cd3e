import { UsageError } from '../errors.js';
import { formatValue } from '../option-checks.js';

/** Options for detecting a dead peer (docs/protocol.md, "Keepalive"). */
export interface KeepaliveOptions {
  /** Seconds without received data after which a ping is sent. */
  readonly interval: number;
  /** Number of unanswered pings after which the link is closed. */
  readonly count: number;
}

/** @throws UsageError for invalid limits */
export function checkKeepalive(keepalive: KeepaliveOptions | false): KeepaliveOptions | false {
  if (keepalive === false) return false;
  const { interval, count } = keepalive;
  const isInterval = typeof interval === 'number' && interval > 0 && interval <= 2_000_000;
  if (isInterval && Number.isInteger(count) && count >= 0) return keepalive;
  const shown = `{ interval: ${formatValue(interval)}, count: ${formatValue(count)} }`;
  const wanted = 'an interval above 0 seconds and a count that is an integer from 0';
  throw new UsageError('INVALID_VALUE', `keepalive must have ${wanted}, not ${shown}`);
}

/** The link of a {@link Keepalive}. */
export interface KeepaliveOwner {
  /** Sends a ping. */
  ping(): void;
  /** Called when the daemon has not answered for that many milliseconds. */
  silent(silentMs: number): void;
}

/**
 * Pings a silent daemon. Any received byte counts as an answer, so a busy link never pings. The timer does not keep the
 * process alive.
 */
export class Keepalive {
  #intervalMs = 0;
  #count = 0;
  readonly #owner: KeepaliveOwner;
  /** Runs for an interval since the last received data, or the last ping. */
  #timer: NodeJS.Timeout | undefined;
  #left = 0;
  #paused = false;

  constructor(owner: KeepaliveOwner) {
    this.#owner = owner;
  }

  /** Starts, or restarts with other limits. */
  start(options: KeepaliveOptions): void {
    this.stop();
    this.#intervalMs = options.interval * 1000;
    this.#count = options.count;
    this.#left = options.count;
    this.#timer = setTimeout(() => this.#tick(), this.#intervalMs);
    this.#timer.unref();
  }

  /** Called for received data. */
  heard(): void {
    this.#left = this.#count;
    this.#timer?.refresh();
  }

  /** Called when the link stops reading, so that silence has no meaning. Pings are still sent for the daemon. */
  pause(): void {
    this.#paused = true;
  }

  /** Called when the link reads again. */
  resume(): void {
    this.#paused = false;
    this.heard();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    if (this.#left === 0 && !this.#paused) {
      this.#owner.silent(this.#intervalMs * (this.#count + 1));
      return;
    }
    if (!this.#paused) this.#left -= 1;
    this.#owner.ping();
    this.#timer?.refresh();
  }
}
