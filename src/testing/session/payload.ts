import { fromJson } from '../../describe/from-json.js';
import type { Json } from '../../describe/json.js';
import { toJson } from '../../describe/to-json.js';
import type { TypeDescription, TypeSetDescription } from '../../generated/describe/description.js';
import { net } from '../../generated/describe/net.js';
import {
  readVirNetMessageError,
  readVirNetStreamHole,
  type VirNetMessageError,
  writeVirNetMessageError,
  writeVirNetStreamHole,
} from '../../generated/net.js';
import { Reader } from '../../xdr/reader.js';
import { Writer } from '../../xdr/writer.js';
import type { ProcedureEntry } from '../catalog.js';
import { errorFromJson, errorToJson } from './error-json.js';
import type { SessionFrame } from './session.js';

/** Key of a frame's content in its line. */
export type ContentKey = 'args' | 'ret' | 'event' | 'error' | 'hole';

export const CONTENT_KEYS: readonly ContentKey[] = ['args', 'ret', 'event', 'error', 'hole'];

/** Codec and description of a frame's payload. */
export interface Form {
  readonly key: ContentKey;
  readonly types: TypeSetDescription;
  /** Undefined if the payload is empty. */
  readonly type: TypeDescription | undefined;
  read(r: Reader): unknown;
  write(w: Writer, value: unknown): void;
  toJson(value: unknown): Json;
  fromJson(json: unknown): unknown;
}

const UUIDS = { uuids: 'text' } as const;

function typed(
  key: ContentKey,
  types: TypeSetDescription,
  type: TypeDescription | undefined,
  codec: Pick<Form, 'read' | 'write'>,
): Form {
  return {
    key,
    types,
    type,
    ...codec,
    toJson: (value) => (type === undefined ? null : toJson(types, type, value, UUIDS)),
    fromJson: (json) => (type === undefined ? undefined : fromJson(types, type, json)),
  };
}

const ERROR: Form = {
  key: 'error',
  types: net,
  type: { kind: 'ref', name: 'VirNetMessageError' },
  read: readVirNetMessageError,
  write: writeVirNetMessageError,
  toJson(fields: VirNetMessageError) {
    return errorToJson(fields);
  },
  fromJson: errorFromJson,
};

const HOLE: Form = typed(
  'hole',
  net,
  { kind: 'ref', name: 'VirNetStreamHole' },
  { read: readVirNetStreamHole, write: writeVirNetStreamHole },
);

/** The properties that determine the payload of a frame, besides its procedure. */
export type FrameKey = Pick<SessionFrame, 'from' | 'type' | 'status'>;

/** Returns the form of a frame's payload; undefined for stream data and unknown procedures. */
export function formOf(known: ProcedureEntry | undefined, frame: FrameKey): Form | undefined {
  const { type, status, from } = frame;
  // A client's stream packet with this status is an abort and empty.
  if (status === 'error' && from === 'daemon') return ERROR;
  if (type === 'hole') return HOLE;
  if (known?.kind === 'event' && type === 'event') {
    const { codec, program, payload } = known;
    return typed('event', program, payload, {
      read: (r) => codec.readPayload(r),
      write: (w, value) => codec.writePayload(w, value),
    });
  }
  if (known?.kind !== 'call') return undefined;
  const { codec, program, args, ret } = known;
  if (type === 'call') {
    return typed('args', program, args, {
      read: (r) => codec.readArgs(r),
      write: (w, value) => codec.writeArgs(w, value),
    });
  }
  if (type !== 'reply') return undefined;
  return typed('ret', program, ret, { read: (r) => codec.readRet(r), write: (w, value) => codec.writeRet(w, value) });
}

/** Decodes a payload. @throws ProtocolError if it is malformed */
export function decode(form: Form, payload: Uint8Array): unknown {
  return form.read(Reader.over(payload));
}

const scratch = new Writer();

/** Encodes a payload. @throws UsageError for a value that the protocol cannot carry */
export function encode(form: Form, value: unknown): Uint8Array {
  try {
    form.write(scratch, value);
  } catch (error) {
    scratch.rollback(0);
    throw error;
  }
  return Uint8Array.from(scratch.take());
}
