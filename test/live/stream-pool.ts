import { createHash } from 'node:crypto';
import {
  createReadStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Connection } from '../../src/api/connection/connection.js';
import type { StoragePool } from '../../src/api/storage-pool/storage-pool.js';
import type { StorageVol } from '../../src/api/storage-vol/storage-vol.js';
import type { Daemon } from '../support/daemon.js';

export const MIB = 1_048_576;

/** Folder of the system whose files live in memory. */
const MEMORY = '/dev/shm';

/**
 * A folder for files that are gone with the test: in memory where there is room for so many bytes, because a daemon
 * waits for the disk at the end of every upload.
 */
function quickFolder(bytes: number): string {
  let parent = tmpdir();
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize > bytes) parent = MEMORY;
  } catch {
    // This system has no such folder.
  }
  return mkdtempSync(join(parent, 'lvs-'));
}

/** A pool of files, and a look at the files behind the daemon's back. */
export class TestPool implements Disposable {
  readonly folder: string;
  readonly #pool: StoragePool;
  #count = 0;

  private constructor(folder: string, pool: StoragePool) {
    this.folder = folder;
    this.#pool = pool;
  }

  /** @param bytes what all files of the test may take together */
  static async create(conn: Connection, bytes: number): Promise<TestPool> {
    const folder = quickFolder(bytes);
    const xml = `<pool type='dir'><name>pool</name><target><path>${folder}</path></target></pool>`;
    return new TestPool(folder, await conn.createStoragePool(xml));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Path of a file of the test's own. */
  local(name: string): string {
    return join(this.folder, name);
  }

  /** A raw volume that takes no room yet. */
  volume(capacity: number): Promise<StorageVol> {
    this.#count += 1;
    const size = `<capacity>${capacity}</capacity><allocation>0</allocation>`;
    return this.#pool.createVolume(`<volume><name>vol${this.#count}</name>${size}</volume>`);
  }

  /** A raw volume with a content of its own, written behind the daemon's back. */
  async filled(content: Uint8Array): Promise<StorageVol> {
    const vol = await this.volume(content.length);
    writeFileSync(join(this.folder, vol.name), content);
    return vol;
  }

  content(vol: StorageVol): Buffer {
    return readFileSync(join(this.folder, vol.name));
  }

  /** Blocks of 512 bytes that the file takes. */
  blocks(vol: StorageVol): number {
    return statSync(join(this.folder, vol.name)).blocks;
  }

  /** Whether the daemon has the volume's file open. */
  isOpen(daemon: Daemon, vol: StorageVol): boolean {
    const open = `/proc/${daemon.pid}/fd`;
    return readdirSync(open).some((fd) => linkTarget(join(open, fd)) === join(this.folder, vol.name));
  }
}

/** A descriptor may be closed between the listing and the look. */
function linkTarget(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

export function sha256(...parts: Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

export async function sha256File(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: MIB })) hash.update(chunk);
  return hash.digest('hex');
}

/** Writes a file of noise, and returns its checksum. */
export async function writeNoise(path: string, length: number): Promise<string> {
  await writeFile(
    path,
    (function* () {
      for (let at = 0; at < length; at += MIB) yield noise(Math.min(MIB, length - at), at + 1);
    })(),
  );
  return sha256File(path);
}

/** Bytes that no compression or accident makes equal: the output of a small generator, the same for the same seed. */
export function noise(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at + 4 <= length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    bytes.writeInt32LE(state, at);
  }
  return bytes;
}

/**
 * Measures by how much the memory of buffers that somebody still holds grows: without the collection in front, garbage
 * would be counted. Each look takes a while.
 */
export class LiveBuffers {
  readonly #collect: unknown;
  readonly #before: number;
  #most = 0;

  constructor() {
    setFlagsFromString('--expose-gc');
    this.#collect = runInNewContext('gc');
    this.#before = this.#now();
  }

  /** Bytes by which they have grown at the most, in all looks. */
  get most(): number {
    return this.#most;
  }

  look(): void {
    this.#most = Math.max(this.#most, this.#now() - this.#before);
  }

  #now(): number {
    // The second time because the memory of the first is given back beside the program.
    for (let i = 0; i < 2 && typeof this.#collect === 'function'; i += 1) this.#collect();
    return process.memoryUsage().arrayBuffers;
  }
}
