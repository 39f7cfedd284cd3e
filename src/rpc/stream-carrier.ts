import type { LinkStream } from './link-stream.js';

/** What a stream asks of the link that it runs on. */
export interface StreamCarrier {
  readonly description: string;
  /**
   * Sends a data packet. A result says when to send more; until then the memory must not change. At the end of the link
   * it resolves in any case.
   */
  sendData(stream: LinkStream, bytes: Uint8Array): Promise<void> | undefined;
  /** Sends a hole. A result says when to send more. */
  sendHole(stream: LinkStream, length: bigint, flags: number): Promise<void> | undefined;
  sendEnd(stream: LinkStream, how: 'finish' | 'abort'): void;
  /** Stops the link's reading for a stream whose reader is slow. */
  holdBack(stream: LinkStream): void;
  letGo(stream: LinkStream): void;
  /** The stream is over on both sides: its number may be forgotten and its place given away. */
  closed(stream: LinkStream): void;
}
