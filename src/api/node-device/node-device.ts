import type { NonnullNodeDevice } from '../../generated/remote/common.js';
import { Handle } from '../handle.js';
import type { Session } from '../session.js';

/** A device of the host. */
export class NodeDevice extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullNodeDevice;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullNodeDevice) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  get name(): string {
    return this.#wire.name;
  }

  get [Symbol.toStringTag](): string {
    return 'NodeDevice';
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name };
  }
}
