import { isRecord } from '../../describe/json.js';
import type { Session, SessionFrame } from '../session/session.js';
import { type CallbackSpace, type Meaning, meaningOf, spaceOf } from './meaning.js';

/** A call of the recording with all that belongs to it. */
export interface RecordedCall {
  readonly call: SessionFrame;
  /** Absent when the recording ended before it came. */
  readonly reply: SessionFrame | undefined;
  /** Packets of the stream that it opened, of both sides, in order. */
  readonly packets: readonly SessionFrame[];
}

/** A registration for events, with the callback id that it got. */
export interface RecordedRegistration extends RecordedCall {
  readonly space: CallbackSpace;
  /** Absent when it was refused, or not answered. */
  readonly callback: number | undefined;
}

/** An event of the recording. */
export interface RecordedEvent {
  readonly frame: SessionFrame;
  /** Absent for events that belong to no callback. */
  readonly callback: { readonly space: CallbackSpace; readonly id: number } | undefined;
}

/** A recording, sorted by what a replay does with each part. */
export interface Script {
  /** Calls that have to be compared, in the order in which they were made. */
  readonly calls: readonly RecordedCall[];
  readonly registrations: readonly RecordedRegistration[];
  readonly events: readonly RecordedEvent[];
  /** Answers by feature number. */
  readonly features: ReadonlyMap<number, number>;
  /** Whether somebody asked for features at all: a recording written by hand need not. */
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

/** Sorts the frames of a session. */
export function scriptOf(session: Session): Script {
  const all = collect(session.frames);
  const calls: RecordedCall[] = [];
  const registrations: RecordedRegistration[] = [];
  const features = new Map<number, number>();
  let open: RecordedCall | undefined;
  let { uri } = session.header;
  for (const call of all) {
    const meaning = meaningOf(call.call.program, call.call.procedure);
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

/** Brings replies and packets to their calls. */
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
      // A second reply is the error of the stream that the call has opened.
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
  // A question that was cut off says nothing.
  if (feature !== undefined && reply !== undefined) features.set(feature, field(reply, 'supported', 'number') ?? 0);
}

function registrationOf(call: RecordedCall, meaning: Extract<Meaning, { space: CallbackSpace }>): RecordedRegistration {
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

/** A field of a frame's content, when it is there and of this type. */
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

/** What a message calls a recorded call. */
export function shownCall({ call }: RecordedCall): string {
  return `${call.procedure} of line ${call.line}`;
}
