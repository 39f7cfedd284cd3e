import { gauge, type Movements } from './compare.js';
import type { Argument, Call, ObjectRow, Path } from './objects.js';

type Extra = Omit<ObjectRow, 'of' | 'path'>;

const LIST = { list: true } as const;
const NO_FLAGS = { flags: 0 } as const;
const USED: Movements = { '*': gauge('the machine works meanwhile') };

/** Rows of a class, whose calls begin with a path. */
function rowsOf(of: string, path: Path): (method: string, args?: readonly Argument[], extra?: Extra) => ObjectRow {
  return (method, args = [], extra = {}) => ({ of, path: [...path, [method, ...args]], ...extra });
}

const uuidOf = (digit: number): string => `00000000-0000-4000-8009-00000000000${digit}`;
const withoutNames = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !/Name$/.test(key)));
};

/** Calls that list, count and look up objects of a kind. */
function finding(kind: string, plural: string, name: string): ObjectRow[] {
  const c = rowsOf('Connection', []);
  return [
    c(`list_${plural}`, [], LIST),
    c(`num_of_${plural}`),
    c(`list_defined_${plural}`, [], LIST),
    c(`num_of_defined_${plural}`),
    c(`list_defined_${kind}_names`, [20], LIST),
    c(`list_all_${plural}`, [NO_FLAGS], LIST),
    c(`get_${kind}_by_name`, [name]),
    c(`get_${kind}_by_name`, ['nothing']),
  ];
}

const DOMAIN = `<domain type='test'><name>made</name><uuid>${uuidOf(1)}</uuid><memory>4096</memory><vcpu>1</vcpu>
  <os><type>hvm</type></os></domain>`;
const NETWORK = `<network><name>net</name><uuid>${uuidOf(2)}</uuid><bridge name='brx'/>
  <ip address='192.168.9.1' netmask='255.255.255.0'><dhcp><range start='192.168.9.2' end='192.168.9.9'/></dhcp></ip></network>`;
const POOL = `<pool type='dir'><name>made</name><uuid>${uuidOf(3)}</uuid><target><path>/var/tmp</path></target></pool>`;
const VOLUME = `<volume><name>vol</name><capacity>4096</capacity><target><path>/default-pool/vol</path></target></volume>`;
const IFACE = `<interface type='ethernet' name='eth9'><start mode='onboot'/><mac address='00:11:22:33:44:55'/></interface>`;

/** What the test driver can do, each side on its own copy of a node. */
export function nodeRows(folder: string): ObjectRow[] {
  const c = rowsOf('Connection', []);
  return [
    ...finding('domain', 'domains', 'domain-0'),
    c('list_domain_ids', [20], LIST),
    c('get_domain_by_id', [1]),
    c('get_domain_by_uuid', ['00000000-0000-4000-8001-000000000000']),
    ...finding('network', 'networks', 'network-0'),
    c('list_network_names', [20], LIST),
    c('get_network_by_uuid', ['00000000-0000-4000-8002-000000000000']),
    ...finding('storage_pool', 'storage_pools', 'pool-0'),
    c('list_storage_pool_names', [20], LIST),
    c('get_storage_pool_by_uuid', ['00000000-0000-4000-8003-000000000000']),
    ...finding('interface', 'interfaces', 'eth0'),
    c('list_interface_names', [20], LIST),
    c('list_node_devices', [null], LIST),
    c('num_of_node_devices', [null]),
    c('list_node_device_names', [null, 20], LIST),
    c('list_all_node_devices', [NO_FLAGS], LIST),
    c('get_node_device_by_name', ['nothing']),
    c('get_node_device_scsihost_by_wwn', ['aaaa000000000000', 'bbbb000000000000', NO_FLAGS]),
    c('create_domain', [DOMAIN, NO_FLAGS]),
    c('define_domain', [DOMAIN.replace('made', 'defined').replace(uuidOf(1), uuidOf(4)), NO_FLAGS]),
    c('define_domain', ['<domain/>', NO_FLAGS]),
    c('get_all_domain_stats', [1], STATES),
    c('interface_change_begin', [NO_FLAGS]),
    c('define_interface', [IFACE, NO_FLAGS]),
    c('get_interface_by_mac', ['00:11:22:33:44:55']),
    c('interface_change_commit', [NO_FLAGS]),
    c('interface_change_begin', [NO_FLAGS]),
    c('interface_change_rollback', [NO_FLAGS]),
    c('set_identity', [{ params: {} }, NO_FLAGS]),
    c('get_hostname'),
    c('get_type'),
    c('get_max_vcpus', ['test']),
    c('get_node_info'),
    c('get_capabilities'),
    c('is_secure'),
    c('is_encrypted'),
    c('is_alive'),
    c('get_node_free_memory'),
    c('get_cpu_model_names', ['x86_64', NO_FLAGS], LIST),
    c('domain_xml_to_native', ['test', DOMAIN]),
    c('domain_xml_from_native', ['test', 'x']),
    ...networkRows(),
    ...poolRows(),
    ...interfaceRows(),
    ...snapshotRows(),
    ...checkpointRows(),
    ...newerDomainRows(),
    ...savedRows(`${folder}/saved`),
  ];
}

