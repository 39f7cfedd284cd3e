import { describe, expect, it } from 'vitest';
import { cpuListNumbers, cpuListText, cpuMap, cpuNumbers } from '../../../src/api/cpu-map.js';
import type { TypedParam } from '../../../src/generated/remote/common.js';
import { domainGetInfo, domainIsActive } from '../../../src/generated/remote/domain.js';
import {
  domainGetEmulatorPinInfo,
  domainGetGuestVcpus,
  domainGetVcpuPinInfo,
  domainGetVcpus,
  domainGetVcpusFlags,
} from '../../../src/generated/remote/domain-cpu.js';
import { nodeGetInfo } from '../../../src/generated/remote/node.js';
import { computed } from '../../support/computed.js';
import { NotingSession, WIRE } from '../handles-session.js';

describe('numbers of CPUs', () => {
  it('are bits, the lowest first', () => {
    expect(cpuNumbers(Uint8Array.of(0x15))).toEqual([0, 2, 4]);
    expect(cpuNumbers(Uint8Array.of(0, 0x80, 1))).toEqual([15, 16]);
    expect(cpuNumbers(new Uint8Array(0))).toEqual([]);
    expect([...cpuMap([4, 0, 2], 'cpus')]).toEqual([0x15]);
    expect([...cpuMap([16, 15], 'cpus')]).toEqual([0, 0x80, 1]);
    expect([...cpuMap([], 'cpus')]).toEqual([]);
    expect(cpuMap([16_383], 'cpus').length).toBe(2048);
  });

  it('are refused when they are none', () => {
    for (const cpu of [-1, 16_384, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => cpuMap([0, cpu], 'cpus')).toThrow(/^cpus\[1\]: must be an integer from 0 to 16383, not .*$/);
      expect(() => cpuListText([cpu], 'vcpus')).toThrow(/^vcpus\[0\]/);
    }
    const text: number[] = JSON.parse('"0-3"');
    expect(() => cpuMap(text, 'cpus')).toThrow(/cpus must be an array of CPU numbers, not "/);
  });

  it('are text in some calls', () => {
    expect(cpuListText([3, 0, 12], 'vcpus')).toBe('3,0,12');
    expect(cpuListNumbers('0-3,7')).toEqual([0, 1, 2, 3, 7]);
    expect(cpuListNumbers('5,0-1, 1')).toEqual([0, 1, 5]);
    expect(cpuListNumbers('')).toEqual([]);
    expect(cpuListNumbers('x,2-,^3,4')).toEqual([4]);
    expect(cpuListNumbers('0-99999999').length).toBeLessThan(20_000);
  });
});

describe('CPUs of a domain', () => {
  // Eight CPUs are there, but numbers go up to fifteen: the map has to have room for what could be plugged in.
  const model = new Uint8Array(32);
  const host = { model, memory: 1n, cpus: 8, mhz: 0, nodes: 2, sockets: 2, cores: 2, threads: 2 };
  const info = { state: 1, maxMem: 1n, memory: 1n, nrVirtCpu: 2, cpuTime: 0n };

  it('come with a row of the map each', async () => {
    const session = new NotingSession()
      .answer(nodeGetInfo, host)
      .answer(domainGetInfo, info)
      .answer(domainGetVcpus, {
        info: [
          { number: 0, state: 1, cpu_time: 5n, cpu: 3 },
          // A state from the future, on a CPU that cannot be told.
          { number: 1, state: 77, cpu_time: 2n ** 63n, cpu: -1 },
        ],
        cpumaps: Uint8Array.of(0xff, 3, 2, 0),
      });
    expect(await session.wrap.domain(WIRE.domain).getVcpuInfo()).toEqual([
      { number: 0, state: 1, cpuTime: 5n, cpu: 3, affinity: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
      { number: 1, state: 77, cpuTime: 2n ** 63n, cpu: -1, affinity: [1] },
    ]);
    expect(session.calls.at(-1)?.args).toMatchObject({ maxinfo: 2, maplen: 2 });
  });

  it('of one that does not run tell where they may be', async () => {
    const session = new NotingSession()
      .answer(nodeGetInfo, host)
      .refuse(domainGetVcpus, 'OPERATION_INVALID')
      .answer(domainIsActive, { active: 0 })
      .answer(domainGetVcpusFlags, { num: 3 })
      .answer(domainGetVcpuPinInfo, { cpumaps: Uint8Array.of(1, 0, 0, 1, 0, 0), num: 2 });
    expect(await session.wrap.domain(WIRE.domain).getVcpuInfo()).toEqual([
      { number: 0, affinity: [0] },
      { number: 1, affinity: [8] },
    ]);
    expect(session.calls.at(-1)?.args).toMatchObject({ ncpumaps: 3, maplen: 2, flags: 0 });
  });

  it('of a running guest without a thread for each are refused as the daemon does', async () => {
    const session = new NotingSession()
      .refuse(domainGetVcpus, 'OPERATION_INVALID')
      .answer(domainIsActive, { active: 1 });
    await expect(session.wrap.domain(WIRE.domain).getVcpuInfo()).rejects.toMatchObject({ code: 'OPERATION_INVALID' });
    expect(session.names).not.toContain('DOMAIN_GET_VCPU_PIN_INFO');
  });

  it('pass other refusals on', async () => {
    const session = new NotingSession().refuse(domainGetVcpus, 'NO_DOMAIN');
    await expect(session.wrap.domain(WIRE.domain).getVcpuInfo()).rejects.toMatchObject({ code: 'NO_DOMAIN' });
  });

  it('of a definition ask for the most it may have', async () => {
    const session = new NotingSession();
    await session.wrap.domain(WIRE.domain).getVcpuInfo({ flags: computed(2) });
    expect(session.names).toEqual(['NODE_GET_INFO', 'DOMAIN_GET_VCPUS_FLAGS', 'DOMAIN_GET_VCPU_PIN_INFO']);
    expect(session.calls[1]?.args).toMatchObject({ flags: 6 });
    expect(session.calls[2]?.args).toMatchObject({ flags: 2 });
  });

  it('as the guest tells them', async () => {
    const text = (field: string, value: string): TypedParam => ({ field, value: { type: 7, value } });
    const session = new NotingSession().answer(domainGetGuestVcpus, {
      params: [text('vcpus', '0-3'), text('online', '0,2'), text('more', 'x')],
    });
    expect(await session.wrap.domain(WIRE.domain).getGuestVcpus()).toEqual({
      vcpus: [0, 1, 2, 3],
      online: [0, 2],
      offlinable: [],
    });
  });

  it('and their affinity of the emulator', async () => {
    const session = new NotingSession()
      .answer(nodeGetInfo, { ...host, nodes: 1, sockets: 9, cores: 1, threads: 1 })
      .answer(domainGetEmulatorPinInfo, { cpumaps: Uint8Array.of(0x81, 1), ret: 1 });
    expect(await session.wrap.domain(WIRE.domain).getEmulatorPinInfo()).toEqual([0, 7, 8]);
    expect(session.calls.at(-1)?.args).toMatchObject({ maplen: 2 });
  });
});
