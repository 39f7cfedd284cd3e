import { ConnectionError } from '../errors.js';
import type { SaslLayer } from '../sasl/mechanism.js';
import { ForwardingTransport } from './forwarding-transport.js';
import type { TransportEnd, TransportSink } from './transport.js';

/*
 * Once a layer is there, both directions are packets (docs/protocol.md, "SASL"):
 *
 *   0        4
 *   | length | that many protected bytes ...
 *
 * Messages are cut into packets without regard to where they end. The length does not count itself.
 */
const LENGTH_WORD = 4;

/** A transport on which a SASL security layer can be installed. Until then bytes pass unchanged. */
export class SaslTransport extends ForwardingTransport {
  #sink: TransportSink | undefined;
  #layer: SaslLayer | undefined;
  #packets: PacketReader | undefined;

  override get secure(): boolean {
    return this.#layer !== undefined || super.secure;
  }

  override get encrypted(): boolean {
    return this.#layer !== undefined || super.encrypted;
  }

  override start(sink: TransportSink): void {
    this.#sink = sink;
    this.inner.start({
      data: (chunk) => this.#received(chunk),
      descriptor: (descriptor) => {
        if (this.#sink?.descriptor === undefined) descriptor.close();
        else this.#sink.descriptor(descriptor);
      },
      // Bytes that still have to be unwrapped are not delivered to the sink.
      allocate: () => (this.#layer === undefined ? this.#sink?.allocate?.() : undefined),
      drained: () => this.#sink?.drained(),
      ended: (reason) => this.#end(reason),
    });
  }

  installLayer(layer: SaslLayer): void {
    this.#layer = layer;
    this.#packets = new PacketReader(layer.maxPacket, (packet) => this.#packet(layer, packet));
  }

  override write(bytes: Uint8Array): boolean {
    if (this.#layer === undefined) return super.write(bytes);
    try {
      return super.write(packets(this.#layer, bytes));
    } catch (error) {
      // A partial packet must not be sent; the end is reported later, as for a socket.
      process.nextTick(() => this.#fail(error));
      return false;
    }
  }

  override writeZeroCopy(head: Uint8Array, body: Uint8Array): Promise<void> | undefined {
    return this.#layer === undefined ? super.writeZeroCopy(head, body) : undefined;
  }

  #received(chunk: Uint8Array): void {
    if (this.#packets === undefined) {
      this.#sink?.data(chunk);
      return;
    }
    try {
      this.#packets.push(chunk);
    } catch (error) {
      this.#fail(error);
    }
  }

  #packet(layer: SaslLayer, packet: Uint8Array): void {
    const plain = layer.unwrap(packet);
    if (plain.length > 0) this.#sink?.data(plain);
  }

  /** Handles an invalid or modified packet: no later data can be trusted. */
  #fail(error: unknown): void {
    this.inner.destroy();
    this.#end(error instanceof Error ? error : new Error(String(error)));
  }

  #end(reason: TransportEnd): void {
    const sink = this.#sink;
    this.#sink = undefined;
    sink?.ended(reason);
  }
}

/** Wraps bytes into packets of the security layer. */
function packets(layer: SaslLayer, bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += layer.maxPlain) {
    const packet = layer.wrap(bytes.subarray(at, at + layer.maxPlain));
    const length = Buffer.alloc(LENGTH_WORD);
    length.writeUInt32BE(packet.length);
    parts.push(length, packet);
  }
  return Buffer.concat(parts);
}

/**
 * Splits a byte stream into packets. Incomplete packets are buffered as received, without allocating announced lengths.
 */
class PacketReader {
  readonly #longest: number;
  readonly #deliver: (packet: Uint8Array) => void;
  #kept: Buffer[] = [];
  #size = 0;

  constructor(longest: number, deliver: (packet: Uint8Array) => void) {
    this.#longest = longest;
    this.#deliver = deliver;
  }

  /** @throws ConnectionError for a packet longer than agreed, and the errors of `deliver` */
  push(chunk: Uint8Array): void {
    // The memory of the chunk is reused; packets that are complete in it are handled in place.
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let at = this.#complete(bytes);
    while (bytes.length - at >= LENGTH_WORD) {
      const end = at + LENGTH_WORD + this.#length(bytes, at);
      if (end > bytes.length) break;
      this.#deliver(bytes.subarray(at + LENGTH_WORD, end));
      at = end;
    }
    if (at < bytes.length) this.#keep(bytes.subarray(at));
  }

  /** Completes the buffered packet with the first bytes of a chunk. Returns the number of bytes used. */
  #complete(bytes: Buffer): number {
    let at = 0;
    while (this.#size > 0) {
      const missing = this.#wanted() - this.#size;
      if (missing === 0) {
        const packet = Buffer.concat(this.#kept).subarray(LENGTH_WORD);
        this.#kept = [];
        this.#size = 0;
        this.#deliver(packet);
      } else if (at === bytes.length) {
        return at;
      } else {
        const part = bytes.subarray(at, at + missing);
        this.#keep(part);
        at += part.length;
      }
    }
    return at;
  }

  #keep(bytes: Buffer): void {
    this.#kept.push(Buffer.from(bytes));
    this.#size += bytes.length;
  }

  /** Returns the number of bytes needed to complete the packet. */
  #wanted(): number {
    const [first] = this.#kept;
    if (first === undefined || this.#size < LENGTH_WORD) return LENGTH_WORD;
    // The length word is kept in one piece, so that chunks need not be joined to read it.
    if (first.length < LENGTH_WORD) this.#kept = [Buffer.concat(this.#kept)];
    return LENGTH_WORD + this.#length(this.#kept[0] ?? first, 0);
  }

  #length(bytes: Buffer, at: number): number {
    const length = bytes.readUInt32BE(at);
    if (length <= this.#longest) return length;
    const shown = `received a packet of ${length} protected bytes; the agreed maximum is ${this.#longest}`;
    throw new ConnectionError(
      'SASL_PACKET',
      `${shown}; the peer does not use the security layer, or the connection was tampered with`,
    );
  }
}
