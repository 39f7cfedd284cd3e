/** How the names of C constants become ours. Reviewed by eye, enum by enum; `test/codegen` holds the result still. */

import { shortNames } from './member-names.js';

/**
 * What is taken off the members of an enum where their longest common prefix would take too much or too little:
 * every enum with one member, since that has no prefix in common with anything, and the mixed ones.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['virAdmConnectDaemonShutdownFlags', 'VIR_DAEMON_SHUTDOWN_'],
  ['virDomainAbortJobFlagsValues', 'VIR_DOMAIN_ABORT_JOB_'],
  ['virDomainBackupBeginFlags', 'VIR_DOMAIN_BACKUP_BEGIN_'],
  ['virDomainBlockedReason', 'VIR_DOMAIN_BLOCKED_'],
  ['virDomainBlockJobInfoFlags', 'VIR_DOMAIN_BLOCK_JOB_INFO_'],
  ['virDomainBlockJobSetSpeedFlags', 'VIR_DOMAIN_BLOCK_JOB_SPEED_'],
  ['virDomainBlockPullFlags', 'VIR_DOMAIN_BLOCK_PULL_'],
  ['virDomainChannelFlags', 'VIR_DOMAIN_CHANNEL_'],
  ['virDomainDefineFlags', 'VIR_DOMAIN_DEFINE_'],
  ['virDomainFDAssociateFlags', 'VIR_DOMAIN_FD_ASSOCIATE_'],
  ['virDomainMigrateMaxSpeedFlags', 'VIR_DOMAIN_MIGRATE_MAX_SPEED_'],
  ['virDomainNostateReason', 'VIR_DOMAIN_NOSTATE_'],
  ['virDomainOpenGraphicsFlags', 'VIR_DOMAIN_OPEN_GRAPHICS_'],
  ['virDomainPMSuspendedDiskReason', 'VIR_DOMAIN_PMSUSPENDED_DISK_'],
  ['virDomainPMSuspendedReason', 'VIR_DOMAIN_PMSUSPENDED_'],
  ['virDomainSaveImageXMLFlags', 'VIR_DOMAIN_SAVE_IMAGE_XML_'],
  ['virDomainSetTimeFlags', 'VIR_DOMAIN_TIME_'],
  ['virDomainSetUserPasswordFlags', 'VIR_DOMAIN_PASSWORD_'],
  ['virDomainSnapshotXMLFlags', 'VIR_DOMAIN_SNAPSHOT_XML_'],
  // VIR_WAR_ codes keep their WAR_, for some have the name of an error.
  ['virErrorNumber', 'VIR_ERR_'],
  ['virInterfaceDefineFlags', 'VIR_INTERFACE_DEFINE_'],
  ['virInterfaceXMLFlags', 'VIR_INTERFACE_XML_'],
  ['virNetworkCreateFlags', 'VIR_NETWORK_CREATE_'],
  ['virNetworkDefineFlags', 'VIR_NETWORK_DEFINE_'],
  ['virNetworkXMLFlags', 'VIR_NETWORK_XML_'],
  ['virNodeDeviceCreateXMLFlags', 'VIR_NODE_DEVICE_CREATE_XML_'],
  ['virNodeDeviceDefineXMLFlags', 'VIR_NODE_DEVICE_DEFINE_XML_'],
  ['virNodeDeviceXMLFlags', 'VIR_NODE_DEVICE_XML_'],
  ['virNodeGetCPUStatsAllCPUs', 'VIR_NODE_CPU_STATS_'],
  ['virNodeGetMemoryStatsAllCells', 'VIR_NODE_MEMORY_STATS_'],
  ['virNWFilterBindingCreateFlags', 'VIR_NWFILTER_BINDING_CREATE_'],
  ['virNWFilterDefineFlags', 'VIR_NWFILTER_DEFINE_'],
  ['virSecretDefineFlags', 'VIR_SECRET_DEFINE_'],
  ['virStoragePoolDefineFlags', 'VIR_STORAGE_POOL_DEFINE_'],
  ['virStorageVolDownloadFlags', 'VIR_STORAGE_VOL_DOWNLOAD_'],
  ['virStorageVolUploadFlags', 'VIR_STORAGE_VOL_UPLOAD_'],
  ['virStorageXMLFlags', 'VIR_STORAGE_XML_'],
  ['virStreamFlags', 'VIR_STREAM_'],
  ['virStreamRecvFlagsValues', 'VIR_STREAM_RECV_'],
  ['virTypedParameterFlags', 'VIR_TYPED_PARAM_'],
  ['virDomainBlockResizeFlags', 'VIR_DOMAIN_BLOCK_RESIZE_'],
  ['virNetworkEventID', 'VIR_NETWORK_EVENT_ID_'],
]);

/** Enums that get another name than their own without `vir`. */
const ENUM_NAMES: ReadonlyMap<string, string> = new Map([
  // Those of the admin program are not called after their connection.
  ['virAdmConnectDaemonShutdownFlags', 'DaemonShutdownFlags'],
]);

