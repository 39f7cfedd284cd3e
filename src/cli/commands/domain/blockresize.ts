import { DomainBlockResizeFlags } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf, report } from '../../domain-command.js';
import { bytesText } from '../../output/units.js';
import { convertedOperand, operand, sizeInBytes } from '../../parameter.js';

const path = operand('path', 'Target or source of the disk', 'disk');
const size = convertedOperand('size', 'The new size; KiB unless it has a unit', (word, name) =>
  sizeInBytes(word, name, 1024n),
);

export const command: HostCommand = {
  summary: 'Change the size of a disk of a running domain',
  operands: [domain, path, size],
  run: async (context) => {
    const target = await domainOf(context);
    const bytes = context.get(size);
    await target.blockResize(context.get(path), bytes, { ...context.options, flags: DomainBlockResizeFlags.BYTES });
    report(context, target, `has ${bytesText(bytes)} in ${context.get(path)}`);
  },
};
