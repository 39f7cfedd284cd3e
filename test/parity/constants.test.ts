import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as constants from '../../src/index.js';
import { constantsPage, constantValue, documentedConstants, enumMembers } from './constants-page.js';
import { withoutPerl } from './have-perl.js';
import { SysVirt } from './sys-virt.js';

describe('constants by their documented names', () => {
  it('are all that the headers have', () => {
    const folder = new URL('../../src/generated/constants/', import.meta.url);
    const source = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('');
    expect(enumMembers().length).toBeGreaterThan(1000);
    expect(enumMembers().filter((name) => !source.includes(`\`${name}\``))).toEqual([]);
  });

  it('are 225, each once', () => {
    const names = documentedConstants().map(([name]) => name);
    expect(names.length).toBe(225);
    expect(new Set(names).size).toBe(225);
  });

  it('all exist, and where the package shows its constants', () => {
    const missing = documentedConstants().filter(([, ours]) => constantValue(ours) === undefined);
    expect(missing).toEqual([]);
    const objects = documentedConstants().map(([, ours]) => ours.split('.')[0] ?? '');
    expect(objects.filter((name) => !Object.hasOwn(constants, name))).toEqual([]);
  });

  it('stand in docs/constants.md as they are', () => {
    const page = readFileSync(new URL('../../docs/constants.md', import.meta.url), 'utf8');
    expect(page, 'run `npm run parity -- --docs`').toBe(constantsPage());
  });

  it.skipIf(withoutPerl())('have the values that Sys::Virt gives them', async () => {
    await using perl = new SysVirt();
    const names = documentedConstants().map(([name]) => name);
    const theirs = await perl.run({ operation: 'constants', names });
    const ours = documentedConstants().map(([name, written]) => [name, String(constantValue(written))]);
    expect(Object.fromEntries(ours)).toEqual(theirs);
  });
});
