import { checkOptions } from '../../options.js';
import type { Transport } from '../../transport/transport.js';
import { LIBRARY_VERSION } from '../library-version.js';
import { recordOptions } from '../option-tables.js';
import { type RedactOptions, Redactor } from '../redact/redactor.js';
import { endLine, frameLine, headerLine, type LineOptions } from '../session/line.js';
import { FORMAT_VERSION, type SessionFrame, type SessionHeader } from '../session/session.js';
import { noteOf } from './note.js';
import { type FrameListener, RecordingTransport } from './recording-transport.js';
import { FileSink, type SessionSink } from './sink.js';

/** How a session is recorded. */
export interface RecordOptions {
  /** What is connected to; it stands in the file without secrets and without what concerns only this machine. */
  readonly uri?: string | undefined;
  /** What is taken out beside passwords, keys and secret values; false: nothing at all is taken out. */
  readonly redact?: RedactOptions | false | undefined;
  /** `needed`: where the decoded content says it all, the bytes are left out. Default `always`. */
  readonly bytes?: 'always' | 'needed' | undefined;
}

/** Lines that may wait for the daemon's version, which stands in the first line. */
const HELD_MAX = 32;

/**
 * Records what passes over transports: whole frames of both directions, as they come and go. One recorder may wrap
 * several transports, the links of one connection; the file tells them apart.
 */
export class SessionRecorder {
  readonly #sink: SessionSink;
  readonly #redactor: Redactor | undefined;
  readonly #line: LineOptions;
  readonly #uri: string | undefined;
  readonly #begin = performance.now();
  readonly #open = new Set<number>();
  /** Lines behind the header, as long as it is not written. */
  #held: string[] | undefined = [];
  #name = '';
  #links = 0;
  #closed = false;

  /**
   * @param to a file, which is replaced, or what else takes the lines
   * @throws RecordingError when the file cannot be written, or is being recorded already; UsageError for a bad pattern
   */
  constructor(to: string | SessionSink, options: RecordOptions = {}) {
    checkOptions(options, recordOptions);
    this.#redactor = options.redact === false ? undefined : new Redactor(options.redact);
    this.#line = { bytes: options.bytes ?? 'always' };
    this.#uri = options.uri;
    this.#sink = typeof to === 'string' ? new FileSink(to) : to;
  }

  /** A transport that does what the given one does, and is recorded. */
  wrap(transport: Transport): Transport {
    const link = this.#links;
    this.#links += 1;
    this.#open.add(link);
    const asksVersion = (): boolean => this.#held !== undefined && link === 0;
    const listener: FrameListener = {
      asksVersion,
      frame: (frame, from) => {
        const note = noteOf(frame, { at: this.#now(), link, from }, this.#redactor);
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

  /** Ends the recording. Links that are still open are not recorded any more. */
  close(): void {
    if (this.#closed) return;
    this.#open.clear();
    this.rest();
    this.#closed = true;
  }

  /** Lets go of the file while no link is open. A further link opens it again. */
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

  /** Writes the header and what waited for it. */
  #release(daemon: string | null): void {
    const held = this.#held;
    if (held === undefined || this.#closed) return;
    this.#held = undefined;
    const uri = this.#publicUri();
    const header: SessionHeader = {
      session: FORMAT_VERSION,
      library: LIBRARY_VERSION,
      uri,
      // What the daemon was asked to open does not say how to get there.
      uriShortened: uri !== (this.#uri ?? ''),
      daemon,
      redacted: this.#redactor !== undefined,
      patterns: this.#redactor?.patterns ?? 0,
    };
    this.#sink.write([headerLine(header), ...held, ''].join('\n'));
  }

  #publicUri(): string {
    // The query says where sockets and keys lie on this machine.
    const uri = (this.#uri || this.#name).replace(/[?#].*$/s, '');
    return this.#redactor?.text(uri) ?? uri;
  }
}

/** What the daemon was asked to open, for a recording that was not told. */
function nameIn({ content }: SessionFrame): string {
  const name = typeof content === 'object' && content !== null && !Array.isArray(content) ? content['name'] : '';
  return typeof name === 'string' ? name : '';
}
