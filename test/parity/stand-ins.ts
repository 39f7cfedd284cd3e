/** What replaces documented methods of Sys::Virt that have no method of their name here. */
export const STAND_INS: Readonly<Record<string, string>> = {
  Error: 'the fields of `ServerError`: `level`, `code`, `domain`, `message`; `String(error)`',
  Event: 'not needed: Node.js has an event loop',
  'Connection.new': '`connect()`',
  'Connection.new_stream': 'not needed: methods that need a stream return one',
  'Connection.create_interface':
    'documented by mistake: Sys::Virt does not have it; `defineInterface()` and `create()`',
  'Connection.domain_event_register': "`on('domain-lifecycle')`, `events('domain-lifecycle')`",
  'Connection.domain_event_deregister': '`stop()` of the listener, or the end of the iteration',
  'Connection.domain_event_register_any': '`on()`, `events()`, and `on()` and `events()` of a domain',
  'Connection.domain_event_deregister_any': '`stop()` of the listener, or the end of the iteration',
  'Connection.network_event_register_any': "`on('network-lifecycle')` and `events()`",
  'Connection.network_event_deregister_any': '`stop()` of the listener, or the end of the iteration',
  'Connection.storage_pool_event_register_any': "`on('storage-pool-lifecycle')` and `events()`",
  'Connection.storage_pool_event_deregister_any': '`stop()` of the listener, or the end of the iteration',
  'Connection.node_device_event_register_any': "`on('node-device-lifecycle')` and `events()`",
  'Connection.node_device_event_deregister_any': '`stop()` of the listener, or the end of the iteration',
  'Connection.secret_event_register_any': "`on('secret-lifecycle')` and `events()`",
  'Connection.secret_event_deregister_any': '`stop()` of the listener, or the end of the iteration',
  'Connection.register_close_callback': "`on('hypervisor-close')`, and `closed`",
  'Connection.unregister_close_callback': '`stop()` of the listener',
  'Stream.new': 'not needed: methods that need a stream return one',
  'Stream.recv': '`receive()`',
  'Stream.recv_hole': '`receive()`, whose items are data and holes',
  'Stream.recv_all': '`for await`, `bytes()`, `toReadable()`',
  'Stream.send_all': '`send()`, `toWritable()`',
  'Stream.sparse_recv_all': '`items()`',
  'Stream.sparse_send_all': '`uploadFrom()`, `uploadFromFile()`',
  'Stream.add_callback': 'not needed: `receive()` and `send()` are asynchronous',
  'Stream.update_callback': 'not needed: `receive()` and `send()` are asynchronous',
  'Stream.remove_callback': 'not needed: `receive()` and `send()` are asynchronous',
};

const PYTHON = 'with python-libvirt, in the live tests';
const LIVE = 'by its effect, in the live tests';
const FILES = 'with file descriptors, in descriptors.test.ts';

/** How methods are tested that are not called through Sys::Virt. */
export const REASONS: Readonly<Record<string, string>> = {
  'Connection.create_domain_with_files': FILES,
  'Connection.set_keep_alive': 'Sys::Virt needs an event loop for it; connection-keepalive.test.ts',
  'Connection.get_node_free_pages': PYTHON,
  'Domain.create_with_files': FILES,
  'Domain.open_graphics_fd': FILES,
  'Domain.fd_associate': FILES,
  'Domain.core_dump_format': PYTHON,
  'Domain.set_memory_stats_period': PYTHON,
  'Domain.set_vcpu': PYTHON,
  'Domain.set_guest_vcpus': PYTHON,
  'Domain.get_guest_vcpus': PYTHON,
  'Domain.open_channel': LIVE,
  'Domain.get_iothread_info': PYTHON,
  'Domain.set_iothread': PYTHON,
  'Domain.get_job_stats': PYTHON,
  'Domain.block_copy': LIVE,
  'Domain.block_commit': LIVE,
  'Domain.get_fs_info': PYTHON,
  'Domain.get_interface_addresses': PYTHON,
  'Domain.set_block_threshold': PYTHON,
  'Domain.set_launch_security_state': PYTHON,
  'Domain.get_guest_info': PYTHON,
  'Domain.authorized_ssh_keys_get': PYTHON,
  'Domain.authorized_ssh_keys_set': PYTHON,
  'Domain.start_dirty_rate_calc': PYTHON,
  'StorageVol.download': LIVE,
  'StorageVol.upload': LIVE,
  'Stream.abort': LIVE,
  'Stream.finish': LIVE,
  'Stream.send': LIVE,
  'Stream.send_hole': LIVE,
};

const SILENT = 'the test machine has no such hardware';

/** Methods of which both sides only get the same error, by class, with the reason. */
export const SAME_ERRORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Connection: {
    create_node_device: 'needs a parent that can have virtual devices',
    define_node_device: 'needs a parent that can have mediated devices',
    get_node_device_scsihost_by_wwn: SILENT,
    domain_xml_from_native: 'QEMU dropped it in 5.5.0; no other driver here has it',
    set_node_memory_parameters: 'would change how the whole machine merges memory',
    get_node_sev_info: SILENT,
    node_suspend_for_duration: 'would put the machine to sleep',
    node_alloc_pages: 'would take memory from the machine',
  },
  Domain: {
    get_time: 'the test driver of 7.0 does not have it; domain-agent.test.ts',
    detach_device_alias: 'needs a guest that lets go of a device; domain-device.test.ts',
    migrate_set_compression_cache: 'needs a migration that compresses',
    migrate_start_post_copy: 'needs a migration; migrate-failure.test.ts',
    graphics_reload: 'needs a VNC server with TLS',
    backup_begin: 'needs a disk that can be backed up; domain-disk.test.ts',
    backup_get_xml_description: 'needs a backup; domain-disk.test.ts',
  },
  Network: { get_dhcp_leases: 'the test driver has none; handles-network.test.ts' },
  NodeDevice: {
    reattach: SILENT,
    dettach: SILENT,
    reset: SILENT,
    create: SILENT,
    undefine: SILENT,
    set_autostart: SILENT,
    update: SILENT,
  },
};
