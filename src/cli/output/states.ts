import { styleText } from 'node:util';
import { DomainState } from '../../generated/constants/domain.js';

/** The words that virsh uses. */
const WORDS: ReadonlyMap<number, string> = new Map<number, string>([
  [DomainState.NOSTATE, 'no state'],
  [DomainState.RUNNING, 'running'],
  [DomainState.BLOCKED, 'idle'],
  [DomainState.PAUSED, 'paused'],
  [DomainState.SHUTDOWN, 'in shutdown'],
  [DomainState.SHUTOFF, 'shut off'],
  [DomainState.CRASHED, 'crashed'],
  [DomainState.PMSUSPENDED, 'pmsuspended'],
]);

/** Returns the word for a `DomainState`. A newer daemon may send a number without one. */
export function stateText(state: number): string {
  return WORDS.get(state) ?? `state ${state}`;
}

type Colour = 'green' | 'yellow' | 'red' | 'dim';

const COLOURS: ReadonlyMap<string, Colour> = new Map<string, Colour>([
  ['running', 'green'],
  ['active', 'green'],
  ['idle', 'green'],
  ['paused', 'yellow'],
  ['in shutdown', 'yellow'],
  ['pmsuspended', 'yellow'],
  ['building', 'yellow'],
  ['degraded', 'yellow'],
  ['crashed', 'red'],
  ['inaccessible', 'red'],
  ['shut off', 'dim'],
  ['inactive', 'dim'],
]);

/** Colours the word of a state, which may be padded. */
export function stateColour(cell: string): string {
  const colour = COLOURS.get(cell.trim());
  // The caller has checked that the output is a terminal.
  return colour === undefined ? cell : styleText(colour, cell, { validateStream: false });
}
