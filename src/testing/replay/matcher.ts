import type { Json } from '../../describe/json.js';
import { ProtocolError } from '../../errors.js';
import { lookUp } from '../catalog.js';
import { differenceLines, distance } from '../diff/call-diff.js';
import { RecordingError } from '../recording-error.js';
import { type RedactOptions, Redactor } from '../redact/redactor.js';
import { base64 } from '../session/line.js';
import { decode, formOf } from '../session/payload.js';
import { type MatchOptions, Normalizer } from './match.js';
import type { RecordedCall } from './recording-index.js';

/**
 * Use of recorded replies. `matched`: in any order, each once, in sequence among equal calls. `strict`: calls
 * have to be made in the recorded order. `lenient`: the last reply repeats.
 */
export type ReplayMode = 'matched' | 'strict' | 'lenient';

export const REPLAY_MODES: readonly ReplayMode[] = ['matched', 'strict', 'lenient'];

/** Options for comparing calls with recorded ones. */
export interface MatcherOptions {
  readonly mode: ReplayMode;
  readonly match: MatchOptions | undefined;
  readonly redact: RedactOptions | undefined;
  /** Name of the recording, for messages. */
  readonly name: string;
  /** Ends the message about a call that was not recorded: how to record again. */
  readonly hint: string;
}

/** A call as received or recorded. */
export interface CallBytes {
  readonly program: number;
  readonly number: number;
  readonly payload: Uint8Array;
}

/** Number of calls whose comparison is cached by their bytes. */
const SEEN_MAX = 20_000;

interface Compared {
  /** Equal for equal calls. */
  readonly key: string;
  readonly procedure: string;
  readonly args: Json | undefined;
}

interface Entry {
  readonly recorded: RecordedCall;
  readonly compared: Compared;
  used: boolean;
}

/** Equal calls of the recording. */
interface Group {
  readonly entries: Entry[];
  next: number;
}

/** Finds the recorded call that matches a call. */
export class Matcher {
  readonly #options: MatcherOptions;
  readonly #redactor: Redactor;
  readonly #normalizer: Normalizer;
  readonly #entries: readonly Entry[];
  readonly #groups = new Map<string, Group>();
  /** Normalized calls by their bytes. */
  readonly #seen = new Map<string, Compared>();
  #position = 0;

  constructor(calls: readonly RecordedCall[], options: MatcherOptions) {
    this.#options = options;
    this.#redactor = new Redactor(options.redact);
    this.#normalizer = new Normalizer(options.match);
    this.#entries = calls.map((recorded) => ({ recorded, compared: this.#compare(recorded.call), used: false }));
    for (const entry of this.#entries) {
      const group = this.#groups.get(entry.compared.key) ?? { entries: [], next: 0 };
      group.entries.push(entry);
      this.#groups.set(entry.compared.key, group);
    }
  }

  /** Recorded calls that were never made. */
  get unused(): readonly RecordedCall[] {
    return this.#entries.filter((entry) => !entry.used).map(({ recorded }) => recorded);
  }

  /** Returns the matching recorded call. @throws RecordingError with the difference to the most similar one */
  take(call: CallBytes): RecordedCall {
    const compared = this.#compare(call);
    const entry = this.#options.mode === 'strict' ? this.#inOrder(compared) : this.#anyOrder(compared);
    entry.used = true;
    return entry.recorded;
  }

  #inOrder(compared: Compared): Entry {
    const expected = this.#entries[this.#position];
    if (expected === undefined) {
      const message = `${compared.procedure} was called after the last recorded call`;
      throw this.#mismatch(`${message} of ${this.#options.name}`, []);
    }
    if (expected.compared.key !== compared.key) {
      const { procedure } = expected.compared;
      const head = `${compared.procedure} was called, but ${procedure} on line ${lineOf(expected)} is next`;
      const same = procedure === compared.procedure;
      throw this.#mismatch(`${head} in ${this.#options.name}`, same ? differencesTo(expected, compared) : []);
    }
    this.#position += 1;
    return expected;
  }

  #anyOrder(compared: Compared): Entry {
    const group = this.#groups.get(compared.key);
    if (group === undefined) throw this.#notRecorded(compared);
    const entry = group.entries[group.next];
    if (entry !== undefined) {
      group.next += 1;
      return entry;
    }
    const last = group.entries.at(-1);
    if (this.#options.mode === 'lenient' && last !== undefined) return last;
    const count = group.entries.length;
    const times = count === 1 ? 'once' : `${count} times`;
    const message = `${compared.procedure} was recorded ${times} with these arguments, but was called once more`;
    const where = `${this.#options.name}:${last === undefined ? 0 : lineOf(last)}`;
    throw this.#mismatch(`${message} (${where}; the mode lenient repeats the last reply)`, []);
  }

  #notRecorded(compared: Compared): RecordingError {
    const { procedure } = compared;
    const { name } = this.#options;
    const same = this.#entries.filter((entry) => entry.compared.procedure === procedure);
    const near = nearest(same, compared);
    if (near === undefined) return this.#mismatch(`${procedure} was never called in ${name}`, []);
    const head = `${procedure} was not recorded with these arguments; the most similar call is ${name}:${lineOf(near)}`;
    return this.#mismatch(head, differencesTo(near, compared));
  }

  #mismatch(head: string, lines: readonly string[]): RecordingError {
    const { hint } = this.#options;
    const text = [head, ...lines.map((line) => `  ${line}`), ...(hint === '' ? [] : [hint])].join('\n');
    return new RecordingError('CALL_NOT_RECORDED', text, { file: this.#options.name });
  }

  #compare(call: CallBytes): Compared {
    // Most calls have exactly the recorded bytes.
    const bytes = `${call.program}:${call.number}:${base64(call.payload)}`;
    const seen = this.#seen.get(bytes) ?? this.#compareByContent(call, bytes);
    if (this.#seen.size < SEEN_MAX) this.#seen.set(bytes, seen);
    return seen;
  }

  #compareByContent(call: CallBytes, bytes: string): Compared {
    const known = lookUp(call.program, call.number);
    const form = formOf(known, { from: 'client', type: 'call', status: 'ok' });
    const procedure = known?.name ?? `procedure ${call.number}`;
    if (known === undefined || form === undefined) return { key: bytes, procedure, args: undefined };
    try {
      const value = this.#redactor.value(form, procedure, decode(form, call.payload));
      const program = known.program.name;
      const args =
        form.type === undefined ? {} : this.#normalizer.args({ program, procedure, args: form.toJson(value) });
      return { key: `${program}:${procedure}:${JSON.stringify(args)}`, procedure, args };
    } catch (error) {
      if (error instanceof ProtocolError) return { key: bytes, procedure, args: undefined };
      throw error;
    }
  }
}

/** Returns the recorded call with the fewest differences; of several, the first one that was not made yet. */
function nearest(entries: readonly Entry[], compared: Compared): Entry | undefined {
  let best: Entry | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const far = distance(entry.compared.args, compared.args) + (entry.used ? 0.5 : 0);
    if (far < least) {
      least = far;
      best = entry;
    }
  }
  return best;
}

function differencesTo(entry: Entry, compared: Compared): string[] {
  return differenceLines(entry.compared.args, compared.args);
}

function lineOf({ recorded }: Entry): number {
  return recorded.call.line;
}
