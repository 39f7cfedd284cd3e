import type { Context, HostContext } from './context.js';
import type { Output } from './output/output.js';
import type { Parameter } from './parameter.js';

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

/** A command that runs on each host that is named on the command line. */
export interface HostCommand extends CommandForm {
  /** True if it owns the terminal, or one file: it then takes exactly one host. */
  readonly single?: boolean;
  run(context: HostContext): Result;
}

/** A command that needs no connection, or opens its own. */
export interface LocalCommand extends CommandForm {
  local(context: Context): Result;
}

/** The value that the file of a command exports as `command`. */
export type Command = HostCommand | LocalCommand;
