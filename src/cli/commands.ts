import { UsageError } from '../errors.js';
import { didYouMean } from '../nearest.js';
import type { Command } from './command.js';
import { COMMANDS } from './command-index.js';

/** Loads a command by its name. @throws UsageError with the closest name */
export async function commandNamed(name: string): Promise<Command> {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry !== undefined) return entry.load();
  const [first = ''] = name.trim().split(/[\s;]+/);
  if (first !== name && Object.hasOwn(COMMANDS, first)) {
    const message = `unknown command '${name}'; give each word by itself, and several commands to the standard input of shell`;
    throw new UsageError('UNKNOWN_COMMAND', message);
  }
  throw new UsageError('UNKNOWN_COMMAND', `unknown command ${name}${didYouMean(name, Object.keys(COMMANDS))}`);
}
