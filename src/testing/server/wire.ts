import type { Frame } from '../../rpc/frame.js';

/** The daemon's end of one connection. */
export interface Wire {
  /** For messages. */
  readonly description: string;
  /** Sends bytes; the memory must not change afterwards. False: the client is slow, wait for {@link drained}. */
  send(bytes: Uint8Array): boolean;
  /** Resolves when the client has taken what was sent, or has gone. */
  drained(): Promise<void>;
  /** Closes when everything sent has left. */
  end(): void;
  /** Closes at once; what was sent last may be lost. */
  destroy(): void;
}

/** What a daemon does with one connection. */
export interface WireHandler {
  /** A whole frame came; it is only valid during the call. */
  frame(frame: Frame): void;
  /** The connection is gone. */
  ended(): void;
}

/** What stands in for a daemon: told of every new connection. */
export interface Responder {
  accept(wire: Wire): WireHandler;
}
