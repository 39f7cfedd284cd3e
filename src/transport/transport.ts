import type { Socket } from 'node:net';
import type { SaslLayer } from '../sasl/mechanism.js';
import type { DescriptorSource } from './descriptor-passing.js';

/** Why a transport ended: undefined for a regular end of the bytes, otherwise the error. */
export type TransportEnd = Error | undefined;

/** Receives the events of a transport. Nothing is called after `ended`. */
export interface TransportSink {
  /**
   * Bytes were received. The chunk is only valid during the call, unless it is in the sink's own memory: see `room`.
   */
  data(chunk: Uint8Array): void;
  /**
   * Returns memory of the sink for the next bytes, starting at its beginning, to avoid a copy. Called before each read;
   * a transport may ignore it. Undefined: any memory may be used.
   */
  allocate?(): Uint8Array | undefined;
  /** A descriptor was received with the last byte of the next chunk. */
  descriptor?(descriptor: IncomingDescriptor): void;
  /** Written bytes were sent; more may be written. */
  drained(): void;
  /** No more bytes will be received or sent. */
  ended(reason: TransportEnd): void;
}

/** A descriptor to be sent to the daemon. */
export interface OutgoingDescriptor {
  /** Releases it without sending it. After sending it is released automatically. */
  release(): void;
}

/** A descriptor received from the daemon. The receiver has to use or close it. */
export interface IncomingDescriptor {
  toSocket(): Socket;
  close(): void;
}

/** The interface of a transport that also carries descriptors. */
export interface DescriptorPassing {
  /**
   * Takes descriptors for a call. A socket is sent as it is; a file is opened once more, so that the caller may close it.
   * @throws UsageError for a file that is not open or cannot be opened again; then none is taken
   */
  take(sources: readonly DescriptorSource[]): OutgoingDescriptor[];
  /** Sends a NUL byte with a descriptor, after all written bytes. */
  send(descriptor: OutgoingDescriptor): void;
}

/** Requirements of a link on its transport. */
export interface TransportNeeds {
  /** The transport has to pass file descriptors. */
  readonly fileDescriptors?: boolean | undefined;
}

/**
 * A transport to a daemon: bytes in, bytes out, the end. Uses calls rather than an async iterable, so that a chunk does
 * not need a promise and its memory can be reused.
 */
export interface Transport {
  /** For messages: `unix:/run/libvirt/libvirt-sock`. */
  readonly description: string;
  /** True if others cannot read the data: a local socket, TLS, SSH. */
  readonly secure: boolean;
  /** True if the bytes themselves are encrypted: TLS or a SASL security layer. */
  readonly encrypted: boolean;
  /** True if the daemon is at the other end of a local socket, so that it sees the same files. */
  readonly local: boolean;
  /**
   * True if each frame must be written separately and not be joined with another: as over TLS, where a daemon handles
   * one frame of a record and delays the others (docs/protocol.md, "TLS"). Undefined: frames may be joined, which is
   * faster.
   */
  readonly separateFrames?: boolean | undefined;
  /** True if frames are recorded, or compared with a recording, so that the client must not send calls of its own. */
  readonly recorded?: boolean | undefined;
  /** Undefined on a transport that only carries bytes. */
  readonly descriptors?: DescriptorPassing | undefined;
  /** Begins delivery. Called once. */
  start(sink: TransportSink): void;
  /**
   * Queues bytes; the memory must not change afterwards. If it returns false, wait for `drained` before writing more.
   * After the end of the transport it returns false, and `ended` follows, so that senders stop.
   */
  write(bytes: Uint8Array): boolean;
  /**
   * Writes two pieces in sequence. The second may be changed when the result resolves, which it also does at the end of
   * the transport, after `ended` was called. Undefined: not supported, and nothing was written.
   */
  writeZeroCopy?(head: Uint8Array, body: Uint8Array): Promise<void> | undefined;
  /**
   * Installs a SASL security layer for all following bytes in both directions. Undefined if the transport does not
   * support it.
   * @throws ConnectionError for bytes received too early, without protection
   */
  installLayer?(layer: SaslLayer): void;
  /** Stops reading, which makes the peer wait. */
  pause(): void;
  resume(): void;
  /** Sends queued bytes, then closes. `ended` follows. */
  close(): void;
  /** Closes immediately; queued bytes may be lost. */
  destroy(): void;
}
