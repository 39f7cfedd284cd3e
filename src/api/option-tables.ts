/**
 * The names of the options of every method. Separate from the interfaces, so that checking options does not load a
 * method; the compiler compares each table with its interface.
 */

import type { OptionKind, OptionTable } from '../option-checks.js';
import {
  abortSignal,
  anyOf,
  bool,
  callback,
  count,
  flagBits,
  int32,
  integer,
  list,
  milliseconds,
  nested,
  object,
  oneOf,
  text,
  textOrNull,
} from '../option-kinds.js';
import { linkOfStream } from './call-option-tables.js';
import type { RestoreDomainOptions } from './connection/domain-files.js';
import type { AnyStatsOptions } from './connection/domain-stats.js';
import type { EmulatorOptions } from './connection/host.js';
import type { AnyGuestInfoOptions } from './domain/guest.js';
import type { AddressesOptions } from './domain/interfaces.js';
import type { Migrate2Options, MigrateOptions, MigrationOptions } from './domain/migration/migrate-parameters.js';
import type { AgentCommandOptions } from './domain/qemu.js';
import type { AnyJobStatsOptions, BackupOptions } from './domain/results.js';
import type { SaveOptions } from './domain/save.js';
import type {
  BlockJobProgressOptions,
  JobCompletedOptions,
  ShutdownAndWaitOptions,
  StopOptions,
} from './domain/waiting/wait-options.js';
import type { MonitorFilter } from './events/event-choice.js';
import type {
  EventIterationOptions,
  EventListenOptions,
  HandleEventOptions,
  HandleListenOptions,
} from './events/subscribe.js';
import type { ChangesOptions, WatchOptions, WatchStatsOptions } from './inventory/inventory.js';
import { INVENTORY_KINDS } from './inventory/records.js';
import type { DhcpLeasesOptions } from './network/network.js';
import type { DetachOptions } from './node-device/node-device.js';
import type { TransferOptions } from './storage-vol/transfer.js';

const isAddressSource = (value: unknown): boolean => value === 'lease' || value === 'agent' || value === 'arp';

