import type { SessionFrame } from '../session/session.js';
import type { RecordedCall, RecordedEvent } from './recording-index.js';

/** The progress of a replay: which recorded calls have been made, and which answered. */
export class Progress {
  /** Calls with a reply, in the order of the replies. */
  readonly #byAnswer: readonly RecordedCall[];
  readonly #made = new Set<RecordedCall>();
  readonly #answered = new Set<RecordedCall>();
  #first = 0;

  constructor(calls: readonly RecordedCall[]) {
    this.#byAnswer = calls.filter((call) => call.reply !== undefined).sort((a, b) => answerLine(a) - answerLine(b));
  }

  made(call: RecordedCall): void {
    this.#made.add(call);
  }

  answered(call: RecordedCall): void {
    this.#answered.add(call);
    for (let next = this.#next; next !== undefined && this.#answered.has(next); next = this.#next) this.#first += 1;
  }

  isMade(call: RecordedCall): boolean {
    return this.#made.has(call);
  }

  /** Returns the first call that was answered before this line but has not been yet; undefined if there is none. */
  missing(line: number): RecordedCall | undefined {
    const first = this.#next;
    return first !== undefined && answerLine(first) < line ? first : undefined;
  }

  get #next(): RecordedCall | undefined {
    return this.#byAnswer[this.#first];
  }
}

function answerLine(call: RecordedCall): number {
  return call.reply?.line ?? Number.POSITIVE_INFINITY;
}

/** An event with the calls in flight when it arrived, one of which may have caused it. */
export interface PendingEvent extends RecordedEvent {
  readonly underway: readonly RecordedCall[];
  /** The last reply before it, from which its time is measured; the event itself if there was none. */
  readonly after: SessionFrame;
}

/** Finds the calls in flight at each event. */
export function pendingEvents(
  events: readonly RecordedEvent[],
  calls: readonly RecordedCall[],
  frames: readonly SessionFrame[],
): PendingEvent[] {
  const answered = calls.filter((call) => call.reply !== undefined);
  const replies = frames.filter((frame) => frame.type === 'reply');
  let next = 0;
  let replied = 0;
  let active: RecordedCall[] = [];
  return events.map((event) => {
    const { frame } = event;
    for (let call = answered[next]; call !== undefined && call.call.line < frame.line; call = answered[next]) {
      active.push(call);
      next += 1;
    }
    active = active.filter((call) => answerLine(call) > frame.line);
    while ((replies[replied]?.line ?? Number.POSITIVE_INFINITY) < frame.line) replied += 1;
    return { ...event, underway: [...active], after: replies[replied - 1] ?? frame };
  });
}
