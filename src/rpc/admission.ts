import type { Procedure } from '../xdr/procedure.js';
import { DriverGate } from './driver-gate.js';
import { staysOnLink } from './link-bound.js';
import { isExpress, type PendingCall } from './pending-call.js';
import { WaitingFrames } from './waiting-frames.js';
import { Window } from './window.js';

/** The properties of a call that determine how it is sent. */
export type CallKind = Pick<Procedure<unknown, unknown>, 'name' | 'priority' | 'forwardedTo'>;

/** Sends calls when it is their turn. */
export interface CallSender {
  /** Sends a call that was queued. */
  sendKept(call: PendingCall, frame: Uint8Array): void;
}

/** Decides when the calls of a link are sent: the gate of forwarded drivers, and the window behind it. */
export class Admission {
  readonly #window: Window<PendingCall>;
  readonly #drivers = new DriverGate<PendingCall>();
  readonly #frames = new WaitingFrames();
  readonly #sender: CallSender;

  constructor(places: number, sender: CallSender) {
    this.#window = new Window(places);
    this.#sender = sender;
  }

  /** Number of calls sent and not answered. */
  get occupied(): number {
    return this.#window.occupied;
  }

  /** Number of calls waiting for a slot, or for the first call of their driver. */
  get waiting(): number {
    return this.#window.waiting + this.#drivers.held;
  }

  /** Returns true if a call may be sent now. */
  admits(call: PendingCall): boolean {
    return this.#drivers.admits(call) && this.#window.hasSlot(call);
  }

  /** @throws UsageError if too many calls, or too many bytes of them, are already queued */
  checkRoom(length: number): void {
    this.#frames.check(length);
  }

  /** Registers a call, and sends it if it is admitted. */
  enter(call: PendingCall): void {
    this.#drivers.enter(call);
    if (call.held === undefined) this.#window.enter(call);
  }

  /** Keeps the frame of a queued call until it is its turn. */
  keep(call: PendingCall, frame: Uint8Array): void {
    this.#frames.put(call, frame);
  }

  /** Frees the slot of a call, and sends the next calls. */
  release(call: PendingCall): void {
    for (const next of this.#window.leave(call)) this.#sendKept(next);
  }

  /** Returns true if other calls of its driver wait for this one. */
  isFirstOfDriver(call: PendingCall): boolean {
    return this.#drivers.firstOf(call) === call;
  }

  /** Sends the calls that waited for the first call of their driver. */
  driverAnswered(call: PendingCall, reached: boolean): void {
    this.#admit(this.#drivers.leave(call, reached));
  }

  /** Removes an unsent call. Returns its frame, or undefined for a call that was sent. */
  withdraw(call: PendingCall): Uint8Array | undefined {
    const frame = this.#frames.take(call);
    if (frame === undefined) return undefined;
    if (call.held === undefined) this.release(call);
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
      return `in flight: ${this.#window.describe()}`;
    }
    return `the first call to the ${call.driver} driver on this link, ${first.name}, is unanswered`;
  }

  /** Returns true if a call would wait only for abandoned calls. */
  isStuckFor(procedure: CallKind): boolean {
    const first = this.#drivers.first(procedure.forwardedTo);
    if (first?.abandoned === true) return true;
    return this.#window.stuck && !(isExpress(procedure) && this.#window.expressFree);
  }

  /** Returns the calls that wait only for abandoned calls and can be sent on another link. */
  stranded(): PendingCall[] {
    const { stuck } = this.#window;
    const line = stuck ? this.#window.queued() : [];
    const held = this.#drivers.heldBehind((first) => first.abandoned || (stuck && line.includes(first)));
    return [...line, ...held].filter((call) => call.movable && !staysOnLink(call.name));
  }

  /** Gives a slot to calls that no longer wait for the first call of their driver, or queues them. */
  #admit(calls: readonly PendingCall[]): void {
    for (const call of calls) if (this.#window.enter(call)) this.#sendKept(call);
  }

  #sendKept(call: PendingCall): void {
    const frame = this.#frames.take(call);
    if (frame !== undefined) this.#sender.sendKept(call, frame);
  }
}
