import type { Frame } from '../../rpc/frame.js';

/** The daemon's side of a connection. */
export interface ServerConnection {
  /** For messages. */
  readonly description: string;
  /**
   * Sends bytes; the memory must not change afterwards. Returns false if the client is slow; then wait for {@link
   * drained}.
   */
  send(bytes: Uint8Array): boolean;
  /** Resolves when the client has read the sent bytes, or has disconnected. */
  drained(): Promise<void>;
  /** Closes after everything has been sent. */
  end(): void;
  /** Closes immediately; the last bytes may be lost. */
  destroy(): void;
}

/** Handles a connection on the daemon's side. */
export interface ServerHandler {
  /** Called for each whole frame, which is only valid during the call. */
  frame(frame: Frame): void;
  /** Called when the connection has ended. */
  ended(): void;
}

/** A fake daemon or replay: called for every new connection. */
export interface Responder {
  accept(wire: ServerConnection): ServerHandler;
}