export const transferOptions: OptionTable<TransferOptions> = {
  offset: integer,
  length: integer,
  sparse: bool,
  onProgress: /* @__PURE__ */ callback(),
  highWaterMark: count,
  stallMs: milliseconds,
  link: linkOfStream,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const addressesOptions: OptionTable<AddressesOptions> = {
  prefer: /* @__PURE__ */ list("an array of 'lease', 'agent', 'arp'", isAddressSource),
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const blockJobProgressOptions: OptionTable<BlockJobProgressOptions> = {
  intervalMs: milliseconds,
  signal: abortSignal,
};

export const jobCompletedOptions: OptionTable<JobCompletedOptions> = {
  start: /* @__PURE__ */ callback(),
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const jobStatsOptions: OptionTable<AnyJobStatsOptions> = {
  shape: /* @__PURE__ */ oneOf('flat', 'nested'),
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const shutdownAndWaitOptions: OptionTable<ShutdownAndWaitOptions> = {
  fallback: /* @__PURE__ */ oneOf('destroy'),
  graceMs: milliseconds,
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const stopOptions: OptionTable<StopOptions> = {
  graceMs: milliseconds,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const guestInfoOptions: OptionTable<AnyGuestInfoOptions> = {
  shape: /* @__PURE__ */ oneOf('flat', 'nested'),
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const domainStatsOptions: OptionTable<AnyStatsOptions> = {
  stats: flagBits,
  domains: /* @__PURE__ */ list('an array of Domain handles', isHandle),
  shape: /* @__PURE__ */ oneOf('flat', 'nested'),
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const emulatorOptions: OptionTable<EmulatorOptions> = {
  emulator: text,
  arch: text,
  machine: text,
  virttype: text,
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

const PARAMETERS = 'an object with parameters';

export const restoreDomainOptions: OptionTable<RestoreDomainOptions> = {
  dxml: text,
  params: /* @__PURE__ */ object(PARAMETERS),
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const saveOptions: OptionTable<SaveOptions> = {
  dxml: text,
  params: /* @__PURE__ */ object(PARAMETERS),
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const backupOptions: OptionTable<BackupOptions> = {
  checkpointXml: text,
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const agentCommandOptions: OptionTable<AgentCommandOptions> = {
  agentTimeout: int32,
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const dhcpLeasesOptions: OptionTable<DhcpLeasesOptions> = {
  mac: text,
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const detachOptions: OptionTable<DetachOptions> = {
  driver: text,
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const migrationOptions: OptionTable<MigrationOptions> = {
  dname: textOrNull,
  bandwidth: integer,
  params: /* @__PURE__ */ object(PARAMETERS),
  onProgress: /* @__PURE__ */ callback(),
  progressIntervalMs: milliseconds,
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const migrate2Options: OptionTable<Migrate2Options> = {
  dname: textOrNull,
  uri: textOrNull,
  bandwidth: integer,
  params: /* @__PURE__ */ object(PARAMETERS),
  onProgress: /* @__PURE__ */ callback(),
  progressIntervalMs: milliseconds,
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

export const migrateOptions: OptionTable<MigrateOptions> = {
  dname: textOrNull,
  uri: textOrNull,
  dxml: textOrNull,
  bandwidth: integer,
  params: /* @__PURE__ */ object(PARAMETERS),
  onProgress: /* @__PURE__ */ callback(),
  progressIntervalMs: milliseconds,
  flags: flagBits,
  signal: abortSignal,
  timeoutMs: milliseconds,
};

const monitorFilter: OptionTable<MonitorFilter> = { event: text, regex: bool, ignoreCase: bool };
const monitor = /* @__PURE__ */ nested(monitorFilter);

export const handleListenOptions: OptionTable<HandleListenOptions> = {
  monitor,
  signal: abortSignal,
  timeoutMs: milliseconds,
  markers: bool,
};

export const handleEventOptions: OptionTable<HandleEventOptions> = {
  monitor,
  signal: abortSignal,
  timeoutMs: milliseconds,
  markers: bool,
  queueMax: count,
  queueMaxBytes: count,
};

export const eventListenOptions: OptionTable<EventListenOptions> = {
  domain: /* @__PURE__ */ handle('a Domain'),
  network: /* @__PURE__ */ handle('a Network'),
  storagePool: /* @__PURE__ */ handle('a StoragePool'),
  nodeDevice: /* @__PURE__ */ handle('a NodeDevice'),
  secret: /* @__PURE__ */ handle('a Secret'),
  monitor,
  signal: abortSignal,
  timeoutMs: milliseconds,
  markers: bool,
};

export const eventIterationOptions: OptionTable<EventIterationOptions> = {
  domain: /* @__PURE__ */ handle('a Domain'),
  network: /* @__PURE__ */ handle('a Network'),
  storagePool: /* @__PURE__ */ handle('a StoragePool'),
  nodeDevice: /* @__PURE__ */ handle('a NodeDevice'),
  secret: /* @__PURE__ */ handle('a Secret'),
  monitor,
  signal: abortSignal,
  timeoutMs: milliseconds,
  markers: bool,
  queueMax: count,
  queueMaxBytes: count,
};

/** Checks for a handle of this copy of the package or of another. */
function handle<T>(takes: string): OptionKind<T> {
  const tag = takes.slice('a '.length);
  return anyOf(takes, (value) => isHandle(value) && Reflect.get(Object(value), Symbol.toStringTag) === tag);
}

function isHandle(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, Symbol.toStringTag) === 'string';
}

const watchStatsOptions: OptionTable<WatchStatsOptions> = {
  intervalMs: milliseconds,
  types: flagBits,
  shape: /* @__PURE__ */ oneOf('flat', 'nested'),
};

export const watchOptions: OptionTable<WatchOptions> = {
  kinds: /* @__PURE__ */ list('an array of kinds of objects, such as "domain"', isInventoryKind),
  title: bool,
  xml: bool,
  snapshots: bool,
  blockJobs: bool,
  stats: /* @__PURE__ */ nested(watchStatsOptions, ['intervalMs']),
  volumes: bool,
  refreshMs: milliseconds,
  timeoutMs: milliseconds,
  signal: abortSignal,
};

export const changesOptions: OptionTable<ChangesOptions> = { initial: bool, signal: abortSignal };

function isInventoryKind(value: unknown): boolean {
  return INVENTORY_KINDS.some((kind) => kind === value);
}
