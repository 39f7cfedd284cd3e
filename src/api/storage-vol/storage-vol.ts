import { type ConstantName, nameOf, type OpenEnum } from '../../constant.js';
import type {
  StorageVolDeleteFlags,
  StorageVolDownloadFlags,
  StorageVolInfoFlags,
  StorageVolResizeFlags,
  StorageVolUploadFlags,
  StorageVolWipeAlgorithm,
} from '../../generated/constants/index.js';
import { StorageVolType } from '../../generated/constants/storage.js';
import {
  storageVolDelete,
  storageVolGetInfo,
  storageVolGetInfoFlags,
  storageVolGetPath,
  storageVolGetXmlDesc,
  storageVolResize,
  storageVolWipe,
  storageVolWipePattern,
} from '../../generated/lazy/remote/storage-vol.js';
import type { NonnullStorageVol } from '../../generated/remote/common.js';
import { checkOptions, refusal } from '../../option-checks.js';
import { type IntegerLike, toBigInt } from '../argument-checks.js';
import { callOptions, flagsOptions, streamFlagsOptions } from '../call-option-tables.js';
import { ConnectedHandle } from '../handle.js';
import { transferOptions } from '../option-tables.js';
import { type CallOptions, type FlagsOptions, flagsOf } from '../options.js';
import type { ByteSource } from '../stream/byte-source.js';
import type { Stream } from '../stream/stream.js';
import type { StreamFlagsOptions } from '../stream/stream-options.js';
import type { TransferOptions, TransferProgress } from './transfer.js';
import * as transfer from './transfer.js';

/** Kind and sizes of a volume. */
export interface StorageVolInfo {
  /** A `StorageVolType`. */
  readonly type: OpenEnum<StorageVolType>;
  /** Name of the kind, e.g. `FILE`; undefined if unknown to this release. */
  readonly typeName: ConstantName<typeof StorageVolType> | undefined;
  /** Size that a guest sees, in bytes. */
  readonly capacity: bigint;
  /** Allocated size, in bytes: less than the capacity for a sparse file, more if the format adds to it. */
  readonly allocation: bigint;
}

/**
 * A volume in a storage pool: a disk image, a partition, ... All methods throw ServerError if the daemon refuses,
 * `NO_STORAGE_VOL` if the volume no longer exists, `NO_STORAGE_POOL` if its pool no longer exists.
 */
export class StorageVol extends ConnectedHandle<NonnullStorageVol> {
  /** Name of the pool that it is in. */
  get poolName(): string {
    return this.wire.pool;
  }

  /** Its name in the pool. */
  get name(): string {
    return this.wire.name;
  }

  /** Key, unique on the host; for a file its path. */
  get key(): string {
    return this.wire.key;
  }

  get [Symbol.toStringTag](): string {
    return 'StorageVol';
  }

  /** Returns the name. `virStorageVolGetName` */
  getName(): string {
    return this.name;
  }

  /** Returns the key, which is unique among all pools. `virStorageVolGetKey` */
  getKey(): string {
    return this.key;
  }

  toJSON(): Record<string, unknown> {
    return { poolName: this.poolName, name: this.name, key: this.key };
  }

