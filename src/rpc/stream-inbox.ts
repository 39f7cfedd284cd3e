import { integerIn } from '../checks.js';
import { ProtocolError } from '../errors.js';
import type { Procedure } from '../xdr/procedure.js';

/** What comes out of a stream: bytes, or a stretch of zeros that were not sent. */
export type StreamItem =
  | { readonly type: 'data'; readonly data: Uint8Array }
  | { readonly type: 'hole'; readonly length: bigint; readonly flags: number };

/** Received bytes that are kept by default. */
export const HIGH_WATER_MARK = 4_194_304;

/** Received pieces that are kept, however small: holes, and packets of a few bytes, take memory as well. */
const ITEMS_MAX = 16_384;

/** No file of a daemon is longer than what a signed 64-bit number holds. */
const LONGEST = 2n ** 63n - 1n;

/** What a stream may bring. */
export interface InboxLimits {
  /** Received bytes above which the inbox is full. Default 4 MiB. */
  readonly highWaterMark?: number | undefined;
  /** Bytes that were asked for, holes included; absent when the call named no length. */
  readonly length?: bigint | undefined;
}

/** Received pieces of a stream that were not taken yet, and what has come in all. */
export class StreamInbox {
  readonly #name: string;
  readonly #onlySends: boolean;
  readonly #sparse: boolean;
  readonly #highWaterMark: number;
  readonly #length: bigint | undefined;
  readonly #items: StreamItem[] = [];
  #bytes = 0;
  #received = 0;
  #holes = 0n;

  constructor(
    procedure: Procedure<unknown, unknown>,
    sparse: boolean,
    { highWaterMark = HIGH_WATER_MARK, length }: InboxLimits,
  ) {
    this.#name = procedure.name;
    this.#onlySends = procedure.stream?.direction === 'write';
    this.#sparse = sparse;
    this.#highWaterMark = integerIn(highWaterMark, 'highWaterMark', 1);
    this.#length = length;
  }

  /** Bytes that wait. */
  get bytes(): number {
    return this.#bytes;
  }

  get isFull(): boolean {
    return this.#bytes > this.#highWaterMark || this.#items.length > ITEMS_MAX;
  }

  /** Whether there is room again after it was full. */
  get hasRoom(): boolean {
    return this.#bytes <= this.#highWaterMark / 2 && this.#items.length <= ITEMS_MAX / 2;
  }

  /** Counts a received piece. The result says why the daemon must not send it on this stream. */
  count(item: StreamItem): ProtocolError | undefined {
    if (item.type === 'hole') return this.#countHole(item.length) ?? this.#excess();
    this.#received += item.data.length;
    if (!this.#onlySends) return this.#length === undefined ? undefined : this.#excess();
    const message = `${this.#name}: the daemon sent ${item.data.length} bytes on a stream that only takes data`;
    return new ProtocolError('UNEXPECTED_DATA', message);
  }

  add(item: StreamItem): void {
    this.#items.push(item);
    if (item.type === 'data') this.#bytes += item.data.length;
  }

  take(): StreamItem | undefined {
    const item = this.#items.shift();
    if (item?.type === 'data') this.#bytes -= item.data.length;
    return item;
  }

  clear(): void {
    this.#items.length = 0;
    this.#bytes = 0;
  }

  #countHole(length: bigint): ProtocolError | undefined {
    if (!this.#sparse) {
      const message = `${this.#name}: the daemon sent a hole of ${length} bytes on a stream that was not opened sparse`;
      return new ProtocolError('UNEXPECTED_HOLE', message);
    }
    this.#holes += length;
    if (length > 0n && this.#holes + BigInt(this.#received) <= LONGEST) return undefined;
    const message = `${this.#name}: the daemon sent a hole of ${length} bytes, which no file can have at this place`;
    return new ProtocolError('MALFORMED', message, { path: 'length', offset: 28 });
  }

  #excess(): ProtocolError | undefined {
    const total = BigInt(this.#received) + this.#holes;
    if (this.#length === undefined || total <= this.#length) return undefined;
    const message = `${this.#name}: ${this.#length} bytes were requested, but the daemon sent at least ${total}`;
    return new ProtocolError('SIZE_MISMATCH', message);
  }
}