/** Name of an enum: that in C without `vir`, and without a suffix that only some enums have (`FlagsValues`). */
export function enumName(cName: string): string {
  const own = ENUM_NAMES.get(cName) ?? cName.replace(/^vir/, '');
  return own.replace(/Flags?Values$/, 'Flags').replace(/Values$/, '');
}

/** Short names of an enum's members. @throws when there is no good one: then the enum belongs into the table */
export function memberNames(cName: string, members: readonly string[]): string[] {
  const prefix = PREFIXES.get(cName);
  if (prefix !== undefined) {
    return members.map((member) => (member.startsWith(prefix) ? member.slice(prefix.length) : withoutVir(member)));
  }
  const names = members.length > 1 ? shortNames(members) : undefined;
  if (names === undefined) {
    throw new Error(`no short names for the members of ${cName}: add it to the table in codegen/constant-names.ts`);
  }
  return names;
}

function withoutVir(name: string): string {
  return name.replace(/^VIR_/, '');
}

/** String constants that belong together: those that one call takes or gives as keys. */
export interface StringGroup {
  readonly name: string;
  /** What the C names have in common. */
  readonly prefix: string;
  /** What is taken off them, where that is less. */
  readonly strip?: string;
  /** File below `src/generated/constants/`. */
  readonly file: string;
  readonly about: string;
}

