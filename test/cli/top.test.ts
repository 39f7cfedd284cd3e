import { describe, expect, it } from 'vitest';
import type { NestedDomainStats } from '../../src/api/connection/domain-stats.js';
import { columnsOf } from '../../src/cli/output/width.js';
import { keyOf, rowOf, SORT_KEYS, selectRows, type TopRow } from '../../src/cli/top/rows.js';
import { type Key, press, type TopAction, type TopState } from '../../src/cli/top/state.js';
import { type Frame, frameLines } from '../../src/cli/top/view.js';
import { DomainState } from '../../src/generated/constants/domain.js';

const STATE: TopState = {
  sort: 'cpu',
  reverse: false,
  filter: '',
  runningOnly: false,
  selected: undefined,
  prompt: undefined,
  help: false,
  message: '',
};

function row(name: string, values: Partial<TopRow> = {}): TopRow {
  return {
    host: undefined,
    name,
    uuid: `uuid of ${name}`,
    id: 1,
    state: DomainState.RUNNING,
    vcpus: 1,
    cpuPercent: 0,
    cpuTimeNs: 0n,
    memoryKiB: 1024n,
    residentKiB: null,
    diskRead: null,
    diskWritten: null,
    netReceived: null,
    netSent: null,
    ...values,
  };
}

const OFF = { id: null, state: DomainState.SHUTOFF, cpuPercent: null, cpuTimeNs: null };
const ROWS = [
  row('web', { cpuPercent: 150, memoryKiB: 1n, diskRead: 10, diskWritten: null, netSent: 1 }),
  row('db', { cpuPercent: 20, memoryKiB: 3n, diskRead: 4, diskWritten: 5, netReceived: 9 }),
  row('mail', { cpuPercent: null, memoryKiB: 2n }),
  row('off', OFF),
];

function names(state: Partial<TopState>): string[] {
  return selectRows(ROWS, { ...STATE, ...state }).map(({ name }) => name);
}

/** The state and the actions after some keys. */
function typed(keys: readonly Key[], from: Partial<TopState> = {}): { state: TopState; actions: TopAction[] } {
  const actions: TopAction[] = [];
  let state: TopState = { ...STATE, ...from };
  for (const key of keys) {
    const step = press(state, key, ROWS, 10);
    state = step.state;
    if (step.action !== undefined) actions.push(step.action);
  }
  return { state, actions };
}

const letters = (text: string): Key[] => [...text].map((sequence) => ({ sequence, name: sequence }));
const named = (...all: string[]): Key[] => all.map((name) => ({ name, sequence: '\x1b' }));

describe('rows of top', () => {
  it.each([
    ['cpu', ['web', 'db', 'mail', 'off']],
    ['memory', ['db', 'mail', 'web', 'off']],
    ['disk', ['web', 'db', 'mail', 'off']],
    ['network', ['db', 'web', 'mail', 'off']],
    ['name', ['db', 'mail', 'off', 'web']],
  ] as const)('are sorted by %s, and in reverse', (sort, order) => {
    expect(names({ sort })).toEqual(order);
    expect(names({ sort, reverse: true })).toEqual(order.toReversed());
    expect(SORT_KEYS).toContain(sort);
  });

  it.each([
    ['a part of the name', { filter: 'B' }, ['web', 'db']],
    ['a pattern', { filter: '[dm]*' }, ['db', 'mail']],
    ['an invalid pattern', { filter: '[z-a]' }, []],
    ['the running ones', { runningOnly: true }, ['web', 'db', 'mail']],
  ])('are filtered by %s', (_, state, expected) => {
    expect(names(state)).toEqual(expected);
  });

  it('have rates between two readings, and none after one, or for a domain that was started again', () => {
    const reading = (receivedMs: number, time: bigint, bytes: bigint): NestedDomainStats =>
      Object.assign(Object.create(null), {
        domain: { name: 'web', uuid: 'u', id: 3 },
        stats: {
          state: { state: 1 },
          cpu: { time },
          vcpuCurrent: 2,
          balloon: { current: 2048n, rss: 1024n },
          block: [{ name: 'vda', rd: { bytes }, wr: { bytes: 0n } }, undefined, { name: 'vdb', rd: { bytes } }],
        },
        receivedMs,
      });
    const first = reading(0, 0n, 0n);
    const second = reading(2000, 3_000_000_000n, 4096n);
    expect(rowOf('a', first, second)).toEqual({
      ...row('web', { host: 'a', uuid: 'u', id: 3, vcpus: 2, cpuPercent: 150, cpuTimeNs: 3_000_000_000n }),
      memoryKiB: 2048n,
      residentKiB: 1024n,
      diskRead: 4096,
      diskWritten: 0,
    });
    for (const one of [
      rowOf('a', undefined, second),
      rowOf('a', second, second),
      rowOf('a', second, reading(4000, 1n, 0n)),
    ]) {
      expect([one.cpuPercent, one.diskRead]).toEqual([null, null]);
    }
  });
});

