import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/api/bigint-json.js';
import {
  DomainCrashedReason,
  DomainPausedReason,
  DomainRunningReason,
  DomainShutoffReason,
  DomainState,
} from '../../src/generated/constants/domain.js';
import type { TypedParam } from '../../src/generated/remote/common.js';
import {
  type DomainGetStateRet,
  domainCreateWithFlags,
  domainDestroy,
  domainGetControlInfo,
  domainGetInfo,
  domainGetState,
  domainManagedSave,
  domainRename,
  domainSave,
} from '../../src/generated/remote/domain.js';
import {
  domainBlockPeek,
  domainGetBlockJobInfo,
  domainGetDiskErrors,
} from '../../src/generated/remote/domain-block.js';
import { domainGetCpuStats } from '../../src/generated/remote/domain-cpu.js';
import { domainSnapshotListNames, domainSnapshotNum } from '../../src/generated/remote/domain-snapshot.js';
import {
  domainGetMemoryParameters,
  domainMemoryPeek,
  domainMemoryStats,
} from '../../src/generated/remote/domain-tuning.js';
import { networkUpdate } from '../../src/generated/remote/network.js';
import { storagePoolGetInfo, storagePoolNumOfVolumes } from '../../src/generated/remote/storage-pool.js';
import { storageVolGetInfo, storageVolGetInfoFlags } from '../../src/generated/remote/storage-vol.js';
import { computed } from '../support/computed.js';
import { NotingSession, WIRE } from './handles-session.js';

describe('the identity of a domain', () => {
  it('follows what is done through the handle', async () => {
    const session = new NotingSession().answer(domainCreateWithFlags, { dom: { ...WIRE.domain, id: 12 } });
    const domain = session.wrap.domain(WIRE.domain);
    expect(domain.id).toBe(7);
    await domain.destroy();
    expect(domain.id).toBe(-1);
    await domain.create();
    expect(domain.id).toBe(12);
    await domain.save('/f');
    expect(domain.id).toBe(-1);
    await domain.create();
    await domain.managedSave();
    expect(domain.id).toBe(-1);
    await domain.rename('other');
    expect([domain.name, domain.getName()]).toEqual(['other', 'other']);
    await domain.getState();
    expect(session.calls.at(-1)?.args).toMatchObject({ dom: { name: 'other', id: -1 } });
  });

  it('is that of one handle: no other handle and no earlier JSON follows', async () => {
    const session = new NotingSession();
    const [one, other] = [session.wrap.domain(WIRE.domain), session.wrap.domain(WIRE.domain)];
    const before = one.toJSON();
    await one.destroy();
    await one.rename('new');
    expect(one.toJSON()).toEqual({ ...before, name: 'new', id: -1 });
    expect(other.toJSON()).toEqual(before);
    expect(one.uuid).toBe(other.uuid);
  });

  it('stays when the daemon refuses', async () => {
    const session = new NotingSession();
    for (const procedure of [domainDestroy, domainSave, domainManagedSave, domainRename, domainCreateWithFlags]) {
      session.refuse(procedure, 'OPERATION_INVALID');
    }
    const domain = session.wrap.domain(WIRE.domain);
    for (const call of [
      () => domain.destroy(),
      () => domain.save('/f'),
      () => domain.managedSave(),
      () => domain.rename('x'),
      () => domain.create(),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: 'OPERATION_INVALID' });
      expect([domain.name, domain.id]).toEqual(['d', 7]);
    }
  });

  it('keeps what two calls at once change', async () => {
    const session = new NotingSession();
    let start = (_id: number): void => undefined;
    const started = new Promise<number>((resolve) => {
      start = resolve;
    });
    session.answerWhen(
      domainCreateWithFlags,
      started.then((id) => ({ dom: { ...WIRE.domain, id } })),
    );
    const domain = session.wrap.domain(WIRE.domain);
    const creating = domain.create();
    await domain.rename('other');
    start(12);
    await creating;
    expect([domain.name, domain.id]).toEqual(['other', 12]);
  });
});

