/** How two outputs are compared: all of the text, the cells of a table, `Name: value` lines, all words, or as XML. */
export type Kind = 'text' | 'table' | 'fields' | 'words' | 'xml';

export const UUID = 'c7a5fdbd-cdaf-9455-926a-d65c16db1809';
export const SECRET = '0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f';

/** A comparison: our words, virsh's if they differ, and how. */
export type Row = readonly [ours: readonly string[], kind: Kind, theirs?: readonly string[]];

/** A list of names with one of some filters. */
function filtered(words: readonly string[], filters: readonly string[], theirs: readonly string[] = []): Row[] {
  return filters.map((filter) => [
    [...words, `--${filter}`, '--output', 'name'],
    'text',
    [...words, `--${filter}`, ...theirs],
  ]);
}

/** `--xpath` with elements, which virsh prints alike, and with attributes and `--wrap`. */
function selected(words: readonly string[], elements: string, attributes: string): Row[] {
  return [
    [[...words, '--xpath', elements], 'text'],
    [[...words, '--xpath', `${elements} | ${attributes}`, '--wrap'], 'xml'],
  ];
}

/** Commands that succeed, and print what virsh prints. */
export const READS: readonly Row[] = [
  [['list', '--all'], 'table'],
  [['list', '--inactive'], 'table'],
  [['list', '--all', '--state-paused'], 'table'],
  [['list', '--all', '--title'], 'table'],
  [['dominfo', 'run'], 'fields'],
  [['dominfo', 'off'], 'fields'],
  [['domstate', 'run', '--reason'], 'text'],
  [['domstate', 'off', '--reason'], 'text'],
  [['domid', 'run'], 'text'],
  [['domuuid', 'run'], 'text'],
  [['domname', UUID], 'text'],
  [['domcontrol', 'run'], 'text'],
  [['dumpxml', 'run'], 'text'],
  [['dumpxml', 'run', '--inactive', '--security-info'], 'text'],
  [['domstats', 'run', '--state', '--block', '--vcpu', '--balloon'], 'words'],
  [['domstats', 'off'], 'words'],
  [['domblklist', 'run'], 'table'],
  [['domblklist', 'run', '--details'], 'table'],
  [['domiflist', 'run'], 'table'],
  [['domiflist', 'off', '--inactive'], 'table'],
  [['domblkinfo', 'run', 'vda'], 'fields'],
  [['domblkinfo', 'off', 'vda'], 'fields'],
  [['vcpucount', 'run'], 'words'],
  [['vcpucount', 'off'], 'words'],
  [['domdisplay', 'run'], 'text'],
  [['domjobinfo', 'run'], 'words'],
  [['net-list', '--all'], 'table'],
  [['net-info', 'lan'], 'fields'],
  [['net-dumpxml', 'lan'], 'text'],
  [['net-uuid', 'lan'], 'text'],
  [['net-name', UUID], 'text'],
  [['net-dhcp-leases', 'lan'], 'table'],
  [['pool-list', '--all'], 'table'],
  [['pool-info', 'images', '--bytes'], 'fields'],
  [['pool-dumpxml', 'images'], 'text'],
  [['pool-uuid', 'images'], 'text'],
  [['pool-name', UUID.replace('c7', 'd8')], 'text'],
  [['pool-capabilities'], 'text'],
  [['vol-list', 'images'], 'table'],
  [['vol-info', 'small.raw', '--pool', 'images', '--bytes'], 'fields'],
  [['vol-dumpxml', 'small.raw', '--pool', 'images'], 'text'],
  [['vol-path', 'small.raw', '--pool', 'images'], 'text'],
  [['vol-key', 'small.raw', '--pool', 'images'], 'text'],
  [['nodeinfo'], 'fields'],
  [['nodecpumap'], 'fields'],
  [['hostname'], 'text'],
  [['capabilities'], 'text'],
  [['domcapabilities', '--virttype', 'qemu'], 'text'],
  [['maxvcpus', '--type', 'qemu'], 'text'],
  [['nodedev-list'], 'table'],
  [['nodedev-list', '--cap', 'system'], 'table'],
  [['nodedev-dumpxml', 'computer'], 'text'],
  [['nwfilter-list'], 'table'],
  [['nwfilter-dumpxml', 'no-spoof'], 'text'],
  [['secret-list'], 'table'],
  [['secret-dumpxml', SECRET], 'text'],
  [['secret-get-value', SECRET], 'text'],
  [['snapshot-current', 'off'], 'text', ['snapshot-current', 'off', '--name']],
  [['snapshot-current', 'off', '--name'], 'text'],
  [['snapshot-list', 'off', '--name'], 'text'],
  [['list', '--all', '--table'], 'table'],
  [['net-list', '--all', '--name'], 'text'],
  [['net-list', '--all', '--uuid'], 'text'],
  [['net-list', '--all', '--table'], 'table'],
  [['pool-list', '--all', '--name'], 'text'],
  [['pool-list', '--all', '--uuid'], 'text'],
  [['vcpucount', 'run', '--maximum', '--config'], 'text'],
  [['vcpucount', 'run', '--active', '--live'], 'text'],
  [['vcpucount', 'off', '--maximum', '--current'], 'text'],
  [['snapshot-dumpxml', 'off', 's2'], 'text'],
  [['snapshot-list', 'off', '--tree'], 'words'],
  [['qemu-monitor-command', 'run', '{"execute":"query-status"}'], 'text'],
  [['qemu-monitor-command', 'run', '--hmp', 'info', 'version'], 'text'],
  [['list', '--all', '--uuid'], 'text'],
  ...filtered(
    ['list', '--all'],
    [
      ...['persistent', 'transient', 'state-running', 'state-shutoff', 'state-other', 'autostart', 'no-autostart'],
      ...['with-managed-save', 'without-managed-save', 'with-snapshot', 'without-snapshot'],
      ...['with-checkpoint', 'without-checkpoint'],
    ],
    ['--name'],
  ),
  ...filtered(
    ['snapshot-list', 'off'],
    ['roots', 'leaves', 'no-leaves', 'metadata', 'inactive', 'active', 'disk-only', 'internal', 'external'],
    ['--name'],
  ),
  ...filtered(['net-list', '--all'], ['persistent', 'transient', 'autostart', 'no-autostart'], ['--name']),
  ...filtered(['pool-list', '--all'], ['persistent', 'transient', 'autostart', 'no-autostart'], ['--name']),
  [['net-list', '--inactive'], 'table'],
  [['pool-list', '--inactive'], 'table'],
  [['secret-list', '--ephemeral'], 'table'],
  [['secret-list', '--no-ephemeral'], 'table'],
  [['secret-list', '--private'], 'table'],
  [['secret-list', '--no-private'], 'table'],
  [['secret-get-value', SECRET, '--plain'], 'text'],
  [['net-dumpxml', 'lan', '--inactive'], 'text'],
  [['pool-dumpxml', 'images', '--inactive'], 'text'],
  [['domdisplay', 'run', '--type', 'vnc'], 'text'],
  [['domdisplay', 'run', '--all', '--include-password'], 'text'],
  [['snapshot-info', 'off', '--current'], 'fields'],
  [['domcapabilities', '--emulatorbin', '/usr/bin/qemu-system-x86_64', '--arch', 'x86_64', '--machine', 'pc'], 'text'],
  [['attach-disk', 'run', '/tmp/x.img', 'vdx', '--cache', 'none', '--print-xml'], 'xml'],
  [['attach-interface', 'run', 'network', 'lan', '--model', 'virtio', '--print-xml'], 'xml'],
  [['vol-create-as', 'images', 'x', '1M', '--format', 'qcow2', '--allocation', '0', '--print-xml'], 'xml'],
  [['snapshot-create-as', 'off', 's9', 'the ninth', '--print-xml'], 'xml'],
];

/** Like {@link READS}, with options that virsh has since 8.5.0. */
export const XPATH_READS: readonly Row[] = [
  ...selected(['dumpxml', 'run'], '//memory | //disk/source', '//memory/@unit'),
  ...selected(['net-dumpxml', 'lan'], '//bridge', '//bridge/@name'),
  ...selected(['pool-dumpxml', 'images'], '//target/path | //name', '/pool/@type'),
  ...selected(['vol-dumpxml', 'small.raw', '--pool', 'images'], '//capacity', '//capacity/@unit'),
  ...selected(['nodedev-dumpxml', 'computer'], '//name', '//capability/@type'),
  ...selected(['nwfilter-dumpxml', 'no-spoof'], '//rule', '//rule/@action'),
  ...selected(['secret-dumpxml', SECRET], '//uuid', '//usage/@type'),
  ...selected(['snapshot-dumpxml', 'off', 's2'], '//state', '//memory/@snapshot'),
];
