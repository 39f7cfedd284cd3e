import { KEEPALIVE, REMOTE } from '../../generated/programs.js';
import { type Frame, FrameStatus, FrameType, HEADER_LENGTH } from '../../rpc/frame.js';
import { lookUp, type ProcedureEntry } from '../catalog.js';
import type { Redactor } from '../redact/redactor.js';
import { decode, encode, type Form, formOf } from '../session/payload.js';
import type { FrameKind, FrameOutcome, FrameSide, SessionFrame } from '../session/session.js';

/** The authentication calls: AUTH_LIST, AUTH_SASL_INIT, AUTH_SASL_START, AUTH_SASL_STEP, AUTH_POLKIT. */
const AUTH_FIRST = 66;
const AUTH_LAST = 70;

const KINDS: ReadonlyMap<number, FrameKind> = new Map([
  [FrameType.CALL, 'call'],
  [FrameType.CALL_WITH_FDS, 'call'],
  [FrameType.REPLY, 'reply'],
  [FrameType.REPLY_WITH_FDS, 'reply'],
  [FrameType.MESSAGE, 'event'],
  [FrameType.STREAM, 'stream'],
  [FrameType.STREAM_HOLE, 'hole'],
]);

const OUTCOMES: ReadonlyMap<number, FrameOutcome> = new Map([
  [FrameStatus.OK, 'ok'],
  [FrameStatus.ERROR, 'error'],
  [FrameStatus.CONTINUE, 'continue'],
]);

/** Time, link and sender of a frame. */
export type FrameContext = Pick<SessionFrame, 'at' | 'link' | 'from'>;

/**
 * Converts a frame to its record, or returns undefined for frames that are not recorded: keepalive, authentication, and
 * invalid frames.
 * @param redactor undefined to record everything unchanged
 */
export function toFrameRecord(
  frame: Frame,
  context: FrameContext,
  redactor: Redactor | undefined,
): SessionFrame | undefined {
  const { program, version, procedure: number, serial } = frame;
  const type = KINDS.get(frame.type);
  const status = OUTCOMES.get(frame.status);
  if (type === undefined || status === undefined || program === KEEPALIVE.number) return undefined;
  if (program === REMOTE.number && number >= AUTH_FIRST && number <= AUTH_LAST) return undefined;
  const known = lookUp(program, number);
  const [descriptors, payload] = splitDescriptors(frame);
  const procedure = known?.name ?? String(number);
  const header = { line: 0, ...context, type, program, version, number, procedure, serial, status, descriptors };
  return { ...header, ...contentOf(known, { type, status, from: context.from }, payload, redactor) };
}

/** Copies the recorded part of the payload: the memory of a frame is reused. */
function splitDescriptors(frame: Frame): [descriptors: number, payload: Uint8Array] {
  const { bytes, start, end } = frame;
  const before = frame.type === FrameType.CALL_WITH_FDS && end - start >= HEADER_LENGTH + 4 ? 4 : 0;
  const descriptors = before > 0 ? frame.view.getUint32(start + HEADER_LENGTH) : frame.descriptors;
  return [descriptors, Uint8Array.from(bytes.subarray(frame.payload + before, end))];
}

type Content = Pick<SessionFrame, 'content' | 'payload' | 'withheld'>;
type FrameKey = { readonly type: FrameKind; readonly status: FrameOutcome; readonly from: FrameSide };

function contentOf(
  known: ProcedureEntry | undefined,
  frameKey: FrameKey,
  payload: Uint8Array,
  redactor: Redactor | undefined,
): Content {
  const form = formOf(known, frameKey);
  if (frameKey.type === 'stream' && form === undefined) {
    return { content: undefined, payload: redactor?.data(payload) ?? payload, withheld: undefined };
  }
  if (form === undefined) return unreadable(payload, redactor, 'this library does not support the procedure');
  try {
    return readContent(form, known?.name ?? '', payload, redactor);
  } catch (error) {
    return unreadable(payload, redactor, error instanceof Error ? error.message : String(error));
  }
}

function readContent(form: Form, procedure: string, payload: Uint8Array, redactor: Redactor | undefined): Content {
  const value = decode(form, payload);
  const clean = redactor?.value(form, procedure, value) ?? value;
  const content = form.type === undefined ? undefined : form.toJson(clean);
  return { content, payload: clean === value ? payload : encode(form, clean), withheld: undefined };
}

/** A payload that cannot be decoded may contain secrets. */
function unreadable(payload: Uint8Array, redactor: Redactor | undefined, why: string): Content {
  if (redactor === undefined || payload.length === 0) return { content: undefined, payload, withheld: undefined };
  const withheld = { bytes: payload.length, why: redactor.text(why) };
  return { content: undefined, payload: new Uint8Array(), withheld };
}
