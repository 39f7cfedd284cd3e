import type { NonnullNwfilter } from '../../generated/remote/common.js';
import { Handle } from '../handle.js';
import type { Session } from '../session.js';
import { uuidText } from '../uuid.js';

/** A set of rules for the traffic of guests. */
export class NwFilter extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullNwfilter;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullNwfilter) {
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
    return 'NwFilter';
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, uuid: this.uuid };
  }
}
