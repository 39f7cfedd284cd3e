import type { Command } from './command.js';
import { COMMANDS } from './command-index.js';
import { namesOf, operandForm, optionsOf, usageOf } from './command-line.js';
import { commandNamed } from './commands.js';
import { GLOBAL_OPTIONS } from './globals.js';
import type { Parameter } from './parameter.js';

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

/** Returns the lines of `--help`, of all commands or of one. @throws UsageError for an unknown command */
export async function helpLines(name: string | undefined, rest: readonly string[]): Promise<string[]> {
  if (name === undefined) return overviewLines();
  const [operand] = rest.filter((word) => !word.startsWith('-'));
  if (name === 'call' && operand !== undefined) {
    return (await import('./commands/tools/call.js')).procedureLines(operand);
  }
  return commandLines(name, await commandNamed(name));
}

function overviewLines(): string[] {
  const groups = Object.entries(GROUPS).flatMap(([group, title]) => {
    const commands = Object.entries(COMMANDS).filter(([, entry]) => entry.group === group);
    return ['', `${title}:`, ...commands.map(([name, { summary }]) => `  ${name.padEnd(23)} ${summary}`)];
  });
  return [
    'usage: libvirt-client [COMMAND] [OPTIONS]',
    '',
    'libvirt-client COMMAND --help shows the operands and options of a command.',
    ...groups,
    '',
    'Options of every command:',
    ...GLOBAL_OPTIONS.map(optionLine),
    '',
    'Exit codes: 0 success, 1 refused by the daemon, 2 wrong command line, 3 no connection,',
    '4 timed out, 130 interrupted (Ctrl-C).',
  ];
}

function commandLines(name: string, command: Command): string[] {
  const { summary, details = [], operands = [], examples = [] } = command;
  const own = command.options ?? [];
  const global = optionsOf(command).filter((option) => !own.includes(option));
  return [
    `usage: libvirt-client ${usageOf(name, command)}`,
    '',
    `${summary}.`,
    ...details.flatMap((paragraph) => ['', ...wrapped(paragraph, 100)]),
    ...section(
      'Operands:',
      operands.map((one) => `  ${operandForm(one).padEnd(26)} ${one.help}`),
    ),
    ...section('Options:', own.map(optionLine)),
    ...section('Options of every command:', global.map(optionLine)),
    ...section(
      'Examples:',
      examples.map((example) => `  libvirt-client ${example}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function optionLine(option: Parameter): string {
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  const value = option.arity === 'flag' ? '' : ` ${option.placeholder}`;
  return `  ${`${short}--${option.name}${value}`.padEnd(26)} ${option.help}${aliasText(option)}`;
}

function aliasText(option: Parameter): string {
  const aliases = namesOf(option).filter((form) => form !== `--${option.name}` && form !== `-${option.short}`);
  return aliases.length === 0 ? '' : ` (also ${aliases.join(', ')})`;
}

/** Breaks a paragraph into lines. */
export function wrapped(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
