import { isServerError } from '../../../errors.js';
import { ConnectListAllDomainsFlags } from '../../../generated/constants/connect.js';
import { DomainMetadataType, DomainStatsTypes } from '../../../generated/constants/domain.js';
import { type DomainStats, type DomainStatsOptions, withoutWaiting } from '../../connection/domain-stats.js';
import type { Domain } from '../../domain/domain.js';
import { type BlockJobInfo, type DomainStateInfo, domainStateInfo } from '../../domain/results.js';
import type { CallOptions } from '../../options.js';
import type { TypedParameters } from '../../typed-parameters.js';
import type { WatchOptions } from '../inventory.js';
import { type EventKey, eventKey, ifGone, type Listed, type Source } from '../object-source.js';
import type { DomainRecord, SnapshotRecord } from '../records.js';
import type { WatchedConnection } from '../watched-connection.js';

/** Reads the domains of a host. */
export function domainSource(connection: WatchedConnection, wanted: WatchOptions): Source<'domain'> {
  const withDetails = (wanted.title ?? true) || wanted.xml || wanted.snapshots || wanted.blockJobs;
  return {
    kind: 'domain',
    events: eventsOf(wanted),
    keyOf: (record) => record.uuid,
    list: (options) => listDomains(connection, options),
    read: (uuid, options) => ifGone('NO_DOMAIN', () => readDomain(connection, uuid, wanted, options)),
    ...(withDetails && {
      details: async ({ uuid }, options) => {
        const found = await ifGone('NO_DOMAIN', async () =>
          detailsOf(connection, await connection.getDomainByUuid(uuid, options), wanted, options),
        );
        return found ?? {};
      },
    }),
    keep: keepDetails,
    silentChanges: (records, options) => silentChanges(connection, records, wanted, options),
  };
}

function eventsOf({ title = true, xml, blockJobs, snapshots }: WatchOptions): EventKey[] {
  const names = new Set<DomainHint>(['domain-lifecycle']);
  if (title || xml) names.add('domain-metadata-change');
  if (blockJobs) names.add('domain-block-job-2');
  if (xml) for (const name of XML_EVENTS) names.add(name);
  if (snapshots) names.add('domain-job-completed');
  return [...names].map((name) => eventKey(name, (event) => event.domain.uuid));
}

/** Events after which a domain is read again. */
type DomainHint = 'domain-lifecycle' | 'domain-metadata-change' | 'domain-block-job-2' | (typeof XML_EVENTS)[number];

/** Events that come with a change of a domain's XML. */
const XML_EVENTS = [
  'domain-device-added',
  'domain-device-removed',
  'domain-disk-change',
  'domain-tray-change',
  'domain-balloon-change',
  'domain-tunable',
  'domain-job-completed',
  'domain-nic-mac-change',
] as const;

async function listDomains(connection: WatchedConnection, options: CallOptions): Promise<Listed<'domain'>> {
  const { TRANSIENT, AUTOSTART } = ConnectListAllDomainsFlags;
  const [stats, transient, autostart, count] = await Promise.all([
    statsIfSupported(connection, { ...options, stats: DomainStatsTypes.STATE }),
    connection.listAllDomains({ ...options, flags: TRANSIENT }),
    connection.listAllDomains({ ...options, flags: AUTOSTART }),
    countDomains(connection, options),
  ]);
  // The statistics name the domains as well. They are listed only if some are missing there: a driver without
  // statistics, or a user who may see a domain but not its state.
  const domains = stats.length === count ? stats.map(({ domain }) => domain) : await connection.listAllDomains(options);
  const uuids = (found: readonly Domain[]): ReadonlySet<string> => new Set(found.map(({ uuid }) => uuid));
  const isTransient = uuids(transient);
  const isAutostart = uuids(autostart);
  const findState = stateFinder(stats);
  const records: DomainRecord[] = [];
  const keys: string[] = [];
  for (const [index, domain] of domains.entries()) {
    const { uuid, name, id } = domain;
    const state = findState(domain, index);
    if (state === undefined) {
      // It has gone between the calls, or its state is not among its statistics: it is asked for by itself.
      keys.push(uuid);
      continue;
    }
    // Without spreads, which take most of the time of a long list.
    records.push({
      uuid,
      name,
      id,
      state: state.state,
      stateName: state.stateName,
      reason: state.reason,
      reasonName: state.reasonName,
      persistent: !isTransient.has(uuid),
      autostart: isAutostart.has(uuid),
      title: undefined,
      error: undefined,
    });
  }
  return { records, keys };
}

