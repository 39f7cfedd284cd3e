import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../codegen/run.js';
import { Reader } from '../../src/xdr/reader.js';
import { Writer } from '../../src/xdr/writer.js';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'fixtures/idl');

let folder = '';

/** Generates every folder of fixtures into one of its own, beside a `src` as the project has it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'generated-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'src'))) symlinkSync(join(ROOT, 'src', name), join(folder, name));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: ['generated-*/**/*'], exclude: [] }),
  );
  for (const name of readdirSync(FIXTURES)) {
    const problems: string[] = [];
    const output = { text: () => undefined, problem: (line: string) => void problems.push(line) };
    run(['--from', join(FIXTURES, name), '--out', join(folder, `generated-${name}`)], output, folder);
    expect(problems).toEqual([]);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

type Codec = Readonly<Record<string, unknown>>;

async function load(path: string): Promise<Codec> {
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href);
  if (typeof module !== 'object' || module === null) throw new Error(`${path} is no module`);
  return { ...module };
}

/** Writes a value, reads it back strictly, and gives the bytes. */
function roundTrip(codec: Codec, type: string, value: unknown): Uint8Array {
  const [write, read] = [codec[`write${type}`], codec[`read${type}`]];
  if (typeof write !== 'function' || typeof read !== 'function') throw new Error(`there is no codec of ${type}`);
  const writer = new Writer();
  write(writer, value);
  const bytes = writer.take();
  const reader = Reader.over(bytes, { strict: true });
  expect(read(reader)).toEqual(value);
  expect(reader.finish()).toBe(0);
  return bytes;
}

function readBytes(codec: Codec, type: string, hex: string): unknown {
  const read = codec[`read${type}`];
  if (typeof read !== 'function') throw new Error(`there is no reader of ${type}`);
  return read(Reader.over(Buffer.from(hex.replaceAll(' ', ''), 'hex')));
}

test('the code of all fixtures passes the compiler under the settings of the project', () => {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
}, 60_000);

