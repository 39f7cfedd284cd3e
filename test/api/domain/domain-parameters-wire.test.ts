import { afterEach, describe, expect, test } from 'vitest';
import type { Domain } from '../../../src/api/domain/domain.js';
import { typed } from '../../../src/api/typed-values.js';
import { computed } from '../../support/computed.js';
import { complaint, DOM, Refusal, SecondDaemon } from './second-daemon.js';

/*
 * Setters of parameters, as js-xdr reads them on the other side.
 */

let daemon = new SecondDaemon();
afterEach(() => daemon.close());

/** A parameter on the wire. */
const param = (field: string, type: number, value: number | bigint | string): object => ({
  field,
  value: { type, value },
});

const [UINT, LLONG, ULLONG, BOOLEAN, STRING] = [2, 3, 4, 6, 7];

interface Case {
  readonly call: (domain: Domain) => Promise<void>;
  readonly procedure: string;
  readonly args: object;
}

const CASES: readonly Case[] = [
  {
    call: (domain) => domain.setSchedulerParameters({ cpu_shares: 2n ** 64n - 1n, vcpu_quota: -1, weight: 5 }),
    procedure: 'DOMAIN_SET_SCHEDULER_PARAMETERS',
    args: {
      params: [param('cpu_shares', ULLONG, 2n ** 64n - 1n), param('vcpu_quota', LLONG, -1n), param('weight', UINT, 5)],
    },
  },
  {
    call: (domain) => domain.setSchedulerParameters({ shares: -3 }, { flags: computed(2) }),
    procedure: 'DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS',
    args: { params: [param('shares', 1, -3)], flags: 2 },
  },
  {
    call: (domain) => domain.setMemoryParameters({ hard_limit: 9007199254740991n }, { flags: computed(3) }),
    procedure: 'DOMAIN_SET_MEMORY_PARAMETERS',
    args: { params: [param('hard_limit', ULLONG, 9007199254740991n)], flags: 3 },
  },
  {
    call: (domain) => domain.setBlkioParameters({ weight: 500, device_weight: '/dev/sda,600' }),
    procedure: 'DOMAIN_SET_BLKIO_PARAMETERS',
    args: { params: [param('weight', UINT, 500), param('device_weight', STRING, '/dev/sda,600')], flags: 0 },
  },
  {
    call: (domain) => domain.setNumaParameters({ numa_nodeset: '0-1', numa_mode: 2 }),
    procedure: 'DOMAIN_SET_NUMA_PARAMETERS',
    args: { params: [param('numa_nodeset', STRING, '0-1'), param('numa_mode', 1, 2)], flags: 0 },
  },
  {
    call: (domain) => domain.setInterfaceParameters('vnet0', { 'inbound.floor': 4294967295 }),
    procedure: 'DOMAIN_SET_INTERFACE_PARAMETERS',
    args: { device: 'vnet0', params: [param('inbound.floor', UINT, 4294967295)], flags: 0 },
  },
  {
    call: (domain) => domain.setBlockIotune('vda', { total_bytes_sec: 1, group_name: 'g' }, { flags: computed(1) }),
    procedure: 'DOMAIN_SET_BLOCK_IO_TUNE',
    args: {
      disk: 'vda',
      params: [param('total_bytes_sec', ULLONG, 1n), param('group_name', STRING, 'g')],
      flags: 1,
    },
  },
  {
    call: (domain) => domain.setPerfEvents({ cmt: true, mbml: false }),
    procedure: 'DOMAIN_SET_PERF_EVENTS',
    args: { params: [param('cmt', BOOLEAN, 1), param('mbml', BOOLEAN, 0)], flags: 0 },
  },
  {
    call: (domain) => domain.setIothread(7, { poll_max_ns: 5n, poll_grow: 2, thread_pool_min: -1 }),
    procedure: 'DOMAIN_SET_IOTHREAD_PARAMS',
    args: {
      iothread_id: 7,
      params: [param('poll_max_ns', ULLONG, 5n), param('poll_grow', UINT, 2), param('thread_pool_min', 1, -1)],
      flags: 0,
    },
  },
  {
    call: (domain) => domain.setLaunchSecurityState({ 'sev-secret': 'c2VjcmV0', 'sev-secret-set-address': 2n ** 40n }),
    procedure: 'DOMAIN_SET_LAUNCH_SECURITY_STATE',
    args: {
      params: [param('sev-secret', STRING, 'c2VjcmV0'), param('sev-secret-set-address', ULLONG, 2n ** 40n)],
      flags: 0,
    },
  },
  {
    call: (domain) => domain.setThrottleGroup('limits', { read_iops_sec: 100 }, { flags: computed(2) }),
    procedure: 'DOMAIN_SET_THROTTLE_GROUP',
    args: { group: 'limits', params: [param('read_iops_sec', ULLONG, 100n)], flags: 2 },
  },
  {
    call: (domain) => domain.delThrottleGroup('limits', { flags: computed(2) }),
    procedure: 'DOMAIN_DEL_THROTTLE_GROUP',
    args: { group: 'limits', flags: 2 },
  },
  {
    call: (domain) => domain.announceInterface('net0', { rounds: typed.uint(5), name: typed.string('x') }),
    procedure: 'DOMAIN_ANNOUNCE_INTERFACE',
    args: { device: 'net0', params: [param('rounds', UINT, 5), param('name', STRING, 'x')], flags: 0 },
  },
  {
    call: (domain) => domain.announceInterface(null),
    procedure: 'DOMAIN_ANNOUNCE_INTERFACE',
    args: { device: null, params: [], flags: 0 },
  },
];

