import type { Connection } from '../api/connection/connection.js';
import type { CallOptions } from '../api/options.js';
import { nameOf } from '../constant.js';
import { SecretUsageType } from '../generated/constants/secret.js';
import { StoragePoolState } from '../generated/constants/storage.js';
import { answerInTime, answerOrNull } from './inventory.js';
import { type Column, tableLines } from './output/table.js';
import { bytesText, textOr } from './output/units.js';

/** Objects of one kind: records for JSON, and rows with the same values for the table. */
export interface ObjectGroup {
  /** Key in JSON: `networks`. */
  readonly kind: string;
  readonly columns: readonly Column[];
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Returns the objects of a driver without domains: the networks of `network:///system`, the pools of
 * `storage:///system`, and so on. Kinds that the driver does not support are omitted.
 */
export async function driverObjects(connection: Connection, options: CallOptions): Promise<ObjectGroup[]> {
  const groups = await Promise.all([
    networks(connection, options),
    pools(connection, options),
    secrets(connection, options),
    interfaces(connection, options),
    devices(connection, options),
    filters(connection, options),
  ]);
  return groups.filter((group) => group !== null);
}

/** Formats a group with its title. */
export function groupLines({ kind, columns, rows }: ObjectGroup): string[] {
  return rows.length === 0 ? [`No ${wordsOf(kind)}.`] : [`${titleOf(kind)}:`, ...tableLines(columns, rows)];
}

async function networks(connection: Connection, options: CallOptions): Promise<ObjectGroup | null> {
  const found = await answerOrNull(connection.listAllNetworks(options));
  if (found === null) return null;
  const records = await Promise.all(
    found.map(async (network) => {
      const active = await answerInTime(network.isActive(options));
      return { name: network.name, uuid: network.uuid, active };
    }),
  );
  const rows = records.map(({ name, uuid, active }) => [name, uuid, activeText(active)]);
  return { kind: 'networks', columns: [{ title: 'NAME' }, { title: 'UUID' }, { title: 'STATE' }], records, rows };
}

async function pools(connection: Connection, options: CallOptions): Promise<ObjectGroup | null> {
  const found = await answerOrNull(connection.listAllStoragePools(options));
  if (found === null) return null;
  const records = await Promise.all(
    found.map(async (pool) => {
      const info = await answerInTime(pool.getInfo(options));
      const bytes = (size: bigint | undefined): bigint | null => size ?? null;
      return {
        name: pool.name,
        uuid: pool.uuid,
        state: info === null ? null : poolState(info.state),
        capacityBytes: bytes(info?.capacity),
        allocationBytes: bytes(info?.allocation),
        availableBytes: bytes(info?.available),
      };
    }),
  );
  const rows = records.map((pool) => [
    pool.name,
    textOr(pool.state, String),
    textOr(pool.capacityBytes, bytesText),
    textOr(pool.allocationBytes, bytesText),
    textOr(pool.availableBytes, bytesText),
  ]);
  const sizes = ['CAPACITY', 'ALLOCATED', 'AVAILABLE'].map((title) => ({ title, right: true }));
  return { kind: 'storagePools', columns: [{ title: 'NAME' }, { title: 'STATE' }, ...sizes], records, rows };
}

async function secrets(connection: Connection, options: CallOptions): Promise<ObjectGroup | null> {
  const found = await answerOrNull(connection.listAllSecrets(options));
  if (found === null) return null;
  const records = found.map(({ uuid, usageType, usageId }) => ({ uuid, usageType: usageText(usageType), usageId }));
  const rows = records.map(({ uuid, usageType, usageId }) => [uuid, usageType, usageId]);
  return { kind: 'secrets', columns: [{ title: 'UUID' }, { title: 'USAGE' }, { title: 'ID' }], records, rows };
}

async function interfaces(connection: Connection, options: CallOptions): Promise<ObjectGroup | null> {
  const found = await answerOrNull(connection.listAllInterfaces(options));
  if (found === null) return null;
  const records = await Promise.all(
    found.map(async (one) => {
      const active = await answerInTime(one.isActive(options));
      return { name: one.name, mac: one.mac, active };
    }),
  );
  const rows = records.map(({ name, mac, active }) => [name, mac, activeText(active)]);
  return { kind: 'interfaces', columns: [{ title: 'NAME' }, { title: 'MAC' }, { title: 'STATE' }], records, rows };
}

async function devices(connection: Connection, options: CallOptions): Promise<ObjectGroup | null> {
  const found = await answerOrNull(connection.listAllNodeDevices(options));
  if (found === null) return null;
  const records = found.map(({ name }) => ({ name }));
  return { kind: 'nodeDevices', columns: [{ title: 'NAME' }], records, rows: records.map(({ name }) => [name]) };
}

async function filters(connection: Connection, options: CallOptions): Promise<ObjectGroup | null> {
  const found = await answerOrNull(connection.listAllNwfilters(options));
  if (found === null) return null;
  const records = found.map(({ name, uuid }) => ({ name, uuid }));
  const rows = records.map(({ name, uuid }) => [name, uuid]);
  return { kind: 'nwfilters', columns: [{ title: 'NAME' }, { title: 'UUID' }], records, rows };
}

function activeText(active: boolean | null): string {
  return active === null ? '-' : active ? 'active' : 'inactive';
}

function poolState(state: number): string {
  // A newer daemon may send a number without a name.
  return (nameOf(StoragePoolState, state) ?? String(state)).toLowerCase();
}

function usageText(usage: number): string {
  return (nameOf(SecretUsageType, usage) ?? String(usage)).toLowerCase();
}

/** Converts `storagePools` to words: `storage pools`. */
function wordsOf(kind: string): string {
  return kind === 'nwfilters' ? 'network filters' : kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function titleOf(kind: string): string {
  const words = wordsOf(kind);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
