import {
  networkGetAutostart,
  networkGetBridgeName,
  networkGetMetadata,
  networkGetXmlDesc,
  networkSetAutostart,
  networkSetMetadata,
  networkUndefine,
  networkUpdate,
} from '../../generated/lazy/remote/network.js';
import type { NonnullNetwork } from '../../generated/remote/common.js';
import { checkBoolean, checkUint } from '../checks.js';
import type { CallOptions, FlagsOptions } from '../options.js';
import type { Session } from '../session.js';
import { sharedDeadline } from '../shared-deadline.js';

/** Feature: NETWORK_UPDATE reads its arguments in the order of its description. */
const UPDATE_HAS_CORRECT_ORDER = 16;

export async function getXmlDescription(
  session: Session,
  net: NonnullNetwork,
  options: FlagsOptions = {},
): Promise<string> {
  return (await session.call(networkGetXmlDesc, { net, flags: options.flags ?? 0 }, options)).xml;
}

export async function undefine(session: Session, net: NonnullNetwork, options?: CallOptions): Promise<void> {
  await session.call(networkUndefine, { net }, options);
}

export async function getBridgeName(session: Session, net: NonnullNetwork, options?: CallOptions): Promise<string> {
  return (await session.call(networkGetBridgeName, { net }, options)).name;
}

export async function getAutostart(session: Session, net: NonnullNetwork, options?: CallOptions): Promise<boolean> {
  return (await session.call(networkGetAutostart, { net }, options)).autostart !== 0;
}

export async function setAutostart(
  session: Session,
  net: NonnullNetwork,
  autostart: boolean,
  options?: CallOptions,
): Promise<void> {
  await session.call(networkSetAutostart, { net, autostart: checkBoolean(autostart, 'autostart') ? 1 : 0 }, options);
}

/** The change for {@link update}. */
export interface NetworkChange {
  readonly command: number;
  readonly section: number;
  readonly parentIndex: number;
  readonly xml: string;
}

export async function update(
  session: Session,
  net: NonnullNetwork,
  change: NetworkChange,
  options: FlagsOptions = {},
): Promise<void> {
  const { flags = 0 } = options;
  const command = checkUint(change.command, 'command');
  const section = checkUint(change.section, 'section');
  // Old daemons take the two for each other.
  const step = sharedDeadline(options);
  const order = (await session.supports(UPDATE_HAS_CORRECT_ORDER, step()))
    ? { command, section }
    : { command: section, section: command };
  await session.call(networkUpdate, { net, ...change, ...order, flags }, step());
}

export async function getMetadata(
  session: Session,
  network: NonnullNetwork,
  type: number,
  uri: string | null,
  options: FlagsOptions = {},
): Promise<string> {
  const args = { network, type, uri, flags: options.flags ?? 0 };
  return (await session.call(networkGetMetadata, args, options)).metadata;
}

/** The new metadata for {@link setMetadata}, with wire names. */
export interface NetworkMetadataChange {
  readonly type: number;
  readonly metadata: string | null;
  readonly key: string | null;
  readonly uri: string | null;
}

export async function setMetadata(
  session: Session,
  network: NonnullNetwork,
  change: NetworkMetadataChange,
  options: FlagsOptions = {},
): Promise<void> {
  await session.call(networkSetMetadata, { network, ...change, flags: options.flags ?? 0 }, options);
}
