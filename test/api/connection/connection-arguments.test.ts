import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/api/connection/connection.js';
import { connect } from '../../../src/connect/connect.js';
import { TimeoutError } from '../../../src/errors.js';
import { adminConnectListServers } from '../../../src/generated/admin.js';
import {
  ConnectGetAllDomainStatsFlags,
  ConnectListAllNodeDeviceFlags,
} from '../../../src/generated/constants/connect.js';
import { domainAbortJob, domainOpenGraphics, storageVolUpload } from '../../../src/protocol.js';
import { Call, type ServingPeer, startServingPeer } from '../../connect/connect-peer.js';
import { computed } from '../../support/computed.js';
import { type Frame, i32, str, u32, u64 } from '../../support/fake-peer.js';

/** Calls a method as JavaScript does, whatever the types say of its arguments. */
async function untyped(conn: Connection, method: keyof Connection, args: readonly unknown[]): Promise<unknown> {
  const body: unknown = Reflect.get(conn, method);
  if (typeof body !== 'function') throw new Error(`${String(method)} is no method`);
  return Reflect.apply(body, conn, args);
}

it('sends the highest flag, which `|` makes negative', async () => {
  const sent: number[] = [];
  await using peer = await startServingPeer(({ payload }) => {
    sent.push(payload.readUInt32BE(payload.length - 4));
    return Buffer.concat([u32(0), u32(0)]);
  });
  await using conn = await connect(peer.uri());
  const { ENFORCE_STATS, NOWAIT, RUNNING } = ConnectGetAllDomainStatsFlags;
  await conn.getAllDomainStats({ flags: ENFORCE_STATS | RUNNING });
  await conn.getAllDomainStats({ shape: 'nested', flags: ENFORCE_STATS | RUNNING | NOWAIT });
  await conn.listAllNodeDevices({
    flags: ConnectListAllNodeDeviceFlags.ACTIVE | ConnectListAllNodeDeviceFlags.CAP_NET,
  });
  expect(sent).toEqual([
    ENFORCE_STATS + RUNNING,
    ENFORCE_STATS + RUNNING + NOWAIT,
    ConnectListAllNodeDeviceFlags.ACTIVE + ConnectListAllNodeDeviceFlags.CAP_NET,
  ]);
});

