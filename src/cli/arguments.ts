import { parseArgs } from 'node:util';
import { UsageError } from '../errors.js';
import { didYouMean } from '../nearest.js';
import { COMMANDS, type CommandName, isCommand } from './command-names.js';

/** A parsed command line. */
export interface Arguments {
  /** `overview` if no command was given. */
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly uri: string | undefined;
  readonly readOnly: boolean;
  readonly json: boolean;
  readonly debug: boolean;
  /** Undefined without `--timeout`. */
  readonly timeoutMs: number | undefined;
  readonly all: boolean;
  readonly inactive: boolean;
  readonly secure: boolean;
  readonly migratable: boolean;
  /** Path of the recording to write. */
  readonly output: string | undefined;
  /** Address on which a recording is served: a Unix socket or a TCP port. */
  readonly socket: string | undefined;
  readonly port: number | undefined;
  readonly mode: string | undefined;
  readonly stats: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const OPTIONS = {
  uri: { type: 'string', short: 'c' },
  'read-only': { type: 'boolean', short: 'r' },
  json: { type: 'boolean' },
  timeout: { type: 'string' },
  debug: { type: 'boolean' },
  all: { type: 'boolean' },
  inactive: { type: 'boolean' },
  secure: { type: 'boolean' },
  migratable: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  socket: { type: 'string' },
  port: { type: 'string' },
  mode: { type: 'string' },
  stats: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** The longest timeout in seconds that a timer supports. */
const TIMEOUT_MAX = 2_000_000;

/**
 * Parses a command line.
 * @throws UsageError with the faulty argument and the closest valid one
 */
export function readArguments(argv: readonly string[]): Arguments {
  const found = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const values = new Map<OptionName, string | true>();
  for (const token of found.tokens) {
    if (token.kind === 'option') values.set(...option(token.name, token.rawName, token.value, token.inlineValue));
  }
  const [word, ...operands] = found.positionals;
  const command = commandNamed(word);
  const asksForHelp = values.has('help') || values.has('version');
  if (!asksForHelp) check(command, operands, values);
  return {
    command,
    operands,
    uri: textOf(values.get('uri')),
    readOnly: values.has('read-only'),
    json: values.has('json'),
    debug: values.has('debug'),
    timeoutMs: timeoutOf(textOf(values.get('timeout'))),
    all: values.has('all'),
    inactive: values.has('inactive'),
    secure: values.has('secure'),
    migratable: values.has('migratable'),
    output: textOf(values.get('output')),
    socket: textOf(values.get('socket')),
    port: portOf(textOf(values.get('port'))),
    mode: textOf(values.get('mode')),
    stats: values.has('stats'),
    help: values.has('help'),
    version: values.has('version'),
  };
}

function option(
  name: string,
  shown: string,
  value: string | undefined,
  inline: boolean | undefined,
): [OptionName, string | true] {
  if (!isOption(name)) {
    const known = Object.keys(OPTIONS).map((option) => `--${option}`);
    throw new UsageError('UNKNOWN_OPTION', `unknown option ${shown}${didYouMean(`--${name}`, known)}`);
  }
  if (OPTIONS[name].type === 'boolean') {
    if (value !== undefined) throw new UsageError('INVALID_VALUE', `the option --${name} takes no value`);
    return [name, true];
  }
  const missing = value === undefined || value === '' || (inline !== true && value.startsWith('-'));
  if (missing) throw new UsageError('INVALID_VALUE', `the option ${shown} requires a value`);
  return [name, value];
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function textOf(value: string | true | undefined): string | undefined {
  return value === true ? undefined : value;
}

function commandNamed(word: string | undefined): CommandName {
  if (word === undefined) return 'overview';
  if (isCommand(word)) return word;
  throw new UsageError('UNKNOWN_COMMAND', `unknown command ${word}${didYouMean(word, Object.keys(COMMANDS))}`);
}

function check(command: CommandName, operands: readonly string[], values: ReadonlyMap<OptionName, unknown>): void {
  const { takes, options } = COMMANDS[command];
  const required = takes.filter((name) => !name.startsWith('['));
  const missing = required[operands.length];
  const usage = `usage: libvirt-client ${[command, ...takes].join(' ')}`;
  if (missing !== undefined) throw new UsageError('INVALID_VALUE', `${command} requires ${missing}; ${usage}`);
  const extra = takes.at(-1) === '[...]' ? undefined : operands[takes.length];
  if (extra !== undefined) throw new UsageError('INVALID_VALUE', `unexpected argument ${extra}; ${usage}`);
  for (const name of values.keys()) {
    const owner = Object.entries(COMMANDS).find(([, form]) => form.options.includes(name))?.[0];
    if (owner !== undefined && !options.includes(name)) {
      throw new UsageError('INVALID_VALUE', `the option --${name} is only valid with the command ${owner}`);
    }
  }
}

function timeoutOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = /^[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
  if (seconds > 0 && seconds <= TIMEOUT_MAX) return Math.ceil(seconds * 1000);
  throw new UsageError('INVALID_VALUE', `--timeout must be a number of seconds above 0, not ${JSON.stringify(text)}`);
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError('INVALID_VALUE', `--port must be a number up to 65535, not ${JSON.stringify(text)}`);
}
