import { expect, test, vi } from 'vitest';
import { Wrap } from '../../../src/api/connection/wrap.js';
import { catalogue } from '../../../src/api/events/definitions/catalogue.js';
import type { EventName } from '../../../src/api/events/event-types.js';
import { EventHub } from '../../../src/api/events/hub.js';
import { subscribe } from '../../../src/api/events/subscribe.js';
import type { HandleSession } from '../../../src/api/handles.js';
import { Link } from '../../../src/rpc/link.js';
import { PROGRAMS, type ProgramSet, secondCodec } from '../../conformance/programs.js';
import { toSecond } from '../../conformance/second.js';
import type { Value } from '../../conformance/value.js';
import { frame, MemoryTransport, word } from '../../rpc/memory-transport.js';
import { registration, whenLoaded } from '../handles-session.js';

/*
 * Every event as js-xdr writes it, so that nothing here is our own writer's word for itself.
 */

const UUID = Uint8Array.from({ length: 16 }, (_, index) => index);
const dom = { name: 'vm', uuid: UUID, id: 3 };
const net = { name: 'net', uuid: UUID };
const params = [{ field: 'cputune.cpu_shares', value: { type: 4, value: 2n ** 63n } }];

interface Case {
  /** Name of the payload's type in the protocol files. */
  readonly type: string;
  readonly payload: { readonly [field: string]: Value };
  /** What comes out beside `type` and the handle. */
  readonly expected: { readonly [field: string]: unknown };
}

const legacy = (
  type: string,
  rest: { readonly [field: string]: Value },
  expected: Case['expected'],
  more = {},
): Case => ({
  type: `DomainEventCallback${type}Msg`,
  payload: { callbackID: 5, ...more, msg: { dom, ...rest } },
  expected,
});
const flat = (type: string, payload: { readonly [field: string]: Value }, expected: Case['expected']): Case => ({
  type,
  payload: { callbackID: 5, ...payload },
  expected,
});
const address = (family: number, node: string): Value => ({ family, node, service: '5900' });

