import { writeFile } from 'node:fs/promises';
import { fileError, UsageError } from '../../../errors.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf, report } from '../../domain-command.js';
import { integer, optionalOperand, text } from '../../parameter.js';
import { pngOf } from '../../png.js';
import { isTerminal } from '../../terminal.js';

const target = optionalOperand(
  'file',
  'The file; - for standard output; by default the name of the domain and the time',
  'file',
);
const file = text('to', 'FILE', 'The file, as the operand', { short: 'o', completion: 'file' });
const screen = integer('screen', 'NUMBER', 'The screen, if the domain has several');

export const command: HostCommand = {
  summary: 'Save what the screen of a domain shows as PNG',
  operands: [domain, target],
  options: [file, screen],
  examples: ['screenshot web -o web.png'],
  single: true,
  run: async (context) => {
    const found = await domainOf(context);
    const { mime, stream } = await found.screenshot(context.get(screen) ?? 0, context.options);
    const picture = pngOf(await stream.bytes(), mime);
    const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    const path = context.get(file) ?? context.get(target) ?? `${found.name.replaceAll(/[^\w.-]/g, '_')}-${time}.png`;
    if (path === '-') {
      if (isTerminal(context.terminal.stdout)) throw new UsageError('INVALID_VALUE', 'standard output is a terminal');
      context.terminal.stdout.write(picture);
      return;
    }
    await writeFile(path, picture).catch((cause: unknown) => {
      throw fileError(path, 'written', cause);
    });
    report(context, found, `is shown in ${path}`);
  },
};