describe('handles', () => {
  const { wrap } = new NotingSession();

  it.each([
    [wrap.domain(WIRE.domain), "Domain { name: 'd', uuid: '00010203-0405-0607-0809-0a0b0c0d0e0f', id: 7 }"],
    [wrap.storageVol(WIRE.volume), "StorageVol { poolName: 'p', name: 'v', key: '/p/v' }"],
    [wrap.nodeDevice({ name: 'n'.repeat(90) }), `NodeDevice { name: '${'n'.repeat(90)}' }`],
    [wrap.domainSnapshot({ name: 's', dom: WIRE.domain }), "DomainSnapshot { name: 's', domain: 'd' }"],
  ])('are shown on one line', (handle, shown) => {
    expect(inspect(handle)).toBe(shown);
    expect(inspect([handle])).toContain(shown);
    expect(inspect({ deep: { deep: { deep: handle } } }, { depth: 9 })).toContain(shown);
  });

  it('are plain data in JSON, also deep inside', () => {
    const secret = wrap.secret({ uuid: WIRE.network.uuid, usageType: 2, usageID: 'client' });
    const uuid = '00010203-0405-0607-0809-0a0b0c0d0e0f';
    expect(toJson({ list: [secret] })).toEqual({ list: [{ uuid, usageType: 2, usageId: 'client' }] });
    expect(JSON.parse(JSON.stringify({ list: [secret] }))).toEqual({
      list: [{ uuid, usageType: 2, usageId: 'client' }],
    });
  });

  it('give bytes that are the caller’s own', () => {
    for (const handle of [wrap.domain(WIRE.domain), wrap.network(WIRE.network), wrap.storagePool(WIRE.network)]) {
      handle.getUuid().fill(0);
      expect(handle.uuid).toBe('00010203-0405-0607-0809-0a0b0c0d0e0f');
    }
  });

  it('make handles of the kinds they belong to', () => {
    expect(wrap.domainSnapshot({ name: 's', dom: WIRE.domain }).domain.id).toBe(7);
    expect(wrap.domainCheckpoint({ name: 'c', dom: WIRE.domain }).domain.name).toBe('d');
    expect(wrap.networkPort({ net: WIRE.network, uuid: WIRE.network.uuid }).network.name).toBe('n');
  });
});

