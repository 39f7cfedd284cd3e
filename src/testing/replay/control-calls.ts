import { ADMIN, QEMU, REMOTE } from '../../generated/programs.js';

/** Kinds of callback ids: a number is unique within its kind only. */
export type CallbackSpace = 'domain' | 'network' | 'storage-pool' | 'node-device' | 'secret';

/**
 * Calls that control the session rather than its objects. They are answered by their meaning and never compared, since
 * a later version of a client may open a connection differently.
 */
export type ControlCall =
  | { readonly kind: 'auth-list' | 'polkit' | 'open' | 'close' | 'uri' | 'feature' | 'nothing' | 'legacy' }
  | { readonly kind: 'register' | 'deregister'; readonly space: CallbackSpace };

const NOTHING: ControlCall = { kind: 'nothing' };
const LEGACY: ControlCall = { kind: 'legacy' };

const SPACES: readonly (readonly [CallbackSpace, string, string])[] = [
  ['domain', 'CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY', 'CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY'],
  ['network', 'CONNECT_NETWORK_EVENT_REGISTER_ANY', 'CONNECT_NETWORK_EVENT_DEREGISTER_ANY'],
  ['storage-pool', 'CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY', 'CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY'],
  ['node-device', 'CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY', 'CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY'],
  ['secret', 'CONNECT_SECRET_EVENT_REGISTER_ANY', 'CONNECT_SECRET_EVENT_DEREGISTER_ANY'],
  // QEMU monitor events share the numbers of domain events.
  ['domain', 'CONNECT_DOMAIN_MONITOR_EVENT_REGISTER', 'CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER'],
];

const REMOTE_CALLS: ReadonlyMap<string, ControlCall> = new Map<string, ControlCall>([
  ['AUTH_LIST', { kind: 'auth-list' }],
  ['AUTH_POLKIT', { kind: 'polkit' }],
  ['CONNECT_OPEN', { kind: 'open' }],
  ['CONNECT_CLOSE', { kind: 'close' }],
  ['CONNECT_GET_URI', { kind: 'uri' }],
  ['CONNECT_SUPPORTS_FEATURE', { kind: 'feature' }],
  ['CONNECT_SET_IDENTITY', NOTHING],
  ['CONNECT_REGISTER_CLOSE_CALLBACK', NOTHING],
  ['CONNECT_UNREGISTER_CLOSE_CALLBACK', NOTHING],
  ['CONNECT_DOMAIN_EVENT_REGISTER', LEGACY],
  ['CONNECT_DOMAIN_EVENT_DEREGISTER', LEGACY],
  ['CONNECT_DOMAIN_EVENT_REGISTER_ANY', LEGACY],
  ['CONNECT_DOMAIN_EVENT_DEREGISTER_ANY', LEGACY],
  ...SPACES.flatMap(([space, register, deregister]): [string, ControlCall][] => [
    [register, { kind: 'register', space }],
    [deregister, { kind: 'deregister', space }],
  ]),
]);

const ADMIN_CALLS: ReadonlyMap<string, ControlCall> = new Map<string, ControlCall>([
  ['CONNECT_OPEN', { kind: 'open' }],
  ['CONNECT_CLOSE', { kind: 'close' }],
]);

/** Returns the meaning of a control call, or undefined for a call that has to be compared. */
export function controlCallOf(program: number, procedure: string): ControlCall | undefined {
  if (program === REMOTE.number) return REMOTE_CALLS.get(procedure);
  if (program === ADMIN.number) return ADMIN_CALLS.get(procedure);
  return program === QEMU.number && procedure.startsWith('CONNECT_DOMAIN_MONITOR_EVENT_')
    ? REMOTE_CALLS.get(procedure)
    : undefined;
}

/** Returns the kind of callback of an event, by its name; undefined if it does not require one. */
export function spaceOf(event: string): CallbackSpace | undefined {
  if (event.startsWith('NETWORK_EVENT_')) return 'network';
  if (event.startsWith('STORAGE_POOL_EVENT_')) return 'storage-pool';
  if (event.startsWith('NODE_DEVICE_EVENT_')) return 'node-device';
  if (event.startsWith('SECRET_EVENT_')) return 'secret';
  return event.startsWith('DOMAIN_') ? 'domain' : undefined;
}
