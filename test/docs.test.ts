import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Sources, undocumented } from './docs/undocumented.js';

const ROOT: string = fileURLToPath(new URL('..', import.meta.url));

function sources(): Sources {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const paths = files.filter((name) => name.endsWith('.ts')).map((name) => join('src', name).split(sep).join('/'));
  return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

/** A generated codec says with its name all there is to say; the type that it is for is documented. */
const GENERATED_CODEC = /^src\/generated\/\S+: (?:read|write)[A-Z]/;

const ENTRIES = readdirSync(join(ROOT, 'src')).filter((name) => name.endsWith('.ts'));

it.each(ENTRIES)('all that %s exports is documented', (name) => {
  const faults = undocumented(sources(), `src/${name}`);
  expect(faults.filter((fault) => !GENERATED_CODEC.test(fault))).toEqual([]);
});

describe('the search for what is not documented', () => {
  function faults(files: Readonly<Record<string, string>>): string[] {
    return undocumented(new Map(Object.entries(files)), 'src/index.ts').map((fault) => fault.replace(/ has .*/, ''));
  }

  it.each<[string, string, string[]]>([
    ['a function', 'export function f(): void {}', ['f']],
    ['a documented function', '/** Does. */\nexport function f(): void {}', []],
    ['a constant', 'export const a = 1;', ['a']],
    ['a type', 'export type A = 1;', ['A']],
    ['an interface', '// Is.\nexport interface A {}', ['A']],
    ['an ordinary comment', '/* Is. */\nexport const a = 1;', ['a']],
    ['a comment with nothing but tags', '/**\n * @throws Error\n */\nexport const a = 1;', ['a']],
    ['an empty comment', '/** */\nexport const a = 1;', ['a']],
    ['a comment of something else', '/** Is. */\nconst b = 2;\nexport const a = b;', ['a']],
    ['what is not exported', 'function f(): void {}\nf();', []],
    ['overloads', '/** Does. */\nexport function f(a: 1): void;\nexport function f(a: number): void { a; }', []],
    ['overloads without a word', 'export function f(a: 1): void;\nexport function f(a: number): void { a; }', ['f']],
    [
      'a class',
      '/** Is. */\nexport class A { m(): void {} get g(): 1 { return 1; } p = 1; static s = 1; }',
      ['A.g', 'A.m', 'A.p', 'A.s'],
    ],
    ['a documented class', '/** Is. */\nexport class A { /** Does. */ m(): void {} }', []],
    ['a constructor', '/** Is. */\nexport class A { constructor() {} }', []],
    ['what is private', '/** Is. */\nexport class A { #p = 1; private q = 1; protected r = 1; }', []],
    [
      'what is known by its name',
      '/** Is. */\nexport class A { get [Symbol.toStringTag](): string { return ""; } toJSON(): void {} }',
      [],
    ],
    ['what a base documents', '/** Is. */\nexport class A extends B { override m(): void {} }', []],
    ['overloaded methods', '/** Is. */\nexport class A { /** Does. */ m(a: 1): void; m(a: number): void { a; } }', []],
  ])('knows %s', (_what, source, names) => {
    expect(faults({ 'src/index.ts': source })).toEqual(names.map((name) => `src/index.ts: ${name}`));
  });

  it('follows what is exported again, and only that', () => {
    const files = {
      'src/index.ts': "export { a as b, type T } from './x.js';\nexport * from './y/index.js';",
      'src/x.ts': 'export const a = 1;\nexport type T = 1;\nexport const c = 1;',
      'src/y/index.ts': "export { d } from '../z.js';",
      'src/z.ts': 'export const d = 1;\nexport const e = 1;',
    };
    expect(faults(files)).toEqual(['src/x.ts: T', 'src/x.ts: a', 'src/z.ts: d']);
  });
});
