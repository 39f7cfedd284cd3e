import { ReadableStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Stream } from '../../src/api/stream/stream.js';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { ServerError, StreamError } from '../../src/errors.js';
import { StorageVolUploadFlags } from '../../src/generated/constants/storage.js';
import { domainGetInfo } from '../../src/generated/remote/domain.js';
import { storageVolDownload } from '../../src/generated/remote/storage-vol.js';
import { type Daemon, describeLive, startDaemon, virtAdmin } from '../support/daemon.js';
import { MIB, noise, TestPool } from './stream-pool.js';

function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
}

describeLive('how streams end', () => {
  let daemon: Daemon;
  let conn: Connection;
  let pool: TestPool;
  const others: Connection[] = [];

  beforeAll(async () => {
    daemon = await startDaemon();
    conn = await connect(daemon.uri('qemu:///system'));
    pool = await TestPool.create(conn, 128 * MIB);
  });
  afterEach(async () => {
    await Promise.all(others.splice(0).map((other) => other.close()));
  });
  afterAll(async () => {
    await conn.close();
    await daemon.stop();
    pool[Symbol.dispose]();
  });

  const another = async (options: ConnectOptions): Promise<Connection> => {
    const other = await connect(daemon.uri('qemu:///system'), options);
    others.push(other);
    return other;
  };
  /** A download of more than fits into all buffers on the way. */
  const download = async (from: Connection, options = {}): Promise<Stream> => {
    const vol = await pool.filled(noise(16 * MIB));
    const found = await (await from.getStoragePoolByName('pool')).getVolumeByName(vol.name);
    return found.download(0, 0, options);
  };
  const clients = async (of = daemon): Promise<number> =>
    (await virtAdmin(of, ['client-list', 'libvirtd'])).trim().split('\n').length;
  const stillWorks = async (): Promise<void> => {
    expect([conn.isAlive(), await conn.getLibraryVersion()]).toEqual([true, expect.any(Number)]);
  };

  it('a hole on a stream that is not sparse is refused before it is sent', async () => {
    const vol = await pool.volume(MIB);
    const stream = await vol.upload(0, 0);
    expect(await caught(stream.sendHole(4096))).toMatchObject({ name: 'UsageError', code: 'NOT_SPARSE' });
    await stream.send(Buffer.from('still fine'));
    await stream.finish();
    expect(pool.content(vol).toString('latin1', 0, 10)).toBe('still fine');
    await stillWorks();
  });

  it('flags of a hole reach the daemon, which knows none', async () => {
    const vol = await pool.volume(MIB);
    const stream = await vol.upload(0, 0, { flags: StorageVolUploadFlags.SPARSE_STREAM });
    await stream.sendHole(4096, 1);
    const error = await stream.finish().then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error).toMatchObject({ name: 'StreamError', cause: { name: 'ServerError' } });
    await stillWorks();
  });

  it('bad holes, data after finish, data after abort, two readers: each says what it is', async () => {
    const vol = await pool.filled(noise(MIB));
    const sparse = await vol.upload(0, 0, { flags: StorageVolUploadFlags.SPARSE_STREAM });
    expect(await caught(sparse.sendHole(0))).toMatchObject({ name: 'UsageError', code: 'INVALID_VALUE' });
    expect(await caught(sparse.sendHole(-1n))).toMatchObject({ name: 'UsageError', code: 'INVALID_VALUE' });
    expect(await caught(sparse.sendHole(1, -1))).toMatchObject({ name: 'UsageError', code: 'INVALID_VALUE' });
    await sparse.finish();
    expect(await caught(sparse.send(Buffer.from('x')))).toMatchObject({ name: 'UsageError', code: 'STREAM_OVER' });
    const aborted = await vol.upload(0, 0);
    await aborted.abort();
    expect(await caught(aborted.send(Buffer.from('x')))).toMatchObject({ name: 'UsageError', code: 'STREAM_OVER' });
    const read = await vol.download(0, 0);
    const [first, second] = await Promise.all([caught(read.bytes()), caught(read.bytes())]);
    expect([first, second]).toEqual(['no error', expect.objectContaining({ code: 'TWO_READERS' })]);
    await stillWorks();
  });

  it('more than the announced length: the error of the daemon, at once, also while the source is slow', async () => {
    const vol = await pool.volume(MIB);
    const never = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(noise(2 * MIB)) });
    const error = await caught(vol.uploadFrom(never, { length: 4096 }));
    expect(error).toMatchObject({ name: 'StreamError', code: 'SYSTEM_ERROR' });
    expect(error instanceof StreamError && error.cause).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ cause: { fields: { int1: 28 } } });
    await stillWorks();
  });

  it('what cannot be opened leaves nothing behind', async () => {
    const vol = await pool.volume(MIB);
    await vol.delete();
    const before = await clients();
    for (const link of ['shared', 'own'] as const) {
      expect(await caught(vol.download(0, 0, { link }))).toMatchObject({ name: 'ServerError', code: 'NO_STORAGE_VOL' });
    }
    expect(await caught(vol.uploadFromFile('/nowhere/file'))).toMatchObject({ code: 'ENOENT' });
    await expect.poll(() => clients()).toBe(before);
  });

  it('signals and deadlines end whole transfers with their own reason', async () => {
    const vol = await pool.volume(MIB);
    const reason = new Error('enough');
    const controller = new AbortController();
    const never = (): ReadableStream<Uint8Array> => new ReadableStream();
    const uploading = caught(vol.uploadFrom(never(), { signal: controller.signal }));
    await sleep(20);
    controller.abort(reason);
    expect(await uploading).toBe(reason);
    expect(await caught(vol.uploadFrom(never(), { timeoutMs: 30 }))).toMatchObject({ name: 'TimeoutError' });
    expect(await caught(vol.download(0, 0, { signal: controller.signal }))).toBe(reason);
    await stillWorks();
  });

  it('a slow reader loses its stream, and everybody else goes on', async () => {
    const stream = await download(conn, { stallMs: 300, highWaterMark: MIB });
    await stream.receive();
    const version = await conn.getLibraryVersion();
    expect(version).toBeGreaterThan(0);
    await stream.closed;
    expect(stream.status).toBe('failed');
    expect(await caught(stream.receive())).toMatchObject({ name: 'StreamError', code: 'STALLED' });
    await stillWorks();
  });

  it('on a link of its own a reader may be as slow as it likes, and no keepalive kills it', async () => {
    // Both sides give up after four silent seconds: less than the reader rests, and more than a busy machine stands still.
    await using strict = await startDaemon({ settings: { keepalive_interval: 1, keepalive_count: 3 } });
    await using other = await connect(strict.uri('qemu:///system'), { keepalive: { interval: 1, count: 3 } });
    using files = await TestPool.create(other, 32 * MIB);
    const vol = await files.filled(noise(16 * MIB));
    const stream = await vol.download(0, 0, { link: 'own', highWaterMark: MIB });
    expect(await clients(strict)).toBe(2);
    const first = await stream.receive();
    await sleep(8000);
    expect(stream.buffered).toBeLessThan(MIB + 262_121);
    process.stdout.write(`a reader that takes nothing: ${stream.buffered} bytes wait, highWaterMark ${MIB}\n`);
    let length = first?.type === 'data' ? first.data.length : 0;
    for await (const chunk of stream) length += chunk.length;
    expect([length, stream.status]).toEqual([16 * MIB, 'finished']);
    await expect.poll(() => clients(strict)).toBe(1);
    expect(other.isAlive()).toBe(true);
  });

  it('closing the connection ends the streams of its other links', async () => {
    const before = await clients();
    const other = await connect(daemon.uri('qemu:///system'));
    const stream = await download(other, { link: 'own', highWaterMark: MIB });
    const [reading] = await Promise.all([caught(stream.bytes()), other.close()]);
    expect(reading).toMatchObject({ code: 'CLOSED' });
    await stream.abort();
    expect(await caught(download(other, { link: 'own' }))).toMatchObject({ code: 'CLOSED' });
    await expect.poll(() => clients()).toBe(before);
  });

  it('any procedure that opens a stream, and none that opens none', async () => {
    const vol = await pool.filled(Buffer.from('low level'));
    const wire = { pool: vol.poolName, name: vol.name, key: vol.key };
    const args = { vol: wire, offset: 4n, length: 0n, flags: 1 };
    const { ret, stream } = await conn.openStream(storageVolDownload, args);
    expect([ret, stream.sparse, Buffer.from(await stream.bytes()).toString()]).toEqual([undefined, true, 'level']);
    const dom = { name: 'x', uuid: new Uint8Array(16), id: -1 };
    expect(await caught(conn.openStream(domainGetInfo, { dom }))).toMatchObject({ code: 'NO_STREAM' });
    expect(await caught(conn.call(storageVolDownload, args))).toMatchObject({ code: 'OPENS_STREAM' });
  });

  // The last two, since they leave the connection of the others dead.
  it('a killed daemon ends everything in the middle, with one cause', async () => {
    const vol = await pool.volume(MIB);
    const uploading = caught(vol.uploadFrom(new ReadableStream<Uint8Array>()));
    const own = await download(conn, { link: 'own' });
    await own.receive();
    // Begun last: replies to other calls on the link would wait behind what is not read of it.
    const reading = await download(conn);
    await reading.receive();
    const readers = [caught(reading.bytes()), caught(own.bytes())];
    await sleep(10);
    await daemon.kill('SIGKILL');
    const errors = [await uploading, ...(await Promise.all(readers))];
    expect(errors).toEqual(errors.map(() => expect.objectContaining({ code: 'CONNECTION_LOST' })));
    expect([reading.status, own.status]).toEqual(['failed', 'failed']);
    await Promise.all([reading.abort(), own.abort(), reading.closed, own.closed]);
  });

  it('streams die with their link, also when the connection comes back', async () => {
    await daemon.restart();
    const other = await another({ reconnect: { delayMs: 20 } });
    const read = async (): Promise<[Stream, Stream]> => {
      const found = await other.getStoragePoolByName('pool');
      const vol = await found.getVolumeByName('vol1');
      await vol.uploadFrom(noise(4 * MIB));
      return [await vol.download(0, 0, { highWaterMark: 1000 }), await vol.download(0, 0, { link: 'own' })];
    };
    const lost = (await read()).map((stream) => caught(stream.closed.then(() => stream.bytes())));
    await daemon.kill('SIGKILL');
    for (const error of await Promise.all(lost)) expect(error).toMatchObject({ code: 'CONNECTION_LOST' });
    await daemon.restart();
    await expect.poll(() => other.state, { timeout: 15_000 }).toBe('connected');
    const found = (await read()).map((stream) => stream.bytes());
    expect((await Promise.all(found)).map((bytes) => bytes.length)).toEqual([4 * MIB, 4 * MIB]);
  });
}, ['qemu']);
