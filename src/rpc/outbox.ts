import type { Transport } from '../transport/transport.js';
import { Writer } from '../xdr/writer.js';

/** Enough to open a link. It grows with use, so that idle links hold little memory. */
const OPENING_BYTES = 4096;

/**
 * Collects the frames of a tick and sends them in one write, unless the transport requires separate writes. `nextTick`
 * runs after the microtasks: replies of one chunk wake their callers, whose next calls are then sent together too.
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

  /** The writer for frames; complete ones are sent at the end of the tick. */
  get writer(): Writer {
    return this.#writer;
  }

  /** True if the transport has asked to wait: `drained` follows, or the end. */
  get full(): boolean {
    return this.#full;
  }

  /** Called when the transport accepts more. */
  drained(): void {
    this.#full = false;
  }

  /** Schedules the sending of the writer's content. */
  schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    process.nextTick(() => this.flush());
  }

  /** Sends the writer's content. Returns false if the socket is full; `drained` follows. */
  flush(): boolean {
    this.#scheduled = false;
    if (!this.#open || this.#writer.length === 0) return true;
    const bytes = this.#writer.take();
    return this.#transport.separateFrames === true ? this.#writeFrames(bytes) : this.#write(bytes);
  }

  /** Sends bytes immediately, after the writer's content. Returns the same as {@link flush}. */
  send(bytes: Uint8Array): boolean {
    this.flush();
    return this.#open ? this.#write(bytes) : true;
  }

  /** Sends two pieces immediately, after the writer's content, without copying the second: see `Transport.writeZeroCopy`. */
  writeZeroCopy(head: Uint8Array, body: Uint8Array): Promise<void> | undefined {
    this.flush();
    return this.#open ? this.#transport.writeZeroCopy?.(head, body) : undefined;
  }

  /** Writes each frame separately. Returns the result of the last. */
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

  /** Stops sending. */
  stop(): void {
    this.#open = false;
  }
}
