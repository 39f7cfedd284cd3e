import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Credentials } from '../../src/api/connect/auth-options.js';
import type { Connect } from '../../src/api/connect/connect.js';
import { connect } from '../../src/api/connect/open.js';
import type { Daemon } from '../support/daemon.js';
import { isolation } from '../support/live.js';
import { MIB, noise, sha256, TestPool } from './stream-pool.js';

/** Calls that are made at once. */
const MANY = 1000;

/** Opens a driver over the transport in question: `test` and `/default` unless said otherwise. */
export type OpenDriver = (driver?: string, path?: string) => Promise<Connect>;

/** What every transport does in the same way. */
export function describeContract(name: string, open: OpenDriver): void {
  describe(name, () => {
    let conn: Connect;

    beforeAll(async () => {
      conn = await open();
    });

    afterAll(async () => conn?.close());

    it('lists', async () => {
      expect((await conn.listAllDomains()).map(({ name: domain }) => domain)).toEqual(['test']);
    });

    it('hands an error on', async () => {
      await expect(conn.getDomainByName('nobody')).rejects.toMatchObject({ name: 'ServerError', code: 'NO_DOMAIN' });
    });

    it('tells of events', async () => {
      const [domain] = await conn.listAllDomains();
      const seen: string[] = [];
      const listening = await conn.on('domain-lifecycle', ({ domain: { name: changed } }) => seen.push(changed));
      await domain?.suspend();
      await domain?.resume();
      while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      await listening.stop();
      expect(seen).toEqual(['test', 'test']);
    });

    it('carries several MiB in one call and in one reply', async () => {
      const description = 'x'.repeat(3 * MIB);
      const xml = `<domain type='test'><name>big</name><memory>1024</memory><description>${description}</description><os><type>hvm</type></os></domain>`;
      const domain = await conn.defineDomain(xml);
      expect(await domain.getXmlDescription()).toContain(`<description>${description}</description>`);
      await domain.undefine();
    });

    it('answers 1,000 calls at once', async () => {
      const versions = await Promise.all(Array.from({ length: MANY }, () => conn.getLibraryVersion()));
      expect(versions).toEqual(Array.from({ length: MANY }, () => versions[0]));
    });

    it.runIf(isolation() !== 'user')('carries a volume up and down', async () => {
      await using system = await open('qemu', '/system');
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
}

/** The name of a daemon's host, asked for over its own socket. */
export async function hostnameOf(daemon: Daemon, credentials?: Credentials): Promise<string> {
  await using conn = await connect(daemon.uri(), { credentials });
  return conn.getHostname();
}
