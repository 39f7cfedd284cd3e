import { checkOptions } from '../../option-checks.js';
import type { Transport } from '../../transport/transport.js';
import { pairOptions, replayOptions } from '../option-tables.js';
import { RecordingError } from '../recording-error.js';
import { type ListenAddress, type Listener, listen } from '../server/listener.js';
import { LoopbackTransport, type PairOptions } from '../server/loopback-transport.js';
import type { Session, SessionFrame } from '../session/session.js';
import { type ReplayOptions, ReplayState } from './replay-state.js';

/** Maximum number of unused calls in a message. */
const NAMED_MAX = 20;

/** A recording that acts as the daemon. It answers every connection; all of them share its recorded calls. */
export class Replay {
  readonly #book: ReplayState;

  /**
   * @param session a recording, or the path of its file
   * @throws RecordingError for a file that is missing or damaged; UsageError for invalid options
   */
  constructor(session: Session | string, options: ReplayOptions = {}) {
    checkOptions(options, replayOptions);
    this.#book = new ReplayState(session, options);
  }

  /** The recording that is replayed. */
  get session(): Session {
    return this.#book.session;
  }

  /** The failures so far: calls that were not recorded, streams that differed. */
  get failures(): readonly RecordingError[] {
    return this.#book.failures;
  }

  /** Recorded calls that were not made, in order. */
  get unused(): readonly SessionFrame[] {
    return this.#book.matcher.unused.map(({ call }) => call);
  }

  /**
   * Checks that all recorded calls were made.
   * @throws RecordingError with the recorded calls that were not made
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

  /** Listens for clients of any kind; all of them share the recorded calls. */
  listen(address: ListenAddress): Promise<Listener> {
    return listen(this.#book, address);
  }

  /** Opens an in-process connection to the replay. */
  transport(options: PairOptions = {}): Transport {
    checkOptions(options, pairOptions);
    return new LoopbackTransport(this.#book, { description: `replay of ${this.session.name}`, ...options });
  }
}
