import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareVersions, libvirtVersion } from './versions.js';

/** Tests that hold for some releases of libvirt only. */
export interface Difference {
  /** The first release that they hold for. */
  readonly from?: string;
  /** The first release that they do not hold for any more. */
  readonly until?: string;
  /** A release in between that has a fault of its own. */
  readonly brokenIn?: string;
  readonly reason: string;
  /** A file, the groups and the test, joined by ` > `; of a file or a group for all of its tests. */
  readonly tests: readonly string[];
}

const PROJECT: string = fileURLToPath(new URL('../..', import.meta.url));
const LIVE = 'test/live';
const NUMBERS = `${LIVE}/domain-numbers.test.ts > numbers of a domain`;
const HOST = `${LIVE}/handles-host.test.ts > interfaces, devices and filters of a host`;

/**
 * All tests that depend on the release of libvirt. They are skipped on the others, where the daemon, virsh or the
 * bindings of that release cannot do what the test is about. What only has another value is in {@link VALUES}.
 */
export const DIFFERENCES: readonly Difference[] = [
  {
    from: '7.1.0',
    reason:
      'the guest agent of bullseye (QEMU 5.2) takes guest-suspend-ram, but neither answers nor puts the guest to sleep',
    tests: ['test/cli/guest-commands.live.test.ts > commands on a guest that has booted > put it to sleep and wake it'],
  },
  {
    from: '7.1.0',
    reason: 'DOMAIN_GET_MESSAGES came with 7.1.0',
    tests: [
      `${NUMBERS} > of QEMU > getMessages and the security labels`,
      `${LIVE}/domain-qemu.test.ts > a domain of QEMU > its monitor > is seen to have been used`,
    ],
  },
  {
    from: '8.5.0',
    reason: 'virsh has --xpath and --wrap since 8.5.0',
    tests: [
      'test/cli/virsh.live.test.ts > the commands beside those of virsh > parts of XML',
      'test/cli/xml.live.test.ts > libvirt-client xml > prints parts as virsh does',
    ],
  },
  {
    from: '7.2.0',
    reason:
      'incremental backups and dirty rates came with 7.2.0 (the daemon of 7.0: "incremental backup is not supported yet")',
    tests: [
      `${LIVE}/domain-disk.test.ts > disks and jobs of a domain > of QEMU > a backup is a job that can be watched and ended`,
      `${LIVE}/xml-kinds.test.ts > every kind of document, of a host with QEMU > of domains > snapshot, checkpoint and backup`,
      `${LIVE}/domain-guest.test.ts > the inside of a guest > of QEMU, without an agent > startDirtyRateCalc`,
      `${LIVE}/domain-guest.test.ts > the inside of a guest > of the test driver, which makes it up > what the test driver cannot make up is refused as the official binding is`,
      `${LIVE}/block-job.test.ts > a job on a disk > of the whole domain fails as well`,
      'test/examples/backup.live.test.ts > the example of incremental backups',
      ...['backup-begin DOMAIN', 'checkpoint-create DOMAIN FILE', 'domjobabort DOMAIN', 'domjobinfo DOMAIN'].map(
        (row) => `test/docs/from-virsh.live.test.ts > docs/from-virsh.md: both columns do the same > '${row}'`,
      ),
      `${LIVE}/events-qemu.test.ts > events of a QEMU machine > a completed job`,
      ...[
        'jobCompleted() returns the statistics of a backup, a dump and a save',
        'jobCompleted() of a backup returns when its file is closed',
        'jobCompleted() ends by the failure of its start, a deadline and a signal',
        'jobCompleted() survives a restart of the daemon, and ends when the domain stops',
        'is done by the guide',
      ].map((test) => `${LIVE}/waiting.test.ts > waiting for a guest > ${test}`),
      ...[
        'create checkpoints, list, print and delete them',
        'begin a backup that others read, print it and end it',
        'push a backup to files beside the disk',
      ].map((test) => `test/cli/block-commands.live.test.ts > commands about the disk of a domain > ${test}`),
    ],
  },
  {
    from: '7.2.0',
    reason: 'the test driver of 7.0 has no statistics of domains, which these programs and commands ask for',
    tests: [
      `${LIVE}/exporter.test.ts > the Prometheus exporter > exports what the daemon reports, and hosts that are down`,
      'test/examples/electron-main.live.test.ts > the main process of the Electron example, over SSH > lists the domains and shuts one down',
      'test/cli/bad-input.live.test.ts > what people type > statistics are one table, one document, and one CSV, also of several hosts',
      'test/cli/broken-world.live.test.ts > a daemon that goes away in the middle of a command > is a line, and the exit code of a lost connection',
      'test/cli/top.live.test.ts > top without a terminal > prints one table of one host, or of several',
      'test/cli/top.live.test.ts > top without a terminal > prints JSON with a host that is down as a line of its own, and its exit status',
      `${LIVE}/cookbook.test.ts > docs/cookbook.md, without a guest that boots > exports metrics`,
      `${LIVE}/inventory.test.ts > an inventory > reads nested statistics, whose growth rates() computes`,
      `${LIVE}/watching-guides.test.ts > the guides to inventories and fleets > docs/inventory.md: its snippets print the domains, then each change, and rates`,
      ...['["domstats","--state"]', '["top","--once"]'].map(
        (command) => `test/cli/names.live.test.ts > names that a terminal would interpret > are escaped in ${command}`,
      ),
      'test/cli/top.live.test.ts > top of several hosts > shows a host that goes down, and the domains of the others',
    ],
  },
  {
    from: '8.2.0',
    reason: 'QEMU_DOMAIN_MONITOR_COMMAND_WITH_FILES came with 8.2.0',
    tests: [`${LIVE}/descriptors.test.ts > file descriptors > QEMU gets the file that comes with a monitor command`],
  },
  {
    from: '9.0.0',
    reason: 'DOMAIN_FD_ASSOCIATE came with 9.0.0',
    tests: [`${LIVE}/descriptors.test.ts > file descriptors > a domain starts with a disk that it was given open`],
  },
  {
    until: '8.2.0',
    reason: 'newer daemons know both calls',
    tests: [
      `${LIVE}/descriptors.test.ts > file descriptors > a file is not passed to a daemon that does not know the call`,
    ],
  },
  {
    from: '7.10.0',
    reason: 'interfaces as guest information came with 7.10.0',
    tests: [
      `${LIVE}/domain-agent.test.ts > a guest with an agent > tells about users, system, zone, names, file systems, disks and interfaces`,
    ],
  },
  {
    from: '7.1.0',
    reason: 'domain capabilities list the CPU mode "maximum" since 7.1.0, and libvirt’s own schema requires it',
    tests: [
      `${LIVE}/xml-kinds.test.ts > every kind of document, of a host with QEMU > node devices, and the host by itself`,
    ],
  },
  {
    from: '7.3.0',
    reason: 'NODE_DEVICE_DEFINE_XML came with 7.3.0, and the bindings of older releases do not have it',
    tests: [
      `${LIVE}/connect-objects.test.ts > finding objects, as the official binding does > defineNodeDevice`,
      ...[
        'filters, secrets and devices of a real host, as the official binding sees them',
        'a driver that has no filters and secrets',
      ].flatMap((group) => [
        `${LIVE}/connect-system.test.ts > ${group} > defineNodeDevice of no kind`,
        `${LIVE}/connect-system.test.ts > ${group} > defineNodeDevice of a mediated device`,
      ]),
    ],
  },
  {
    from: '9.0.0',
    reason: 'libvirt 7.0 sends an empty text with errors where newer ones send none',
    tests: [
      `${LIVE}/protocol-doc.test.ts > docs/protocol.md and a daemon > exchange exactly the frames of the example`,
    ],
  },
  {
    from: '9.0.0',
    reason: 'the Cyrus SASL 2.1.27 of Debian 11 is built without SCRAM',
    tests: ['unix', 'tls'].flatMap((transport) =>
      ['SCRAM-SHA-512', 'SCRAM-SHA-256', 'SCRAM-SHA-1'].flatMap((mechanism) => [
        `${LIVE}/sasl.test.ts > SASL with a real daemon > over ${transport} > ${mechanism}`,
        `${LIVE}/sasl.test.ts > SASL with a real daemon > over ${transport} > ${mechanism} with a wrong password`,
      ]),
    ),
  },
  {
    from: '9.0.0',
    reason: 'the OpenSSL 1.1.1 of Debian 11 still has 3des',
    tests: [
      `${LIVE}/sasl.test.ts > SASL with a real daemon > over TCP > DIGEST-MD5 with 3des, which Cyrus SASL offers and, with OpenSSL 3, cannot do: nothing else is tried`,
    ],
  },
  {
    from: '9.0.0',
    reason: 'the polkit 0.105 of Debian 11 does not read rules in JavaScript',
    tests: [`${LIVE}/polkit.test.ts`],
  },
  {
    from: '9.0.0',
    reason: 'the virt-ssh-helper of 7.0 looks for libvirtd in PATH only, which is not there for an ordinary user',
    tests: [`${LIVE}/transport-ssh.test.ts > SSH by the program ssh > starts the daemon of the user on the host`],
  },
  {
    from: '9.0.0',
    reason: 'virsh 7.0 takes netcat where a socket is named',
    tests: [
      `${LIVE}/transport-uri.test.ts > URIs, beside what virsh makes of them > qemu+ssh://host/system?COMMAND&socket=/run/other-sock`,
    ],
  },
  {
    from: '7.7.0',
    reason: 'flags of NETWORK_DEFINE_XML and NWFILTER_DEFINE_XML came with 7.7.0, those of SECRET_DEFINE_XML with it',
    tests: [
      `${LIVE}/connect-objects.test.ts > making objects > defineNetwork and createNetwork, with and without flags`,
      `${LIVE}/connect-system.test.ts > making filters and secrets > defineNwfilter, with and without flags, and createNwfilterBinding`,
      `${LIVE}/connect-system.test.ts > making filters and secrets > defineSecret, which is then found in all ways`,
    ],
  },
  {
    from: '7.8.0',
    reason: 'NODE_DEVICE_IS_ACTIVE and the autostart of devices came with 7.8.0',
    tests: [
      `${HOST} > on this machine > a device tells whether it is there, defined and started by itself`,
      `${HOST} > on this machine > a device is not lent, changed or ended against the daemon’s will`,
    ],
  },
  {
    from: '8.0.0',
    reason: 'DOMAIN_SET_LAUNCH_SECURITY_STATE came with 8.0.0',
    tests: [
      `${LIVE}/domain-parameters.test.ts > parameters of a domain > a secret needs a guest with encrypted memory`,
    ],
  },
  {
    from: '8.4.0',
    reason: 'DOMAIN_SAVE_PARAMS came with 8.4.0, flags of DOMAIN_ABORT_JOB with 8.5.0',
    tests: [
      `${LIVE}/domain-qemu.test.ts > a domain of QEMU > is saved and restored with parameters`,
      `${LIVE}/domain-disk.test.ts > disks and jobs of a domain > of QEMU > a domain without a job says so`,
    ],
  },
  {
    from: '8.6.0',
    reason: 'CONNECT_SET_DAEMON_TIMEOUT came with 8.6.0',
    tests: [
      'test/cli/admin.live.test.ts > administration of a daemon, beside virt-admin > sets the idle time, and reads no certificates without TLS',
      `${LIVE}/admin.test.ts > an admin connection > makes the daemon exit after a time without clients`,
    ],
  },
  {
    from: '9.0.0',
    reason:
      'the test driver of 7.0 knows nothing of control, block I/O, I/O threads, labels and statistics (NO_SUPPORT)',
    tests: [
      `${LIVE}/domain-identity.test.ts > who a domain is and what it does > getControlInfo`,
      `${NUMBERS} > of the test driver > addIothread, getIothreadInfo, pinIothread and delIothread`,
      `${NUMBERS} > of the test driver > getBlkioParameters`,
      `${NUMBERS} > of the test driver > parameters keep 64-bit numbers, text and truth`,
      `${NUMBERS} > of the test driver > getSecurityLabel and getMessages`,
      `${LIVE}/domain-parameters.test.ts > parameters of a domain of the test driver > can be set as they were got, and changed`,
      `${LIVE}/connect-domains.test.ts > finding domains, as the official binding does > has statistics of no domain for a list of none`,
      `${LIVE}/examples.test.ts > the examples, with a daemon > do what they say`,
      `${LIVE}/inventory.test.ts > an inventory > reads statistics at an interval`,
      `${LIVE}/inventory.test.ts > an inventory > shows why statistics and lists fail while the daemon hangs, and recovers`,
    ],
  },
  {
    from: '9.0.0',
    reason: 'libvirt 7.0 needs control groups for the CPU time in statistics, and the test daemons have none',
    tests: [
      `${LIVE}/statistics.test.ts > nested statistics of QEMU > hold what the flat ones hold, with the numbers of I/O threads and CPUs, and have rates`,
      `${LIVE}/connect-domains.test.ts > domains of the QEMU driver > getAllDomainStats has what the official binding has`,
      'test/cli/guest.live.test.ts > a machine that runs > is shown with the counters that virsh shows',
    ],
  },
  {
    from: '9.0.0',
    reason: 'netcf, which the interface driver of older releases uses, lists configured interfaces only',
    tests: [
      `${LIVE}/cli-drivers.test.ts > the overview of drivers without domains > interface:///system lists what the driver has`,
      `${HOST} > on this machine > an interface is shown, but not changed, by a driver that only looks`,
    ],
  },
  {
    from: '9.0.0',
    reason: 'QEMU 5.2 wakes no guest under emulation, and draws the text of this one in two colours',
    tests: [
      `${LIVE}/events-guest.test.ts > events that a guest brings about > the machine sleeps and wakes`,
      `${LIVE}/guest-console.test.ts > consoles, channels and screens of a guest > a picture of the screen is an image with something on it`,
    ],
  },

  {
    from: '9.0.0',
    reason: 'in the C library of Debian 11 looking up users is a plug-in, which the small guest does not have',
    tests: [`${LIVE}/domain-agent.test.ts > a guest with an agent > keeps SSH keys`],
  },
  {
    from: '9.0.0',
    reason: 'the recorded tests use calls that came up to 9.0.0',
    tests: [
      'test/replay/live-recording.live.test.ts > sessions of a real host > pass in the same test files, live and replayed',
    ],
  },
  {
    from: '9.0.0',
    until: '9.1.0',
    reason:
      'the table was made with virsh 9.0.0; 9.1 passes other arguments to the helper, 11.3 has other rules of keys',
    tests: [`${LIVE}/transport-uri-table.test.ts > the table of URIs`],
  },
  {
    from: '7.8.0',
    until: '11.0.0',
    reason: 'the bindings have the calls since 7.8.0, and newer test drivers answer some of them',
    tests: [`${HOST} > a device > what the test driver cannot do is refused as the official binding is`],
  },
  {
    until: '10.2.0',
    reason: 'GRAPHICS_RELOAD came with 10.2.0, AUTOSTART_ONCE with 11.2.0; newer-calls.test.ts makes them',
    tests: [`${LIVE}/domain-qemu.test.ts > a domain of QEMU > calls that are newer than the daemon are not supported`],
  },
  {
    until: '11.0.0',
    reason: 'newer test drivers answer for cells that do not exist, which the bindings show in another form',
    tests: [
      `${LIVE}/connect-host.test.ts > the host of the test driver, as the official binding sees it > getNodeFreePages of no cell`,
    ],
  },
  {
    brokenIn: '11.3.0',
    reason: 'its libvirtd dies of an upload that is longer than announced, by virsh as well (12.8.0 does not)',
    tests: [
      `${LIVE}/stream-ends.test.ts > how streams end > more than the announced length: the error of the daemon, at once, also while the source is slow`,
    ],
  },
  {
    from: '12.8.0',
    reason: 'calls, events and parameters that came after 9.0.0, up to 12.5.0',
    tests: [`${LIVE}/newer-calls.test.ts`],
  },
  {
    from: '12.7.0',
    reason: 'a client that knows 9.0.0 meets events, errors and parameters that came later, up to 12.7.0',
    tests: ['test/releases/newer-daemon.live.test.ts'],
  },
  {
    from: '11.2.0',
    reason: 'CONNECT_DAEMON_SHUTDOWN came with 11.2.0',
    tests: [
      `${LIVE}/admin.test.ts > an admin connection > stops the daemon`,
      `${LIVE}/admin.test.ts > an admin connection > stops the daemon, which first preserves its state`,
    ],
  },
  {
    until: '11.2.0',
    reason: 'throttle groups came with 11.2.0, ANNOUNCE_INTERFACE with 12.5.0; newer-calls.test.ts makes them',
    tests: [
      `${LIVE}/domain-parameters.test.ts > parameters of a domain > calls that are newer than the daemon are not supported`,
    ],
  },
  {
    until: '12.4.0',
    reason: 'the event came with 12.4.0',
    tests: [
      `${LIVE}/events-kinds.test.ts > events of a real daemon > an event that the daemon does not know is refused with its error`,
    ],
  },
];

