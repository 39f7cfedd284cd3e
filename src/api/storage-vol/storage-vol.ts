import type { NonnullStorageVol } from '../../generated/remote/common.js';
import { Handle } from '../handle.js';
import type { Integer } from '../numbers.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import * as content from './content.js';
import * as info from './info.js';

/**
 * A volume in a storage pool: a disk image, a partition, ... All methods throw ServerError when the daemon refuses,
 * `NO_STORAGE_VOL` when the volume is gone, `NO_STORAGE_POOL` when its pool is.
 */
export class StorageVol extends Handle {
  readonly #session: Session;
  readonly #wire: NonnullStorageVol;

  /** @internal Handles come from a Connect. */
  constructor(session: Session, wire: NonnullStorageVol) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /** Name of the pool that it is in. */
  get poolName(): string {
    return this.#wire.pool;
  }

  /** Its name in the pool. */
  get name(): string {
    return this.#wire.name;
  }

  /** What no other volume of the host is called; for a file its path. */
  get key(): string {
    return this.#wire.key;
  }

  get [Symbol.toStringTag](): string {
    return 'StorageVol';
  }

  /** `virStorageVolGetName` */
  getName(): string {
    return this.name;
  }

  /** `virStorageVolGetKey` */
  getKey(): string {
    return this.key;
  }

  toJSON(): Record<string, unknown> {
    return { poolName: this.poolName, name: this.name, key: this.key };
  }

  /**
   * Where the volume is: what a domain's configuration names as source.
   * `virStorageVolGetPath` · `STORAGE_VOL_GET_PATH` · since 0.4.1
   */
  getPath(options?: CallOptions): Promise<string> {
    return info.getPath(this.#session, this.#wire, options);
  }

  /**
   * The whole description as XML. No flags are defined.
   * `virStorageVolGetXMLDesc` · `STORAGE_VOL_GET_XML_DESC` · since 0.4.1
   */
  getXmlDescription(options?: FlagsOptions): Promise<string> {
    return info.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Kind, and sizes in bytes. `flags` (`StorageVolInfoFlags`) can make `allocation` the physical size.
   * `virStorageVolGetInfo` · `STORAGE_VOL_GET_INFO` · since 0.4.1; with flags
   * `virStorageVolGetInfoFlags` · `STORAGE_VOL_GET_INFO_FLAGS` · since 3.0.0
   */
  getInfo(options?: FlagsOptions): Promise<info.StorageVolInfo> {
    return info.getInfo(this.#session, this.#wire, options);
  }

  /**
   * Removes the volume and its data. `flags` are `StorageVolDeleteFlags`.
   * `virStorageVolDelete` · `STORAGE_VOL_DELETE` · since 0.4.1
   */
  delete(options?: FlagsOptions): Promise<void> {
    return content.remove(this.#session, this.#wire, options);
  }

  /**
   * Changes the capacity to a number of bytes, or, as `flags` (`StorageVolResizeFlags`) say, by a number of bytes.
   * `virStorageVolResize` · `STORAGE_VOL_RESIZE` · since 0.9.10
   */
  resize(capacity: Integer, options?: FlagsOptions): Promise<void> {
    return content.resize(this.#session, this.#wire, capacity, options);
  }

  /**
   * Overwrites the data with zeros. No flags are defined.
   * `virStorageVolWipe` · `STORAGE_VOL_WIPE` · since 0.8.0
   */
  wipe(options?: FlagsOptions): Promise<void> {
    return content.wipe(this.#session, this.#wire, options);
  }

  /**
   * Overwrites the data in the way of a `StorageVolWipeAlgorithm`. No flags are defined.
   * `virStorageVolWipePattern` · `STORAGE_VOL_WIPE_PATTERN` · since 0.9.10
   */
  wipePattern(algorithm: number, options?: FlagsOptions): Promise<void> {
    return content.wipePattern(this.#session, this.#wire, algorithm, options);
  }
}
