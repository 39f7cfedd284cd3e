import { compareVersions, libvirtVersion } from './versions.js';

/** A test that holds for some releases of libvirt only. */
export interface Difference {
  readonly file: string;
  /** Names of the groups and of the test, joined by ` > `; or of a group, for all of its tests. */
  readonly test: string;
  /** The first release that it holds for. */
  readonly from?: string;
  /** The first release that it does not hold for any more. */
  readonly until?: string;
  readonly reason: string;
}

/**
 * All tests that depend on the release of libvirt. They are skipped on the others, where an error of the daemon, a rule
 * of virsh, or an API that is not there would make them fail. What only has another value is in {@link VALUES}.
 */
export const DIFFERENCES: readonly Difference[] = [
  {
    file: 'test/live/admin.test.ts',
    test: 'an admin connection > stops the daemon',
    from: '11.2.0',
    reason: 'CONNECT_DAEMON_SHUTDOWN came with 11.2.0',
  },
  {
    file: 'test/live/domain-parameters.test.ts',
    test: 'parameters of a domain > calls that are newer than the daemon are not supported',
    until: '11.2.0',
    reason: 'these calls came with 11.2.0 and 12.5.0; newer.live.test.ts makes them',
  },
  {
    file: 'test/live/domain-qemu.test.ts',
    test: 'a domain of QEMU > calls that are newer than the daemon are not supported',
    until: '10.2.0',
    reason: 'these calls came with 10.2.0 and 11.2.0; newer.live.test.ts makes them',
  },
  {
    file: 'test/live/events-kinds.test.ts',
    test: 'events of a real daemon > an event that the daemon does not know is refused with its error',
    until: '12.4.0',
    reason: 'the event came with that release',
  },
  {
    file: 'test/live/handles-host.test.ts',
    test: 'interfaces, devices and filters of a host > a device > what the test driver cannot do is refused as the official binding is',
    from: '7.8.0',
    until: '11.0.0',
    reason: 'the binding knows isActive since 7.8.0, and newer test drivers can do more',
  },
  {
    file: 'test/live/transport-uri-table.test.ts',
    test: 'the table of URIs',
    from: '9.0.0',
    until: '9.1.0',
    reason:
      'the table was made with virsh 9.0.0; 9.1.0 changed the arguments of the helper, 11.3 the rules of certificates',
  },
];

/** What a test expects, where that depends on the release: the last entry whose `from` is not newer holds. */
const VALUES = {
  'the code of a command that the agent refuses': [
    { from: '0.0.0', value: 'INTERNAL_ERROR', reason: 'no code of its own' },
    { from: '11.2.0', value: 'AGENT_COMMAND_FAILED', reason: 'the code came with 11.2.0' },
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

/** The row by which a test does not hold for a release, or undefined. */
export function differenceOf(file: string, test: string, version: string): Difference | undefined {
  return DIFFERENCES.find((row) => {
    if (row.file !== file || !(test === row.test || test.startsWith(`${row.test} > `))) return false;
    const isOlder = row.from !== undefined && compareVersions(version, row.from) < 0;
    return isOlder || (row.until !== undefined && compareVersions(version, row.until) >= 0);
  });
}
