import { readFileSync } from 'node:fs';
import { hex } from './frame.js';

/** The text of docs/protocol.md. */
export const PAGE: string = readFileSync(new URL('../../docs/protocol.md', import.meta.url), 'utf8');

/** One frame of the page's examples. */
export interface Example {
  readonly from: 'C' | 'D';
  readonly bytes: Buffer;
}

/** The frames of the n-th code block under "Example frames". Comments stand behind at least three blanks. */
export function examples(block: number): Example[] {
  const text = PAGE.slice(PAGE.indexOf('## Example frames')).split('```')[block * 2 + 1] ?? '';
  const frames: { from: 'C' | 'D'; digits: string }[] = [];
  for (const line of text.trim().split('\n')) {
    const digits = line.slice(2).split('   ', 1)[0] ?? '';
    const last = frames.at(-1);
    if (line.startsWith('C ') || line.startsWith('D ')) frames.push({ from: line.startsWith('C') ? 'C' : 'D', digits });
    else if (last !== undefined) last.digits += ` ${digits}`;
  }
  return frames.map(({ from, digits }) => ({ from, bytes: hex(digits) }));
}
