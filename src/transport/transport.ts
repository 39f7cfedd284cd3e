import type { Socket } from 'node:net';
import type { SaslLayer } from '../sasl/mechanism.js';
import type { DescriptorSource } from './descriptor-passing.js';

/** Why a transport ended: nothing for an orderly end of the bytes, else what went wrong. */
export type TransportEnd = Error | undefined;

/** Who listens to a transport. Nothing is called after `ended`. */
export interface TransportSink {
  /** Bytes came in. The chunk is only valid during the call, unless it is in the sink's own memory: see `room`. */
  data(chunk: Uint8Array): void;
  /**
   * Memory of the sink's for the next bytes, which begin where it begins; so nobody has to copy them. Asked for before
   * each read, and a transport need not ask. Absent: any memory will do.
   */
  room?(): Uint8Array | undefined;
  /** A descriptor came in, with the last byte of the chunk that is delivered next. */
  descriptor?(descriptor: IncomingDescriptor): void;
  /** What was written has left; more may be written. */
  drained(): void;
  /** No more bytes will come or go. */
  ended(reason: TransportEnd): void;
}

/** A descriptor to be handed to the daemon. */
export interface OutgoingDescriptor {
  /** Gives it up without sending it. What was sent is given up by itself. */
  release(): void;
}

/** A descriptor that the daemon handed over. Whoever gets it has to use or close it. */
export interface IncomingDescriptor {
  toSocket(): Socket;
  close(): void;
}

/** What a transport can do that also carries descriptors. */
export interface DescriptorPassing {
  /**
   * Takes descriptors for a call. A socket is sent as it is; a file is opened once more, so that the caller may close it.
   * @throws UsageError for a file that is not open or cannot be opened again; then none is taken
   */
  take(sources: readonly DescriptorSource[]): OutgoingDescriptor[];
  /** Sends a NUL byte and a descriptor with it, behind all that was written. */
  send(descriptor: OutgoingDescriptor): void;
}

/** Requirements of a link on its transport. */
export interface TransportNeeds {
  /** The transport has to pass file descriptors. */
  readonly fileDescriptors?: boolean | undefined;
}

/**
 * The way to a daemon: bytes in, bytes out, the end. Delivered by calls and not as an async iterable, because a chunk
 * then costs no promise and its memory can be used again.
 */
export interface Transport {
  /** For messages: `unix:/run/libvirt/libvirt-sock`. */
  readonly description: string;
  /** Nobody on the way can read along: a local socket, TLS, SSH. */
  readonly secure: boolean;
  /** The bytes themselves are encrypted: TLS or a SASL layer. */
  readonly encrypted: boolean;
  /** The daemon sits at the other end of a socket of this machine, so that it sees the same files. */
  readonly local: boolean;
  /**
   * Each frame is passed to `write` alone, and the transport must not join it with another: as below TLS, where a daemon
   * handles one frame of a record and leaves the others (docs/protocol.md, "TLS"). Absent: frames may be joined, which
   * is faster.
   */
  readonly separateFrames?: boolean | undefined;
  /** What is sent is recorded, or compared with a recording, so that the client sends nothing of its own accord. */
  readonly recorded?: boolean | undefined;
  /** Absent on a transport that carries bytes alone. */
  readonly descriptors?: DescriptorPassing | undefined;
  /** Begins to deliver. Called once. */
  start(sink: TransportSink): void;
  /**
   * Queues bytes; the memory must not change afterwards. False: wait for `drained` before writing much more. A transport
   * that can send nothing any more returns false, and `ended` follows, so that no sender goes on without end.
   */
  write(bytes: Uint8Array): boolean;
  /**
   * Writes two pieces, one behind the other, of which the second may be changed again when the result resolves; at the
   * end of the transport it does in any case, but not before `ended` was called. Undefined, or absent: not possible here, and nothing was written.
   */
  lend?(head: Uint8Array, body: Uint8Array): Promise<void> | undefined;
  /**
   * Hands what follows to a layer, in both directions, from the next byte on. Absent where no layer is wanted.
   * @throws ConnectionError when bytes came before their time, without protection
   */
  protect?(layer: SaslLayer): void;
  /** Stops reading, so that the peer has to wait. */
  pause(): void;
  resume(): void;
  /** Sends what is queued, then closes. Ends with `ended`. */
  close(): void;
  /** Closes at once; what is queued may be lost. */
  destroy(): void;
}
