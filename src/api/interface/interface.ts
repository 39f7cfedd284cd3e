import type { NonnullInterface } from '../../generated/remote/common.js';
import { Handle } from '../handle.js';
import type { Session } from '../session.js';

/** A network interface of the host. */
export class Interface extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullInterface;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullInterface) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  get name(): string {
    return this.#wire.name;
  }

  get mac(): string {
    return this.#wire.mac;
  }

  get [Symbol.toStringTag](): string {
    return 'Interface';
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, mac: this.mac };
  }
}
