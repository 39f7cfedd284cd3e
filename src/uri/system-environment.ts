import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { UsageError } from '../errors.js';
import type { Environment } from './local-sockets.js';

/** Undefined before the first use: an object with getters is slow to create, and this one serves all connections. */
let environment: Environment | undefined;

/** Returns the environment of this process. */
export function systemEnvironment(): Environment {
  environment ??= {
    get platform() {
      return process.platform;
    },
    get env() {
      return process.env;
    },
    get home() {
      return homeFolder();
    },
    get uid() {
      return process.getuid?.() ?? -1;
    },
    readFile: textOf,
    exists: existsSync,
  };
  return environment;
}

/** Unknown only for a user without an account, as in some containers; then only what needs it fails. */
function homeFolder(): string {
  try {
    return homedir();
  } catch (cause) {
    const message = `the home directory of user ${process.getuid?.() ?? ''} is unknown: set the variable HOME`;
    throw new UsageError('NO_HOME', message, { cause });
  }
}

/** A file that exists but cannot be read is an error: it could change the target of the connection. */
function textOf(path: string): string | undefined {
  // Most hosts do not have the file, and creating the system's error takes longer than the rest of reading the settings.
  // As in libvirt's own client, a file in an inaccessible directory is ignored.
  if (!existsSync(path)) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || !existsSync(path)) return undefined;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError('CONF_UNREADABLE', `cannot read ${path}: ${why}`, { cause });
  }
}
