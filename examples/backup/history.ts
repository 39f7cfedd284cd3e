// The list of backups in a folder, and the checks of their files.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** One disk of a backup. */
export interface BackupFile {
  /** Name of the disk in the guest: `vda`. */
  readonly disk: string;
  /** Name of the file in the folder. */
  readonly file: string;
  readonly sha256: string;
}

/** One backup of all disks. */
export interface Backup {
  /** The checkpoint that began with it; names the backup. */
  readonly checkpoint: string;
  /** The backup whose changes this one continues; null for a full backup. */
  readonly since: string | null;
  /** True if the guest's agent froze the file systems; otherwise it is like the disk after a power failure. */
  readonly frozen: boolean;
  readonly files: readonly BackupFile[];
}

/** Contents of `backups.json`. */
export interface History {
  readonly domain: string;
  readonly uuid: string;
  readonly backups: readonly Backup[];
}

/** Reads the list of a folder; undefined if the folder has none yet. */
export async function readHistory(folder: string): Promise<History | undefined> {
  const text = await readFile(join(folder, 'backups.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : JSON.parse(text);
}

/** Replaces the list at once, so that a crash leaves the old one or the new one. */
export async function writeHistory(folder: string, history: History): Promise<void> {
  const file = join(folder, 'backups.json');
  await writeFile(`${file}.new`, `${JSON.stringify(history, null, 2)}\n`);
  await rename(`${file}.new`, file);
}

/** Returns a backup and those that it continues, the full one first. */
export function chainOf(history: History, checkpoint: string): readonly Backup[] {
  const chain: Backup[] = [];
  for (let name: string | null = checkpoint; name !== null; ) {
    const wanted: string = name;
    const backup = history.backups.find((one) => one.checkpoint === wanted);
    if (backup === undefined) throw new Error(`backups.json does not list the backup ${wanted}`);
    chain.unshift(backup);
    name = backup.since;
  }
  return chain;
}

/** Returns the SHA-256 of a file in hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
