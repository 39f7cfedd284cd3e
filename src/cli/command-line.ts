import { CommanderError, Option, Command as Parser } from 'commander';
import { UsageError } from '../errors.js';
import type { CommandForm } from './command.js';
import { GLOBAL_OPTIONS } from './globals.js';
import type { GivenWords, Parameter } from './parameter.js';

/** The words of a command line, by the parameter that they belong to. */
export class Values {
  readonly #words: ReadonlyMap<Parameter, GivenWords>;

  constructor(words: ReadonlyMap<Parameter, GivenWords>) {
    this.#words = words;
  }

  /** Returns some options as words of a command line, as far as they are given. */
  wordsOf(options: readonly Parameter[]): string[] {
    return options.flatMap((option) => {
      const words = this.#words.get(option);
      if (words === undefined) return [];
      return option.arity === 'flag' ? [`--${option.name}`] : words.map((word) => `--${option.name}=${word}`);
    });
  }

  /** Returns the value of a parameter. @throws UsageError for an invalid value */
  get<T>(parameter: Parameter<T>): T {
    return parameter.read(this.#words.get(parameter));
  }
}

/** A command line in two parts: the name of the command, and all other words. */
export interface SplitLine {
  /** Undefined if no command was given. */
  readonly name: string | undefined;
  readonly rest: readonly string[];
}

/** Finds the name of the command: the first word that is neither an option nor the value of a global one. */
export function splitLine(argv: readonly string[]): SplitLine {
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    const isOption = word.startsWith('-') && word !== '-';
    if (word === '--') return { name: argv[at + 1], rest: [...argv.slice(0, at), '--', ...argv.slice(at + 2)] };
    if (!isOption) return { name: word, rest: [...argv.slice(0, at), ...argv.slice(at + 1)] };
    const global = GLOBAL_OPTIONS.find((option) => namesOf(option).includes(word));
    if (global !== undefined && global.arity !== 'flag') at += 1;
  }
  return { name: undefined, rest: argv };
}

/** Returns true if a flag is given before `--`. */
export function isGiven(option: Parameter, argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? argv.length : end).some((word) => namesOf(option).includes(word));
}

/** Returns the forms of an option on the command line: `-c`, `--connect`, `--uri`. */
export function namesOf({ name, short, aliases = [] }: Parameter): string[] {
  return [...(short === undefined ? [] : [`-${short}`]), ...[name, ...aliases].map((long) => `--${long}`)];
}

/** Returns the options that a command accepts: its own, and the global ones that it does not define itself. */
export function optionsOf({ options = [] }: CommandForm): readonly Parameter[] {
  return [...options, ...GLOBAL_OPTIONS.filter((global) => !options.some((own) => own.name === global.name))];
}

/** Returns how a command is called: `start DOMAIN... [OPTIONS]`. */
export function usageOf(name: string, { operands = [], options = [] }: CommandForm): string {
  return [name, ...operands.map(operandForm), ...(options.length > 0 ? ['[OPTIONS]'] : [])].join(' ');
}

/** Formats an operand: `DOMAIN`, `[FILE]`, `DOMAIN...`. */
export function operandForm({ placeholder, optional, arity }: Parameter): string {
  const word = arity === 'list' ? `${placeholder}...` : placeholder;
  return optional ? `[${word}]` : word;
}

/**
 * Parses the words of a command. As in virsh, every operand can also be given as an option: `--domain web`.
 * @param name the name of the command, for messages
 * @throws UsageError with the faulty word, and the closest valid one
 */
