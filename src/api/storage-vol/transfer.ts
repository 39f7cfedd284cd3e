import { StorageVolDownloadFlags, StorageVolType, StorageVolUploadFlags } from '../../generated/constants/storage.js';
import { storageVolDownload, storageVolGetInfo, storageVolUpload } from '../../generated/lazy/remote/storage-vol.js';
import type { NonnullStorageVol } from '../../generated/remote/common.js';
import { PACKET_MAX } from '../../rpc/link-stream.js';
import { checkPath, type IntegerLike, toBigInt } from '../argument-checks.js';
import { flagsOf } from '../options.js';
import type { Session } from '../session.js';
import { type ByteSource, type ChunkIterator, chunksOf, pump } from '../stream/byte-source.js';
import { BLOCK, Chunker, ZeroRunSplitter } from '../stream/chunker.js';
import { LocalFile, SparseFile } from '../stream/local-file.js';
import type { Stream } from '../stream/stream.js';
import type { StreamFlagsOptions, StreamOptions } from '../stream/stream-options.js';
import { withTimeout } from '../stream/with-timeout.js';

/** The progress of a transfer. */
export interface TransferProgress {
  /** Bytes of the volume that are done, holes included. */
  readonly position: bigint;
  /** Bytes transferred: less than `position` if there were holes. */
  readonly data: bigint;
  /** Final position, if it is known. */
  readonly total: bigint | undefined;
}

