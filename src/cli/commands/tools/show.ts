import { readSession } from '../../../testing/session/parse-session.js';
import type { LocalCommand } from '../../command.js';
import type { Context } from '../../context.js';
import { flag, operand } from '../../parameter.js';
import { printJson, printLines } from '../../terminal.js';
import { sumLines, sumsOf, transcriptLines } from '../../transcript.js';

const file = operand('file', 'The recording', 'file');
const stats = flag('stats', 'Sum up the frames for each procedure');

export const command: LocalCommand = {
  summary: 'Print what a recording contains; --stats sums it up',
  operands: [file],
  options: [stats],
  local: show,
};

async function show(context: Context): Promise<void> {
  const { stdout } = context.terminal;
  const session = readSession(context.get(file));
  const sums = context.get(stats);
  if (context.isForPeople) {
    printLines(stdout, sums ? sumLines(session) : transcriptLines(session));
  } else {
    const { header, frames, ends } = session;
    printJson(stdout, sums ? { header, procedures: sumsOf(session) } : { header, frames, ends });
  }
}
