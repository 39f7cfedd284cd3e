/** `npm run parity`: makes the same calls through Sys::Virt and through us, and compares what comes. */
import { writeFileSync } from 'node:fs';
import { classReports, coveragePage } from './api-coverage.js';
import { compareAll } from './compare-all.js';
import { constantsPage } from './constants-page.js';
import { methodsPage } from './methods-page.js';
import { compareObjects } from './objects.js';
import { failed, reportLines, rowsOf } from './report.js';
import { SAME_ERRORS } from './stand-ins.js';

/** Writes the pages that are made of the tables here. */
function writeDocs(): void {
  const docs = new URL('../../docs/', import.meta.url);
  writeFileSync(new URL('constants.md', docs), constantsPage());
  writeFileSync(new URL('domain-methods.md', docs), methodsPage());
  writeFileSync(new URL('api-coverage.md', docs), coveragePage());
}

async function compare(): Promise<void> {
  const rows = rowsOf(await compareAll((line) => process.stderr.write(`${line}\n`)));
  for (const text of reportLines(rows)) process.stdout.write(`${text}\n`);
  if (rows.some(failed)) process.exitCode = 1;
  await compareClasses();
}

/** All other classes, and the methods of domains that are newer than the manual above. */
async function compareClasses(): Promise<void> {
  const results = await compareObjects((line) => process.stderr.write(`${line}\n`));
  const write = (text: string): void => void process.stdout.write(`${text}\n`);
  write(`\n${'class'.padEnd(18)} equal  same error  different  tested otherwise`);
  for (const { of, equal, sameError, different, notCompared } of classReports(results)) {
    const counts = [equal, sameError.length, different.length, notCompared].map((count) => String(count).padStart(9));
    write(`${of.padEnd(14)}${counts.join('  ')}`);
    for (const name of sameError) write(`    same error: ${name}: ${SAME_ERRORS[of]?.[name] ?? 'not reviewed'}`);
    if (sameError.some((name) => SAME_ERRORS[of]?.[name] === undefined)) process.exitCode = 1;
  }
  const wrong = results.filter(({ differences }) => differences.length > 0);
  for (const { of, method, differences } of wrong) write(`different: ${of}.${method}: ${differences.join('; ')}`);
  write(`${results.length} calls, ${wrong.length} different`);
  if (wrong.length > 0) process.exitCode = 1;
}

if (process.argv.includes('--docs')) writeDocs();
else await compare();
