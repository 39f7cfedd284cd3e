/** `npm run parity`: makes the same calls through Sys::Virt and through us, and compares what comes. */
import { writeFileSync } from 'node:fs';
import { compareAll } from './compare-all.js';
import { constantsPage } from './constants-page.js';
import { methodsPage } from './methods-page.js';
import { failed, reportLines, rowsOf } from './report.js';

/** Writes the pages that are made of the tables here. */
function writeDocs(): void {
  const docs = new URL('../../docs/', import.meta.url);
  writeFileSync(new URL('constants.md', docs), constantsPage());
  writeFileSync(new URL('domain-methods.md', docs), methodsPage());
}

async function compare(): Promise<void> {
  const rows = rowsOf(await compareAll((line) => process.stderr.write(`${line}\n`)));
  for (const text of reportLines(rows)) process.stdout.write(`${text}\n`);
  if (rows.some(failed)) process.exitCode = 1;
}

if (process.argv.includes('--docs')) writeDocs();
else await compare();
