/** `npm run parity`: makes the same calls through Sys::Virt and through us, and compares what comes. */
import { compareAll } from './compare-all.js';
import { reportLines, rowsOf } from './report.js';

const comparisons = await compareAll((line) => process.stderr.write(`${line}\n`));
const rows = rowsOf(comparisons);
for (const text of reportLines(rows)) process.stdout.write(`${text}\n`);
process.exitCode = rows.some(({ verdict }) => verdict === 'different' || verdict === 'missing') ? 1 : 0;
