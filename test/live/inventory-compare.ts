import { expect } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
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

/** What a fresh look at the daemon sees, one call at a time. */
export async function freshDomains(conn: Connection): Promise<unknown[]> {
  const found = [];
  for (const domain of await conn.listAllDomains()) {
    const title = await domain.getMetadata(DomainMetadataType.TITLE, null).catch(() => null);
    const { state, reason } = await domain.getState();
    const [persistent, autostart] = [await domain.isPersistent(), await domain.getAutostart().catch(() => false)];
    found.push({ uuid: domain.uuid, name: domain.name, id: domain.id, state, reason, persistent, autostart, title });
  }
  return found.sort((a, b) => (a.uuid < b.uuid ? -1 : 1));
}

/** The same fields of the records of an inventory. */
export function known(inventory: { readonly domains: ReadonlyMap<string, DomainRecord> }): unknown[] {
  return [...inventory.domains.values()]
    .map(({ uuid, name, id, state, reason, persistent, autostart, title, error }) => {
      expect(error).toBeUndefined();
      return { uuid, name, id, state, reason, persistent, autostart, title };
    })
    .sort((a, b) => (a.uuid < b.uuid ? -1 : 1));
}

export async function within(limitMs: number, test: () => boolean | Promise<boolean>, what = 'it'): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await test())) {
    if (Date.now() > end) throw new Error(`${what} did not happen in time`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
