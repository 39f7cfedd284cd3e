import { UsageError } from '../errors.js';
import { converted, flag, integer, oneOf, type Parameter, text, texts } from './parameter.js';

/** Formats of the output. */
export const FORMATS = ['table', 'wide', 'json', 'jsonl', 'csv', 'name'] as const;

/** A format of the output. */
export type Format = (typeof FORMATS)[number];

/** The longest timeout in seconds that a timer supports. */
const TIMEOUT_MAX = 2_000_000;

/** Number of hosts that a command connects to at the same time, as a fleet does. */
export const AT_ONCE = 32;

/** Converts a number of seconds to milliseconds. @throws UsageError */
export function seconds(word: string, name: string): number {
  const number = /^[0-9]+(\.[0-9]+)?$/.test(word) ? Number(word) : Number.NaN;
  if (number > 0 && number <= TIMEOUT_MAX) return Math.ceil(number * 1000);
  const wanted = `a number of seconds above 0, up to ${TIMEOUT_MAX}`;
  throw new UsageError('INVALID_VALUE', `${name} must be ${wanted}, not ${JSON.stringify(word)}`);
}

/** Options of every command, with the types of their values. */
interface GlobalOptions {
  readonly uris: Parameter<readonly string[]>;
  readonly hosts: Parameter<string | undefined>;
  readonly atOnce: Parameter<number | undefined>;
  readonly readOnly: Parameter<boolean>;
  readonly format: Parameter<Format | undefined>;
  readonly json: Parameter<boolean>;
  /** In milliseconds. */
  readonly timeout: Parameter<number | undefined>;
  readonly quiet: Parameter<boolean>;
  readonly yes: Parameter<boolean>;
  readonly debug: Parameter<boolean>;
  readonly help: Parameter<boolean>;
  readonly version: Parameter<boolean>;
}

/** Options of every command. */
export const GLOBAL: GlobalOptions = {
  uris: texts(
    'connect',
    'URI',
    'The daemon (default: LIBVIRT_DEFAULT_URI, else the local daemon); repeat for several',
    {
      short: 'c',
      aliases: ['uri'],
    },
  ),
  hosts: text('hosts', 'FILE', 'Connect to every URI in a file, one per line', { completion: 'file' }),
  atOnce: integer('at-once', 'COUNT', `Connect to at most this many hosts at the same time (default: ${AT_ONCE})`, 1),
  readOnly: flag('readonly', 'Open a read-only connection', { short: 'r', aliases: ['read-only'] }),
  format: oneOf('output', FORMATS, 'Format of the output'),
  json: flag('json', 'Print JSON, as --output json; 64-bit numbers are decimal strings'),
  timeout: converted('timeout', 'SECONDS', 'Fail if connecting, or one call, takes longer', seconds),
  quiet: flag('quiet', 'Print no titles of tables, and no messages about what was done', { short: 'q' }),
  yes: flag('yes', 'Do not ask before destroying data', { short: 'y' }),
  debug: flag('debug', 'Print every frame, and the stack of errors, to standard error'),
  help: flag('help', 'Print the usage, of a command if one is given', { short: 'h' }),
  version: flag('version', 'Print the version', { short: 'v' }),
};

/** The options of every command, in the order of the help. */
export const GLOBAL_OPTIONS: readonly Parameter[] = Object.values(GLOBAL);
