import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connect } from '../../src/api/connect/connect.js';
import { connect } from '../../src/api/connect/open.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { isolation } from '../support/live.js';
import { MIB, noise, sha256, TestPool } from './stream-pool.js';
import { Authority } from './transport-certificates.js';

const TRANSPORTS = ['unix', 'tcp', 'tls'] as const;

/** Calls that are made at once. */
const MANY = 1000;

describeLive('every transport does the same', () => {
  let folder: string;
  let daemon: Daemon;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lvc-'));
    const authority = new Authority(folder);
    const { cert, key } = authority.issue({ name: 'server', alternatives: 'IP:127.0.0.1' });
    daemon = await startDaemon({ tcp: {}, tls: { caFile: authority.ca, certFile: cert, keyFile: key, verify: false } });
  });

  afterAll(async () => {
    await daemon?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (transport: (typeof TRANSPORTS)[number], driver = 'test', path = '/default'): Promise<Connect> => {
    if (transport === 'unix') return connect(daemon.uri(`${driver}://${path}`));
    if (transport === 'tcp') return connect(`${driver}+tcp://127.0.0.1:${daemon.tcpPort}${path}`);
    return connect(`${driver}+tls://127.0.0.1:${daemon.tlsPort}${path}?pkipath=${folder}`);
  };

  describe.each(TRANSPORTS)('%s', (transport) => {
    let conn: Connect;

    beforeAll(async () => {
      conn = await open(transport);
    });

    afterAll(async () => conn?.close());

    it('lists', async () => {
      expect((await conn.listAllDomains()).map(({ name }) => name)).toEqual(['test']);
    });

    it('hands an error on', async () => {
      await expect(conn.getDomainByName('nobody')).rejects.toMatchObject({ name: 'ServerError', code: 'NO_DOMAIN' });
    });

    it('tells of events', async () => {
      const [domain] = await conn.listAllDomains();
      const seen: string[] = [];
      const listening = await conn.on('domain-lifecycle', ({ domain: { name } }) => seen.push(name));
      await domain?.suspend();
      await domain?.resume();
      while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      await listening.stop();
      expect(seen).toEqual(['test', 'test']);
    });

    it('answers 1,000 calls at once', async () => {
      const versions = await Promise.all(Array.from({ length: MANY }, () => conn.getLibraryVersion()));
      expect(versions).toEqual(Array.from({ length: MANY }, () => versions[0]));
    });

    it.runIf(isolation() !== 'user')('carries a volume up and down', async () => {
      await using system = await open(transport, 'qemu', '/system');
      using pool = await TestPool.create(system, 64 * MIB);
      const bytes = noise(8 * MIB);
      const vol = await pool.volume(bytes.length);
      await vol.uploadFrom(bytes);
      expect(sha256(pool.content(vol))).toBe(sha256(bytes));
      await vol.downloadToFile(pool.local('back'));
      expect(sha256(readFileSync(pool.local('back')))).toBe(sha256(bytes));
      await vol.delete();
      await (await system.getStoragePoolByName('pool')).destroy();
    });
  });
});
