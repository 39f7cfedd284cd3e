import { COMMANDS } from './command-names.js';

/** Returns the lines of `--help`. */
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
    '  -c, --uri URI           The daemon (default: LIBVIRT_DEFAULT_URI, else the local daemon)',
    '  -r, --read-only         Open a read-only connection',
    '      --json              Print JSON; 64-bit numbers are decimal strings',
    '      --timeout SECONDS   Fail if connecting, or one call, takes longer',
    '      --inactive          xml: the definition for the next start; list: inactive domains',
    '      --secure            xml: include passwords; --migratable: readable by older daemons',
    '  -o, --output FILE       Where record writes the recording',
    '      --socket PATH       Where replay listens; or --port NUMBER',
    '      --mode MODE         How replay matches calls: matched, strict, lenient',
    '      --debug             Print every frame, and the stack of errors, to standard error',
    '  -h, --help              Print this help',
    '  -v, --version           Print the version',
    '',
    'Exit codes: 0 success, 1 refused by the daemon, 2 wrong command line, 3 no connection,',
    '4 timed out, 130 interrupted (Ctrl-C).',
  ];
}