describe('keys of top', () => {
  it('select a row, and the selection stays with its domain', () => {
    expect(typed(named('down')).state.selected).toBe('uuid of web@');
    expect(typed([...named('down', 'down'), ...letters('ar')]).state.selected).toBe('uuid of db@');
    expect(typed(named('end', 'down')).state.selected).toBe('uuid of off@');
    expect(typed(named('end', 'home', 'up', 'pagedown', 'pageup')).state.selected).toBe('uuid of web@');
    expect(keyOf(row('x', { host: 'h' }))).toBe('uuid of x@h');
  });

  it('act on the selected domain only', () => {
    for (const key of 's x k'.split(' ')) {
      const { state, actions } = typed(letters(key));
      expect([actions, state.prompt, state.message]).toEqual([[], undefined, expect.stringContaining('No domain')]);
      const hidden = typed(letters(key), { selected: 'uuid of off@', runningOnly: true });
      expect(hidden.actions).toEqual([]);
    }
    expect(typed(letters('sx'), { selected: 'uuid of db@' }).actions).toEqual([
      { kind: 'start', row: ROWS[1] },
      { kind: 'shutdown', row: ROWS[1] },
    ]);
  });

  it.each([
    ['y', [{ kind: 'destroy', row: ROWS[1] }]],
    ['Y', [{ kind: 'destroy', row: ROWS[1] }]],
    ['n', []],
    ['q', []],
    ['\r', []],
    ['s', []],
  ])('turn off only after a question; answer %j', (answer, actions) => {
    const before = typed(letters('k'), { selected: 'uuid of db@' });
    expect([before.actions, before.state.prompt]).toEqual([[], { kind: 'destroy', row: ROWS[1] }]);
    const after = typed(letters(answer), before.state);
    expect([after.actions, after.state.prompt]).toEqual([actions, undefined]);
  });

  it('type a filter, which Esc discards, and in which letters are no commands', () => {
    const { state, actions } = typed([...letters('/qk'), { name: 'backspace', sequence: '\x7f' }]);
    expect([actions, state.filter, state.prompt]).toEqual([[], 'q', { kind: 'filter', text: 'q', before: '' }]);
    expect(typed([{ name: 'return', sequence: '\r' }], state).state).toMatchObject({ filter: 'q', prompt: undefined });
    expect(typed(named('escape'), state).state).toMatchObject({ filter: '', prompt: undefined });
    expect(typed([{ name: 'u', ctrl: true, sequence: '\x15' }, ...named('up')], state).state.filter).toBe('q');
  });

  it('quit, interrupt and refresh', () => {
    const interrupt: Key = { name: 'c', ctrl: true, sequence: '\x03' };
    expect(typed(letters('q')).actions).toEqual([{ kind: 'quit' }]);
    expect(typed(letters(' ')).actions).toEqual([{ kind: 'refresh' }]);
    expect(typed([interrupt, ...letters('/'), interrupt]).actions).toEqual([
      { kind: 'interrupt' },
      { kind: 'interrupt' },
    ]);
  });

  it('are ignored without a meaning', () => {
    expect(typed([{}, { sequence: 'Z' }, { name: 'f5', sequence: '\x1b[15~' }])).toEqual({ state: STATE, actions: [] });
  });
});

