/**
 * Nodes for libvirt's test driver, whose own default node has one object of each kind. Names and UUIDs are counted, so
 * that a test can say what it expects: `domain-3` has the UUID that {@link testUuid} gives for ('domain', 3).
 */

/** How a domain of the test driver starts. */
export type TestRunState = 'running' | 'paused' | 'shutoff' | 'crashed';

/** One domain, where a number of ordinary ones is not enough. */
export interface TestDomain {
  readonly name?: string;
  readonly uuid?: string;
  readonly state?: TestRunState;
  readonly memoryKiB?: number;
  readonly vcpus?: number;
  readonly title?: string;
  readonly description?: string;
  /** Number of disks: vda, vdb, ... */
  readonly disks?: number;
  readonly interfaces?: number;
  /** Number of snapshots: snapshot-0, ... each the child of the one before. */
  readonly snapshots?: number;
  /** Further elements of `<devices>`. */
  readonly devicesXml?: string;
}

/** How many objects of each kind the node shall have; all zero by default. */
export interface TestNode {
  /** A number gives domains that run, pause and are shut off in turn. */
  readonly domains?: number | readonly TestDomain[];
  readonly networks?: number;
  readonly interfaces?: number;
  readonly pools?: number;
  /** Volumes in each pool. */
  readonly volumes?: number;
  readonly nodeDevices?: number;
  /** User names and passwords that opening the node demands. */
  readonly users?: Readonly<Record<string, string>>;
}

type Kind = 'domain' | 'network' | 'pool' | 'snapshot';

const NAMESPACE = 'http://libvirt.org/schemas/domain/test/1.0';
const STATES: readonly TestRunState[] = ['running', 'paused', 'shutoff'];
/** The test driver wants the number of a domain's state. */
const STATE_NUMBERS: Readonly<Record<TestRunState, number>> = { running: 1, paused: 3, shutoff: 5, crashed: 6 };
const KIND_NUMBERS: Readonly<Record<Kind, number>> = { domain: 1, network: 2, pool: 3, snapshot: 4 };

/** UUID of the counted object of a kind. */
export function testUuid(kind: Kind, index: number): string {
  return `00000000-0000-4000-800${KIND_NUMBERS[kind]}-${index.toString(16).padStart(12, '0')}`;
}

/** XML of a whole node for the URI `test:///path/of/the/file.xml`. */
export function testNodeXml(node: TestNode): string {
  const { domains = 0, users = {} } = node;
  const wanted = typeof domains === 'number' ? counted(domains, ordinaryDomain) : domains;
  return [
    '<node>',
    '<cpu><mhz>6000</mhz><model>i986</model><active>16</active><nodes>2</nodes><sockets>2</sockets>',
    '<cores>2</cores><threads>2</threads></cpu><memory>8192000</memory>',
    ...wanted.map(domainXml),
    ...counted(node.networks ?? 0, networkXml),
    ...counted(node.interfaces ?? 0, interfaceXml),
    ...counted(node.pools ?? 0, (index) => poolXml(index, node.volumes ?? 0)),
    ...counted(node.nodeDevices ?? 0, nodeDeviceXml),
    usersXml(users),
    '</node>\n',
  ].join('\n');
}

function counted<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function ordinaryDomain(index: number): TestDomain {
  return { state: STATES[index % STATES.length] ?? 'running', disks: 1, interfaces: 1 };
}

function domainXml(domain: TestDomain, index: number): string {
  const { state = 'running', disks = 0, interfaces = 0, snapshots = 0, title, description } = domain;
  const name = domain.name ?? `domain-${index}`;
  const core = domainCoreXml(domain, index);
  return [
    `<domain type='test' xmlns:test='${NAMESPACE}'>`,
    core,
    ...(title === undefined ? [] : [`<title>${escapeXml(title)}</title>`]),
    ...(description === undefined ? [] : [`<description>${escapeXml(description)}</description>`]),
    '<devices>',
    ...counted(disks, (disk) => diskXml(name, disk)),
    ...counted(interfaces, (nic) => nicXml(index, nic)),
    domain.devicesXml ?? '',
    '</devices>',
    `<test:runstate>${STATE_NUMBERS[state]}</test:runstate>`,
    ...counted(snapshots, (snapshot) => snapshotXml(core, snapshot, snapshot === snapshots - 1)),
    '</domain>',
  ].join('\n');
}

