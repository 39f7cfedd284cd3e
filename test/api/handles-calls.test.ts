import { describe, expect, it } from 'vitest';
import type { CallOptions, FlagsOptions } from '../../src/api/options.js';
import { UsageError } from '../../src/errors.js';
import { computed } from '../support/computed.js';
import { NotingSession, WIRE } from './handles-session.js';

/** What a method is called with, and the procedures that it then calls, without flags and, where it differs, with. */
interface Expectation {
  readonly method: string;
  readonly call: (options: FlagsOptions<never> | undefined) => Promise<unknown>;
  readonly plain: readonly string[];
  readonly flagged?: readonly string[];
}

const session = new NotingSession([16]);
const { wrap } = session;
const domain = wrap.domain(WIRE.domain);
const snapshot = wrap.domainSnapshot({ name: 's', dom: WIRE.domain });
const checkpoint = wrap.domainCheckpoint({ name: 'c', dom: WIRE.domain });
const network = wrap.network(WIRE.network);
const port = wrap.networkPort({ net: WIRE.network, uuid: WIRE.network.uuid });
const iface = wrap.interface({ name: 'eth0', mac: '' });
const device = wrap.nodeDevice({ name: 'computer' });
const filter = wrap.nwfilter(WIRE.network);
const binding = wrap.nwfilterBinding({ portdev: 'vnet0', filtername: 'f' });
const secret = wrap.secret({ uuid: WIRE.network.uuid, usageType: 0, usageID: '' });
const pool = wrap.storagePool(WIRE.network);
const volume = wrap.storageVol(WIRE.volume);

function expectation(
  method: string,
  call: (options: FlagsOptions<never> | undefined) => Promise<unknown>,
  plain: string | readonly string[],
  flagged?: string,
): Expectation {
  const names = typeof plain === 'string' ? [plain] : plain;
  return { method, call, plain: names, ...(flagged === undefined ? {} : { flagged: [flagged] }) };
}

const e = expectation;

function withoutFlags({ signal, timeoutMs }: FlagsOptions = {}): CallOptions {
  return { signal, timeoutMs };
}

