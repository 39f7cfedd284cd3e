// Brings a lab up, finds the addresses of its guests, and takes it down again.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, type Domain, isServerError } from 'libvirt-client';
import { createDomain, formatNetwork } from 'libvirt-client/xml';
import type { LabDescription } from './description.js';

/**
 * Creates the network, then all guests at once. They are transient: nothing of them remains when they stop. If one
 * fails, those that were created are removed.
 */
export async function bringUp(connection: Connection, lab: LabDescription): Promise<Domain[]> {
  const network = await connection.createNetwork(formatNetwork(lab.network));
  const outcomes = await Promise.allSettled(lab.guests.map((guest) => createDomain(connection, guest)));
  const domains = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = outcomes.find((one) => one.status === 'rejected');
  if (failed === undefined) return domains;
  for (const domain of domains) await domain.destroy();
  await network.destroy();
  throw failed.reason;
}

/** Waits until each guest has an IPv4 address. Returns the first address of each, by the name of the guest. */
export async function untilAddressed(
  domains: readonly Domain[],
  timeoutMs: number,
): Promise<ReadonlyMap<string, string>> {
  const deadline = performance.now() + timeoutMs;
  const addresses = new Map<string, string>();
  for (;;) {
    const missing = domains.filter(({ name }) => !addresses.has(name));
    if (missing.length === 0) return new Map(domains.map(({ name }) => [name, addresses.get(name) ?? '']));
    if (performance.now() > deadline) {
      throw new Error(`no address after ${timeoutMs} ms: ${missing.map(({ name }) => name).join(', ')}`);
    }
    for (const domain of missing) {
      const address = await addressOf(domain);
      if (address !== undefined) addresses.set(domain.name, address);
    }
    await sleep(250);
  }
}

async function addressOf(domain: Domain): Promise<string | undefined> {
  // The DHCP server of the network first; then the guest's agent, and the host's ARP table.
  const cards = await domain.addresses({ prefer: ['lease', 'agent', 'arp'], timeoutMs: 10_000 });
  const addresses = [...cards.values()].flatMap((card) => card.addresses);
  return addresses.find(({ family }) => family === 'ipv4')?.address;
}

/** Removes the guests and the network, as far as they exist. Persistent objects of the same names are left alone. */
export async function tearDown(connection: Connection, lab: LabDescription): Promise<void> {
  for (const { name = '' } of lab.guests) {
    const domain = await orUndefined(connection.getDomainByName(name), 'NO_DOMAIN');
    if (domain !== undefined && !(await domain.isPersistent())) await domain.destroy();
  }
  const network = await orUndefined(connection.getNetworkByName(lab.network.name), 'NO_NETWORK');
  if (network !== undefined && !(await network.isPersistent())) await network.destroy();
}

function orUndefined<T>(lookup: Promise<T>, code: 'NO_DOMAIN' | 'NO_NETWORK'): Promise<T | undefined> {
  return lookup.catch((error: unknown) => {
    if (isServerError(error, code)) return undefined;
    throw error;
  });
}
