import type { Connection } from '../api/connection/connection.js';
import type { Context, HostContext } from './context.js';
import type { Output } from './output/output.js';
import type { Parameter } from './parameter.js';
import type { Terminal } from './terminal.js';

/** A command, as documented and parsed. */
export interface CommandForm {
  readonly summary: string;
  /** Paragraphs of the manual behind the summary. */
  readonly details?: readonly string[];
  readonly operands?: readonly Parameter[];
  readonly options?: readonly Parameter[];
  readonly examples?: readonly string[];
}

/** A command returns its output, or has printed it by itself. */
type Result = Promise<Output | undefined> | Promise<void>;

/** All commands, for a command that runs or describes others. */
export interface CommandLibrary {
  /** Loads a command by its name. @throws UsageError with the closest name */
  named(name: string): Promise<Command>;
  /** Returns the help of all commands, or of one, for a terminal with so many columns. */
  help(name: string | undefined, rest: readonly string[], width: number): Promise<string[]>;
  /** Returns the words that can stand at the end of a line. */
  complete(words: readonly string[], terminal: Terminal, connection: Connection): Promise<readonly string[]>;
}

/** A command that runs on each host that is named on the command line. */
export interface HostCommand extends CommandForm {
  /** True if it owns the terminal, or one file: it then takes exactly one host. It may do so with one option only. */
  readonly single?: boolean | Parameter<boolean>;
  run(context: HostContext): Result;
}

/** A command that needs no connection, or opens its own. */
export interface LocalCommand extends CommandForm {
  local(context: Context): Result;
}

/** The value that the file of a command exports as `command`. */
export type Command = HostCommand | LocalCommand;
