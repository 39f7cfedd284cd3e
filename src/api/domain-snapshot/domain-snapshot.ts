import type { NonnullDomainSnapshot } from '../../generated/remote/common.js';
import type { Domain } from '../domain/domain.js';
import { Handle } from '../handle.js';
import type { Session } from '../session.js';

/** A saved state of a domain. */
export class DomainSnapshot extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullDomainSnapshot;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullDomainSnapshot) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  get name(): string {
    return this.#wire.name;
  }

  get domain(): Domain {
    return this.#session.wrap.domain(this.#wire.dom);
  }

  get [Symbol.toStringTag](): string {
    return 'DomainSnapshot';
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, domain: this.domain.name };
  }
}