/** Options of a complete transfer, which `timeoutMs` limits as a whole. */
export interface TransferOptions extends StreamOptions {
  /** Start position in the volume, in bytes. Default 0. */
  offset?: IntegerLike | undefined;
  /** Bytes at most; 0, the default, for no limit. */
  length?: IntegerLike | undefined;
  /** True to transfer holes without data. The methods document their default. */
  sparse?: boolean | undefined;
  /** Called after every packet. An error thrown by it aborts the transfer. */
  onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** Number of packets per read of a file. */
const READ_PACKETS = 4;
/** Maximum size of a packet in whole blocks. */
const SPARSE_PACKET = PACKET_MAX - (PACKET_MAX % BLOCK);

export async function download(
  session: Session,
  vol: NonnullStorageVol,
  offset: IntegerLike,
  length: IntegerLike,
  options: StreamFlagsOptions = {},
): Promise<Stream> {
  const args = { vol, ...range(offset, length), flags: flagsOf(options) };
  return (await session.openStream(storageVolDownload, args, options)).stream;
}

export async function upload(
  session: Session,
  vol: NonnullStorageVol,
  offset: IntegerLike,
  length: IntegerLike,
  options: StreamFlagsOptions = {},
): Promise<Stream> {
  const args = { vol, ...range(offset, length), flags: flagsOf(options) };
  return (await session.openStream(storageVolUpload, args, options)).stream;
}

export async function uploadFrom(
  session: Session,
  vol: NonnullStorageVol,
  source: ByteSource,
  options: TransferOptions = {},
): Promise<TransferProgress> {
  const total = source instanceof Uint8Array ? BigInt(source.length) : undefined;
  const chunks = chunksOf(source);
  try {
    return await withTimeout(`the upload of ${vol.name}`, options, (signal) => {
      const { sparse = false } = options;
      return sendAll(session, vol, { chunks, sparse, end: 0n }, new Progress(total, options), { ...options, signal });
    });
  } finally {
    chunks.leave();
  }
}

export async function uploadFromFile(
  session: Session,
  vol: NonnullStorageVol,
  path: string,
  options: TransferOptions = {},
): Promise<TransferProgress> {
  const given = { ...options };
  return withTimeout(`the upload of ${vol.name}`, options, async (signal) => {
    const file = await LocalFile.open(checkPath(path), 'r');
    try {
      const progress = new Progress(await file.size(), given);
      const end = given.sparse === undefined ? await untouchedEnd(session, vol, given.length, signal) : 0n;
      const sparse = given.sparse ?? end > 0n;
      return await sendAll(session, vol, { chunks: fileChunks(file), sparse, end }, progress, { ...given, signal });
    } finally {
      await file.close();
    }
  });
}

export async function downloadToFile(
  session: Session,
  vol: NonnullStorageVol,
  path: string,
  options: TransferOptions = {},
): Promise<TransferProgress> {
  checkPath(path);
  const { offset = 0, length = 0, sparse = true } = options;
  const flags = sparse ? StorageVolDownloadFlags.SPARSE_STREAM : 0;
  const limit = toBigInt(length, 'length');
  const progress = new Progress(limit === 0n ? undefined : limit, options);
  return withTimeout(`the download of ${vol.name}`, options, async (signal) => {
    const stream = await download(session, vol, offset, length, { ...options, timeoutMs: 0, signal, flags });
    await abortUnlessFinished(stream, async () => {
      const file = await LocalFile.open(path, 'w');
      try {
        const target = new SparseFile(file, (await file.size()) !== undefined);
        for await (const item of stream.items()) {
          if (item.type === 'hole') await target.hole(item.length);
          else await target.data(item.data);
          progress.add(item.type === 'hole' ? item.length : BigInt(item.data.length), item.type === 'data');
        }
        await target.end();
      } finally {
        await file.close();
      }
    });
    return progress.now;
  });
}

/** The parameters of an upload. */
interface Upload {
  readonly chunks: ChunkIterator;
  readonly sparse: boolean;
  /** Final size of the volume if it must not depend on the data: the daemon ends the volume with the last hole. */
  readonly end: bigint;
}

/** Sends all chunks, joined into large packets, and finishes. */
async function sendAll(
  session: Session,
  vol: NonnullStorageVol,
  { chunks, sparse, end }: Upload,
  progress: Progress,
  options: TransferOptions,
): Promise<TransferProgress> {
  const { offset = 0, length = 0 } = options;
  const flags = sparse ? StorageVolUploadFlags.SPARSE_STREAM : 0;
  const stream = await upload(session, vol, offset, length, { ...options, timeoutMs: 0, flags });
  await abortUnlessFinished(stream, async () => {
    const data = async (bytes: Uint8Array): Promise<void> => {
      await stream.send(bytes);
      progress.add(BigInt(bytes.length), true);
    };
    const hole = async (size: number): Promise<void> => {
      await stream.sendHole(size);
      progress.add(BigInt(size), false);
    };
    const finder = new ZeroRunSplitter({ data, hole });
    const packer = sparse ? new Chunker(SPARSE_PACKET, (bytes) => finder.add(bytes)) : new Chunker(PACKET_MAX, data);
    await pump(stream, chunks, (chunk) => packer.add(chunk));
    await packer.flush();
    await finder.flush();
    const rest = end - toBigInt(offset, 'offset') - progress.now.position;
    if (rest > 0n) await stream.sendHole(rest);
    await stream.finish();
  });
  return progress.now;
}

/** Yields the chunks of a file. Each is valid until the next one is requested. */
function fileChunks(file: LocalFile): ChunkIterator {
  const memory = new Uint8Array(READ_PACKETS * PACKET_MAX);
  return {
    async next(): Promise<Uint8Array | undefined> {
      const bytesRead = await file.read(memory);
      return bytesRead === 0 ? undefined : memory.subarray(0, bytesRead);
    },
    leave(): void {},
  };
}

/**
 * Returns the size of a volume that was never written to, in which skipping bytes equals writing zeros; 0 for others.
 * The daemon counts holes as bytes, so an upload with a limit does not use them.
 */
async function untouchedEnd(
  session: Session,
  vol: NonnullStorageVol,
  length: IntegerLike | undefined,
  signal: AbortSignal | undefined,
): Promise<bigint> {
  if (length !== undefined && toBigInt(length, 'length') !== 0n) return 0n;
  const { type, capacity, allocation } = await session.call(storageVolGetInfo, { vol }, { signal });
  return type === StorageVolType.FILE && allocation === 0n ? capacity : 0n;
}

/** Runs something with a stream, which is aborted unless it has been finished. */
async function abortUnlessFinished(stream: Stream, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } finally {
    await stream.abort();
  }
}

/** Counts bytes, and reports the progress. */
class Progress {
  readonly #onProgress: TransferOptions['onProgress'];
  readonly #total: bigint | undefined;
  #position = 0n;
  #data = 0n;

  constructor(total: bigint | undefined, options: TransferOptions) {
    this.#total = total;
    this.#onProgress = options.onProgress;
  }

  get now(): TransferProgress {
    return { position: this.#position, data: this.#data, total: this.#total };
  }

  add(bytes: bigint, travelled: boolean): void {
    this.#position += bytes;
    if (travelled) this.#data += bytes;
    this.#onProgress?.(this.now);
  }
}

function range(offset: IntegerLike, length: IntegerLike): { offset: bigint; length: bigint } {
  return { offset: toBigInt(offset, 'offset'), length: toBigInt(length, 'length') };
}
