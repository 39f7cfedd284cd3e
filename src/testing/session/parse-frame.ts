import { formatValue, type Json } from '../../describe/json.js';
import { UsageError } from '../../errors.js';
import { lookUp, PROGRAMS, type ProgramEntry, programNamed } from '../catalog.js';
import { firstDifference } from '../diff/json-diff.js';
import type { CallIdentity, Conversation } from './conversation.js';
import { bytesField, countField, refuseUnknown, textField, timeField, wordField } from './fields.js';
import { CONTENT_KEYS, decode, encode, type Form, formOf } from './payload.js';
import type { FrameKind, FrameOutcome, FrameSide, SessionFrame, Withheld } from './session.js';

const KINDS: readonly FrameKind[] = ['call', 'reply', 'event', 'stream', 'hole'];
const SIDES: readonly FrameSide[] = ['client', 'daemon'];
const OUTCOMES: readonly FrameOutcome[] = ['ok', 'error', 'continue'];
const KEYS: readonly string[] = [
  'at',
  'link',
  'from',
  'type',
  'program',
  'procedure',
  'serial',
  'status',
  'descriptors',
  ...CONTENT_KEYS,
  'text',
  'bytes',
  'withheld',
];
const EVENT_SERIAL = 1;

/** State from the previous lines. */
export interface LineContext {
  readonly line: number;
  /** Time of the previous line. */
  readonly at: number;
  conversation(link: number): Conversation;
}

type Fields = { readonly [key: string]: unknown };
type FrameKey = Pick<SessionFrame, 'from' | 'type' | 'status'>;

/** Parses the line of a frame. @throws UsageError, ProtocolError with the problem */
export function parseFrame(fields: Fields, context: LineContext): SessionFrame {
  refuseUnknown(fields, KEYS);
  const frameKey = frameKeyOf(fields);
  const link = countField(fields, 'link', 0);
  const identity = identify(fields, frameKey, context.conversation(link));
  const { program, number } = identity;
  const form = formOf(lookUp(program, number), frameKey);
  const withheld = withheldOf(fields);
  return {
    line: context.line,
    at: timeField(fields, context.at),
    link,
    ...frameKey,
    ...identity,
    version: 1,
    descriptors: countField(fields, 'descriptors', 0),
    withheld,
    ...(withheld === undefined ? contentOf(fields, frameKey, form) : { content: undefined, payload: new Uint8Array() }),
  };
}

/** Returns side, type and status, with defaults for missing ones. */
function frameKeyOf(fields: Fields): FrameKey {
  const type = wordField(fields, 'type', KINDS);
  const usual = type === 'call' ? 'client' : type === 'reply' || type === 'event' ? 'daemon' : undefined;
  const from = wordField(fields, 'from', SIDES, usual);
  if (usual !== undefined && from !== usual) {
    throw new UsageError('INVALID_VALUE', `a frame of type ${type} is sent by the ${usual}`);
  }
  const hasData = fields['text'] !== undefined || fields['bytes'] !== undefined;
  const flowing = type === 'hole' || (type === 'stream' && hasData && fields['error'] === undefined);
  const outcome = fields['error'] !== undefined ? 'error' : flowing ? 'continue' : type === 'stream' ? undefined : 'ok';
  const status = wordField(fields, 'status', OUTCOMES, outcome);
  const wrong =
    (status === 'continue' && type !== 'stream' && type !== 'hole') ||
    (status === 'error' && (type === 'call' || type === 'event'));
  if (wrong) throw new UsageError('INVALID_VALUE', `a frame of type ${type} cannot have the status ${status}`);
  return { from, type, status };
}

function identify(fields: Fields, { type }: FrameKey, conversation: Conversation): CallIdentity {
  const serial = fields['serial'] === undefined ? undefined : countField(fields, 'serial', 0);
  const procedure = fields['procedure'] === undefined ? undefined : textField(fields, 'procedure');
  if (type === 'reply') return conversation.reply(serial, procedure);
  if (type === 'stream' || type === 'hole') return conversation.packet(serial, procedure);
  const named = nameOf(fields, textField(fields, 'procedure'), type);
  if (type === 'event') return { ...named, serial: serial ?? EVENT_SERIAL };
  return { ...named, serial: conversation.call(named.program, named.number, named.procedure, serial) };
}