describe('numbers and lists of a domain', () => {
  it('memoryStats keeps what is not known yet', async () => {
    const stats = [
      { tag: 0, val: 1n },
      { tag: 12, val: 2n ** 64n - 1n },
      { tag: 99, val: 3n },
    ];
    const session = new NotingSession().answer(domainMemoryStats, { stats });
    const told = await session.wrap.domain(WIRE.domain).memoryStats();
    expect(told).toEqual({ swapIn: 1n, hugetlbPgfail: 18446744073709551615n, 99: 3n });
    expect([told.swapIn, told.rss, told[99]]).toEqual([1n, undefined, 3n]);
  });

  it('getState keeps a state from the future', async () => {
    const session = new NotingSession().answer(domainGetState, { state: 4711, reason: -5 });
    const unknown = { state: 4711, stateName: undefined, reason: -5, reasonName: undefined };
    expect(await session.wrap.domain(WIRE.domain).getState()).toEqual(unknown);
  });

  it('getState names the reason by the enum that belongs to the state', async () => {
    const answers: [DomainGetStateRet, ...DomainGetStateRet[]] = [
      { state: DomainState.RUNNING, reason: DomainRunningReason.CRASHED },
      { state: DomainState.SHUTOFF, reason: DomainShutoffReason.CRASHED },
      { state: DomainState.PAUSED, reason: DomainPausedReason.MIGRATION },
      { state: DomainState.CRASHED, reason: DomainCrashedReason.PANICKED },
      { state: DomainState.SHUTOFF, reason: 99 },
    ];
    const session = new NotingSession().answer(domainGetState, ...answers);
    const domain = session.wrap.domain(WIRE.domain);
    const names: unknown[] = [];
    for (const _ of answers) {
      const { stateName, reasonName } = await domain.getState();
      names.push(`${stateName} ${reasonName}`);
    }
    expect(names).toEqual([
      'RUNNING CRASHED',
      'SHUTOFF CRASHED',
      'PAUSED MIGRATION',
      'CRASHED PANICKED',
      'SHUTOFF undefined',
    ]);
  });

  it('getInfo and getControlInfo name their numbers, of domains, pools and volumes', async () => {
    const info = { state: 3, maxMem: 2n, memory: 1n, nrVirtCpu: 1, cpuTime: 5n };
    const pool = { state: 2, capacity: 3n, allocation: 1n, available: 2n };
    const volume = { type: 0, capacity: 3n, allocation: 1n };
    const session = new NotingSession()
      .answer(domainGetInfo, info)
      .answer(domainGetControlInfo, { state: 3, details: 2, stateTime: 7n })
      .answer(storagePoolGetInfo, pool)
      .answer(storageVolGetInfo, volume)
      .answer(storageVolGetInfoFlags, { ...volume, type: 99 });
    const domain = session.wrap.domain(WIRE.domain);
    expect(await domain.getInfo()).toEqual({ ...info, stateName: 'PAUSED' });
    expect(await domain.getControlInfo()).toEqual({
      state: 3,
      stateName: 'ERROR',
      details: 2,
      detailsName: 'MONITOR',
      stateTime: 7n,
    });
    expect(await session.wrap.storagePool(WIRE.network).getInfo()).toEqual({ ...pool, stateName: 'RUNNING' });
    const vol = session.wrap.storageVol(WIRE.volume);
    expect(await vol.getInfo()).toEqual({ ...volume, typeName: 'FILE' });
    expect(await vol.getInfo({ flags: 0 })).toEqual({ ...volume, type: 99, typeName: undefined });
  });

  it('getBlockJobInfo gives null for no job', async () => {
    const job = { found: 1, type: 9, bandwidth: 1n, cur: 2n, end: 3n };
    const session = new NotingSession().answer(domainGetBlockJobInfo, { ...job, found: 0 }, job);
    const domain = session.wrap.domain(WIRE.domain);
    expect(await domain.getBlockJobInfo('vda')).toBe(null);
    expect(await domain.getBlockJobInfo('vda')).toEqual({ type: 9, bandwidth: 1n, cur: 2n, end: 3n });
  });

  it('getDiskErrors asks for as many as both sides can take, and not for none', async () => {
    const some = { errors: [{ disk: 'vda', error: 2 }], nerrors: 1 };
    const session = new NotingSession().answer(domainGetDiskErrors, { errors: [], nerrors: 9999 }, some);
    expect(await session.wrap.domain(WIRE.domain).getDiskErrors()).toEqual([{ path: 'vda', error: 2 }]);
    expect(session.calls.map(({ args }) => args)).toMatchObject([{ maxerrors: 0 }, { maxerrors: 256 }]);
    const none = new NotingSession();
    expect(await none.wrap.domain(WIRE.domain).getDiskErrors()).toEqual([]);
    expect(none.calls.length).toBe(1);
  });

  it('a peek of another length is a fault of the protocol', async () => {
    const session = new NotingSession()
      .answer(domainMemoryPeek, { buffer: Uint8Array.of(1, 2, 3) })
      .answer(domainBlockPeek, { buffer: new Uint8Array(0) });
    const domain = session.wrap.domain(WIRE.domain);
    expect([...(await domain.memoryPeek(0, 3))]).toEqual([1, 2, 3]);
    await expect(domain.memoryPeek(0, 4)).rejects.toMatchObject({ name: 'ProtocolError', path: 'buffer' });
    await expect(domain.blockPeek('vda', 0, 1)).rejects.toMatchObject({ name: 'ProtocolError' });
    expect(session.calls[0]?.args).toMatchObject({ offset: 0n, size: 3, flags: 1 });
    await domain.memoryPeek(0, 3, { flags: computed(2) });
    expect(session.calls.at(-1)?.args).toMatchObject({ flags: 2 });
  });

  const time = (field: string, value: bigint): TypedParam => ({ field, value: { type: 4, value } });

  it('getCpuStats gives a row for each CPU that came', async () => {
    const session = new NotingSession([9]).answer(
      domainGetCpuStats,
      { params: [], nparams: 2 },
      { params: [time('a', 1n), time('b', 2n), time('a', 3n), time('b', 4n)], nparams: 2 },
    );
    const rows = await session.wrap.domain(WIRE.domain).getCpuStats(4, 5);
    expect(rows).toEqual([
      { a: 1n, b: 2n },
      { a: 3n, b: 4n },
    ]);
    const calls = session.calls.filter(({ name }) => name !== 'supports');
    expect(calls.map(({ args }) => args)).toMatchObject([
      { start_cpu: 4, ncpus: 1, nparams: 0, flags: 4 },
      { start_cpu: 4, ncpus: 5, nparams: 2, flags: 4 },
    ]);
  });

  it('getCpuStats refuses rows that do not come out even', async () => {
    for (const nparams of [0, 2, -1]) {
      const params = [time('a', 1n), time('b', 2n), time('c', 3n)];
      const session = new NotingSession().answer(domainGetCpuStats, { params: [], nparams: 2 }, { params, nparams });
      const call = session.wrap.domain(WIRE.domain).getCpuStats(0, 2);
      await expect(call).rejects.toMatchObject({ name: 'ProtocolError', path: 'params' });
    }
  });

  it('parameters are counted before they are fetched, with text where the driver knows it', async () => {
    const counted = { params: [], nparams: 99 };
    const session = new NotingSession([9]).answer(domainGetMemoryParameters, counted, {
      params: [time('x', 5n)],
      nparams: 0,
    });
    expect(await session.wrap.domain(WIRE.domain).getMemoryParameters({ flags: computed(2) })).toEqual({ x: 5n });
    expect(session.calls.slice(1).map(({ args }) => args)).toMatchObject([
      { nparams: 0, flags: 6 },
      { nparams: 16, flags: 6 },
    ]);
  });

  it('paths are made absolute', async () => {
    const session = new NotingSession();
    const domain = session.wrap.domain(WIRE.domain);
    await domain.save('f');
    await domain.save('/f', { dxml: '<d/>' });
    await domain.coreDump('g');
    await domain.coreDumpFormat('h', computed(2));
    expect(session.calls.map(({ args }) => args)).toMatchObject([
      { to: '/here/f' },
      { to: '/f', dxml: '<d/>', flags: 0 },
      { to: '/here/g' },
      { to: '/here/h', dumpformat: 2 },
    ]);
    await domain.save('f', { flags: computed(1) });
    expect(session.calls.at(-1)).toMatchObject({ name: 'DOMAIN_SAVE_FLAGS', args: { dxml: null, flags: 1 } });
  });
});