describe('a value that cannot be sent', () => {
  let peer: ServingPeer;
  let conn: Connection;

  beforeAll(async () => {
    peer = await startServingPeer(() => str('host'));
    conn = await connect(peer.uri());
  });

  afterAll(async () => {
    await conn.close();
    await peer.stop();
  });

  const uuid = '6695eb01-f6a4-8304-79aa-97f2502e193f';
  it.each<[string, keyof Connection, unknown[], string]>([
    ['a name that is a number', 'getDomainByName', [7], 'DOMAIN_LOOKUP_BY_NAME: name: must be a string, not 7'],
    ['a name with NUL', 'getDomainByName', ['a\0b'], 'name: has a NUL character at position 1'],
    ['half a character', 'getNetworkByName', ['a\ud800'], 'name: has a lone surrogate'],
    [
      'a text over 4 MiB',
      'defineDomain',
      ['x'.repeat(4194305)],
      'xml: has 4194305 characters, but the protocol allows 4194304 bytes',
    ],
    ['no XML', 'defineSecret', [undefined], 'xml: must be a string, not undefined'],
    [
      'a fraction',
      'getDomainById',
      [1.5],
      'DOMAIN_LOOKUP_BY_ID: id: must be an integer from -2147483648 to 2147483647, not 1.5',
    ],
    [
      'an id as text',
      'getDomainById',
      ['1'],
      'DOMAIN_LOOKUP_BY_ID: id: must be an integer from -2147483648 to 2147483647, not a string',
    ],
    [
      'a short UUID',
      'getDomainByUuid',
      ['6695eb01'],
      'a UUID must be text like 6695eb01-f6a4-8304-79aa-97f2502e193f, not "6695eb01"',
    ],
    ['a UUID with more behind it', 'getNetworkByUuid', [`${uuid}0`], 'a UUID must be text like'],
    ['a UUID of 15 bytes', 'getSecretByUuid', [new Uint8Array(15)], 'a UUID must have 16 bytes, not 15'],
    ['a UUID that is nothing', 'getNwfilterByUuid', [undefined], 'UUID'],
    [
      'flags below zero',
      'listAllDomains',
      [{ flags: -1 }],
      'option `flags` must be flags combined with `|`, an integer from 0 to 4294967295, not -1',
    ],
    [
      'flags over 32 bits',
      'listAllStoragePools',
      [{ flags: 2 ** 32 }],
      'option `flags` must be flags combined with `|`, an integer from 0 to 4294967295, not 4294967296. Nothing was sent',
    ],
    [
      'flags as text',
      'listAllSecrets',
      [{ flags: '1' }],
      'option `flags` must be flags combined with `|`, an integer from 0 to 4294967295, not "1". Nothing was sent',
    ],
    [
      'flags that are a bigint',
      'listAllNetworks',
      [{ flags: 1n }],
      'option `flags` must be flags combined with `|`, an integer from 0 to 4294967295, not 1n. Nothing was sent',
    ],
    ['a maximum below zero', 'listDomainIds', [-1], 'maxIds must be an integer from 0 to 16384, not -1'],
    ['a maximum over the limit', 'listNetworkNames', [16385], 'maxNames must be an integer from 0 to 16384, not 16385'],
    ['a fraction of a name', 'listSecretUuids', [0.5], 'maxUuids must be an integer from 0 to 16384, not 0.5'],
    [
      'too many devices',
      'listNodeDeviceNames',
      [null, 65537],
      'maxNames must be an integer from 0 to 65536, not 65537',
    ],
    ['a capability that is a number', 'listNodeDevices', [5], 'capability must be a string, not 5'],
    [
      'cells that go backwards',
      'getNodeCellsFreeMemory',
      [2, 1],
      'start and end are 2 and 1; both must be integers, and end must not be below start',
    ],
    [
      'half a cell',
      'getNodeFreePages',
      [[4], 0, 0.5],
      'start and end are 0 and 0.5; both must be integers, and end must not be below start',
    ],
    ['one page size', 'getNodeFreePages', [4, 0, 0], 'pageSizes must be a list, not number'],
    [
      'a page size below zero',
      'getNodeFreePages',
      [[4, -4], 0, 0],
      'NODE_GET_FREE_PAGES: pages[1]: must be an integer from 0 to 4294967295, not -4',
    ],
    ['half a page', 'nodeAllocPages', [[[2048, 0.5]], 0, 0], 'pages[0] must be a bigint or a safe integer'],
    [
      'fewer pages than none',
      'nodeAllocPages',
      [[[2048, -1]], 0, 0],
      'pages[0] must be an integer from 0 to 2^64 - 1, not -1. Nothing was sent',
    ],
    ['a list that is text', 'baselineCpu', ['<cpu/>'], 'xmls must be a list, not string'],
    [
      'text and a number',
      'baselineHypervisorCpu',
      [['<cpu/>', 1]],
      'CONNECT_BASELINE_HYPERVISOR_CPU: xmlCPUs[1]: must be a string, not 1',
    ],
    [
      'a machine that is a number',
      'getDomainCapabilities',
      [{ machine: 1 }],
      'option `machine` must be a string, not 1',
    ],
    ['a sleep that is over', 'nodeSuspendForDuration', [0, -60], 'duration: -60 seconds are in the past'],
    ['half a second of sleep', 'nodeSuspendForDuration', [0, 60.5], 'duration must be a bigint or a safe integer'],
    [
      'a domain that is a name',
      'getAllDomainStats',
      [{ domains: ['vm'] }],
      'option `domains` must be an array of Domain handles, not one with "vm"',
    ],
    [
      'domains that are none',
      'getAllDomainStats',
      [{ domains: 'vm' }],
      'option `domains` must be an array of Domain handles, not "vm"',
    ],
    ['a volume that is a path', 'getStoragePoolByVolume', ['/vol'], 'volume must be a StorageVol, not string'],
    ['a file without a name', 'restoreDomain', [''], 'file must be the path of a file, not ""'],
    ['a file that is a number', 'restoreDomain', [7], 'file must be the path of a file, not 7'],
    [
      'an unknown part of an identity',
      'setIdentity',
      [{ name: 'x' }],
      'identity: "name" is not part of an identity; use user-name, unix-user-id, group-name, unix-group-id, process-id, process-time, sasl-user-name, x509-distinguished-name, selinux-context',
    ],
    ['a number that is text', 'setIdentity', [{ 'process-id': '1' }], 'process-id must be an integer'],
    ['text that is a number', 'setIdentity', [{ 'user-name': 1 }], 'identity: user-name must be a string, not 1'],
    [
      'a patience below zero',
      'getHostname',
      [{ timeoutMs: -1 }],
      'option `timeoutMs` must be 0 to 2147483647 milliseconds, not -1. Nothing was sent',
    ],
    [
      'a patience of nothing',
      'getNodeCpuStats',
      [-1, { timeoutMs: Number.NaN }],
      'option `timeoutMs` must be 0 to 2147483647 milliseconds, not NaN. Nothing was sent',
    ],
    ['another program', 'call', [adminConnectListServers], 'belongs to the admin program; use connectAdmin()'],
    ['a stream', 'call', [storageVolUpload], 'STORAGE_VOL_UPLOAD opens a stream'],
    ['a descriptor', 'call', [domainOpenGraphics], 'DOMAIN_OPEN_GRAPHICS passes file descriptors'],
    ['no arguments', 'call', [domainAbortJob], 'DOMAIN_ABORT_JOB: '],
  ])('%s', async (_what, method, args, message) => {
    await expect(untyped(conn, method, args)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message),
    });
  });

  it('has not been sent', async () => {
    expect(await conn.getHostname()).toBe('host');
    expect(peer.calls.flat().map((call) => call.procedure)).toEqual([Call.CONNECT_GET_HOSTNAME]);
  });

  it('keeps a path of this machine absolute', async () => {
    await expect(conn.restoreDomain('some/file', { timeoutMs: 30 })).resolves.toBeUndefined();
    const sent = peer.calls.flat().at(-1)?.payload;
    expect(sent?.subarray(4).toString()).toContain(`${process.cwd()}/some/file`);
  });
});

