import { keepalivePing, keepalivePong } from '../../src/generated/keepalive.js';
import type { RecordedFrame } from './corpus.js';
import { type Codec, PROGRAMS, type ProgramSet, TYPE_SETS, type TypeSet } from './programs.js';

/** The words of a frame's header, read without the library. */
export interface Header {
  readonly length: number;
  readonly program: number;
  readonly version: number;
  readonly procedure: number;
  readonly type: number;
  readonly serial: number;
  readonly status: number;
}

export function headerOf(bytes: Buffer): Header {
  const word = (at: number): number => bytes.readUInt32BE(at);
  return {
    length: word(0),
    program: word(4),
    version: word(8),
    procedure: word(12),
    type: word(16),
    serial: word(20),
    status: word(24),
  };
}

/** What the payload of a frame is. */
export interface Payload {
  /** As recordings label it: `DOMAIN_GET_INFO reply`. */
  readonly label: string;
  /** Where it starts, behind the count of descriptors if there is one. */
  readonly start: number;
  /** How it is read and written; absent where the payload is raw bytes. */
  readonly codec?: Codec;
  /** Its type; absent where there is nothing. */
  readonly type?: { readonly set: TypeSet; readonly name: string } | undefined;
}

type Content = Omit<Payload, 'start'>;

const CALL = 0;
const EVENT = 2;
const STREAM = 3;
const CALL_WITH_DESCRIPTORS = 4;
const REPLY_WITH_DESCRIPTORS = 5;
const HOLE = 6;
const ERROR = 1;
const CONTINUE = 2;

const NOTHING: Codec = { read: () => undefined, write: () => undefined };

/** Looks up what a recorded frame carries. */
export function payloadOf(frame: RecordedFrame): Payload {
  const header = headerOf(frame.bytes);
  const set = PROGRAMS.find(({ description }) => description.number === header.program);
  const start = header.type === CALL_WITH_DESCRIPTORS || header.type === REPLY_WITH_DESCRIPTORS ? 32 : 28;
  return { ...contentOf(frame, header, set), start };
}

function contentOf(frame: RecordedFrame, header: Header, set: ProgramSet | undefined): Content {
  if (set === undefined) return keepalive(header);
  if (header.type === EVENT) return eventContent(header, set);
  const procedure = Object.values(set.procedures).find(({ number }) => number === header.procedure);
  const name = procedure?.name ?? String(header.procedure);
  const content = header.type === STREAM ? streamContent(frame, header) : callContent(header, set, name);
  return { ...content, label: `${name} ${content.label}` };
}

function callContent(header: Header, set: ProgramSet, name: string): Content {
  if (header.type === HOLE) return { label: 'hole', ...ofNet('VirNetStreamHole') };
  if (header.type !== CALL && header.type !== CALL_WITH_DESCRIPTORS && header.status === ERROR) {
    return { label: 'error', ...ofNet('VirNetMessageError') };
  }
  const suffix =
    header.type === CALL_WITH_DESCRIPTORS || header.type === REPLY_WITH_DESCRIPTORS ? ' with descriptors' : '';
  const isCall = header.type === CALL || header.type === CALL_WITH_DESCRIPTORS;
  const label = `${isCall ? 'call' : 'reply'}${suffix}`;
  const procedure = set.procedures[name];
  const description = set.description.procedures[name];
  if (procedure === undefined || description?.kind !== 'call') return { label, codec: NOTHING };
  const codec: Codec = isCall
    ? { read: (r) => procedure.readArgs(r), write: (w, value) => procedure.writeArgs(w, value) }
    : { read: (r) => procedure.readRet(r), write: (w, value) => procedure.writeRet(w, value) };
  return { label, codec, type: typeIn(set, isCall ? description.args : description.ret) };
}

function streamContent(frame: RecordedFrame, header: Header): Content {
  if (header.status === CONTINUE) return { label: 'stream data' };
  if (header.status !== ERROR) return { label: 'stream end', codec: NOTHING };
  if (frame.from === 'client') return { label: 'stream abort', codec: NOTHING };
  return { label: 'stream error', ...ofNet('VirNetMessageError') };
}

function eventContent(header: Header, set: ProgramSet): Content {
  const event = Object.values(set.events).find(({ number }) => number === header.procedure);
  const description = set.description.procedures[event?.name ?? ''];
  if (event === undefined || description?.kind !== 'message') throw new Error(`no event ${header.procedure}`);
  return {
    label: `${event.name} event`,
    codec: { read: (r) => event.readPayload(r), write: (w, value) => event.writePayload(w, value) },
    type: typeIn(set, description.payload),
  };
}

function keepalive(header: Header): Content {
  const message = [keepalivePing, keepalivePong].find(({ program, number }) => {
    return program.number === header.program && number === header.procedure;
  });
  if (message === undefined) throw new Error(`no program ${header.program}`);
  return { label: `${message.name} event`, codec: NOTHING };
}

function ofNet(name: string): Pick<Payload, 'codec' | 'type'> {
  const net = TYPE_SETS.find((set) => set.name === 'net');
  if (net === undefined) throw new Error('no type set net');
  return { codec: net.ours(name), type: { set: net, name } };
}

function typeIn(set: TypeSet, name: string | undefined): Payload['type'] {
  return name === undefined ? undefined : { set, name };
}
