import type { Domain } from '../api/domain/domain.js';
import { UsageError } from '../errors.js';
import { connectTerminal, escapeOf } from './console-terminal.js';
import type { HostContext } from './context.js';
import { flag, type Parameter } from './parameter.js';

/** Of the commands that start a domain. */
export const attached: Parameter<boolean> = flag(
  'console',
  'Connect the terminal to its serial console; Ctrl-] ends it',
);

/** @throws UsageError without a terminal */
export function requireTerminal(context: HostContext, what: string): void {
  if (context.terminal.keyboard !== undefined) return;
  throw new UsageError('NO_TERMINAL', `${what} requires a terminal as standard input and output`);
}

/**
 * Connects the terminal to the console of a domain that was started paused, and then lets it run, so that nothing of what
 * it prints is missed.
 * @param resume false if it shall stay paused
 */
export async function attachStarted(context: HostContext, target: Domain, resume: boolean): Promise<void> {
  const opening = target.openConsole(null, context.options);
  // It shall run also if it has no console.
  if (resume) await opening.catch(() => undefined).then(() => target.resume(context.options));
  await connectTerminal(context, await opening, target.name, escapeOf('^]', ''));
}