const DOMAIN: readonly Expectation[] = [
  e('getInfo', (o) => domain.getInfo(o), 'DOMAIN_GET_INFO'),
  e('getState', (o) => domain.getState(o), 'DOMAIN_GET_STATE'),
  e('getControlInfo', (o) => domain.getControlInfo(o), 'DOMAIN_GET_CONTROL_INFO'),
  e('getOsType', (o) => domain.getOsType(o), 'DOMAIN_GET_OS_TYPE'),
  e('isActive', (o) => domain.isActive(o), 'DOMAIN_IS_ACTIVE'),
  e('isPersistent', (o) => domain.isPersistent(o), 'DOMAIN_IS_PERSISTENT'),
  e('isUpdated', (o) => domain.isUpdated(o), 'DOMAIN_IS_UPDATED'),
  e('getMessages', (o) => domain.getMessages(o), 'DOMAIN_GET_MESSAGES'),
  e('getSecurityLabel', (o) => domain.getSecurityLabel(o), 'DOMAIN_GET_SECURITY_LABEL'),
  e('getSecurityLabelList', (o) => domain.getSecurityLabelList(o), 'DOMAIN_GET_SECURITY_LABEL_LIST'),
  e('getXmlDescription', (o) => domain.getXmlDescription(o), 'DOMAIN_GET_XML_DESC'),
  e('getMetadata', (o) => domain.getMetadata(computed(1), null, o), 'DOMAIN_GET_METADATA'),
  e('setMetadata', (o) => domain.setMetadata(computed(1), null, null, null, o), 'DOMAIN_SET_METADATA'),
  e('undefine', (o) => domain.undefine(o), 'DOMAIN_UNDEFINE', 'DOMAIN_UNDEFINE_FLAGS'),
  e('getAutostart', (o) => domain.getAutostart(o), 'DOMAIN_GET_AUTOSTART'),
  e('setAutostart', (o) => domain.setAutostart(true, o), 'DOMAIN_SET_AUTOSTART'),
  e('rename', (o) => domain.rename('x', o), 'DOMAIN_RENAME'),
  e('create', (o) => domain.create(o), 'DOMAIN_CREATE_WITH_FLAGS'),
  e('shutdown', (o) => domain.shutdown(o), 'DOMAIN_SHUTDOWN', 'DOMAIN_SHUTDOWN_FLAGS'),
  e('reboot', (o) => domain.reboot(o), 'DOMAIN_REBOOT'),
  e('reset', (o) => domain.reset(o), 'DOMAIN_RESET'),
  e('suspend', (o) => domain.suspend(o), 'DOMAIN_SUSPEND'),
  e('resume', (o) => domain.resume(o), 'DOMAIN_RESUME'),
  e('pmWakeup', (o) => domain.pmWakeup(o), 'DOMAIN_PM_WAKEUP'),
  e('pmSuspendForDuration', (o) => domain.pmSuspendForDuration(computed(0), 1, o), 'DOMAIN_PM_SUSPEND_FOR_DURATION'),
  e('destroy', (o) => domain.destroy(o), 'DOMAIN_DESTROY', 'DOMAIN_DESTROY_FLAGS'),
  e('setLifecycleAction', (o) => domain.setLifecycleAction(computed(0), computed(1), o), 'DOMAIN_SET_LIFECYCLE_ACTION'),
  e('managedSave', (o) => domain.managedSave(o), 'DOMAIN_MANAGED_SAVE'),
  e('hasManagedSaveImage', (o) => domain.hasManagedSaveImage(o), 'DOMAIN_HAS_MANAGED_SAVE_IMAGE'),
  e('managedSaveRemove', (o) => domain.managedSaveRemove(o), 'DOMAIN_MANAGED_SAVE_REMOVE'),
  e('managedSaveDefineXml', (o) => domain.managedSaveDefineXml('', o), 'DOMAIN_MANAGED_SAVE_DEFINE_XML'),
  e('managedSaveGetXmlDescription', (o) => domain.managedSaveGetXmlDescription(o), 'DOMAIN_MANAGED_SAVE_GET_XML_DESC'),
  e('coreDump', (o) => domain.coreDump('f', o), 'DOMAIN_CORE_DUMP'),
  e('coreDumpFormat', (o) => domain.coreDumpFormat('f', computed(1), o), 'DOMAIN_CORE_DUMP_WITH_FORMAT'),
  e('getMaxMemory', (o) => domain.getMaxMemory(o), 'DOMAIN_GET_MAX_MEMORY'),
  e('setMaxMemory', (o) => domain.setMaxMemory(1, o), 'DOMAIN_SET_MAX_MEMORY'),
  e('setMemory', (o) => domain.setMemory(1n, o), 'DOMAIN_SET_MEMORY', 'DOMAIN_SET_MEMORY_FLAGS'),
  e('setMemoryStatsPeriod', (o) => domain.setMemoryStatsPeriod(1, o), 'DOMAIN_SET_MEMORY_STATS_PERIOD'),
  e('memoryStats', (o) => domain.memoryStats(o), 'DOMAIN_MEMORY_STATS'),
  e('memoryPeek', (o) => domain.memoryPeek(0, 0, o), 'DOMAIN_MEMORY_PEEK'),
  e('getMaxVcpus', (o) => domain.getMaxVcpus(o), 'DOMAIN_GET_MAX_VCPUS'),
  e('getVcpus', (o) => domain.getVcpus(o), 'DOMAIN_GET_VCPUS_FLAGS'),
  e('setVcpus', (o) => domain.setVcpus(1, o), 'DOMAIN_SET_VCPUS', 'DOMAIN_SET_VCPUS_FLAGS'),
  e('setVcpu', (o) => domain.setVcpu([1], true, o), 'DOMAIN_SET_VCPU'),
  e('getGuestVcpus', (o) => domain.getGuestVcpus(o), 'DOMAIN_GET_GUEST_VCPUS'),
  e('setGuestVcpus', (o) => domain.setGuestVcpus([1], true, o), 'DOMAIN_SET_GUEST_VCPUS'),
  e('pinVcpu', (o) => domain.pinVcpu(0, [1], o), 'DOMAIN_PIN_VCPU', 'DOMAIN_PIN_VCPU_FLAGS'),
  e('getEmulatorPinInfo', (o) => domain.getEmulatorPinInfo(o), ['NODE_GET_INFO', 'DOMAIN_GET_EMULATOR_PIN_INFO']),
  e('pinEmulator', (o) => domain.pinEmulator([1], o), 'DOMAIN_PIN_EMULATOR'),
  e('getIothreadInfo', (o) => domain.getIothreadInfo(o), 'DOMAIN_GET_IOTHREAD_INFO'),
  e('pinIothread', (o) => domain.pinIothread(1, [1], o), 'DOMAIN_PIN_IOTHREAD'),
  e('addIothread', (o) => domain.addIothread(1, o), 'DOMAIN_ADD_IOTHREAD'),
  e('delIothread', (o) => domain.delIothread(1, o), 'DOMAIN_DEL_IOTHREAD'),
  e('getSchedulerType', (o) => domain.getSchedulerType(o), 'DOMAIN_GET_SCHEDULER_TYPE'),
  e('getPerfEvents', (o) => domain.getPerfEvents(o), 'DOMAIN_GET_PERF_EVENTS'),
  e('attachDevice', (o) => domain.attachDevice('', o), 'DOMAIN_ATTACH_DEVICE', 'DOMAIN_ATTACH_DEVICE_FLAGS'),
  e('detachDevice', (o) => domain.detachDevice('', o), 'DOMAIN_DETACH_DEVICE', 'DOMAIN_DETACH_DEVICE_FLAGS'),
  e('detachDeviceAlias', (o) => domain.detachDeviceAlias('', o), 'DOMAIN_DETACH_DEVICE_ALIAS'),
  e('updateDevice', (o) => domain.updateDevice('', o), 'DOMAIN_UPDATE_DEVICE_FLAGS'),
  e('sendKey', (o) => domain.sendKey(computed(0), 1, [1], o), 'DOMAIN_SEND_KEY'),
  e('injectNmi', (o) => domain.injectNmi(o), 'DOMAIN_INJECT_NMI'),
  e('blockStats', (o) => domain.blockStats('vda', withoutFlags(o)), 'DOMAIN_BLOCK_STATS'),
  e('getBlockInfo', (o) => domain.getBlockInfo('vda', o), 'DOMAIN_GET_BLOCK_INFO'),
  e('getDiskErrors', (o) => domain.getDiskErrors(o), 'DOMAIN_GET_DISK_ERRORS'),
  e('blockPeek', (o) => domain.blockPeek('vda', 0, 0, o), 'DOMAIN_BLOCK_PEEK'),
  e('blockResize', (o) => domain.blockResize('vda', 1, o), 'DOMAIN_BLOCK_RESIZE'),
  e('setBlockThreshold', (o) => domain.setBlockThreshold('vda', 1, o), 'DOMAIN_SET_BLOCK_THRESHOLD'),
  e('getBlockJobInfo', (o) => domain.getBlockJobInfo('vda', o), 'DOMAIN_GET_BLOCK_JOB_INFO'),
  e('setBlockJobSpeed', (o) => domain.setBlockJobSpeed('vda', 1, o), 'DOMAIN_BLOCK_JOB_SET_SPEED'),
  e('abortBlockJob', (o) => domain.abortBlockJob('vda', o), 'DOMAIN_BLOCK_JOB_ABORT'),
  e('blockPull', (o) => domain.blockPull('vda', 1, o), 'DOMAIN_BLOCK_PULL'),
  e('blockRebase', (o) => domain.blockRebase('vda', null, 1, o), 'DOMAIN_BLOCK_REBASE'),
  e('blockCommit', (o) => domain.blockCommit('vda', null, null, 1, o), 'DOMAIN_BLOCK_COMMIT'),
  e('interfaceStats', (o) => domain.interfaceStats('vnet0', o), 'DOMAIN_INTERFACE_STATS'),
  e('getInterfaceAddresses', (o) => domain.getInterfaceAddresses(computed(0), o), 'DOMAIN_INTERFACE_ADDRESSES'),
  e('getJobInfo', (o) => domain.getJobInfo(o), 'DOMAIN_GET_JOB_INFO'),
  e('getJobStats', (o) => domain.getJobStats(o), 'DOMAIN_GET_JOB_STATS'),
  e('abortJob', (o) => domain.abortJob(o), 'DOMAIN_ABORT_JOB', 'DOMAIN_ABORT_JOB_FLAGS'),
  e('backupBegin', (o) => domain.backupBegin('', o), 'DOMAIN_BACKUP_BEGIN'),
  e('backupGetXmlDescription', (o) => domain.backupGetXmlDescription(o), 'DOMAIN_BACKUP_GET_XML_DESC'),
  e('startDirtyRateCalc', (o) => domain.startDirtyRateCalc(1, o), 'DOMAIN_START_DIRTY_RATE_CALC'),
  e('getHostname', (o) => domain.getHostname(o), 'DOMAIN_GET_HOSTNAME'),
  e('getTime', (o) => domain.getTime(o), 'DOMAIN_GET_TIME'),
  e('setTime', (o) => domain.setTime(1, 2, o), 'DOMAIN_SET_TIME'),
  e('setUserPassword', (o) => domain.setUserPassword('', '', o), 'DOMAIN_SET_USER_PASSWORD'),
  e('sendProcessSignal', (o) => domain.sendProcessSignal(1, computed(2), o), 'DOMAIN_SEND_PROCESS_SIGNAL'),
  e('getGuestInfo', (o) => domain.getGuestInfo(0, o), 'DOMAIN_GET_GUEST_INFO'),
  e('setAgentResponseTimeout', (o) => domain.setAgentResponseTimeout(1, o), 'DOMAIN_AGENT_SET_RESPONSE_TIMEOUT'),
  e('authorizedSshKeysGet', (o) => domain.authorizedSshKeysGet('u', o), 'DOMAIN_AUTHORIZED_SSH_KEYS_GET'),
  e('authorizedSshKeysSet', (o) => domain.authorizedSshKeysSet('u', [], o), 'DOMAIN_AUTHORIZED_SSH_KEYS_SET'),
  e('getFsInfo', (o) => domain.getFsInfo(o), 'DOMAIN_GET_FSINFO'),
  e('fsTrim', (o) => domain.fsTrim(null, 1, o), 'DOMAIN_FSTRIM'),
  e('fsFreeze', (o) => domain.fsFreeze([], o), 'DOMAIN_FSFREEZE'),
  e('fsThaw', (o) => domain.fsThaw([], o), 'DOMAIN_FSTHAW'),
  e('numOfSnapshots', (o) => domain.numOfSnapshots(o), 'DOMAIN_SNAPSHOT_NUM'),
  e('listSnapshotNames', (o) => domain.listSnapshotNames(o), ['DOMAIN_SNAPSHOT_NUM', 'DOMAIN_SNAPSHOT_LIST_NAMES']),
  e('listSnapshots', (o) => domain.listSnapshots(o), 'DOMAIN_LIST_ALL_SNAPSHOTS'),
  e('listAllSnapshots', (o) => domain.listAllSnapshots(o), 'DOMAIN_LIST_ALL_SNAPSHOTS'),
  e('getSnapshotByName', (o) => domain.getSnapshotByName('s', o), 'DOMAIN_SNAPSHOT_LOOKUP_BY_NAME'),
  e('hasCurrentSnapshot', (o) => domain.hasCurrentSnapshot(o), 'DOMAIN_HAS_CURRENT_SNAPSHOT'),
  e('currentSnapshot', (o) => domain.currentSnapshot(o), 'DOMAIN_SNAPSHOT_CURRENT'),
  e('createSnapshot', (o) => domain.createSnapshot('', o), 'DOMAIN_SNAPSHOT_CREATE_XML'),
  e('listAllCheckpoints', (o) => domain.listAllCheckpoints(o), 'DOMAIN_LIST_ALL_CHECKPOINTS'),
  e('getCheckpointByName', (o) => domain.getCheckpointByName('c', o), 'DOMAIN_CHECKPOINT_LOOKUP_BY_NAME'),
  e('createCheckpoint', (o) => domain.createCheckpoint('', o), 'DOMAIN_CHECKPOINT_CREATE_XML'),
];

