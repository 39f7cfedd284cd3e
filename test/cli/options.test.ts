import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/command-index.js';
import { namesOf } from '../../src/cli/command-line.js';
import { withoutComments } from '../support/imports.js';
import { callRows } from './call-rows.js';
import { READS, XPATH_READS } from './virsh-rows.js';

/** Options that no test gives, and why. */
const NOT_GIVEN: Readonly<Record<string, string>> = {};

/** The words behind each command in the tests of this folder: rows of tables, calls, and lines of a shell. */
function givenWords(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  const add = (name: string, text: string): void => void words.set(name, [...(words.get(name) ?? []), text]);
  for (const [name = '', ...rest] of [
    ...[...READS, ...XPATH_READS].map(([ours]) => ours),
    ...callRows('.').map(({ ours }) => ours),
  ]) {
    add(name, rest.join(' '));
  }
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((file) => /\.live\.test\.ts$/.test(file));
  const text = files.map((file) => withoutComments(file, readFileSync(join(folder, file), 'utf8'))).join('\n');
  for (const statement of text.split(/;\n/)) {
    for (const [, name = ''] of statement.matchAll(/(?<=['` ])([a-z][a-z0-9-]+)(?=['` ])/g)) {
      if (name in COMMANDS) add(name, statement);
    }
  }
  return words;
}

it('every option of every command is given in a test', { timeout: 120_000 }, async () => {
  const words = givenWords();
  const missing: string[] = [];
  for (const [name, { load }] of Object.entries(COMMANDS)) {
    const lines = words.get(name) ?? [];
    for (const option of (await load()).options ?? []) {
      const forms = namesOf(option).map((form) => new RegExp(`(?<=^|['\`\\s])${form}(?=$|['\`\\s=,])`));
      if (!lines.some((line) => forms.some((form) => form.test(line)))) missing.push(`${name} --${option.name}`);
    }
  }
  expect(missing.sort()).toEqual(Object.keys(NOT_GIVEN).sort());
});