/** Returns the number of domains, running or not; undefined if the driver does not count them. */
async function countDomains(connection: WatchedConnection, options: CallOptions): Promise<number | undefined> {
  try {
    const counts = await Promise.all([connection.numOfDomains(options), connection.numOfDefinedDomains(options)]);
    return counts[0] + counts[1];
  } catch (error) {
    if (isServerError(error, 'NO_SUPPORT')) return undefined;
    throw error;
  }
}

/**
 * Returns a function that finds the state of a listed domain. The daemon lists domains and their statistics in the same
 * order, unless they change in between; then they are searched.
 */
function stateFinder(stats: readonly DomainStats[]): (domain: Domain, index: number) => DomainStateInfo | undefined {
  // Most domains are in the same state as the one before.
  let last: DomainStateInfo | undefined;
  const infoOf = (params: TypedParameters): DomainStateInfo | undefined => {
    if (last?.state !== params['state.state'] || last?.reason !== params['state.reason']) last = stateOf(params);
    return last;
  };
  let byUuid: ReadonlyMap<string, TypedParameters> | undefined;
  return (domain, index) => {
    const same = stats[index];
    // Names are unique. An event follows if another domain has taken the name in between, and the domain is read again.
    if (same !== undefined && same.domain.name === domain.name && same.domain.id === domain.id) {
      return infoOf(same.params);
    }
    byUuid ??= new Map(stats.map((one) => [one.domain.uuid, one.params]));
    const params = byUuid.get(domain.uuid);
    return params && infoOf(params);
  };
}

/** Reads statistics; used for all domains of a host, so a busy one must not delay the others. */
export function statsOf(connection: WatchedConnection, options: DomainStatsOptions): Promise<readonly DomainStats[]> {
  return withoutWaiting(options, (chosen) => connection.getAllDomainStats(chosen));
}

/** Like {@link statsOf}, but returns none for a driver without statistics. */
async function statsIfSupported(
  connection: WatchedConnection,
  options: DomainStatsOptions,
): Promise<readonly DomainStats[]> {
  try {
    return await statsOf(connection, options);
  } catch (error) {
    if (isServerError(error, 'NO_SUPPORT')) return [];
    throw error;
  }
}

function stateOf(params: TypedParameters): DomainStateInfo | undefined {
  const { 'state.state': state, 'state.reason': reason } = params;
  return typeof state === 'number' && typeof reason === 'number' ? domainStateInfo(state, reason) : undefined;
}

async function readDomain(
  connection: WatchedConnection,
  uuid: string,
  wanted: WatchOptions,
  options: CallOptions,
): Promise<DomainRecord> {
  const domain = await connection.getDomainByUuid(uuid, options);
  const [state, persistent, autostart, details] = await Promise.all([
    domain.getState(options),
    domain.isPersistent(options),
    autostartOf(domain, options),
    detailsOf(connection, domain, wanted, options),
  ]);
  const { name, id } = domain;
  return { uuid, name, id, ...state, persistent, autostart, title: undefined, ...details, error: undefined };
}

/** A transient domain cannot start with the host; the daemon refuses the question. */
async function autostartOf(domain: Domain, options: CallOptions): Promise<boolean> {
  try {
    return await domain.getAutostart(options);
  } catch (error) {
    if (isServerError(error, 'OPERATION_INVALID')) return false;
    throw error;
  }
}

async function detailsOf(
  connection: WatchedConnection,
  domain: Domain,
  { title = true, xml, snapshots, blockJobs }: WatchOptions,
  options: CallOptions,
): Promise<Partial<DomainRecord>> {
  const [titleFound, xmlFound, snapshotsFound, jobsFound] = await Promise.all([
    title ? titleOf(domain, options) : undefined,
    xml ? domain.getXmlDescription(options) : undefined,
    snapshots ? snapshotsOf(domain, options) : undefined,
    blockJobs ? blockJobsOf(connection, domain, options) : undefined,
  ]);
  return {
    ...(title && { title: titleFound }),
    ...(xml && { xml: xmlFound }),
    ...(snapshots && { snapshots: snapshotsFound }),
    ...(blockJobs && { blockJobs: jobsFound }),
  };
}