function networkRows(): ObjectRow[] {
  const c = rowsOf('Connection', []);
  const path: Path = [['get_network_by_name', 'network-0']];
  const n = rowsOf('Network', path);
  const made = rowsOf('Network', [['get_network_by_name', 'net']]);
  const update = `<host mac='52:54:00:00:00:05' ip='192.168.9.5'/>`;
  return [
    n('get_name'),
    n('get_uuid'),
    n('get_uuid_string'),
    n('is_active'),
    n('is_persistent'),
    n('get_xml_description', [NO_FLAGS]),
    n('get_bridge_name'),
    n('get_autostart'),
    n('set_autostart', [1], { ours: [true] }),
    n('get_autostart'),
    n('get_dhcp_leases', [null, NO_FLAGS], { ...LIST, ours: [], shape: leases }),
    c('define_network', [NETWORK]),
    made('create'),
    made('is_active'),
    made('update', [3, 4, -1, update, NO_FLAGS]),
    made('get_xml_description', [NO_FLAGS]),
    made('destroy'),
    made('undefine'),
    made('is_active'),
    c('create_network', [NETWORK]),
    made('is_persistent'),
    n('get_metadata', [1, null, NO_FLAGS]),
    n('set_metadata', [1, 'Größe', null, null, NO_FLAGS]),
    n('get_metadata', [1, null, NO_FLAGS]),
    n('list_all_ports', [NO_FLAGS], LIST),
  ];
}

/** The test driver's leases as the binding has them. */
function leases(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const names = {
    iface: 'iface',
    mac: 'mac',
    iaid: 'iaid',
    ipaddr: 'ipaddr',
    hostname: 'hostname',
    clientid: 'clientid',
  };
  return value.map((lease: object) => {
    const rest = Object.fromEntries(Object.keys(names).map((key) => [key, Reflect.get(lease, key)]));
    return {
      ...rest,
      expirytime: Reflect.get(lease, 'expiryTime'),
      type: Reflect.get(lease, 'type'),
      prefix: Reflect.get(lease, 'prefix'),
    };
  });
}

function poolRows(): ObjectRow[] {
  const c = rowsOf('Connection', []);
  const pool: Path = [['get_storage_pool_by_name', 'pool-0']];
  const p = rowsOf('StoragePool', pool);
  const made = rowsOf('StoragePool', [['get_storage_pool_by_name', 'made']]);
  const volume: Path = [...pool, ['get_volume_by_name', 'vol']];
  const v = rowsOf('StorageVol', volume);
  return [
    p('get_name'),
    p('get_uuid'),
    p('get_uuid_string'),
    p('is_active'),
    p('is_persistent'),
    p('get_xml_description', [NO_FLAGS]),
    p('get_info', [], { shape: withoutNames }),
    p('get_autostart'),
    p('set_autostart', [1], { ours: [true] }),
    p('get_autostart'),
    p('num_of_storage_volumes'),
    p('list_storage_vol_names', [20], LIST),
    p('list_volumes', [], LIST),
    p('list_all_volumes', [NO_FLAGS], LIST),
    p('create_volume', [VOLUME]),
    p('get_volume_by_name', ['vol']),
    p('get_volume_by_name', ['nothing']),
    p('clone_volume', [VOLUME.replaceAll('vol<', 'copy<'), { chain: volume }]),
    p('refresh', [NO_FLAGS]),
    v('get_name'),
    v('get_key'),
    v('get_path'),
    v('get_xml_description', [NO_FLAGS]),
    v('get_info', [], { shape: withoutNames }),
    v('resize', [8192, NO_FLAGS]),
    v('wipe', [NO_FLAGS]),
    v('wipe_pattern', [0, NO_FLAGS]),
    c('get_storage_pool_by_volume', [{ chain: volume }]),
    c('get_storage_volume_by_path', ['/default-pool/vol']),
    c('get_storage_volume_by_key', ['/default-pool/vol']),
    c('get_storage_pool_by_target_path', ['/default-pool']),
    v('delete', [NO_FLAGS]),
    v('get_path'),
    c('define_storage_pool', [POOL]),
    made('build', [NO_FLAGS]),
    made('create'),
    made('destroy'),
    made('delete', [NO_FLAGS]),
    made('undefine'),
    c('create_storage_pool', [POOL]),
    made('is_persistent'),
    c('find_storage_pool_sources', ['logical', '<source/>', NO_FLAGS]),
  ];
}

