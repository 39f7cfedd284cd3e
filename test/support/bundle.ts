/** How large the library is in an application that is bundled and minified. */
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const TSUP: string = join(import.meta.dirname, '../../node_modules/.bin/tsup');
const OPTIONS = ['--no-config', '--format=esm', '--platform=node', '--minify', '--treeshake', '--clean', '--silent'];

export interface BundleSize {
  /** Bytes that are loaded at once. */
  readonly loaded: number;
  /** Bytes with all that may be loaded later. */
  readonly whole: number;
}

/** Bundles a piece of an application in a folder from which it can import the library. */
export async function bundledSize(
  folder: string,
  source: string,
  splitting: '--splitting' | '--no-splitting',
): Promise<BundleSize> {
  await writeFile(join(folder, 'application.mjs'), `${source}\n`);
  const args = ['application.mjs', ...OPTIONS, splitting, '--out-dir=bundle'];
  await promisify(execFile)(TSUP, args, { cwd: folder });
  const files = new Map<string, string>();
  for (const name of await readdir(join(folder, 'bundle'))) {
    files.set(name, await readFile(join(folder, 'bundle', name), 'utf8'));
  }
  const size = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + Buffer.byteLength(files.get(name) ?? ''), 0);
  const loaded = new Set([...files.keys()].filter((name) => name.startsWith('application')));
  for (const name of loaded) {
    const imports = (files.get(name) ?? '').matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g);
    for (const [, next = ''] of imports) loaded.add(next);
  }
  return { loaded: size(loaded), whole: size(files.keys()) };
}
