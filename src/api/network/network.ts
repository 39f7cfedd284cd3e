import type { NonnullNetwork } from '../../generated/remote/common.js';
import { Handle } from '../handle.js';
import type { Session } from '../session.js';
import { uuidText } from '../uuid.js';

/** A virtual network. */
export class Network extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullNetwork;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullNetwork) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  get name(): string {
    return this.#wire.name;
  }

  get uuid(): string {
    return uuidText(this.#wire.uuid);
  }

  get [Symbol.toStringTag](): string {
    return 'Network';
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, uuid: this.uuid };
  }
}
