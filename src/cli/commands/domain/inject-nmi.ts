import type { HostCommand } from '../../command.js';
import { domainAction } from '../../domain-command.js';

export const command: HostCommand = domainAction({
  summary: 'Send a non-maskable interrupt to domains',
  done: 'got an interrupt',
  question: 'Interrupt',
  act: (target, context) => target.injectNmi(context.options),
});
