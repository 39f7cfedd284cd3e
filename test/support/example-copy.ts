import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './node-program.js';

/** A copy of an example in a folder of its own, as a user has it after `npm install`. */
export interface ExampleCopy extends Disposable {
  readonly folder: string;
}

/**
 * Copies an example of `examples/`, with the sources of the library in the place of its package.
 * @param modules modules that stand in for other packages: name and source of each
 */
export async function copyExample(name: string, modules: Readonly<Record<string, string>> = {}): Promise<ExampleCopy> {
  return copied(name, (folder) => {
    linkSources(folder);
    for (const [module, text] of Object.entries(modules)) writeModule(folder, module, { '.': text });
  });
}

/** Copies an example and runs `npm install` there, with the library from a tarball and the rest from the registry. */
export async function installExample(name: string, tarball: string): Promise<ExampleCopy> {
  return copied(name, async (folder) => {
    const file = join(folder, 'package.json');
    const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
    const dependencies = { ...manifest.dependencies, 'libvirt-client': `file:${tarball}` };
    writeFileSync(file, JSON.stringify({ ...manifest, dependencies }));
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
    await promisify(execFile)('npm', args, { cwd: folder, timeout: 600_000 });
  });
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

async function copied(name: string, complete: (folder: string) => void | Promise<void>): Promise<ExampleCopy> {
  const folder = mkdtempSync(join(tmpdir(), `lvc-${name}-`));
  const remove = (): void => rmSync(folder, { recursive: true });
  try {
    const source = join(ROOT, 'examples', name);
    cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
    await complete(folder);
    return { folder, [Symbol.dispose]: remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Puts the sources of the library into a folder's `node_modules`, in the place of its package. */
export function linkSources(folder: string): void {
  const source = (file: string): string => `export * from ${JSON.stringify(join(ROOT, 'src', file))};\n`;
  writeModule(folder, 'libvirt-client', { '.': source('index.ts'), './xml': source('xml.ts') });
}

function writeModule(folder: string, name: string, entries: Readonly<Record<string, string>>): void {
  const module = join(folder, 'node_modules', name);
  mkdirSync(module, { recursive: true });
  const files = Object.keys(entries).map((entry, index) => [entry, `./entry-${index}.mts`] as const);
  const manifest = { name, type: 'module', exports: Object.fromEntries(files) };
  writeFileSync(join(module, 'package.json'), JSON.stringify(manifest));
  for (const [entry, file] of files) writeFileSync(join(module, file), entries[entry] ?? '');
}
