import type { CallbackPayload } from '../../../rpc/event-table.js';
import type { EventName } from '../event-types.js';
import type { EventDefinition } from './definition.js';
import * as domain from './domain-definitions.js';
import * as object from './object-definitions.js';

/** Every event by its name. */
export const catalogue: { readonly [Name in EventName]: EventDefinition<CallbackPayload, Name> } = {
  'domain-lifecycle': domain.domainLifecycle,
  'domain-reboot': domain.domainReboot,
  'domain-rtc-change': domain.domainRtcChange,
  'domain-watchdog': domain.domainWatchdog,
  'domain-io-error': domain.domainIoError,
  'domain-graphics': domain.domainGraphics,
  'domain-io-error-reason': domain.domainIoErrorReason,
  'domain-control-error': domain.domainControlError,
  'domain-block-job': domain.domainBlockJob,
  'domain-disk-change': domain.domainDiskChange,
  'domain-tray-change': domain.domainTrayChange,
  'domain-pm-wakeup': domain.domainPmWakeup,
  'domain-pm-suspend': domain.domainPmSuspend,
  'domain-balloon-change': domain.domainBalloonChange,
  'domain-pm-suspend-disk': domain.domainPmSuspendDisk,
  'domain-device-removed': domain.domainDeviceRemoved,
  'domain-block-job-2': domain.domainBlockJob2,
  'domain-tunable': domain.domainTunable,
  'domain-agent-lifecycle': domain.domainAgentLifecycle,
  'domain-device-added': domain.domainDeviceAdded,
  'domain-migration-iteration': domain.domainMigrationIteration,
  'domain-job-completed': domain.domainJobCompleted,
  'domain-device-removal-failed': domain.domainDeviceRemovalFailed,
  'domain-metadata-change': domain.domainMetadataChange,
  'domain-block-threshold': domain.domainBlockThreshold,
  'domain-memory-failure': domain.domainMemoryFailure,
  'domain-memory-device-size-change': domain.domainMemoryDeviceSizeChange,
  'domain-nic-mac-change': domain.domainNicMacChange,
  'domain-vcpu-removed': domain.domainVcpuRemoved,
  'domain-channel-lifecycle': domain.domainChannelLifecycle,
  'network-lifecycle': object.networkLifecycle,
  'network-metadata-change': object.networkMetadataChange,
  'storage-pool-lifecycle': object.storagePoolLifecycle,
  'storage-pool-refresh': object.storagePoolRefresh,
  'node-device-lifecycle': object.nodeDeviceLifecycle,
  'node-device-update': object.nodeDeviceUpdate,
  'secret-lifecycle': object.secretLifecycle,
  'secret-value-changed': object.secretValueChanged,
  'qemu-monitor': object.qemuMonitor,
  'hypervisor-close': object.hypervisorClose,
};