function interfaceRows(): ObjectRow[] {
  const i = rowsOf('Interface', [['get_interface_by_name', 'eth9']]);
  const calls = ['get_name', 'get_mac', 'is_active', 'create', 'is_active', 'create', 'destroy', 'is_active'];
  return [...calls.map((method) => i(method)), i('get_xml_description', [NO_FLAGS]), i('undefine'), i('get_name')];
}

/** Devices that the test driver makes up, which all connections share. */
export function deviceRows(): ObjectRow[] {
  const d = rowsOf('NodeDevice', [['get_node_device_by_name', 'computer']]);
  return [
    rowsOf('Connection', [])('get_node_device_by_name', ['computer']),
    ...['get_name', 'is_active', 'is_persistent', 'get_autostart'].map((method) => d(method)),
    // Sys::Virt dies of a device without a parent.
    rowsOf('NodeDevice', [['get_node_device_by_name', 'scsi_host1']])('get_parent'),
    d('list_capabilities', [], LIST),
    d('get_xml_description', [NO_FLAGS]),
    d('dettach', ['vfio', NO_FLAGS], { ours: [{ driver: 'vfio' }] }),
    ...['reattach', 'reset', 'create', 'undefine', 'destroy'].map((method) => d(method)),
    d('set_autostart', [1], { ours: [true] }),
    d('update', ['<device><name>computer</name></device>', NO_FLAGS]),
  ];
}

function snapshotRows(): ObjectRow[] {
  const domain: Call = ['get_domain_by_name', 'domain-0'];
  const made = rowsOf('Domain', [domain]);
  const root = rowsOf('DomainSnapshot', [domain, ['get_snapshot_by_name', 'root']]);
  const leaf = rowsOf('DomainSnapshot', [domain, ['get_snapshot_by_name', 'leaf']]);
  return [
    made('create_snapshot', ['<domainsnapshot><name>root</name></domainsnapshot>', NO_FLAGS]),
    made('create_snapshot', ['<domainsnapshot><name>leaf</name></domainsnapshot>', NO_FLAGS]),
    leaf('get_name'),
    leaf('get_xml_description', [NO_FLAGS], { theirs: timeless, shape: timeless }),
    leaf('get_parent'),
    root('get_parent'),
    leaf('is_current'),
    root('is_current'),
    leaf('has_metadata'),
    root('num_of_child_snapshots'),
    root('list_child_snapshot_names', [20], { ...LIST, ours: [] }),
    root('list_child_snapshots', [], {
      ...LIST,
      wrongInPerl: { result: [], reason: 'it looks the children up in the snapshot rather than in its domain' },
    }),
    root('list_all_children', [NO_FLAGS], LIST),
    leaf('revert_to', [NO_FLAGS]),
    leaf('delete', [NO_FLAGS]),
    root('num_of_child_snapshots'),
    made('list_all_snapshots', [NO_FLAGS], LIST),
  ];
}

/** Made in another second. */
function timeless(xml: unknown): unknown {
  return String(xml).replace(/<creationTime>\d+</g, '<creationTime>0<');
}

