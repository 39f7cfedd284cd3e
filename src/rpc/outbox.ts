import type { Transport } from '../transport/transport.js';
import type { Writer } from '../xdr/writer.js';
import { borrowWriter, returnWriter } from './idle-writers.js';

/**
 * Collects the frames of a tick and sends them in one write, unless the transport requires separate writes. `nextTick`
 * runs after the microtasks: replies of one chunk wake their callers, whose next calls are then sent together too.
 */
export class Outbox {
  readonly #transport: Transport;
  /** Has the frames of this tick; undefined if there are none. */
  #writer: Writer | undefined;
  #scheduled = false;
  #open = true;
  #full = false;
  /** See {@link now}. */
  #now = 0;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** The writer for frames; complete ones are sent at the end of the tick. */
  get writer(): Writer {
    this.#writer ??= borrowWriter();
    return this.#writer;
  }

  /** True if the transport has asked to wait: `drained` follows, or the end. */
  get full(): boolean {
    return this.#full;
  }

  /** The time by `Date.now()`, which is read once for all frames of a tick. */
  get now(): number {
    if (!this.#scheduled) this.#now = Date.now();
    return this.#now;
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
    const writer = this.#writer;
    if (writer === undefined) return true;
    this.#writer = undefined;
    const bytes = writer.take();
    returnWriter(writer);
    if (!this.#open || bytes.length === 0) return true;
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
