import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Credentials } from '../../src/connect/auth/auth-options.js';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import type { Daemon } from '../support/daemon.js';
import { isolation } from '../support/live.js';
import { MIB, noise, sha256, TestPool } from './stream-pool.js';

/** Calls that are made at once. */
const MANY = 1000;

/** Opens a driver over the transport in question: `test` and `/default` unless said otherwise. */
export type OpenDriver = (driver?: string, path?: string, options?: ConnectOptions) => Promise<Connection>;

/** Calls that are made in one tick, to see that none of them waits for something else to come. */
const BURSTS = [2, 4, 100, 500] as const;
/** Bursts of each size: what is lost is not lost every time. */
const ROUNDS = 3;

/**
 * Slower than this, beside the plain transport in the same run, only when a frame waited for the daemon's keepalive (5 s)
 * and not when the machine is slow.
 */
const FACTOR = 10;
const ALLOWANCE_MS = 2000;

/** How long bursts of calls take, in milliseconds: each answered before the next is sent. */
async function burstMs(conn: Connection, calls: number): Promise<number> {
  const started = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all(Array.from({ length: calls }, () => conn.getLibraryVersion()));
  }
  return performance.now() - started;
}

/** Asserts that a transport takes about as long as the plain one. */
async function expectComparable(conn: Connection, plain: Connection, calls: number): Promise<void> {
  const plainMs = await burstMs(plain, calls);
  const ownMs = await burstMs(conn, calls);
  expect(ownMs).toBeLessThan(FACTOR * plainMs + ALLOWANCE_MS);
}

/** Beside the connection that a test looks at, one over a plain socket of the same daemon. */
async function beside(open: OpenDriver, plain: OpenDriver, options: ConnectOptions): Promise<[Connection, Connection]> {
  return [await open('test', '/default', options), await plain('test', '/default', options)];
}

/**
 * What every transport does in the same way.
 * @param plain opens the same over a Unix socket or plain TCP
 */
export function describeContract(name: string, open: OpenDriver, plain: OpenDriver): void {
  describe(name, () => {
    let conn: Connection;

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

    it('connects about as fast as the plain transport', async () => {
      const timeToOpen = async (way: OpenDriver): Promise<number> => {
        const started = performance.now();
        await (await way()).close();
        return performance.now() - started;
      };
      const plainMs = await timeToOpen(plain);
      expect(await timeToOpen(open)).toBeLessThan(FACTOR * plainMs + ALLOWANCE_MS);
    });

    it.each([
      ['by default', {}],
      ['with more calls in flight than the daemon takes', { maxInFlight: 600 }],
      ['with keepalive off', { keepalive: false, maxInFlight: 600 } as const],
    ])('answers bursts of calls about as fast as the plain transport, %s', async (_how, options) => {
      const [own, other] = await beside(open, plain, options);
      await using conn = own;
      await using reference = other;
      for (const calls of BURSTS) await expectComparable(conn, reference, calls);
    });

    it('registers for several events, and ends that, in one tick', async () => {
      const names = [
        'domain-lifecycle',
        'domain-metadata-change',
        'network-lifecycle',
        'storage-pool-refresh',
      ] as const;
      const register = async (session: Connection): Promise<number> => {
        const started = performance.now();
        const listening = await Promise.all(names.map((event) => session.on(event, () => undefined)));
        await Promise.all(listening.map((one) => one.stop()));
        return performance.now() - started;
      };
      await using reference = await plain();
      const plainMs = await register(reference);
      expect(await register(conn)).toBeLessThan(FACTOR * plainMs + ALLOWANCE_MS);
    });

    it.runIf(isolation() !== 'user')('carries several streams at once, in small pieces, beside calls', async () => {
      const carry = async (session: Connection): Promise<number> => {
        using pool = await TestPool.create(session, 8 * MIB);
        const vols = [await pool.volume(MIB), await pool.volume(MIB)];
        const started = performance.now();
        const bytes = noise(64 * 1024);
        const calls = burstMs(session, 4);
        await Promise.all(vols.map((vol) => vol.uploadFrom(pieces(bytes, 1000))));
        await calls;
        const took = performance.now() - started;
        for (const vol of vols) {
          expect(sha256(pool.content(vol).subarray(0, bytes.length))).toBe(sha256(bytes));
          await vol.delete();
        }
        await (await session.getStoragePoolByName('pool')).destroy();
        return took;
      };
      await using reference = await plain('qemu', '/system');
      await using system = await open('qemu', '/system');
      const plainMs = await carry(reference);
      expect(await carry(system)).toBeLessThan(FACTOR * plainMs + ALLOWANCE_MS);
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

/** Bytes cut into pieces of one size. */
function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The name of a daemon's host, asked for over its own socket. */
export async function hostnameOf(daemon: Daemon, credentials?: Credentials): Promise<string> {
  await using conn = await connect(daemon.uri(), { credentials });
  return await conn.getHostname();
}
