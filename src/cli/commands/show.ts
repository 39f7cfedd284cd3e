import { readSession } from '../../testing/session/parse-session.js';
import type { Arguments } from '../arguments.js';
import { printJson, printLines, type Terminal } from '../terminal.js';
import { sumLines, sumsOf, transcriptLines } from '../transcript.js';

/** Prints what a recording contains. */
export function show(args: Arguments, { stdout }: Terminal): void {
  const session = readSession(args.operands[0] ?? '');
  if (args.json) {
    const { header, frames, ends } = session;
    printJson(stdout, args.stats ? { header, procedures: sumsOf(session) } : { header, frames, ends });
  } else {
    printLines(stdout, args.stats ? sumLines(session) : transcriptLines(session));
  }
}
