import { createInterface } from 'node:readline/promises';
import { printable } from '../debug/printable.js';
import { UsageError } from '../errors.js';
import type { HostContext } from './context.js';
import { ExitCode } from './exit-code.js';
import { GLOBAL } from './globals.js';
import { isPattern, someOf } from './lookup.js';
import type { Parameter } from './parameter.js';
import { Ended, type Keyboard } from './terminal.js';

/** When a question is asked: only before objects that a pattern denotes, or always, because data is destroyed. */
export type Asks = 'pattern' | 'always';

/** The paragraph of the manual about the question. */
export function asksText(asks: Asks | Parameter<boolean>): string {
  if (asks === 'always') return 'Asks first; without a terminal, --yes is required.';
  if (asks === 'pattern') return 'With a pattern, asks first; without a terminal, --yes is then required.';
  return `With --${asks.name}, asks first; without a terminal, --yes is then required.`;
}

/**
 * Asks before data is destroyed, unless `--yes` is given.
 * @param question the question without a question mark
 * @throws UsageError without a terminal, Ended if the answer is not yes
 */
export async function confirm(context: HostContext, question: string): Promise<void> {
  if (context.get(GLOBAL.yes)) return;
  const { keyboard, signal } = context.terminal;
  const shown = `${context.host === undefined ? '' : `${context.host}: `}${question}`;
  if (keyboard === undefined) {
    throw new UsageError(
      'NOT_CONFIRMED',
      `${shown} requires --yes where there is no terminal to ask; nothing was done`,
    );
  }
  if (await isYes(keyboard, `${printable(shown)}? [y/N] `, signal)) return;
  throw new Ended(ExitCode.REFUSED, 'nothing was done');
}

/**
 * Asks before objects that a pattern denotes are stopped or changed, also if there is only one: the pattern may denote
 * another object than the user has in mind.
 */
export async function confirmPattern(
  context: HostContext,
  action: string,
  given: readonly string[],
  names: readonly string[],
): Promise<void> {
  if (given.some((text) => isPattern(text) && !names.includes(text)))
    await confirm(context, `${action} ${someOf(names)}`);
}

async function isYes({ input, output, interrupt }: Keyboard, question: string, signal: AbortSignal): Promise<boolean> {
  const lines = createInterface({ input, output, terminal: true, historySize: 0 });
  lines.on('SIGINT', () => interrupt());
  try {
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    return /^y(es)?$/i.test((await Promise.race([lines.question(question, { signal }), ended])).trim());
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    lines.close();
  }
}
