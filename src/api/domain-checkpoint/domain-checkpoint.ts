import type { NonnullDomainCheckpoint } from '../../generated/remote/common.js';
import type { Domain } from '../domain/domain.js';
import { Handle } from '../handle.js';
import type { Session } from '../session.js';

/** A point in time from which a domain's disks keep track of what changes. */
export class DomainCheckpoint extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullDomainCheckpoint;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullDomainCheckpoint) {
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
    return 'DomainCheckpoint';
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, domain: this.domain.name };
  }
}
