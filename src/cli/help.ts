import type { Command } from './command.js';
import { COMMANDS } from './command-index.js';
import { namesOf, operandForm, optionsOf, usageOf } from './command-line.js';
import { commandNamed } from './commands.js';
import { GLOBAL_OPTIONS } from './globals.js';
import { describedLines as described } from './output/described.js';
import { wrapped } from './output/wrapped.js';
import type { Parameter } from './parameter.js';

/** Width of the column of operands and options; a longer one has its description on the next line. */
const FORM_WIDTH = 26;

/** Widest text, also on a wider terminal and in a pipe. */
const WIDTH_MAX = 100;

/** Titles of the groups of commands, in order. */
export const GROUPS: Readonly<Record<string, string>> = {
  domain: 'Domains',
  snapshot: 'Snapshots',
  checkpoint: 'Checkpoints and backup',
  network: 'Networks',
  pool: 'Storage pools',
  volume: 'Storage volumes',
  host: 'Host',
  nodedev: 'Devices of the host',
  nwfilter: 'Network filters',
  secret: 'Secrets',
  admin: 'Administration of the daemon',
  tools: 'Tools',
};

/**
 * Returns the lines of `--help`, of all commands or of one.
 * @param width columns of the terminal
 * @throws UsageError for an unknown command
 */
export async function helpLines(
  name: string | undefined,
  rest: readonly string[],
  width: number = WIDTH_MAX,
): Promise<string[]> {
  const room = Math.min(width, WIDTH_MAX);
  if (name === undefined) return overviewLines(room);
  const [operand] = rest.filter((word) => !word.startsWith('-'));
  if (name === 'call' && operand !== undefined) {
    return (await import('./commands/tools/call.js')).procedureLines(operand);
  }
  return commandLines(name, await commandNamed(name), room);
}

function overviewLines(room: number): string[] {
  const groups = Object.entries(GROUPS).flatMap(([group, title]) => {
    const commands = Object.entries(COMMANDS).filter(([, entry]) => entry.group === group);
    return ['', `${title}:`, ...commands.flatMap(([name, { summary }]) => described(`  ${name}`, summary, 25, room))];
  });
  return [
    'usage: libvirt-client [COMMAND] [OPTIONS]',
    '',
    ...wrapped('libvirt-client COMMAND --help shows the operands and options of a command.', room),
    ...groups,
    '',
    'Options of every command:',
    ...GLOBAL_OPTIONS.flatMap((option) => optionLines(option, room)),
    '',
    ...wrapped(
      'Exit codes: 0 success, 1 refused by the daemon, 2 wrong command line, 3 no connection, 4 timed out, 130 interrupted (Ctrl-C).',
      room,
    ),
  ];
}

function commandLines(name: string, command: Command, room: number): string[] {
  const { summary, details = [], operands = [], examples = [] } = command;
  const own = command.options ?? [];
  const global = optionsOf(command).filter((option) => !own.includes(option));
  return [
    `usage: libvirt-client ${usageOf(name, command)}`,
    '',
    ...wrapped(`${summary}.`, room),
    ...details.flatMap((paragraph) => ['', ...wrapped(paragraph, room)]),
    ...section(
      'Operands:',
      operands.flatMap((one) => describedLines(operandForm(one), one.help, room)),
    ),
    ...section(
      'Options:',
      own.flatMap((option) => optionLines(option, room)),
    ),
    ...section(
      'Options of every command:',
      global.flatMap((option) => optionLines(option, room)),
    ),
    ...section(
      'Examples:',
      examples.map((example) => `  libvirt-client ${example}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function optionLines(option: Parameter, room: number): string[] {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  const value = option.arity === 'flag' ? '' : ` ${option.placeholder}`;
  return describedLines(`${short}--${option.name}${value}`, `${option.help}${aliasText(option)}`, room);
}

/** A form with its description, indented. */
function describedLines(form: string, description: string, room: number): string[] {
  return described(`  ${form}`, description, FORM_WIDTH + 2, room);
}

function aliasText(option: Parameter): string {
  const aliases = namesOf(option).filter((form) => form !== `--${option.name}` && form !== `-${option.short}`);
  return aliases.length === 0 ? '' : ` (also ${aliases.join(', ')})`;
}
