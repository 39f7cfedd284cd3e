import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { restoreDomain } from '../../../src/api/connection/domain-files.js';
import { setMemoryParameters } from '../../../src/api/connection/node.js';
import type { Domain } from '../../../src/api/domain/domain.js';
import { NetworkPort } from '../../../src/api/network-port/network-port.js';
import type { Value } from '../../conformance/value.js';
import { computed } from '../../support/computed.js';
import { complaint, DOM, SecondDaemon } from './second-daemon.js';

/*
 * Calls that no daemon at hand knows, or whose answers none gives, with js-xdr on the other side.
 */

let daemon = new SecondDaemon();
afterEach(() => daemon.close());

const param = (field: string, type: number, value: number | bigint | string): { [field: string]: Value } => ({
  field,
  value: { type, value },
});

interface Case {
  readonly call: (domain: Domain) => Promise<unknown>;
  readonly args: { readonly [field: string]: unknown };
  readonly reply?: Value;
  readonly result?: unknown;
}

const CASES: { readonly [procedure: string]: Case } = {
  DOMAIN_GET_AUTOSTART_ONCE: {
    call: (domain) => domain.getAutostartOnce(),
    args: {},
    reply: { autostart: 1 },
    result: true,
  },
  DOMAIN_SET_AUTOSTART_ONCE: { call: (domain) => domain.setAutostartOnce(true), args: { autostart: 1 } },
  DOMAIN_GRAPHICS_RELOAD: {
    call: (domain) => domain.graphicsReload(computed(1), { flags: computed(4) }),
    args: { type: 1, flags: 4 },
  },
  DOMAIN_BLOCK_COPY: {
    call: (domain) => domain.blockCopy('vda', '<disk/>', { granularity: 512, 'buf-size': 1n }, { flags: computed(1) }),
    args: {
      path: 'vda',
      destxml: '<disk/>',
      params: [param('granularity', 2, 512), param('buf-size', 4, 1n)],
      flags: 1,
    },
  },
  DOMAIN_SAVE_PARAMS: {
    call: (domain) =>
      domain.save('file', {
        params: { image_format: 'sparse', 'parallel.channels': 4 },
        dxml: '<domain/>',
        flags: computed(2),
      }),
    args: {
      params: [
        param('image_format', 7, 'sparse'),
        param('parallel.channels', 1, 4),
        param('file', 7, '/here/file'),
        param('dxml', 7, '<domain/>'),
      ],
      flags: 2,
    },
  },
  DOMAIN_MONITOR_COMMAND: {
    call: (domain) => domain.qemuMonitorCommand({ execute: 'x', arguments: { size: 2n ** 63n } }),
    args: { cmd: '{"execute":"x","arguments":{"size":9223372036854775808}}', flags: 0 },
    reply: { result: '{"return":18446744073709551615}' },
    result: { return: 18446744073709551615n },
  },
  DOMAIN_AGENT_COMMAND: {
    call: (domain) => domain.qemuAgentCommand('{"execute":"y"}', { agentTimeout: 7 }),
    args: { cmd: '{"execute":"y"}', timeout: 7, flags: 0 },
    reply: { result: '{"return":{}}' },
    result: { return: {} },
  },
};

test.each(Object.entries(CASES))('%s', async (procedure, { call, args, reply = null, result }) => {
  daemon = new SecondDaemon({ [procedure]: [reply] });
  expect(await call(daemon.domain())).toEqual(result);
  expect(daemon.calls).toEqual([{ procedure, args: { dom: DOM, ...args } }]);
});

test.each([
  ['{"password": hunter2}', 'unexpected "h"'],
  ['hunter2', 'unexpected "h"'],
  ['{"password": "hunter2', 'it ends too early'],
  ['{"password": "hunter2"} x', 'unexpected|syntax error'],
  ['{"password": "hunter2", "id": 12345678901234567890, }', 'unexpected|syntax error'],
])('an answer that is not JSON is not quoted, whatever the fault: %s', async (result, fault) => {
  daemon = new SecondDaemon({ DOMAIN_MONITOR_COMMAND: [{ result }] });
  const error: unknown = await daemon
    .domain()
    .qemuMonitorCommand({})
    .catch((reason: unknown) => reason);
  expect(String(error)).toMatch(new RegExp(`not valid JSON: .*(?:${fault})`));
  expect(inspect(error, { depth: 9 })).not.toMatch(/hunter2|password/);
});

test('an agent that says nothing gives null', async () => {
  daemon = new SecondDaemon({ DOMAIN_AGENT_COMMAND: [{ result: null }] });
  expect(await daemon.domain().qemuAgentCommand({})).toBe(null);
  expect(daemon.calls).toMatchObject([{ args: { cmd: '{}', timeout: -1 } }]);
});

