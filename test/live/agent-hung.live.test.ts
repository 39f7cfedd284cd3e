import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { AdminConnect } from '../../src/api/admin/admin-connect.js';
import { connect } from '../../src/connect/connect.js';
import { connectAdmin } from '../../src/connect/connect-admin.js';
import { DomainState } from '../../src/generated/constants/domain.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { type Guest, startGuest } from '../support/guest/guest.js';

describeLive('a guest whose agent hangs', () => {
  let daemon: Daemon;
  let hung: Guest;
  let healthy: Guest;
  let admin: AdminConnect;
  const clients = async (): Promise<number> => (await (await admin.getServer('libvirtd')).listClients()).length;

  beforeAll(async () => {
    daemon = await startDaemon();
    [hung, healthy] = await Promise.all([
      startGuest(daemon, { name: 'hung' }),
      startGuest(daemon, { name: 'healthy' }),
    ]);
    admin = await connectAdmin(`libvirtd:///system?socket=${daemon.adminSocket}`);
  }, 400_000);

  afterAll(async () => {
    await admin?.close();
    await hung?.stop();
    await healthy?.stop();
    await daemon?.stop();
  });

  it('keeps nothing else of the connection from being done after its calls have timed out', async () => {
    const late: unknown[] = [];
    const dropped = (message: unknown): unknown => late.push(message);
    subscribe('libvirt-client:dropped', dropped);
    const before = await clients();
    const connection = await connect(hung.uri);
    try {
      const [stuck, other] = [await connection.getDomainByName('hung'), await connection.getDomainByName('healthy')];
      expect(await other.fsFreeze([])).toBe(1);
      const script = 'sleep 1; kill -STOP $(pidof qemu-ga)';
      const stop = { execute: 'guest-exec', arguments: { path: '/bin/sh', arg: ['-c', script] } };
      await stuck.qemuAgentCommand(stop);
      await sleep(3000);
      const command = { execute: 'guest-info' };
      const calls = Array.from({ length: 4 }, () => stuck.qemuAgentCommand(command, { timeoutMs: 500 }));
      for (const { status, reason } of (await Promise.allSettled(calls)) as PromiseRejectedResult[]) {
        expect([status, reason.code]).toEqual(['rejected', 'TIMEOUT']);
      }
      expect(late).toHaveLength(0);
      expect(await other.fsThaw([])).toBe(1);
      // The daemon has not answered the four calls: what follows was done beside them, on one more link.
      expect([late.length, await clients()]).toEqual([0, before + 2]);
      // It ends the guest's agent, too, and so the four calls, before it is answered itself.
      await stuck.destroy();
      expect((await stuck.getState()).state).toBe(DomainState.SHUTOFF);
      // From then on the link is not needed.
      await vi.waitFor(async () => expect([late.length, await clients()]).toEqual([4, before + 1]), 60_000);
      expect(connection.isAlive()).toBe(true);
    } finally {
      unsubscribe('libvirt-client:dropped', dropped);
      await connection.close();
    }
  }, 120_000);
});