const CASES: { readonly [Name in EventName]: Case } = {
  'domain-lifecycle': legacy(
    'Lifecycle',
    { event: 3, detail: 2 },
    { event: 3, eventName: 'SUSPENDED', detail: 2, detailName: 'IOERROR' },
  ),
  'domain-reboot': legacy('Reboot', {}, {}),
  'domain-rtc-change': legacy('RtcChange', { offset: -3600n }, { offset: -3600n }),
  'domain-watchdog': legacy('Watchdog', { action: 3 }, { action: 3, actionName: 'POWEROFF' }),
  'domain-io-error': legacy(
    'IoError',
    { srcPath: '/d', devAlias: 'virtio0', action: 1 },
    { srcPath: '/d', devAlias: 'virtio0', action: 1, actionName: 'PAUSE' },
  ),
  'domain-graphics': legacy(
    'Graphics',
    {
      phase: 1,
      local: address(0, '127.0.0.1'),
      remote: address(1, '::1'),
      authScheme: 'vnc',
      subject: [{ type: 'x509dname', name: 'CN=x' }],
    },
    {
      phase: 1,
      phaseName: 'INITIALIZE',
      local: { family: 0, familyName: 'IPV4', node: '127.0.0.1', service: '5900' },
      remote: { family: 1, familyName: 'IPV6', node: '::1', service: '5900' },
      authScheme: 'vnc',
      subject: [{ type: 'x509dname', name: 'CN=x' }],
    },
  ),
  'domain-io-error-reason': legacy(
    'IoErrorReason',
    { srcPath: '/d', devAlias: 'virtio0', action: 2, reason: 'enospc' },
    { srcPath: '/d', devAlias: 'virtio0', action: 2, actionName: 'REPORT', reason: 'enospc' },
  ),
  'domain-control-error': legacy('ControlError', {}, {}),
  'domain-block-job': legacy(
    'BlockJob',
    { path: '/d', type: 1, status: 0 },
    { disk: '/d', job: 1, jobName: 'PULL', status: 0, statusName: 'COMPLETED' },
  ),
  'domain-disk-change': legacy(
    'DiskChange',
    { oldSrcPath: '/old', newSrcPath: null, devAlias: 'a', reason: 1 },
    { oldSrcPath: '/old', newSrcPath: null, devAlias: 'a', reason: 1, reasonName: 'DROP_MISSING_ON_START' },
  ),
  'domain-tray-change': legacy(
    'TrayChange',
    { devAlias: 'sata0', reason: 0 },
    { devAlias: 'sata0', reason: 0, reasonName: 'OPEN' },
  ),
  'domain-pm-wakeup': legacy('Pmwakeup', {}, { reason: 0 }, { reason: 0 }),
  'domain-pm-suspend': legacy('Pmsuspend', {}, { reason: 0 }, { reason: 0 }),
  'domain-balloon-change': legacy('BalloonChange', { actual: 2n ** 64n - 1n }, { actual: 2n ** 64n - 1n }),
  'domain-pm-suspend-disk': legacy('PmsuspendDisk', {}, { reason: 0 }, { reason: 0 }),
  'domain-device-removed': legacy('DeviceRemoved', { devAlias: 'net0' }, { devAlias: 'net0' }),
  'domain-block-job-2': flat(
    'DomainEventBlockJob2Msg',
    { dom, dst: 'vda', type: 4, status: 3 },
    { disk: 'vda', job: 4, jobName: 'ACTIVE_COMMIT', status: 3, statusName: 'READY' },
  ),
  'domain-tunable': flat(
    'DomainEventCallbackTunableMsg',
    { dom, params },
    { params: { 'cputune.cpu_shares': 2n ** 63n } },
  ),
  'domain-agent-lifecycle': flat(
    'DomainEventCallbackAgentLifecycleMsg',
    { dom, state: 1, reason: 2 },
    { state: 1, stateName: 'CONNECTED', reason: 2, reasonName: 'CHANNEL' },
  ),
  'domain-device-added': flat('DomainEventCallbackDeviceAddedMsg', { dom, devAlias: 'net1' }, { devAlias: 'net1' }),
  'domain-migration-iteration': flat(
    'DomainEventCallbackMigrationIterationMsg',
    { dom, iteration: 7 },
    { iteration: 7 },
  ),
  'domain-job-completed': flat(
    'DomainEventCallbackJobCompletedMsg',
    { dom, params },
    { params: { 'cputune.cpu_shares': 2n ** 63n } },
  ),
  'domain-device-removal-failed': flat(
    'DomainEventCallbackDeviceRemovalFailedMsg',
    { dom, devAlias: 'net1' },
    { devAlias: 'net1' },
  ),
  'domain-metadata-change': flat(
    'DomainEventCallbackMetadataChangeMsg',
    { dom, type: 2, nsuri: 'urn:x' },
    { metadata: 2, metadataName: 'ELEMENT', nsuri: 'urn:x' },
  ),
  'domain-block-threshold': flat(
    'DomainEventBlockThresholdMsg',
    { dom, dev: 'vda', path: null, threshold: 10n, excess: 1n },
    { dev: 'vda', path: null, threshold: 10n, excess: 1n },
  ),
  'domain-memory-failure': flat(
    'DomainEventMemoryFailureMsg',
    { dom, recipient: 1, action: 2, flags: 3 },
    { recipient: 1, recipientName: 'GUEST', action: 2, actionName: 'FATAL', flags: 3 },
  ),
  'domain-memory-device-size-change': flat(
    'DomainEventMemoryDeviceSizeChangeMsg',
    { dom, alias: 'virtiomem0', size: 1024n },
    { devAlias: 'virtiomem0', size: 1024n },
  ),
  'domain-nic-mac-change': flat(
    'DomainEventNicMacChangeMsg',
    { dom, alias: 'net0', oldMAC: '52:54:00:00:00:01', newMAC: '52:54:00:00:00:02' },
    { devAlias: 'net0', oldMac: '52:54:00:00:00:01', newMac: '52:54:00:00:00:02' },
  ),
  'domain-vcpu-removed': flat('DomainEventVcpuRemovedMsg', { dom, vcpuid: 4 }, { vcpu: 4 }),
  'domain-channel-lifecycle': flat(
    'DomainEventCallbackChannelLifecycleMsg',
    { dom, channelName: 'org.x', state: 2, reason: 99 },
    { channel: 'org.x', state: 2, stateName: 'DISCONNECTED', reason: 99, reasonName: undefined },
  ),
  'network-lifecycle': flat(
    'NetworkEventLifecycleMsg',
    { net, event: 2, detail: 0 },
    { event: 2, eventName: 'STARTED', detail: 0 },
  ),
  'network-metadata-change': flat(
    'NetworkEventCallbackMetadataChangeMsg',
    { net, type: 0, nsuri: null },
    { metadata: 0, metadataName: 'DESCRIPTION', nsuri: null },
  ),
  'storage-pool-lifecycle': flat(
    'StoragePoolEventLifecycleMsg',
    { pool: net, event: 5, detail: 0 },
    { event: 5, eventName: 'DELETED', detail: 0 },
  ),
  'storage-pool-refresh': flat('StoragePoolEventRefreshMsg', { pool: net }, {}),
  'node-device-lifecycle': flat(
    'NodeDeviceEventLifecycleMsg',
    { dev: { name: 'pci_0' }, event: 0, detail: 0 },
    { event: 0, eventName: 'CREATED', detail: 0 },
  ),
  'node-device-update': flat('NodeDeviceEventUpdateMsg', { dev: { name: 'pci_0' } }, {}),
  'secret-lifecycle': flat(
    'SecretEventLifecycleMsg',
    { secret: { uuid: UUID, usageType: 2, usageID: 'id' }, event: 1, detail: 0 },
    { event: 1, eventName: 'UNDEFINED', detail: 0 },
  ),
  'secret-value-changed': flat(
    'SecretEventValueChangedMsg',
    { secret: { uuid: UUID, usageType: 2, usageID: 'id' } },
    {},
  ),
  'qemu-monitor': flat(
    'QemuDomainMonitorEventMsg',
    { dom, event: 'RESUME', seconds: 1_700_000_000n, micros: 5, details: '{"a":1}' },
    { event: 'RESUME', timestampUs: 1_700_000_000_000_005n, details: '{"a":1}' },
  ),
  'hypervisor-close': {
    type: 'ConnectEventConnectionClosedMsg',
    payload: { reason: 2 },
    expected: { reason: 2, reasonName: 'KEEPALIVE' },
  },
};

