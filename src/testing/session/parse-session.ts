import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { isRecord } from '../../describe/json.js';
import { UsageError } from '../../errors.js';
import { jsonFault } from '../../json-fault.js';
import { RecordingError } from '../recording-error.js';
import { Conversation } from './conversation.js';
import { countField, flagField, refuseUnknown, textField, timeField, wordField } from './fields.js';
import { parseFrame } from './parse-frame.js';
import { FORMAT_VERSION, type Session, type SessionEnd, type SessionFrame, type SessionHeader } from './session.js';

type Fields = { readonly [key: string]: unknown };

/**
 * Reads a recording.
 * @param name name for messages, instead of the path
 * @throws RecordingError with the file, and the line if one is damaged
 */
export function readSession(path: string, name: string = path): Session {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const missing = code === 'ENOENT';
    const why = missing ? 'file not found' : error instanceof Error ? error.message : String(error);
    const message = `cannot read ${name}: ${why}`;
    throw new RecordingError(missing ? 'SESSION_MISSING' : 'SESSION_UNREADABLE', message, { file: name, cause: error });
  }
  if (!isUtf8(bytes)) throw new RecordingError('SESSION_DAMAGED', `${name} is not valid UTF-8`, { file: name });
  return parseSession(bytes.toString('utf8'), name);
}

/**
 * Parses a recording.
 * @param name name of the source, for messages
 * @throws RecordingError with the line
 */
export function parseSession(text: string, name = 'session'): Session {
  const lines = text.split('\n');
  const reader = new SessionReader(name);
  lines.forEach((line, index) => {
    const content = line.trim();
    // A comment line.
    if (content !== '' && !content.startsWith('#')) reader.line(content, index + 1, index === lines.length - 1);
  });
  return reader.session();
}

class SessionReader {
  readonly #name: string;
  readonly #frames: SessionFrame[] = [];
  readonly #ends: SessionEnd[] = [];
  readonly #conversations = new Map<number, Conversation>();
  #header: SessionHeader | undefined;
  #at = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** @param last true if no line break follows: a damaged line was then truncated */
  line(text: string, line: number, last: boolean): void {
    let fields: unknown;
    try {
      fields = JSON.parse(text);
    } catch (error) {
      const cut = 'the line is truncated; remove it to use the lines before it';
      throw this.#damaged(line, last ? cut : `not valid JSON: ${jsonFault(error)}`);
    }
    if (!isRecord(fields)) throw this.#damaged(line, 'a line must contain one JSON object');
    try {
      this.#add(fields, line);
    } catch (error) {
      if (error instanceof RecordingError || !(error instanceof Error)) throw error;
      throw this.#damaged(line, error.message, error);
    }
  }

  session(): Session {
    if (this.#header === undefined) {
      const message = `${this.#name} is empty: a recording begins with the line {"session":${FORMAT_VERSION},...}`;
      throw new RecordingError('SESSION_DAMAGED', message, { file: this.#name });
    }
    return { name: this.#name, header: this.#header, frames: this.#frames, ends: this.#ends };
  }

  #add(fields: Fields, line: number): void {
    if (this.#header === undefined) {
      this.#header = this.#readHeader(fields);
    } else if (fields['type'] === 'end') {
      const end = parseEnd(fields, line, this.#at);
      this.#at = end.at;
      this.#ends.push(end);
    } else {
      const conversation = (link: number): Conversation => this.#conversation(link);
      const frame = parseFrame(fields, { line, at: this.#at, conversation });
      this.#at = frame.at;
      this.#frames.push(frame);
    }
  }

  #readHeader(fields: Fields): SessionHeader {
    const session = fields['session'];
    if (typeof session !== 'number') {
      throw new UsageError(
        'INVALID_VALUE',
        `not a recording: the first line must be {"session":${FORMAT_VERSION},...}`,
      );
    }
    if (session > FORMAT_VERSION) {
      const by = typeof fields['library'] === 'string' ? ` by libvirt-client ${fields['library']}` : '';
      const message = `${this.#name} was recorded${by} in format ${session}; this library reads up to ${FORMAT_VERSION}`;
      throw new RecordingError('SESSION_TOO_NEW', message, { file: this.#name, line: 1 });
    }
    if (session !== FORMAT_VERSION) throw new UsageError('INVALID_VALUE', `unknown format ${session}`);
    refuseUnknown(fields, ['session', 'library', 'uri', 'uriShortened', 'daemon', 'redacted', 'patterns']);
    return {
      session,
      library: textField(fields, 'library', ''),
      uri: textField(fields, 'uri', ''),
      uriShortened: flagField(fields, 'uriShortened', false),
      daemon: fields['daemon'] === undefined || fields['daemon'] === null ? null : textField(fields, 'daemon'),
      redacted: flagField(fields, 'redacted', true),
      patterns: countField(fields, 'patterns', 0),
    };
  }

  #conversation(link: number): Conversation {
    const known = this.#conversations.get(link) ?? new Conversation();
    this.#conversations.set(link, known);
    return known;
  }

  #damaged(line: number, why: string, cause?: unknown): RecordingError {
    return new RecordingError('SESSION_DAMAGED', `${this.#name}:${line}: ${why}`, { file: this.#name, line, cause });
  }
}

function parseEnd(fields: Fields, line: number, at: number): SessionEnd {
  refuseUnknown(fields, ['at', 'link', 'from', 'type']);
  return {
    line,
    at: timeField(fields, at),
    link: countField(fields, 'link', 0),
    by: wordField(fields, 'from', ['client', 'daemon'] as const),
  };
}
