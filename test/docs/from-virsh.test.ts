import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import * as library from '../../src/index.js';
import * as xml from '../../src/xml.js';
import { haveLibvirtd } from '../support/live.js';
import { codeOf, OBJECTS, ROWS } from './from-virsh/page.js';

/** Commands that virsh 9.0 does not have. */
const NEWER = new Set(['await']);

/** Classes by the names that the page has for their objects. */
const CLASSES: Readonly<Record<(typeof OBJECTS)[number], { readonly prototype: object }>> = {
  connection: library.Connection,
  domain: library.Domain,
  snapshot: library.DomainSnapshot,
  network: library.Network,
  pool: library.StoragePool,
  volume: library.StorageVol,
  device: library.NodeDevice,
  secret: library.Secret,
  stream: library.Stream,
};

test('the page has the most used commands, each once', () => {
  const commands = ROWS.map(({ command }) => command);
  expect(commands.length).toBeGreaterThan(80);
  expect(new Set(commands).size).toBe(commands.length);
});

test('every method that it names exists', () => {
  const unknown = ROWS.flatMap(({ ours }) => codeOf(ours)).flatMap((code) =>
    [...code.matchAll(/\b([a-z]+)\.([a-zA-Z]+)/g)]
      .filter(([, object = '', member = '']) => {
        const name = OBJECTS.find((one) => one === object);
        return name === undefined || !(member in CLASSES[name].prototype);
      })
      .map(([text]) => text),
  );
  expect(unknown).toEqual([]);
});

test('so does every function, constant and flag', () => {
  const exported: Readonly<Record<string, unknown>> = { ...library, ...xml };
  const rows = ROWS.flatMap(({ ours }) => codeOf(ours));
  const functions = rows.flatMap((code) => /^([a-zA-Z]+)\(/.exec(code)?.[1] ?? []);
  const unknown = functions.filter((name) => !(name in exported));
  for (const [, group = '', member = ''] of rows.join('\n').matchAll(/\b([A-Z][A-Za-z]+)\.([A-Z_]+)\b/g)) {
    const constants = exported[group];
    const isKnown = typeof constants === 'object' && constants !== null && member in constants;
    if (!isKnown) unknown.push(`${group}.${member}`);
  }
  expect(unknown).toEqual([]);
});

// Needs the program virsh alone, which asks no daemon for its help.
test.skipIf(haveLibvirtd() !== undefined)('every command is one of virsh', () => {
  const help = execFileSync('/usr/bin/virsh', ['help'], { encoding: 'utf8' });
  const known = new Set([...help.matchAll(/^ {4}([a-z][a-z0-9-]*)/gm)].map(([, name = '']) => name));
  const names = ROWS.flatMap(({ command }) => command.split(', ').map((one) => one.split(' ')[0] ?? ''));
  expect(names.filter((name) => !known.has(name) && !NEWER.has(name))).toEqual([]);
});
