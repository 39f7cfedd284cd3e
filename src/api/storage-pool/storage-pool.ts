import type {
  StoragePoolBuildFlags,
  StoragePoolCreateFlags,
  StoragePoolDeleteFlags,
  StorageVolCreateFlags,
  StorageXMLFlags,
} from '../../generated/constants/index.js';
import type { NonnullStoragePool } from '../../generated/remote/common.js';
import { refusal } from '../../options.js';
import { uuidText } from '../../xdr/uuid.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import { Handle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { StorageVol } from '../storage-vol/storage-vol.js';
import * as config from './config.js';
import type { StoragePoolInfo } from './info.js';
import * as info from './info.js';
import * as lifecycle from './lifecycle.js';
import * as volumes from './volumes.js';

/**
 * A storage pool, which contains volumes. A handle refers to it by its UUID and remains valid while the pool exists,
 * running or not. All methods throw ServerError if the daemon refuses, `NO_STORAGE_POOL` if the pool no longer exists.
 */
export class StoragePool extends Handle {
  readonly #session: HandleSession;
  readonly #wire: NonnullStoragePool;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, wire: NonnullStoragePool) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /**
   * The connection that the handle belongs to.
   * `virStoragePoolGetConnect` · since 0.4.1
   */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** Name of the pool. */
  get name(): string {
    return this.#wire.name;
  }

