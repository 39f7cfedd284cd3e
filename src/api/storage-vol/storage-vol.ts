import type { NonnullStorageVol } from '../../generated/remote/common.js';
import { Handle } from '../handle.js';
import type { Session } from '../session.js';

/** A volume in a storage pool. */
export class StorageVol extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullStorageVol;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullStorageVol) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  get poolName(): string {
    return this.#wire.pool;
  }

  get name(): string {
    return this.#wire.name;
  }

  get key(): string {
    return this.#wire.key;
  }

  get [Symbol.toStringTag](): string {
    return 'StorageVol';
  }

  toJSON(): Record<string, unknown> {
    return { poolName: this.poolName, name: this.name, key: this.key };
  }
}
