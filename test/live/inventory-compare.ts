import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import type { DomainRecord } from '../../src/api/inventory/records.js';
import { DomainMetadataType } from '../../src/generated/constants/domain.js';

/** A generator of numbers below a limit, the same for the same seed. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What a fresh look at the daemon sees, one call at a time; with snapshots if an inventory has them. */
export async function freshDomains(
  conn: Connection,
  { snapshots = false }: { readonly snapshots?: boolean } = {},
): Promise<unknown[]> {
  const found = [];
  for (const domain of await conn.listAllDomains()) {
    const title = await domain.getMetadata(DomainMetadataType.TITLE, null).catch(() => null);
    const { state, reason } = await domain.getState();
    const [persistent, autostart] = [await domain.isPersistent(), await domain.getAutostart().catch(() => false)];
    const shown = { uuid: domain.uuid, name: domain.name, id: domain.id, state, reason, persistent, autostart, title };
    found.push(snapshots ? { ...shown, snapshots: await freshSnapshots(domain) } : shown);
  }
  return found.sort((a, b) => (a.uuid < b.uuid ? -1 : 1));
}

async function freshSnapshots(domain: Domain): Promise<unknown[]> {
  const found = [];
  for (const snapshot of await domain.listAllSnapshots()) {
    const parent = await snapshot.getParent().catch(() => null);
    found.push({ name: snapshot.name, parent: parent?.name ?? null, current: await snapshot.isCurrent() });
  }
  return sortedByName(found);
}

function sortedByName<Named extends { readonly name: string }>(all: readonly Named[]): Named[] {
  return [...all].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The same fields of the records of an inventory. */
export function known(inventory: { readonly domains: ReadonlyMap<string, DomainRecord> }): unknown[] {
  return [...inventory.domains.values()]
    .map(({ uuid, name, id, state, reason, persistent, autostart, title, snapshots, error }) => {
      // A fresh list has no errors: a record with one differs from it until it has been read again.
      const shown = { uuid, name, id, state, reason, persistent, autostart, title };
      return {
        ...shown,
        ...(snapshots && { snapshots: sortedByName(snapshots) }),
        ...(error !== undefined && { error }),
      };
    })
    .sort((a, b) => (a.uuid < b.uuid ? -1 : 1));
}

/**
 * Waits until a test is true.
 * @param report describes the state when time is up, for the message
 */
export async function within(
  limitMs: number,
  test: () => boolean | Promise<boolean>,
  what = 'it',
  report: () => string | Promise<string> = () => '',
): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await test())) {
    if (Date.now() > end) throw new Error(`${what} did not happen within ${limitMs} ms\n${await report()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Describes how the records of an inventory differ from a fresh list. */
export function differences(found: readonly unknown[], fresh: readonly unknown[]): string {
  const text = (all: readonly unknown[]): string[] => all.map((one) => JSON.stringify(one));
  const [inInventory, inList] = [text(found), text(fresh)];
  return [
    ...inInventory.filter((one) => !inList.includes(one)).map((one) => `only in the inventory: ${one}`),
    ...inList.filter((one) => !inInventory.includes(one)).map((one) => `only in a fresh list: ${one}`),
  ].join('\n');
}
