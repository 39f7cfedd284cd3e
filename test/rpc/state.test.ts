import { expect, test } from 'vitest';
import { type LinkStateTag, mayMove } from '../../src/rpc/state.js';

const STATES: readonly LinkStateTag[] = ['connecting', 'authenticating', 'opening', 'open', 'closing', 'closed'];

test('every pair of states: only forward, never out of closed', () => {
  const table = STATES.map((from) => STATES.map((to) => (mayMove(from, to) ? 'x' : '.')).join(''));
  expect(table).toEqual(['.xxxxx', '..xxxx', '...xxx', '....xx', '.....x', '......']);
});
