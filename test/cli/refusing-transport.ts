import { type Frame, FrameDecoder, FrameStatus, FrameType } from '../../src/rpc/frame.js';
import { lookUp } from '../../src/testing/catalog.js';
import { answering, errorPayload, frameBytes, ownError } from '../../src/testing/server/frame-bytes.js';
import { ForwardingTransport } from '../../src/transport/forwarding-transport.js';
import type { Transport, TransportSink } from '../../src/transport/transport.js';

/** A transport on which the calls that change something are answered with an error, and never reach the daemon. */
export class RefusingTransport extends ForwardingTransport {
  readonly #sent: FrameDecoder;
  #sink: TransportSink | undefined;

  /** @param passes tells by the name of a procedure whether it reaches the daemon */
  constructor(inner: Transport, passes: (procedure: string) => boolean) {
    super(inner);
    this.#sent = new FrameDecoder((frame) => {
      const name = lookUp(frame.program, frame.procedure)?.name ?? '';
      if (frame.type === FrameType.CALL && !passes(name)) this.#refuse(frame);
      // The decoder reuses its memory.
      else this.inner.write(Buffer.from(frame.bytes.subarray(frame.start, frame.end)));
    });
  }

  override start(sink: TransportSink): void {
    this.#sink = sink;
    super.start(sink);
  }

  override write(bytes: Uint8Array): boolean {
    this.#sent.push(bytes);
    return true;
  }

  #refuse(call: Frame): void {
    const header = answering(call, FrameType.REPLY, FrameStatus.ERROR);
    this.#sink?.data(frameBytes(header, errorPayload(ownError('refused by the test'))));
  }
}