function checkpointRows(): ObjectRow[] {
  const domain: Call = ['get_domain_by_name', 'domain-1'];
  const made = rowsOf('Domain', [domain]);
  const root = rowsOf('DomainCheckpoint', [domain, ['get_checkpoint_by_name', 'root']]);
  const leaf = rowsOf('DomainCheckpoint', [domain, ['get_checkpoint_by_name', 'leaf']]);
  return [
    made('create_checkpoint', ['<domaincheckpoint><name>root</name></domaincheckpoint>', NO_FLAGS]),
    made('create_checkpoint', ['<domaincheckpoint><name>leaf</name></domaincheckpoint>', NO_FLAGS]),
    made('get_checkpoint_by_name', ['leaf']),
    leaf('get_name'),
    leaf('get_xml_description', [NO_FLAGS], { theirs: timeless, shape: timeless }),
    leaf('get_parent'),
    root('list_all_children', [NO_FLAGS], LIST),
    leaf('delete', [NO_FLAGS]),
    root('list_all_children', [NO_FLAGS], LIST),
  ];
}

const FILTER = `<filter name='made' chain='root'><uuid>${uuidOf(5)}</uuid>
  <rule action='drop' direction='in'><tcp dstportstart='25'/></rule></filter>`;
const SECRET = `<secret ephemeral='no' private='no'><uuid>${uuidOf(6)}</uuid><description>ü</description>
  <usage type='volume'><volume>/made</volume></usage></secret>`;
const BINDING = `<filterbinding><owner><name>x</name><uuid>${uuidOf(7)}</uuid></owner>
  <portdev name='lo'/><mac address='52:54:00:00:00:09'/><filterref filter='made'/></filterbinding>`;
const PORT = `<networkport><uuid>${uuidOf(8)}</uuid><owner><name>x</name><uuid>${uuidOf(7)}</uuid></owner>
  <mac address='52:54:00:00:00:0a'/><bandwidth><inbound average='1000' peak='5000' burst='1024'/></bandwidth></networkport>`;
const SYSTEM_NETWORK = `<network><name>lan</name><uuid>${uuidOf(2)}</uuid><bridge name='brport'/></network>`;
const CPU = '<cpu><arch>x86_64</arch><model>qemu64</model></cpu>';
const GUEST_CPU = "<cpu mode='custom' match='exact'><model>qemu64</model></cpu>";
const QEMU = `<domain type='qemu'><name>idle</name><uuid>${uuidOf(9)}</uuid><memory unit='MiB'>32</memory><vcpu>1</vcpu>
  <iothreads>1</iothreads><os><type arch='x86_64' machine='pc'>hvm</type></os>
  <devices><emulator>/usr/bin/qemu-system-x86_64</emulator><graphics type='vnc' socket='/var/lib/libvirt/vnc'/>
  <interface type='user'><mac address='52:54:00:00:00:0b'/></interface></devices></domain>`;

