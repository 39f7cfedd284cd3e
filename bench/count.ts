/** Counts what operations allocate and write: `npm run bench:count`, with `-- --write` to store the figures. */
import { parseArgs } from 'node:util';
import { count, storedFigures, storeFigures } from './allocations/count.js';
import { differences, table } from './allocations/figures.js';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const figures = await count();
process.stdout.write(`${table(figures.costs)}\n`);
if (values.write) await storeFigures(figures);
else {
  const different = differences((await storedFigures()).costs, figures.costs);
  for (const line of different) process.stdout.write(`\n${line}`);
  if (different.length > 0) process.exitCode = 1;
}
