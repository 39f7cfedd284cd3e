import { UsageError } from '../errors.js';
import { DomainShutdownFlags } from '../generated/constants/domain.js';
import type { HostContext } from './context.js';
import { converted, type Parameter } from './parameter.js';

const MODES: ReadonlyMap<string, number> = new Map<string, number>([
  ['acpi', DomainShutdownFlags.ACPI_POWER_BTN],
  ['agent', DomainShutdownFlags.GUEST_AGENT],
  ['initctl', DomainShutdownFlags.INITCTL],
  ['signal', DomainShutdownFlags.SIGNAL],
  ['paravirt', DomainShutdownFlags.PARAVIRT],
]);

/** Ways to ask a guest to shut down or to reboot; the flags of both have the same numbers. */
export const mode: Parameter<number | undefined> = converted(
  'mode',
  'MODE[,MODE]',
  'How the guest is asked: acpi, agent, initctl, signal or paravirt; the daemon tries them in its own order',
  (word) =>
    word.split(',').reduce((bits, one) => {
      const bit = MODES.get(one);
      if (bit !== undefined) return bits | bit;
      throw new UsageError(
        'INVALID_VALUE',
        `--mode must be one or more of ${[...MODES.keys()].join(', ')}, not ${one}`,
      );
    }, 0),
  { completion: [...MODES.keys()] },
);

/** Returns the flags of {@link mode}. */
export function modeFlags(context: HostContext): number {
  return context.get(mode) ?? 0;
}