/** What QEMU's and the other drivers can do, each side on a daemon of its own. */
export function systemRows(): ObjectRow[] {
  const c = rowsOf('Connection', []);
  const kvm = ['/usr/bin/qemu-system-x86_64', 'x86_64', 'pc', 'qemu'] as const;
  const emulator = { emulator: kvm[0], arch: kvm[1], machine: kvm[2], virttype: kvm[3] };
  return [
    ...['get_version', 'get_major_version', 'get_minor_version', 'get_micro_version', 'get_library_version'].map((m) =>
      c(m),
    ),
    c('get_max_vcpus', ['qemu']),
    c('get_node_info'),
    c('get_node_cpu_map', [NO_FLAGS], { ...LIST, shape: cpuMap, theirs: (map) => map }),
    c('get_node_cpu_stats', [-1, NO_FLAGS], { moving: USED }),
    c('get_node_memory_stats', [-1, NO_FLAGS], { moving: USED, theirs: wholeNames }),
    c('get_node_memory_parameters', [NO_FLAGS], { moving: USED }),
    c('set_node_memory_parameters', [{ params: {} }, NO_FLAGS]),
    c('get_node_sev_info', [NO_FLAGS]),
    c('node_suspend_for_duration', [0, 1, NO_FLAGS]),
    c('get_node_security_model'),
    c('get_node_free_memory', [], { moving: USED }),
    c('get_node_cells_free_memory', [0, 1], { ...LIST, moving: USED }),
    c('node_alloc_pages', [[], 0, 0, NO_FLAGS]),
    c('get_capabilities'),
    c('get_domain_capabilities', [...kvm, NO_FLAGS], { ours: [emulator] }),
    c('get_storage_pool_capabilities', [NO_FLAGS]),
    c('compare_cpu', [CPU, NO_FLAGS]),
    c('compare_hypervisor_cpu', [...kvm, GUEST_CPU, NO_FLAGS], { ours: [GUEST_CPU, emulator] }),
    c('baseline_cpu', [[CPU], NO_FLAGS]),
    c('baseline_hypervisor_cpu', [...kvm, [GUEST_CPU], NO_FLAGS], { ours: [[GUEST_CPU], emulator] }),
    c('domain_xml_to_native', ['qemu-argv', QEMU], { shape: onlyProgram, theirs: onlyProgram }),
    c('domain_xml_from_native', ['qemu-argv', 'x']),
    c('create_node_device', ['<device/>', NO_FLAGS]),
    c('define_node_device', ['<device/>', NO_FLAGS]),
    c('define_secret', [SECRET, NO_FLAGS]),
    c('list_secrets', [], LIST),
    c('num_of_secrets'),
    c('list_secret_uuids', [20], LIST),
    c('list_all_secrets', [NO_FLAGS], LIST),
    c('get_secret_by_uuid', [uuidOf(6)]),
    c('get_secret_by_usage', [1, '/made']),
    ...secretRows(),
    c('define_nwfilter', [FILTER]),
    c('num_of_nwfilters'),
    c('list_nwfilters', [], LIST),
    c('list_nwfilter_names', [50], LIST),
    c('list_all_nwfilters', [NO_FLAGS], LIST),
    c('get_nwfilter_by_name', ['made']),
    c('get_nwfilter_by_uuid', [uuidOf(5)]),
    ...filterRows(),
    c('create_network', [SYSTEM_NETWORK]),
    ...portRows(),
    ...realPoolRows(),
    ...idleRows(),
  ];
}

/** The host of one daemon, which both sides ask. */
export function hostRows(): ObjectRow[] {
  const c = rowsOf('Connection', []);
  const d = rowsOf('NodeDevice', [['get_node_device_by_name', 'computer']]);
  return [
    ...['get_name', 'is_active', 'is_persistent', 'get_autostart'].map((method) => d(method)),
    c('get_uri'),
    c('get_sysinfo', [], { wrongInPerl: { result: null, reason: 'it hides the error of a host without SMBIOS' } }),
  ];
}

/** Sys::Virt 12.7 cuts the last letter off this name. */
function wholeNames(stats: unknown): unknown {
  const rows = Object.entries(Object(stats)).map(([name, value]) => [name === 'availabl' ? 'available' : name, value]);
  return Object.fromEntries(rows);
}

/** Ports and sockets have other numbers in every run. */
function onlyProgram(text: unknown): unknown {
  return String(text).includes('/usr/bin/qemu-system-x86_64') ? '1' : '0';
}

/** A pool and a volume of real files, in a folder that each daemon has for itself. */
function realPoolRows(): ObjectRow[] {
  const c = rowsOf('Connection', []);
  const pool: Path = [['get_storage_pool_by_name', 'files']];
  const p = rowsOf('StoragePool', pool);
  const v = rowsOf('StorageVol', [...pool, ['get_volume_by_name', 'disk']]);
  const path = '/var/lib/libvirt/files';
  const xml = `<pool type='dir'><name>files</name><uuid>${uuidOf(3)}</uuid><target><path>${path}</path></target></pool>`;
  return [
    c('define_storage_pool', [xml]),
    p('build', [NO_FLAGS]),
    p('create'),
    p('get_info', [], { shape: withoutNames, moving: USED }),
    p('create_volume', ['<volume><name>disk</name><capacity>65536</capacity></volume>']),
    v('get_path'),
    v('get_info', [], { shape: withoutNames }),
    v('resize', [131_072, NO_FLAGS]),
    v('wipe', [NO_FLAGS]),
    v('wipe_pattern', [0, NO_FLAGS]),
    v('get_info', [], { shape: withoutNames }),
    c('get_storage_volume_by_path', [`${path}/disk`]),
    c('get_storage_volume_by_key', [`${path}/disk`]),
    c('get_storage_pool_by_target_path', [path]),
    v('delete', [NO_FLAGS]),
    p('destroy'),
    p('delete', [NO_FLAGS]),
    p('undefine'),
  ];
}

