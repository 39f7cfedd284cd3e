import { COMMANDS } from './command-names.js';

/** What `--help` prints. */
export function helpLines(): string[] {
  const commands = Object.entries(COMMANDS).map(([name, { takes, summary }]) => {
    const form = [name, ...takes].join(' ');
    return `  ${form.padEnd(24)}${summary}`;
  });
  return [
    'usage: libvirt-client [COMMAND] [OPTIONS]',
    '',
    'Commands:',
    ...commands,
    '',
    'Options:',
    '  -c, --uri URI           The daemon; else LIBVIRT_DEFAULT_URI, else the local one',
    '  -r, --read-only         Ask for a connection that can change nothing',
    '      --json              Print JSON; 64-bit numbers are decimal strings',
    '      --timeout SECONDS   Give up when connecting, or one call, takes longer',
    '      --inactive          xml: the definition for the next start; list: domains that do not run',
    '      --secure            xml: with passwords; --migratable as older daemons read it',
    '  -o, --output FILE       Where record puts the session',
    '      --socket PATH       Where replay listens; or --port NUMBER',
    '      --mode MODE         How replay gives out answers: matched, strict, lenient',
    '      --debug             Show every frame, and the stack of an error, on standard error',
    '  -h, --help              Print this',
    '  -v, --version           Print the version',
    '',
    'Ends with 0 when done, 1 when the daemon refused, 2 for a wrong command line, 3 without a connection,',
    '4 when the time was up, 130 after Ctrl-C.',
  ];
}
