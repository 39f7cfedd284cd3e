import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { UsageError } from '../errors.js';
import type { Environment } from './local-sockets.js';

/** The machine that this process runs on. */
export function systemEnvironment(): Environment {
  return {
    platform: process.platform,
    env: process.env,
    get home() {
      return homeFolder();
    },
    uid: process.getuid?.() ?? -1,
    readFile: textOf,
    exists: existsSync,
  };
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

/** A file that is there but cannot be read would change where we connect to, so that is no small matter. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    // In a folder that we may not look into there is nothing for us, as for libvirt's own client.
    if (code === 'ENOENT' || code === 'ENOTDIR' || !existsSync(path)) return undefined;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError('CONF_UNREADABLE', `${path} cannot be read: ${why}`, { cause });
  }
}
