import { UsageError } from '../errors.js';

/** A value of a configuration file. */
export type ConfigValue = string | number | readonly ConfigValue[];

/** What a configuration file says, by name; of several statements with one name the last counts. */
export type Config = ReadonlyMap<string, ConfigValue>;

/**
 * Reads a configuration file of libvirt (docs/uris.md, "libvirt.conf").
 * @param path for the errors
 * @throws UsageError naming the line
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

/** A setting that has to be text. @throws UsageError when it is not */
export function textSetting(config: Config, name: string, path: string): string | undefined {
  const value = config.get(name);
  if (value === undefined || typeof value === 'string') return value;
  throw new UsageError('CONF_SYNTAX', `${path}: ${name} takes a text in quotes`);
}

/** A setting that has to be a list of texts. @throws UsageError when it is not */
export function listSetting(config: Config, name: string, path: string): readonly string[] {
  const value = config.get(name);
  if (value === undefined) return [];
  const texts = typeof value === 'object' ? value.filter((item) => typeof item === 'string') : [];
  if (typeof value === 'object' && texts.length === value.length) return texts;
  throw new UsageError('CONF_SYNTAX', `${path}: ${name} takes a list of texts in quotes: [ "…", "…" ]`);
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

  /** Blanks, empty lines and lines of comment. */
  skipLines(): void {
    this.#take(/(?:\s|#[^\n]*)*/y);
  }

  name(): string {
    const name = this.#take(/[A-Za-z][A-Za-z0-9_]*/y);
    if (name === '') throw this.#failure('a setting begins with its name');
    return name;
  }

  expect(char: string): void {
    if (this.#text[this.#at] !== char) throw this.#failure(`${char} is missing`);
    this.#at += 1;
  }

  value(): ConfigValue {
    const char = this.#text[this.#at] ?? '';
    if (this.#text.startsWith('"""', this.#at)) return this.#quoted('"""');
    if (char === '"' || char === "'") return this.#quoted(char);
    if (char === '[') return this.#list();
    const digits = this.#take(/-?[0-9]+/y);
    if (digits === '') throw this.#failure('a value is a text in quotes, a number or a list');
    const number = Number(digits);
    if (!Number.isSafeInteger(number)) throw this.#failure(`the number ${digits} is too large`);
    return number;
  }

  endOfStatement(): void {
    this.#take(/[ \t]*(?:#[^\n]*)?/y);
    if (!this.atEnd() && !/[\r\n]/.test(this.#text.charAt(this.#at))) {
      throw this.#failure('there is something behind the value');
    }
  }

  /** There are no escapes. Only the triple quote may go over several lines. */
  #quoted(quote: string): string {
    const from = this.#at + quote.length;
    const to = this.#text.indexOf(quote, from);
    const content = to < 0 ? '' : this.#text.slice(from, to);
    if (to < 0 || (quote.length === 1 && content.includes('\n'))) throw this.#failure('a closing quote is missing');
    this.#at = to + quote.length;
    return content;
  }

  #list(): ConfigValue[] {
    const items: ConfigValue[] = [];
    this.expect('[');
    for (;;) {
      this.#take(/\s*/y);
      if (this.#text[this.#at] === ']') break;
      if (this.#text[this.#at] === '[') throw this.#failure('a list cannot hold another list');
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
