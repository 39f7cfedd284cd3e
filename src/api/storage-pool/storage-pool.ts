import { integerIn } from '../../checks.js';
import { type ConstantName, nameOf, type OpenEnum } from '../../constant.js';
import { UsageError } from '../../errors.js';
import type {
  StoragePoolBuildFlags,
  StoragePoolCreateFlags,
  StoragePoolDeleteFlags,
  StorageVolCreateFlags,
  StorageXMLFlags,
} from '../../generated/constants/index.js';
import { StoragePoolState } from '../../generated/constants/storage.js';
import {
  storagePoolBuild,
  storagePoolCreate,
  storagePoolDelete,
  storagePoolDestroy,
  storagePoolGetAutostart,
  storagePoolGetInfo,
  storagePoolGetXmlDesc,
  storagePoolIsActive,
  storagePoolIsPersistent,
  storagePoolListAllVolumes,
  storagePoolListVolumes,
  storagePoolNumOfVolumes,
  storagePoolRefresh,
  storagePoolSetAutostart,
  storagePoolUndefine,
} from '../../generated/lazy/remote/storage-pool.js';
import {
  storageVolCreateXml,
  storageVolCreateXmlFrom,
  storageVolLookupByName,
} from '../../generated/lazy/remote/storage-vol.js';
import type { NonnullStoragePool } from '../../generated/remote/common.js';
import { REMOTE_STORAGE_VOL_LIST_MAX } from '../../generated/remote/limits.js';
import { checkOptions, formatValue, refusal } from '../../option-checks.js';
import { checkBoolean } from '../argument-checks.js';
import { callOptions, flagsOptions } from '../call-option-tables.js';
import { NamedHandle } from '../handle.js';
import { type CallOptions, type FlagsOptions, flagsOf, sharedDeadline, WITH_RESULTS } from '../options.js';
import type { StorageVol } from '../storage-vol/storage-vol.js';

/** State and sizes of a storage pool. */
export interface StoragePoolInfo {
  /** A `StoragePoolState`. */
  readonly state: OpenEnum<StoragePoolState>;
  /** Name of the state, e.g. `RUNNING`; undefined if unknown to this release. */
  readonly stateName: ConstantName<typeof StoragePoolState> | undefined;
  /** Size of the storage, in bytes. */
  readonly capacity: bigint;
  /** Allocated size, in bytes. */
  readonly allocation: bigint;
  /** Size available for new volumes, in bytes. */
  readonly available: bigint;
}

/**
 * A storage pool, which contains volumes. A handle refers to it by its UUID and remains valid while the pool exists,
 * running or not. All methods throw ServerError if the daemon refuses, `NO_STORAGE_POOL` if the pool no longer exists.
 */
export class StoragePool extends NamedHandle<NonnullStoragePool> {
  get [Symbol.toStringTag](): string {
    return 'StoragePool';
  }

  // Identity and state

  /**
   * Returns the state, and sizes in bytes.
   * `virStoragePoolGetInfo` · `STORAGE_POOL_GET_INFO` · since 0.4.1
   */
  async getInfo(options?: CallOptions): Promise<StoragePoolInfo> {
    checkOptions(options, callOptions);
    const { state, capacity, allocation, available } = await this.session.call(
      storagePoolGetInfo,
      { pool: this.wire },
      options,
    );
    return { state, stateName: nameOf(StoragePoolState, state), capacity, allocation, available };
  }

