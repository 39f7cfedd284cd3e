import { keyOf, type Selection, type SortKey, selectRows, type TopRow } from './rows.js';

/** An input at the bottom of the screen. */
export type Prompt =
  | { readonly kind: 'filter'; readonly text: string; readonly before: string }
  | { readonly kind: 'destroy'; readonly row: TopRow };

/** The state of the screen, apart from the rows. */
export interface TopState extends Selection {
  /** Key of the selected row. */
  readonly selected: string | undefined;
  readonly prompt: Prompt | undefined;
  readonly help: boolean;
  /** The result of the last action. */
  readonly message: string;
}

/** Effect of a key beyond the screen. */
export type TopAction =
  | { readonly kind: 'quit' | 'interrupt' | 'refresh' }
  | { readonly kind: DomainActionKind; readonly row: TopRow };

/** Effect of a key on a domain; `start` also resumes. */
export type DomainActionKind = 'start' | 'shutdown' | 'destroy';

/** A key as `node:readline` reports it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

/** The state after a key, and the action that it asks for. */
export interface Step {
  readonly state: TopState;
  readonly action?: TopAction | undefined;
}

/** The keys with their meaning, in the order of the help. */
export const KEYS: readonly (readonly [key: string, meaning: string])[] = [
  ['Up, Down, PgUp, PgDn, Home, End', 'Select a domain'],
  ['c, m, d, n, a', 'Sort by CPU, memory, disk, network or name'],
  ['r', 'Reverse the order'],
  ['/', 'Show only names that contain a text, or match a pattern such as web-*; Esc ends it'],
  ['i', 'Hide domains that are off, or show them again'],
  ['s', 'Start the selected domain, or resume it if it is paused'],
  ['x', 'Shut down the selected domain'],
  ['k', 'Turn off the selected domain at once, after a question'],
  ['Space', 'Read the statistics now'],
  ['h, ?', 'Show or hide this help'],
  ['q, Ctrl-C', 'Quit'],
];

const SORTS: ReadonlyMap<string, SortKey> = new Map<string, SortKey>([
  ['c', 'cpu'],
  ['m', 'memory'],
  ['d', 'disk'],
  ['n', 'network'],
  ['a', 'name'],
]);

/** Returns the row that is selected. None is until an arrow key is pressed: rows move while a key is being pressed. */
export function selectedRow(state: TopState, shown: readonly TopRow[]): TopRow | undefined {
  return shown.find((row) => keyOf(row) === state.selected);
}

/**
 * Returns the state after a key.
 * @param rows all rows
 * @param page the number of rows that fit on the screen
 */
export function press(state: TopState, key: Key, rows: readonly TopRow[], page: number): Step {
  if (key.ctrl === true && key.name === 'c') return { state, action: { kind: 'interrupt' } };
  if (state.prompt?.kind === 'filter') return { state: typeFilter(state, state.prompt, key) };
  if (state.prompt?.kind === 'destroy') return answer(state, state.prompt.row, key);
  const shown = selectRows(rows, state);
  const moved = moveTo(state, key.name, shown, page);
  return moved === undefined ? command({ ...state, message: '' }, key, selectedRow(state, shown)) : { state: moved };
}

function moveTo(
  state: TopState,
  name: string | undefined,
  shown: readonly TopRow[],
  page: number,
): TopState | undefined {
  const step = { up: -1, down: 1, pageup: -page, pagedown: page, home: -shown.length, end: shown.length }[name ?? ''];
  if (step === undefined) return undefined;
  const current = selectedRow(state, shown);
  const at = current === undefined ? -1 : shown.indexOf(current);
  const target = shown[Math.max(0, Math.min(shown.length - 1, at + step))];
  return { ...state, message: '', selected: target && keyOf(target) };
}

function command(state: TopState, key: Key, row: TopRow | undefined): Step {
  const { sequence = '', name } = key;
  const sort = SORTS.get(sequence);
  if (sort !== undefined) return { state: { ...state, sort } };
  if (name === 'escape') return { state: { ...state, filter: '', help: false } };
  switch (sequence) {
    case 'r':
      return { state: { ...state, reverse: !state.reverse } };
    case 'i':
      return { state: { ...state, runningOnly: !state.runningOnly } };
    case '/':
      return { state: { ...state, prompt: { kind: 'filter', text: state.filter, before: state.filter } } };
    case 'h':
    case '?':
      return { state: { ...state, help: !state.help } };
    case ' ':
      return { state, action: { kind: 'refresh' } };
    case 'q':
      return { state, action: { kind: 'quit' } };
    default:
      return domainCommand(state, sequence, row);
  }
}

/** The keys that change the selected domain. */
function domainCommand(state: TopState, sequence: string, row: TopRow | undefined): Step {
  if (!'sxk'.includes(sequence) || sequence === '' || state.help) return { state };
  if (row === undefined) return { state: { ...state, message: 'No domain is selected; the arrow keys select one' } };
  // A row that moves away before the answer would be another domain's otherwise.
  const chosen = { ...state, selected: keyOf(row) };
  if (sequence === 'k') return { state: { ...chosen, prompt: { kind: 'destroy', row } } };
  return { state: chosen, action: { kind: sequence === 's' ? 'start' : 'shutdown', row } };
}

function typeFilter(state: TopState, prompt: Extract<Prompt, { kind: 'filter' }>, key: Key): TopState {
  const { name, sequence = '', ctrl, meta } = key;
  if (name === 'return' || name === 'enter') return { ...state, prompt: undefined };
  if (name === 'escape') return { ...state, filter: prompt.before, prompt: undefined };
  const text =
    name === 'backspace'
      ? [...prompt.text].slice(0, -1).join('')
      : ctrl === true || meta === true || /\p{Cc}/u.test(sequence)
        ? prompt.text
        : prompt.text + sequence;
  return { ...state, filter: text, prompt: { ...prompt, text } };
}

function answer(state: TopState, row: TopRow, { sequence = '' }: Key): Step {
  const after = { ...state, prompt: undefined };
  if (sequence === 'y' || sequence === 'Y') return { state: after, action: { kind: 'destroy', row } };
  return { state: { ...after, message: 'Nothing was done' } };
}
