import { UsageError } from '../errors.js';

/** Calls that may wait for a free slot of a link, and the bytes of all of their frames. */
const CALLS_MAX = 262_144;
const BYTES_MAX = 67_108_864;

/** A call whose frame may have to wait. */
export interface WaitingCall {
  /** The encoded frame while it waits. */
  queued: Uint8Array | undefined;
}

/** Bounds the frames of calls that wait for a free slot, so that a daemon that hangs does not fill the memory. */
export class WaitingFrames {
  #calls = 0;
  #bytes = 0;

  /** @throws UsageError when too many calls, or too many bytes of them, wait already */
  check(length: number): void {
    if (this.#calls < CALLS_MAX && this.#bytes + length <= BYTES_MAX) return;
    const waiting = `not sent, ${this.#calls} calls of ${this.#bytes} bytes already wait for a free slot`;
    throw new UsageError('QUEUE_FULL', `${waiting}; await some of them first`);
  }

  put(call: WaitingCall, frame: Uint8Array): void {
    call.queued = frame;
    this.#calls += 1;
    this.#bytes += frame.length;
  }

  /** The frame of a call that need not wait any more, or is given up; undefined when none waits. */
  take(call: WaitingCall): Uint8Array | undefined {
    const frame = call.queued;
    if (frame === undefined) return undefined;
    call.queued = undefined;
    this.#calls -= 1;
    this.#bytes -= frame.length;
    return frame;
  }
}
