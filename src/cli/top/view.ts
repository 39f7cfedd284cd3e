import { styleText } from 'node:util';
import { printable } from '../../debug/printable.js';
import { DomainState } from '../../generated/constants/domain.js';
import { describedLines } from '../output/described.js';
import { stateText } from '../output/states.js';
import { type Column, fittingColumns, tableLines } from '../output/table.js';
import { bytesText, durationText, kibText, textOr } from '../output/units.js';
import { columnsOf } from '../output/width.js';
import { keyOf, type SortKey, selectRows, type TopRow, total } from './rows.js';
import { KEYS, selectedRow, type TopState } from './state.js';

/** A host whose domains are not shown, or are not current. */
export interface HostProblem {
  readonly host: string;
  readonly text: string;
}

/** Everything that a frame shows. */
export interface Frame {
  readonly state: TopState;
  readonly rows: readonly TopRow[];
  readonly problems: readonly HostProblem[];
  readonly hostCount: number;
  readonly time: string;
  readonly columns: number;
  readonly lines: number;
  readonly colours: boolean;
}

/** A column with the text of a row. */
interface TopColumn extends Column {
  readonly sort?: SortKey;
  text(row: TopRow): string;
}

/** Names are cut, so that one of them does not push the numbers off the screen. */
const NAME_MAX = 32;
const HINT = 'c m d n a sort  / filter  s start  x shut down  k turn off  h help  q quit';

const COLUMNS: readonly TopColumn[] = [
  { title: 'NAME', sort: 'name', text: ({ name }) => shortName(name) },
  { title: 'STATE', text: ({ state }) => stateText(state) },
  { title: 'VCPUS', right: true, text: ({ vcpus }) => textOr(vcpus, String) },
  { title: 'CPU %', right: true, sort: 'cpu', text: ({ cpuPercent }) => textOr(cpuPercent, percentText) },
  { title: 'CPU TIME', right: true, text: ({ cpuTimeNs }) => textOr(cpuTimeNs, durationText) },
  { title: 'MEMORY', right: true, sort: 'memory', text: ({ memoryKiB }) => textOr(memoryKiB, kibText) },
  { title: 'RESIDENT', right: true, text: ({ residentKiB }) => textOr(residentKiB, kibText) },
  { title: 'DISK READ', right: true, sort: 'disk', text: ({ diskRead }) => textOr(diskRead, rateText) },
  { title: 'DISK WRITTEN', right: true, sort: 'disk', text: ({ diskWritten }) => textOr(diskWritten, rateText) },
  { title: 'NET RECEIVED', right: true, sort: 'network', text: ({ netReceived }) => textOr(netReceived, rateText) },
  { title: 'NET SENT', right: true, sort: 'network', text: ({ netSent }) => textOr(netSent, rateText) },
];

const HOST: TopColumn = { title: 'HOST', text: ({ host }) => shortName(host ?? '') };

export function percentText(percent: number): string {
  return percent.toFixed(1);
}

export function rateText(bytesPerSecond: number): string {
  return `${bytesText(BigInt(Math.round(bytesPerSecond)))}/s`;
}

/** Returns the lines of the screen, exactly as many as fit, each no wider than the screen. */
export function frameLines(frame: Frame): string[] {
  const { state, columns, lines, colours } = frame;
  const head = [...summary(frame), ...problemLines(frame)].map((line) => cutTo(line, columns));
  const room = Math.max(0, lines - head.length - 1);
  const body = state.help ? helpLines(columns) : rowLines(frame, room);
  const shown = body.slice(0, room).map((line) => line.style(cutTo(line.text, columns), colours));
  const filled = [...head, ...shown, ...Array.from({ length: room - shown.length }, () => '')];
  return [...filled.slice(0, Math.max(0, lines - 1)), cutTo(bottomLine(state), columns)].slice(-Math.max(1, lines));
}

/** Returns the number of rows that fit on the screen. */
export function pageOf(frame: Pick<Frame, 'lines' | 'problems' | 'hostCount'>): number {
  return Math.max(1, frame.lines - HEAD_LINES - problemCount(frame) - 2);
}

const HEAD_LINES = 3;

function summary({ rows, problems, hostCount, time, state }: Frame): string[] {
  const running = rows.filter(({ id }) => id !== null);
  const down = problems.length === 0 ? '' : ` (${problems.length} not shown)`;
  const hosts = hostCount === 1 ? '' : `${hostCount} hosts${down}   `;
  const filter = state.filter === '' ? '' : `   filter: ${printable(state.filter)}`;
  const sum = (value: (row: TopRow) => number | null): number =>
    running.reduce((found, row) => found + (value(row) ?? 0), 0);
  const memory = running.reduce((found, { memoryKiB }) => found + (memoryKiB ?? 0n), 0n);
  const disk = sum((row) => total(row.diskRead, row.diskWritten));
  const net = sum((row) => total(row.netReceived, row.netSent));
  return [
    `libvirt-client top   ${time}   ${hosts}${rows.length} ${rows.length === 1 ? 'domain' : 'domains'}, ${running.length} running${filter}`,
    `CPU ${percentText(sum(({ cpuPercent }) => cpuPercent))} %   memory ${kibText(memory)}   disks ${rateText(disk)}   network ${rateText(net)}`,
    '',
  ];
}

