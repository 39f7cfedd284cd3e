import type { Socket } from 'node:net';
import { ProtocolError } from '../../errors.js';
import { qemuDomainMonitorCommandWithFiles } from '../../generated/lazy/qemu.js';
import { domainCreateWithFiles } from '../../generated/lazy/remote/domain.js';
import {
  domainFdAssociate,
  domainOpenGraphics,
  domainOpenGraphicsFd,
} from '../../generated/lazy/remote/domain-device.js';
import type { NonnullDomain } from '../../generated/remote/common.js';
import type { DescriptorSource } from '../../transport/descriptor-passing.js';
import type { Callable } from '../../xdr/lazy-procedure.js';
import type { ExactJson } from '../bigint-json.js';
import type { FlagsOptions } from '../options.js';
import { flagsOf } from '../options.js';
import type { Session } from '../session.js';
import { commandText, monitorAnswer } from './qemu.js';

export async function openGraphics(
  session: Session,
  dom: NonnullDomain,
  idx: number,
  socket: Socket,
  options: FlagsOptions = {},
): Promise<void> {
  await handOver(session, domainOpenGraphics, { dom, idx, flags: flagsOf(options) }, [socket], options);
}

export async function openGraphicsFd(
  session: Session,
  dom: NonnullDomain,
  idx: number,
  options: FlagsOptions = {},
): Promise<Socket> {
  const args = { dom, idx, flags: flagsOf(options) };
  const { descriptors } = await session.callForDescriptors(domainOpenGraphicsFd, args, options);
  const [first, ...others] = descriptors;
  if (first !== undefined && others.length === 0) return first.toSocket();
  for (const descriptor of descriptors) descriptor.close();
  throw new ProtocolError(
    'DESCRIPTOR_MISSING',
    `received ${descriptors.length} descriptors from DOMAIN_OPEN_GRAPHICS_FD`,
  );
}

/** Starts a domain. Returns its new id. */
export async function createWithFiles(
  session: Session,
  dom: NonnullDomain,
  files: readonly DescriptorSource[],
  options: FlagsOptions = {},
): Promise<number> {
  const args = { dom, flags: flagsOf(options) };
  return (await handOver(session, domainCreateWithFiles, args, files, options)).dom.id;
}

export async function fdAssociate(
  session: Session,
  dom: NonnullDomain,
  name: string,
  files: readonly DescriptorSource[],
  options: FlagsOptions = {},
): Promise<void> {
  await handOver(session, domainFdAssociate, { dom, name, flags: flagsOf(options) }, files, options);
}

export async function qemuMonitorCommandWithFiles(
  session: Session,
  dom: NonnullDomain,
  command: string | object,
  files: readonly DescriptorSource[],
  options: FlagsOptions = {},
): Promise<ExactJson> {
  const { flags = 0 } = options;
  const args = { dom, cmd: commandText(command), flags };
  const { result } = await handOver(session, qemuDomainMonitorCommandWithFiles, args, files, options);
  return monitorAnswer(result, flags);
}

/** Calls a procedure that passes files. Descriptors in the reply are unexpected and closed. */
async function handOver<Args, Ret>(
  session: Session,
  procedure: Callable<Args, Ret>,
  args: Args,
  files: readonly DescriptorSource[],
  options: FlagsOptions,
): Promise<Ret> {
  const { ret, descriptors } = await session.callWithFiles(procedure, args, files, options);
  for (const descriptor of descriptors) descriptor.close();
  return ret;
}
