import { isConfidential, withoutPasswords } from '../describe/confidential.js';
import type { Json } from '../describe/json.js';
import { toJson } from '../describe/to-json.js';
import type { TypeSetDescription } from '../generated/describe/description.js';
import { net } from '../generated/describe/net.js';
import { readVirNetMessageError } from '../generated/net.js';
import { keepaliveProcedureNames } from '../generated/procedure-names.js';
import { KEEPALIVE } from '../generated/programs.js';
import { FrameStatus, FrameType, HEADER_LENGTH } from '../rpc/frame.js';
import type { FrameTrace } from '../rpc/trace.js';
import { Reader } from '../xdr/reader.js';
import { type KnownProgram, PROGRAMS } from './procedures.js';
import { printable } from './width.js';

/** Longest string that is shown whole; XML descriptions are longer. */
const STRING_MAX = 200;
const LINE_MAX = 2000;

const TYPE_WORDS: ReadonlyMap<number, string> = new Map([
  [FrameType.CALL, 'call'],
  [FrameType.REPLY, 'reply'],
  [FrameType.MESSAGE, 'event'],
  [FrameType.STREAM, 'stream'],
  [FrameType.CALL_WITH_FDS, 'call with descriptors'],
  [FrameType.REPLY_WITH_FDS, 'reply with descriptors'],
  [FrameType.STREAM_HOLE, 'hole'],
]);

/** What a frame carries, and how to read it. */
interface Content {
  readonly types: TypeSetDescription;
  readonly name: string | undefined;
  read(r: Reader): unknown;
}

/** A frame in one line: `-> remote DOMAIN_GET_INFO call #7, 76 bytes {"dom":{"name":"test",...}}`. */
export function frameText(trace: FrameTrace): string {
  const { header, direction, bytes } = trace;
  const program = PROGRAMS.find(({ description }) => description.number === header.program);
  const [programName, name] = names(program, header.program, header.procedure);
  const type = TYPE_WORDS.get(header.type) ?? `type ${header.type}`;
  const status = header.status === FrameStatus.ERROR ? ' error' : '';
  const arrow = direction === 'out' ? '->' : '<-';
  const head = `${arrow} ${programName} ${name} ${type}${status} #${header.serial}, ${bytes.length} bytes`;
  return `${head} ${payloadText(trace, program, name)}`.trimEnd();
}

function names(program: KnownProgram | undefined, number: number, procedure: number): [string, string] {
  if (number === KEEPALIVE.number) return ['keepalive', keepaliveProcedureNames[procedure] ?? String(procedure)];
  if (program === undefined) return [`program 0x${number.toString(16)}`, String(procedure)];
  const known = Object.entries(program.description.procedures).find(([, { number: own }]) => own === procedure);
  return [program.description.name, known?.[0] ?? String(procedure)];
}

function payloadText({ header, bytes }: FrameTrace, program: KnownProgram | undefined, name: string): string {
  const withDescriptors = header.type === FrameType.CALL_WITH_FDS || header.type === FrameType.REPLY_WITH_FDS;
  const payload = bytes.subarray(HEADER_LENGTH + (withDescriptors ? 4 : 0));
  if (payload.length === 0) return '';
  if (header.status !== FrameStatus.ERROR && isConfidential(name)) return '(withheld)';
  const content = contentOf(header.type, header.status, program, name);
  if (content === undefined) return '';
  try {
    const value = content.read(Reader.over(payload));
    if (content.name === undefined) return '';
    const json = toJson(content.types, { kind: 'ref', name: content.name }, value, { uuids: 'text' });
    return shortened(printable(JSON.stringify(readable(json))), LINE_MAX);
  } catch (error) {
    return `(not readable: ${printable(String(error))})`;
  }
}

function contentOf(type: number, status: number, program: KnownProgram | undefined, name: string): Content | undefined {
  if (status === FrameStatus.ERROR) return { types: net, name: 'VirNetMessageError', read: readVirNetMessageError };
  const description = program?.description.procedures[name];
  if (program === undefined || description === undefined) return undefined;
  const types = program.description;
  if (description.kind === 'message') {
    const event = type === FrameType.MESSAGE ? program.events[name] : undefined;
    return event && { types, name: description.payload, read: (r) => event.readPayload(r) };
  }
  const procedure = program.procedures[name];
  if (procedure === undefined) return undefined;
  if (type === FrameType.CALL || type === FrameType.CALL_WITH_FDS) {
    return { types, name: description.args, read: (r) => procedure.readArgs(r) };
  }
  const reply = type === FrameType.REPLY || type === FrameType.REPLY_WITH_FDS;
  return reply ? { types, name: description.ret, read: (r) => procedure.readRet(r) } : undefined;
}

/** A value whose long strings are cut off, and without the passwords in its XML. */
function readable(json: Json): Json {
  if (typeof json === 'string') return shortened(withoutPasswords(json), STRING_MAX);
  if (Array.isArray(json)) return json.map(readable);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, readable(value)]));
}

function shortened(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max)}... (${text.length - max} more)`;
}