/** Returns program and number by name; unknown procedures are written as numbers. */
function nameOf(fields: Fields, procedure: string, type: FrameKind): Omit<CallIdentity, 'serial'> {
  const word = textField(fields, 'program', 'remote');
  const program = programNamed(word);
  if (program === undefined && !/^0x[0-9a-f]{1,8}$/.test(word)) {
    const names = PROGRAMS.map(({ description }) => description.name).join(', ');
    throw new UsageError('INVALID_VALUE', `program must be ${names} or a hexadecimal number, not ${formatValue(word)}`);
  }
  return {
    program: program?.description.number ?? Number(word),
    number: numberOf(program, procedure, type),
    procedure,
  };
}

function numberOf(program: ProgramEntry | undefined, procedure: string, type: FrameKind): number {
  const known = program?.byName.get(procedure);
  if (known !== undefined && (known.kind === 'event') === (type === 'event')) return known.number;
  if (known !== undefined)
    throw new UsageError('INVALID_VALUE', `${procedure} is not a ${type} but ${aKind(known.kind)}`);
  if (/^-?[0-9]{1,9}$/.test(procedure)) return Number(procedure);
  const where = program === undefined ? '' : ` of program ${program.description.name}`;
  throw new UsageError('INVALID_VALUE', `unknown procedure ${formatValue(procedure)}${where}`);
}

function aKind(kind: 'call' | 'event'): string {
  return kind === 'call' ? 'a call' : 'an event';
}

function withheldOf(fields: Fields): Withheld | undefined {
  const value = fields['withheld'];
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null) {
    throw new UsageError('INVALID_VALUE', `withheld must be an object with bytes and why, not ${formatValue(value)}`);
  }
  const parts: Fields = { ...value };
  return { bytes: countField(parts, 'bytes', 0), why: textField(parts, 'why') };
}

type Content = Pick<SessionFrame, 'content' | 'payload'>;

function contentOf(fields: Fields, frameKey: FrameKey, form: Form | undefined): Content {
  const misplaced = CONTENT_KEYS.find((key) => fields[key] !== undefined && key !== form?.key);
  if (misplaced !== undefined) {
    const takes = form === undefined ? 'bytes' : form.key;
    throw new UsageError('INVALID_VALUE', `this kind of frame has ${takes}, not ${misplaced}`);
  }
  const bytes = bytesField(fields, 'bytes');
  if (fields['text'] !== undefined) return textContent(fields, frameKey, bytes);
  const given = form === undefined ? undefined : fields[form.key];
  if (form?.type === undefined) return { content: undefined, payload: bytes ?? new Uint8Array() };
  if (given === undefined) return decoded(form, bytes);
  if (bytes === undefined) return encoded(form, given);
  return agreed(form, given, bytes);
}

function textContent(fields: Fields, { type, status }: FrameKey, bytes: Uint8Array | undefined): Content {
  if (type !== 'stream' || status !== 'continue') {
    throw new UsageError('INVALID_VALUE', 'text is only valid for stream data');
  }
  const payload = Uint8Array.from(Buffer.from(textField(fields, 'text'), 'utf8'));
  if (bytes !== undefined && Buffer.compare(bytes, payload) !== 0) {
    throw new UsageError('INVALID_VALUE', 'text and bytes differ; remove one of them');
  }
  return { content: undefined, payload };
}

/** Decodes bytes without content. Undecodable bytes were recorded as such, and are replayed unchanged. */
function decoded(form: Form, bytes: Uint8Array | undefined): Content {
  if (bytes === undefined) throw new UsageError('INVALID_VALUE', `${form.key} or bytes required`);
  try {
    return { content: form.toJson(decode(form, bytes)), payload: bytes };
  } catch {
    return { content: undefined, payload: bytes };
  }
}

function encoded(form: Form, given: unknown): Content {
  const value = form.fromJson(given);
  return { content: form.toJson(value), payload: encode(form, value) };
}

/** Checks that content and bytes agree. */
function agreed(form: Form, given: unknown, bytes: Uint8Array): Content {
  const content: Json = form.toJson(decode(form, bytes));
  if (JSON.stringify(content) === JSON.stringify(given)) return { content, payload: bytes };
  const difference = firstDifference(form.toJson(form.fromJson(given)), content);
  if (difference === undefined) return { content, payload: bytes };
  const { path, left, right } = difference;
  const where = path === '' ? form.key : `${form.key}.${path}`;
  const what = `${where} is ${formatValue(left)}, but ${formatValue(right)} in bytes`;
  throw new UsageError('INVALID_VALUE', `${what}; remove the bytes to use the ${form.key}`);
}
