import type { Procedure } from '../xdr/procedure.js';
import { DriverGate } from './driver-gate.js';
import { staysOnLink } from './link-bound.js';
import { isExpress, type PendingCall } from './pending-call.js';
import { WaitingFrames } from './waiting-frames.js';
import { Window } from './window.js';

/** What decides which way a call is sent. */
export type CallKind = Pick<Procedure<unknown, unknown>, 'name' | 'priority' | 'forwardedTo'>;

/** Decides when the calls of a link are sent: the gate of forwarded drivers, and the window behind it. */
export class Admission {
  readonly #window: Window<PendingCall>;
  readonly #drivers = new DriverGate<PendingCall>();
  readonly #frames = new WaitingFrames();
  readonly #send: (call: PendingCall, frame: Uint8Array) => void;

  /** @param send sends a call whose turn has come */
  constructor(places: number, send: (call: PendingCall, frame: Uint8Array) => void) {
    this.#window = new Window(places);
    this.#send = send;
  }

  /** Calls that were sent and not answered. */
  get occupied(): number {
    return this.#window.occupied;
  }

  /** Calls that wait for a slot, or for the first call of their driver. */
  get waiting(): number {
    return this.#window.waiting + this.#drivers.held;
  }

  /** Returns whether a call may be sent now. */
  admits(call: PendingCall): boolean {
    return this.#drivers.admits(call) && this.#window.hasPlace(call);
  }

  /** @throws UsageError when too many calls, or too many bytes of them, wait already */
  checkRoom(length: number): void {
    this.#frames.check(length);
  }

  /** Registers a call, which is sent now if it is admitted. */
  enter(call: PendingCall): void {
    this.#drivers.enter(call);
    if (!call.held) this.#window.enter(call);
  }

  /** Keeps the frame of a call that is not admitted until its turn has come. */
  keep(call: PendingCall, frame: Uint8Array): void {
    this.#frames.put(call, frame);
  }

  /** Frees the slot of a call, and sends the calls that were waiting for it. */
  release(call: PendingCall): void {
    for (const next of this.#window.leave(call)) this.#sendKept(next);
  }

  /** Returns whether other calls of its driver wait for this one. */
  isFirstOfDriver(call: PendingCall): boolean {
    return this.#drivers.firstOf(call) === call;
  }

  /** Sends the calls that waited for the first call of their driver. */
  driverAnswered(call: PendingCall, reached: boolean): void {
    this.#admit(this.#drivers.leave(call, reached));
  }

  /** Removes a call that was not sent. Returns its frame, or undefined for a call that was sent. */
  withdraw(call: PendingCall): Uint8Array | undefined {
    const frame = this.#frames.take(call);
    if (frame === undefined) return undefined;
    if (!call.held) this.release(call);
    this.#admit(this.#drivers.leave(call, false));
    return frame;
  }

  clear(): void {
    this.#drivers.clear();
    this.#window.clear();
  }

  /** Describes what an unsent call waits for. */
  describeWait(call: PendingCall): string {
    const first = this.#drivers.firstOf(call);
    if (call.driver === undefined || first === undefined || first === call) {
      return `unanswered are ${this.#window.describe()}`;
    }
    return `the first call of this link to the ${call.driver} driver, ${first.name}, has to be answered before it`;
  }

  /** Returns whether a call would wait for nothing but calls whose callers have gone. */
  isStuckFor(procedure: CallKind): boolean {
    const first = this.#drivers.first(procedure.forwardedTo);
    if (first?.abandoned === true) return true;
    return this.#window.stuck && !(isExpress(procedure) && this.#window.expressFree);
  }

  /** The calls that wait for nothing but calls whose callers have gone, and that another link can send. */
  stranded(): PendingCall[] {
    const { stuck } = this.#window;
    const line = stuck ? this.#window.line() : [];
    const held = this.#drivers.heldBehind((first) => first.abandoned || (stuck && line.includes(first)));
    return [...line, ...held].filter((call) => call.movable && !staysOnLink(call.name));
  }

  /** Gives a slot to calls that no longer wait for the first call of their driver, or lines them up for one. */
  #admit(calls: readonly PendingCall[]): void {
    for (const call of calls) if (this.#window.enter(call)) this.#sendKept(call);
  }

  #sendKept(call: PendingCall): void {
    const frame = this.#frames.take(call);
    if (frame !== undefined) this.#send(call, frame);
  }
}