export const STRING_GROUPS: readonly StringGroup[] = [
  { name: 'Identity', prefix: 'VIR_CONNECT_IDENTITY_', file: 'connect', about: 'the identity of a caller' },
  {
    name: 'AnnounceInterfaceParameter',
    prefix: 'VIR_DOMAIN_ANNOUNCE_INTERFACE_',
    file: 'domain',
    about: 'the announcement of an interface',
  },
  { name: 'InterfaceParameter', prefix: 'VIR_DOMAIN_BANDWIDTH_', file: 'domain', about: 'interface parameters' },
  { name: 'BlkioParameter', prefix: 'VIR_DOMAIN_BLKIO_', file: 'domain', about: 'block I/O parameters' },
  { name: 'BlockCopyParameter', prefix: 'VIR_DOMAIN_BLOCK_COPY_', file: 'domain', about: 'block copy parameters' },
  { name: 'BlockIoTune', prefix: 'VIR_DOMAIN_BLOCK_IOTUNE_', file: 'domain', about: 'block I/O limits' },
  { name: 'BlockStats', prefix: 'VIR_DOMAIN_BLOCK_STATS_', file: 'domain', about: 'block statistics' },
  { name: 'CpuStats', prefix: 'VIR_DOMAIN_CPU_STATS_', file: 'domain', about: 'CPU statistics of a domain' },
  { name: 'GuestInfoKey', prefix: 'VIR_DOMAIN_GUEST_INFO_', file: 'guest-info', about: 'guest information' },
  { name: 'IOThreadParameter', prefix: 'VIR_DOMAIN_IOTHREAD_', file: 'domain', about: 'I/O thread parameters' },
  { name: 'JobStat', prefix: 'VIR_DOMAIN_JOB_', file: 'domain', about: 'job statistics' },
  { name: 'LaunchSecurity', prefix: 'VIR_DOMAIN_LAUNCH_SECURITY_', file: 'domain', about: 'launch security' },
  { name: 'MemoryParameter', prefix: 'VIR_DOMAIN_MEMORY_', file: 'domain', about: 'memory parameters' },
  { name: 'NumaParameter', prefix: 'VIR_DOMAIN_NUMA_', file: 'domain', about: 'NUMA parameters' },
  { name: 'SaveParameter', prefix: 'VIR_DOMAIN_SAVE_PARAM_', file: 'domain', about: 'parameters of save and restore' },
  {
    name: 'SaveImageFormat',
    prefix: 'VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_',
    file: 'domain',
    about: 'formats of a saved image, the values of `SaveParameter.IMAGE_FORMAT`',
  },
  { name: 'SchedulerParameter', prefix: 'VIR_DOMAIN_SCHEDULER_', file: 'domain', about: 'scheduler parameters' },
  { name: 'DomainStatsKey', prefix: 'VIR_DOMAIN_STATS_', file: 'domain-stats', about: 'statistics of a domain' },
  { name: 'Tunable', prefix: 'VIR_DOMAIN_TUNABLE_', file: 'domain-event', about: 'tunable events' },
  { name: 'MigrateParameter', prefix: 'VIR_MIGRATE_PARAM_', file: 'domain-migrate', about: 'migration parameters' },
  { name: 'PerfEvent', prefix: 'VIR_PERF_PARAM_', file: 'domain', about: 'performance events' },
  { name: 'NetworkPortParameter', prefix: 'VIR_NETWORK_PORT_', file: 'network', about: 'network port parameters' },
  { name: 'NodeCpuStats', prefix: 'VIR_NODE_CPU_STATS_', file: 'node', about: 'CPU statistics of the host' },
  { name: 'NodeMemoryStats', prefix: 'VIR_NODE_MEMORY_STATS_', file: 'node', about: 'memory statistics of the host' },
  {
    name: 'NodeMemoryParameter',
    prefix: 'VIR_NODE_MEMORY_SHARED_',
    strip: 'VIR_NODE_MEMORY_',
    file: 'node',
    about: 'memory parameters of the host',
  },
  { name: 'NodeSev', prefix: 'VIR_NODE_SEV_', file: 'node', about: 'SEV information of the host' },
  { name: 'ServerClientInfo', prefix: 'VIR_CLIENT_INFO_', file: 'admin', about: 'identity of a client of a daemon' },
  { name: 'ServerClients', prefix: 'VIR_SERVER_CLIENTS_', file: 'admin', about: 'client limits of a server' },
  { name: 'ThreadpoolParameter', prefix: 'VIR_THREADPOOL_', file: 'admin', about: 'thread pool of a server' },
];

/** Into which file of `src/generated/constants/` an enum goes; the first rule that fits decides. */
const ENUM_FILES: readonly (readonly [RegExp, string])[] = [
  [/Qemu/, 'qemu'],
  [/^virClientTransport|^virAdm/, 'admin'],
  [/^vir(Connect)?DomainEvent|^virDomainMemoryFailure/, 'domain-event'],
  [/^virDomainMigrate/, 'domain-migrate'],
  [/^virDomainSnapshot/, 'domain-snapshot'],
  [/^virDomainCheckpoint/, 'domain-checkpoint'],
  [/^vir(Domain|Vcpu|Sched|Blkio|Memory|Keycode)/, 'domain'],
  [/^vir(Connect|CPU)/, 'connect'],
  [/^vir(Network|IPAddr)/, 'network'],
  [/^virStorage/, 'storage'],
  [/^virNodeDevice/, 'node-device'],
  [/^virNode/, 'node'],
  [/^virSecret/, 'secret'],
  [/^virInterface/, 'interface'],
  [/^virNWFilter/, 'nwfilter'],
  [/^virStream/, 'stream'],
  [/^virError/, 'error'],
  [/^virEvent/, 'event'],
  [/^virTypedParameter/, 'typed-parameter'],
];

export function enumFile(cName: string): string {
  const file = ENUM_FILES.find(([pattern]) => pattern.test(cName))?.[1];
  if (file === undefined) throw new Error(`no file for ${cName}: add a rule in codegen/constant-names.ts`);
  return file;
}

/** The group of a string constant. @throws for a constant of no group */
export function groupOf(cName: string): StringGroup {
  const groups = STRING_GROUPS.filter((group) => cName.startsWith(group.prefix));
  const [longest] = groups.sort((a, b) => b.prefix.length - a.prefix.length);
  if (longest === undefined) throw new Error(`no group for ${cName}: add one in codegen/constant-names.ts`);
  return longest;
}
