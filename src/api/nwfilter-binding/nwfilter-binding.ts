import type { NonnullNwfilterBinding } from '../../generated/remote/common.js';
import { Handle } from '../handle.js';
import type { Session } from '../session.js';

/** A filter in force on a port. */
export class NwFilterBinding extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullNwfilterBinding;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullNwfilterBinding) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  get portDev(): string {
    return this.#wire.portdev;
  }

  get filterName(): string {
    return this.#wire.filtername;
  }

  get [Symbol.toStringTag](): string {
    return 'NwFilterBinding';
  }

  toJSON(): Record<string, unknown> {
    return { portDev: this.portDev, filterName: this.filterName };
  }
}
