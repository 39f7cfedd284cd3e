import { type LibvirtError, ProtocolError, UsageError } from '../errors.js';
import type { DescriptorPassing, IncomingDescriptor, OutgoingDescriptor } from '../transport/transport.js';
import { lost } from './link-errors.js';
import type { PendingCall } from './pending-call.js';

/** The most descriptors that one message carries. */
export const DESCRIPTORS_MAX = 32;

/** What a call with descriptors gives. */
export interface WithDescriptors<Ret> {
  readonly ret: Ret;
  /** Those that came with the reply. Whoever made the call has to use or close each. */
  readonly descriptors: readonly IncomingDescriptor[];
}

/** A reply whose descriptors are on their way behind it. */
interface Parcel {
  readonly call: PendingCall;
  /** What the call succeeds with; absent when it failed or nobody waits for it. */
  readonly success: { readonly ret: unknown } | undefined;
  readonly got: IncomingDescriptor[];
  missing: number;
}

/**
 * The descriptors of a link, which travel one by one behind their frames, each with a NUL byte of its own
 * (docs/protocol.md, "Descriptors"). On a link that cannot carry any the bytes are counted all the same.
 */
export class DescriptorTable {
  readonly #description: string;
  readonly #passing: DescriptorPassing | undefined;
  /** Came in, and their bytes have not been read yet. */
  readonly #arrived: IncomingDescriptor[] = [];
  readonly #parcels: Parcel[] = [];

  constructor(description: string, passing: DescriptorPassing | undefined) {
    this.#description = description;
    this.#passing = passing;
  }

  /** Whether so many can be sent with a call. @throws UsageError before anything is sent */
  check(name: string, count: number): void {
    if (this.#passing === undefined) {
      const how = 'connect with { fileDescriptors: true } to a Unix socket';
      throw new UsageError('NEEDS_DESCRIPTORS', `${name} passes file descriptors; ${how}`);
    }
    if (count <= DESCRIPTORS_MAX) return;
    throw new UsageError('INVALID_VALUE', `${name}: ${count} descriptors, but at most ${DESCRIPTORS_MAX} can be sent`);
  }

  /** Sends descriptors, behind the frame that was written last. */
  send(descriptors: readonly OutgoingDescriptor[]): void {
    for (const descriptor of descriptors) {
      if (this.#passing === undefined) descriptor.release();
      else this.#passing.send(descriptor);
    }
  }

  /** A reply has been read that announces descriptors. */
  announced(call: PendingCall, count: number, success: Parcel['success']): void {
    this.#parcels.push({ call, success, got: [], missing: count });
  }

  /** A descriptor came in. */
  arrived(descriptor: IncomingDescriptor): void {
    this.#arrived.push(descriptor);
  }

  /** The NUL byte of one was read. */
  accompanied(): void {
    const descriptor = this.#arrived.shift();
    const parcel = this.#parcels[0];
    if (parcel === undefined) {
      descriptor?.close();
      return;
    }
    if (descriptor !== undefined) parcel.got.push(descriptor);
    parcel.missing -= 1;
    if (parcel.missing > 0) return;
    this.#parcels.shift();
    this.#deliver(parcel);
  }

  /** The link is gone. */
  fail(error: LibvirtError | undefined): void {
    for (const { call, got } of this.#parcels.splice(0)) {
      call.fail(lost(call.name, this.#description, error));
      for (const descriptor of got) descriptor.close();
    }
    for (const descriptor of this.#arrived.splice(0)) descriptor.close();
  }

  #deliver({ call, success, got }: Parcel): void {
    if (success !== undefined && call.descriptors !== undefined && !call.settled && got.length > 0) {
      const result: WithDescriptors<unknown> = { ret: success.ret, descriptors: got };
      call.succeed(result);
      return;
    }
    for (const descriptor of got) descriptor.close();
    if (success === undefined || call.settled) return;
    // On a link for bytes alone the system throws away what comes with them.
    if (call.descriptors === undefined) call.succeed(success.ret);
    else call.fail(new ProtocolError('DESCRIPTOR_MISSING', `${call.name}: the announced descriptors did not come`));
  }
}
