import { describe, expect, it } from 'vitest';
import { toJson } from '../../../src/api/bigint-json.js';
import { getNestedDomainStats } from '../../../src/api/connection/domain-stats.js';
import { nestDomainStats, nestGuestInfo, nestJobStats } from '../../../src/api/statistics/nest.js';
import { ConnectGetAllDomainStatsFlags } from '../../../src/generated/constants/connect.js';
import { connectGetAllDomainStats } from '../../../src/generated/remote/connect.js';
import { domainStatisticsKeys } from '../../../src/generated/statistics/domain-statistics.js';
import { guestInformationKeys } from '../../../src/generated/statistics/guest-information.js';
import { jobStatisticsKeys } from '../../../src/generated/statistics/job-statistics.js';
import { NotingSession } from '../handles-session.js';

/** A value of the type that a table names. */
function sampleOf(type: string, number: number): bigint | number | boolean | string {
  if (type.startsWith('bigint')) return BigInt(number);
  if (type.startsWith('number')) return number;
  return type === 'boolean' ? number % 2 === 0 : `text ${number}`;
}

/** All values in an object, however deep. */
function leaves(value: unknown): unknown[] {
  if (value instanceof Map) return [...value.values()].flatMap(leaves);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

describe('nested statistics', () => {
  it.each([
    ['domain statistics', domainStatisticsKeys, nestDomainStats],
    ['guest information', guestInformationKeys, nestGuestInfo],
  ] as const)('of %s hold every key of libvirt once', (_, keys, nest) => {
    const flat = Object.entries(keys).map(([pattern, type], i) => {
      const key = pattern.replaceAll('#', '0').replaceAll('@', '3').replaceAll('*', 'exits');
      return [key, sampleOf(type, i)] as const;
    });
    const nested = nest(Object.fromEntries(flat));
    expect(nested.other).toBeUndefined();
    expect(leaves(nested).sort()).toEqual(flat.map(([, value]) => value).sort());
  });

  it('have properties instead of keys, and nothing that is not there', () => {
    const stats = nestDomainStats({
      'state.state': 1,
      'cpu.time': 5_000_000_000n,
      'balloon.last-update': 7n,
      'vcpu.current': 2,
      'vcpu.0.time': 1n,
      'vcpu.0.halted.sum': 4n,
      'vcpu.3.time': 2n,
      'block.count': 1,
      'block.0.name': 'vda',
      'block.0.rd.bytes': 512n,
      'block.0.latency_histogram.zone_append.bin.count': 1,
      'block.0.latency_histogram.zone_append.bin.0.start': 0n,
      'vm.halt_exits.sum': 9n,
    });
    expect(stats).toEqual({
      state: { state: 1 },
      cpu: { time: 5_000_000_000n },
      balloon: { lastUpdate: 7n },
      vcpuCurrent: 2,
      vcpu: new Map([
        [0, { time: 1n, custom: { halted: { sum: 4n } } }],
        [3, { time: 2n }],
      ]),
      blockCount: 1,
      block: [
        { name: 'vda', rd: { bytes: 512n }, latencyHistogram: { zoneAppend: { binCount: 1, bin: [{ start: 0n }] } } },
      ],
      vm: { halt_exits: { sum: 9n } },
    });
    expect(stats.vcpu?.get(3)?.time).toBe(2n);
    expect(nestDomainStats({})).toEqual({});
    expect(toJson(stats)).toMatchObject({ vcpu: { 3: { time: '2' } } });
  });

  it('keep the numbers of the daemon where some are left out', () => {
    const { net, netCount, iothread } = nestDomainStats({
      'net.count': 3,
      'net.2.name': 'vnet2',
      'net.0.name': 'vnet0',
      'iothread.4.poll-max-ns': 1n,
      'iothread.4294967295.poll-max-ns': 2n,
    });
    expect(net).toEqual([{ name: 'vnet0' }, undefined, { name: 'vnet2' }]);
    expect(netCount).toBe(3);
    expect([...(iothread ?? [])]).toEqual([
      [4, { pollMaxNs: 1n }],
      [4_294_967_295, { pollMaxNs: 2n }],
    ]);
  });

  it('take the width of a number that a driver sends, if it fits', () => {
    expect(nestDomainStats({ 'block.0.capacity': 7, 'net.count': 2n })).toEqual({
      block: [{ capacity: 7n }],
      netCount: 2,
    });
    expect(nestDomainStats({ 'cpu.time': 0.5 })).toEqual({ other: { 'cpu.time': 0.5 } });
  });

  it('keep what they do not know under its flat key', () => {
    const unknown = {
      'gpu.0.time': 1n,
      'block.0.rd.colour': 'red',
      'block.70000.name': 'too far',
      'block.x.name': 'no number',
      'block.00.name': 'no number either',
      'cpu.time.more': 2n,
      cpu: 3,
      'vm.__proto__.sum': 4n,
      '__proto__.polluted': 1,
      constructor: 'x',
      'vcpu.0.a.b.sum': 5n,
      'state.state': 'running',
      'balloon.current': [1n, 2n],
    };
    const nested = nestDomainStats({ ...unknown, 'cpu.time': 1n });
    expect(nested).toEqual({ cpu: { time: 1n }, other: unknown });
    expect(Object.getPrototypeOf(nested)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('nest what the guest agent reports', () => {
    const info = nestGuestInfo({
      hostname: 'web',
      'load.1m': 0.5,
      'user.count': 1,
      'user.0.login-time': 1_700_000_000_000n,
      'if.0.addr.1.prefix': 64,
    });
    expect(info).toEqual({
      hostname: 'web',
      load: { '1m': 0.5 },
      userCount: 1,
      user: [{ loginTime: 1_700_000_000_000n }],
      if: [{ addr: [undefined, { prefix: 64 }] }],
    });
  });
});

describe('nested statistics of a job', () => {
  it('hold every key of libvirt once', () => {
    const flat = Object.entries(jobStatisticsKeys).map(([path, type], i) => {
      const key = path.replace('.', '_');
      return [key, sampleOf(type, i)] as const;
    });
    const nested = nestJobStats(Object.fromEntries(flat));
    expect(nested.other).toBeUndefined();
    expect(leaves(nested).sort()).toEqual(flat.map(([, value]) => value).sort());
  });

  it('have objects for shared beginnings, and unknown keys under their names', () => {
    const stats = {
      operation: 9,
      time_elapsed: 5n,
      memory_page_size: 4096n,
      downtime_net: 1n,
      memory_news: 2n,
      x_y: 'z',
    };
    expect(nestJobStats(stats)).toEqual({
      operation: 9,
      time: { elapsed: 5n },
      memory: { pageSize: 4096n },
      downtimeNet: 1n,
      other: { memory_news: 2n, x_y: 'z' },
    });
  });
});

describe('nested statistics of many domains', () => {
  const flagsOf = ({ calls }: NotingSession): unknown[] => calls.map(({ args }) => Object(args).flags);

  it('are requested with NOWAIT, and without it of a daemon or driver that does not know it', async () => {
    const session = new NotingSession();
    expect(await getNestedDomainStats(session, { shape: 'nested' })).toEqual([]);
    expect(flagsOf(session)).toEqual([ConnectGetAllDomainStatsFlags.NOWAIT]);
    const old = new NotingSession().refuse(connectGetAllDomainStats, 'INVALID_ARG');
    await expect(getNestedDomainStats(old, { shape: 'nested' })).rejects.toMatchObject({ code: 'INVALID_ARG' });
    expect(flagsOf(old)).toEqual([ConnectGetAllDomainStatsFlags.NOWAIT, 0]);
  });

  it('are requested once with the flags that are given, and after another error', async () => {
    const session = new NotingSession().refuse(connectGetAllDomainStats, 'INVALID_ARG');
    await expect(getNestedDomainStats(session, { shape: 'nested', flags: 0 })).rejects.toThrow();
    const failing = new NotingSession().refuse(connectGetAllDomainStats, 'NO_SUPPORT');
    await expect(getNestedDomainStats(failing, { shape: 'nested' })).rejects.toMatchObject({ code: 'NO_SUPPORT' });
    expect([...flagsOf(session), ...flagsOf(failing)]).toEqual([0, ConnectGetAllDomainStatsFlags.NOWAIT]);
  });
});
