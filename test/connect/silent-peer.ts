import { type Frame, FrameStatus, FrameType } from '../../src/rpc/frame.js';
import { lookUp } from '../../src/testing/catalog.js';
import { answering, errorPayload, frameBytes, ownError, replyBytes } from '../../src/testing/server/frame-bytes.js';
import { LoopbackTransport } from '../../src/testing/server/loopback-transport.js';
import type { Responder, ServerConnection } from '../../src/testing/server/server-connection.js';
import type { Transport } from '../../src/transport/transport.js';
import { Reader } from '../../src/xdr/reader.js';
import { Writer } from '../../src/xdr/writer.js';

/** Read as any result, zeros are empty text, empty lists, absent values and noughts. */
const ZEROS = new Uint8Array(4096);

/** A daemon that answers every procedure with nothing much, and after so many answers says nothing any more. */
export class SilentPeer {
  /** Answers that are left: replies, ends of data, confirmations of streams. */
  left: number;
  /** Refuses every call from now on. */
  refuses = false;
  /** Questions that were not answered. */
  unanswered = 0;
  /** All calls: the procedure and its arguments as they came. */
  readonly calls: { readonly name: string; readonly files: number; readonly args: string }[] = [];
  readonly #wires = new Set<ServerConnection>();

  constructor(left: number = Number.POSITIVE_INFINITY) {
    this.left = left;
  }

  readonly responder: Responder = {
    accept: (wire) => {
      this.#wires.add(wire);
      return { frame: (frame) => this.#frame(wire, frame), ended: () => this.#wires.delete(wire) };
    },
  };

  transport(): Transport {
    return new LoopbackTransport(this.responder, { description: 'silent daemon' });
  }

  /** Cuts all connections. */
  cut(): void {
    for (const wire of this.#wires) wire.destroy();
  }

  #frame(wire: ServerConnection, frame: Frame): void {
    if (frame.type === FrameType.CALL || frame.type === FrameType.CALL_WITH_FDS) this.#call(wire, frame);
    else if (frame.type === FrameType.STREAM && frame.status !== FrameStatus.CONTINUE) {
      this.#answer(() => wire.send(frameBytes(answering(frame, FrameType.STREAM, FrameStatus.OK))));
    }
  }

  #call(wire: ServerConnection, frame: Frame): void {
    const known = lookUp(frame.program, frame.procedure);
    if (known?.kind !== 'call') throw new Error(`no procedure ${frame.program}:${frame.procedure}`);
    const { program, version, procedure, type, serial, status } = frame;
    const args = frame.bytes.toString('hex', frame.payload, frame.end);
    this.calls.push({ name: known.name, files: frame.descriptors, args });
    const call = { program, version, procedure, type, serial, status };
    this.#answer(() => {
      if (this.refuses) {
        const error = errorPayload(ownError(`${known.name} is refused`));
        wire.send(frameBytes(answering(call, FrameType.REPLY, FrameStatus.ERROR), error));
        return;
      }
      wire.send(reply(known.name, known.codec.readRet, known.codec.writeRet, call));
      if (known.codec.stream?.direction !== 'read' || this.left === 0) return;
      this.left -= 1;
      wire.send(frameBytes(answering(call, FrameType.STREAM, FrameStatus.CONTINUE)));
    });
  }

  #answer(send: () => void): void {
    if (this.left === 0) {
      this.unanswered += 1;
      return;
    }
    this.left -= 1;
    send();
  }
}

/** Results that have to make sense for anything to follow. */
const RESULTS: Readonly<Record<string, unknown>> = {
  AUTH_LIST: { types: [0] },
  CONNECT_SUPPORTS_FEATURE: { supported: 1 },
  CONNECT_GET_TYPE: { type: 'QEMU' },
  CONNECT_GET_URI: { uri: 'test:///default' },
};

function reply(
  name: string,
  readRet: (reader: Reader) => unknown,
  writeRet: (writer: Writer, ret: unknown) => void,
  call: Parameters<typeof replyBytes>[0],
): Buffer {
  try {
    const writer = new Writer(256);
    writeRet(writer, RESULTS[name] ?? readRet(Reader.over(ZEROS)));
    return replyBytes(call, writer.take());
  } catch {
    // Zeros are no result of it: then it is refused.
    const error = errorPayload(ownError(`${name} has no result of zeros`));
    return frameBytes(answering(call, FrameType.REPLY, FrameStatus.ERROR), error);
  }
}
