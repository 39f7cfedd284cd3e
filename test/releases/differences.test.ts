import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIFFERENCES, differenceOf } from './differences.js';
import { mainArchive } from './mirror.js';
import { RELEASES, SMOKE } from './releases.js';
import { compareVersions } from './versions.js';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The libvirt of each release. */
const VERSIONS = ['7.0.0', '9.0.0', '11.3.0', '12.8.0'];

/** Whether a test or group has this name, as it is or made from a template such as `'%s is the same'`. */
function isNamedIn(source: string, name: string): boolean {
  // Vitest quotes a text that it takes from a table.
  if (source.includes(name.replace(/^'(.*)'$/, '$1'))) return true;
  const literals = [...source.matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g)];
  return literals.some(([, ...found]) => {
    const text = found.join('').replaceAll(/\\(.)/g, '$1');
    const parts = text.split(/%[a-z]|\$\{[^}]*\}|\$[a-z]\w*/i);
    // A template without words, such as `'%s'`, would match every name.
    if (parts.every((part) => part.trim() === '')) return false;
    const pattern = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+');
    return new RegExp(`^${pattern}$`, 's').test(name);
  });
}

describe('the table of tests that depend on a release', () => {
  it.each(DIFFERENCES.map((row) => [row.reason, row] as const))('%s', (reason, row) => {
    expect(reason).not.toBe('');
    for (const test of row.tests) {
      const [file = '', ...names] = test.split(' > ');
      expect(existsSync(`${ROOT}/${file}`), file).toBe(true);
      // The rows of the guide are tests, too.
      const source = [file, 'docs/from-virsh.md'].map((path) => readFileSync(`${ROOT}/${path}`, 'utf8')).join('\n');
      expect(names.filter((name) => !isNamedIn(source, name))).toEqual([]);
      // It is skipped by some release of ours, and not by all.
      const skipping = VERSIONS.filter((version) => differenceOf(test, version) !== undefined);
      expect([skipping.length > 0, skipping.length < VERSIONS.length], test).toEqual([true, true]);
    }
  });

  it('is about a test and those of a group, and nothing that only begins alike', () => {
    const row = DIFFERENCES.find(({ until }) => until === '12.4.0');
    const [test = ''] = row?.tests ?? [];
    expect(differenceOf(test, '12.4.0')).toBe(row);
    expect(differenceOf(`${test} > inside`, '12.8.0')).toBe(row);
    expect(differenceOf(`${test} too`, '12.8.0')).toBeUndefined();
    expect(differenceOf(test, '12.3.9')).toBeUndefined();
  });

  it('compares releases by number', () => {
    expect(['10.0.0', '9.10.0', '9.9.0'].sort(compareVersions)).toEqual(['9.9.0', '9.10.0', '10.0.0']);
  });
});

describe('releases', () => {
  it('are known by name', () => {
    expect(RELEASES.map(({ name }) => name)).toEqual(['sid', 'trixie', 'bookworm', 'bullseye']);
  });

  it('have smoke tests that exist', () => {
    expect(SMOKE.filter((file) => !existsSync(`${ROOT}/${file}`))).toEqual([]);
  });

  it('come from where this machine gets its packages', () => {
    const targets = [
      'http://one.example/debian-security|bookworm-security|main',
      'http://one.example/extras|bookworm|contrib',
      'http://two.example/debian/|bookworm|main',
    ];
    expect(mainArchive(targets.join('\n'))).toBe('http://two.example/debian/');
    expect(mainArchive(targets[0] ?? '')).toBeUndefined();
  });
});
