import { UsageError } from '../errors.js';

/** The words that the shell offers for a value: names from the daemon, or files. */
export type Completion =
  | 'domain'
  | 'network'
  | 'pool'
  | 'volume'
  | 'snapshot'
  | 'checkpoint'
  | 'disk'
  | 'secret'
  | 'nodedev'
  | 'nwfilter'
  | 'file'
  | 'command'
  | readonly string[];

/** The words of a command line that belong to one parameter. */
export type GivenWords = readonly string[];

/** An operand or an option of a command. `T` is the type of its value. */
export interface Parameter<T = unknown> {
  readonly name: string;
  readonly help: string;
  /** `flag` takes no value, `value` one, `list` several. */
  readonly arity: 'flag' | 'value' | 'list';
  /** Operands are required unless this is true. */
  readonly optional: boolean;
  readonly placeholder: string;
  readonly short?: string | undefined;
  /** Other long names. */
  readonly aliases?: readonly string[] | undefined;
  readonly completion?: Completion | undefined;
  /** Converts the words; undefined if the parameter is absent. @throws UsageError for an invalid value */
  read(words: GivenWords | undefined): T;
}

/** Other names of an option, and how it is completed. */
export interface Extras {
  readonly short?: string;
  readonly aliases?: readonly string[];
  readonly completion?: Completion;
}

/** Describes an option without a value. */
export function flag(name: string, help: string, extras: Extras = {}): Parameter<boolean> {
  return {
    name,
    help,
    arity: 'flag',
    optional: true,
    placeholder: '',
    ...extras,
    read: (words) => words !== undefined,
  };
}

/** Describes an option with a text. */
export function text(
  name: string,
  placeholder: string,
  help: string,
  extras: Extras = {},
): Parameter<string | undefined> {
  return { name, help, arity: 'value', optional: true, placeholder, ...extras, read: (words) => words?.at(-1) };
}

/** Describes an option that may be repeated. */
export function texts(
  name: string,
  placeholder: string,
  help: string,
  extras: Extras = {},
): Parameter<readonly string[]> {
  return { name, help, arity: 'list', optional: true, placeholder, ...extras, read: (words) => words ?? [] };
}

/** Describes an option with one of some words. */
export function oneOf<const W extends string>(
  name: string,
  words: readonly W[],
  help: string,
  extras: Extras = {},
): Parameter<W | undefined> {
  const read = (given: GivenWords | undefined): W | undefined => {
    const word = given?.at(-1);
    const known = words.find((one) => one === word);
    if (word === undefined || known !== undefined) return known;
    throw new UsageError('INVALID_VALUE', `--${name} must be one of ${words.join(', ')}, not ${word}`);
  };
  return {
    name,
    help,
    arity: 'value',
    optional: true,
    placeholder: words.join('|'),
    completion: words,
    ...extras,
    read,
  };
}

/** Describes an option whose value is converted. */
export function converted<T>(
  name: string,
  placeholder: string,
  help: string,
  convert: (word: string, name: string) => T,
  extras: Extras = {},
): Parameter<T | undefined> {
  const read = (words: GivenWords | undefined): T | undefined => {
    const word = words?.at(-1);
    return word === undefined ? undefined : convert(word, `--${name}`);
  };
  return { name, help, arity: 'value', optional: true, placeholder, ...extras, read };
}

/** Describes an option with a whole number. */
export function integer(name: string, placeholder: string, help: string, least = 0): Parameter<number | undefined> {
  return converted(name, placeholder, help, (word, shown) => wholeNumber(word, shown, least));
}

/** Describes a required operand. */
export function operand(name: string, help: string, completion?: Completion): Parameter<string> {
  const read = (words: GivenWords | undefined): string => words?.at(-1) ?? '';
  return { name, help, arity: 'value', optional: false, placeholder: name.toUpperCase(), completion, read };
}

/** Describes an operand that may be absent. */
export function optionalOperand(name: string, help: string, completion?: Completion): Parameter<string | undefined> {
  const read = (words: GivenWords | undefined): string | undefined => words?.at(-1);
  return { name, help, arity: 'value', optional: true, placeholder: name.toUpperCase(), completion, read };
}

/** Describes an operand that takes one or more words. */
export function operands(name: string, help: string, completion?: Completion): Parameter<readonly string[]> {
  const read = (words: GivenWords | undefined): readonly string[] => words ?? [];
  return { name, help, arity: 'list', optional: false, placeholder: name.toUpperCase(), completion, read };
}

/** Describes an operand that takes any number of words. */
export function optionalOperands(name: string, help: string, completion?: Completion): Parameter<readonly string[]> {
  return { ...operands(name, help, completion), optional: true };
}

/** Describes a required operand whose value is converted. */
export function convertedOperand<T>(
  name: string,
  help: string,
  convert: (word: string, name: string) => T,
  completion?: Completion,
): Parameter<T> {
  return { ...operand(name, help, completion), read: (words) => convert(words?.at(-1) ?? '', name.toUpperCase()) };
}

/** Converts a whole number. @throws UsageError */
export function wholeNumber(word: string, name: string, least = 0): number {
  const number = /^-?[0-9]{1,15}$/.test(word) ? Number(word) : Number.NaN;
  if (number >= least) return number;
  const bound = least === Number.NEGATIVE_INFINITY ? '' : ` of at least ${least}`;
  throw new UsageError('INVALID_VALUE', `${name} must be a whole number${bound}, not ${JSON.stringify(word)}`);
}

const POWERS: ReadonlyMap<string, bigint> = new Map(
  ['', 'k', 'm', 'g', 't', 'p', 'e'].map((letter, power) => [letter, 1024n ** BigInt(power)]),
);

/**
 * Converts a size to bytes. `k`, `KiB` and so on are powers of 1024, `KB` and so on powers of 1000, as in virsh.
 * @param unit bytes of a number without a unit
 * @throws UsageError
 */
export function sizeInBytes(word: string, name: string, unit = 1n): bigint {
  const [, digits = '', letter = '', rest = ''] = /^([0-9]{1,19})([kmgtpe]?)(b|ib|byte|bytes)?$/i.exec(word) ?? [];
  const ending = rest.toLowerCase();
  const isPlain = letter === '' && ending === '';
  const power = POWERS.get(letter.toLowerCase());
  if (digits === '' || power === undefined || (letter === '' && ending === 'ib')) {
    throw new UsageError('INVALID_VALUE', `${name} must be a size such as 512M or 10GiB, not ${JSON.stringify(word)}`);
  }
  if (isPlain) return BigInt(digits) * unit;
  const exponent = BigInt(['', 'k', 'm', 'g', 't', 'p', 'e'].indexOf(letter.toLowerCase()));
  return BigInt(digits) * (letter !== '' && ending === 'b' ? 1000n ** exponent : power);
}

/** Converts a size to KiB, which is also the unit of a number without one. @throws UsageError */
export function sizeInKib(word: string, name: string): bigint {
  return (sizeInBytes(word, name, 1024n) + 1023n) / 1024n;
}
