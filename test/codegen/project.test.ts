import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../codegen/folders.js';
import { run } from '../../codegen/run.js';
import * as descriptions from '../../src/generated/describe/remote.js';
import * as programs from '../../src/generated/programs.js';
import * as admin from '../../src/generated/tables/admin.js';
import * as lxc from '../../src/generated/tables/lxc.js';
import * as qemu from '../../src/generated/tables/qemu.js';
import * as remote from '../../src/generated/tables/remote.js';
import { type LazyProcedure, loadProcedure, nameOfProcedure } from '../../src/xdr/lazy-procedure.js';

const ROOT = join(import.meta.dirname, '../..');
const GENERATED = join(ROOT, 'src/generated');

const sources = new Map(
  filesBelow(GENERATED).map((path) => [path, readFileSync(join(GENERATED, path), 'utf8')] as const),
);

function isLazyProcedure(value: unknown): value is LazyProcedure<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'key' in value && 'codecs' in value;
}

function asLazy(value: unknown): LazyProcedure<unknown, unknown> {
  if (!isLazyProcedure(value)) throw new Error('no procedure without codecs');
  return value;
}

test('the generated code is what the generator makes of protocol/', () => {
  const problems: string[] = [];
  const output = { text: () => undefined, problem: (line: string) => void problems.push(line) };
  expect(run(['--check'], output, ROOT), problems.join('\n')).toBe(0);
});

describe('procedures', () => {
  test.each([
    ['remote', remote, 401, 55],
    ['qemu', qemu, 6, 1],
    ['lxc', lxc, 1, 0],
    ['admin', admin, 20, 0],
  ])('of %s are all there, once', (_, table, calls, messages) => {
    expect(Object.keys(table.procedures)).toHaveLength(calls);
    expect(Object.keys(table.events)).toHaveLength(messages);
    const numbers = [...Object.values(table.procedures), ...Object.values(table.events)].map((item) => item.number);
    expect(new Set(numbers).size).toBe(calls + messages);
    expect(Math.max(...numbers)).toBe(calls + messages);
  });

  test('know their name, their program and who made them first', () => {
    for (const [name, procedure] of Object.entries(remote.procedures)) {
      expect(procedure).toMatchObject({ name, program: programs.REMOTE });
      expect(procedure.since ?? '').toMatch(/^(|\d+\.\d+\.\d+)$/);
    }
  });

  test('that are no part of the public API are the only ones without a release', () => {
    const unknown = Object.values(remote.procedures).filter((procedure) => procedure.since === undefined);
    expect(unknown.map((procedure) => procedure.name)).toMatchSnapshot();
    expect(Object.values(remote.events).filter((event) => event.since === undefined)).toEqual([]);
    expect(Object.values({ ...qemu.procedures, ...lxc.procedures, ...admin.procedures }).every((p) => p.since)).toBe(
      true,
    );
  });

  test('that open a stream are these', () => {
    const streams = Object.values(remote.procedures).flatMap(({ number, stream }) => {
      return stream === undefined
        ? []
        : [`${number} ${stream.direction}${stream.sparseFlag === undefined ? '' : ' sparse'}`];
    });
    expect(streams).toEqual([
      '148 write',
      '201 read',
      '208 write sparse',
      '209 read sparse',
      '211 read',
      '215 write',
      '296 read',
      '304 write',
    ]);
  });

  test('named after events are still calls', () => {
    expect(remote.procedures['CONNECT_DOMAIN_EVENT_REGISTER']?.number).toBe(105);
    expect(remote.procedures['CONNECT_DOMAIN_EVENT_DEREGISTER']?.number).toBe(106);
    expect(remote.events['CONNECT_EVENT_CONNECTION_CLOSED']?.number).toBe(362);
  });
});

