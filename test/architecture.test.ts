import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { circles } from './support/circles.js';
import type { SourceTree } from './support/imports.js';
import { architectureFaults, layerOf } from './support/layers.js';
import { exportsMentioning } from './support/signatures.js';

const ROOT: string = fileURLToPath(new URL('..', import.meta.url));

/** The handle classes, `Connection`, and what names them in a signature (ARCHITECTURE.md, decision 9). */
const MOST_IN_CIRCLE = 27;

/** All files below some folders whose name ends so, by their path from `root`. */
function readTree(root: string, folders: readonly string[], end: string): SourceTree {
  const tree = new Map<string, string>();
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name).split(sep).join('/');
      if (path.endsWith(end)) tree.set(path, readFileSync(join(root, path), 'utf8'));
    }
  }
  return tree;
}

describe('the project', () => {
  it('keeps its layers, has no cycles, and keeps its files short', { timeout: 60_000 }, () => {
    expect(architectureFaults(readTree(ROOT, ['src', 'codegen', 'test'], '.ts'))).toEqual([]);
  });

  it('has few files that know each other, even by their types', () => {
    const [largest = []] = circles(readTree(ROOT, ['src'], '.ts'));
    expect(largest).toContain('src/api/domain/domain.ts');
    expect(largest.length, largest.join('\n')).toBeLessThanOrEqual(MOST_IN_CIRCLE);
  });

  it('has no layer that the rules do not know', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const known = [
      'api',
      'cli',
      'connect',
      'debug',
      'describe',
      'fleet',
      'generated',
      'rpc',
      'sasl',
      'testing',
      'transport',
      'uri',
      'xdr',
      'xml',
    ];
    expect(folders.map((entry) => entry.name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('shows bytes as Uint8Array, and Buffer nowhere in what it exports', () => {
    const output = mkdtempSync(join(tmpdir(), 'lvc-dts-'));
    try {
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      // A type error somewhere is not the business of this test; the declarations are written all the same.
      spawnSync(tsc, ['-p', 'tsconfig.build.json', '--noEmitOnError', 'false', '--outDir', output], { cwd: ROOT });
      const tree = readTree(output, ['.'], '.d.ts');
      const doors = ['index.d.ts', 'protocol.d.ts', 'admin.d.ts', 'testing.d.ts', 'vitest.d.ts', 'xml.d.ts'].filter(
        (door) => tree.has(door),
      );
      expect(doors).toContain('index.d.ts');
      const names = doors.flatMap((door) =>
        exportsMentioning(tree, door, /\bBuffer\b/).map((name) => `${door}: ${name}`),
      );
      expect(names).toEqual([]);
    } finally {
      rmSync(output, { recursive: true });
    }
  }, 120_000);
});

/** A small tree that keeps all rules. */
const GOOD: Readonly<Record<string, string>> = {
  'src/errors.ts': 'export class E extends Error {}',
  'src/xdr/reader.ts':
    "import { E } from '../errors.js';\nimport { isUtf8 } from 'node:buffer';\nexport { E, isUtf8 };",
  'src/xdr/writer.ts': 'export const w = 1;',
  'src/generated/types.ts': "import { E } from '../xdr/reader.js';\nexport const a = E;",
  'src/generated/describe/types.ts': "import { E } from '../../xdr/reader.js';\nexport const b = E;",
  'src/transport/unix.ts': "import { E } from '../errors.js';\nexport interface T { e: E }\nexport const u = E;",
  'src/rpc/link.ts':
    "import type { T } from '../transport/unix.js';\nimport { a } from '../generated/types.js';\nexport const l: T | typeof a = a;",
  'src/api/domain/domain.ts':
    "import { l } from '../../rpc/link.js';\nimport type { S } from '../session.js';\nexport type D = S;\nexport const d = l;",
  'src/api/session.ts': "import { d } from './domain/domain.js';\nexport interface S { d: typeof d }",
  'src/describe/json.ts': "import { b } from '../generated/describe/types.js';\nexport const j = b;",
  'src/testing/replay.ts': "export { j } from '../describe/json.js';",
  'src/testing.ts': "export * from './testing/replay.js';",
  'src/index.ts': "export { d } from './api/domain/domain.js';",
  'src/cli/main.ts': "export { d } from '../index.js';\nexport * from '../testing/replay.js';",
  'codegen/cli.ts': "import { parse } from 'some-package';\nexport const p = parse;",
  'test/conformance/all.test.ts': "import { Struct } from '@stellar/js-xdr';\nexport const s = Struct;",
};

function faultsWith(changes: Readonly<Record<string, string>>): string[] {
  return architectureFaults(new Map(Object.entries({ ...GOOD, ...changes })));
}

describe('the rules', () => {
  it('accept a tree that keeps them', () => {
    expect(faultsWith({})).toEqual([]);
    expect(layerOf('test/x.ts')).toBeUndefined();
  });

  it.each([
    ['src/rpc/x.ts', "import { d } from '../api/domain/domain.js';", 'rpc may not import api'],
    ['src/rpc/x.ts', "import { u } from '../transport/unix.js';", 'rpc may not import transport'],
    ['src/rpc/x.ts', "import { type T } from '../transport/unix.js';", 'rpc may not import transport'],
    ['src/rpc/x.ts', "export { u } from '../transport/unix.js';", 'rpc may not import transport'],
    ['src/xdr/x.ts', "import type { T } from '../transport/unix.js';", 'not even its types'],
    ['src/transport/x.ts', "import { l } from '../rpc/link.js';", 'transport may not import rpc'],
    ['src/uri/x.ts', "import { u } from '../transport/unix.js';", 'uri may not import transport'],
    ['src/generated/x.ts', "import { E } from '../errors.js';", 'generated may not import errors'],
    ['src/errors.ts', "export * from './xdr/writer.js';", 'errors may not import xdr'],
    ['src/api/x.ts', "import { j } from '../describe/json.js';", 'api may not import describe'],
    ['src/api/x.ts', "import { b } from '../generated/describe/types.js';", 'api may not import generated/describe'],
    ['src/api/x.ts', "export const later = () => import('../cli/main.js');", 'api may not import cli'],
    ['src/api/x.ts', "import { j } from '../testing/replay.js';", 'api may not import testing'],
    ['src/testing/x.ts', "import { d } from '../api/domain/domain.js';", 'testing may not import api'],
    ['src/index.ts', "export * from './testing/replay.js';", 'door may not import testing'],
    ['src/admin.ts', "export * from './index.js';", 'door may not import door'],
    ['codegen/x.ts', "import { E } from '../src/errors.js';", 'codegen may not import errors'],
    ['src/xdr/x.ts', "import { p } from '../../codegen/cli.js';", 'xdr may not import codegen'],
    ['src/xdr/x.ts', "import { Struct } from '@stellar/js-xdr';", 'imports @stellar/js-xdr'],
    ['codegen/x.ts', "import 'js-xdr/lib/x.js';", 'imports js-xdr/lib/x.js'],
    ['test/xdr/x.test.ts', "import { Struct } from '@stellar/js-xdr';", 'imports @stellar/js-xdr'],
    ['src/xdr/x.ts', "import { x } from 'left-pad';", 'no dependencies'],
    ['src/xml/x.ts', "import { x } from '@rgrove/parse-xml';", 'no dependencies'],
    ['src/xml/x.ts', "import { d } from '../api/domain/domain.js';", 'xml may not import api'],
    ['src/xml/x.ts', "import { a } from '../generated/types.js';", 'xml may not import generated'],
    ['src/xdr/x.ts', "import { x } from 'fs';", 'no dependencies'],
    ['src/xdr/x.ts', "import { x } from './gone.js';", 'does not exist'],
    ['src/xdr/x.ts', 'export default 1;', 'default export'],
    ['src/xdr/x.ts', 'const a = 1;\nexport { a as default };', 'default export'],
    ['src/xdr/x.ts', `export const a = 1;\n${'\n'.repeat(600)}`, '601 lines'],
  ])('find fault with %s: %s', (path, source, fault) => {
    expect(faultsWith({ [path]: source })).toEqual([expect.stringContaining(fault)]);
  });

  it('let recordings be loaded by those who need them', () => {
    const source =
      "import type { J } from '../testing/replay.js';\nexport const later = () => import('../testing/replay.js');";
    expect(faultsWith({ 'src/connect/x.ts': source })).toEqual([]);
    expect(faultsWith({ 'src/api/x.ts': source })).not.toEqual([]);
  });

  it('find a cycle, and none where one of its imports is of types', () => {
    const a = "import { b } from './b.js';\nexport const a = b;";
    const faults = faultsWith({
      'src/xdr/a.ts': a,
      'src/xdr/b.ts': "import { a } from './a.js';\nexport const b = a;",
    });
    expect(faults).toEqual(['cycle: src/xdr/a.ts → src/xdr/b.ts → src/xdr/a.ts']);
    const types = "import type { a } from './a.js';\nexport const b: typeof a | 1 = 1;";
    expect(faultsWith({ 'src/xdr/a.ts': a, 'src/xdr/b.ts': types })).toEqual([]);
  });

  it('find circles of types', () => {
    const [circle] = circles(
      new Map([
        ['a.ts', "import type { B } from './b.js';"],
        ['b.ts', "import { c } from './c.js';"],
        ['c.ts', "import type { A } from './a.js';\nexport const later = () => import('./d.js');"],
        ['d.ts', "import { c } from './c.js';"],
      ]),
    );
    expect(circle).toEqual(['a.ts', 'b.ts', 'c.ts']);
  });

  it('allow process.binding in one file and not in two, comments aside', () => {
    const user = "export const pipe = Reflect.get(process, 'binding');";
    const comment = '// process.binding is elsewhere\nexport const a = 1;';
    expect(faultsWith({ 'src/transport/a.ts': user, 'src/transport/c.ts': comment })).toEqual([]);
    expect(faultsWith({ 'src/transport/a.ts': user, 'src/rpc/b.ts': 'export const { binding } = process;' })).toEqual([
      'process.binding is used in more than one file: src/transport/a.ts, src/rpc/b.ts',
    ]);
  });

  it('let generated files and the handle classes be long', () => {
    const long = `${'\n'.repeat(700)}export const long = 1;`;
    expect(
      faultsWith({
        'src/generated/long.ts': long,
        'src/api/domain/domain.ts': `${GOOD['src/api/domain/domain.ts']}${long}`,
      }),
    ).toEqual([]);
  });
});

describe('exportsMentioning', () => {
  it('follows re-exports and names what it finds', () => {
    const tree = new Map([
      [
        'index.d.ts',
        "export { f as g, type I } from './a.js';\nexport * from './b.js';\nexport type { T } from './c.js';",
      ],
      [
        'a.d.ts',
        '/** A Buffer. */\nexport declare function f(b: Buffer): void;\nexport interface I { x: Uint8Array }\nexport declare function unseen(b: Buffer): void;',
      ],
      ['b.d.ts', 'export declare const c: Buffer, d: number;\nexport declare class K { m(): Buffer }'],
      ['c.d.ts', 'type T = Buffer | string;\nexport { T };'],
    ]);
    expect(exportsMentioning(tree, 'index.d.ts', /\bBuffer\b/)).toEqual(['K', 'T', 'c', 'd', 'g']);
    expect(() => exportsMentioning(tree, 'gone.d.ts', /x/)).toThrow('does not exist');
  });
});
