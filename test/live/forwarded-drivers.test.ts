import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';

/*
 * The first call to each forwarded driver is sent alone, to every daemon. What must not happen is that anything waits
 * for ever; which daemon answers makes no difference to that.
 */
describeLive('first calls to the drivers that a modular daemon forwards', () => {
  let daemon: Daemon;
  let uri: string;

  beforeAll(async () => {
    daemon = await startDaemon();
    uri = daemon.uri('test:///default');
  });

  afterAll(async () => {
    await daemon?.stop();
  });

  const lists = (conn: Connection): Promise<unknown>[] => [
    conn.listAllNetworks(),
    conn.listAllStoragePools(),
    conn.listAllNodeDevices(),
    conn.listAllInterfaces(),
    conn.listAllDomains(),
  ];

  it.each([1, 3])('are answered with %i link(s), twenty of each at once', async (links) => {
    await using conn = await connect(uri, { links });
    const calls = Array.from({ length: 20 }, () => lists(conn)).flat();
    expect(await Promise.all(calls)).toHaveLength(100);
  });

  it('are answered with a window of one', async () => {
    await using conn = await connect(uri, { maxInFlight: 1 });
    expect(await Promise.all([...lists(conn), ...lists(conn)])).toHaveLength(10);
  });

  it('may be aborted or time out at any moment, without harm to the others', async () => {
    for (let round = 0; round < 50; round += 1) {
      const conn = await connect(uri);
      const leaving = new AbortController();
      const options = [{ signal: leaving.signal }, {}, { signal: leaving.signal }, { timeoutMs: 1 }, {}];
      const calls = options.map((option) => conn.listAllNetworks(option));
      if (round % 3 === 0) await Promise.resolve();
      if (round % 3 === 1) await new Promise((resolve) => setImmediate(resolve));
      leaving.abort(new Error('left'));
      const outcomes = await Promise.allSettled(calls);
      expect([outcomes[1]?.status, outcomes[4]?.status]).toEqual(['fulfilled', 'fulfilled']);
      await conn.close();
    }
  });

  it('may fail', async () => {
    await using conn = await connect(uri);
    const lookups = Array.from({ length: 8 }, () => conn.getNetworkByName('missing').catch(({ code }) => code));
    expect(await Promise.all(lookups)).toEqual(new Array(8).fill('NO_NETWORK'));
  });

  it('may be two registrations, closed again at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const conn = await connect(uri);
      const networks = (['network-lifecycle', 'network-metadata-change'] as const).map((name) => conn.events(name));
      const pools = (['storage-pool-lifecycle', 'storage-pool-refresh'] as const).map((name) => conn.events(name));
      const outcomes = await Promise.allSettled([...networks, ...pools].map((events) => events.ready));
      expect(outcomes.slice(0, 1)).toEqual([{ status: 'fulfilled', value: undefined }]);
      await conn.close();
    }
  });

  it('are made again after the link was lost during the first one', async () => {
    await using conn = await connect(uri, { reconnect: { delayMs: 10, maxDelayMs: 50 } });
    const lost = Promise.allSettled(lists(conn));
    await daemon.kill('SIGKILL');
    await lost;
    await daemon.restart();
    expect(await Promise.all([...lists(conn), ...lists(conn)])).toHaveLength(10);
  });
});
