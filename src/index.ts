/**
 * The door of libvirt-client: `connect()`, what it gives, the constants and the errors. Low-level calls are behind
 * `libvirt-client/protocol`, the daemon's own administration behind `libvirt-client/admin`.
 */

export type { IntegerLike } from './api/argument-checks.js';
export type { ExactJson, JsonValue } from './api/bigint-json.js';
export * from './api/classes.js';
export type { RestoreDomainOptions } from './api/connection/domain-files.js';
export type {
  DomainStats,
  DomainStatsOptions,
  NestedDomainStats,
  NestedDomainStatsOptions,
} from './api/connection/domain-stats.js';
export type { EmulatorOptions } from './api/connection/host.js';
export type { IdentityParameters } from './api/connection/identity.js';
export type { ConnectState } from './api/connection/links.js';
export type {
  NodeCpuMap,
  NodeFreePages,
  NodeInfo,
  NodeSecurityModel,
  NodeStats,
  PageAllocation,
} from './api/connection/node.js';
export type { ConnectionStateEvent } from './api/connection/state-listeners.js';
export type { BlockInfo, DetailedBlockStats, DiskError } from './api/domain/block.js';
export type { GuestInfoOptions, GuestTime, NestedGuestInfoOptions } from './api/domain/guest.js';
export type {
  AddressesOptions,
  AddressSource,
  GuestAddress,
  GuestAddresses,
  GuestInterface,
  InterfaceAddress,
  InterfaceStats,
} from './api/domain/interfaces.js';
export type { Migrate2Options, MigrateOptions, MigrationOptions } from './api/domain/migration/migrate-parameters.js';
export type { IothreadInfo, VcpuInfo } from './api/domain/pinning.js';
export type { AgentCommandOptions } from './api/domain/qemu.js';
export type {
  BackupOptions,
  BlockJobInfo,
  DomainControlInfo,
  DomainInfo,
  DomainMemoryStats,
  DomainStateInfo,
  DomainStateReason,
  GuestFilesystem,
  GuestVcpus,
  JobInfo,
  JobStats,
  JobStatsOptions,
  NestedJobStats,
  NestedJobStatsOptions,
  Screenshot,
  SecurityLabel,
} from './api/domain/results.js';
export type { SaveOptions } from './api/domain/save.js';
export type { UndefinedParts } from './api/domain/undefine-all.js';
export type { BlockJob } from './api/domain/waiting/block-job.js';
export type {
  BlockCommitRequest,
  BlockCopyRequest,
  BlockJobRequest,
  BlockPullRequest,
  BlockRebaseRequest,
} from './api/domain/waiting/block-job-request.js';
export type { WaitErrorCode } from './api/domain/waiting/wait-error.js';
export type {
  BlockJobOutcome,
  BlockJobProgressOptions,
  CompletedJob,
  JobCompletedOptions,
  ShutdownAndWaitOptions,
  StopOptions,
  StopOutcome,
} from './api/domain/waiting/wait-options.js';
export type { MonitorFilter } from './api/events/event-choice.js';
export type * from './api/events/event-types.js';
export type { EventListenerHandle } from './api/events/listening.js';
export type {
  EventIterationOptions,
  EventListenOptions,
  EventOptions,
  HandleEventOptions,
  HandleListenOptions,
} from './api/events/subscribe.js';
export type { DroppedMarker, EventMarker, EventSubscription, ResyncMarker } from './api/events/subscription.js';
export type { InventoryChange } from './api/inventory/changes.js';
export type { ChangesOptions, WatchOptions, WatchStatsOptions } from './api/inventory/inventory.js';
export type {
  DomainRecord,
  InterfaceRecord,
  InventoryKind,
  InventoryRecord,
  InventoryRecords,
  NetworkRecord,
  NodeDeviceRecord,
  SecretRecord,
  SnapshotRecord,
  StoragePoolRecord,
  VolumeRecord,
} from './api/inventory/records.js';
export type { DhcpLease, DhcpLeasesOptions } from './api/network/network.js';
export type { DetachOptions } from './api/node-device/node-device.js';
export type { CallOptions, FlagsOptions } from './api/options.js';
export type { MemoryStatistics, MemoryUsed } from './api/statistics/memory-used.js';
export type { DomainStatsReading } from './api/statistics/rates.js';
export type { StoragePoolInfo } from './api/storage-pool/storage-pool.js';
export type { StorageVolInfo } from './api/storage-vol/storage-vol.js';
export type { TransferOptions, TransferProgress } from './api/storage-vol/transfer.js';
export type { ByteSource } from './api/stream/byte-source.js';
export type { OpenedStream, StreamItem, StreamSettings, StreamStatus } from './api/stream/stream.js';
export type { StreamFlagsOptions, StreamOptions } from './api/stream/stream-options.js';
export type { TypedParameters, TypedParameterValue } from './api/typed-parameters.js';
export type { ParameterValue, TypedParameterInput, TypedValue } from './api/typed-values.js';
export type {
  AuthOptions,
  CredentialCallback,
  CredentialContext,
  CredentialKind,
  CredentialRequest,
  Credentials,
  SaslContext,
  SaslExchange,
  SaslLayer,
  SaslMechanism,
  SaslOptions,
} from './connect/auth/auth-options.js';
export type {
  BaseConnectionOptions,
  ConnectOptions,
  ReconnectOptions,
  TransportOptions,
} from './connect/connect-options.js';
export type { TransportConfig, TransportFactory, TransportLike } from './connect/custom-transport.js';
export type { ComputedNumber, Constant, ConstantGroup, ConstantName, ConstantOf, Flags, OpenEnum } from './constant.js';
export * from './core.js';
export type {
  ErrorDetails,
  ErrorObject,
  ProtocolErrorDetails,
  ServerErrorCode,
  ServerErrorFields,
  ServerErrorNames,
} from './errors.js';
export type { FleetHostCall, FleetResult } from './fleet/call-hosts.js';
export type { FleetChange, FleetHostChange, FleetHostRecord, FleetRecord } from './fleet/fleet-change.js';
export type {
  FleetCallOptions,
  FleetChangesOptions,
  FleetConnectOptions,
  FleetHostConfig,
  FleetMapOptions,
  FleetOptions,
} from './fleet/fleet-options.js';
export type { ErrorCode, ErrorDomainName, ErrorLevelName } from './generated/error-names.js';
export type {
  DomainStatistics,
  DomainStatisticsBlock,
  DomainStatisticsNet,
  DomainStatisticsRates,
  DomainStatisticsVcpu,
} from './generated/statistics/domain-statistics.js';
export type { GuestInformation } from './generated/statistics/guest-information.js';
export type { JobStatistics } from './generated/statistics/job-statistics.js';
export type { KeepaliveOptions } from './rpc/keepalive.js';
export type { CloseReason, LinkEnd } from './rpc/state.js';
export type {
  AuthenticateTrace,
  CallTrace,
  CloseTrace,
  ConnectTrace,
  DroppedTrace,
  FrameTrace,
  ReconnectTrace,
  StreamTrace,
} from './rpc/trace.js';
export type { TraceAttributes, TracedOperation } from './rpc/trace-attributes.js';
export type { DescriptorSource } from './transport/descriptor-passing.js';
export type { SshOptions } from './transport/ssh/ssh-program.js';
export type { TlsOptions } from './transport/tls/certificates.js';
export type {
  DescriptorPassing,
  IncomingDescriptor,
  OutgoingDescriptor,
  Transport,
  TransportEnd,
  TransportSink,
} from './transport/transport.js';
export type {
  AuthPlan,
  CommandPlan,
  ConnectPlan,
  InProcessSshPlan,
  TcpPlan,
  TlsPlan,
  UnixPlan,
} from './uri/plan.js';
export type { ResolveOptions } from './uri/resolve-uri.js';
export type { Procedure, Program } from './xdr/procedure.js';
