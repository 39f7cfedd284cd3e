/**
 * What a function sends is decided when it is called: arguments and options that the caller changes right after the
 * call change nothing. Tried for every public function that takes something that can change, while its connection is
 * loading code (`closed`), while it is not (`open`), and while it is being restored (`reconnecting`). The functions are
 * found in the source, so that a new one is tried without being named here.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { type LimitedFunction, limitedFunctions } from '../support/public-methods.js';
import { type Change, type Gate, isMutable, type Sent, sentBy } from './arguments-table.js';
import { PASSES_FILES, removeFiles } from './silent-table.js';

/** Calls that run side by side. */
const AT_ONCE = 40;

const fullName = ({ owner, name }: LimitedFunction): string => `${owner}.${name}`;

/** What an inventory asks goes on by itself; test/live/inventory.test.ts changes its options. */
const INVENTORY = ['Connection.watch', 'Inventory.changes'];
/** So does what follows a job; the options of its methods are limits only. */
const goesOn = (fn: LimitedFunction): boolean =>
  INVENTORY.includes(fullName(fn)) || ['BlockJob', 'Fleet'].includes(fn.owner);
const FUNCTIONS = limitedFunctions().filter((fn) => fn.owner !== '' && !goesOn(fn));

async function ofAll<T>(
  functions: readonly LimitedFunction[],
  judge: (fn: LimitedFunction) => Promise<T | undefined>,
): Promise<T[]> {
  const found: T[] = [];
  const queue = functions.values();
  const work = async (): Promise<void> => {
    for (const fn of queue) {
      const one = await judge(fn);
      if (one !== undefined) found.push(one);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

const tried = new Map<string, Promise<Sent>>();

/** The same experiment is not made twice. */
function sent(fn: LimitedFunction, change: Change, gate: Gate): Promise<Sent> {
  const key = [fullName(fn), change, gate].join();
  const made = tried.get(key) ?? sentBy(fn, change, gate);
  tried.set(key, made);
  return made;
}

afterAll(removeFiles);

describe('every function', () => {
  const withArguments = FUNCTIONS.filter(({ parameters }) => parameters.some(({ type }) => isMutable(type)));

  test('that takes a list, an object or bytes is found', () => {
    const names = withArguments.map(fullName);
    expect(names).toEqual(
      expect.arrayContaining(['Domain.fsFreeze', 'Secret.setValue', 'Domain.pinVcpu', 'Domain.setMemoryParameters']),
    );
    expect(names.length).toBeGreaterThan(35);
    expect(FUNCTIONS.length).toBeGreaterThan(350);
  });

  test('sends something that depends on them, so that the change can be seen', { timeout: 300_000 }, async () => {
    const blind = await ofAll(withArguments, async (fn) => {
      const [as, changed] = [await sent(fn, 'never', 'open'), await sent(fn, 'before', 'open')];
      return as.calls.length > 0 && as.calls.join() !== changed.calls.join() ? undefined : fullName(fn);
    });
    expect(blind).toEqual([]);
  });

  const usable: Readonly<Record<Gate, readonly LimitedFunction[]>> = {
    open: FUNCTIONS,
    closed: FUNCTIONS.filter(({ owner }) => !owner.startsWith('Admin') && owner !== 'Stream'),
    // A stream dies with its link, an administrator's connection does not come back, and a listening socket is there.
    reconnecting: FUNCTIONS.filter(
      ({ owner, name }) => !owner.startsWith('Admin') && owner !== 'Stream' && !PASSES_FILES.test(name),
    ),
  };

  test.each(['open', 'closed', 'reconnecting'] as const)(
    'sends what they were: %s',
    { timeout: 300_000 },
    async (gate) => {
      const faults = await ofAll(usable[gate], async (fn) => {
        const [wanted, got] = await Promise.all([sent(fn, 'never', 'open'), sent(fn, 'after', gate)]);
        return JSON.stringify(got) === JSON.stringify(wanted) ? undefined : { name: fullName(fn), wanted, got };
      });
      expect(faults).toEqual([]);
    },
  );
});
