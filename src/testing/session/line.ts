import { isUtf8 } from 'node:buffer';
import type { Json } from '../../describe/json.js';
import type { FrameStatus, FrameType } from '../../rpc/frame.js';
import { lookUp, programNumbered } from '../catalog.js';
import { decode, encode, formOf } from './payload.js';
import type { FrameKind, FrameOutcome, SessionEnd, SessionFrame, SessionHeader } from './session.js';

/** Frame types of the words in the file. */
export const KIND_NUMBERS: Readonly<Record<FrameKind, (typeof FrameType)[keyof typeof FrameType]>> = {
  call: 0,
  reply: 1,
  event: 2,
  stream: 3,
  hole: 6,
};

export const OUTCOME_NUMBERS: Readonly<Record<FrameOutcome, (typeof FrameStatus)[keyof typeof FrameStatus]>> = {
  ok: 0,
  error: 1,
  continue: 2,
};

/** Options for writing frames. */
export interface LineOptions {
  /** `always`: in addition to the decoded content. `needed`: only if the content does not determine the bytes. */
  readonly bytes: 'always' | 'needed';
}

/** Formats the first line of a file. */
export function headerLine(header: SessionHeader): string {
  const { session, library, uri, uriShortened, daemon, redacted, patterns } = header;
  const some = { ...(uriShortened && { uriShortened }), daemon, redacted, ...(patterns > 0 && { patterns }) };
  return JSON.stringify({ session, library, uri, ...some });
}

/** Formats a frame as one line. */
export function frameLine(frame: SessionFrame, options: LineOptions): string {
  const { at, link, from, type, procedure, serial, status, descriptors, payload, withheld } = frame;
  const program = programNumbered(frame.program)?.description.name ?? `0x${frame.program.toString(16)}`;
  const line: { [key: string]: Json } = { at: Math.round(at * 1000) / 1000 };
  if (link > 0) line['link'] = link;
  Object.assign(line, { from, type, program, procedure, serial, status });
  if (descriptors > 0) line['descriptors'] = descriptors;
  const text = type === 'stream' && status === 'continue' ? plainText(payload) : undefined;
  const key = contentKey(frame);
  if (text !== undefined) line['text'] = text;
  else if (frame.content !== undefined && key !== undefined) line[key] = frame.content;
  if (payload.length > 0 && text === undefined && (options.bytes === 'always' || !isImplied(frame))) {
    line['bytes'] = base64(payload);
  }
  if (withheld !== undefined) line['withheld'] = { ...withheld };
  return JSON.stringify(line);
}

/** Formats the line of a link's end. */
export function endLine(end: SessionEnd): string {
  const { at, link, by } = end;
  return JSON.stringify({ at: Math.round(at * 1000) / 1000, ...(link > 0 && { link }), from: by, type: 'end' });
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}

function contentKey(frame: SessionFrame): string | undefined {
  return formOf(lookUp(frame.program, frame.number), frame)?.key;
}

/** Returns true if the content determines the bytes. */
function isImplied(frame: SessionFrame): boolean {
  const form = formOf(lookUp(frame.program, frame.number), frame);
  if (form === undefined || frame.content === undefined) return false;
  try {
    return Buffer.compare(encode(form, decode(form, frame.payload)), frame.payload) === 0;
  } catch {
    return false;
  }
}

/** Returns stream data that is readable text, such as a console's; undefined for other data. */
function plainText(payload: Uint8Array): string | undefined {
  if (payload.length === 0 || !isUtf8(payload)) return undefined;
  if (!payload.every(isPlain)) return undefined;
  return Buffer.from(payload.buffer, payload.byteOffset, payload.length).toString('utf8');
}

/** Terminal control characters are allowed: BEL to CR, and ESC. Others are not text. */
function isPlain(byte: number): boolean {
  return (byte >= 0x20 && byte !== 0x7f) || (byte >= 0x07 && byte <= 0x0d) || byte === 0x1b;
}
