import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';

describeLive('setKeepAlive', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    daemon = await startDaemon();
  });

  afterAll(async () => {
    await daemon?.stop();
  });

  /** Stops the daemon's process for a time. */
  const pausedFor = async (ms: number): Promise<void> => {
    await daemon.kill('SIGSTOP');
    await sleep(ms);
    await daemon.kill('SIGCONT');
  };

  it('turns keepalive on for a connection that was opened without', async () => {
    await using conn = await connect(daemon.uri(), { keepalive: false });
    await pausedFor(1000);
    expect(conn.isAlive()).toBe(true);
    expect(conn.setKeepAlive(0.1, 19)).toBe(true);
    // Longer than the limits, so that the daemon has to be asked, and answers.
    await sleep(4000);
    expect(conn.isAlive()).toBe(true);
    await daemon.kill('SIGSTOP');
    expect(await conn.closed).toMatchObject({ reason: 'keepalive', error: { code: 'KEEPALIVE_TIMEOUT' } });
    await daemon.kill('SIGCONT');
    expect(() => conn.setKeepAlive(5, 6)).toThrow(expect.objectContaining({ name: 'UsageError', code: 'CLOSED' }));
  });

  it('turns it off, on all links', async () => {
    await using conn = await connect(daemon.uri(), { keepalive: { interval: 0.2, count: 1 }, links: 2 });
    expect(conn.setKeepAlive(0, 0)).toBe(true);
    await pausedFor(1500);
    expect(conn.isAlive()).toBe(true);
    expect(await conn.getType()).toBe('TEST');
  });

  it('holds for the links of a connection that comes back', async () => {
    await using conn = await connect(daemon.uri(), { keepalive: false, reconnect: { delayMs: 10 } });
    conn.setKeepAlive(0.1, 19);
    await daemon.restart();
    await conn.getHostname();
    await daemon.kill('SIGSTOP');
    for (let tries = 0; conn.state !== 'reconnecting' && tries < 300; tries += 1) await sleep(100);
    expect(conn.state).toBe('reconnecting');
    await daemon.kill('SIGCONT');
    expect(await conn.getType()).toBe('TEST');
  });

  it('refuses limits that make no sense', async () => {
    await using conn = await connect(daemon.uri());
    for (const [interval, count] of [
      [5, -1],
      [5, 1.5],
      [Number.NaN, 6],
      [1e9, 6],
    ] as const) {
      expect(() => conn.setKeepAlive(interval, count)).toThrow(
        expect.objectContaining({ name: 'UsageError', code: 'INVALID_VALUE' }),
      );
    }
  });

  it('leads back from every handle', async () => {
    await using conn = await connect(daemon.uri());
    const domain = await conn.getDomainByName('test');
    const [network] = await conn.listAllNetworks();
    const [pool] = await conn.listAllStoragePools();
    expect([domain.connection, network?.connection, pool?.connection]).toEqual([conn, conn, conn]);
    expect(JSON.stringify(domain)).not.toContain('connection');
  });
});
