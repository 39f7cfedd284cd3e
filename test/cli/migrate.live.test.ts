import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { SYSTEM, TwoHosts } from '../live/migrate-hosts.js';
import { describeLive } from '../support/daemon.js';
import { runCommand } from './fake-terminal.js';
import { succeeds } from './on-daemon.js';

const CALM = { fills: 8, busy: false };

// Guests start and move slowly on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

describeLive('migrate', () => {
  let hosts: TwoHosts;
  beforeAll(async () => {
    hosts = await TwoHosts.start();
  });
  afterEach(() => hosts.clear());
  afterAll(() => hosts?.[Symbol.asyncDispose]());

  it.each([
    ['through this program', []],
    ['between the hosts', ['--p2p']],
  ])('moves a running guest with its definition, %s', async (_, form) => {
    const { name } = await hosts.guest(CALM, true);
    const there = hosts.destination.uri(SYSTEM);
    const options = ['--live', '--persistent', '--undefinesource', '--dname', 'moved', ...form];
    const stdout = await succeeds(['migrate', name, there, ...options, '-c', hosts.source.uri(SYSTEM)]);
    expect(stdout).toBe(`Domain '${name}' has moved to ${there}\n`);
    expect([await hosts.has(hosts.source), await hosts.has(hosts.destination)]).toEqual([[], ['moved running']]);
  });

  it('leaves the guest where it is when the other host cannot be reached', async () => {
    const { name } = await hosts.guest(CALM);
    const there = 'qemu+unix:///system?socket=/nowhere/libvirt-sock';
    expect(await runCommand(['-c', hosts.source.uri(SYSTEM), 'migrate', name, there, '--live'])).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringContaining('cannot connect to /nowhere/libvirt-sock'),
    });
    expect(await hosts.has(hosts.source)).toEqual([`${name} running`]);
  });
});