const SNAPSHOTS: readonly Expectation[] = [
  e('snapshot getXmlDescription', (o) => snapshot.getXmlDescription(o), 'DOMAIN_SNAPSHOT_GET_XML_DESC'),
  e('snapshot delete', (o) => snapshot.delete(o), 'DOMAIN_SNAPSHOT_DELETE'),
  e('revertTo', (o) => snapshot.revertTo(o), 'DOMAIN_REVERT_TO_SNAPSHOT'),
  e('isCurrent', (o) => snapshot.isCurrent(o), 'DOMAIN_SNAPSHOT_IS_CURRENT'),
  e('hasMetadata', (o) => snapshot.hasMetadata(o), 'DOMAIN_SNAPSHOT_HAS_METADATA'),
  e('snapshot getParent', (o) => snapshot.getParent(o), 'DOMAIN_SNAPSHOT_GET_PARENT'),
  e('numOfChildSnapshots', (o) => snapshot.numOfChildSnapshots(o), 'DOMAIN_SNAPSHOT_NUM_CHILDREN'),
  e('listChildSnapshotNames', (o) => snapshot.listChildSnapshotNames(o), [
    'DOMAIN_SNAPSHOT_NUM_CHILDREN',
    'DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES',
  ]),
  e('listChildSnapshots', (o) => snapshot.listChildSnapshots(o), 'DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN'),
  e('snapshot listAllChildren', (o) => snapshot.listAllChildren(o), 'DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN'),
  e('checkpoint getXmlDescription', (o) => checkpoint.getXmlDescription(o), 'DOMAIN_CHECKPOINT_GET_XML_DESC'),
  e('checkpoint delete', (o) => checkpoint.delete(o), 'DOMAIN_CHECKPOINT_DELETE'),
  e('checkpoint getParent', (o) => checkpoint.getParent(o), 'DOMAIN_CHECKPOINT_GET_PARENT'),
  e('checkpoint listAllChildren', (o) => checkpoint.listAllChildren(o), 'DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN'),
];

