import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { count, storedFigures } from '../../bench/allocations/count.js';
import { type Cost, differences } from '../../bench/allocations/figures.js';

/** Other load of the machine may disturb a count, for example how a reply is divided; a change shows in each. */
const ATTEMPTS = 3;
const ADVICE = 'if the change is intended, store the new figures: npm run bench:count -- --write';

/** Figures are of the release of Node.js that the project is developed with. */
async function isOtherNode(): Promise<boolean> {
  const major = (await readFile(join(import.meta.dirname, '../../.nvmrc'), 'utf8')).trim();
  const isOther = !process.version.startsWith(`v${major}.`);
  if (isOther) process.stderr.write(`SKIPPED, this is not Node.js ${major}: allocations of operations\n`);
  return isOther;
}

const skip = await isOtherNode();

it.skipIf(skip)('allocates and writes no more than what is stored', { timeout: 120_000 }, async () => {
  const { costs } = await storedFigures();
  let lines: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    lines = differences(costs, (await count()).costs);
    if (lines.length === 0) return;
  }
  // As text, which a report shows whole.
  expect(lines.join('\n'), ADVICE).toBe('');
});

it.skipIf(skip)('detects one more object for each call', { timeout: 120_000 }, async () => {
  const { costs } = await storedFigures();
  const counted = await count((code) => {
    const field = /^ *movable = false;$/gm;
    expect(code.match(field)).toHaveLength(1);
    return code.replace(field, '$& extra = new Array(64);');
  });
  expect(differences(costs, counted.costs)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^small call: \d+(\.\d+)? bytes on the heap instead of/),
      expect.stringMatching(/^small call, 64 at once: /),
    ]),
  );
});

it('compares with the stored figures', () => {
  const cost: Cost = { heapBytes: 10_000, bufferBytes: 4096, writes: 1 };
  const against = (change: Partial<Cost>) => differences({ call: cost }, { call: { ...cost, ...change } });
  expect(against({})).toEqual([]);
  expect(against({ heapBytes: 10_260 })).toEqual([]);
  expect(against({ heapBytes: 10_270 })).toEqual(['call: 10270 bytes on the heap instead of 10000']);
  expect(against({ heapBytes: 8400 })).toEqual(['call: 8400 bytes on the heap instead of 10000']);
  expect(against({ bufferBytes: 5200 })).toEqual(['call: 5200 bytes of buffers instead of 4096']);
  expect(against({ writes: 2 })).toEqual(['call: 2 writes instead of 1']);
  expect(differences({ call: cost }, { other: cost })).toEqual(['call: not counted', 'other: not stored']);
});