describe('calls in several steps', () => {
  const counted = (count: number): Uint8Array => Buffer.concat([u32(0), i32(count)]);
  const stats = (...pairs: [string, bigint][]): Uint8Array =>
    Buffer.concat([u32(pairs.length), ...pairs.flatMap(([name, value]) => [str(name), u64(value)]), i32(0)]);
  /** The last number but one of a request for statistics: how many of them are wanted. */
  const wanted = (call: Frame): number => call.payload.readInt32BE(4);

  it('ask how many there are, then for so many', async () => {
    await using peer = await startServingPeer((call) =>
      wanted(call) === 0 ? counted(2) : stats(['user', 2n ** 64n - 1n], ['__proto__', 5n]),
    );
    await using conn = await connect(peer.uri());
    const answer = await conn.getNodeCpuStats(3);
    expect(Object.entries(answer)).toEqual([
      ['user', 18446744073709551615n],
      ['__proto__', 5n],
    ]);
    expect(Object.getPrototypeOf(answer)).toBe(Object.prototype);
    expect(peer.calls.flat().map(({ payload }) => [payload.readInt32BE(0), wanted(call(payload))])).toEqual([
      [3, 0],
      [3, 2],
    ]);
  });

  it('ask for no more than the protocol allows, whatever a newer daemon has', async () => {
    await using peer = await startServingPeer((call) => (wanted(call) === 0 ? counted(500) : stats()));
    await using conn = await connect(peer.uri());
    expect(await conn.getNodeCpuStats()).toEqual({});
    expect(peer.calls.flat().map(wanted)).toEqual([0, 16]);
  });

  it('share one deadline', async () => {
    await using peer = await startServingPeer(async (call) => {
      if (wanted(call) !== 0) return undefined;
      await sleep(3000);
      return counted(2);
    });
    const conn = await connect(peer.uri());
    const begin = performance.now();
    const error = await conn.getNodeCpuStats(-1, { timeoutMs: 4000 }).catch((reason: unknown) => reason);
    // The second call gets what the first has left; the error states what the caller has set.
    expect(performance.now() - begin).toBeLessThan(6900);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(String(error)).toContain('timed out after 4000 ms waiting for the reply');
    expect(peer.calls.flat().map(wanted)).toEqual([0, 2]);
  });

  it('end between two steps when the caller gives up', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    await using peer = await startServingPeer((call) => {
      if (wanted(call) !== 0) return undefined;
      controller.abort(reason);
      return counted(2);
    });
    const conn = await connect(peer.uri());
    await expect(conn.getNodeCpuStats(-1, { signal: controller.signal })).rejects.toBe(reason);
    expect(peer.calls.flat().map(wanted)).toEqual([0]);
  });

  it('ask once whether strings are welcome, and say so', async () => {
    await using peer = await startServingPeer(() => counted(0));
    await using conn = await connect(peer.uri());
    expect(await conn.getNodeMemoryParameters()).toEqual({});
    expect(await conn.getNodeMemoryParameters({ flags: computed(8) })).toEqual({});
    const flags = peer.calls.flat().map(({ payload }) => payload.readUInt32BE(4));
    expect([...new Set(flags)]).toEqual([4, 12]);
  });

  it('do not ask for strings where there are none', async () => {
    await using peer = await startServingPeer(() => counted(0), { withoutFeatures: [9] });
    await using conn = await connect(peer.uri());
    await conn.getNodeMemoryParameters();
    expect(peer.calls.flat()[0]?.payload.readUInt32BE(4)).toBe(0);
  });

  const call = (payload: Buffer): Frame => ({ ...EMPTY, payload });
  const EMPTY: Omit<Frame, 'payload'> = {
    length: 0,
    program: 0,
    version: 0,
    procedure: 0,
    type: 0,
    serial: 0,
    status: 0,
  };
});

