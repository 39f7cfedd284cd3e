import type { AdminConnect } from '../api/admin/admin-connect.js';
import type { CallOptions } from '../api/options.js';
import { UsageError } from '../errors.js';
import { adminCommand } from './admin-command.js';
import type { CommandForm, LocalCommand } from './command.js';
import { textOutput } from './output/output.js';
import { flag, text } from './parameter.js';

/** A setting of a daemon's log: a list of entries, which a command prints or replaces. */
interface LogSetting extends Pick<CommandForm, 'summary'> {
  /** Plural, also the name of the option: `filters`. */
  readonly name: 'filters' | 'outputs';
  /** Form of an entry: `LEVEL:SOURCE`. */
  readonly entry: string;
  /** Example of a value, quoted for a shell if needed. */
  readonly example: string;
  /** The flag that removes all entries. */
  readonly reset: readonly [name: string, help: string];
  get(admin: AdminConnect, options: CallOptions): Promise<string>;
  set(admin: AdminConnect, value: string, options: CallOptions): Promise<void>;
}

/** Makes the command that prints a setting, or replaces it and prints the result. */
export function logSettingCommand({ summary, name, entry, example, reset, get, set }: LogSetting): LocalCommand {
  const replacement = text(name, name.toUpperCase(), `Replace the ${name}: entries of ${entry}, separated by spaces`);
  const clear = flag(...reset);
  return adminCommand({
    summary,
    options: [replacement, clear],
    examples: [`daemon-log-${name}`, `daemon-log-${name} --${name} ${example}`],
    run: async (admin, context) => {
      const isCleared = context.get(clear);
      const given = context.get(replacement);
      if (isCleared && given !== undefined) {
        throw new UsageError('INVALID_VALUE', `--${clear.name} excludes --${name}`);
      }
      const value = isCleared ? '' : given;
      if (value !== undefined) await set(admin, value, context.options);
      const now = await get(admin, context.options);
      return textOutput(now, { [name]: now }, now);
    },
  });
}
