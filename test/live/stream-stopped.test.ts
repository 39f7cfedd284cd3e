import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { StorageVol } from '../../src/api/storage-vol/storage-vol.js';
import { connect } from '../../src/connect/connect.js';
import { isServerError } from '../../src/errors.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { eventually } from './handles-compare.js';
import { MIB, noise, TestPool } from './stream-pool.js';

/** Far above every deadline here, far below the patience of either side's keepalive. */
const SOON_MS = 10_000;
/** Packets of an upload that is taken for endless: 8 GiB, which nobody takes. */
const ENDLESS = 32_768;

function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
}

describeLive('streams of a daemon that has stopped, or was killed', () => {
  let daemon: Daemon;
  let conn: Connection;
  let pool: TestPool;
  let folder: string;

  beforeAll(async () => {
    daemon = await startDaemon();
    conn = await connect(daemon.uri('qemu:///system'));
    pool = await TestPool.create(conn, 64 * MIB);
    folder = mkdtempSync(join(tmpdir(), 'lvs-'));
  });
  afterEach(() => resume());
  afterAll(async () => {
    await conn.close();
    await daemon.stop();
    pool[Symbol.dispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  const pause = (): void => void process.kill(daemon.pid, 'SIGSTOP');
  const resume = (): void => void process.kill(daemon.pid, 'SIGCONT');
  /** What a wait ends with, and that it ends soon. */
  const outcome = async (wait: Promise<unknown>): Promise<unknown> => {
    const before = performance.now();
    const settled = await caught(wait);
    expect(performance.now() - before).toBeLessThan(SOON_MS);
    return settled;
  };
  /** Stops the daemon as soon as the upload has begun. */
  const stopsAtFirst = function* (chunks: number): Generator<Uint8Array> {
    for (let i = 0; i < chunks; i += 1) {
      yield noise(1000, i + 1);
      if (i === 0) pause();
    }
  };
  const stillWorks = async (vol: StorageVol): Promise<void> => {
    resume();
    // The daemon reads what it was sent meanwhile: a call whose caller has gone opens a stream, which is aborted when
    // the reply comes. Only then is the volume free.
    await eventually(async () => {
      const failure = await caught(vol.uploadFrom(Buffer.from('after')));
      if (failure === 'no error') return true;
      if (isServerError(failure, 'OPERATION_INVALID')) return false;
      throw failure;
    });
    expect(pool.content(vol).toString('latin1', 0, 5)).toBe('after');
    expect(conn.isAlive()).toBe(true);
  };

  it('a whole transfer ends with its deadline, before anything was answered', async () => {
    const vol = await pool.filled(noise(MIB));
    pause();
    const options = { timeoutMs: 300 };
    const results = await Promise.all([
      outcome(vol.uploadFrom(noise(MIB), options)),
      outcome(vol.uploadFromFile('/etc/passwd', options)),
      outcome(vol.downloadToFile(join(folder, 'a'), options)),
    ]);
    for (const error of results) expect(error).toMatchObject({ name: 'TimeoutError', code: 'TIMEOUT' });
    await stillWorks(vol);
  });

  it('an upload ends with its deadline while it waits for the confirmation', async () => {
    const vol = await pool.volume(MIB);
    expect(await outcome(vol.uploadFrom(stopsAtFirst(2), { timeoutMs: 500 }))).toMatchObject({ name: 'TimeoutError' });
    await stillWorks(vol);
  });

  it('an upload ends with its signal while the socket is full', async () => {
    const vol = await pool.volume(16 * MIB);
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 300);
    const source = function* (): Generator<Uint8Array> {
      for (let i = 0; i < ENDLESS; i += 1) yield new Uint8Array(262_120).fill(1);
    };
    const uploading = outcome(vol.uploadFrom(source(), { signal: controller.signal }));
    setTimeout(pause, 20);
    expect(await uploading).toBe(reason);
    await stillWorks(vol);
  });

  it('finish, abort, break and the streams of Node do not wait for ever', async () => {
    const vol = await pool.filled(noise(4 * MIB));
    const [finishing, aborting, reading, piped] = await Promise.all([
      vol.upload(0, 0),
      (await pool.volume(MIB)).upload(0, 0),
      vol.download(0, 0),
      (await pool.filled(noise(MIB))).download(0, 0),
    ]);
    pause();
    expect(await outcome(finishing.finish({ timeoutMs: 200 }))).toMatchObject({ name: 'TimeoutError' });
    expect(await outcome(aborting.abort())).toBe('no error');
    const leaves = async (): Promise<void> => {
      for await (const _ of reading) break;
    };
    expect(await outcome(leaves())).toBe('no error');
    const readable = piped.toReadable();
    readable.destroy();
    await outcome(piped.closed);
    expect([aborting.status, reading.status, piped.status]).toEqual(['aborted', 'aborted', 'aborted']);
    resume();
    // The first is still what it was: the daemon confirms now.
    await finishing.finish();
    await stillWorks(vol);
  });

  it('a link of the stream’s own ends with an abort that nobody reads', async () => {
    const vol = await pool.volume(MIB);
    const stream = await vol.upload(0, 0, { link: 'own' });
    pause();
    expect(await outcome(stream.abort())).toBe('no error');
    expect(stream.status).toBe('aborted');
    await stillWorks(vol);
  });

  // The last ones, since they leave the connection dead.
  it('an endless upload to a killed daemon fails, and timers run', async () => {
    const vol = await pool.volume(16 * MIB);
    const own = await connect(daemon.uri('qemu:///system'));
    const [pooled] = await own.listAllStoragePools();
    const same = await pooled?.getVolumeByName(vol.name);
    const other = await pool.volume(16 * MIB);
    const stream = await other.upload(0, 0);
    let given = 0;
    const endless = function* (): Generator<Uint8Array> {
      const chunk = new Uint8Array(262_120).fill(1);
      for (; given < ENDLESS; given += 1) {
        if (given === 20) process.kill(daemon.pid, 'SIGKILL');
        yield chunk;
      }
    };
    let sent = 0;
    const loop = async (): Promise<void> => {
      for (; sent < ENDLESS; sent += 1) await stream.send(new Uint8Array(262_120));
    };
    const [uploading, sending] = await Promise.all([
      outcome(same?.uploadFrom(endless()) ?? Promise.resolve()),
      outcome(loop()),
    ]);
    expect(uploading).toMatchObject({ name: 'StreamError', code: 'CONNECTION_LOST' });
    expect(sending).toMatchObject({ name: 'StreamError', code: 'CONNECTION_LOST' });
    expect(Math.max(given, sent)).toBeLessThan(ENDLESS);
    process.stdout.write(`a killed daemon: ${sent} and ${given} packets of 262,120 bytes until the uploads failed\n`);
    await daemon.restart();
    await own.close();
  });
}, ['qemu']);
