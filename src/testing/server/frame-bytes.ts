import type { ServerErrorFields } from '../../errors.js';
import { writeVirNetMessageError } from '../../generated/net.js';
import { KEEPALIVE } from '../../generated/programs.js';
import { type Frame, type FrameHeader, FrameStatus, FrameType, HEADER_LENGTH } from '../../rpc/frame.js';
import { Writer } from '../../xdr/writer.js';

const PONG = 2;

/** Returns a whole frame. */
export function frameBytes(header: FrameHeader, payload: Uint8Array = new Uint8Array()): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER_LENGTH + payload.length);
  bytes.writeUInt32BE(bytes.length, 0);
  bytes.writeUInt32BE(header.program, 4);
  bytes.writeUInt32BE(header.version, 8);
  bytes.writeInt32BE(header.procedure, 12);
  bytes.writeUInt32BE(header.type, 16);
  bytes.writeUInt32BE(header.serial, 20);
  bytes.writeUInt32BE(header.status, 24);
  bytes.set(payload, HEADER_LENGTH);
  return bytes;
}

/** Returns the header of a reply to a frame: same program, procedure and serial. */
export function answering(call: FrameHeader, type: number, status: number): FrameHeader {
  const { program, version, procedure, serial } = call;
  return { program, version, procedure, type, serial, status };
}

/** Returns a reply without an error. */
export function replyBytes(call: FrameHeader, payload?: Uint8Array): Buffer {
  return frameBytes(answering(call, FrameType.REPLY, FrameStatus.OK), payload);
}

/** Returns the daemon's reply to a keepalive message, or undefined if it does not require one. */
export function keepaliveAnswer(frame: Frame): Buffer | undefined {
  if (frame.procedure === PONG) return undefined;
  const { number: program, version } = KEEPALIVE;
  return frameBytes({ program, version, procedure: PONG, type: FrameType.MESSAGE, serial: 0, status: FrameStatus.OK });
}

/** Longer messages are truncated: a string of the protocol may have 4 MiB. */
const MESSAGE_MAX = 65_536;

/** Returns the payload of a frame with status ERROR. */
export function errorPayload(fields: ServerErrorFields): Uint8Array {
  const writer = new Writer(1024);
  const message = fields.message === null ? null : fields.message.slice(0, MESSAGE_MAX).toWellFormed();
  // Current daemons do not include objects.
  writeVirNetMessageError(writer, { ...fields, message, dom: null, net: null });
  return writer.take();
}

const INTERNAL_ERROR = 1;
const FROM_RPC = 7;
const LEVEL_ERROR = 2;

/** Returns an error of the fake daemon itself, in the form of a daemon's errors. */
export function ownError(message: string, code: number = INTERNAL_ERROR): ServerErrorFields {
  return {
    code,
    domain: FROM_RPC,
    message,
    level: LEVEL_ERROR,
    dom: null,
    str1: '%s',
    str2: message.slice(0, MESSAGE_MAX).toWellFormed(),
    str3: null,
    int1: -1,
    int2: -1,
    net: null,
  };
}
