import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileError } from '../../../errors.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { announce, volume, volumeOf } from '../../objects.js';
import { progressBar } from '../../output/progress.js';
import { converted, flag, operand, sizeInBytes } from '../../parameter.js';
import { pool } from '../../volume-parameters.js';

const file = operand('file', 'The file to write', 'file');
const offset = converted('offset', 'SIZE', 'Where to begin in the volume', (word, name) => sizeInBytes(word, name));
const length = converted('length', 'SIZE', 'Largest number of bytes to read', (word, name) => sizeInBytes(word, name));
const sparse = flag('sparse', 'Leave out holes, and write the file with holes');
const resume = flag('resume', 'Continue FILE.part, which an interrupted download has left, instead of beginning again');

export const command: HostCommand = {
  summary: 'Read a volume into a file',
  details: [
    'The data is written to FILE.part, which is renamed when it is complete: FILE never holds half a volume. When the download fails or is interrupted, the part is kept for --resume.',
  ],
  operands: [volume, file],
  options: [pool, offset, length, sparse, resume],
  examples: [
    'vol-download web.qcow2 backup.qcow2 --pool default',
    'vol-download web.qcow2 backup.qcow2 --pool default --resume',
  ],
  single: true,
  run: download,
};

async function download(context: HostContext): Promise<void> {
  const path = context.get(file);
  const part = `${path}.part`;
  const target = await volumeOf(context, context.get(pool), context.get(volume));
  const { capacity } = await target.getInfo(context.options);
  const start = context.get(offset) ?? 0n;
  const done = context.get(resume) ? await sizeOf(part) : 0n;
  const most = context.get(length);
  using bar = progressBar(context.terminal.stderr, `Downloading ${target.name}`);
  const settings = {
    ...context.options,
    offset: start + done,
    ...(most === undefined ? {} : { length: most > done ? most - done : 0n }),
    onProgress: ({ position, total }: { readonly position: bigint; readonly total: bigint | undefined }): void =>
      bar.update(done + position, most ?? done + (total ?? capacity - start - done)),
  };
  if (done === 0n) {
    await rm(part, { force: true });
    await target.downloadToFile(part, { ...settings, sparse: context.get(sparse) });
  } else if (most === undefined || most > done) {
    const rest = await target.download(start + done, most === undefined ? 0n : most - done, context.options);
    await append(part, rest.toReadable(), (bytes) => bar.update(done + bytes, most ?? capacity - start));
  }
  await rename(part, path).catch((cause: unknown) => {
    throw fileError(path, 'written', cause);
  });
  bar[Symbol.dispose]();
  announce(context, 'volume', 'volume', target.name, `is in ${path}`);
}

async function sizeOf(part: string): Promise<bigint> {
  return stat(part, { bigint: true }).then(
    ({ size }) => size,
    () => 0n,
  );
}

/** Appends what a stream delivers to a file. @throws FileError */
async function append(part: string, source: Readable, onProgress: (bytes: bigint) => void): Promise<void> {
  const target = createWriteStream(part, { flags: 'a' });
  let bytes = 0n;
  source.on('data', (chunk: Uint8Array) => {
    bytes += BigInt(chunk.length);
    onProgress(bytes);
  });
  let failure: unknown;
  target.once('error', (error) => {
    failure = error;
  });
  try {
    await pipeline(source, target);
  } catch (error) {
    throw failure === undefined ? error : fileError(part, 'written', failure);
  }
}
