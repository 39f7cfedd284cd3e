import {
  connectGetCapabilities,
  connectGetDomainCapabilities,
  connectGetHostname,
  connectGetMaxVcpus,
  connectGetStoragePoolCapabilities,
  connectGetSysinfo,
  connectGetVersion,
  connectIsSecure,
} from '../../generated/lazy/remote/connect.js';
import { connectGetLibVersion } from '../../generated/remote/opening.js';
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
export function emulatorArgs(options: EmulatorOptions): {
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

export async function getLibraryVersion(session: Session, options?: CallOptions): Promise<number> {
  return Number((await session.call(connectGetLibVersion, undefined, options)).lib_ver);
}

export async function getHostname(session: Session, options?: CallOptions): Promise<string> {
  return (await session.call(connectGetHostname, undefined, options)).hostname;
}

export async function getSysinfo(session: Session, options: FlagsOptions = {}): Promise<string> {
  return (await session.call(connectGetSysinfo, { flags: options.flags ?? 0 }, options)).sysinfo;
}

export async function getMaxVcpus(
  session: Session,
  type: string | null | undefined,
  options?: CallOptions,
): Promise<number> {
  return (await session.call(connectGetMaxVcpus, { type: type ?? null }, options)).max_vcpus;
}

export async function getCapabilities(session: Session, options?: CallOptions): Promise<string> {
  return (await session.call(connectGetCapabilities, undefined, options)).capabilities;
}

export async function getDomainCapabilities(session: Session, options: EmulatorOptions = {}): Promise<string> {
  const emulatorbin = options.emulator ?? null;
  const args = { emulatorbin, ...emulatorArgs(options), flags: options.flags ?? 0 };
  return (await session.call(connectGetDomainCapabilities, args, options)).capabilities;
}

export async function getStoragePoolCapabilities(session: Session, options: FlagsOptions = {}): Promise<string> {
  const args = { flags: options.flags ?? 0 };
  return (await session.call(connectGetStoragePoolCapabilities, args, options)).capabilities;
}

/** A session that says how its bytes are protected. */
interface ProtectedSession extends Session {
  readonly secure: boolean;
  readonly encrypted: boolean;
}

/** The daemon knows the security of the driver's connection; the client that of the connection to the daemon. */
export async function isSecure(session: ProtectedSession, options?: CallOptions): Promise<boolean> {
  return (await driverIsSecure(session, options)) && session.secure;
}

export async function isEncrypted(session: ProtectedSession, options?: CallOptions): Promise<boolean> {
  return (await driverIsSecure(session, options)) && session.encrypted;
}

async function driverIsSecure(session: Session, options?: CallOptions): Promise<boolean> {
  return (await session.call(connectIsSecure, undefined, options)).secure !== 0;
}