function problemCount({ problems, lines }: Pick<Frame, 'problems' | 'lines'>): number {
  return problems.length === 0 ? 0 : Math.min(problems.length, Math.max(1, Math.floor(lines / 4))) + 1;
}

/** Hosts that are down, as far as they take a quarter of the screen at most. */
function problemLines(frame: Frame): string[] {
  const { problems } = frame;
  const count = problemCount(frame) - 1;
  if (count < 0) return [];
  const named = problems.slice(0, count < problems.length ? count - 1 : count);
  const texts = named.map(({ host, text }) => `${printable(host)}: ${printable(text)}`);
  const left = problems.length - named.length;
  return [...texts, ...(left > 0 ? [`${left} more hosts are not shown`] : []), ''];
}

interface Line {
  readonly text: string;
  style(text: string, colours: boolean): string;
}

type Style = Parameters<typeof styleText>[0];

function styled(text: string, style?: Style): Line {
  return {
    text,
    style: (fitted, colours) =>
      colours && style !== undefined ? styleText(style, fitted, { validateStream: false }) : fitted,
  };
}

function helpLines(columns: number): Line[] {
  const width = Math.max(...KEYS.map(([key]) => key.length));
  const texts = KEYS.flatMap(([key, meaning]) => describedLines(key, meaning, width + 2, columns));
  return texts.map((text) => styled(text));
}

/** The columns up to the name: the mark of the selection, and perhaps the host. */
const NAME_COLUMNS = 2;

/** The table, scrolled so that the selected row is visible. */
function rowLines({ state, rows, hostCount, columns: width }: Frame, room: number): Line[] {
  const shown = selectRows(rows, state);
  const selected = selectedRow(state, shown);
  const at = selected === undefined ? 0 : shown.indexOf(selected);
  const page = Math.max(1, room - 1);
  // The window moves by pages, so that rows do not move below a selection that moves by one.
  const first = Math.floor(at / page) * page;
  const visible = shown.slice(first, first + page);
  const columns = hostCount === 1 ? COLUMNS : [HOST, ...COLUMNS];
  // Names are in ascending order by default, numbers in descending order.
  const arrow = (state.sort === 'name') === state.reverse ? 'v' : '^';
  const titled = columns.map((column) => ({
    title: column.sort === state.sort ? `${column.title} ${arrow}` : column.title,
    right: column.right ?? false,
  }));
  const cells = visible.map((row) => [row === selected ? '>' : '', ...columns.map((column) => column.text(row))]);
  const all = [{ title: '' }, ...titled];
  // The name is always shown, and cut if it must be.
  const fitting = fittingColumns(all, cells, width);
  const [title = '', ...texts] = tableLines(
    fitting.length < NAME_COLUMNS ? all.slice(0, NAME_COLUMNS) : fitting,
    cells,
  );
  const none = shown.length === 0 ? [styled(rows.length === 0 ? 'No domains.' : 'No domain matches.')] : [];
  return [
    styled(title, 'bold'),
    ...texts.map((text, index) => {
      const row = visible[index];
      return styled(text, row === undefined ? undefined : rowStyle(row, selected));
    }),
    ...none,
  ];
}

function rowStyle(row: TopRow, selected: TopRow | undefined): Style | undefined {
  if (selected !== undefined && keyOf(row) === keyOf(selected)) return 'inverse';
  if (row.state === DomainState.CRASHED) return 'red';
  if (row.state === DomainState.PAUSED || row.state === DomainState.PMSUSPENDED) return 'yellow';
  return row.id === null ? 'dim' : undefined;
}

function bottomLine({ prompt, message, help }: TopState): string {
  if (prompt?.kind === 'filter')
    return `Filter: ${printable(prompt.text)}_   Enter keeps it, Esc restores the former one`;
  if (prompt?.kind === 'destroy') return `Turn off ${printable(nameOf(prompt.row))} at once? [y/N]`;
  if (message !== '') return printable(message);
  return help ? 'h closes the help   q quit' : HINT;
}

/** The name of a domain, with its host if there are several. */
export function nameOf({ host, name }: TopRow): string {
  return host === undefined ? name : `${name} on ${host}`;
}

const GRAPHEMES = new Intl.Segmenter();

/** Cuts a text to a number of columns of the terminal. */
export function cutTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let cut = '';
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += columnsOf(segment);
    if (used > columns) break;
    cut += segment;
  }
  return cut;
}

/** Cuts a name, and marks it as top does. */
function shortName(name: string): string {
  const text = printable(name);
  return columnsOf(text) <= NAME_MAX ? text : `${cutTo(text, NAME_MAX - 1)}+`;
}
