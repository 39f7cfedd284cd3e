import type { Json } from '../../describe/json.js';
import { type Difference, differences } from './json-diff.js';

/** Maximum number of differences shown. */
const PLACES_MAX = 8;
const LINES_MAX = 12;
const WIDTH_MAX = 160;

/** Returns the distance of two values: the number of places in which they differ. */
export function distance(left: Json | undefined, right: Json | undefined): number {
  let count = 0;
  for (const _ of differences(left, right)) count += 1;
  return count;
}

/**
 * Formats the differences between a call and a recorded one as lines: `-` is the recording, `+` the call. Of long texts
 * such as XML, only the changed lines are shown.
 */
export function differenceLines(recorded: Json | undefined, called: Json | undefined): string[] {
  const all = [...differences(recorded, called)];
  const lines = all.slice(0, PLACES_MAX).flatMap(placeLines);
  return all.length > PLACES_MAX ? [...lines, `and ${all.length - PLACES_MAX} more places`] : lines;
}

function placeLines({ path, left, right }: Difference): string[] {
  const place = path === '' ? 'arguments' : path;
  if (typeof left === 'string' && typeof right === 'string' && (left.includes('\n') || right.includes('\n'))) {
    return textLines(place, left.split('\n'), right.split('\n'));
  }
  return [`${place}:`, `  - ${formatPlace(left)}`, `  + ${formatPlace(right)}`];
}

/** Returns the lines of two texts without their common first and last lines. */
function textLines(place: string, left: readonly string[], right: readonly string[]): string[] {
  let same = 0;
  while (same < left.length && same < right.length && left[same] === right[same]) same += 1;
  let end = 0;
  const most = Math.min(left.length, right.length) - same;
  while (end < most && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [
    `${place}, line ${same + 1}:`,
    ...marked('-', left.slice(same, left.length - end)),
    ...marked('+', right.slice(same, right.length - end)),
  ];
}

function marked(mark: string, lines: readonly string[]): string[] {
  const some = lines.slice(0, LINES_MAX).map((line) => `  ${mark} ${cut(line)}`);
  return lines.length > LINES_MAX ? [...some, `  ${mark} (${lines.length - LINES_MAX} more lines)`] : some;
}

function formatPlace(value: Json | undefined): string {
  return value === undefined ? '(nothing)' : cut(JSON.stringify(value));
}

function cut(text: string): string {
  return text.length > WIDTH_MAX ? `${text.slice(0, WIDTH_MAX)}... (${text.length - WIDTH_MAX} more)` : text;
}
