import { isRecord } from '../../describe/json.js';
import type { Session, SessionFrame } from '../session/session.js';
import { type CallbackSpace, type ControlCall, controlCallOf, spaceOf } from './control-calls.js';

/** A recorded call with its related frames. */
export interface RecordedCall {
  readonly call: SessionFrame;
  /** Undefined if the recording ended before it. */
  readonly reply: SessionFrame | undefined;
  /** Packets of the stream that it opened, from both sides, in order. */
  readonly packets: readonly SessionFrame[];
}

/** An event registration with its callback id. */
export interface RecordedRegistration extends RecordedCall {
  readonly space: CallbackSpace;
  /** Undefined if it was rejected or not answered. */
  readonly callback: number | undefined;
}

/** A recorded event. */
export interface RecordedEvent {
  readonly frame: SessionFrame;
  /** Undefined for events without a callback. */
  readonly callback: { readonly space: CallbackSpace; readonly id: number } | undefined;
}

/** A recording, indexed for replay. */
export interface RecordingIndex {
  /** Calls to be compared, in order. */
  readonly calls: readonly RecordedCall[];
  readonly registrations: readonly RecordedRegistration[];
  readonly events: readonly RecordedEvent[];
  /** Results by feature number. */
  readonly features: ReadonlyMap<number, number>;
  /** Undefined if no features were queried, as in handwritten recordings. */
  readonly open: RecordedCall | undefined;
  readonly uri: string;
  /** Lines at which the daemon ended a link, by link. */
  readonly ends: ReadonlyMap<number, number>;
}

interface OpenCall {
  readonly call: SessionFrame;
  reply: SessionFrame | undefined;
  readonly packets: SessionFrame[];
}

/** Indexes the frames of a recording. */
export function indexRecording(session: Session): RecordingIndex {
  const all = collect(session.frames);
  const calls: RecordedCall[] = [];
  const registrations: RecordedRegistration[] = [];
  const features = new Map<number, number>();
  let open: RecordedCall | undefined;
  let { uri } = session.header;
  for (const call of all) {
    const meaning = controlCallOf(call.call.program, call.call.procedure);
    if (meaning === undefined) calls.push(call);
    else if (meaning.kind === 'feature') learnFeature(features, call);
    else if (meaning.kind === 'register') registrations.push(registrationOf(call, meaning));
    else if (meaning.kind === 'open') open = call;
    else if (meaning.kind === 'uri') uri = field(call.reply, 'uri', 'string') ?? uri;
  }
  const events = session.frames.filter((frame) => frame.type === 'event').map(eventOf);
  const ends = new Map(session.ends.filter((end) => end.by === 'daemon').map((end) => [end.link, end.line]));
  return { calls, registrations, events, features, open, uri, ends };
}

/** Assigns replies and packets to their calls. */
function collect(frames: readonly SessionFrame[]): OpenCall[] {
  const calls: OpenCall[] = [];
  const latest = new Map<string, OpenCall>();
  for (const frame of frames) {
    const key = `${frame.link}:${frame.serial}`;
    if (frame.type === 'call') {
      const call: OpenCall = { call: frame, reply: undefined, packets: [] };
      calls.push(call);
      latest.set(key, call);
    } else if (frame.type === 'reply') {
      const call = latest.get(key);
      // A second reply is the error of the stream opened by the call.
      if (call?.reply === undefined && call !== undefined) call.reply = frame;
      else call?.packets.push(frame);
    } else if (frame.type !== 'event') {
      latest.get(key)?.packets.push(frame);
    }
  }
  return calls;
}

function learnFeature(features: Map<number, number>, { call, reply }: RecordedCall): void {
  const feature = field(call, 'feature', 'number');
  // A query without a reply has no result.
  if (feature !== undefined && reply !== undefined) features.set(feature, field(reply, 'supported', 'number') ?? 0);
}

function registrationOf(
  call: RecordedCall,
  meaning: Extract<ControlCall, { space: CallbackSpace }>,
): RecordedRegistration {
  return { ...call, space: meaning.space, callback: field(call.reply, 'callbackID', 'number') };
}

function eventOf(frame: SessionFrame): RecordedEvent {
  const space = spaceOf(frame.procedure);
  const id = field(frame, 'callbackID', 'number');
  return { frame, callback: space === undefined || id === undefined ? undefined : { space, id } };
}

interface FieldTypes {
  readonly number: number;
  readonly string: string;
}

/** Returns a field of a frame's content if it exists and has this type. */
export function field<Type extends keyof FieldTypes>(
  frame: SessionFrame | undefined,
  name: string,
  type: Type,
): FieldTypes[Type] | undefined {
  const content = frame?.content;
  const value = isRecord(content) ? content[name] : undefined;
  return isOfType(value, type) ? value : undefined;
}

function isOfType<Type extends keyof FieldTypes>(value: unknown, type: Type): value is FieldTypes[Type] {
  return typeof value === type;
}

/** Formats a recorded call for a message. */
export function formatCall({ call }: RecordedCall): string {
  return `${call.procedure} of line ${call.line}`;
}
