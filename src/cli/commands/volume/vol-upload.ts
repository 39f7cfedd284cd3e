import { stat } from 'node:fs/promises';
import { fileError, UsageError } from '../../../errors.js';
import type { HostCommand } from '../../command.js';
import { announce, volume, volumeOf } from '../../objects.js';
import { progressBar } from '../../output/progress.js';
import { bytesText } from '../../output/units.js';
import { converted, flag, operand, sizeInBytes } from '../../parameter.js';
import { pool } from '../../volume-parameters.js';

const file = operand('file', 'The file to upload', 'file');
const offset = converted('offset', 'SIZE', 'Where to begin in the volume', (word, name) => sizeInBytes(word, name));
const length = converted('length', 'SIZE', 'Largest number of bytes to write', (word, name) => sizeInBytes(word, name));
const sparse = flag('sparse', 'Do not send the holes of the file');

export const command: HostCommand = {
  summary: 'Write a file into a volume',
  details: [
    'Overwrites the volume from the offset on. Content before the offset and after the end of the file is kept.',
  ],
  operands: [volume, file],
  options: [pool, offset, length, sparse],
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
    using bar = progressBar(context.terminal.stderr, `Uploading ${target.name}`);
    await target.uploadFromFile(path, {
      ...context.options,
      offset: start,
      sparse: context.get(sparse),
      ...(most === undefined ? {} : { length: wanted }),
      onProgress: ({ position, total }) => bar.update(position, total ?? wanted),
    });
    bar[Symbol.dispose]();
    announce(context, 'volume', 'volume', target.name, `has the content of ${path}`);
  },
};
