import type { NonnullStoragePool } from '../../generated/remote/common.js';
import { Handle } from '../handle.js';
import type { Session } from '../session.js';
import { uuidText } from '../uuid.js';

/** A place that holds volumes. */
export class StoragePool extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullStoragePool;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullStoragePool) {
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
    return 'StoragePool';
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, uuid: this.uuid };
  }
}
