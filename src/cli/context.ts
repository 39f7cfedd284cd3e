import type { Connection } from '../api/connection/connection.js';
import type { CallOptions } from '../api/options.js';
import { printable } from '../debug/printable.js';
import type { CommandLibrary } from './command.js';
import type { Values } from './command-line.js';
import { exitCodeOf } from './exit-code.js';
import { failureLines } from './failure.js';
import { type Format, GLOBAL, GLOBAL_OPTIONS } from './globals.js';
import { textOutput } from './output/output.js';
import { type HostOutput, printOutputs } from './output/print.js';
import type { OutputRedactor } from './output-redactor.js';
import type { Parameter } from './parameter.js';
import { Ended, isTerminal, printJsonLine, printLines, type Terminal } from './terminal.js';

/** The command line and the terminal of a command. */
export class Context {
  readonly terminal: Terminal;
  readonly redactor: OutputRedactor;
  /** Options of every call. */
  readonly options: CallOptions;
  /** Results that are printed when the command has ended. */
  readonly results: HostOutput[] = [];
  /** The first failure that did not end the command. */
  exitCode = 0;
  /** True if results are a list even if there is only one. */
  isList = false;
  /** The global options as they were typed, for a command that runs others. */
  readonly givenGlobals: readonly string[];
  readonly library: CommandLibrary;
  readonly #values: Values;

  constructor(
    values: Values,
    terminal: Terminal,
    redactor: OutputRedactor,
    library: CommandLibrary,
    givenGlobals: readonly string[] = values.wordsOf(GLOBAL_OPTIONS),
  ) {
    this.#values = values;
    this.library = library;
    this.givenGlobals = givenGlobals;
    this.terminal = terminal;
    this.redactor = redactor;
    this.options = { signal: terminal.signal };
  }

  /** Returns the value of an operand or option of the command, or of a global option. */
  get<T>(parameter: Parameter<T>): T {
    return this.#values.get(parameter);
  }

  get format(): Format {
    const format = this.get(GLOBAL.format);
    return format ?? (this.get(GLOBAL.json) ? 'json' : 'table');
  }

  /** True if the output is for a person: a table, not a format for programs. */
  get isForPeople(): boolean {
    return this.format === 'table' || this.format === 'wide';
  }

  /** True if states are coloured: the output is a terminal that has colours, and `NO_COLOR` is not set. */
  get colours(): boolean {
    return this.hasSequences && (this.terminal.env['NO_COLOR'] ?? '') === '';
  }

  /** True if the output is a terminal that interprets escape sequences, which one with `TERM=dumb` does not. */
  get hasSequences(): boolean {
    return isTerminal(this.terminal.stdout) && this.terminal.env['TERM'] !== 'dumb';
  }

  /** Prints an error that does not end the command; the first one determines the exit code. */
  fail(error: unknown, subject?: string, host?: string): void {
    if (error instanceof Ended || this.terminal.signal.aborted) throw error;
    printLines(this.terminal.stderr, failureLines(error, { subject, redactor: this.redactor, host }));
    if (this.exitCode === 0) this.exitCode = exitCodeOf(error);
  }

  /** Prints the collected results. */
  printResults(): void {
    if (this.results.length > 0 || this.isList) this.print(this.results);
  }

  /** Prints results at once. */
  print(results: readonly HostOutput[]): void {
    const { format, colours, isList } = this;
    const titles = !this.get(GLOBAL.quiet);
    printOutputs(results, { stdout: this.terminal.stdout, format, colours, titles }, isList);
  }
}

/** The context of a command on one host. */
export class HostContext {
  readonly connection: Connection;
  /** Name of the host; undefined if there is only one. */
  readonly host: string | undefined;
  readonly shared: Context;

  constructor(shared: Context, connection: Connection, host: string | undefined) {
    this.shared = shared;
    this.connection = connection;
    this.host = host;
  }

  get terminal(): Terminal {
    return this.shared.terminal;
  }

  get options(): CallOptions {
    return this.shared.options;
  }

  /** Returns the value of an operand or option of the command, or of a global option. */
  get<T>(parameter: Parameter<T>): T {
    return this.shared.get(parameter);
  }

  /** Prints that something has been done, or collects it for JSON and CSV. */
  done(text: string, record: Readonly<Record<string, unknown>>, name = ''): void {
    const { shared, host } = this;
    if (shared.isForPeople) {
      if (shared.get(GLOBAL.quiet)) return;
      printLines(this.terminal.stdout, [host === undefined ? text : `${printable(host)}: ${text}`]);
    } else if (shared.format === 'jsonl') this.emit(text, record);
    else shared.results.push({ host, output: textOutput(text, record, name) });
  }

  /** Prints one of an endless series of records at once. JSON is printed as one line per record. */
  emit(text: string, record: Readonly<Record<string, unknown>>, name: string = text): void {
    const { shared, host } = this;
    const { stdout } = this.terminal;
    const isJson = shared.format === 'json' || shared.format === 'jsonl';
    if (isJson) printJsonLine(stdout, host === undefined ? record : { host, ...record });
    else if (shared.format === 'name') printLines(stdout, [printable(name)]);
    else printLines(stdout, [host === undefined ? text : `${printable(host)}: ${text}`]);
  }

  /** Prints an error that does not end the command; the first one determines the exit code. */
  fail(error: unknown, subject?: string): void {
    this.shared.fail(error, subject, this.host);
  }

  /** Runs a function for each of several objects. A failure is printed, and does not keep it from the others. */
  async each<T extends { readonly name: string }>(
    targets: readonly T[],
    body: (target: T) => Promise<void>,
  ): Promise<void> {
    this.shared.isList = true;
    await Promise.all(targets.map((target) => body(target).catch((error: unknown) => this.fail(error, target.name))));
  }
}
