import { printable } from '../debug/printable.js';
import type { Json } from '../describe/json.js';
import type { Session, SessionFrame } from '../testing/session/session.js';
import { tableLines } from './output/table.js';
import { bytesText } from './output/units.js';

/** Longest text that is not truncated; XML descriptions are longer. */
const TEXT_MAX = 60;
const LINE_MAX = 160;

/** Describes a recording in order: calls, how long each reply took, and errors. */
export function transcriptLines(session: Session): string[] {
  const answers = answersOf(session.frames);
  const lines = session.frames.map((frame) => frameLine(frame, answers));
  const ends = session.ends.map((end) => ({
    at: end.at,
    line: end.line,
    text: `link ${end.link} ended by the ${end.by}`,
  }));
  const told = [...lines.filter((line) => line !== undefined), ...ends].sort((a, b) => a.line - b.line);
  const width = Math.max(0, ...told.map(({ at }) => at.toFixed(1).length));
  return [
    ...headerLines(session),
    ...told.map(({ at, text }) => `${at.toFixed(1).padStart(width)} ms  ${printable(text)}`),
  ];
}

/** Totals of a procedure in a recording. */
export interface ProcedureSum {
  readonly procedure: string;
  calls: number;
  errors: number;
  /** Calls that were never answered. */
  unanswered: number;
  totalMs: number;
  longestMs: number;
  /** Bytes of arguments and of stream data sent. */
  sentBytes: number;
  receivedBytes: number;
}

/** Returns totals per procedure, slowest first. */
export function sumsOf(session: Session): ProcedureSum[] {
  const sums = new Map<string, ProcedureSum>();
  const answers = answersOf(session.frames);
  for (const frame of session.frames) {
    const { procedure } = frame;
    const empty = { calls: 0, errors: 0, unanswered: 0, totalMs: 0, longestMs: 0, sentBytes: 0, receivedBytes: 0 };
    const sum = sums.get(procedure) ?? { procedure, ...empty };
    sums.set(procedure, sum);
    sum[frame.from === 'client' ? 'sentBytes' : 'receivedBytes'] += frame.payload.length;
    if (frame.type !== 'call') continue;
    const answer = answers.get(frame);
    const took = answer === undefined ? 0 : answer.at - frame.at;
    sum.calls += 1;
    sum.totalMs += took;
    sum.longestMs = Math.max(sum.longestMs, took);
    if (answer === undefined) sum.unanswered += 1;
    else if (answer.status === 'error') sum.errors += 1;
  }
  return [...sums.values()].sort((a, b) => b.totalMs - a.totalMs || b.calls - a.calls);
}

/** Formats the totals as a table. */
export function sumLines(session: Session): string[] {
  const columns = ['PROCEDURE', 'CALLS', 'ERRORS', 'TOTAL', 'MEAN', 'LONGEST', 'SENT', 'RECEIVED'];
  const rows = sumsOf(session).map((sum) => [
    sum.procedure,
    String(sum.calls),
    sum.unanswered === 0 ? String(sum.errors) : `${sum.errors} + ${sum.unanswered} unanswered`,
    `${sum.totalMs.toFixed(1)} ms`,
    sum.calls === 0 ? '-' : `${(sum.totalMs / sum.calls).toFixed(1)} ms`,
    `${sum.longestMs.toFixed(1)} ms`,
    bytesText(BigInt(sum.sentBytes)),
    bytesText(BigInt(sum.receivedBytes)),
  ]);
  return [
    ...headerLines(session),
    ...tableLines(
      columns.map((title, index) => ({ title, right: index > 0 })),
      rows,
    ),
  ];
}

function headerLines({ header, name }: Session): string[] {
  const { uri, daemon, library, redacted } = header;
  const parts = [
    uri === '' ? 'no URI' : uri,
    daemon === null ? 'a daemon of unknown version' : `libvirt ${daemon}`,
    library === '' ? 'handwritten' : `recorded by libvirt-client ${library}`,
    redacted ? 'redacted' : 'NOT REDACTED',
  ];
  return [printable(`${name}: ${parts.join(', ')}`), ''];
}

/** Maps calls to their replies. */
function answersOf(frames: readonly SessionFrame[]): ReadonlyMap<SessionFrame, SessionFrame> {
  const open = new Map<string, SessionFrame>();
  const answers = new Map<SessionFrame, SessionFrame>();
  for (const frame of frames) {
    const key = `${frame.link}:${frame.serial}`;
    if (frame.type === 'call') open.set(key, frame);
    const call = frame.type === 'reply' ? open.get(key) : undefined;
    if (call === undefined) continue;
    answers.set(call, frame);
    open.delete(key);
  }
  return answers;
}

interface Told {
  readonly at: number;
  readonly line: number;
  readonly text: string;
}

/** Formats a frame; nothing for a reply, which is shown with its call. */
function frameLine(frame: SessionFrame, answers: ReadonlyMap<SessionFrame, SessionFrame>): Told | undefined {
  const { at, line, type, procedure } = frame;
  const link = frame.link === 0 ? '' : `link ${frame.link}: `;
  if (type === 'call') {
    const answer = answers.get(frame);
    return { at, line, text: `${link}${procedure}${contentText(frame)} ${answerText(frame, answer)}` };
  }
  if (type === 'event') return { at, line, text: `${link}event ${procedure}${contentText(frame)}` };
  if (type === 'reply') return undefined;
  const arrow = frame.from === 'client' ? 'sent' : 'received';
  return { at, line, text: `${link}stream of ${procedure}: ${arrow} ${packetText(frame)}` };
}

function answerText(call: SessionFrame, answer: SessionFrame | undefined): string {
  if (answer === undefined) return '-> never answered';
  const took = `${(answer.at - call.at).toFixed(1)} ms`;
  if (answer.status !== 'error') return `-> ${took}${contentText(answer)}`;
  return `-> ${took} ${errorText(answer.content)}`;
}

function errorText(content: Json | undefined): string {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return 'an error';
  return `${String(content['code'])}: ${shortened(String(content['message'] ?? 'Unknown error'), LINE_MAX)}`;
}

function contentText({ content, withheld, descriptors }: SessionFrame): string {
  const passed = descriptors > 0 ? ` with ${descriptors} descriptors` : '';
  if (withheld !== undefined) return `${passed} (${withheld.bytes} bytes withheld: ${withheld.why})`;
  if (content === undefined || content === null) return passed;
  return `${passed} ${shortened(JSON.stringify(readable(content)), LINE_MAX)}`;
}

function packetText({ type, status, from, content, payload }: SessionFrame): string {
  if (type === 'hole') return `a hole ${JSON.stringify(content)}`;
  if (status === 'error') return from === 'client' ? 'abort' : errorText(content);
  if (status === 'ok') return from === 'client' ? 'finish' : 'confirmation';
  if (payload.length === 0) return 'the end of the data';
  const text = Buffer.from(payload.buffer, payload.byteOffset, payload.length).toString('latin1');
  const shown = /^[\x20-\x7e\t\r\n]*$/.test(text) ? ` ${shortened(JSON.stringify(text), TEXT_MAX)}` : '';
  return `${payload.length} bytes${shown}`;
}

/** Truncates the long strings of a value. */
function readable(json: Json): Json {
  if (typeof json === 'string') return shortened(json, TEXT_MAX);
  if (Array.isArray(json)) return json.map(readable);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, readable(value)]));
}

function shortened(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max)}... (${text.length - max} more)`;
}
