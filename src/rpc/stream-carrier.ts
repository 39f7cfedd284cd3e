import type { LinkStream } from './link-stream.js';

/** The interface of the link for a stream. */
export interface StreamCarrier {
  readonly description: string;
  /**
   * Sends a data packet. A promise resolves when more may be sent; until then the memory must not change. It also
   * resolves when the link ends.
   */
  sendData(stream: LinkStream, bytes: Uint8Array): Promise<void> | undefined;
  /** Sends a hole. A promise resolves when more may be sent. */
  sendHole(stream: LinkStream, length: bigint, flags: number): Promise<void> | undefined;
  sendEnd(stream: LinkStream, how: 'finish' | 'abort'): void;
  /** Stops the link's reading for a stream with a slow reader. */
  pauseReading(stream: LinkStream): void;
  resumeReading(stream: LinkStream): void;
  /** Called when the stream is over on both sides: releases its serial and its slot. */
  closed(stream: LinkStream): void;
}