const OTHERS: readonly Expectation[] = [
  e('network isActive', (o) => network.isActive(o), 'NETWORK_IS_ACTIVE'),
  e('network isPersistent', (o) => network.isPersistent(o), 'NETWORK_IS_PERSISTENT'),
  e('network getXmlDescription', (o) => network.getXmlDescription(o), 'NETWORK_GET_XML_DESC'),
  e('network create', (o) => network.create(o), 'NETWORK_CREATE'),
  e('network undefine', (o) => network.undefine(o), 'NETWORK_UNDEFINE'),
  e('network destroy', (o) => network.destroy(o), 'NETWORK_DESTROY'),
  e('network update', (o) => network.update(computed(1), computed(2), 3, '', o), ['supports', 'NETWORK_UPDATE']),
  e('getBridgeName', (o) => network.getBridgeName(o), 'NETWORK_GET_BRIDGE_NAME'),
  e('network getAutostart', (o) => network.getAutostart(o), 'NETWORK_GET_AUTOSTART'),
  e('network setAutostart', (o) => network.setAutostart(true, o), 'NETWORK_SET_AUTOSTART'),
  e('network getMetadata', (o) => network.getMetadata(computed(1), null, o), 'NETWORK_GET_METADATA'),
  e('network setMetadata', (o) => network.setMetadata(computed(1), null, null, null, o), 'NETWORK_SET_METADATA'),
  e('getDhcpLeases', (o) => network.getDhcpLeases(o), 'NETWORK_GET_DHCP_LEASES'),
  e('listAllPorts', (o) => network.listAllPorts(o), 'NETWORK_LIST_ALL_PORTS'),
  e('createPort', (o) => network.createPort('', o), 'NETWORK_PORT_CREATE_XML'),
  e('getPortByUuid', (o) => network.getPortByUuid(network.uuid, o), 'NETWORK_PORT_LOOKUP_BY_UUID'),
  e('port getXmlDescription', (o) => port.getXmlDescription(o), 'NETWORK_PORT_GET_XML_DESC'),
  e('port delete', (o) => port.delete(o), 'NETWORK_PORT_DELETE'),
  e('interface isActive', (o) => iface.isActive(o), 'INTERFACE_IS_ACTIVE'),
  e('interface getXmlDescription', (o) => iface.getXmlDescription(o), 'INTERFACE_GET_XML_DESC'),
  e('interface create', (o) => iface.create(o), 'INTERFACE_CREATE'),
  e('interface undefine', (o) => iface.undefine(o), 'INTERFACE_UNDEFINE'),
  e('interface destroy', (o) => iface.destroy(o), 'INTERFACE_DESTROY'),
  e('device getParent', (o) => device.getParent(o), 'NODE_DEVICE_GET_PARENT'),
  e('device getXmlDescription', (o) => device.getXmlDescription(o), 'NODE_DEVICE_GET_XML_DESC'),
  e('listCapabilities', (o) => device.listCapabilities(o), ['NODE_DEVICE_NUM_OF_CAPS', 'NODE_DEVICE_LIST_CAPS']),
  e('device isActive', (o) => device.isActive(o), 'NODE_DEVICE_IS_ACTIVE'),
  e('device isPersistent', (o) => device.isPersistent(o), 'NODE_DEVICE_IS_PERSISTENT'),
  e('device create', (o) => device.create(o), 'NODE_DEVICE_CREATE'),
  e('device undefine', (o) => device.undefine(o), 'NODE_DEVICE_UNDEFINE'),
  e('device update', (o) => device.update('', o), 'NODE_DEVICE_UPDATE'),
  e('device destroy', (o) => device.destroy(o), 'NODE_DEVICE_DESTROY'),
  e('device getAutostart', (o) => device.getAutostart(o), 'NODE_DEVICE_GET_AUTOSTART'),
  e('device setAutostart', (o) => device.setAutostart(true, o), 'NODE_DEVICE_SET_AUTOSTART'),
  e('dettach', (o) => device.dettach(o), 'NODE_DEVICE_DETTACH', 'NODE_DEVICE_DETACH_FLAGS'),
  e('reattach', (o) => device.reattach(o), 'NODE_DEVICE_RE_ATTACH'),
  e('device reset', (o) => device.reset(o), 'NODE_DEVICE_RESET'),
  e('filter getXmlDescription', (o) => filter.getXmlDescription(o), 'NWFILTER_GET_XML_DESC'),
  e('filter undefine', (o) => filter.undefine(o), 'NWFILTER_UNDEFINE'),
  e('binding getXmlDescription', (o) => binding.getXmlDescription(o), 'NWFILTER_BINDING_GET_XML_DESC'),
  e('binding delete', (o) => binding.delete(o), 'NWFILTER_BINDING_DELETE'),
  e('secret getXmlDescription', (o) => secret.getXmlDescription(o), 'SECRET_GET_XML_DESC'),
  e('secret undefine', (o) => secret.undefine(o), 'SECRET_UNDEFINE'),
  e('getValue', (o) => secret.getValue(o), 'SECRET_GET_VALUE'),
  e('setValue', (o) => secret.setValue(new Uint8Array(1), o), 'SECRET_SET_VALUE'),
  e('pool getInfo', (o) => pool.getInfo(o), 'STORAGE_POOL_GET_INFO'),
  e('pool isActive', (o) => pool.isActive(o), 'STORAGE_POOL_IS_ACTIVE'),
  e('pool isPersistent', (o) => pool.isPersistent(o), 'STORAGE_POOL_IS_PERSISTENT'),
  e('pool getXmlDescription', (o) => pool.getXmlDescription(o), 'STORAGE_POOL_GET_XML_DESC'),
  e('pool undefine', (o) => pool.undefine(o), 'STORAGE_POOL_UNDEFINE'),
  e('pool getAutostart', (o) => pool.getAutostart(o), 'STORAGE_POOL_GET_AUTOSTART'),
  e('pool setAutostart', (o) => pool.setAutostart(true, o), 'STORAGE_POOL_SET_AUTOSTART'),
  e('build', (o) => pool.build(o), 'STORAGE_POOL_BUILD'),
  e('pool create', (o) => pool.create(o), 'STORAGE_POOL_CREATE'),
  e('refresh', (o) => pool.refresh(o), 'STORAGE_POOL_REFRESH'),
  e('pool destroy', (o) => pool.destroy(o), 'STORAGE_POOL_DESTROY'),
  e('pool delete', (o) => pool.delete(o), 'STORAGE_POOL_DELETE'),
  e('numOfStorageVolumes', (o) => pool.numOfStorageVolumes(o), 'STORAGE_POOL_NUM_OF_VOLUMES'),
  e('listStorageVolNames', (o) => pool.listStorageVolNames(undefined, o), [
    'STORAGE_POOL_NUM_OF_VOLUMES',
    'STORAGE_POOL_LIST_VOLUMES',
  ]),
  e('listStorageVolNames of a maximum', (o) => pool.listStorageVolNames(3, o), 'STORAGE_POOL_LIST_VOLUMES'),
  e('listVolumes', (o) => pool.listVolumes(o), 'STORAGE_POOL_LIST_ALL_VOLUMES'),
  e('listAllVolumes', (o) => pool.listAllVolumes(o), 'STORAGE_POOL_LIST_ALL_VOLUMES'),
  e('getVolumeByName', (o) => pool.getVolumeByName('v', o), 'STORAGE_VOL_LOOKUP_BY_NAME'),
  e('createVolume', (o) => pool.createVolume('', o), 'STORAGE_VOL_CREATE_XML'),
  e('cloneVolume', (o) => pool.cloneVolume('', volume, o), 'STORAGE_VOL_CREATE_XML_FROM'),
  e('getPath', (o) => volume.getPath(o), 'STORAGE_VOL_GET_PATH'),
  e('volume getXmlDescription', (o) => volume.getXmlDescription(o), 'STORAGE_VOL_GET_XML_DESC'),
  e('volume getInfo', (o) => volume.getInfo(o), 'STORAGE_VOL_GET_INFO', 'STORAGE_VOL_GET_INFO_FLAGS'),
  e('volume delete', (o) => volume.delete(o), 'STORAGE_VOL_DELETE'),
  e('resize', (o) => volume.resize(1, o), 'STORAGE_VOL_RESIZE'),
  e('wipe', (o) => volume.wipe(o), 'STORAGE_VOL_WIPE'),
  e('wipePattern', (o) => volume.wipePattern(computed(1), o), 'STORAGE_VOL_WIPE_PATTERN'),
];