describe('what is asked for once', () => {
  it('is asked again when the first who asked did not wait for the answer', async () => {
    const answers: (() => void)[] = [];
    await using peer = await startServingPeer(() => new Promise((resolve) => answers.push(() => resolve(str('QEMU')))));
    const conn = await connect(peer.uri());
    const hasty = conn.getType({ timeoutMs: 20 });
    const patient = conn.getType();
    await expect(hasty).rejects.toMatchObject({ name: 'TimeoutError' });
    for (const answer of answers) answer();
    expect(await patient).toBe('QEMU');
    expect(await conn.getType()).toBe('QEMU');
    expect(peer.calls.flat()).toHaveLength(2);
    await conn.close();
  });
});

describe('security', () => {
  it.each([
    [1, true],
    [0, false],
  ])('is what the daemon says (%d), as the local socket is secure; and nothing is encrypted', async (word, secure) => {
    await using peer = await startServingPeer(() => i32(word));
    await using conn = await connect(peer.uri());
    expect([await conn.isSecure(), await conn.isEncrypted()]).toEqual([secure, false]);
    expect(peer.calls.flat().map((one) => one.procedure)).toEqual([Call.CONNECT_IS_SECURE, Call.CONNECT_IS_SECURE]);
  });
});

describe('a name that is no UTF-8', () => {
  const bytes = Buffer.from('vm-ff-c3-ed a0 80', 'latin1');
  const odd = Buffer.concat([bytes, Buffer.from([0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80])]);

  it('is read, shown, and finds its domain again by the same bytes', async () => {
    await using peer = await startServingPeer((call) => {
      if (call.procedure === Call.DOMAIN_GET_INFO) return Buffer.concat([u32(1), u64(1n), u64(1n), u32(1), u64(0n)]);
      return Buffer.concat([str(odd), Buffer.alloc(16, 7), i32(3)]);
    });
    await using conn = await connect(peer.uri());
    const domain = await conn.getDomainByName('anything');
    expect(domain.name).toBe(`${bytes.toString('latin1')}\udcff\udcc3(\udced\udca0\udc80`);
    expect(domain.id).toBe(3);
    await domain.getInfo();
    await conn.getDomainByName(domain.name);
    const [, info, again] = peer.calls.flat();
    expect(info?.payload.subarray(4, 4 + odd.length)).toEqual(odd);
    expect(again?.payload.subarray(4, 4 + odd.length)).toEqual(odd);
    expect(JSON.stringify(domain)).toContain('\\udcff');
  });
});
