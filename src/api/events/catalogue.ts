import type { CallbackPayload } from '../../rpc/event-table.js';
import type { EventDefinition } from './definition.js';
import * as domain from './domain-definitions.js';
import * as newer from './newer-domain-definitions.js';
import * as object from './object-definitions.js';
import * as special from './special-definitions.js';
import type { EventName } from './types.js';

/** Every event by its name. */
export const catalogue: { readonly [Name in EventName]: EventDefinition<CallbackPayload, Name> } = {
  'domain-lifecycle': special.domainLifecycle,
  'domain-reboot': domain.domainReboot,
  'domain-rtc-change': domain.domainRtcChange,
  'domain-watchdog': domain.domainWatchdog,
  'domain-io-error': domain.domainIoError,
  'domain-graphics': special.domainGraphics,
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
  'domain-tunable': newer.domainTunable,
  'domain-agent-lifecycle': newer.domainAgentLifecycle,
  'domain-device-added': newer.domainDeviceAdded,
  'domain-migration-iteration': newer.domainMigrationIteration,
  'domain-job-completed': newer.domainJobCompleted,
  'domain-device-removal-failed': newer.domainDeviceRemovalFailed,
  'domain-metadata-change': newer.domainMetadataChange,
  'domain-block-threshold': newer.domainBlockThreshold,
  'domain-memory-failure': newer.domainMemoryFailure,
  'domain-memory-device-size-change': newer.domainMemoryDeviceSizeChange,
  'domain-nic-mac-change': newer.domainNicMacChange,
  'domain-vcpu-removed': newer.domainVcpuRemoved,
  'domain-channel-lifecycle': newer.domainChannelLifecycle,
  'network-lifecycle': object.networkLifecycle,
  'network-metadata-change': object.networkMetadataChange,
  'storage-pool-lifecycle': object.storagePoolLifecycle,
  'storage-pool-refresh': object.storagePoolRefresh,
  'node-device-lifecycle': object.nodeDeviceLifecycle,
  'node-device-update': object.nodeDeviceUpdate,
  'secret-lifecycle': object.secretLifecycle,
  'secret-value-changed': object.secretValueChanged,
  'qemu-monitor': special.qemuMonitor,
  close: special.close,
};
