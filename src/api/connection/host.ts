import { connectGetVersion, connectIsSecure } from '../../generated/lazy/remote/connect.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';

/** Selects guests by their emulator. Omitted values are chosen by the driver. */
export interface EmulatorOptions<Known extends number = number> extends FlagsOptions<Known> {
  /** Path of the emulator: `/usr/bin/qemu-system-x86_64`. */
  emulator?: string | undefined;
  /** Architecture of the guest: `x86_64`. */
  arch?: string | undefined;
  /** Machine type of the guest: `q35`. */
  machine?: string | undefined;
  /** Virtualization type: `kvm`, `qemu`. */
  virttype?: string | undefined;
}

/** Returns the common arguments of calls about emulators. */
export function emulatorArgs(options: EmulatorOptions = {}): {
  arch: string | null;
  machine: string | null;
  virttype: string | null;
} {
  const { arch = null, machine = null, virttype = null } = options;
  return { arch, machine, virttype };
}

// A version always fits into a number: 9000000 is 9.0.0.
export async function getVersion(session: Session, options?: CallOptions): Promise<number> {
  return Number((await session.call(connectGetVersion, undefined, options)).hv_ver);
}

export async function getMajorVersion(session: Session, options?: CallOptions): Promise<number> {
  return Math.floor((await getVersion(session, options)) / 1_000_000);
}

export async function getMinorVersion(session: Session, options?: CallOptions): Promise<number> {
  return Math.floor((await getVersion(session, options)) / 1000) % 1000;
}

export async function getMicroVersion(session: Session, options?: CallOptions): Promise<number> {
  return (await getVersion(session, options)) % 1000;
}

export async function driverIsSecure(session: Session, options?: CallOptions): Promise<boolean> {
  return (await session.call(connectIsSecure, undefined, options)).secure !== 0;
}
