import { checkOptions } from '../../option-checks.js';
import type { Transport } from '../../transport/transport.js';
import { LIBRARY_VERSION } from '../library-version.js';
import { recordOptions } from '../option-tables.js';
import { type RedactOptions, Redactor } from '../redact/redactor.js';
import { endLine, frameLine, headerLine, type LineOptions } from '../session/line.js';
import { FORMAT_VERSION, type SessionFrame, type SessionHeader } from '../session/session.js';
import { toFrameRecord } from './frame-record.js';
import { type FrameListener, RecordingTransport } from './recording-transport.js';
import { FileSink, type SessionSink } from './sink.js';

/** Options of a recording. */
export interface RecordOptions {
  /** URI of the connection, written to the file without secrets and without machine-specific parts. */
  readonly uri?: string | undefined;
  /** Additional redaction besides passwords, keys and secret values; false disables all redaction. */
  readonly redact?: RedactOptions | false | undefined;
  /** `needed` omits the bytes if the decoded content is complete. Default `always`. */
  readonly bytes?: 'always' | 'needed' | undefined;
}

/** Maximum number of lines held back until the daemon's version, which is part of the first line, is known. */
const HELD_MAX = 32;

/**
 * Records the frames of transports in both directions. One recorder may wrap several transports, the links of one
 * connection; the file tells them apart.
 */
export class SessionRecorder {
  readonly #sink: SessionSink;
  readonly #redactor: Redactor | undefined;
  readonly #line: LineOptions;
  readonly #uri: string | undefined;
  readonly #begin = performance.now();
  readonly #open = new Set<number>();
  /** Lines after the header, until the header is written. */
  #held: string[] | undefined = [];
  #name = '';
  #links = 0;
  #closed = false;

  /**
   * @param to a file, which is replaced, or a sink for the lines
   * @throws RecordingError if the file cannot be written, or is already being recorded; UsageError for an invalid
   * pattern
   */
  constructor(to: string | SessionSink, options: RecordOptions = {}) {
    checkOptions(options, recordOptions);
    this.#redactor = options.redact === false ? undefined : new Redactor(options.redact);
    this.#line = { bytes: options.bytes ?? 'always' };
    this.#uri = options.uri;
    this.#sink = typeof to === 'string' ? new FileSink(to) : to;
  }

  /** Returns a transport that forwards to the given one and records its frames. */
  wrap(transport: Transport): Transport {
    const link = this.#links;
    this.#links += 1;
    this.#open.add(link);
    const asksVersion = (): boolean => this.#held !== undefined && link === 0;
    const listener: FrameListener = {
      asksVersion,
      frame: (frame, from) => {
        const note = toFrameRecord(frame, { at: this.#now(), link, from }, this.#redactor);
        if (note !== undefined) this.#note(note);
      },
      version: (version) => this.#release(version),
      ended: (by) => {
        this.#add(endLine({ line: 0, at: this.#now(), link, by }));
        this.#open.delete(link);
        this.rest();
      },
    };
    return new RecordingTransport(transport, listener);
  }

  /** Ends the recording. Links that are still open are no longer recorded. */
  close(): void {
    if (this.#closed) return;
    this.#open.clear();
    this.rest();
    this.#closed = true;
  }

  /** Closes the file while no link is open. The next link reopens it. */
  rest(): void {
    if (this.#open.size > 0 || this.#closed) return;
    this.#release(null);
    this.#sink.close();
  }

  #now(): number {
    return performance.now() - this.#begin;
  }

  #note(frame: SessionFrame): void {
    if (this.#name === '' && frame.procedure === 'CONNECT_OPEN' && frame.type === 'call') this.#name = nameIn(frame);
    this.#add(frameLine(frame, this.#line));
  }

  #add(line: string): void {
    if (this.#closed) return;
    if (this.#held === undefined) {
      this.#sink.write(`${line}\n`);
      return;
    }
    this.#held.push(line);
    if (this.#held.length > HELD_MAX) this.#release(null);
  }

  /** Writes the header and the held lines. */
  #release(daemon: string | null): void {
    const held = this.#held;
    if (held === undefined || this.#closed) return;
    this.#held = undefined;
    const uri = this.#publicUri();
    const header: SessionHeader = {
      session: FORMAT_VERSION,
      library: LIBRARY_VERSION,
      uri,
      // The name in CONNECT_OPEN does not contain the transport.
      uriShortened: uri !== (this.#uri ?? ''),
      daemon,
      redacted: this.#redactor !== undefined,
      patterns: this.#redactor?.patterns ?? 0,
    };
    this.#sink.write([headerLine(header), ...held, ''].join('\n'));
  }

  #publicUri(): string {
    // The query has paths of sockets and keys on this machine.
    const uri = (this.#uri || this.#name).replace(/[?#].*$/s, '');
    return this.#redactor?.text(uri) ?? uri;
  }
}

/** Returns the name in CONNECT_OPEN, for a recording without a URI. */
function nameIn({ content }: SessionFrame): string {
  const name = typeof content === 'object' && content !== null && !Array.isArray(content) ? content['name'] : '';
  return typeof name === 'string' ? name : '';
}
