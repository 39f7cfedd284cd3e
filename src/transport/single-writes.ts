import type { Writable } from 'node:stream';

/**
 * Writes pieces to a stream one at a time, each after the previous one was accepted. A stream joins pending writes
 * (`writev`), and TLS would then put several frames into one record (docs/protocol.md, "TLS").
 */
export class SingleWrites {
  readonly #output: Writable;
  readonly #drained: () => void;
  #queue: Uint8Array[] = [];
  /** Index of the next piece. */
  #next = 0;
  /** Number of bytes not accepted yet, the current write included. */
  #pending = 0;
  #isWriting = false;
  #isFull = false;
  #whenEmpty: (() => void) | undefined;

  /** @param drained called when everything was accepted, after `write` returned false */
  constructor(output: Writable, drained: () => void) {
    this.#output = output;
    this.#drained = drained;
  }

  /**
   * Queues a piece; its memory must not change afterwards. If it returns false, wait for `drained` before writing more.
   */
  write(bytes: Uint8Array): boolean {
    this.#pending += bytes.length;
    if (this.#isWriting) this.#queue.push(bytes);
    else this.#send(bytes);
    if (this.#pending >= this.#output.writableHighWaterMark) this.#isFull = true;
    return !this.#isFull;
  }

  /** Calls a function when the queue is empty, immediately if it is. */
  whenEmpty(done: () => void): void {
    if (this.#isWriting) this.#whenEmpty = done;
    else done();
  }

  #send(bytes: Uint8Array): void {
    this.#isWriting = true;
    this.#output.write(bytes, (error) => {
      this.#isWriting = false;
      this.#pending -= bytes.length;
      // Reported by the stream's own event; nothing more can be written.
      if (error === null || error === undefined) this.#sent();
    });
  }

  #sent(): void {
    const bytes = this.#queue[this.#next];
    if (bytes !== undefined) {
      this.#next += 1;
      this.#send(bytes);
      return;
    }
    this.#queue = [];
    this.#next = 0;
    const done = this.#whenEmpty;
    this.#whenEmpty = undefined;
    done?.();
    if (!this.#isFull) return;
    this.#isFull = false;
    this.#drained();
  }
}
