import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './node-program.js';

/** A copy of an example in a folder of its own, as a user has it after `npm install`. */
export interface ExampleCopy extends Disposable {
  readonly folder: string;
}

/** What is installed beside the sources of the library, which stand in for its package. */
export interface CopyOptions {
  /** Installs the packages that the example depends on, from the registry. */
  readonly install?: boolean;
  /** Modules that stand in for packages: name and source of each. */
  readonly modules?: Readonly<Record<string, string>>;
}

/** Copies an example of `examples/`. */
export async function copyExample(name: string, { install = false, modules = {} }: CopyOptions): Promise<ExampleCopy> {
  const folder = mkdtempSync(join(tmpdir(), `lvc-${name}-`));
  try {
    const source = join(ROOT, 'examples', name);
    cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
    const file = join(folder, 'package.json');
    writeFileSync(file, JSON.stringify(withoutOwn(JSON.parse(readFileSync(file, 'utf8')))));
    if (install) {
      const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
      await promisify(execFile)('npm', args, { cwd: folder, timeout: 300_000 });
    }
    writeModule(folder, 'libvirt-client', `export * from ${JSON.stringify(join(ROOT, 'src/index.ts'))};\n`);
    for (const [module, text] of Object.entries(modules)) writeModule(folder, module, text);
    mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
    // Some packages bring it along.
    const types = join(folder, 'node_modules/@types/node');
    if (!existsSync(types)) symlinkSync(join(ROOT, 'node_modules/@types/node'), types);
    return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Without the library, whose sources are there, and the tools that this project has. */
function withoutOwn(manifest: Manifest): Manifest {
  const own = ['libvirt-client', 'tsx', 'typescript', '@types/node'];
  const others = (packages: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(packages).filter(([name]) => !own.includes(name)));
  const { dependencies, devDependencies } = manifest;
  return { ...manifest, dependencies: others(dependencies), devDependencies: others(devDependencies) };
}

function writeModule(folder: string, name: string, text: string): void {
  const module = join(folder, 'node_modules', name);
  mkdirSync(module, { recursive: true });
  writeFileSync(join(module, 'package.json'), JSON.stringify({ name, type: 'module', exports: './index.mts' }));
  writeFileSync(join(module, 'index.mts'), text);
}
