import type { OpenEnum } from '../../constant.js';
import type {
  StorageVolDeleteFlags,
  StorageVolDownloadFlags,
  StorageVolInfoFlags,
  StorageVolResizeFlags,
  StorageVolUploadFlags,
  StorageVolWipeAlgorithm,
} from '../../generated/constants/index.js';
import type { NonnullStorageVol } from '../../generated/remote/common.js';
import { refusal } from '../../options.js';
import { callOptions, flagsOptions, streamFlagsOptions } from '../call-option-tables.js';
import type { Connection } from '../connection/connection.js';
import { Handle } from '../handle.js';
import type { HandleSession } from '../handles.js';
import type { IntegerLike } from '../numbers.js';
import { transferOptions } from '../option-tables.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { StreamFlagsOptions } from '../stream/options.js';
import type { ByteSource } from '../stream/source.js';
import type { Stream } from '../stream/stream.js';
import * as content from './content.js';
import type { StorageVolInfo } from './info.js';
import * as info from './info.js';
import type { TransferOptions, TransferProgress } from './transfer.js';
import * as transfer from './transfer.js';

/**
 * A volume in a storage pool: a disk image, a partition, ... All methods throw ServerError if the daemon refuses,
 * `NO_STORAGE_VOL` if the volume no longer exists, `NO_STORAGE_POOL` if its pool no longer exists.
 */
export class StorageVol extends Handle {
  readonly #session: HandleSession;
  readonly #wire: NonnullStorageVol;

  /** @internal Handles come from a Connection. */
  constructor(session: HandleSession, wire: NonnullStorageVol) {
    super();
    this.#session = session;
    this.#wire = wire;
  }

  /**
   * The connection that the handle belongs to.
   * `virStorageVolGetConnect` · since 0.4.1
   */
  get connection(): Connection {
    return this.#session.connection;
  }

  /** Name of the pool that it is in. */
  get poolName(): string {
    return this.#wire.pool;
  }

  /** Its name in the pool. */
  get name(): string {
    return this.#wire.name;
  }

  /** Key, unique on the host; for a file its path. */
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
   * Returns the path of the volume, for the source in a domain's configuration.
   * `virStorageVolGetPath` · `STORAGE_VOL_GET_PATH` · since 0.4.1
   */
  getPath(options?: CallOptions): Promise<string> {
    return refusal(options, callOptions) ?? info.getPath(this.#session, this.#wire, options);
  }

  /**
   * Returns the whole description as XML. No flags are defined.
   * `virStorageVolGetXMLDesc` · `STORAGE_VOL_GET_XML_DESC` · since 0.4.1
   */
  getXmlDescription(options?: FlagsOptions<never>): Promise<string> {
    return refusal(options, flagsOptions) ?? info.getXmlDescription(this.#session, this.#wire, options);
  }

  /**
   * Returns the kind, and sizes in bytes. `flags` (`StorageVolInfoFlags`) can make `allocation` the physical size.
   * `virStorageVolGetInfo` · `STORAGE_VOL_GET_INFO` · since 0.4.1; with flags `virStorageVolGetInfoFlags` ·
   * `STORAGE_VOL_GET_INFO_FLAGS` · since 3.0.0
   */
  getInfo(options?: FlagsOptions<StorageVolInfoFlags>): Promise<StorageVolInfo> {
    return refusal(options, flagsOptions) ?? info.getInfo(this.#session, this.#wire, options);
  }

  /**
   * Removes the volume and its data. `flags` are `StorageVolDeleteFlags`.
   * `virStorageVolDelete` · `STORAGE_VOL_DELETE` · since 0.4.1
   */
  delete(options?: FlagsOptions<StorageVolDeleteFlags>): Promise<void> {
    return refusal(options, flagsOptions) ?? content.remove(this.#session, this.#wire, options);
  }

  /**
   * Changes the capacity to a number of bytes, or with `flags` (`StorageVolResizeFlags`) by a number of bytes.
   * `virStorageVolResize` · `STORAGE_VOL_RESIZE` · since 0.9.10
   */
  resize(capacity: IntegerLike, options?: FlagsOptions<StorageVolResizeFlags>): Promise<void> {
    return refusal(options, flagsOptions) ?? content.resize(this.#session, this.#wire, capacity, options);
  }

  /**
   * Overwrites the data with zeros. No flags are defined.
   * `virStorageVolWipe` · `STORAGE_VOL_WIPE` · since 0.8.0
   */
  wipe(options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? content.wipe(this.#session, this.#wire, options);
  }

  /**
   * Overwrites the data with a `StorageVolWipeAlgorithm`. No flags are defined.
   * `virStorageVolWipePattern` · `STORAGE_VOL_WIPE_PATTERN` · since 0.9.10
   */
  wipePattern(algorithm: OpenEnum<StorageVolWipeAlgorithm>, options?: FlagsOptions<never>): Promise<void> {
    return refusal(options, flagsOptions) ?? content.wipePattern(this.#session, this.#wire, algorithm, options);
  }

  /**
   * Opens a stream of the volume's bytes from `offset` on, at most `length` of them, or all for 0. `flags` are
   * `StorageVolDownloadFlags`; with `SPARSE_STREAM` holes come as holes.
   * `virStorageVolDownload` · `STORAGE_VOL_DOWNLOAD` · since 0.9.0
   */
  download(
    offset: IntegerLike,
    length: IntegerLike,
    options?: StreamFlagsOptions<StorageVolDownloadFlags>,
  ): Promise<Stream> {
    return (
      refusal(options, streamFlagsOptions) ?? transfer.download(this.#session, this.#wire, offset, length, options)
    );
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
    return refusal(options, streamFlagsOptions) ?? transfer.upload(this.#session, this.#wire, offset, length, options);
  }

  /**
   * Writes all bytes of a source into the volume and waits until the daemon confirms it. Small chunks are joined. With
   * `sparse: true` blocks of zeros are left out, which only a volume that holds nothing yet may be given: the daemon
   * skips over holes, so that existing data is kept, and the volume ends with its last hole (docs/streams.md).
   * `virStorageVolUpload` · `STORAGE_VOL_UPLOAD` · since 0.9.0
   * @throws StreamError with the daemon's error as cause; the source's error
   */
  uploadFrom(source: ByteSource, options?: TransferOptions): Promise<TransferProgress> {
    return refusal(options, transferOptions) ?? transfer.uploadFrom(this.#session, this.#wire, source, options);
  }

  /**
   * Writes a local file into the volume and waits until the daemon confirms it. By default, blocks of zeros become
   * holes in a volume that was never written to, and are sent to all others.
   * `virStorageVolUpload` · `STORAGE_VOL_UPLOAD` · since 0.9.0
   * @throws StreamError with the daemon's error as cause; FileError if the file cannot be opened, read or written
   */
  uploadFromFile(path: string, options?: TransferOptions): Promise<TransferProgress> {
    return refusal(options, transferOptions) ?? transfer.uploadFromFile(this.#session, this.#wire, path, options);
  }

  /**
   * Writes the volume into a local file, which is created or emptied. Holes stay holes unless `sparse` is false, which
   * daemons before 3.4.0 need.
   * `virStorageVolDownload` · `STORAGE_VOL_DOWNLOAD` · since 0.9.0
   * @throws StreamError with the daemon's error as cause; FileError when the file cannot be opened, read or written
   */
  downloadToFile(path: string, options?: TransferOptions): Promise<TransferProgress> {
    return refusal(options, transferOptions) ?? transfer.downloadToFile(this.#session, this.#wire, path, options);
  }
}
