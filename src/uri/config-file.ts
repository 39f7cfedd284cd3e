import { UsageError } from '../errors.js';

/** A value in a configuration file. */
export type ConfigValue = string | number | readonly ConfigValue[];

/** The settings of a configuration file by name; the last of several is used. */
export type Config = ReadonlyMap<string, ConfigValue>;

/**
 * Parses a configuration file of libvirt (docs/uris.md, "libvirt.conf").
 * @param path for errors
 * @throws UsageError with the line
 */
export function parseConfig(text: string, path: string): Config {
  const reader = new ConfigReader(text, path);
  const config = new Map<string, ConfigValue>();
  for (;;) {
    reader.skipLines();
    if (reader.atEnd()) return config;
    const name = reader.name();
    reader.skipBlanks();
    reader.expect('=');
    reader.skipBlanks();
    config.set(name, reader.value());
    reader.endOfStatement();
  }
}

/** Returns a string setting. @throws UsageError for another type */
export function textSetting(config: Config, name: string, path: string): string | undefined {
  const value = config.get(name);
  if (value === undefined || typeof value === 'string') return value;
  throw new UsageError('CONF_SYNTAX', `${path}: ${name} must be a quoted string`);
}

/** Returns a setting that is a list of strings. @throws UsageError for another type */
export function listSetting(config: Config, name: string, path: string): readonly string[] {
  const value = config.get(name);
  if (value === undefined) return [];
  const texts = typeof value === 'object' ? value.filter((item) => typeof item === 'string') : [];
  if (typeof value === 'object' && texts.length === value.length) return texts;
  throw new UsageError('CONF_SYNTAX', `${path}: ${name} must be a list of quoted strings: [ "…", "…" ]`);
}

class ConfigReader {
  readonly #text: string;
  readonly #path: string;
  #at = 0;

  constructor(text: string, path: string) {
    this.#text = text;
    this.#path = path;
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  skipBlanks(): void {
    this.#take(/[ \t]*/y);
  }

  /** Skips blanks, empty lines and comments. */
  skipLines(): void {
    this.#take(/(?:\s|#[^\n]*)*/y);
  }

  name(): string {
    const name = this.#take(/[A-Za-z][A-Za-z0-9_]*/y);
    if (name === '') throw this.#failure('a setting must begin with its name');
    return name;
  }

  expect(char: string): void {
    if (this.#text[this.#at] !== char) throw this.#failure(`expected ${char}`);
    this.#at += 1;
  }

  value(): ConfigValue {
    const char = this.#text[this.#at] ?? '';
    if (this.#text.startsWith('"""', this.#at)) return this.#quoted('"""');
    if (char === '"' || char === "'") return this.#quoted(char);
    if (char === '[') return this.#list();
    const digits = this.#take(/-?[0-9]+/y);
    if (digits === '') throw this.#failure('a value must be a quoted string, a number or a list');
    const number = Number(digits);
    if (!Number.isSafeInteger(number)) throw this.#failure(`the number ${digits} is too large`);
    return number;
  }

  endOfStatement(): void {
    this.#take(/[ \t]*(?:#[^\n]*)?/y);
    if (!this.atEnd() && !/[\r\n]/.test(this.#text.charAt(this.#at))) {
      throw this.#failure('unexpected text after the value');
    }
  }

  /** There are no escapes. Only triple quotes may span several lines. */
  #quoted(quote: string): string {
    const from = this.#at + quote.length;
    const to = this.#text.indexOf(quote, from);
    const content = to < 0 ? '' : this.#text.slice(from, to);
    if (to < 0 || (quote.length === 1 && content.includes('\n'))) throw this.#failure('missing closing quote');
    this.#at = to + quote.length;
    return content;
  }

  #list(): ConfigValue[] {
    const items: ConfigValue[] = [];
    this.expect('[');
    for (;;) {
      this.#take(/\s*/y);
      if (this.#text[this.#at] === ']') break;
      if (this.#text[this.#at] === '[') throw this.#failure('a list must not contain a list');
      items.push(this.value());
      this.#take(/\s*/y);
      if (this.#text[this.#at] === ']') break;
      this.expect(',');
    }
    this.expect(']');
    return items;
  }

  #take(form: RegExp): string {
    form.lastIndex = this.#at;
    const found = form.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #failure(why: string): UsageError {
    const line = this.#text.slice(0, this.#at).split('\n').length;
    return new UsageError('CONF_SYNTAX', `${this.#path}, line ${line}: ${why}`);
  }
}