async function titleOf(domain: Domain, options: CallOptions): Promise<string | null> {
  try {
    return await domain.getMetadata(DomainMetadataType.TITLE, null, options);
  } catch (error) {
    if (isServerError(error, 'NO_DOMAIN_METADATA')) return null;
    throw error;
  }
}

async function snapshotsOf(domain: Domain, options: CallOptions): Promise<SnapshotRecord[]> {
  const snapshots = await domain.listAllSnapshots(options);
  const read = snapshots.map(
    async (snapshot): Promise<SnapshotRecord | undefined> =>
      ifGone('NO_DOMAIN_SNAPSHOT', async () => {
        const [parent, current] = await Promise.all([
          ifGone('NO_DOMAIN_SNAPSHOT', () => snapshot.getParent(options)),
          snapshot.isCurrent(options),
        ]);
        return { name: snapshot.name, parent: parent?.name ?? null, current };
      }),
  );
  return (await Promise.all(read)).filter((record) => record !== undefined);
}

async function blockJobsOf(
  connection: WatchedConnection,
  domain: Domain,
  options: CallOptions,
): Promise<Record<string, BlockJobInfo>> {
  if (domain.id === -1) return {};
  const asked = { ...options, domains: [domain], stats: DomainStatsTypes.BLOCK };
  const [stats] = await statsIfSupported(connection, asked);
  const disks = Object.entries(stats?.params ?? {}).filter(([key]) => /^block\.\d+\.name$/.test(key));
  const jobs: Record<string, BlockJobInfo> = {};
  for (const disk of new Set(disks.map(([, name]) => String(name)))) {
    const job = await ifGone('OPERATION_INVALID', () => domain.getBlockJobInfo(disk, options));
    if (job !== undefined && job !== null) jobs[disk] = job;
  }
  return jobs;
}

/** A list has no details, and statistics come at their own time. */
function keepDetails(before: DomainRecord, now: DomainRecord): DomainRecord {
  const { title, xml, snapshots, blockJobs, stats, nestedStats } = before;
  return {
    ...now,
    ...(now.title === undefined && title !== undefined && { title }),
    ...(now.xml === undefined && xml !== undefined && { xml }),
    ...(now.snapshots === undefined && snapshots !== undefined && { snapshots }),
    ...(now.blockJobs === undefined && blockJobs !== undefined && { blockJobs }),
    ...(stats !== undefined && { stats }),
    ...(nestedStats !== undefined && { nestedStats }),
  };
}

/**
 * Finds what has changed without an event: autostart, which has none, and whatever else a driver does not report. It
 * makes two calls, whatever the number of domains; but snapshots, XML and the progress of block jobs are read for each.
 */
async function silentChanges(
  connection: WatchedConnection,
  records: ReadonlyMap<string, DomainRecord>,
  { snapshots, xml, blockJobs }: WatchOptions,
  options: CallOptions,
): Promise<string[]> {
  if (snapshots || xml) return [...records.keys()];
  const flags = ConnectListAllDomainsFlags.AUTOSTART;
  const [started, stats] = await Promise.all([
    connection.listAllDomains({ ...options, flags }),
    statsIfSupported(connection, { ...options, stats: DomainStatsTypes.STATE }),
  ]);
  const autostart = new Set(started.map(({ uuid }) => uuid));
  const changed = new Set(records.keys());
  for (const { domain, params } of stats) {
    const record = records.get(domain.uuid);
    const hasJobs = blockJobs === true && domain.id !== -1;
    if (record !== undefined && !hasJobs && isSame(record, domain, params, autostart)) changed.delete(domain.uuid);
    else changed.add(domain.uuid);
  }
  return [...changed];
}

function isSame(
  record: DomainRecord,
  domain: Domain,
  params: TypedParameters,
  autostart: ReadonlySet<string>,
): boolean {
  const now = stateOf(params);
  const sameState = now !== undefined && record.state === now.state && record.reason === now.reason;
  const sameName = record.name === domain.name && record.id === domain.id;
  return sameState && sameName && record.autostart === autostart.has(record.uuid);
}