function domainCoreXml(domain: TestDomain, index: number): string {
  const { name = `domain-${index}`, uuid = testUuid('domain', index), memoryKiB = 1048576, vcpus = 2 } = domain;
  return [
    `<name>${escapeXml(name)}</name><uuid>${uuid}</uuid>`,
    `<memory>${memoryKiB}</memory><vcpu>${vcpus}</vcpu><os><type>hvm</type></os>`,
  ].join('\n');
}

function diskXml(domain: string, index: number): string {
  const target = `vd${String.fromCharCode('a'.charCodeAt(0) + index)}`;
  const source = escapeXml(`/images/${domain}-${index}.img`);
  return `<disk type='file' device='disk'><source file='${source}'/><target dev='${target}' bus='virtio'/></disk>`;
}

function nicXml(domain: number, index: number): string {
  const mac = macAddress(domain * 16 + index);
  return `<interface type='network'><mac address='${mac}'/><source network='network-0'/><target dev='nic${domain}-${index}'/></interface>`;
}

function macAddress(number: number): string {
  const bytes = [0x52, 0x54, 0, (number >> 16) & 255, (number >> 8) & 255, number & 255];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(':');
}

function snapshotXml(domainCore: string, index: number, current: boolean): string {
  return [
    `<test:domainsnapshot><name>snapshot-${index}</name><state>shutoff</state>`,
    `<creationTime>${1_600_000_000 + index}</creationTime>`,
    index === 0 ? '' : `<parent><name>snapshot-${index - 1}</name></parent>`,
    `<active>${current ? 1 : 0}</active><domain type='test'>${domainCore}</domain></test:domainsnapshot>`,
  ].join('\n');
}

function networkXml(index: number): string {
  const net = `10.${index >> 8}.${index & 255}`;
  return [
    `<network><name>network-${index}</name><uuid>${testUuid('network', index)}</uuid>`,
    `<bridge name='br${index}'/><forward/><ip address='${net}.1' netmask='255.255.255.0'>`,
    `<dhcp><range start='${net}.2' end='${net}.254'/></dhcp></ip></network>`,
  ].join('\n');
}

function interfaceXml(index: number): string {
  return [
    `<interface type='ethernet' name='eth${index}'><start mode='onboot'/><mac address='${macAddress(index)}'/>`,
    `<mtu size='1492'/><protocol family='ipv4'><ip address='192.168.0.${index + 1}' prefix='24'/></protocol></interface>`,
  ].join('\n');
}

function poolXml(index: number, volumes: number): string {
  const path = `/pools/pool-${index}`;
  const volume = (number: number): string =>
    `<volume type='file'><name>volume-${number}</name><capacity>1048576</capacity><allocation>0</allocation>
<target><path>${path}/volume-${number}</path></target></volume>`;
  return [
    `<pool type='dir'><name>pool-${index}</name><uuid>${testUuid('pool', index)}</uuid>`,
    `<target><path>${path}</path></target>`,
    ...counted(volumes, volume),
    '</pool>',
  ].join('\n');
}

function nodeDeviceXml(index: number): string {
  return [
    `<device><name>scsi_host${index + 100}</name><parent>computer</parent>`,
    `<capability type='scsi_host'><host>${index + 100}</host></capability></device>`,
  ].join('\n');
}

function usersXml(users: Readonly<Record<string, string>>): string {
  const lines = Object.entries(users).map(
    ([name, password]) => `<user password='${escapeXml(password)}'>${escapeXml(name)}</user>`,
  );
  return lines.length === 0 ? '' : `<auth>${lines.join('')}</auth>`;
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&apos;' };
  return text.replace(/[&<>']/g, (character) => entities[character] ?? character);
}
