/**
 * Every public function that takes a deadline or a signal, against a daemon that is silent from some step on: before
 * the first answer, after the first, and so on, and while the connection comes back. The functions are found in the
 * source, so that a new one is tried without being named here. `npm run test:long` tries all of them.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { type LimitedFunction, limitedFunctions } from '../support/public-methods.js';
import { callSilently, type Limiting, missingValues, type Outcome, PASSES_FILES, removeFiles } from './silent-table.js';

/** Steps that nothing has. */
const STEPS_MAX = 40;
/** Calls that run side by side. */
const AT_ONCE = 40;
const ALL = process.env['LIBVIRT_CLIENT_SILENT'] === 'all';

/** What is tried every day: one of several steps of each kind, and the first of every class. */
const DAILY = new Set([
  'Connection.call',
  'Connection.events',
  'Connection.on',
  'Connection.openStream',
  'Connection.watch',
  'Connection.getType',
  'Domain.events',
  'Domain.getEmulatorPinInfo',
  'Domain.on',
  'Domain.openConsole',
  'Domain.qemuMonitorCommandWithFiles',
  'Domain.waitForState',
  'Inventory.changes',
  'StorageVol.download',
  'StorageVol.downloadToFile',
  'StorageVol.uploadFrom',
  'StorageVol.uploadFromFile',
  'Stream.finish',
  '.connect',
  '.connectAdmin',
]);

// A fleet reports a result for each host; test/fleet/fleet.test.ts limits them.
const FUNCTIONS = limitedFunctions().filter(({ owner }) => owner !== 'Fleet');

const fullName = ({ owner, name }: LimitedFunction): string => `${owner}.${name}`;

function chosen(): readonly LimitedFunction[] {
  if (ALL) return FUNCTIONS;
  const owners = new Set<string>();
  return FUNCTIONS.filter((fn) => {
    const isFirst = !owners.has(fn.owner);
    owners.add(fn.owner);
    return isFirst || DAILY.has(fullName(fn));
  });
}

/** All faults of one function, as lines. */
async function faultsOf(fn: LimitedFunction, limiting: Limiting): Promise<string[]> {
  const wanted = limiting === 'signal' ? 'reason' : 'timeout';
  const faults: string[] = [];
  const judge = (where: string, { end, unanswered }: Outcome): void => {
    const mayEnd = unanswered === 0 && where !== 'before the first answer' && end !== 'never';
    if (end !== wanted && !mayEnd) faults.push(`${fullName(fn)}, ${limiting}, silent ${where}: ${end}`);
  };
  for (let answers = 0; answers < STEPS_MAX; answers += 1) {
    const outcome = await callSilently(fn, limiting, answers);
    judge(answers === 0 ? 'before the first answer' : `after ${answers} answers`, outcome);
    // It needed fewer answers than it could have had, or ended by itself.
    if (outcome.left > 0 || (outcome.unanswered === 0 && outcome.end !== wanted))
      return [...faults, ...(await reconnecting())];
  }
  return [...faults, `${fullName(fn)} asks without end`];

  async function reconnecting(): Promise<string[]> {
    // A stream dies with its link, an administrator's connection does not come back, and a listening socket is there.
    if (PASSES_FILES.test(fn.name) || fn.owner === '' || fn.owner === 'Stream' || fn.owner.startsWith('Admin'))
      return [];
    const { end } = await callSilently(fn, limiting, 'reconnecting');
    return end === wanted ? [] : [`${fullName(fn)}, ${limiting}, while reconnecting: ${end}`];
  }
}

async function faultsOfAll(functions: readonly LimitedFunction[], limiting: Limiting): Promise<string[]> {
  const faults: string[] = [];
  const queue = functions.values();
  const work = async (): Promise<void> => {
    for (const fn of queue) {
      const found = await faultsOf(fn, limiting).catch((error: unknown) => [
        `${fullName(fn)} cannot be tried: ${error}`,
      ]);
      faults.push(...found);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults.sort();
}

afterAll(removeFiles);

describe('a silent daemon', () => {
  const takes = (limit: 'timeoutMs' | 'signal'): readonly LimitedFunction[] =>
    chosen().filter(({ limits }) => limits.has(limit));

  test('the functions are found', () => {
    const names = FUNCTIONS.map(fullName);
    for (const name of DAILY) expect(names).toContain(name);
    expect(names.length).toBeGreaterThan(350);
  });

  test('the functions can all be tried', () => {
    expect(missingValues(FUNCTIONS)).toEqual([]);
  });

  test('deadlines', { timeout: 900_000 }, async () => {
    expect(await faultsOfAll(takes('timeoutMs'), 'deadline')).toEqual([]);
  });

  test('signals', { timeout: 900_000 }, async () => {
    expect(await faultsOfAll(takes('signal'), 'signal')).toEqual([]);
  });
});