export function parseWords(name: string, form: CommandForm, rest: readonly string[]): Values {
  const { operands = [] } = form;
  const options = optionsOf(form);
  const named = operands.filter((one) => !options.some((option) => namesOf(option).includes(`--${one.name}`)));
  checkValues(rest, [...options, ...named]);
  const words = new Map<Parameter, string[]>();
  const parser = new Parser(name).exitOverride().helpOption(false).allowExcessArguments(true);
  parser.configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  for (const option of [...options, ...named]) addOption(parser, option, words);
  parser.argument('[operands...]');
  try {
    parser.parse([...rest], { from: 'user' });
  } catch (error) {
    throw usageError(error, operands.length > 0);
  }
  distribute(name, form, parser.args, words);
  // Every value is checked before anything is sent.
  for (const parameter of [...options, ...operands]) parameter.read(words.get(parameter));
  return new Values(words);
}

function addOption(parser: Parser, option: Parameter, words: Map<Parameter, string[]>): void {
  const collect = (word: string | undefined): void => {
    words.set(option, [...(words.get(option) ?? []), ...(word === undefined ? [] : [word])]);
  };
  for (const [index, long] of [option.name, ...(option.aliases ?? [])].entries()) {
    const short = index === 0 && option.short !== undefined ? `-${option.short}, ` : '';
    const value = option.arity === 'flag' ? '' : ' <value>';
    parser.addOption(new Option(`${short}--${long}${value}`));
    parser.on(`option:${long}`, collect);
  }
}

/** Assigns the words that are not options to the operands in order. */
function distribute(name: string, form: CommandForm, given: readonly string[], words: Map<Parameter, string[]>): void {
  const open = (form.operands ?? []).filter((one) => !words.has(one));
  let left = [...given];
  for (const [index, one] of open.entries()) {
    const reserved = open.slice(index + 1).filter(({ optional }) => !optional).length;
    const count = one.arity === 'list' ? Math.max(left.length - reserved, 0) : Math.min(left.length, 1);
    if (count === 0 && !one.optional) throw refusal(name, form, `${name} requires ${one.placeholder}`);
    if (count > 0) words.set(one, left.slice(0, count));
    left = left.slice(count);
  }
  if (left.length > 0) throw refusal(name, form, `unexpected argument ${left[0]}`);
}

function refusal(name: string, form: CommandForm, message: string): UsageError {
  return new UsageError('INVALID_VALUE', `${message}; usage: libvirt-client ${usageOf(name, form)}`);
}

/** Rejects a missing value, which the parser would take from the next option, and the value of a flag. */
function checkValues(rest: readonly string[], options: readonly Parameter[]): void {
  const byName = new Map(options.flatMap((option) => namesOf(option).map((form) => [form, option] as const)));
  for (let at = 0; at < rest.length && rest[at] !== '--'; at += 1) {
    const [, form = '', inline] = /^(-[^-]|--[^=]+)(?:=(.*))?$/s.exec(rest[at] ?? '') ?? [];
    const option = byName.get(form);
    if (option === undefined) continue;
    if (option.arity === 'flag') {
      if (inline !== undefined) throw new UsageError('INVALID_VALUE', `the option ${form} takes no value`);
      continue;
    }
    const next = rest[at + 1];
    const missing = inline === undefined ? next === undefined || /^-./.test(next) || next === '' : inline === '';
    if (missing) {
      const dash = next?.startsWith('-') === true && form.startsWith('--') && !byName.has(next);
      const hint = dash ? `; a value that begins with a dash is given as ${form}=${next}` : '';
      throw new UsageError('INVALID_VALUE', `the option ${form} requires a value${hint}`);
    }
    if (inline === undefined) at += 1;
  }
}

/**
 * Converts an error of the parser.
 * @param hasOperands true if the word may have been meant as one
 */
function usageError(error: unknown, hasOperands: boolean): unknown {
  if (!(error instanceof CommanderError)) return error;
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\n?\(Did you mean (?:one of )?([^)]*?)\??\)/, '; did you mean $1?')
    .replaceAll("'", '');
  const unknown = error.code === 'commander.unknownOption';
  const isShort = / -[^-]+$/.test(message);
  const hint = unknown && hasOperands && isShort ? '; names that begin with a dash are given after --' : '';
  return new UsageError(unknown ? 'UNKNOWN_OPTION' : 'INVALID_VALUE', message + hint);
}