describe('calls in several steps', () => {
  it('share the time they are given', async () => {
    const session = new NotingSession();
    const wait = new Promise((resolve) => setTimeout(resolve, 50));
    session.answerWhen(
      domainSnapshotNum,
      wait.then(() => ({ num: 3 })),
    );
    session.answer(domainSnapshotListNames, { names: ['a', 'b'] });
    const names = await session.wrap.domain(WIRE.domain).listSnapshotNames({ timeoutMs: 1_000, flags: computed(1) });
    expect(names).toEqual(['a', 'b']);
    const [first, second] = session.calls;
    expect(second?.args).toMatchObject({ maxnames: 3, flags: 1 });
    expect(first?.args).toMatchObject({ flags: 1 });
    expect(first?.options?.timeoutMs).toBeLessThanOrEqual(1_000);
    expect(second?.options?.timeoutMs).toBeLessThanOrEqual((first?.options?.timeoutMs ?? 0) - 45);
  });

  it('give lists that are the caller’s own', async () => {
    const session = new NotingSession().answer(storagePoolNumOfVolumes, { num: 2 });
    const pool = session.wrap.storagePool(WIRE.network);
    const names = await pool.listStorageVolNames();
    names.push('mine');
    expect(session.calls.at(-1)?.args).toMatchObject({ maxnames: 2 });
    expect(await pool.listStorageVolNames()).toEqual([]);
  });

  it('refuse a maximum that is none', async () => {
    const pool = new NotingSession().wrap.storagePool(WIRE.network);
    for (const most of [-1, 1.5, 16_385]) {
      await expect(pool.listStorageVolNames(most)).rejects.toThrow(
        /^maxNames must be an integer from 0 to 16384, not /,
      );
    }
  });
});

