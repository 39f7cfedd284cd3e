import type { Transport } from '../transport/transport.js';
import { Writer } from '../xdr/writer.js';

/** Enough to open a link. One that goes on to be used gets more, one that idles does not hold more. */
const OPENING_BYTES = 4096;

/**
 * Where frames gather until the tick ends, so that all of one tick leave in one write, unless the transport has to keep
 * them apart. `nextTick` runs when the microtasks are done: replies of one chunk wake their callers, whose next calls
 * then leave together too.
 */
export class Outbox {
  readonly #transport: Transport;
  readonly #writer = new Writer(OPENING_BYTES);
  #scheduled = false;
  #open = true;
  #full = false;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** The writer to put frames into; what is complete in it leaves when the tick ends. */
  get writer(): Writer {
    return this.#writer;
  }

  /** The transport has asked to wait: `drained` will follow, or the end. */
  get full(): boolean {
    return this.#full;
  }

  /** The transport takes more. */
  drained(): void {
    this.#full = false;
  }

  /** Sees to it that what the writer holds will leave. */
  schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    process.nextTick(() => this.flush());
  }

  /** Sends what the writer holds. False: the socket is full, and `drained` will follow. */
  flush(): boolean {
    this.#scheduled = false;
    if (!this.#open || this.#writer.length === 0) return true;
    const bytes = this.#writer.take();
    return this.#transport.separateFrames === true ? this.#writeFrames(bytes) : this.#write(bytes);
  }

  /** Sends bytes at once, behind what the writer holds. The same result as {@link flush}. */
  send(bytes: Uint8Array): boolean {
    this.flush();
    return this.#open ? this.#write(bytes) : true;
  }

  /** Sends two pieces at once, behind what the writer holds, without keeping the second: see `Transport.lend`. */
  lend(head: Uint8Array, body: Uint8Array): Promise<void> | undefined {
    this.flush();
    return this.#open ? this.#transport.lend?.(head, body) : undefined;
  }

  /** Writes each frame alone. The result is that of the last. */
  #writeFrames(bytes: Uint8Array): boolean {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let more = true;
    for (let at = 0; at < bytes.length; ) {
      const end = at + view.getUint32(at);
      more = this.#write(bytes.subarray(at, end));
      at = end;
    }
    return more;
  }

  #write(bytes: Uint8Array): boolean {
    const more = this.#transport.write(bytes);
    if (!more) this.#full = true;
    return more;
  }

  /** Sends nothing any more. */
  stop(): void {
    this.#open = false;
  }
}