/** What a test expects, where that depends on the release: the last entry whose `from` is not newer holds. */
const VALUES = {
  'the code of a command that the agent refuses': [
    { from: '0.0.0', value: 'INTERNAL_ERROR', reason: 'no code of its own' },
    { from: '11.2.0', value: 'AGENT_COMMAND_FAILED', reason: 'the code came with 11.2.0' },
  ],
  'the code of an agent that was not waited for': [
    { from: '0.0.0', value: 'AGENT_UNRESPONSIVE', reason: 'no code of its own' },
    { from: '11.2.0', value: 'AGENT_COMMAND_TIMEOUT', reason: 'the code came with 11.2.0' },
  ],
  'an incoming guest whose stream was aborted': [
    { from: '0.0.0', value: 'ends', reason: 'the daemon ends it with the stream' },
    { from: '11.0.0', value: 'waits', reason: 'it stays until Finish3 with cancelled (seen in 11.3 and 12.8)' },
  ],
  'the strongest SASL mechanism': [
    { from: '0.0.0', value: 'DIGEST-MD5', reason: 'the Cyrus SASL of Debian 11 is built without SCRAM' },
    { from: '9.0.0', value: 'SCRAM-SHA-256', reason: 'there is SCRAM' },
  ],
  'mechanisms chosen of all, of three that are allowed, and over TCP': [
    {
      from: '0.0.0',
      value: ['DIGEST-MD5', 'PLAIN', 'DIGEST-MD5'],
      reason: 'the Cyrus SASL of Debian 11 is built without SCRAM',
    },
    { from: '9.0.0', value: ['SCRAM-SHA-512', 'SCRAM-SHA-1', 'DIGEST-MD5'], reason: 'there is SCRAM' },
  ],
  'whether disks can be backed up': [
    { from: '0.0.0', value: false, reason: 'the daemon of 7.0: "incremental backup is not supported yet"' },
    { from: '7.2.0', value: true, reason: 'incremental backups came with 7.2.0' },
  ],
  'a flag that virsh sets for snapshots that it describes itself': [
    { from: '0.0.0', value: 512, reason: 'virsh 7.0 has the daemon validate the document (VALIDATE)' },
    { from: '9.0.0', value: 0, reason: 'it does not' },
  ],
  'whether the test guest can sleep': [
    { from: '0.0.0', value: false, reason: 'its agent does not answer, and it stays awake, under QEMU 5.2' },
    { from: '9.0.0', value: true, reason: 'QEMU 7.2' },
  ],
  'documented methods of which only errors can be compared': [
    {
      from: '0.0.0',
      value: ['pm_wakeup', 'pm_suspend_for_duration', 'set_blkio_parameters', 'abort_job'],
      reason:
        'the guest does not sleep; the test driver has no blkio parameters, which Sys::Virt reads before it sets; there is no backup to abort',
    },
    { from: '9.0.0', value: [], reason: 'all are compared' },
  ],
  'whether statistics have the CPU time': [
    { from: '0.0.0', value: false, reason: '7.0 needs control groups for it, and the test daemons have none' },
    { from: '9.0.0', value: true, reason: 'it is read from the process of QEMU' },
  ],
  'certificates that virsh alone refuses': [
    { from: '0.0.0', value: ['whose RSA key critically does not encipher'], reason: 'RSA keys had to encipher' },
    { from: '11.3.0', value: [], reason: 'TLS 1.3 does not encipher with the key, so that the rule was dropped' },
  ],
} as const;

type Values = typeof VALUES;

/** The value that a test has to expect of the libvirt under test. */
export function expectedValue<Name extends keyof Values>(name: Name): Values[Name][number]['value'] {
  const rows: readonly Values[Name][number][] = VALUES[name];
  const row = rows.findLast(({ from }) => compareVersions(libvirtVersion(), from) >= 0) ?? rows[0];
  if (row === undefined) throw new Error(`${name} has no value`);
  return row.value;
}

/** Whether a file of tests holds for the libvirt under test; where it does not, its hooks need not prepare anything. */
export function holdsHere(url: string): boolean {
  return differenceOf(relative(PROJECT, fileURLToPath(url)), libvirtVersion()) === undefined;
}

/** The row by which a test, with its file and groups joined by ` > `, does not hold for a release. */
export function differenceOf(test: string, version: string): Difference | undefined {
  return DIFFERENCES.find((row) => {
    if (!row.tests.some((name) => test === name || test.startsWith(`${name} > `))) return false;
    if (row.brokenIn === version) return true;
    const isOlder = row.from !== undefined && compareVersions(version, row.from) < 0;
    return isOlder || (row.until !== undefined && compareVersions(version, row.until) >= 0);
  });
}
