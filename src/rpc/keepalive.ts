import { UsageError } from '../errors.js';
import { formatValue } from '../options.js';

/** How a link finds out that its peer is gone (docs/protocol.md, "Keepalive"). */
export interface KeepaliveOptions {
  /** Seconds of silence after which the daemon is asked for a sign of life. */
  readonly interval: number;
  /** Questions without any answer after which the link is given up. */
  readonly count: number;
}

/** @throws UsageError for limits that make no sense */
export function checkKeepalive(keepalive: KeepaliveOptions | false): KeepaliveOptions | false {
  if (keepalive === false) return false;
  const { interval, count } = keepalive;
  const isInterval = typeof interval === 'number' && interval > 0 && interval <= 2_000_000;
  if (isInterval && Number.isInteger(count) && count >= 0) return keepalive;
  const shown = `{ interval: ${formatValue(interval)}, count: ${formatValue(count)} }`;
  throw new UsageError('INVALID_VALUE', `keepalive is ${shown}; it takes seconds above 0 and a whole number from 0`);
}

/**
 * Pings a silent daemon. Any received byte counts as an answer, so a link that carries replies never pings. The timer
 * does not keep the process alive.
 */
export class Keepalive {
  #intervalMs = 0;
  #count = 0;
  readonly #ping: () => void;
  readonly #dead: (silentMs: number) => void;
  /** Runs for an interval since the last sign of life, or the last question. */
  #timer: NodeJS.Timeout | undefined;
  #left = 0;
  #paused = false;

  constructor(ping: () => void, dead: (silentMs: number) => void) {
    this.#ping = ping;
    this.#dead = dead;
  }

  /** Starts, or starts anew with other limits. */
  start(options: KeepaliveOptions): void {
    this.stop();
    this.#intervalMs = options.interval * 1000;
    this.#count = options.count;
    this.#left = options.count;
    this.#timer = setTimeout(() => this.#tick(), this.#intervalMs);
    this.#timer.unref();
  }

  /** Something came in. */
  heard(): void {
    this.#left = this.#count;
    this.#timer?.refresh();
  }

  /** The link does not read, so that silence means nothing. The daemon is still told that we are there. */
  pause(): void {
    this.#paused = true;
  }

  /** The link reads again. */
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
      this.#dead(this.#intervalMs * (this.#count + 1));
      return;
    }
    if (!this.#paused) this.#left -= 1;
    this.#ping();
    this.#timer?.refresh();
  }
}
