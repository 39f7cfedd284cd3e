import { UsageError } from '../errors.js';

/** Maximum number of queued calls of a link, and of the bytes of their frames. */
const CALLS_MAX = 262_144;
const BYTES_MAX = 67_108_864;

/** A call whose frame may be queued. */
export interface WaitingCall {
  /** The encoded frame while it is queued. */
  queued: Uint8Array | undefined;
}

/** Limits the frames of queued calls, so that a daemon that hangs does not exhaust the memory. */
export class WaitingFrames {
  #calls = 0;
  #bytes = 0;

  /** @throws UsageError if too many calls, or too many bytes of them, are already queued */
  check(length: number): void {
    if (this.#calls < CALLS_MAX && this.#bytes + length <= BYTES_MAX) return;
    const waiting = `not sent: ${this.#calls} calls of ${this.#bytes} bytes are already queued`;
    throw new UsageError('QUEUE_FULL', `${waiting}; await some of them first`);
  }

  put(call: WaitingCall, frame: Uint8Array): void {
    call.queued = frame;
    this.#calls += 1;
    this.#bytes += frame.length;
  }

  /** Removes and returns the frame of a call that is sent or abandoned; undefined if there is none. */
  take(call: WaitingCall): Uint8Array | undefined {
    const frame = call.queued;
    if (frame === undefined) return undefined;
    call.queued = undefined;
    this.#calls -= 1;
    this.#bytes -= frame.length;
    return frame;
  }
}
