import { TIMEOUT_MAX } from '../../deadline.js';
import { UsageError } from '../../errors.js';
import type { RecordingError } from '../recording-error.js';
import { type RedactOptions, Redactor } from '../redact/redactor.js';
import type { Responder, ServerConnection, ServerHandler } from '../server/server-connection.js';
import { readSession } from '../session/parse-session.js';
import type { Session, SessionFrame } from '../session/session.js';
import { Callbacks } from './callbacks.js';
import type { MatchOptions } from './match.js';
import { Matcher, REPLAY_MODES, type ReplayMode } from './matcher.js';
import { type PendingEvent, Progress, pendingEvents } from './progress.js';
import { indexRecording, type RecordingIndex } from './recording-index.js';
import { ReplayConnection } from './replay-connection.js';

/** Options of a replay. */
export interface ReplayOptions {
  /** Default `matched`. */
  readonly mode?: ReplayMode | undefined;
  readonly match?: MatchOptions | undefined;
  /** The patterns used for recording, so that calls are compared as recorded. */
  readonly redact?: RedactOptions | undefined;
  /** `recorded` delays replies, events and stream data as recorded. Default `immediate`. */
  readonly timing?: 'immediate' | 'recorded' | undefined;
  /** Milliseconds without data after which a stalled stream fails; 0 for never. Default 5000. */
  readonly stallMs?: number | undefined;
  /** Ends the message about a call that was not recorded. */
  readonly hint?: string | undefined;
}

const STALL_MS = 5000;

/** The state of a replay, shared by all of its connections. */
export class ReplayState implements Responder {
  readonly session: Session;
  readonly script: RecordingIndex;
  readonly matcher: Matcher;
  readonly redactor: Redactor;
  readonly progress: Progress;
  readonly callbacks: Callbacks;
  readonly stallMs: number;
  /** Called for every deviation from the recording. */
  onFailure: ((failure: RecordingError) => void) | undefined;
  readonly #timing: 'immediate' | 'recorded';
  readonly #failures: RecordingError[] = [];
  readonly #connections: ReplayConnection[] = [];
  #events: PendingEvent[];
  #releasing = false;

  /**
   * @param session a recording, or the path of its file
   * @throws RecordingError for a file that is missing or damaged; UsageError for invalid options
   */
  constructor(session: Session | string, options: ReplayOptions = {}) {
    const mode = options.mode ?? 'matched';
    if (!REPLAY_MODES.includes(mode)) {
      throw new UsageError(
        'INVALID_VALUE',
        `the mode of a replay must be one of ${REPLAY_MODES.join(', ')}, not ${String(mode)}`,
      );
    }
    this.session = typeof session === 'string' ? readSession(session) : session;
    this.script = indexRecording(this.session);
    this.redactor = new Redactor(options.redact);
    this.matcher = new Matcher(this.script.calls, {
      mode,
      match: options.match,
      redact: options.redact,
      name: this.session.name,
      hint: [patternHint(this.session, this.redactor), options.hint ?? ''].filter((line) => line !== '').join('\n'),
    });
    this.progress = new Progress(this.script.calls);
    this.callbacks = new Callbacks(this.script.registrations, mode === 'lenient');
    this.stallMs = Math.min(options.stallMs ?? STALL_MS, TIMEOUT_MAX);
    this.#timing = options.timing ?? 'immediate';
    this.#events = pendingEvents(this.script.events, this.script.calls, this.session.frames);
  }

  /** The failures so far. */
  get failures(): readonly RecordingError[] {
    return this.#failures;
  }

  accept(wire: ServerConnection): ServerHandler {
    const connection = new ReplayConnection(this, wire, this.#connections.length);
    this.#connections.push(connection);
    return connection;
  }

  /** Reports a deviation from the recording. */
  failed(failure: RecordingError): void {
    this.#failures.push(failure);
    this.onFailure?.(failure);
  }

  /** Runs a function now, or after the recorded time between two frames. */
  after(before: SessionFrame, next: SessionFrame, run: () => void): void {
    const ms = next.at - before.at;
    if (this.#timing === 'immediate' || ms <= 0) {
      run();
      return;
    }
    const timer = setTimeout(run, Math.min(ms, TIMEOUT_MAX));
    // A pending reply keeps the process alive; an event must not.
    if (next.type === 'event') timer.unref();
  }

  /** Sends the events whose preceding calls have been made and answered. */
  release(): void {
    if (this.#releasing) return;
    this.#releasing = true;
    this.#events = this.#events.filter((event) => !this.#sendEvent(event));
    for (const connection of this.#connections) connection.pump();
    this.#releasing = false;
  }

  /** Returns true if the event was sent or scheduled. */
  #sendEvent(event: PendingEvent): boolean {
    const { frame, callback, underway } = event;
    if (this.progress.missing(frame.line) !== undefined) return false;
    if (!underway.every((call) => this.progress.isMade(call))) return false;
    const number = callback === undefined ? frame.link : this.callbacks.ownerOf(frame.link, callback);
    const connection = number === undefined ? undefined : (this.#connections[number] ?? this.#connections[0]);
    if (connection === undefined || !connection.isOpen) return false;
    this.after(event.after, frame, () => connection.sendEvent(frame));
    return true;
  }
}

function patternHint({ header }: Session, redactor: Redactor): string {
  if (header.patterns === redactor.patterns) return '';
  const [recorded, given] = [header.patterns, redactor.patterns];
  return `The recording was made with ${recorded} redaction patterns, but is replayed with ${given}.`;
}