describe('Network.update', () => {
  it('sends its arguments in the order of the description where the daemon knows it', async () => {
    const session = new NotingSession([16]);
    await session.wrap.network(WIRE.network).update(computed(3), computed(4), -1, '<x/>', { flags: computed(2) });
    expect(session.calls.at(-1)).toMatchObject({
      name: networkUpdate.name,
      args: { command: 3, section: 4, parentIndex: -1, xml: '<x/>', flags: 2 },
    });
  });

  it('swaps them for older daemons, as libvirt’s own client does', async () => {
    const session = new NotingSession([]);
    await session.wrap.network(WIRE.network).update(computed(3), computed(4), 0, '<x/>');
    expect(session.calls.at(-1)?.args).toMatchObject({ command: 4, section: 3, parentIndex: 0, flags: 0 });
  });
});

describe('arguments', () => {
  it('that do not fit are refused with their name', async () => {
    const { wrap } = new NotingSession();
    const domain = wrap.domain(WIRE.domain);
    const list: string[] = JSON.parse('"ab"');
    for (const [call, field] of [
      [() => domain.setMemory(1.5), 'memory'],
      [() => domain.setMemory(Number.NaN), 'memory'],
      [() => domain.pmSuspendForDuration(computed(0), 2 ** 53), 'duration'],
      [() => domain.setTime(2 ** 53, 0), 'seconds'],
      [() => domain.sendProcessSignal(0.1, computed(1)), 'pid'],
      [() => domain.blockPull('vda', -0.5), 'bandwidth'],
      [() => domain.authorizedSshKeysSet('u', list), 'keys'],
      [() => domain.fsThaw(list), 'mountPoints'],
      [() => domain.setVcpu([1.5], true), 'vcpus[0]'],
      [() => domain.getCpuStats(0, -1), 'numCpus'],
      [() => domain.memoryPeek(0, 4_194_305), 'size'],
      [() => wrap.storageVol(WIRE.volume).resize(0.5), 'capacity'],
    ] as const) {
      await expect(call()).rejects.toMatchObject({
        name: 'UsageError',
        code: 'INVALID_VALUE',
        message: expect.stringContaining(field),
      });
    }
  });

  it('of a network’s port must be a UUID', async () => {
    const session = new NotingSession();
    const network = session.wrap.network(WIRE.network);
    await expect(network.getPortByUuid('x')).rejects.toMatchObject({ name: 'UsageError' });
    await expect(network.getPortByUuid(new Uint8Array(15))).rejects.toMatchObject({ name: 'UsageError' });
    await network.getPortByUuid('00010203-0405-0607-0809-0A0B0C0D0E0F');
    expect(session.calls.at(-1)?.args).toMatchObject({ uuid: WIRE.network.uuid });
  });
});
