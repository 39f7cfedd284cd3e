import type { LinkEnd } from '../../rpc/state.js';
import type { ConnectionStateEvent } from '../events/event-types.js';

/** A listener for the state of a connection. Must neither throw nor wait. */
export interface StateListener {
  /** @param bytes 0: it was not received */
  event(event: ConnectionStateEvent, bytes: number): void;
  /** Called after the last event, which reports the state `closed`. */
  ended(end: LinkEnd): void;
}

/** The listeners for the state of a connection. */
export class StateListeners {
  readonly #listeners = new Set<StateListener>();

  add(listener: StateListener): void {
    this.#listeners.add(listener);
  }

  delete(listener: StateListener): void {
    this.#listeners.delete(listener);
  }

  emit(event: ConnectionStateEvent): void {
    for (const listener of [...this.#listeners]) listener.event(event, 0);
  }

  end(end: LinkEnd): void {
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    for (const listener of listeners) listener.ended(end);
  }
}
