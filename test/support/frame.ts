/**
 * A second, independent writer and reader of frames for tests (docs/protocol.md, "Frames"): plain Buffer code that
 * shares nothing with `src`, so that a mistake there is not repeated here.
 */

/** Numbers of the programs, as tests name them. */
export const REMOTE: { readonly program: number; readonly version: number } = { program: 0x20008086, version: 1 };
export const QEMU: { readonly program: number; readonly version: number } = { program: 0x20008087, version: 1 };
export const LXC: { readonly program: number; readonly version: number } = { program: 0x00068000, version: 1 };
export const ADMIN: { readonly program: number; readonly version: number } = { program: 0x06900690, version: 1 };
export const KEEPALIVE: { readonly program: number; readonly version: number } = { program: 0x6b656570, version: 1 };

/** Kinds of messages. */
export const CALL = 0;
export const REPLY = 1;
export const MESSAGE = 2;
export const STREAM = 3;
export const CALL_WITH_FDS = 4;
export const REPLY_WITH_FDS = 5;
export const STREAM_HOLE = 6;

/** Statuses. */
export const OK = 0;
export const ERROR = 1;
export const CONTINUE = 2;

/** The parts of a frame that differ from an ordinary call without arguments. */
export interface FrameParts {
  readonly program?: number;
  readonly version?: number;
  readonly procedure: number;
  readonly type?: number;
  readonly serial?: number;
  readonly status?: number;
  readonly payload?: Uint8Array;
  /** What the length word says, when it shall lie. */
  readonly length?: number;
}

/** A frame as it came. */
export interface Frame {
  readonly length: number;
  readonly program: number;
  readonly version: number;
  readonly procedure: number;
  readonly type: number;
  readonly serial: number;
  readonly status: number;
  readonly payload: Buffer;
}

/** Bytes of a frame; without further parts a call of program remote. */
export function frame(parts: FrameParts): Buffer {
  const { program = REMOTE.program, version = 1, procedure, type = CALL, serial = 0, status = OK } = parts;
  const payload = parts.payload ?? Buffer.alloc(0);
  const header = Buffer.alloc(28);
  header.writeUInt32BE(parts.length ?? 28 + payload.length, 0);
  header.writeUInt32BE(program, 4);
  header.writeUInt32BE(version, 8);
  header.writeInt32BE(procedure, 12);
  header.writeInt32BE(type, 16);
  header.writeUInt32BE(serial, 20);
  header.writeInt32BE(status, 24);
  return Buffer.concat([header, payload]);
}

/** The reply to a call: same program, version, procedure and serial. */
export function reply(call: Frame, payload?: Uint8Array, parts: Partial<FrameParts> = {}): Buffer {
  const { program, version, procedure, serial } = call;
  return frame({ program, version, procedure, serial, type: REPLY, ...(payload && { payload }), ...parts });
}

/** Reads the parts of one whole frame. */
export function parseFrame(bytes: Uint8Array): Frame {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    length: buffer.readUInt32BE(0),
    program: buffer.readUInt32BE(4),
    version: buffer.readUInt32BE(8),
    procedure: buffer.readInt32BE(12),
    type: buffer.readInt32BE(16),
    serial: buffer.readUInt32BE(20),
    status: buffer.readInt32BE(24),
    payload: buffer.subarray(28),
  };
}

/** Bytes from text such as `'0000001c 20008086'`; white space is free. */
export function hex(text: string): Buffer {
  const digits = text.replace(/\s+/g, '');
  if (!/^([0-9a-f]{2})*$/i.test(digits)) throw new Error(`not hexadecimal: ${text}`);
  return Buffer.from(digits, 'hex');
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

export function i32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

export function u64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(value);
  return bytes;
}

export function i64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return bytes;
}

/** A counted string or counted packed bytes, padded. */
export function str(value: string | Uint8Array): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  return Buffer.concat([u32(bytes.length), bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** An optional value: absent, or present with these bytes. */
export function optional(value?: Uint8Array): Buffer {
  return value === undefined ? u32(0) : Buffer.concat([u32(1), value]);
}

/** What stands in an error; numbers of the daemon's usual kind where nothing is said. */
export interface WireError {
  readonly code: number;
  readonly domain: number;
  readonly message: string | undefined;
  readonly level?: number;
  readonly str1?: string;
  readonly str2?: string;
  readonly str3?: string;
  readonly int1?: number;
  readonly int2?: number;
}

/** Payload of a reply or stream packet with status ERROR (docs/protocol.md, "Errors"). */
export function errorPayload(error: WireError): Buffer {
  const text = (value: string | undefined): Buffer => optional(value === undefined ? undefined : str(value));
  return Buffer.concat([
    i32(error.code),
    i32(error.domain),
    text(error.message),
    i32(error.level ?? 2),
    optional(),
    text(error.str1),
    text(error.str2),
    text(error.str3),
    i32(error.int1 ?? -1),
    i32(error.int2 ?? -1),
    optional(),
  ]);
}
