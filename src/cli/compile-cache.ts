import { mkdirSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Lets Node.js keep the compiled code of the command for its next start, where it can: from 22.8 on, unless
 * `NODE_DISABLE_COMPILE_CACHE` is set. `NODE_COMPILE_CACHE` names another folder. Without a folder that can be
 * written, the code is compiled at every start.
 */
export function useCompileCache(env: Readonly<Record<string, string | undefined>>, uid: number | undefined): void {
  // It is not in Node.js 20.
  if (!('enableCompileCache' in nodeModule) || typeof nodeModule.enableCompileCache !== 'function') return;
  const folder = cacheFolder(env, uid);
  if (folder !== undefined) nodeModule.enableCompileCache(folder);
}

/**
 * Returns the folder of the cache, or undefined if there is none that belongs to the user. Code in it is run without a
 * check: it must not be in the folder for temporary files, nor in the home of another user, as with `sudo`.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  uid: number | undefined,
): string | undefined {
  const { XDG_CACHE_HOME: given = '', NODE_COMPILE_CACHE: own = '' } = env;
  if (own !== '') return own;
  try {
    const base = isAbsolute(given) ? given : homedir();
    // Root must not leave files in the home of another user either.
    if (!isOwn(base, uid)) return undefined;
    const folder = join(base, ...(base === given ? [] : ['.cache']), 'libvirt-client');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isOwn(folder, uid) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** True if no other user can write to a folder. Windows does not have user ids, and protects the home. */
function isOwn(folder: string, uid: number | undefined): boolean {
  if (uid === undefined) return true;
  const { uid: owner, mode } = statSync(folder);
  return owner === uid && (mode & 0o022) === 0;
}
