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
    reason: 'DOMAIN_GET_MESSAGES came with 7.1.0',
    tests: [
      `${NUMBERS} > of QEMU > getMessages and the security labels`,
      `${LIVE}/domain-qemu.test.ts > a domain of QEMU > its monitor > is seen to have been used`,
    ],
  },
  {
    from: '7.2.0',
    reason: 'incremental backups, dirty rates and disks as guest information came with 7.2.0 and QEMU 6.0',
    tests: [
      `${LIVE}/domain-disk.test.ts > disks and jobs of a domain > of QEMU > a backup is a job that can be watched and ended`,
      `${LIVE}/domain-guest.test.ts > the inside of a guest > of QEMU, without an agent > startDirtyRateCalc`,
      `${LIVE}/domain-guest.test.ts > the inside of a guest > of the test driver, which makes it up > what the test driver cannot make up is refused as the official binding is`,
      `${LIVE}/domain-agent.test.ts > a guest with an agent > tells about users, system, zone, names, file systems, disks and interfaces`,
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
    tests: [`${LIVE}/admin.test.ts > an admin connection > makes the daemon exit after a time without clients`],
  },
  {
    from: '9.0.0',
    reason: 'the test driver of older releases knows nothing of control, block I/O, I/O threads, labels and statistics',
    tests: [
      `${LIVE}/domain-identity.test.ts > who a domain is and what it does > getControlInfo`,
      `${NUMBERS} > of the test driver > addIothread, getIothreadInfo, pinIothread and delIothread`,
      `${NUMBERS} > of the test driver > getBlkioParameters`,
      `${NUMBERS} > of the test driver > parameters keep 64-bit numbers, text and truth`,
      `${NUMBERS} > of the test driver > getSecurityLabel and getMessages`,
      `${LIVE}/domain-parameters.test.ts > parameters of a domain of the test driver > can be set as they were got, and changed`,
      `${LIVE}/connect-domains.test.ts > finding domains, as the official binding does > has statistics of no domain for a list of none`,
    ],
  },
  {
    from: '9.0.0',
    reason: 'older daemons and QEMUs count less: no statistics of a disk that is not read, no times in the overview',
    tests: [
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
    reason:
      'QEMU 5.2 does not open a tray by itself, waits for hot-plugged devices, wakes no guest and draws two colours',
    tests: [
      `${LIVE}/events-qemu.test.ts > events of a QEMU machine > tray`,
      `${LIVE}/events-qemu.test.ts > events of a QEMU machine > an added device`,
      `${LIVE}/events-guest.test.ts > events that a guest brings about > the machine sleeps and wakes`,
      `${LIVE}/guest-console.test.ts > consoles, channels and screens of a guest > a picture of the screen is an image with something on it`,
    ],
  },
  {
    from: '9.0.0',
    reason: 'the agent of older releases looks for the user in a way that the small guest does not support',
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
    reason: 'its libvirtd dies of an upload that is longer than announced (12.8.0 does not)',
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
