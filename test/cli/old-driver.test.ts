import { expect, it } from 'vitest';
import {
  ERROR,
  errorPayload,
  type Frame,
  i32,
  type PeerConnection,
  reply,
  serveOpening,
  startFakePeer,
  str,
  u32,
  u64,
} from '../support/fake-peer.js';
import { runCommand } from './fake-terminal.js';

const CALLS: Readonly<Record<number, string>> = {
  16: 'info',
  212: 'state',
  273: 'list',
  344: 'statistics',
};
const NO_SUPPORT = { code: 3, domain: 10, message: 'this function is not supported by the connection driver' };
const NO_DOMAIN = { code: 42, domain: 10, message: 'Domain not found' };

function domain(name: string, id: number): Buffer {
  return Buffer.concat([str(name), Buffer.alloc(16, id & 255), i32(id)]);
}

/** A driver that knows lists and single domains, and statistics not at all; one domain ends behind the list. */
async function serveOldDriver(connection: PeerConnection): Promise<void> {
  for (let call = await serveOpening(connection); call !== undefined; call = await serveOpening(connection)) {
    await connection.write(answer(call));
  }
}

function answer(call: Frame): Buffer {
  switch (CALLS[call.procedure]) {
    case 'list':
      return reply(call, Buffer.concat([u32(3), domain('web', 2), domain('gone', 1), domain('off', -1), u32(3)]));
    case 'state':
      return isAbout(call, 'gone') ? refusal(call, NO_DOMAIN) : reply(call, Buffer.concat([i32(1), i32(0)]));
    case 'info':
      if (isAbout(call, 'gone')) return refusal(call, NO_DOMAIN);
      return reply(call, Buffer.concat([u32(1), u64(2048n), u64(1024n), u32(3), u64(61_000_000_000n)]));
    default:
      return refusal(call, NO_SUPPORT);
  }
}

function isAbout(call: Frame, name: string): boolean {
  return call.payload.includes(name);
}

function refusal(call: Frame, error: Parameters<typeof errorPayload>[0]): Buffer {
  return reply(call, errorPayload(error), { status: ERROR });
}

it('lists the domains of a driver that has no statistics', async () => {
  await using peer = await startFakePeer(serveOldDriver);
  expect(await runCommand(['list', '--all', '-c', peer.uri()])).toEqual({
    code: 0,
    stdout: 'ID   NAME   STATE\n 2   web    running\n -   off    running\n',
    stderr: '',
  });
});

it('shows what such a driver tells, and dashes for the rest', async () => {
  await using peer = await startFakePeer(serveOldDriver);
  const { code, stdout } = await runCommand(['-c', peer.uri()]);
  expect(code).toBe(0);
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    'Host:        -',
    `URI:         ${peer.uri()}`,
    'Hypervisor:  -, libvirt -',
    'CPUs:        -',
    'Memory:      -, - free',
  ]);
  const [, ...rows] = stdout.trimEnd().split('\n').slice(6);
  expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
    ['2', 'web', 'running', '3', '1 MiB', '0:01:01', '-', '-', '-', '-'],
    ['-', 'off', 'running', '3', '1 MiB', '-', '-', '-', '-', '-'],
  ]);
});

it('keeps an error that concerns more than one domain', async () => {
  await using peer = await startFakePeer(async (connection) => {
    const call = await serveOpening(connection);
    if (call !== undefined) await connection.write(refusal(call, { ...NO_DOMAIN, code: 38, message: 'disk on fire' }));
  });
  expect(await runCommand(['list', '-c', peer.uri()])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'libvirt-client: disk on fire [SYSTEM_ERROR]\n',
  });
});
