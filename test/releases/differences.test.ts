import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIFFERENCES, differenceOf } from './differences.js';
import { mainArchive } from './mirror.js';
import { RELEASES, SMOKE } from './releases.js';
import { compareVersions } from './versions.js';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The libvirt of each release. */
const VERSIONS = ['7.0.0', '9.0.0', '11.3.0', '12.8.0'];

describe('the table of tests that depend on a release', () => {
  it.each(DIFFERENCES.map((row) => [row.reason, row] as const))('%s', (reason, row) => {
    expect(reason).not.toBe('');
    for (const test of row.tests) {
      const [file = '', ...names] = test.split(' > ');
      expect(existsSync(`${ROOT}/${file}`), file).toBe(true);
      const source = readFileSync(`${ROOT}/${file}`, 'utf8');
      // Every name is there as it is, or at least its words, where a table of the test makes it.
      const isThere = (name: string): boolean =>
        source.includes(name.split(/['[]/)[0] ?? name) || name.split(' ').every((word) => source.includes(word));
      expect(names.filter((name) => !isThere(name) && !/^\w+:/.test(name))).toEqual([]);
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
