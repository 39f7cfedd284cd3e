import type { Connection } from '../api/connection/connection.js';
import type { CallOptions } from '../api/options.js';
import type { Arguments } from './arguments.js';
import type { Terminal } from './terminal.js';

/** Everything a command works with. */
export interface Invocation {
  readonly connection: Connection;
  readonly args: Arguments;
  readonly terminal: Terminal;
  /** Options of every call. */
  readonly options: CallOptions;
}