describe('the code runs', () => {
  const point = { x: 1, y: -1 };

  test('scalars', async () => {
    const codec = await load('generated-grammar/everything.ts');
    const value = {
      i: -2147483648,
      ui: 4294967295,
      u: 7,
      h: -(2n ** 63n),
      uh: 2n ** 64n - 1n,
      c: -128,
      uc: 255,
      s: -32768,
      us: 65535,
      l: -1,
      ul: 1,
      f: 0.5,
      d: -1e300,
      q: new Uint8Array(16).fill(3),
      b: true,
      e: 99,
      si: 5,
    };
    expect(roundTrip(codec, 'Scalars', value)).toHaveLength(14 * 4 + 3 * 8 + 16 - 4);
  });

  test('texts', async () => {
    const codec = await load('generated-grammar/everything.ts');
    const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
    const value = {
      limited: 'é'.repeat(15),
      unlimited: 'x'.repeat(1000),
      fixed: bytes(1, 2, 3, 4, 5, 6, 7),
      variable: bytes(),
      chars: bytes(1, 2, 3, 4, 5, 255),
      more_chars: bytes(9),
    };
    roundTrip(codec, 'Texts', value);
    expect(() => roundTrip(codec, 'Texts', { ...value, limited: 'x'.repeat(32) })).toThrow('limited: ');
  });

  test('lists, which may hold lists', async () => {
    const codec = await load('generated-grammar/everything.ts');
    const value = {
      ints: [1, 2, 3],
      big: [0n, 1n],
      colors: [2, 77],
      flags: [true, false],
      shorts: [-1, 1],
      names: ['', 'a'],
      digests: [new Uint8Array(20).fill(1)],
      points: [point, point],
      corners: [point, point],
      lists: [[], [1, 2]],
      fixed_lists: [
        [1, 2, 3],
        [4, 5, 6],
      ],
      maybe: [null, 'x', ''],
      shapes: [{ kind: 2, value: 9 }, { kind: 3, value: point }, { kind: -5 }],
    };
    roundTrip(codec, 'Lists', value);
    expect(() => roundTrip(codec, 'Lists', { ...value, lists: [[1], [2 ** 31]] })).toThrow('lists[1][0]: ');
    expect(() => roundTrip(codec, 'Lists', { ...value, big: [1n] })).toThrow('big: ');
    expect(() => roundTrip(codec, 'Lists', { ...value, points: [point, { x: 1, y: 0.5 }] })).toThrow('points[1].y: ');
  });

  test('optionals, also of optionals', async () => {
    const codec = await load('generated-grammar/everything.ts');
    const none = { number: null, where: null, color: null, text: null, deep: [], some: null, maybe: null };
    roundTrip(codec, 'Optionals', { ...none, in_the_way_of_c: null });
    roundTrip(codec, 'Optionals', { ...none, deep: [null], in_the_way_of_c: point });
    const some = { number: 1, where: point, color: 2, text: '', deep: ['x'], some: [], maybe: { kind: -5 } };
    roundTrip(codec, 'Optionals', { ...some, in_the_way_of_c: null });
  });

  test('unions, with and without default arm', async () => {
    const codec = await load('generated-grammar/everything.ts');
    for (const value of [
      { tag: 1, value: point },
      { tag: 2, value: point },
      { tag: 3, value: [1n, 2n] },
      { tag: 2147483648 },
      { tag: 4, value: 'any other' },
    ]) {
      roundTrip(codec, 'OpenEnded', value);
    }
    for (const value of [{ value: -3, arm: new Uint8Array(2) }, { value: 0 }]) roundTrip(codec, 'VoidDefault', value);
    for (const value of [{ known: true, value: point }, { known: false }]) roundTrip(codec, 'Answer', value);
    for (const value of [
      { known: true, value: 'x' },
      { known: false, value: 4 },
    ])
      roundTrip(codec, 'Half', value);
    expect(() => roundTrip(codec, 'Shape', { kind: 1, value: 9 })).toThrow(
      'kind: the union does not have an arm for 1',
    );
    expect(() => readBytes(codec, 'Shape', '00000001')).toThrow('kind (byte 0): the union does not have an arm for 1');
  });

  test('types that contain themselves, but not endlessly', async () => {
    const codec = await load('generated-grammar/nested.ts');
    roundTrip(codec, 'Entry', { name: 'a', next: { name: 'b', next: { name: 'c', next: null } } });
    roundTrip(codec, 'Tree', {
      value: 1,
      children: [
        { value: 2, children: [] },
        { value: 3, children: [] },
      ],
    });
    const literal = { operator: 0, value: 1 };
    const value = { operator: 1, value: [literal, { operator: 9, value: { operator: 2 } }] };
    roundTrip(codec, 'Expression', value);
    roundTrip(codec, 'Husband', { spouse: { name: 'w', spouse: { spouse: null } } });
    expect(() => readBytes(codec, 'Entry', '00000000 00000001'.repeat(2000))).toThrow(
      'nested more than 1024 levels deep',
    );
    // As many entries one behind another are no nesting.
    const siblings = { value: 0, children: Array.from({ length: 3 }, () => ({ value: 1, children: [] })) };
    roundTrip(codec, 'Tree', siblings);
  });

  test('nested types', async () => {
    const codec = await load('generated-grammar/nested.ts');
    const place = { x: 1, level: 2 };
    roundTrip(codec, 'Outer', { place, choice: { kind: 1, value: { name: 'n' } }, state: [0, 1] });
    roundTrip(codec, 'Outer', { place, choice: { kind: 0 }, state: [] });
  });

  test('names that mean something in TypeScript', async () => {
    const codec = await load('generated-grammar/clash.ts');
    const numbers = { defaults: 1, r: 2, w: 3, v: 4, i: 5, count: 6, item: 7, from: 8, type: 9, constructor: 10 };
    const names = { ...numbers, delete: [1], function: [2, 3], class: { code: 4 }, value: null };
    roundTrip(codec, 'Names', { ...names, value: names });
    roundTrip(codec, 'ByValue', { value: 0, arm: 5 });
    roundTrip(codec, 'ByValue', { value: 1, arm: names });
    roundTrip(codec, 'ByClass', { new: 0, value: 5 });
    roundTrip(codec, 'ByClass', { new: 9, value: [names, names] });
  });

  test('the bytes are those of the IDL', async () => {
    const codec = await load('generated-today/remote/common.ts');
    const value = { name: 'vm', uuid: new Uint8Array(16).fill(0xab), id: -1 };
    const bytes = roundTrip(codec, 'NonnullDomain', value);
    expect(Buffer.from(bytes).toString('hex')).toBe(`00000002766d0000${'ab'.repeat(16)}ffffffff`);
  });

  test('a descriptor reads and writes both ways', async () => {
    const { domainGetInfo } = await load('generated-today/remote/domain.ts');
    expect(domainGetInfo).toMatchObject({ number: 16, program: { number: 0x20008086 } });
    const { domainEvent } = await load('generated-before-0.8/remote/domain-events.ts');
    expect(domainEvent).toMatchObject({ number: 107, readPayload: expect.any(Function) });
  });
});
