import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { isServerError } from '../../src/errors.js';
import { qemuDomainMonitorCommand } from '../../src/generated/qemu.js';
import type { NonnullDomain } from '../../src/generated/remote/common.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { processesWith } from '../support/processes.js';

describeLive('a daemon with its default limits and a guest that has stopped', () => {
  let daemon: Daemon;
  let uri: string;
  let dom: NonnullDomain;
  const name = `stuck-${randomUUID()}`;
  const XML = `<domain type='qemu'><name>${name}</name><memory unit='MiB'>32</memory>
<os><type arch='x86_64' machine='pc'>hvm</type></os>
<devices><emulator>/usr/bin/qemu-system-x86_64</emulator></devices></domain>`;
  /** Stops the emulator, or lets it go on: while it is stopped, whatever asks it has to wait. */
  const signal = (which: 'SIGSTOP' | 'SIGCONT'): void => {
    const pids = processesWith(`guest=${name}`);
    expect(pids.length).toBeGreaterThan(0);
    for (const pid of pids) process.kill(pid, which);
  };

  beforeAll(async () => {
    daemon = await startDaemon();
    uri = daemon.uri('qemu:///system');
    await using conn = await connect(uri);
    const domain = await conn.createDomain(XML);
    dom = { name, uuid: domain.getUuid(), id: domain.id };
  });

  afterAll(async () => {
    if (dom !== undefined) signal('SIGCONT');
    await daemon?.stop();
  });

  it('leaves the link alive and a way through for what is urgent', async () => {
    await using conn = await connect(uri, { keepalive: { interval: 0.3, count: 9 } });
    const command = { dom, cmd: '{"execute":"query-status"}', flags: 0 };
    signal('SIGSTOP');
    const hanging = Array.from({ length: 4 }, () =>
      conn.call(qemuDomainMonitorCommand, command).then(
        ({ result }) => result,
        (error: unknown) => error,
      ),
    );
    const fifth = conn.call(qemuDomainMonitorCommand, command, { timeoutMs: 1000 });
    await expect(fifth).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringContaining('DOMAIN_MONITOR_COMMAND timed out after 1000 ms'),
    });
    // Longer than a link lives from which nothing is heard.
    await sleep(5000);
    expect(conn.isAlive()).toBe(true);
    expect(await conn.getLibraryVersion()).toBeGreaterThan(1_000_000);
    expect(await conn.getDomainByName(name)).toMatchObject({ id: dom.id });
    signal('SIGCONT');
    for (const outcome of await Promise.all(hanging)) {
      // The first is answered; the others may have been told that another waits already.
      if (!isServerError(outcome)) expect(outcome).toContain('"status"');
    }
    expect(conn.isAlive()).toBe(true);
  });

  it('is dead to a client that leaves it no way to read', async () => {
    const conn = await connect(uri, { keepalive: { interval: 0.3, count: 2 }, maxInFlight: 9 });
    signal('SIGSTOP');
    const command = { dom, cmd: '{"execute":"query-status"}', flags: 0 };
    const calls = Array.from({ length: 9 }, () =>
      conn.call(qemuDomainMonitorCommand, command).catch((error: unknown) => error),
    );
    expect(await conn.closed).toMatchObject({ reason: 'keepalive', error: { code: 'KEEPALIVE_TIMEOUT' } });
    for (const outcome of await Promise.all(calls)) expect(outcome).toMatchObject({ code: 'KEEPALIVE_TIMEOUT' });
    signal('SIGCONT');
  });
}, ['qemu', 'namespace']);
