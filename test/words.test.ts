import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Exception, headlessComments, telltales } from './docs/telltales.js';

const ROOT: string = fileURLToPath(new URL('..', import.meta.url));

/** Reviewed: the phrase is right where it stands. */
const EXCEPTIONS: readonly Exception[] = [];

function textFiles(): string[] {
  const below = (folder: string, type: RegExp): string[] =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => type.test(name))
      .map((name) => join(folder, name).split(sep).join('/'));
  const pages = [
    'README.md',
    'CHANGELOG.md',
    'ARCHITECTURE.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'protocol/README.md',
  ];
  const examples = below('examples', /\.(?:md|ts|cjs|mjs|js|html)$/).filter((name) => !name.includes('node_modules'));
  return [...pages, ...examples, ...below('docs', /\.md$/), ...below('src', /\.ts$/)];
}

const FILES: readonly string[] = textFiles();

it('reads the source and the docs', () => {
  expect(FILES).toEqual(
    expect.arrayContaining(['README.md', 'docs/glossary.md', 'examples/README.md', 'src/cli/main.ts']),
  );
});

describe('plain English', () => {
  it('has none of the telltale phrases', () => {
    const faults = FILES.flatMap((file) =>
      telltales(readFileSync(join(ROOT, file), 'utf8'), EXCEPTIONS).map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('begins doc comments with a verb or a noun', () => {
    const sources = FILES.filter((file) => file.endsWith('.ts'));
    const faults = sources.flatMap((file) =>
      headlessComments(readFileSync(join(ROOT, file), 'utf8')).map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the search for telltale phrases', () => {
  it.each([
    ['a custom transport is no socket', ['is no']],
    ['there is no socket', []],
    ['it is no longer used', []],
    ['these are no errors', ['are no']],
    [' * and this is\n * no error', ['is no']],
    ['Who aborts early may', ['headless Who']],
    ['It fails. Who waits is told', ['headless Who']],
    ['Whoever waits, or somebody, or nobody', ['whoever', 'somebody', 'nobody']],
    ['his own daemon, which he started', ['his', 'his']],
    ['this and the', []],
    ['the guest goes on', ['goes on']],
    ['a listener knows no deadline', ['knows no']],
    ['options stand behind --', ['stands behind']],
    ['waits in vain for an answer of yours', ['of yours', 'in vain']],
  ])('judges %j', (text, names) => {
    expect(telltales(text, []).map((fault) => fault.slice(0, fault.indexOf(':')))).toEqual(names);
  });

  it('respects exceptions', () => {
    expect(telltales('"Nobody" is a user', [{ text: '"Nobody"', why: 'the name of a user' }])).toEqual([]);
  });

  it('finds questions at the beginning of doc comments only', () => {
    const source = '/** What it is. */\n/**\n * Whether it is.\n */\n/** Returns what it is. */\n// How it is.';
    expect(headlessComments(source)).toEqual(['/** What it is. */', '/** Whether it is. */']);
  });
});