test.each(CASES.map((one, index) => [`${one.procedure} (${index})`, one] as const))('%s', async (_, one) => {
  daemon = new SecondDaemon();
  await one.call(daemon.domain());
  expect(daemon.calls).toEqual([{ procedure: one.procedure, args: { dom: DOM, ...one.args } }]);
});

describe('strings', () => {
  test('make the driver be asked whether it knows them, other parameters do not', async () => {
    daemon = new SecondDaemon();
    await daemon.domain().setBlkioParameters({ weight: 500 });
    expect(daemon.features.asked).toEqual([]);
    await daemon.domain().setBlkioParameters({ device_weight: '' });
    expect(daemon.features.asked).toEqual([9]);
  });

  test('are refused where the driver is too old for them', async () => {
    daemon = new SecondDaemon();
    daemon.features.without = [9];
    expect(await complaint(daemon.domain().setNumaParameters({ numa_nodeset: '0' }))).toBe(
      'UsageError ARGUMENT_UNSUPPORTED: this driver does not support string parameters',
    );
    expect(daemon.calls).toEqual([]);
  });
});

describe('a wire type that the daemon finds wrong', () => {
  const SAID = "invalid argument: invalid type 'uint' for parameter 'hard_limit', expected 'ullong'";
  const refused = (code: number, message: string): SecondDaemon =>
    new SecondDaemon({ DOMAIN_SET_MEMORY_PARAMETERS: [new Refusal(code, message)] });
  const set = (): Promise<void> => daemon.domain().setMemoryParameters({ hard_limit: typed.uint(1), soft_limit: 2 });

  test('is named, and how to say another one', async () => {
    daemon = refused(8, SAID);
    expect(await complaint(set())).toBe(
      `ServerError INVALID_ARG: ${SAID} (hard_limit was sent as typed.uint; set another wire type with typed.*)`,
    );
  });

  test('keeps what the daemon has said, and shows on the stack', async () => {
    daemon = refused(8, SAID);
    const error = await set().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ number: 8, fields: { message: SAID } });
    expect(error).toHaveProperty('stack', expect.stringMatching(/^ServerError: .*typed\.\*\)\n +at /));
  });

  test.each([
    [8, "invalid argument: 'hard_limit' is too small"],
    [8, "invalid argument: invalid type 'uint' for parameter 'other', expected 'ullong'"],
    [55, "'hard_limit' is not possible as 'uint'"],
  ])('is not suspected in other errors: %i %s', async (code, message) => {
    daemon = refused(code, message);
    expect(await complaint(set())).toMatch(new RegExp(`^ServerError \\w+: ${message}$`));
  });
});

test('what does not fit is refused before anything is sent', async () => {
  daemon = new SecondDaemon();
  const many = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`x${index}`, typed.int(1)]));
  expect(await complaint(daemon.domain().setMemoryParameters(many))).toContain(
    'has 17 elements, but the protocol allows 16',
  );
  expect(await complaint(daemon.domain().setMemoryParameters({ hard_limit: -1 }))).toContain(
    'UsageError INVALID_VALUE: hard_limit: must be an integer from 0 to 18446744073709551615 (ullong), not -1',
  );
  expect(await complaint(daemon.domain().setMemoryParameters({ hard: 1 }))).toContain('UNKNOWN_PARAMETER: hard is no');
  expect(await complaint(daemon.domain().setThrottleGroup('a\0', {}))).toContain('group: has a NUL character');
  expect(await complaint(daemon.domain().setIothread(-1, {}))).toContain('iothread must be an integer');
  expect(daemon.calls).toEqual([]);
});