  /** UUID of the pool as text. */
  get uuid(): string {
    return uuidText(this.#wire.uuid);
  }

  get [Symbol.toStringTag](): string {
    return 'StoragePool';
  }

  /** `virStoragePoolGetName` */
  getName(): string {
    return this.name;
  }

  /**
   * Returns the 16 bytes of the UUID.
   * `virStoragePoolGetUUID`
   */
  getUuid(): Uint8Array {
    return Uint8Array.from(this.#wire.uuid);
  }

  /** `virStoragePoolGetUUIDString` */
  getUuidString(): string {
    return this.uuid;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, uuid: this.uuid };
  }

  // Identity and state

  /**
   * Returns the state, and sizes in bytes.
   * `virStoragePoolGetInfo` · `STORAGE_POOL_GET_INFO` · since 0.4.1
   */
  getInfo(options?: CallOptions): Promise<StoragePoolInfo> {
    return refusal(options, callOptions) ?? info.getInfo(this.#session, this.#wire, options);
  }

  /**
   * Returns true if the pool is running, so that its volumes can be used.
   * `virStoragePoolIsActive` · `STORAGE_POOL_IS_ACTIVE` · since 0.7.3
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? info.isActive(this.#session, this.#wire, options);
  }

  /**
   * Returns true if the pool is persistent: it remains defined when it stops.
   * `virStoragePoolIsPersistent` · `STORAGE_POOL_IS_PERSISTENT` · since 0.7.3
   */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? info.isPersistent(this.#session, this.#wire, options);
  }

  // Its configuration

  /**
   * Returns the whole configuration as XML. `flags` are `StorageXMLFlags`.
   * `virStoragePoolGetXMLDesc` · `STORAGE_POOL_GET_XML_DESC` · since 0.4.1
   */
  getXmlDescription(options?: FlagsOptions<StorageXMLFlags>): Promise<string> {
    return refusal(options, flagsOptions) ?? config.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Removes the definition of an inactive pool. Its volumes are not deleted.
   * `virStoragePoolUndefine` · `STORAGE_POOL_UNDEFINE` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` while it runs
   */
  undefine(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? config.undefine(this.#session, this.#wire, options);
  }

  /**
   * Returns true if the pool is started with the host.
   * `virStoragePoolGetAutostart` · `STORAGE_POOL_GET_AUTOSTART` · since 0.4.1
   */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return refusal(options, callOptions) ?? config.getAutostart(this.#session, this.#wire, options);
  }

  /**
   * Makes the pool start when the host does, or not.
   * `virStoragePoolSetAutostart` · `STORAGE_POOL_SET_AUTOSTART` · since 0.4.1
   */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? config.setAutostart(this.#session, this.#wire, autostart, options);
  }

  // Its life

  /**
   * Creates the storage of the definition: directory, partition table, ... `flags` are `StoragePoolBuildFlags`.
   * `virStoragePoolBuild` · `STORAGE_POOL_BUILD` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` while the pool runs
   */
  build(options?: FlagsOptions<StoragePoolBuildFlags>): Promise<void> {
    return refusal(options, flagsOptions) ?? lifecycle.build(this.#session, this.#wire, options);
  }

  /**
   * Starts a defined pool. `flags` are `StoragePoolCreateFlags`.
   * `virStoragePoolCreate` · `STORAGE_POOL_CREATE` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` if it runs already
   */
  create(options?: FlagsOptions<StoragePoolCreateFlags>): Promise<void> {
    return refusal(options, flagsOptions) ?? lifecycle.create(this.#session, this.#wire, options);
  }

  /**
   * Refreshes the list of volumes. No flags are defined.
   * `virStoragePoolRefresh` · `STORAGE_POOL_REFRESH` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` if the pool does not run
   */
  refresh(options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? lifecycle.refresh(this.#session, this.#wire, options);
  }

  /**
   * Stops the pool. No data is lost, but a transient pool then no longer exists.
   * `virStoragePoolDestroy` · `STORAGE_POOL_DESTROY` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` if it does not run
   */
  destroy(options?: CallOptions): Promise<void> {
    return refusal(options, callOptions) ?? lifecycle.destroy(this.#session, this.#wire, options);
  }

  /**
   * Removes the storage of a pool that does not run, for good. `flags` are `StoragePoolDeleteFlags`.
   * `virStoragePoolDelete` · `STORAGE_POOL_DELETE` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` while it runs
   */
  delete(options?: FlagsOptions<StoragePoolDeleteFlags>): Promise<void> {
    return refusal(options, flagsOptions) ?? lifecycle.remove(this.#session, this.#wire, options);
  }

  // Its volumes

  /**
   * Returns the number of volumes.
   * `virStoragePoolNumOfVolumes` · `STORAGE_POOL_NUM_OF_VOLUMES` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` if the pool does not run
   */
  numOfStorageVolumes(options?: CallOptions): Promise<number> {
    return refusal(options, callOptions) ?? volumes.numOfStorageVolumes(this.#session, this.#wire, options);
  }

  /**
   * Lists the names of the volumes, at most `maxNames`; by default all, in two calls.
   * `virStoragePoolListVolumes` · `STORAGE_POOL_LIST_VOLUMES` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` if the pool does not run
   */
  listStorageVolNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    return refusal(options, callOptions) ?? volumes.listStorageVolNames(this.#session, this.#wire, maxNames, options);
  }

  /**
   * Lists the same as {@link listAllVolumes}.
   * `virStoragePoolListAllVolumes` · `STORAGE_POOL_LIST_ALL_VOLUMES` · since 0.10.2
   */
  listVolumes(options?: FlagsOptions<never>): Promise<StorageVol[]> {
    return refusal(options, flagsOptions) ?? volumes.listAllVolumes(this.#session, this.#wire, options);
  }

  /**
   * Lists all volumes. No flags are defined.
   * `virStoragePoolListAllVolumes` · `STORAGE_POOL_LIST_ALL_VOLUMES` · since 0.10.2
   * @throws ServerError `OPERATION_INVALID` if the pool does not run
   */
  listAllVolumes(options?: FlagsOptions<never>): Promise<StorageVol[]> {
    return refusal(options, flagsOptions) ?? volumes.listAllVolumes(this.#session, this.#wire, options);
  }

  /**
   * Returns the volume with a given name.
   * `virStorageVolLookupByName` · `STORAGE_VOL_LOOKUP_BY_NAME` · since 0.4.1
   * @throws ServerError `NO_STORAGE_VOL`
   */
  getVolumeByName(name: string, options?: CallOptions): Promise<StorageVol> {
    return refusal(options, callOptions) ?? volumes.getVolumeByName(this.#session, this.#wire, name, options);
  }

  /**
   * Creates a volume from XML. `flags` are `StorageVolCreateFlags`.
   * `virStorageVolCreateXML` · `STORAGE_VOL_CREATE_XML` · since 0.4.1
   */
  createVolume(xml: string, options?: FlagsOptions<StorageVolCreateFlags>): Promise<StorageVol> {
    return refusal(options, flagsOptions) ?? volumes.createVolume(this.#session, this.#wire, xml, options);
  }

  /**
   * Creates a volume from XML, with the content of another one, which may be in another pool. `flags` are
   * `StorageVolCreateFlags`.
   * `virStorageVolCreateXMLFrom` · `STORAGE_VOL_CREATE_XML_FROM` · since 0.6.4
   */
  cloneVolume(xml: string, source: StorageVol, options?: FlagsOptions<StorageVolCreateFlags>): Promise<StorageVol> {
    return refusal(options, flagsOptions) ?? volumes.cloneVolume(this.#session, this.#wire, xml, source, options);
  }
}