/** Methods of domains that came after the manual that the other comparison follows, on the test driver. */
function newerDomainRows(): ObjectRow[] {
  const d = rowsOf('Domain', [['get_domain_by_name', 'domain-0']]);
  const off = rowsOf('Domain', [['get_domain_by_name', 'domain-2']]);
  return [
    d('get_hostname', [NO_FLAGS]),
    d('get_time', [NO_FLAGS], { shape: (time) => Object.values(Object(time)), moving: USED }),
    d('set_time', [1, 2, NO_FLAGS]),
    d('get_messages', [NO_FLAGS], LIST),
    d('get_launch_security_info', [NO_FLAGS]),
    d('set_user_password', ['root', 'x', NO_FLAGS]),
    d('get_perf_events', [NO_FLAGS]),
    d('get_emulator_pin_info', [], { shape: bitsOf, theirs: (map) => map }),
    d('set_lifecycle_action', [0, 1, NO_FLAGS]),
    d('fs_freeze', [['/'], NO_FLAGS], { shape: () => null }),
    d('fs_thaw', [['/'], NO_FLAGS], { shape: () => null }),
    d('fs_trim', ['/', 0, NO_FLAGS]),
    d('send_process_signal', [1, 1, NO_FLAGS]),
    d('get_autostart_once'),
    d('set_autostart_once', [1], { ours: [true] }),
    d('list_all_checkpoints', [NO_FLAGS], LIST),
    d('migrate_get_compression_cache', [NO_FLAGS]),
    d('migrate_get_max_downtime', [NO_FLAGS]),
    d('detach_device_alias', ['nothing', NO_FLAGS]),
    d('backup_get_xml_description', [NO_FLAGS]),
    d('add_iothread', [3, NO_FLAGS]),
    d('pin_iothread', [3, { bytes: [1] }, NO_FLAGS], { ours: [3, [0]] }),
    d('pin_emulator', [{ bytes: [1] }, NO_FLAGS], { ours: [[0]] }),
    d('del_iothread', [3, NO_FLAGS]),
    off('rename', ['other', NO_FLAGS]),
    off('get_name'),
  ];
}

function bitsOf(cpus: unknown): unknown {
  const bits = new Uint8Array(2);
  for (const cpu of Array.isArray(cpus) ? cpus : []) bits[cpu >> 3] = (bits[cpu >> 3] ?? 0) | (1 << (Number(cpu) & 7));
  return bits;
}

/** A state in a file of the test driver. */
function savedRows(file: string): ObjectRow[] {
  const c = rowsOf('Connection', []);
  const d = rowsOf('Domain', [['get_domain_by_name', 'domain-0']]);
  return [
    d('save', [file]),
    c('get_save_image_xml_description', [file, NO_FLAGS]),
    c('restore_domain', [file]),
    d('save', [file]),
    c('define_save_image_xml', [file, DOMAIN, NO_FLAGS]),
    c('get_save_image_xml_description', ['/nowhere', NO_FLAGS]),
  ];
}

/** The states of all domains. */
const STATES: Partial<ObjectRow> = {
  list: true,
  theirs: (all) => (Array.isArray(all) ? all.map((one) => Reflect.get(Object(one), 'data')) : all),
  ours: [{ stats: 1 }],
  shape: (all) => (Array.isArray(all) ? all.map((one) => Reflect.get(Object(one), 'params')) : all),
};

