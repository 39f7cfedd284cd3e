import type {
  NonnullDomain,
  NonnullNetwork,
  NonnullNodeDevice,
  NonnullSecret,
  NonnullStoragePool,
} from '../../generated/remote/common.js';
import type { EventSpace } from '../../rpc/event-table.js';
import type { EventName } from './event-types.js';
import type { RemoteDriver } from './hub.js';

/** Every event, and the kind of object that it comes from. */
export const EVENT_SPACES: { readonly [Name in EventName]: EventSpace } = {
  'domain-lifecycle': 'domain',
  'domain-reboot': 'domain',
  'domain-rtc-change': 'domain',
  'domain-watchdog': 'domain',
  'domain-io-error': 'domain',
  'domain-graphics': 'domain',
  'domain-io-error-reason': 'domain',
  'domain-control-error': 'domain',
  'domain-block-job': 'domain',
  'domain-disk-change': 'domain',
  'domain-tray-change': 'domain',
  'domain-pm-wakeup': 'domain',
  'domain-pm-suspend': 'domain',
  'domain-balloon-change': 'domain',
  'domain-pm-suspend-disk': 'domain',
  'domain-device-removed': 'domain',
  'domain-block-job-2': 'domain',
  'domain-tunable': 'domain',
  'domain-agent-lifecycle': 'domain',
  'domain-device-added': 'domain',
  'domain-migration-iteration': 'domain',
  'domain-job-completed': 'domain',
  'domain-device-removal-failed': 'domain',
  'domain-metadata-change': 'domain',
  'domain-block-threshold': 'domain',
  'domain-memory-failure': 'domain',
  'domain-memory-device-size-change': 'domain',
  'domain-nic-mac-change': 'domain',
  'domain-vcpu-removed': 'domain',
  'domain-channel-lifecycle': 'domain',
  'network-lifecycle': 'network',
  'network-metadata-change': 'network',
  'storage-pool-lifecycle': 'storage-pool',
  'storage-pool-refresh': 'storage-pool',
  'node-device-lifecycle': 'node-device',
  'node-device-update': 'node-device',
  'secret-lifecycle': 'secret',
  'secret-value-changed': 'secret',
  'qemu-monitor': 'domain',
  'hypervisor-close': 'connection',
};

/** The driver that each kind of object belongs to. */
export const EVENT_DRIVERS: { readonly [Space in EventSpace]: RemoteDriver } = {
  domain: 'hypervisor',
  connection: 'hypervisor',
  network: 'network',
  'storage-pool': 'storage',
  'node-device': 'node-device',
  secret: 'secret',
};

/** The one object whose events are wanted, as the wire calls it. */
export type EventFilter =
  | { readonly space: 'domain'; readonly wire: NonnullDomain }
  | { readonly space: 'network'; readonly wire: NonnullNetwork }
  | { readonly space: 'storage-pool'; readonly wire: NonnullStoragePool }
  | { readonly space: 'node-device'; readonly wire: NonnullNodeDevice }
  | { readonly space: 'secret'; readonly wire: NonnullSecret };

/** Selects QEMU monitor events. */
export interface MonitorFilter {
  /** Name of the event, or a regular expression for it; absent for all. */
  readonly event?: string | undefined;
  readonly regex?: boolean | undefined;
  readonly ignoreCase?: boolean | undefined;
}

/** Selects events of a kind; default: all. */
export interface EventChoice {
  readonly filter?: EventFilter | undefined;
  readonly monitor?: MonitorFilter | undefined;
}
