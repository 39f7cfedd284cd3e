import type { NonnullSecret } from '../../generated/remote/common.js';
import { Handle } from '../handle.js';
import type { Session } from '../session.js';
import { uuidText } from '../uuid.js';

/** A secret that the daemon keeps. */
export class Secret extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullSecret;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullSecret) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  get uuid(): string {
    return uuidText(this.#wire.uuid);
  }

  get usageType(): number {
    return this.#wire.usageType;
  }

  get usageId(): string {
    return this.#wire.usageID;
  }

  get [Symbol.toStringTag](): string {
    return 'Secret';
  }

  toJSON(): Record<string, unknown> {
    return { uuid: this.uuid, usageType: this.usageType, usageId: this.usageId };
  }
}
