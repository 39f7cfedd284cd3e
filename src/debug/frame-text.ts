import type { Json } from '../describe/json.js';
import { keepaliveProcedureNames } from '../generated/procedure-names.js';
import { KEEPALIVE } from '../generated/programs.js';
import { FrameStatus, FrameType, HEADER_LENGTH } from '../rpc/frame.js';
import type { FrameTrace } from '../rpc/trace.js';
import { lookUp, programNumbered } from '../testing/catalog.js';
import { Redactor } from '../testing/redact/redactor.js';
import { decode, type FrameKey, formOf } from '../testing/session/payload.js';
import { isConfidential } from './confidential.js';
import { printable } from './printable.js';

/** Longest string that is not truncated; XML descriptions are longer. */
const STRING_MAX = 200;
const LINE_MAX = 2000;

/** The kind of a frame, and how to read its payload. */
interface Kind {
  readonly word: string;
  readonly type: FrameKey['type'];
  /** True if the payload begins with a count of descriptors. */
  readonly counted?: boolean;
}

const KINDS: ReadonlyMap<number, Kind> = new Map([
  [FrameType.CALL, { word: 'call', type: 'call' }],
  [FrameType.REPLY, { word: 'reply', type: 'reply' }],
  [FrameType.MESSAGE, { word: 'event', type: 'event' }],
  [FrameType.STREAM, { word: 'stream', type: 'stream' }],
  [FrameType.CALL_WITH_FDS, { word: 'call with descriptors', type: 'call', counted: true }],
  [FrameType.REPLY_WITH_FDS, { word: 'reply with descriptors', type: 'reply', counted: true }],
  [FrameType.STREAM_HOLE, { word: 'hole', type: 'hole' }],
]);

/** Formats a frame as one line: `-> remote DOMAIN_GET_INFO call #7, 76 bytes {"dom":{"name":"test",...}}`. */
export function frameText(trace: FrameTrace, redactor: Redactor = new Redactor()): string {
  const { header, direction, bytes } = trace;
  const [program, procedure] = names(header.program, header.procedure);
  const word = KINDS.get(header.type)?.word ?? `type ${header.type}`;
  const status = header.status === FrameStatus.ERROR ? ' error' : '';
  const arrow = direction === 'out' ? '->' : '<-';
  const head = `${arrow} ${program} ${procedure} ${word}${status} #${header.serial}, ${bytes.length} bytes`;
  return `${head} ${payloadText(trace, redactor)}`.trimEnd();
}

function names(program: number, procedure: number): [program: string, procedure: string] {
  if (program === KEEPALIVE.number) return ['keepalive', keepaliveProcedureNames[procedure] ?? String(procedure)];
  const name = programNumbered(program)?.description.name ?? `program 0x${program.toString(16)}`;
  return [name, lookUp(program, procedure)?.name ?? String(procedure)];
}

function payloadText({ header, direction, bytes }: FrameTrace, redactor: Redactor): string {
  const kind = KINDS.get(header.type);
  if (kind === undefined) return '';
  const payload = bytes.subarray(HEADER_LENGTH + (kind.counted === true ? 4 : 0));
  const known = lookUp(header.program, header.procedure);
  const status = header.status === FrameStatus.ERROR ? 'error' : 'ok';
  const form = formOf(known, { type: kind.type, status, from: direction === 'in' ? 'daemon' : 'client' });
  if (form?.type === undefined || payload.length === 0) return '';
  const name = known?.name ?? '';
  const withheld = status === 'ok' && isConfidential(name);
  try {
    // Always redacted: an error may quote the payload.
    const clean = redactor.value(form, name, decode(form, payload));
    if (withheld) return '(withheld)';
    const json = form.toJson(clean);
    return shortened(printable(JSON.stringify(readable(json))), LINE_MAX);
  } catch (error) {
    if (withheld) return '(withheld)';
    return `(cannot be decoded: ${printable(String(error))})`;
  }
}

/** Truncates the long strings of a value. */
function readable(json: Json): Json {
  if (typeof json === 'string') return shortened(json, STRING_MAX);
  if (Array.isArray(json)) return json.map(readable);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, readable(value)]));
}

function shortened(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max)}... (${text.length - max} more)`;
}
