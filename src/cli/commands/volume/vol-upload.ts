import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { StorageVol } from '../../../api/storage-vol/storage-vol.js';
import type { TransferProgress } from '../../../api/storage-vol/transfer.js';
import { printable } from '../../../debug/printable.js';
import { fileError, UsageError } from '../../../errors.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { announce, volume, volumeOf } from '../../objects.js';
import { progressBar } from '../../output/progress.js';
import { bytesText } from '../../output/units.js';
import { converted, flag, operand, sizeInBytes } from '../../parameter.js';
import { printLines } from '../../terminal.js';
import { pool } from '../../volume-parameters.js';

const file = operand('file', 'The file to upload', 'file');
const offset = converted('offset', 'SIZE', 'Where to begin in the volume', (word, name) => sizeInBytes(word, name));
const length = converted('length', 'SIZE', 'Largest number of bytes to write', (word, name) => sizeInBytes(word, name));
const resumeFrom = converted(
  'resume-from',
  'SIZE',
  'Skip so many bytes of the file, which an interrupted upload has written',
  (word, name) => sizeInBytes(word, name),
);
const sparse = flag('sparse', 'Do not send the holes of the file');

export const command: HostCommand = {
  summary: 'Write a file into a volume',
  details: [
    'Overwrites the volume from the offset on. Content before the offset and after the end of the file is kept.',
    'An upload that is interrupted prints how many bytes it has sent. The daemon may not have written the last ones: give --resume-from some MiB less.',
  ],
  operands: [volume, file],
  options: [pool, offset, length, resumeFrom, sparse],
  examples: ['vol-upload web.qcow2 web.qcow2 --pool default --sparse'],
  single: true,
  run: async (context) => {
    const path = context.get(file);
    const { size } = await stat(path, { bigint: true }).catch((cause: unknown) => {
      throw fileError(path, 'read', cause);
    });
    const target = await volumeOf(context, context.get(pool), context.get(volume));
    const { capacity } = await target.getInfo(context.options);
    const [start, most] = [context.get(offset) ?? 0n, context.get(length)];
    const wanted = most !== undefined && most < size ? most : size;
    if (start + wanted > capacity && !context.get(sparse)) {
      const sizes = `${bytesText(wanted)} at ${bytesText(start)} do not fit into ${target.name} of ${bytesText(capacity)}`;
      throw new UsageError('TOO_LARGE', `${sizes}; nothing was sent`);
    }
    const skipped = context.get(resumeFrom) ?? 0n;
    if (skipped > wanted) {
      throw new UsageError('INVALID_VALUE', `--resume-from ${skipped} is beyond the end of ${path}, ${wanted} bytes`);
    }
    await send(context, target, { path, start, wanted, skipped, isWhole: wanted === size && skipped === 0n });
    announce(context, 'volume', 'volume', target.name, `has the content of ${path}`);
  },
};

/** The part of a file that is sent, and its place in the volume. */
interface Part {
  readonly path: string;
  readonly start: bigint;
  /** Bytes of the file, and how many of them are skipped at its beginning. */
  readonly wanted: bigint;
  readonly skipped: bigint;
  readonly isWhole: boolean;
}

/** Sends a part of a file, and shows the progress. */
async function send(context: HostContext, target: StorageVol, part: Part): Promise<void> {
  const { path, start, wanted, skipped, isWhole } = part;
  const { stderr } = context.terminal;
  using bar = progressBar(stderr, `Uploading ${target.name}`);
  let sent = skipped;
  const options = {
    ...context.options,
    offset: start + skipped,
    sparse: context.get(sparse),
    onProgress: ({ position }: TransferProgress) => {
      sent = skipped + position;
      bar.update(sent, wanted);
    },
  };
  try {
    if (isWhole) await target.uploadFromFile(path, options);
    else if (skipped < wanted) {
      const range = { start: Number(skipped), end: Number(wanted) - 1 };
      await target.uploadFrom(createReadStream(path, range), options);
    }
  } catch (error) {
    bar[Symbol.dispose]();
    if (sent > 0n) printLines(stderr, [`${sent} bytes of ${printable(path)} were sent; see --resume-from`]);
    throw error;
  }
}
