import { type LibvirtError, ProtocolError, UsageError } from '../errors.js';
import { releaseNumber, releaseText } from '../release.js';
import type { DescriptorPassing, IncomingDescriptor, OutgoingDescriptor } from '../transport/transport.js';
import { connectionLost } from './link-errors.js';
import type { PendingCall } from './pending-call.js';
import { type CalledProcedure, neededRelease } from './server-error.js';

/** Maximum number of descriptors of a message. */
export const DESCRIPTORS_MAX = 32;

/** The result of a call with descriptors. */
export interface WithDescriptors<Ret> {
  readonly ret: Ret;
  /** Descriptors sent with the reply. The caller has to use or close each of them. */
  readonly descriptors: readonly IncomingDescriptor[];
}

/** A reply whose descriptors have not all arrived. */
interface PendingReply {
  readonly call: PendingCall;
  /** The result of the call; undefined if it failed or was abandoned. */
  readonly success: { readonly ret: unknown } | undefined;
  readonly got: IncomingDescriptor[];
  missing: number;
}

/**
 * The descriptors of a link, which follow their frames one by one, each with a NUL byte (docs/protocol.md,
 * "Descriptors"). On a link that cannot carry descriptors, the bytes are still counted.
 */
export class DescriptorTable {
  readonly #description: string;
  readonly #passing: DescriptorPassing | undefined;
  /** Descriptors received, whose bytes have not been read yet. */
  readonly #arrived: IncomingDescriptor[] = [];
  readonly #parcels: PendingReply[] = [];
  /** The daemon's release of libvirt: 9_001_002 for 9.1.2. Undefined if it did not report it. */
  daemonVersion: number | undefined;

  constructor(description: string, passing: DescriptorPassing | undefined) {
    this.#description = description;
    this.#passing = passing;
  }

  /** Checks that a number of descriptors can be sent with a call. @throws UsageError before anything is sent */
  check({ name, since }: CalledProcedure, count: number): void {
    if (count > 0) this.#checkRelease(name, since);
    if (this.#passing === undefined) {
      const how = 'connect with { fileDescriptors: true } to a Unix socket';
      throw new UsageError('NEEDS_DESCRIPTORS', `${name} passes file descriptors; ${how}`);
    }
    if (count <= DESCRIPTORS_MAX) return;
    throw new UsageError('INVALID_VALUE', `${name}: ${count} descriptors; at most ${DESCRIPTORS_MAX} can be sent`);
  }

  /**
   * A daemon returns the descriptors of a procedure that it does not know, and Node.js ends the process when it receives
   * one that is neither a socket nor a pipe.
   */
  #checkRelease(name: string, since = '0.0.0'): void {
    if (this.daemonVersion === undefined || this.daemonVersion >= releaseNumber(since.replace('>', ''))) return;
    const has = releaseText(this.daemonVersion);
    throw new UsageError('DAEMON_TOO_OLD', `${neededRelease(name, since)}; the daemon has ${has}. Nothing was sent`);
  }

  /** Sends descriptors after the frame written last. */
  send(descriptors: readonly OutgoingDescriptor[]): void {
    for (const descriptor of descriptors) {
      if (this.#passing === undefined) descriptor.release();
      else this.#passing.send(descriptor);
    }
  }

  /** Called for a reply that announces descriptors. */
  announced(call: PendingCall, count: number, success: PendingReply['success']): void {
    this.#parcels.push({ call, success, got: [], missing: count });
  }

  /** Called for a received descriptor. */
  arrived(descriptor: IncomingDescriptor): void {
    this.#arrived.push(descriptor);
  }

  /** Called for the NUL byte of a descriptor. */
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

  /** Closes all descriptors: the link has ended. */
  fail(error: LibvirtError | undefined): void {
    for (const { call, got } of this.#parcels.splice(0)) {
      call.fail(connectionLost(call.name, this.#description, error));
      for (const descriptor of got) descriptor.close();
    }
    for (const descriptor of this.#arrived.splice(0)) descriptor.close();
  }

  #deliver({ call, success, got }: PendingReply): void {
    if (success !== undefined && call.descriptors !== undefined && !call.settled && got.length > 0) {
      const result: WithDescriptors<unknown> = { ret: success.ret, descriptors: got };
      call.succeed(result);
      return;
    }
    for (const descriptor of got) descriptor.close();
    if (success === undefined || call.settled) return;
    // On a link without descriptor support, the system discards them.
    if (call.descriptors === undefined) call.succeed(success.ret);
    else call.fail(new ProtocolError('DESCRIPTOR_MISSING', `${call.name}: the announced descriptors did not arrive`));
  }
}
