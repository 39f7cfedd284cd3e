import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { CommandForm } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/command-index.js';
import { namesOf, optionsOf, parseWords, splitLine } from '../../src/cli/command-line.js';
import { commandNamed } from '../../src/cli/commands.js';
import { GROUPS, helpLines } from '../../src/cli/help.js';
import { commandIndex, INDEX } from './docs/command-index.js';
import { pages } from './docs/pages.js';

// All commands are loaded, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('what is generated from the commands', () => {
  it('is the index: npm run cli:docs', () => {
    expect(readFileSync(INDEX, 'utf8')).toBe(commandIndex());
    expect(Object.keys(COMMANDS).length).toBeGreaterThan(100);
  });

  it('are the pages: npm run cli:docs', async () => {
    for (const [path, text] of await pages()) expect(readFileSync(path, 'utf8') === text, path).toBe(true);
  });
});

describe.each(Object.entries(COMMANDS))('the command %s', (name, { group, summary, load }) => {
  it('has one meaning for each option and operand, and help for all', async () => {
    const command: CommandForm = await load();
    const { operands = [] } = command;
    const names = optionsOf(command).flatMap(namesOf);
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
    const words = operands.map((one) => one.name);
    expect(new Set(words).size).toBe(words.length);
    for (const one of [...optionsOf(command), ...operands]) {
      expect(one.help, one.name).toMatch(/^[A-Z][^\n]*[^.]$/);
      expect(one.name).toMatch(/^[a-z][a-z0-9-]*$/);
    }
    expect(GROUPS).toHaveProperty(group);
    expect(summary.startsWith('The same as') || summary === command.summary).toBe(true);
    expect(command.summary).toMatch(/^[A-Z].*[^.]$/);
  });

  it('shows its help, and parses its examples', async () => {
    const command = await load();
    const lines = await helpLines(name, []);
    expect(lines[0]).toMatch(`usage: libvirt-client ${name}`);
    // On a terminal of the usual width, no line is broken by the terminal, but for a form that is longer.
    for (const line of await helpLines(name, [], 80)) {
      if (!/^(usage:| {2}libvirt-client | {2}(-\w,| {3}) --)/.test(line))
        expect(line.length, line).toBeLessThanOrEqual(80);
    }
    // A narrow one has the descriptions below the forms.
    for (const line of await helpLines(name, [], 40)) {
      if (/^ {6}(?! *-)/.test(line) && line.trim().includes(' ')) expect(line.length, line).toBeLessThanOrEqual(40);
    }
    for (const example of command.examples ?? []) {
      const { name: first = '', rest } = splitLine(wordsOf(example.split(/ [|>] /)[0] ?? ''));
      const other = await commandNamed(first);
      if (!rest.includes('--help')) expect(() => parseWords(first, other, rest), example).not.toThrow();
    }
  });
});

/** Words as a shell makes them, with quotes. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:'[^']*'|"[^"]*"|\S)+/g)].map(([word]) =>
    word.replaceAll(/'([^']*)'|"([^"]*)"/g, '$1$2'),
  );
}