  /**
   * Returns true if the pool is running, so that its volumes can be used.
   * `virStoragePoolIsActive` · `STORAGE_POOL_IS_ACTIVE` · since 0.7.3
   */
  async isActive(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(storagePoolIsActive, { pool: this.wire }, options)).active !== 0;
  }

  /**
   * Returns true if the pool is persistent: it remains defined when it stops.
   * `virStoragePoolIsPersistent` · `STORAGE_POOL_IS_PERSISTENT` · since 0.7.3
   */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(storagePoolIsPersistent, { pool: this.wire }, options)).persistent !== 0;
  }

  // Its configuration

  /**
   * Returns the whole configuration as XML. `flags` are `StorageXMLFlags`.
   * `virStoragePoolGetXMLDesc` · `STORAGE_POOL_GET_XML_DESC` · since 0.4.1
   */
  async getXmlDescription(options?: FlagsOptions<StorageXMLFlags>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(storagePoolGetXmlDesc, { pool: this.wire, flags: flagsOf(options) }, options)).xml;
  }

  /**
   * Removes the definition of an inactive pool. Its volumes are not deleted.
   * `virStoragePoolUndefine` · `STORAGE_POOL_UNDEFINE` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` while it runs
   */
  async undefine(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(storagePoolUndefine, { pool: this.wire }, options);
  }

  /**
   * Returns true if the pool is started with the host.
   * `virStoragePoolGetAutostart` · `STORAGE_POOL_GET_AUTOSTART` · since 0.4.1
   */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptions);
    return (await this.session.call(storagePoolGetAutostart, { pool: this.wire }, options)).autostart !== 0;
  }

  /**
   * Makes the pool start when the host does, or not.
   * `virStoragePoolSetAutostart` · `STORAGE_POOL_SET_AUTOSTART` · since 0.4.1
   */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(
      storagePoolSetAutostart,
      { pool: this.wire, autostart: checkBoolean(autostart, 'autostart') ? 1 : 0 },
      options,
    );
  }

  // Its life

  /**
   * Creates the storage of the definition: directory, partition table, ... `flags` are `StoragePoolBuildFlags`.
   * `virStoragePoolBuild` · `STORAGE_POOL_BUILD` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` while the pool runs
   */
  async build(options?: FlagsOptions<StoragePoolBuildFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(storagePoolBuild, { pool: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Starts a defined pool. `flags` are `StoragePoolCreateFlags`.
   * `virStoragePoolCreate` · `STORAGE_POOL_CREATE` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` if it runs already
   */
  async create(options?: FlagsOptions<StoragePoolCreateFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(storagePoolCreate, { pool: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Refreshes the list of volumes. No flags are defined.
   * `virStoragePoolRefresh` · `STORAGE_POOL_REFRESH` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` if the pool does not run
   */
  async refresh(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(storagePoolRefresh, { pool: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Stops the pool. No data is lost, but a transient pool then no longer exists.
   * `virStoragePoolDestroy` · `STORAGE_POOL_DESTROY` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` if it does not run
   */
  async destroy(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptions);
    await this.session.call(storagePoolDestroy, { pool: this.wire }, options);
  }

  /**
   * Removes the storage of a pool that does not run, for good. `flags` are `StoragePoolDeleteFlags`.
   * `virStoragePoolDelete` · `STORAGE_POOL_DELETE` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` while it runs
   */
  async delete(options?: FlagsOptions<StoragePoolDeleteFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(storagePoolDelete, { pool: this.wire, flags: flagsOf(options) }, options);
  }

  // Its volumes

  /**
   * Returns the number of volumes.
   * `virStoragePoolNumOfVolumes` · `STORAGE_POOL_NUM_OF_VOLUMES` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` if the pool does not run
   */
  async numOfStorageVolumes(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptions);
    return (await this.session.call(storagePoolNumOfVolumes, { pool: this.wire }, options)).num;
  }

  /**
   * Lists the names of the volumes, at most `maxNames`; by default all, in two calls.
   * `virStoragePoolListVolumes` · `STORAGE_POOL_LIST_VOLUMES` · since 0.4.1
   * @throws ServerError `OPERATION_INVALID` if the pool does not run
   */
  async listStorageVolNames(maxNames?: number, options?: CallOptions): Promise<string[]> {
    checkOptions(options, callOptions);
    const step = sharedDeadline(options);
    const most = maxNames ?? (await this.numOfStorageVolumes(step()));
    const maxnames = integerIn(most, 'maxNames', 0, REMOTE_STORAGE_VOL_LIST_MAX);
    const args = { pool: this.wire, maxnames };
    return [...(await this.session.call(storagePoolListVolumes, args, step())).names];
  }

  /**
   * Lists the same as {@link listAllVolumes}.
   * `virStoragePoolListAllVolumes` · `STORAGE_POOL_LIST_ALL_VOLUMES` · since 0.10.2
   */
  listVolumes(options?: FlagsOptions<never>): Promise<StorageVol[]> {
    return refusal(options, flagsOptions) ?? this.listAllVolumes(options);
  }

  /**
   * Lists all volumes. No flags are defined.
   * `virStoragePoolListAllVolumes` · `STORAGE_POOL_LIST_ALL_VOLUMES` · since 0.10.2
   * @throws ServerError `OPERATION_INVALID` if the pool does not run
   */
  async listAllVolumes(options?: FlagsOptions<never>): Promise<StorageVol[]> {
    checkOptions(options, flagsOptions);
    const args = { pool: this.wire, need_results: WITH_RESULTS, flags: flagsOf(options) };
    const { vols } = await this.session.call(storagePoolListAllVolumes, args, options);
    return vols.map((wire) => this.session.wrap.storageVol(wire));
  }

  /**
   * Returns the volume with a given name.
   * `virStorageVolLookupByName` · `STORAGE_VOL_LOOKUP_BY_NAME` · since 0.4.1
   * @throws ServerError `NO_STORAGE_VOL`
   */
  async getVolumeByName(name: string, options?: CallOptions): Promise<StorageVol> {
    checkOptions(options, callOptions);
    return this.session.wrap.storageVol(
      (await this.session.call(storageVolLookupByName, { pool: this.wire, name }, options)).vol,
    );
  }

  /**
   * Creates a volume from XML. `flags` are `StorageVolCreateFlags`.
   * `virStorageVolCreateXML` · `STORAGE_VOL_CREATE_XML` · since 0.4.1
   */
  async createVolume(xml: string, options?: FlagsOptions<StorageVolCreateFlags>): Promise<StorageVol> {
    checkOptions(options, flagsOptions);
    const args = { pool: this.wire, xml, flags: flagsOf(options) };
    return this.session.wrap.storageVol((await this.session.call(storageVolCreateXml, args, options)).vol);
  }

  /**
   * Creates a volume from XML, with the content of another one, which may be in another pool. `flags` are
   * `StorageVolCreateFlags`.
   * `virStorageVolCreateXMLFrom` · `STORAGE_VOL_CREATE_XML_FROM` · since 0.6.4
   */
  async cloneVolume(
    xml: string,
    source: StorageVol,
    options?: FlagsOptions<StorageVolCreateFlags>,
  ): Promise<StorageVol> {
    checkOptions(options, flagsOptions);
    if (typeof source !== 'object' || source === null) {
      throw new UsageError('INVALID_VALUE', `source must be a StorageVol, not ${formatValue(source)}`);
    }
    const clonevol = { pool: source.poolName, name: source.name, key: source.key };
    const args = { pool: this.wire, xml, clonevol, flags: flagsOf(options) };
    return this.session.wrap.storageVol((await this.session.call(storageVolCreateXmlFrom, args, options)).vol);
  }
}