function programOf(number: number): ProgramSet {
  const found = PROGRAMS.find((set) => Object.values(set.events).some((event) => event.program.number === number));
  if (found === undefined) throw new Error(`no program ${number}`);
  return found;
}

const NAMES = Object.keys(CASES).filter((name): name is EventName => name in catalogue);

test('there is a case for every event', () => {
  expect(NAMES).toHaveLength(40);
});

test.each(NAMES)('%s', async (name) => {
  const { message } = catalogue[name];
  const { type, payload, expected } = CASES[name];
  const set = programOf(message.program.number);
  const bytes = secondCodec(set, type).toXDR(toSecond(set, { kind: 'ref', name: type }, payload));

  const peer = new MemoryTransport();
  const link = new Link(peer);
  const hub = new EventHub(link);
  const session: HandleSession = Object.create({ events: hub, whenLoaded, registration }, {});
  Object.defineProperty(session, 'wrap', { value: new Wrap(session) });
  const events = subscribe(session, name);
  // What the registration needs is loaded for the first of them.
  const call = await vi.waitFor(() => peer.frames()[0] ?? Promise.reject(new Error('nothing was registered')), 15_000);
  const [program = 0, procedure = 0, serial = 0] = [4, 12, 20].map((at) => call.readUInt32BE(at));
  peer.receive(frame([program, 1, procedure, 1, serial, 0], ...(name === 'hypervisor-close' ? [] : [word(5)])));
  await events.ready;
  peer.receive(frame([message.program.number, 1, message.number, 2, 1, 0], bytes));
  const { value } = await events.next();
  expect(value).toMatchObject({ type: name, ...expected });
  link.destroy();
});
