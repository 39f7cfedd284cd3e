/** How a link finds out that its peer is gone (docs/protocol.md, "Keepalive"). */
export interface KeepaliveOptions {
  /** Seconds of silence after which the daemon is asked for a sign of life. */
  readonly interval: number;
  /** Questions without any answer after which the link is given up. */
  readonly count: number;
}

/**
 * Pings a silent daemon. Any received byte counts as an answer, so a link that carries replies never pings. The timer
 * does not keep the process alive.
 */
export class Keepalive {
  readonly #interval: number;
  readonly #count: number;
  readonly #ping: () => void;
  readonly #dead: (silentMs: number) => void;
  #timer: NodeJS.Timeout | undefined;
  #heard = performance.now();
  #left: number;
  #paused = false;

  constructor(options: KeepaliveOptions, ping: () => void, dead: (silentMs: number) => void) {
    this.#interval = options.interval * 1000;
    this.#count = options.count;
    this.#left = options.count;
    this.#ping = ping;
    this.#dead = dead;
  }

  start(): void {
    this.#heard = performance.now();
    this.#wait(this.#interval);
  }

  /** Something came in. */
  heard(): void {
    this.#heard = performance.now();
    this.#left = this.#count;
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
  }

  #wait(delay: number): void {
    this.#timer = setTimeout(() => this.#tick(), delay);
    this.#timer.unref();
  }

  #tick(): void {
    if (this.#paused) {
      this.#ping();
      this.#wait(this.#interval);
      return;
    }
    const silent = performance.now() - this.#heard;
    // A question resets no clock: `left` counts the intervals since the last sign of life.
    const asked = this.#count - this.#left;
    const due = this.#interval * (asked + 1);
    // Timers may fire up to a millisecond early.
    if (silent < due - 1) {
      this.#wait(due - silent);
    } else if (this.#left === 0) {
      this.#dead(silent);
    } else {
      this.#left -= 1;
      this.#ping();
      this.#wait(this.#interval);
    }
  }
}
