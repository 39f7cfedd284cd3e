// Backs up a running guest: first all of its disks, then only what changed since the checkpoint of the last backup.
import { execFile } from 'node:child_process';
import { access, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Domain, isServerError, LibvirtError } from 'libvirt-client';
import { formatDomainBackup, formatDomainCheckpoint, parseDomain } from 'libvirt-client/xml';
import { type Backup, chainOf, type History, readHistory, sha256Of, writeHistory } from './history.js';

const qemuImg = async (...args: string[]): Promise<void> => {
  await promisify(execFile)('qemu-img', args);
};

/**
 * Writes a backup of all qcow2 disks into a folder, which must exist on the daemon's host and be writable for QEMU. The
 * first backup is full; also one whose predecessor's checkpoint or disks no longer exist.
 */
export async function backUp(domain: Domain, folder: string): Promise<Backup> {
  const history = (await readHistory(folder)) ?? { domain: domain.name, uuid: domain.uuid, backups: [] };
  if (history.uuid !== domain.uuid) throw new Error(`${folder} holds backups of ${history.domain} (${history.uuid})`);
  const { copied, others } = await disksOf(domain);
  const previous = await usablePredecessor(domain, history, copied);
  const since = previous?.checkpoint ?? null;
  const checkpoint = `backup-${new Date().toISOString().replaceAll(/[-:.]/g, '')}`;
  const fileOf = (disk: string): string => `${checkpoint}-${disk}.qcow2`;

  const backupXml = formatDomainBackup({
    ...(since !== null && { incremental: since }),
    disks: {
      disk: [
        ...copied.map((name) => {
          const target = { file: resolve(folder, fileOf(name)) };
          return { name, type: 'file', target, driver: { type: 'qcow2' } } as const;
        }),
        ...others.map((name) => ({ name, backup: 'no' }) as const),
      ],
    },
  });
  const checkpointXml = formatDomainCheckpoint({
    name: checkpoint,
    disks: {
      disk: [
        ...copied.map((name) => ({ name, checkpoint: 'bitmap' }) as const),
        ...others.map((name) => ({ name, checkpoint: 'no' }) as const),
      ],
    },
  });
  try {
    let frozen = false;
    await domain.jobCompleted({
      start: async () => {
        frozen = await whileFrozen(domain, () => domain.backupBegin(backupXml, { checkpointXml }));
      },
    });
    const files: Backup['files'][number][] = [];
    for (const disk of copied) {
      const file = fileOf(disk);
      const base = previous?.files.find((one) => one.disk === disk)?.file;
      // The file holds only the changes; the rest is read from the backup before it, in the same folder.
      if (base !== undefined) await qemuImg('rebase', '-u', '-F', 'qcow2', '-b', base, join(folder, file));
      files.push({ disk, file, sha256: await sha256Of(join(folder, file)) });
    }
    const backup: Backup = { checkpoint, since, frozen, files };
    await writeHistory(folder, { ...history, backups: [...history.backups, backup] });
    // Only the last checkpoint is needed; each one costs QEMU a bitmap per disk.
    if (since !== null) await deleteCheckpoint(domain, since);
    return backup;
  } catch (error) {
    // A checkpoint without a backup: the changes since the last good backup have to stay in one piece.
    await deleteCheckpoint(domain, checkpoint);
    for (const disk of copied) await rm(join(folder, fileOf(disk)), { force: true });
    throw error;
  }
}

/** Makes images of the disks as they were at a backup. Returns their paths. */
export async function restore(folder: string, into: string, checkpoint?: string): Promise<string[]> {
  const history = await readHistory(folder);
  const wanted = checkpoint ?? history?.backups.at(-1)?.checkpoint;
  if (history === undefined || wanted === undefined) throw new Error(`${folder} holds no backup`);
  const chain = chainOf(history, wanted);
  for (const { file, sha256 } of chain.flatMap(({ files }) => files)) {
    if ((await sha256Of(join(folder, file))) !== sha256) throw new Error(`${file} is not what the backup wrote`);
  }
  const restored: string[] = [];
  for (const { disk, file } of chain.at(-1)?.files ?? []) {
    const image = join(into, `${disk}.qcow2`);
    const exists = await access(image).then(
      () => true,
      () => false,
    );
    if (exists) throw new Error(`${image} exists; choose another folder`);
    await qemuImg('convert', '-f', 'qcow2', '-O', 'qcow2', join(folder, file), image);
    // Reads both again and fails on the first byte that differs.
    await qemuImg('compare', '-f', 'qcow2', '-F', 'qcow2', join(folder, file), image);
    restored.push(image);
  }
  return restored;
}

/** The disks that have changes to track, and the others (CD drives, raw images). */
async function disksOf(domain: Domain): Promise<{ copied: string[]; others: string[] }> {
  const copied: string[] = [];
  const others: string[] = [];
  for (const disk of parseDomain(await domain.getXmlDescription()).devices?.disk ?? []) {
    const tracked = (disk.device ?? 'disk') === 'disk' && disk.driver?.type === 'qcow2' && disk.readonly !== true;
    (tracked ? copied : others).push(disk.target.dev);
  }
  if (copied.length === 0) throw new Error(`${domain.name} has no writable qcow2 disk`);
  return { copied, others };
}

/** The last backup, if QEMU still tracks the changes since then, of the same disks. */
async function usablePredecessor(domain: Domain, history: History, disks: string[]): Promise<Backup | undefined> {
  const last = history.backups.at(-1);
  if (last === undefined) return undefined;
  const checkpoints = await domain.listAllCheckpoints();
  const tracked = checkpoints.some(({ name }) => name === last.checkpoint);
  return tracked && last.files.map(({ disk }) => disk).join() === disks.join() ? last : undefined;
}

/** Freezes the guest's file systems for the moment in which the backup begins. Returns false without an agent. */
async function whileFrozen(domain: Domain, begin: () => Promise<void>): Promise<boolean> {
  const frozen = await domain.fsFreeze([]).then(
    () => true,
    (error: unknown) => {
      if (error instanceof LibvirtError && isServerError(error)) return false;
      throw error;
    },
  );
  try {
    await begin();
  } finally {
    if (frozen) await domain.fsThaw([]);
  }
  return frozen;
}

async function deleteCheckpoint(domain: Domain, name: string): Promise<void> {
  const checkpoints = await domain.listAllCheckpoints();
  await checkpoints.find((one) => one.name === name)?.delete();
}
