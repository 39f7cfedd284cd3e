import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as lxc from '../../src/generated/lxc.js';
import * as qemu from '../../src/generated/qemu.js';
import * as remote from '../../src/generated/remote/index.js';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');

/** The files that hold the classes: `src/api/<object>/<object>.ts`. */
const CLASSES: readonly string[] = readdirSync(`${ROOT}/src/api`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `src/api/${name}/${name}.ts`)
  .filter((path) =>
    readdirSync(`${ROOT}/${path.slice(0, path.lastIndexOf('/'))}`).includes(path.split('/').at(-1) ?? ''),
  );

/** First releases of libvirt's functions. */
const FUNCTIONS: ReadonlyMap<string, string> = new Map(
  JSON.parse(read('protocol/api.json')).functions.map(({ name, since }: { name: string; since: string }) => [
    name,
    since,
  ]),
);

function isNamed(value: unknown): value is { readonly name: string; readonly since?: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}

/** First releases of the procedures, where they are known. */
const PROCEDURES: ReadonlyMap<string, string | undefined> = new Map(
  [remote, qemu, lxc]
    .flatMap((module) => Object.values<unknown>(module))
    .filter(isNamed)
    .map(({ name, since }) => [name, since]),
);

interface Claim {
  readonly where: string;
  readonly fn: string;
  readonly procedure: string;
  readonly since: string;
}

/** What the comments say: `virDomainGetInfo` · `DOMAIN_GET_INFO` · since 0.0.3. */
const CLAIMS: readonly Claim[] = CLASSES.flatMap((path) => {
  const source = read(path);
  return [...source.matchAll(/`(vir\w+)` · `([A-Z][A-Z0-9_]+)` · since (>?[\d.]+\d)/g)].map((match) => {
    const [, fn = '', procedure = '', since = ''] = match;
    const line = source.slice(0, match.index).split('\n').length;
    return { where: `${path}:${line}`, fn, procedure, since };
  });
});

describe('what comments of methods claim', () => {
  it('is there to be checked', () => {
    expect(CLASSES.length).toBeGreaterThan(12);
    expect(CLAIMS.length).toBeGreaterThan(250);
  });

  it('names procedures that exist', () => {
    expect(CLAIMS.filter(({ procedure }) => !PROCEDURES.has(procedure))).toEqual([]);
  });

  it('names functions and releases that libvirt knows', () => {
    // The list of functions ends with the release that it was made from; procedures may be newer.
    const wrong = CLAIMS.filter(
      ({ fn, procedure, since }) => (FUNCTIONS.get(fn) ?? PROCEDURES.get(procedure)) !== since,
    );
    expect(wrong).toEqual([]);
  });

  // A connection, a stream and an inventory do things of their own, too.
  const handles = CLASSES.filter((path) => !/\/(connection|stream|inventory)\.ts$/.test(path));

  it.each(handles)('%s: every method that waits names its procedure', (path) => {
    const source = read(path);
    const methods = [
      ...source.matchAll(/(\/\*\*(?:(?!\*\/).)*\*\/)\n {2}(?:async )?(\w+)(?:<[^>]*>)?\([^{;]*\): Promise</gs),
    ];
    const silent = methods.filter(([, comment = '']) => !/`[A-Z][A-Z0-9]*(_[A-Z0-9]+)+`/.test(comment));
    expect(silent.map(([, , name]) => name)).toEqual([]);
  });
});
