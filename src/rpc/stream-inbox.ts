import { integerIn } from '../checks.js';
import { ProtocolError } from '../errors.js';
import type { Procedure } from '../xdr/procedure.js';

/** An item of a stream: bytes, or a hole. */
export type StreamItem =
  | { readonly type: 'data'; readonly data: Uint8Array }
  | { readonly type: 'hole'; readonly length: bigint; readonly flags: number };

/** Default maximum of buffered bytes. */
export const HIGH_WATER_MARK = 4_194_304;

/** Maximum number of buffered items: holes and small packets take memory as well. */
const ITEMS_MAX = 16_384;

/** The maximum size of a file, a signed 64-bit number. */
const LONGEST = 2n ** 63n - 1n;

/** Limits of received data. */
export interface InboxLimits {
  /** Number of buffered bytes at which the inbox is full. Default 4 MiB. */
  readonly highWaterMark?: number | undefined;
  /** Number of requested bytes, holes included; undefined if the call did not limit it. */
  readonly length?: bigint | undefined;
}

/** The received items of a stream that have not been read, and the total received. */
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

  /** Number of buffered bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  get isFull(): boolean {
    return this.#bytes > this.#highWaterMark || this.#items.length > ITEMS_MAX;
  }

  /** True if there is room again after it was full. */
  get hasRoom(): boolean {
    return this.#bytes <= this.#highWaterMark / 2 && this.#items.length <= ITEMS_MAX / 2;
  }

  /** Counts a received item. Returns an error if the daemon must not send it on this stream. */
  count(item: StreamItem): ProtocolError | undefined {
    if (item.type === 'hole') return this.#countHole(item.length) ?? this.#excess();
    this.#received += item.data.length;
    if (!this.#onlySends) return this.#length === undefined ? undefined : this.#excess();
    const message = `${this.#name}: the daemon sent ${item.data.length} bytes on an upload stream`;
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
    const message = `${this.#name}: the daemon sent a hole of ${length} bytes, which exceeds the maximum file size`;
    return new ProtocolError('MALFORMED', message, { path: 'length', offset: 28 });
  }

  #excess(): ProtocolError | undefined {
    const total = BigInt(this.#received) + this.#holes;
    if (this.#length === undefined || total <= this.#length) return undefined;
    const message = `${this.#name}: ${this.#length} bytes were requested, but the daemon sent at least ${total}`;
    return new ProtocolError('SIZE_MISMATCH', message);
  }
}