describe('the code', () => {
  const code = [...sources].filter(([path]) => path.endsWith('.ts'));
  const lazy = code.filter(([path]) => path.startsWith('lazy/'));

  test('says what it was generated from', () => {
    for (const [path, text] of code)
      expect(text.split('\n')[0], path).toMatch(
        /^\/\/ (Generated|Copied) from \S+ by `npm run codegen`; do not edit\.$/,
      );
  });

  test('has no side effect at import: only functions, types and plain literals', () => {
    const eager = code.filter(([path]) => !path.startsWith('lazy/'));
    for (const [path, text] of eager) {
      const values = text.matchAll(/^export const \w+[^=]*=\s*(?!>)(\S+)/gm);
      for (const [line, value = ''] of values) expect(value, `${path}: ${line}`).toMatch(/^(\{|-?\d|0x|')/);
      expect(text.match(/^(?!export |import |function |type |[ })/*]|\/\/|$).*/gm) ?? [], path).toEqual([]);
    }
  });

  test('has procedures without codecs that a bundler drops when nobody calls them', () => {
    for (const [path, text] of lazy) {
      const rest = text
        .replace(/^\/\/ Generated.*\n/, '')
        .replace(/^import (?:type )?\{[^}]*\} from '[^']+';\n/gm, '')
        .replace(/^const codecs: Loadable<object> = \{ load: \(\) => import\('[^']+'\) \};\n/m, '')
        .replace(/^export const \w+: LazyProcedure<\w+, \w+> = \{[\s\w',:]*\};\n/gm, '');
      expect(rest.trim(), path).toBe('');
    }
  });

  test('has procedures without codecs that find theirs', async () => {
    const names: string[] = [];
    for (const [path] of lazy) {
      const module: unknown = await import(join(GENERATED, path));
      for (const [key, value] of Object.entries(Object(module))) {
        const procedure = await loadProcedure(asLazy(value));
        expect(value, key).toMatchObject({ key, loaded: procedure });
        expect(nameOfProcedure(asLazy({ ...asLazy(value), loaded: undefined })), key).toBe(procedure.name);
        names.push(`${procedure.program.name} ${procedure.name}`);
      }
    }
    const all = [remote, qemu].flatMap(({ procedures }) => Object.values(procedures));
    expect(names.sort()).toEqual(all.map(({ program, name }) => `${program.name} ${name}`).sort());
  });

  test('imports in one direction, without a cycle', () => {
    const imports = new Map(
      code.map(([path, text]) => {
        const from = [...text.matchAll(/from '([^']+)\.js'/g)].map(([, name = '']) => join(path, '..', `${name}.ts`));
        return [path, from.filter((name) => !name.startsWith('..'))] as const;
      }),
    );
    const visit = (path: string, trail: readonly string[]): void => {
      expect(trail, `cycle at ${path}`).not.toContain(path);
      for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    };
    for (const path of imports.keys()) visit(path, []);
    const outside = code.flatMap(([, text]) => [
      ...text.matchAll(/from '((?:\.\.\/)+(?!.*generated)(?:xdr|rpc|api|errors)[^']*)'/g),
    ]);
    expect(new Set(outside.map(([, name = '']) => name.replace(/^(\.\.\/)+/, '')))).toEqual(
      new Set(['xdr/lazy-procedure.js', 'xdr/lazy.js', 'xdr/procedure.js', 'xdr/reader.js', 'xdr/writer.js']),
    );
  });

  test('exports no name from two places that one may want to import together', () => {
    const exported = (path: string): string[] => {
      return [...(sources.get(path) ?? '').matchAll(/^ {2}(?:type )?(\w+),$|^export \{ (.*) \} from/gm)].flatMap(
        ([, one, many]) =>
          one === undefined ? (many ?? '').split(', ').map((name) => name.replace('type ', '')) : [one],
      );
    };
    const names = [...exported('remote/index.ts'), ...exported('constants/index.ts')];
    for (const path of ['qemu.ts', 'lxc.ts', 'admin.ts', 'net.ts', 'keepalive.ts', 'programs.ts']) {
      names.push(
        ...[...(sources.get(path) ?? '').matchAll(/^export (?:const|function|interface|type) (\w+)/gm)].map(
          ([, name = '']) => name,
        ),
      );
    }
    expect(names.length).toBeGreaterThan(2500);
    const values = new Set(names);
    const twice = names.filter((name) => !values.delete(name));
    // An enum is a const and a type of one name.
    expect(new Set(twice)).toEqual(new Set(['VirNetMessageType', 'VirNetMessageStatus']));
  });
});

test('the description of remote has every type that its procedures need', () => {
  const { types, procedures } = descriptions.remote;
  for (const procedure of Object.values(procedures)) {
    const names = procedure.kind === 'call' ? [procedure.args, procedure.ret] : [procedure.payload];
    for (const name of names) if (name !== undefined) expect(Object.hasOwn(types, name)).toBe(true);
  }
});
