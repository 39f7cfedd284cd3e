import { constants } from 'node:buffer';
import { StreamError } from '../../errors.js';
import type { StreamItem } from '../../rpc/link-stream.js';
import { Pacer } from '../../rpc/pacer.js';
import type { StreamReader } from './stream-adapters.js';

/** Maximum size of the chunks of zeros for a hole. */
const ZEROS_MAX = 262_144n;

/** Converts items to bytes: holes become zeros, chunk by chunk and on demand. */
export class ChunkReader {
  readonly #receive: () => Promise<StreamItem | undefined>;
  readonly #isOpen: () => boolean;
  readonly #pacer = new Pacer();
  #hole = 0n;

  /**
   * @param receive takes the next item, or rejects when the stream is over
   * @param isOpen false when the rest of a hole, which may be endless, need not be delivered any more
   */
  constructor(receive: () => Promise<StreamItem | undefined>, isOpen: () => boolean) {
    this.#receive = receive;
    this.#isOpen = isOpen;
  }

  /** Returns the next bytes, which belong to the caller, or undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    if (this.#hole > 0n) {
      const pause = this.#pacer.step();
      if (pause !== undefined) await pause;
      if (!this.#isOpen()) return this.#skipToEnd();
    } else {
      const item = await this.#receive();
      if (item?.type !== 'hole') return item?.data;
      this.#hole = item.length;
    }
    const length = this.#hole < ZEROS_MAX ? this.#hole : ZEROS_MAX;
    this.#hole -= length;
    return new Uint8Array(Number(length));
  }

  /** Data after a skipped hole would be delivered at a wrong position. */
  async #skipToEnd(): Promise<undefined> {
    this.#hole = 0n;
    while ((await this.#receive()) !== undefined);
  }
}

interface Placed {
  readonly at: number;
  readonly data: Uint8Array;
}

/**
 * Joins all data of a stream. Holes only move the position of the following data, so that they take no memory before
 * the end is known.
 * @throws StreamError `TOO_LARGE` for more than one array can hold
 */
export async function collect(procedure: string, items: AsyncIterable<StreamItem>): Promise<Uint8Array> {
  const pieces: Placed[] = [];
  let length = 0n;
  for await (const item of items) {
    if (item.type === 'data') pieces.push({ at: Number(length), data: item.data });
    length += item.type === 'data' ? BigInt(item.data.length) : item.length;
    if (length > constants.MAX_LENGTH) throw tooLarge(procedure, length);
  }
  const all = allocate(procedure, length);
  for (const { at, data } of pieces) all.set(data, at);
  return all;
}

function allocate(procedure: string, length: bigint): Uint8Array {
  try {
    return new Uint8Array(Number(length));
  } catch (cause) {
    throw tooLarge(procedure, length, cause);
  }
}

function tooLarge(procedure: string, length: bigint, cause?: unknown): StreamError {
  const message = `${procedure}: ${length} bytes are too many for one array; read the stream piece by piece`;
  return new StreamError('TOO_LARGE', message, cause === undefined ? {} : { cause });
}

/**
 * A loop over a stream. It is not a generator, because a generator's `return()` waits for a pending `next()` that may
 * never settle: here leaving aborts immediately.
 */
export class Iteration<T> implements AsyncIterableIterator<T, void, undefined> {
  readonly #end: StreamReader;
  readonly #next: () => Promise<T | undefined>;
  #over = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(end: StreamReader, next: () => Promise<T | undefined>) {
    this.#end = end;
    this.#next = next;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Returns the next value, in order of the requests. At the end the stream is finished, which reports errors. */
  next(): Promise<IteratorResult<T, void>> {
    const turn = this.#turn.then(() => this.#step());
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Leaves early: aborts the stream. */
  async return(): Promise<IteratorResult<T, void>> {
    this.#over = true;
    await this.#end.abort();
    return { done: true, value: undefined };
  }

  async #step(): Promise<IteratorResult<T, void>> {
    if (this.#over) return { done: true, value: undefined };
    try {
      const value = await this.#next();
      if (value !== undefined) return { done: false, value };
      await this.#end.finish();
    } catch (error) {
      // The loop was left in the meantime, which ended this wait.
      if (!this.#left()) throw error;
    }
    this.#over = true;
    return { done: true, value: undefined };
  }

  #left(): boolean {
    const left = this.#over;
    this.#over = true;
    return left;
  }
}