describe('the screen of top', () => {
  const frame = (given: Partial<Frame> = {}): Frame => ({
    state: STATE,
    rows: ROWS,
    problems: [],
    hostCount: 1,
    time: '12:00:00',
    columns: 100,
    lines: 20,
    colours: false,
    ...given,
  });

  it.each([
    [1, 1],
    [2, 3],
    [5, 2],
    [20, 5],
    [40, 8],
    [100, 20],
    [250, 60],
  ])('has exactly the lines of a terminal of %d columns and %d lines', (columns, lines) => {
    const many = Array.from({ length: 200 }, (_, at) => row(`\u4eee\u60f3 ${at}`, { host: `host ${at}` }));
    const problems = Array.from({ length: 30 }, (_, at) => ({ host: `h${at}`, text: 'down: \u001b[31m refused' }));
    for (const state of [
      STATE,
      { ...STATE, help: true },
      { ...STATE, prompt: { kind: 'filter', text: 'x', before: '' } as const },
    ]) {
      const shown = frameLines(frame({ rows: many, problems, hostCount: 31, columns, lines, state }));
      expect(shown).toHaveLength(lines);
      for (const line of shown) {
        expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        expect(line).not.toContain('\u001b');
      }
    }
  });

  it('shows whole columns on a terminal of 80 columns, and its hint and its help entirely', () => {
    const rows = [row('web-server', { memoryKiB: 12_345_678n, diskRead: 123_456, netSent: 7 })];
    const shown = frameLines(frame({ rows, columns: 80 }));
    const [title = '', text = ''] = shown.slice(3);
    expect(title).toMatch(/^ +NAME +STATE +VCPUS +CPU % v +CPU TIME +MEMORY +RESIDENT$/);
    expect(text).toMatch(/^ +web-server +running +1 +0\.0 +0:00:00 +11\.8 GiB +-$/);
    expect(shown.at(-1)).toMatch(/q quit$/);
    expect(frameLines(frame({ rows, columns: 200 }))[4]).toMatch(/120\.6 KiB\/s|121 KiB\/s/);
    const help = frameLines(frame({ rows, columns: 80, lines: 24, state: { ...STATE, help: true } }));
    expect(help.join(' ').replace(/\s+/g, ' ')).toContain('or match a pattern such as web-*; Esc ends it');
  });

  it('marks and scrolls to the selected row', () => {
    const many = Array.from({ length: 200 }, (_, at) => row(`vm${String(at).padStart(3, '0')}`));
    const state: TopState = { ...STATE, sort: 'name', selected: 'uuid of vm150@' };
    const shown = frameLines(frame({ rows: many, state }));
    expect(shown.filter((line) => line.startsWith('>'))).toEqual([expect.stringContaining('vm150')]);
    const coloured = frameLines(frame({ rows: many, state, colours: true }));
    expect(coloured.find((line) => line.includes('vm150'))).toMatch('\u001b[7m>');
  });

  it('names hosts that are down, and cuts long names', () => {
    const rows = [row('x'.repeat(300), { host: 'a' })];
    const shown = frameLines(frame({ rows, hostCount: 2, problems: [{ host: 'b', text: 'down: refused' }] }));
    expect(shown[0]).toBe('libvirt-client top   12:00:00   2 hosts (1 not shown)   1 domain, 1 running');
    expect(shown).toContain('b: down: refused');
    expect(shown.find((line) => line.includes('xxx'))).toContain(`${'x'.repeat(31)}+   running`);
  });
});
