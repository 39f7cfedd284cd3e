import { checkOptions } from '../../options.js';
import type { Transport } from '../../transport/transport.js';
import { pairOptions, replayOptions } from '../option-tables.js';
import { type PairOptions, PairTransport } from '../server/pair.js';
import type { Session, SessionFrame } from '../session/session.js';
import { RecordingError } from '../session-error.js';
import { ReplayBook, type ReplayOptions } from './replay-book.js';

/** How many unused calls a message names. */
const NAMED_MAX = 20;

/**
 * A session that plays the daemon's part. It answers every connection that is made to it; all of them use up the same
 * recording.
 */
export class Replay {
  readonly #book: ReplayBook;

  /**
   * @param session a session, or the path of its file
   * @throws RecordingError for a file that is missing or damaged; UsageError for options that make no sense
   */
  constructor(session: Session | string, options: ReplayOptions = {}) {
    checkOptions(options, replayOptions);
    this.#book = new ReplayBook(session, options);
  }

  /** The session that is replayed. */
  get session(): Session {
    return this.#book.session;
  }

  /** What went wrong so far: calls that were not recorded, streams that went otherwise. */
  get failures(): readonly RecordingError[] {
    return this.#book.failures;
  }

  /** Recorded calls that nobody has made, in their order. */
  get unused(): readonly SessionFrame[] {
    return this.#book.matcher.unused.map(({ call }) => call);
  }

  /**
   * Checks that nothing of the recording is left.
   * @throws RecordingError that names the recorded calls that nobody has made
   */
  assertUsed(): void {
    const { unused } = this;
    if (unused.length === 0) return;
    const { name } = this.session;
    const lines = unused.slice(0, NAMED_MAX).map(({ line, procedure }) => `  line ${line}: ${procedure}`);
    const more = unused.length > lines.length ? [`  and ${unused.length - lines.length} more`] : [];
    const head = `${unused.length} recorded calls of ${name} were not made:`;
    throw new RecordingError('CALLS_UNUSED', [head, ...lines, ...more].join('\n'), { file: name });
  }

  /** A connection to the replay inside the process. */
  transport(options: PairOptions = {}): Transport {
    checkOptions(options, pairOptions);
    return new PairTransport(this.#book, { description: `replay of ${this.session.name}`, ...options });
  }
}