test('an answer that is no JSON is a fault of the protocol', async () => {
  daemon = new SecondDaemon({ DOMAIN_MONITOR_COMMAND: [{ result: 'QEMU 1' }] });
  const error: unknown = await daemon
    .domain()
    .qemuMonitorCommand({})
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    name: 'ProtocolError',
    code: 'NO_JSON',
    message: expect.stringContaining('the reply of 6 characters is not valid JSON: unexpected "Q"'),
  });
  expect(await daemon.domain().qemuMonitorCommand('info', { flags: computed(1) })).toBe('QEMU 1');
  for (const command of [1, undefined, null]) {
    const call = daemon.domain().qemuMonitorCommand(JSON.parse('1', () => command ?? null));
    expect(await complaint(call)).toMatch(/^UsageError INVALID_VALUE: command must be /);
  }
});

test('a file is restored with parameters', async () => {
  daemon = new SecondDaemon();
  await restoreDomain(daemon.session, '/saved', { params: { 'parallel.channels': 2 }, flags: computed(4) });
  const params = [param('parallel.channels', 1, 2), param('file', 7, '/saved')];
  expect(daemon.calls).toEqual([{ procedure: 'DOMAIN_RESTORE_PARAMS', args: { params, flags: 4 } }]);
});

test('the host and a port of a network are set with parameters', async () => {
  daemon = new SecondDaemon();
  await setMemoryParameters(daemon.session, { shm_merge_across_nodes: 0 });
  const port = { net: { name: 'net', uuid: DOM.uuid }, uuid: DOM.uuid };
  await new NetworkPort(daemon.session, port).setParameters({ 'outbound.burst': 9 }, { flags: computed(1) });
  expect(daemon.calls).toEqual([
    { procedure: 'NODE_SET_MEMORY_PARAMETERS', args: { params: [param('shm_merge_across_nodes', 2, 0)], flags: 0 } },
    { procedure: 'NETWORK_PORT_SET_PARAMETERS', args: { port, params: [param('outbound.burst', 2, 9)], flags: 1 } },
  ]);
});

test('a disk tells what is not known here under its own name, and -1 for what it does not tell', async () => {
  const params = [param('rd_bytes', 3, 5n), param('flush_operations', 3, 6n), param('new', 7, 'x')];
  daemon = new SecondDaemon({
    DOMAIN_BLOCK_STATS_FLAGS: [
      { params: [], nparams: 30 },
      { params, nparams: 0 },
    ],
  });
  expect(await daemon.domain().blockStats('vda', { flags: 0 })).toEqual({
    rdReq: -1n,
    rdBytes: 5n,
    wrReq: -1n,
    wrBytes: -1n,
    errs: -1n,
    flushReqs: 6n,
    new: 'x',
  });
  expect(daemon.calls.map(({ args }) => args)).toMatchObject([{ nparams: 0, flags: 4 }, { nparams: 16 }]);
});

describe('CPU times of a large host', () => {
  const counted = { params: [], nparams: 1 };
  const host = (cpus: number): Value => ({ params: [], nparams: cpus });
  const rows = (first: number, count: number): Value => ({
    params: Array.from({ length: count }, (_, index) => param('cpu_time', 4, BigInt(first + index))),
    nparams: 1,
  });
  const times = (first: number, count: number): object[] =>
    Array.from({ length: count }, (_, index) => ({ cpu_time: BigInt(first + index) }));
  const asked = (): unknown[] => daemon.calls.slice(2).map(({ args }) => args);

  test('are asked for in pieces of 128', async () => {
    daemon = new SecondDaemon({
      DOMAIN_GET_CPU_STATS: [counted, host(300), rows(2, 128), rows(130, 128), rows(258, 42)],
    });
    expect(await daemon.domain().getCpuStats(2, 1000)).toEqual(times(2, 298));
    expect(asked()).toMatchObject([
      { start_cpu: 2, ncpus: 128 },
      { start_cpu: 130, ncpus: 128 },
      { start_cpu: 258, ncpus: 42 },
    ]);
  });

  test('0 means all of them', async () => {
    daemon = new SecondDaemon({ DOMAIN_GET_CPU_STATS: [counted, host(3), rows(0, 3)] });
    expect(await daemon.domain().getCpuStats(0, 0)).toEqual(times(0, 3));
    expect(asked()).toMatchObject([{ start_cpu: 0, ncpus: 3 }]);
  });

  test('the daemon is asked where there is no such CPU', async () => {
    daemon = new SecondDaemon({ DOMAIN_GET_CPU_STATS: [counted, host(3), rows(0, 0)] });
    expect(await daemon.domain().getCpuStats(7, 0)).toEqual([]);
    expect(asked()).toMatchObject([{ start_cpu: 7, ncpus: 1 }]);
  });

  test('a number that is none is refused', async () => {
    daemon = new SecondDaemon();
    for (const count of [-1, 0.5, 2 ** 31]) {
      expect(await complaint(daemon.domain().getCpuStats(0, count))).toContain(
        `numCpus must be an integer from 0 to 2147483647, not ${count}`,
      );
    }
    expect(daemon.calls).toEqual([]);
  });
});
