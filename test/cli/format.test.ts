import { describe, expect, it } from 'vitest';
import { counterRecord } from '../../src/cli/output/output.js';
import { stateText } from '../../src/cli/output/states.js';
import { fittingColumns, recordLines, tableLines } from '../../src/cli/output/table.js';
import { bytesText, durationText, kibText } from '../../src/cli/output/units.js';
import { columnsOf } from '../../src/cli/output/width.js';
import { printJson } from '../../src/cli/terminal.js';
import { printable } from '../../src/debug/printable.js';
import { distance, nearest } from '../../src/nearest.js';
import { releaseText } from '../../src/release.js';
import { Kept } from './fake-terminal.js';

describe('units', () => {
  it.each([
    [0n, '0 B'],
    [1n, '1 B'],
    [1023n, '1023 B'],
    [1024n, '1 KiB'],
    [1536n, '1.5 KiB'],
    [102_400n, '100 KiB'],
    [1_048_575n, '1 MiB'],
    [8_388_608_000n, '7.8 GiB'],
    [2n ** 40n, '1 TiB'],
    [2n ** 64n - 1n, '16 EiB'],
    [2n ** 80n, '1048576 EiB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });

  it('counts memory in KiB', () => {
    expect(kibText(8_192_000n)).toBe('7.8 GiB');
    expect(kibText(0n)).toBe('0 B');
  });

  it.each([
    [0n, '0:00:00'],
    [999_999_999n, '0:00:00'],
    [59_999_999_999n, '0:00:59'],
    [60_000_000_000n, '0:01:00'],
    [3_599_000_000_000n, '0:59:59'],
    [360_000_000_000_000n, '100:00:00'],
  ])('%d ns are %s', (nanoseconds, text) => {
    expect(durationText(nanoseconds)).toBe(text);
  });

  it('names releases', () => {
    expect(releaseText(9_000_000)).toBe('9.0.0');
    expect(releaseText(7_002_022)).toBe('7.2.22');
    expect(releaseText(2)).toBe('0.0.2');
  });
});

describe('counters', () => {
  it('that the driver does not have are null, and a dash', () => {
    const output = counterRecord({ domain: 'web' }, { rdReq: 5n, errs: -1n }, 'web');
    expect(output.record).toEqual({ domain: 'web', rdReq: 5n, errs: null });
    expect(output.entries).toEqual([
      ['rdReq', '5'],
      ['errs', '-'],
    ]);
  });
});

describe('tables', () => {
  it('stand in columns', () => {
    const lines = tableLines(
      [{ title: 'ID', right: true }, { title: 'NAME' }, { title: 'SIZE', right: true }],
      [
        ['1', 'a', '5 B'],
        ['10', 'a long name', '12 KiB'],
        ['-', '', ''],
      ],
    );
    expect(lines).toEqual([
      'ID   NAME            SIZE',
      ' 1   a                5 B',
      '10   a long name   12 KiB',
      ' -',
    ]);
  });

  it('have no titles if none of their columns has one', () => {
    expect(tableLines([{ title: '' }], [['a'], ['b']])).toEqual(['a', 'b']);
    expect(tableLines([{ title: '' }, { title: 'B' }], [['a', 'b']])).toEqual(['    B', 'a   b']);
  });

  it('have the first columns that fit into a width', () => {
    const columns = [{ title: 'A' }, { title: 'LONG' }, { title: 'C' }];
    const titles = (width: number): string[] =>
      fittingColumns(columns, [['a', 'b', '\u4eee\u60f3']], width).map(({ title }) => title);
    expect(titles(15)).toEqual(['A', 'LONG', 'C']);
    expect(titles(14)).toEqual(['A', 'LONG']);
    expect(titles(7)).toEqual(['A']);
    expect(titles(0)).toEqual([]);
  });

  it('know that some characters take two columns, and some none', () => {
    expect(columnsOf('web')).toBe(3);
    expect(columnsOf('仮想')).toBe(4);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(columnsOf('\u{1f600}')).toBe(2);
    const lines = tableLines(
      [{ title: 'NAME' }, { title: 'STATE' }],
      [
        ['仮想機', 'running'],
        ['web', 'paused'],
      ],
    );
    expect(lines).toEqual(['NAME     STATE', '仮想機   running', 'web      paused']);
  });

  it('do not let a name command the terminal', () => {
    expect(printable('a\u001b[31mb\nc\u009b\u202e\udcff')).toBe('a\\u{1b}[31mb\\u{a}c\\u{9b}\\u{202e}\\u{dcff}');
    expect(tableLines([{ title: 'NAME' }], [['x\u001b[2J']])).toEqual(['NAME', 'x\\u{1b}[2J']);
    expect(printable('Straße 仮想 \u{1f600}')).toBe('Straße 仮想 \u{1f600}');
  });

  it('of names and values stand in two columns', () => {
    expect(
      recordLines([
        ['Name', 'x'],
        ['OS type', 'hvm'],
        ['Empty', ''],
      ]),
    ).toEqual(['Name:     x', 'OS type:  hvm', 'Empty:']);
  });
});

describe('JSON', () => {
  it('is the same value in letters that a terminal does not obey', () => {
    const value = { text: 'a\u001b[2J\u009b\u202e\u2028 仮想', size: 2n ** 64n - 1n };
    const kept = new Kept();
    printJson(kept, value);
    expect(kept.text).not.toMatch(/[^\n\P{Cc}]|[\u2028\p{Bidi_Control}]/u);
    expect(JSON.parse(kept.text)).toEqual({ ...value, size: '18446744073709551615' });
  });
});

describe('states', () => {
  it('have the words of virsh, and a number where there is none', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(stateText)).toEqual([
      'no state',
      'running',
      'idle',
      'paused',
      'in shutdown',
      'shut off',
      'crashed',
      'pmsuspended',
      'state 8',
    ]);
  });
});

describe('the nearest word', () => {
  it.each([
    ['', '', 0],
    ['list', 'list', 0],
    ['lsit', 'list', 1],
    ['lst', 'list', 1],
    ['liist', 'list', 1],
    ['lust', 'list', 1],
    ['', 'list', 4],
    ['ca', 'abc', 3],
  ])('%j is to %j as far as %d letters', (from, to, steps) => {
    expect(distance(from, to)).toBe(steps);
    expect(distance(to, from)).toBe(steps);
  });

  it('is found when it is near, and only then', () => {
    const known = ['list', 'info', 'xml', 'call'];
    expect(nearest('LSIT', known)).toBe('list');
    expect(nearest('inof', known)).toBe('info');
    expect(nearest('frobnicate', known)).toBeUndefined();
    expect(nearest('q', known)).toBeUndefined();
    expect(nearest('DOMAIN_GET_INF', ['DOMAIN_GET_ID', 'DOMAIN_GET_INFO'])).toBe('DOMAIN_GET_INFO');
  });
});
