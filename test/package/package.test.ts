import { readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FakeDaemon } from '../../src/testing.js';
import { bundledSize } from '../support/bundle.js';
import { exportedNames } from '../support/signatures.js';
import { type Packed, packProject, ROOT, readManifest, run } from './packed.js';

/** Entries of the package and the names under which they are imported. */
const ENTRIES = [
  ['.', 'libvirt-client', 'index'],
  ['./protocol', 'libvirt-client/protocol', 'protocol'],
  ['./admin', 'libvirt-client/admin', 'admin'],
  ['./testing', 'libvirt-client/testing', 'testing'],
  ['./vitest', 'libvirt-client/vitest', 'vitest'],
  ['./xml', 'libvirt-client/xml', 'xml'],
] as const;

/** Most bytes that an application loads for one import, minified. Raise it knowingly. */
const CONNECT_BUDGET = 150_000;
/** With what is loaded later, if ever: codecs, migration, waits, SASL, SSH inside the process, recording and replay. */
const WHOLE_BUDGET = 975_000;
const ERRORS_BUDGET = 2_000;
const PROCEDURE_BUDGET = 1_500;
/** All of typed XML; most of it are the tables of libvirt's schemas. Its parser comes to that. */
const XML_BUDGET = 300_000;

let packed: Packed;

/** Files that a file of the build imports, itself included. */
function reached(files: ReadonlyMap<string, string>, first: string): Set<string> {
  const loaded = new Set([first]);
  for (const name of loaded) {
    const imports = (files.get(name) ?? '').matchAll(/(?:^(?:import|export)\b[^;]*?|\bimport\()["']\.\/([^"']+)["']/gm);
    for (const [, next = ''] of imports) loaded.add(next);
  }
  return loaded;
}

// Each test starts programs, and the machine may be busy with the other files.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  packed = await packProject();
  return () => packed[Symbol.asyncDispose]();
}, 120_000);

describe('the manifest', () => {
  it('has one runtime dependency, for XML, and runs nothing on installation', async () => {
    const manifest = await readManifest(packed);
    expect(Object.keys(manifest['dependencies'] ?? {})).toEqual(['@rgrove/parse-xml']);
    for (const kind of ['optionalDependencies', 'bundledDependencies', 'bundleDependencies']) {
      expect(manifest[kind] ?? {}).toEqual({});
    }
    const scripts = Object.keys(manifest['scripts'] ?? {});
    const atInstallation = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare'];
    expect(scripts.filter((name) => atInstallation.includes(name))).toEqual([]);
    expect(manifest).toMatchObject({
      type: 'module',
      sideEffects: false,
      license: 'MIT',
      engines: { node: '>=20.19' },
    });
  });

  it('names exactly the entries that this test knows', async () => {
    const { exports } = await readManifest(packed);
    const entries = ENTRIES.map(([entry]) => entry);
    expect(Object.keys(exports ?? {}).sort()).toEqual([...entries, './package.json'].sort());
  });
});