  /**
   * Returns the path of the volume, for the source in a domain's configuration.
   * `virStorageVolGetPath` · `STORAGE_VOL_GET_PATH` · since 0.4.1
   */
  async getPath(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptions);
    return (await this.session.call(storageVolGetPath, { vol: this.wire }, options)).name;
  }

  /**
   * Returns the whole description as XML. No flags are defined.
   * `virStorageVolGetXMLDesc` · `STORAGE_VOL_GET_XML_DESC` · since 0.4.1
   */
  async getXmlDescription(options?: FlagsOptions<never>): Promise<string> {
    checkOptions(options, flagsOptions);
    return (await this.session.call(storageVolGetXmlDesc, { vol: this.wire, flags: flagsOf(options) }, options)).xml;
  }

  /**
   * Returns the kind, and sizes in bytes. `flags` (`StorageVolInfoFlags`) can make `allocation` the physical size.
   * `virStorageVolGetInfo` · `STORAGE_VOL_GET_INFO` · since 0.4.1; with flags `virStorageVolGetInfoFlags` ·
   * `STORAGE_VOL_GET_INFO_FLAGS` · since 3.0.0
   */
  async getInfo(options?: FlagsOptions<StorageVolInfoFlags>): Promise<StorageVolInfo> {
    checkOptions(options, flagsOptions);
    const flags = options?.flags;
    const { type, capacity, allocation } =
      flags === undefined
        ? await this.session.call(storageVolGetInfo, { vol: this.wire }, options)
        : await this.session.call(storageVolGetInfoFlags, { vol: this.wire, flags }, options);
    return { type, typeName: nameOf(StorageVolType, type), capacity, allocation };
  }

  /**
   * Removes the volume and its data. `flags` are `StorageVolDeleteFlags`.
   * `virStorageVolDelete` · `STORAGE_VOL_DELETE` · since 0.4.1
   */
  async delete(options?: FlagsOptions<StorageVolDeleteFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(storageVolDelete, { vol: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Changes the capacity to a number of bytes, or with `flags` (`StorageVolResizeFlags`) by a number of bytes.
   * `virStorageVolResize` · `STORAGE_VOL_RESIZE` · since 0.9.10
   */
  async resize(capacity: IntegerLike, options?: FlagsOptions<StorageVolResizeFlags>): Promise<void> {
    checkOptions(options, flagsOptions);
    const args = { vol: this.wire, capacity: toBigInt(capacity, 'capacity'), flags: flagsOf(options) };
    await this.session.call(storageVolResize, args, options);
  }

  /**
   * Overwrites the data with zeros. No flags are defined.
   * `virStorageVolWipe` · `STORAGE_VOL_WIPE` · since 0.8.0
   */
  async wipe(options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(storageVolWipe, { vol: this.wire, flags: flagsOf(options) }, options);
  }

  /**
   * Overwrites the data with a `StorageVolWipeAlgorithm`. No flags are defined.
   * `virStorageVolWipePattern` · `STORAGE_VOL_WIPE_PATTERN` · since 0.9.10
   */
  async wipePattern(algorithm: OpenEnum<StorageVolWipeAlgorithm>, options?: FlagsOptions<never>): Promise<void> {
    checkOptions(options, flagsOptions);
    await this.session.call(storageVolWipePattern, { vol: this.wire, algorithm, flags: flagsOf(options) }, options);
  }

  /**
   * Opens a stream of the volume's bytes from `offset` on, at most `length` of them, or all for 0. `flags` are
   * `StorageVolDownloadFlags`; with `SPARSE_STREAM` holes are received as holes.
   * `virStorageVolDownload` · `STORAGE_VOL_DOWNLOAD` · since 0.9.0
   */
  download(
    offset: IntegerLike,
    length: IntegerLike,
    options?: StreamFlagsOptions<StorageVolDownloadFlags>,
  ): Promise<Stream> {
    return refusal(options, streamFlagsOptions) ?? transfer.download(this.session, this.wire, offset, length, options);
  }

  /**
   * Opens a stream that writes into the volume from `offset` on; the daemon accepts at most `length` bytes, unless it
   * is 0. `flags` are `StorageVolUploadFlags`; with `SPARSE_STREAM` holes may be sent. Errors on the last bytes are
   * reported when the stream is finished.
   * `virStorageVolUpload` · `STORAGE_VOL_UPLOAD` · since 0.9.0
   */
  upload(
    offset: IntegerLike,
    length: IntegerLike,
    options?: StreamFlagsOptions<StorageVolUploadFlags>,
  ): Promise<Stream> {
    return refusal(options, streamFlagsOptions) ?? transfer.upload(this.session, this.wire, offset, length, options);
  }

  /**
   * Writes all bytes of a source into the volume and waits until the daemon confirms it. Small chunks are joined. With
   * `sparse: true` blocks of zeros are left out, which only a volume that holds nothing yet may be given: the daemon
   * skips over holes, so that existing data is kept, and the volume ends with its last hole (docs/streams.md).
   * `virStorageVolUpload` · `STORAGE_VOL_UPLOAD` · since 0.9.0
   * @throws StreamError with the daemon's error as cause; the source's error
   */
  uploadFrom(source: ByteSource, options?: TransferOptions): Promise<TransferProgress> {
    return refusal(options, transferOptions) ?? transfer.uploadFrom(this.session, this.wire, source, options);
  }

  /**
   * Writes a local file into the volume and waits until the daemon confirms it. By default, blocks of zeros become
   * holes in a volume that was never written to, and are sent to all others.
   * `virStorageVolUpload` · `STORAGE_VOL_UPLOAD` · since 0.9.0
   * @throws StreamError with the daemon's error as cause; FileError if the file cannot be opened, read or written
   */
  uploadFromFile(path: string, options?: TransferOptions): Promise<TransferProgress> {
    return refusal(options, transferOptions) ?? transfer.uploadFromFile(this.session, this.wire, path, options);
  }

  /**
   * Writes the volume into a local file, which is created or emptied. Holes stay holes unless `sparse` is false, which
   * daemons before 3.4.0 need.
   * `virStorageVolDownload` · `STORAGE_VOL_DOWNLOAD` · since 0.9.0
   * @throws StreamError with the daemon's error as cause; FileError when the file cannot be opened, read or written
   */
  downloadToFile(path: string, options?: TransferOptions): Promise<TransferProgress> {
    return refusal(options, transferOptions) ?? transfer.downloadToFile(this.session, this.wire, path, options);
  }
}