function made(options: FlagsOptions<never> | undefined, call: Expectation['call']): Promise<readonly string[]> {
  session.calls.length = 0;
  return call(options).then(() => session.names);
}

/** A method whose options do not have flags sends nothing; `options.test.ts` compares the options with the types. */
async function refused(call: Expectation['call']): Promise<boolean> {
  const outcome = await made({ flags: 0 }, call).catch((error: unknown) => error);
  if (!(outcome instanceof UsageError)) return false;
  expect(outcome).toMatchObject({ code: 'UNKNOWN_OPTION' });
  expect(session.names).toEqual([]);
  return true;
}

describe.each([
  ['a domain', DOMAIN],
  ['snapshots and checkpoints', SNAPSHOTS],
  ['all other kinds', OTHERS],
])('%s', (_, expectations) => {
  it.each(expectations)('$method calls what it should', async ({ call, plain, flagged = plain }) => {
    expect(await made(undefined, call)).toEqual(plain);
    expect(await made({}, call)).toEqual(plain);
    // Flags that are 0 are flags: "current" is not the same as what the older procedure does.
    const unflagged = await refused(call);
    if (!unflagged) expect(await made({ flags: 0 }, call)).toEqual(flagged);
  });

  it.each(expectations)('$method hands signal and deadline to each call', async ({ call }) => {
    const { signal } = new AbortController();
    await made({ signal, timeoutMs: 5_000 }, call);
    expect(session.calls.length).toBeGreaterThan(0);
    for (const { options } of session.calls) {
      expect(options?.signal).toBe(signal);
      expect(options?.timeoutMs).toBeGreaterThan(0);
      expect(options?.timeoutMs).toBeLessThanOrEqual(5_000);
    }
  });

  it.each(expectations)('$method sends the flags it is given, if it takes any', async ({ call }) => {
    if (await refused(call)) return;
    await made({ flags: computed(0x1234) }, call);
    const last = session.calls.at(-1)?.args;
    if (typeof last === 'object' && last !== null && 'flags' in last) expect(last.flags).toBe(0x1234);
  });
});
