import type { LibvirtError } from '../../errors.js';
import type { LinkEnd } from '../../rpc/state.js';

/** The state of the connection has changed, or another attempt to connect has failed. Sent by the client itself. */
export interface ConnectionStateEvent {
  readonly type: 'state';
  /**
   * `connecting` while the first connection is waited for (`reconnect: { initial: true }`), `reconnecting` while a lost
   * one is being restored. Both are repeated for every attempt that fails.
   */
  readonly state: 'connecting' | 'connected' | 'reconnecting' | 'closed';
  /** Why the link was lost or the last attempt failed; undefined when connected, and after a close by this program. */
  readonly error: LibvirtError | undefined;
  /** Number of attempts that have failed since the connection was lost or first requested. */
  readonly failedAttempts: number;
  /** Milliseconds until the next attempt; undefined if there is none. */
  readonly nextAttemptMs: number | undefined;
}

/** A listener for the state of a connection. Must neither throw nor wait. */
export interface StateListener {
  /** @param bytes 0: it was not received */
  event(event: ConnectionStateEvent, bytes: number): void;
  /** Called after the last event, which reports the state `closed`. */
  ended(end: LinkEnd): void;
}

/** The listeners for the state of a connection. */
export class StateListeners {
  #listeners: readonly StateListener[] = [];

  add(listener: StateListener): void {
    this.#listeners = [...this.#listeners, listener];
  }

  delete(listener: StateListener): void {
    this.#listeners = this.#listeners.filter((one) => one !== listener);
  }

  emit(event: ConnectionStateEvent): void {
    for (const listener of this.#listeners) listener.event(event, 0);
  }

  end(end: LinkEnd): void {
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener.ended(end);
  }
}
