import { namesOf, operandForm } from '../../../src/cli/command-line.js';
import { GLOBAL_OPTIONS } from '../../../src/cli/globals.js';
import { GROUPS } from '../../../src/cli/help.js';
import type { Parameter } from '../../../src/cli/parameter.js';
import type { Named } from './pages.js';

const CODES = [
  ['0', 'success'],
  ['1', 'the daemon refused or failed'],
  ['2', 'invalid command line; nothing was sent'],
  ['3', 'no daemon, no permission, or connection lost'],
  ['4', '--timeout has passed'],
  ['74', 'the output cannot be written'],
  ['130', 'interrupted (Ctrl-C)'],
] as const;

/** The manual page of the command, in the format of man(7). */
export function manPage(commands: readonly Named[]): string {
  const groups = Object.entries(GROUPS).flatMap(([group, title]) => {
    const own = commands.filter((one) => one.group === group);
    return own.length === 0 ? [] : [`.SS ${quoted(title)}`, ...own.flatMap(commandLines)];
  });
  return `${[
    '.TH LIBVIRT-CLIENT 1 "" "libvirt-client" "User commands"',
    '.SH NAME',
    'libvirt\\-client \\- manage virtual machines and their hosts through libvirt',
    '.SH SYNOPSIS',
    '.B libvirt\\-client',
    '[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]',
    '.SH DESCRIPTION',
    'Speaks the protocol of libvirt itself: neither libvirt nor virsh has to be installed on this machine.',
    'Without a command, the host and all its domains are shown.',
    'The names of commands and options are those of virsh where there are any.',
    '.SH COMMANDS',
    ...groups,
    '.SH OPTIONS OF EVERY COMMAND',
    ...GLOBAL_OPTIONS.flatMap(optionLines),
    '.SH EXIT STATUS',
    ...CODES.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, escaped(meaning)]),
    '.SH ENVIRONMENT',
    '.TP',
    '.B LIBVIRT_DEFAULT_URI',
    'The daemon, unless \\fB\\-\\-connect\\fR names one.',
    '.TP',
    '.B VISUAL\\fR, \\fBEDITOR',
    'The editor of the commands that edit.',
    '.TP',
    '.B NO_COLOR',
    'If set and not empty, states are not coloured.',
  ].join('\n')}\n`;
}

function commandLines({ name, command }: Named): string[] {
  const { summary, details = [], operands = [], options = [], examples = [] } = command;
  const form = operands.map((one) => `\\fI${escaped(operandForm(one))}\\fR`);
  return [
    '.TP',
    [`.B ${escaped(name)}`, ...form]
      .join(' ')
      .replace('.B ', '\\fB')
      .replace(/(?<=^\\fB\S+)(?=\s|$)/, '\\fR'),
    `${escaped(summary)}.`,
    ...details.flatMap((paragraph) => ['.IP', escaped(paragraph)]),
    ...(options.length === 0 ? [] : ['.RS', ...options.flatMap(optionLines), '.RE']),
    ...examples.flatMap((line) => ['.IP', `\\fBlibvirt\\-client ${escaped(line)}\\fR`]),
  ];
}

function optionLines(option: Parameter): string[] {
  const value = option.arity === 'flag' ? '' : ` \\fI${escaped(option.placeholder)}\\fR`;
  const names = namesOf(option).map((form) => `\\fB${escaped(form)}\\fR`);
  return ['.TP', `${names.join(', ')}${value}`, escaped(option.help)];
}

function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

/** A dash would become a hyphen; a dot or a quote at the beginning would be a request. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
