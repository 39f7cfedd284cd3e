import { StreamError } from '../../errors.js';
import { writeVirNetStreamHole } from '../../generated/net.js';
import { type Frame, type FrameHeader, FrameStatus, FrameType } from '../../rpc/frame.js';
import { Pacer } from '../../rpc/pacer.js';
import { Writer } from '../../xdr/writer.js';
import { holeLength } from '../replay/stream-input.js';
import { answering, errorPayload, frameBytes } from '../server/frame-bytes.js';
import type { ServerConnection } from '../server/server-connection.js';
import { fieldsOf } from './daemon-error.js';

/** The largest data packet that a daemon sends. */
const PACKET_MAX = 262_120;

/** Data sent by a client on a stream: bytes, or a hole. */
export type SentPiece =
  | { readonly type: 'data'; readonly data: Uint8Array }
  | { readonly type: 'hole'; readonly length: bigint };

/** The end of a stream: `lost` if the connection ended first. */
export type StreamEnding = 'finish' | 'abort' | 'lost';

/** The daemon's side of a stream. Iterating yields what the client sends, until the client ends the stream. */
export class FakeStream implements AsyncIterable<SentPiece> {
  readonly #wire: ServerConnection;
  readonly #call: FrameHeader;
  readonly #pieces: SentPiece[] = [];
  readonly #pacer = new Pacer();
  readonly #ending: Promise<StreamEnding>;
  #settle: (ending: StreamEnding) => void = () => undefined;
  #wake: () => void = () => undefined;
  #ended: StreamEnding | undefined;
  #over = false;
  #saidEnd = false;

  constructor(wire: ServerConnection, call: FrameHeader) {
    this.#wire = wire;
    this.#call = call;
    this.#ending = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  /** Resolves when the client has ended the stream. */
  get ending(): Promise<StreamEnding> {
    return this.#ending;
  }

  /**
   * Sends bytes, cut into packets as a daemon does. Resolves when the client takes more.
   * @throws StreamError when the stream is over, because the client aborted it or has gone; a handler need not catch it
   */
  send(data: Uint8Array | string): Promise<void> {
    const sent = this.#send(typeof data === 'string' ? new TextEncoder().encode(data) : data);
    // A handler that does not wait must not end the process of the test when the client goes.
    sent.catch(() => undefined);
    return sent;
  }

  /**
   * Sends a stretch of zeros as its length. Only for streams that were opened sparse.
   * @throws StreamError as {@link send}
   */
  hole(length: number | bigint): void {
    this.#checkOpen();
    const writer = new Writer(16);
    writeVirNetStreamHole(writer, { length: BigInt(length), flags: 0 });
    const header = answering(this.#call, FrameType.STREAM_HOLE, FrameStatus.CONTINUE);
    this.#wire.send(frameBytes(header, writer.take()));
  }

  /** Signals the end of the data. Done automatically when the handler of a read stream returns. */
  endOfFile(): void {
    if (this.#over || this.#saidEnd) return;
    this.#saidEnd = true;
    this.#packet(FrameStatus.CONTINUE);
  }

  /** Fails the stream, which ends it. */
  fail(error: unknown): void {
    if (this.#over) return;
    this.#packet(FrameStatus.ERROR, errorPayload(fieldsOf(error)));
    this.#close('lost');
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<SentPiece, void> {
    while (true) {
      const piece = this.#pieces.shift();
      if (piece !== undefined) yield piece;
      else if (this.#ended !== undefined) return;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }

  /** Handles a packet of the client. */
  packet(frame: Frame): void {
    if (this.#over || this.#ended !== undefined) return;
    if (frame.status === FrameStatus.OK) this.#end('finish');
    else if (frame.status === FrameStatus.ERROR) this.#end('abort');
    else this.#pieces.push(pieceOf(frame));
    this.#wake();
  }

  /** Called when the handler is done with the stream. Only then is a finish confirmed. */
  async complete(reads: boolean): Promise<void> {
    if (reads) this.endOfFile();
    if ((await this.#ending) !== 'finish' || this.#over) return;
    this.#packet(FrameStatus.OK);
    this.#close('finish');
  }

  /** Called when the connection has ended. */
  lost(): void {
    this.#close('lost');
  }

  async #send(bytes: Uint8Array): Promise<void> {
    this.#checkOpen();
    for (let at = 0; at < bytes.length; at += PACKET_MAX) {
      const more = this.#packet(FrameStatus.CONTINUE, bytes.subarray(at, at + PACKET_MAX));
      if (!more) await this.#wire.drained();
      this.#checkOpen();
    }
    await this.#pacer.step();
    this.#checkOpen();
  }

  #checkOpen(): void {
    if (!this.#over) return;
    if (this.#ended === 'abort') throw new StreamError('ABORTED', 'not sent: the client has aborted the stream');
    throw new StreamError('LOST', 'not sent: the stream is over, because the client has gone or the stream has failed');
  }

  #end(ending: 'finish' | 'abort'): void {
    this.#ended = ending;
    // A daemon discards unsent data, and confirms.
    if (ending === 'abort') {
      this.#packet(FrameStatus.OK);
      this.#close(ending);
    }
    this.#settle(ending);
  }

  #close(ending: StreamEnding): void {
    this.#over = true;
    this.#ended ??= ending;
    this.#settle(ending);
    this.#wake();
  }

  #packet(status: number, payload?: Uint8Array): boolean {
    return this.#wire.send(frameBytes(answering(this.#call, FrameType.STREAM, status), payload));
  }
}

function pieceOf(frame: Frame): SentPiece {
  const bytes = Uint8Array.from(frame.bytes.subarray(frame.payload, frame.end));
  return frame.type === FrameType.STREAM_HOLE
    ? { type: 'hole', length: holeLength(bytes) }
    : { type: 'data', data: bytes };
}