/** A machine of QEMU without a disk, on each side one. */
function idleRows(): ObjectRow[] {
  const c = rowsOf('Connection', []);
  const d = rowsOf('Domain', [['get_domain_by_name', 'idle']]);
  return [
    c('define_domain', [QEMU, NO_FLAGS]),
    d('managed_save_get_xml_description', [NO_FLAGS]),
    d('create'),
    d('get_hostname', [NO_FLAGS]),
    d('get_security_label_list', [], LIST),
    c('get_all_domain_stats', [1], STATES),
    d('get_messages', [NO_FLAGS], LIST),
    d('get_launch_security_info', [NO_FLAGS]),
    d('get_perf_events', [NO_FLAGS]),
    d('set_perf_events', [{ params: { cmt: 0 } }, NO_FLAGS], { ours: [{ cmt: false }] }),
    d('migrate_get_max_downtime', [NO_FLAGS]),
    d('migrate_set_compression_cache', [65_536_000, NO_FLAGS]),
    d('migrate_get_compression_cache', [NO_FLAGS]),
    d('migrate_start_post_copy', [NO_FLAGS]),
    d('set_agent_response_timeout', [5, NO_FLAGS]),
    d('add_iothread', [3, NO_FLAGS]),
    d('pin_iothread', [3, { bytes: [1] }, NO_FLAGS], { ours: [3, [0]] }),
    d('del_iothread', [3, NO_FLAGS]),
    d('set_throttle_group', ['slow', { params: { read_iops_sec: 300 } }, NO_FLAGS]),
    d('del_throttle_group', ['slow', NO_FLAGS]),
    d('del_throttle_group', ['none', NO_FLAGS]),
    d('graphics_reload', [1, NO_FLAGS]),
    d('announce_interface', ['nothing', { params: { initial: 50 } }, NO_FLAGS]),
    d('announce_interface', ['52:54:00:00:00:0b', { params: { rounds: 2 } }, NO_FLAGS]),
    d('set_autostart_once', [1], { ours: [true] }),
    d('get_autostart_once'),
    d('backup_begin', ['<domainbackup/>', null, NO_FLAGS], { ours: ['<domainbackup/>'] }),
    d('managed_save', [NO_FLAGS]),
    d('managed_save_get_xml_description', [NO_FLAGS], { shape: hasName, theirs: hasName }),
    d('managed_save_define_xml', [QEMU, NO_FLAGS]),
    d('managed_save_remove', [NO_FLAGS]),
    d('undefine'),
  ];
}

function hasName(xml: unknown): unknown {
  return String(xml).includes('<name>idle</name>') ? '1' : '0';
}

function cpuMap(map: unknown): unknown {
  const online: unknown = Reflect.get(Object(map), 'onlinemap');
  const bits = new Uint8Array(1);
  for (const cpu of Array.isArray(online) ? online : []) bits[0] = (bits[0] ?? 0) | (1 << Number(cpu));
  return [Reflect.get(Object(map), 'totcpus'), bits, Reflect.get(Object(map), 'totonline')];
}

function secretRows(): ObjectRow[] {
  const s = rowsOf('Secret', [['get_secret_by_uuid', uuidOf(6)]]);
  return [
    ...['get_uuid', 'get_uuid_string', 'get_usage_type', 'get_usage_id'].map((method) => s(method)),
    s('get_xml_description', [NO_FLAGS]),
    s('get_value'),
    s('set_value', [{ bytes: [1, 0, 255] }]),
    s('get_value'),
    s('undefine'),
    s('get_uuid'),
  ];
}

function filterRows(): ObjectRow[] {
  const c = rowsOf('Connection', []);
  const f = rowsOf('NwFilter', [['get_nwfilter_by_name', 'made']]);
  const b = rowsOf('NwFilterBinding', [['get_nwfilter_binding_by_port_dev', 'lo']]);
  return [
    ...['get_name', 'get_uuid', 'get_uuid_string'].map((method) => f(method)),
    f('get_xml_description', [NO_FLAGS]),
    c('create_nwfilter_binding', [BINDING]),
    c('list_all_nwfilter_bindings', [NO_FLAGS], LIST),
    c('get_nwfilter_binding_by_port_dev', ['lo']),
    b('get_port_dev'),
    b('get_filter_name'),
    b('get_xml_description', [NO_FLAGS]),
    b('delete'),
    b('get_filter_name'),
    f('undefine'),
    f('get_name'),
  ];
}

function portRows(): ObjectRow[] {
  const lan: Call = ['get_network_by_name', 'lan'];
  const n = rowsOf('Network', [lan]);
  const p = rowsOf('NetworkPort', [lan, ['get_port_by_uuid', uuidOf(8)]]);
  return [
    n('create_port', [PORT, NO_FLAGS]),
    n('list_all_ports', [NO_FLAGS], LIST),
    n('get_port_by_uuid', [uuidOf(8)]),
    p('get_uuid'),
    p('get_uuid_string'),
    p('get_xml_description', [NO_FLAGS]),
    p('get_parameters', [NO_FLAGS]),
    p('set_parameters', [{ params: { 'inbound.average': 2000 } }, NO_FLAGS]),
    p('get_parameters', [NO_FLAGS]),
    p('delete'),
    p('get_uuid'),
    n('destroy'),
  ];
}