describe('the tarball', () => {
  it('holds the build, its sources and documents only', () => {
    const strangers = packed.files.filter(
      (file) =>
        !/^(package\.json|LICENSE|README\.md|CHANGELOG\.md|SECURITY\.md|dist\/(.+\.(js|js\.map|d\.ts)|demo\.session\.jsonl|THIRD-PARTY-NOTICES\.txt)|src\/.+\.ts|src\/cli\/demo\.session\.jsonl|man\/libvirt-client\.1)$/.test(
          file,
        ),
    );
    expect(strangers).toEqual([]);
    expect(packed.files).toContain('LICENSE');
    expect(packed.files).toContain('SECURITY.md');
    expect(packed.files.filter((file) => /\.(node|so|gyp)$/.test(file))).toEqual([]);
  });

  it('is as large as the README says', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, ...stated] = /the package is ([\d.]+) MB packed and ([\d.]+) MB installed/.exec(readme) ?? [];
    const installed = packed.files.reduce((sum, file) => sum + statSync(join(packed.installed, file)).size, 0);
    const sizes = [statSync(packed.tarball).size, installed].map((bytes) => bytes / 1e6);
    console.log(`the package: ${sizes.map((size) => size.toFixed(2)).join(' MB packed, ')} MB installed`);
    for (const [index, size] of sizes.entries()) {
      const said = Number(stated[index]);
      expect(said / size, `the README says ${said} MB, it is ${size.toFixed(2)} MB`).toBeGreaterThan(0.95);
      expect(said / size, `the README says ${said} MB, it is ${size.toFixed(2)} MB`).toBeLessThan(1.05);
    }
  });

  it('has the licence of each package that is bundled into the command, and bundles none elsewhere', () => {
    const texts = new Map(readTree(join(packed.installed, 'dist')));
    const maps = [...texts].filter(([file]) => file.endsWith('.js.map'));
    const bundled = maps.flatMap(([, map]) =>
      [...map.matchAll(/unpkg\.com\/((?:@[a-z-]+\/)?[a-z-]+@[\d.]+)\//g)].map(([, name]) => name),
    );
    const notices = texts.get('THIRD-PARTY-NOTICES.txt') ?? '';
    const licensed = [
      ...notices.matchAll(
        /^((?:@[a-z-]+\/)?[a-z-]+) ([\d.]+) \((?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0)\)\n\n[^\n]*(?:licen[cs]e|copyright)/gim,
      ),
    ];
    expect(licensed.map(([, name, version]) => `${name}@${version}`).sort()).toEqual([...new Set(bundled)].sort());
    expect(licensed.length).toBeGreaterThan(2);
    const library = ENTRIES.flatMap(([, , entry]) => [...reached(texts, `${entry}.js`)]);
    expect(library.filter((file) => texts.get(`${file}.map`)?.includes('unpkg.com'))).toEqual([]);
  });

  it('has no native code and no path of the machine that built it', () => {
    const texts = [...readTree(packed.installed)];
    expect(texts.filter(([, text]) => text.includes(ROOT)).map(([file]) => file)).toEqual([]);
  });

  it('has the sources that its maps lead to, each file once', async () => {
    const maps = packed.files.filter((file) => file.endsWith('.js.map'));
    const sources = maps.flatMap((file) => {
      const map: unknown = JSON.parse(readFileSync(join(packed.installed, file), 'utf8'));
      const { sources: found, sourcesContent } = Object(map);
      expect(sourcesContent, file).toBeUndefined();
      const names: readonly string[] = Array.isArray(found) ? found : [];
      // Of bundled packages, which are on the web.
      const own = names.filter((name) => !/^https:\/\/unpkg\.com\/(?:@[a-z-]+\/)?[a-z-]+@\d+\.\d+\.\d+\//.test(name));
      return own.map((name) => join(dirname(file), name).split(sep).join('/'));
    });
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.filter((file) => !packed.files.includes(file))).toEqual([]);
    const scripts = packed.files.filter((file) => file.startsWith('dist/') && file.endsWith('.js'));
    expect(maps.sort()).toEqual(scripts.map((file) => `${file}.map`).sort());
  });

  it('leads from a stack to the line in its sources', async () => {
    // Frames of the file, its functions and lines, as Node shows them.
    const code = `
      import { connect } from 'libvirt-client';
      async function myOwn() { await connect('test+unix:///default?socket=/nowhere/there-is-none', { keepalive: false }); }
      myOwn().catch((error) => console.log(JSON.stringify(error.stack)));
    `;
    const { stdout } = await packed.run(process.execPath, [
      '--enable-source-maps',
      '--stack-trace-limit=30',
      '--input-type=module',
      '--eval',
      code,
    ]);
    const stack = String(JSON.parse(stdout));
    const frames = [...stack.matchAll(/at (?:async )?(?:new )?([\w.#]+) \(?(?:file:\/\/)?(\S+?\.ts):(\d+):\d+/g)];
    expect(frames.length, stack).toBeGreaterThanOrEqual(3);
    for (const [frame, name = '', file = '', line = ''] of frames) {
      expect(file, stack).toContain(join(packed.installed, 'src'));
      const lines = readFileSync(file, 'utf8').split('\n');
      // The line is in the function, or calls it.
      const near = lines.slice(Math.max(0, Number(line) - 40), Number(line)).join('\n');
      expect(near, frame).toContain(name.split('.').at(-1) ?? name);
    }
    expect(stack).toContain('src/connect/connect.ts');
    expect(stack).toContain('myOwn');
  });

  it('pleases publint', async () => {
    const tarball = new Uint8Array(readFileSync(packed.tarball)).buffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  it('pleases attw', async () => {
    const attw = join(ROOT, 'node_modules', '.bin', 'attw');
    const args = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', packed.tarball];
    const { code, stdout, stderr } = await packed.run(attw, args);
    expect({ code, output: code === 0 ? '' : stdout + stderr }).toEqual({ code: 0, output: '' });
  });
});

describe('what is loaded when it is first called', () => {
  it('is not loaded before, and what is loaded before is in few files', () => {
    const files = new Map(readTree(join(packed.installed, 'dist')));
    const loaded = new Set(['index.js']);
    for (const name of loaded) {
      const imports = (files.get(name) ?? '').matchAll(/^(?:import|export)\b[^;]*?["']\.\/([^"']+)["'];/gm);
      for (const [, next = ''] of imports) loaded.add(next);
    }
    // Two halves, of which each has its code in a file of its own (tsup.config.ts), and what esbuild adds to all.
    expect(loaded.size).toBe(6);
    expect([...loaded]).toEqual(expect.arrayContaining(['index.js', 'core.js', 'classes.js']));
    const texts = [...loaded].map((name) => files.get(name) ?? '').join('');
    expect(texts).toContain('CONNECT_OPEN');
    expect(texts).not.toContain('STORAGE_POOL_BUILD');
  });

  it('is there, all of it', async () => {
    const dist = join(packed.installed, 'dist');
    const files = new Map(readTree(dist));
    const later = [...files.values()].flatMap((text) => [...text.matchAll(/\bimport\(["']\.\/([^"']+)["']\)/g)]);
    const names = [...new Set(later.map(([, name = '']) => name))];
    expect(names.length).toBeGreaterThan(30);
    const code = `
      const names = ${JSON.stringify(names)};
      const loaded = await Promise.all(names.map((name) => import(${JSON.stringify(`${pathToFileURL(dist)}/`)} + name)));
      console.log(JSON.stringify(names.filter((_, index) => Object.keys(loaded[index]).length === 0)));
    `;
    expect(await packed.evaluate('module', code)).toEqual([]);
  });
});

// The entry for Vitest can only be loaded by Vitest; test/testing/vitest.test.ts does.
const LOADABLE = ENTRIES.filter(([entry]) => entry !== './vitest');

describe.each(LOADABLE)('the entry %s', (_entry, specifier, file) => {
  it('can be imported, and exports what it has promised', async () => {
    const values = await packed.evaluate(
      'module',
      `import * as entry from '${specifier}'; console.log(JSON.stringify(Object.keys(entry).sort()))`,
    );
    const tree = new Map(readTree(join(packed.installed, 'dist')));
    const names = exportedNames(tree, `${file}.d.ts`);
    const lines = names.map((name) => (Array.isArray(values) && values.includes(name) ? name : `type ${name}`));
    // After a wanted change of the exports: npx vitest run test/package -u
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`exports/${file}.txt`);
    expect(names).toEqual(expect.arrayContaining(Array.isArray(values) ? values : ['no list of exports']));
  });

  it('can be required from CommonJS, and is the same module', async () => {
    const code = `
      const required = require('${specifier}');
      import('${specifier}').then((imported) => {
        const same = Object.keys(imported).every((name) => imported[name] === required[name]);
        console.log(JSON.stringify({ same, count: Object.keys(required).length > 0 }));
      });
    `;
    expect(await packed.evaluate('commonjs', code)).toEqual({ same: true, count: true });
  });
});

describe('types', () => {
  it('resolve for ES modules and for CommonJS, in strict mode, libraries checked', async () => {
    symlinkSync(join(ROOT, 'node_modules', '@types'), join(packed.project, 'node_modules', '@types'));
    const options = {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023', 'esnext.disposable'],
      types: ['node'],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
    };
    await packed.write('tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['*.mts', '*.cts'] }));
    await packed.write('module.mts', SCRATCH);
    await packed.write('common.cts', SCRATCH);
    const { code, stdout } = await packed.run(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', '.']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });
});

/** A use of each entry, compiled and not run. */
const SCRATCH = `
import { connect, LibvirtError, type Connection } from 'libvirt-client';
import * as protocol from 'libvirt-client/protocol';
import * as admin from 'libvirt-client/admin';
import { FakeDaemon } from 'libvirt-client/testing';

export async function names(uri: string): Promise<string[]> {
  try {
    const connection: Connection = await connect(uri);
    return [typeof protocol, typeof admin, typeof connection, typeof new FakeDaemon().transport()];
  } catch (error) {
    return error instanceof LibvirtError ? [error.code] : [];
  }
}

// @ts-expect-error a URI is text
export const wrong = connect(42);
`;

describe('the command', () => {
  it('runs and knows its version', async () => {
    const { version } = await readManifest(packed);
    const { code, stdout } = await packed.run(join(packed.project, 'node_modules', '.bin', 'libvirt-client'), [
      '--version',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain(String(version));
  });

  it('loads its code after it has enabled the compile cache', () => {
    const read = (file: string): string => readFileSync(join(packed.installed, 'dist', file), 'utf8');
    const text = read('cli.js');
    const imports = [...text.matchAll(/^import\b[^;'"]*['"]([^'"]+)['"]/gm)].map(([, name = '']) => name);
    const own = imports.filter((name) => name.startsWith('./'));
    // Helpers of the bundler.
    expect(own.map((name) => read(name).length).filter((length) => length > 5000)).toEqual([]);
    expect(imports.filter((name) => !own.includes(name)).sort()).toEqual(['fs', 'module', 'os', 'path']);
    expect(text).toMatch(/\bimport\(["']\.\//);
  });

  it('runs by npx in an empty folder, with its exit code, and leaves nothing there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lvc-npx-'));
    try {
      const packages = packed.tarballs.flatMap((tarball) => ['--package', tarball]);
      const npx = (...argv: string[]): ReturnType<typeof run> =>
        run(folder, 'npx', ['--yes', '--offline', ...packages, '--', 'libvirt-client', ...argv]);
      const lost = await npx('list', '-c', `test+unix:///default?socket=${join(folder, 'nobody')}`);
      expect(lost).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('[SOCKET_MISSING]') });
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 240_000);
});

describe('a bundle', () => {
  it('of connect stays under its budget', async () => {
    const { loaded, whole } = await bundledSize(
      packed.project,
      "export { connect } from 'libvirt-client';",
      '--splitting',
    );
    expect(loaded).toBeLessThan(CONNECT_BUDGET);
    expect(whole).toBeLessThan(WHOLE_BUDGET);
  });

  it('of connect without the file of the classes rejects, and says what to do', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lvc-late-'));
    const daemon = new FakeDaemon();
    await using _listener = await daemon.listen({ path: join(folder, 'socket') });
    try {
      const source = `
        import { connect } from 'libvirt-client';
        const uri = ${JSON.stringify(`test+unix:///default?socket=${join(folder, 'socket')}`)};
        const { name, code, message } = await connect(uri).catch((error) => error);
        console.log(JSON.stringify({ name, code, message }));
      `;
      await bundledSize(packed.project, source, '--splitting');
      const bundle = join(packed.project, 'bundle');
      const classes = readdirSync(bundle).filter((file) => file.startsWith('classes-'));
      expect(classes).toHaveLength(1);
      await rm(join(bundle, classes[0] ?? 'none'));
      const { code, stdout, stderr } = await packed.run(process.execPath, [join(bundle, 'application.mjs')]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({
        name: 'UsageError',
        code: 'LOAD_FAILED',
        message: expect.stringMatching(/was not connected to: .*Deploy all files of the package, or all files that/s),
      });
      // The link that was opened meanwhile is closed.
      await expect.poll(() => daemon.connections).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('of one procedure has the codecs of that procedure and no others', async () => {
    const { whole } = await bundledSize(
      packed.project,
      "export { domainGetInfo } from 'libvirt-client/protocol';",
      '--no-splitting',
    );
    expect(whole).toBeLessThan(PROCEDURE_BUDGET);
  });

  it('of typed XML stays under its budget', async () => {
    const { whole } = await bundledSize(packed.project, "export * from 'libvirt-client/xml';", '--no-splitting');
    console.log(`xml: size: ${whole} bytes minified, with its parser; budget ${XML_BUDGET}`);
    expect(whole).toBeLessThan(XML_BUDGET);
  });

  it('of everything else has nothing of typed XML', () => {
    const dist = join(packed.project, 'node_modules/libvirt-client/dist');
    for (const [, , file] of ENTRIES) {
      const reached = new Set([`${file}.js`]);
      const packages = new Set<string>();
      for (const name of reached) {
        const code = readFileSync(join(dist, name), 'utf8');
        for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)) {
          if (path.startsWith('./')) reached.add(path.slice(2));
          else packages.add(path);
        }
      }
      expect(reached.size, file).toBeGreaterThan(file === 'index' ? 10 : 0);
      expect({ file, xml: reached.has('xml.js') }).toEqual({ file, xml: file === 'xml' });
      expect({ file, parser: packages.has('@rgrove/parse-xml') }).toEqual({ file, parser: file === 'xml' });
    }
  });

  it('of a group of constants and nameOf drops the other groups', async () => {
    const size = async (names: string): Promise<number> => {
      const source = `export { ${names} } from 'libvirt-client';`;
      return (await bundledSize(packed.project, source, '--no-splitting')).whole;
    };
    const added = (await size('DomainState, nameOf')) - (await size('nameOf'));
    expect(added).toBeGreaterThan(80);
    expect(added).toBeLessThan(400);
  });

  it('of one small thing drops all the rest: nothing has side effects', async () => {
    const { whole } = await bundledSize(
      packed.project,
      "export { LibvirtError } from 'libvirt-client';",
      '--no-splitting',
    );
    expect(whole).toBeLessThan(ERRORS_BUDGET);
  });
});

/** Files below a folder by their path from it. */
function readTree(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [
      file
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(file, 'utf8'),
    ]);
}
