import { once } from 'node:events';
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReadableStream } from 'node:stream/web';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { StorageVol } from '../../src/api/storage-vol/storage-vol.js';
import { connect } from '../../src/connect/connect.js';
import { StorageVolDownloadFlags, StorageVolUploadFlags } from '../../src/generated/constants/storage.js';
import { type Daemon, describeLive, startDaemon, virsh } from '../support/daemon.js';
import { LiveBuffers, MIB, noise, sha256, sha256File, TestPool, writeNoise } from './stream-pool.js';

/** Size of the largest volume; `npm run test:long` has a larger one. */
const BIG = Number(process.env['LIBVIRT_CLIENT_VOLUME_MIB'] ?? 64) * MIB;

/** Cuts bytes at lengths that fit no packet, no block and no word. */
function* oddly(bytes: Buffer): Generator<Buffer> {
  const lengths = [1, 262_119, 7, 65_537, 3, 262_121, 1023, 524_243];
  for (let at = 0, i = 0; at < bytes.length; i += 1) {
    const length = lengths[i % lengths.length] ?? 1;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

/** Data, hole, data, hole; the holes are where a file system has them. */
function holey(): Buffer {
  const bytes = Buffer.alloc(8 * MIB);
  noise(MIB, 5).copy(bytes, MIB);
  noise(4096, 6).copy(bytes, 5 * MIB + 12_288);
  return bytes;
}

describeLive('volumes', () => {
  let daemon: Daemon;
  let conn: Connection;
  let pool: TestPool;
  const local = (name: string): string => pool.local(name);
  const uri = (): string => daemon.uri('qemu:///system');

  beforeAll(async () => {
    daemon = await startDaemon();
    conn = await connect(uri());
    pool = await TestPool.create(conn, 4 * BIG);
  });
  afterAll(async () => {
    await conn.close();
    await daemon.stop();
    pool[Symbol.dispose]();
  });

  it(`${BIG / MIB} MiB up and down: equal, memory bounded, calls answered meanwhile`, async () => {
    const size = BIG;
    const sum = await writeNoise(local('big'), size);
    const vol = await pool.volume(size);
    const buffers = new LiveBuffers();
    let steps = 0;
    const every = Math.ceil(size / MIB);
    const onProgress = (): void => {
      steps += 1;
      if (steps % every === 0) buffers.look();
    };
    const { calls, slowestMs } = await withCalls(conn, async () => {
      const sent = await vol.uploadFromFile(local('big'), { onProgress });
      expect(sent).toEqual({ position: BigInt(size), data: BigInt(size), total: BigInt(size) });
      expect(steps).toBe(Math.ceil(size / (63 * 4096)));
      await vol.downloadToFile(local('big2'), { onProgress });
    });
    expect([await sha256File(local(vol.name)), await sha256File(local('big2'))]).toEqual([sum, sum]);
    await vol.delete();
    process.stdout.write(
      `${BIG / MIB} MiB up and down: ${(buffers.most / MIB).toFixed(1)} MiB of live buffers at most, ` +
        `${calls} calls meanwhile, the slowest ${slowestMs.toFixed(0)} ms\n`,
    );
    expect(buffers.most).toBeLessThan(8 * MIB);
    expect(calls).toBeGreaterThan(5);
  });

  it('uploads from every kind of source, cut at odd places', async () => {
    const bytes = noise(3 * MIB + 17, 2);
    const sources = {
      generator: () => oddly(bytes),
      readable: () => Readable.from(oddly(bytes)),
      web: () => ReadableStream.from(oddly(bytes)),
      bytes: () => bytes,
      file: () => createReadStream(local('odd'), { highWaterMark: 12_347 }),
    };
    writeFileSync(local('odd'), bytes);
    for (const [name, source] of Object.entries(sources)) {
      const vol = await pool.volume(4 * MIB);
      expect((await vol.uploadFrom(source())).position).toBe(BigInt(bytes.length));
      expect([name, sha256(pool.content(vol).subarray(0, bytes.length))]).toEqual([name, sha256(bytes)]);
      await vol.delete();
    }
  });

  it('joins tiny chunks into packets', async () => {
    const bytes = noise(MIB, 3);
    const vol = await pool.volume(MIB);
    const tiny = function* (): Generator<Buffer> {
      for (let at = 0; at < bytes.length; at += 16) yield bytes.subarray(at, at + 16);
    };
    let packets = 0;
    await vol.uploadFrom(tiny(), {
      onProgress: () => {
        packets += 1;
      },
    });
    expect(packets).toBe(5);
    expect(pool.content(vol).equals(bytes)).toBe(true);
  });

  it('offset and length count in bytes of the volume, both ways', async () => {
    const bytes = noise(MIB, 4);
    const vol = await pool.filled(bytes);
    await vol.uploadFrom(Buffer.from('HERE'), { offset: 1000, length: 4n });
    bytes.write('HERE', 1000);
    expect(pool.content(vol).equals(bytes)).toBe(true);
    const part = await vol.download(990, 20n);
    expect(Buffer.from(await part.bytes()).equals(bytes.subarray(990, 1010))).toBe(true);
    const rest = await vol.download(MIB - 5, 0);
    expect(Buffer.from(await rest.bytes()).equals(bytes.subarray(-5))).toBe(true);
    await vol.downloadToFile(local('part'), { offset: 7, length: 100 });
    expect(readFileSync(local('part')).equals(bytes.subarray(7, 107))).toBe(true);
    await expect(vol.download(-1, 0)).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('pipeline, both ways', async () => {
    const bytes = noise(MIB, 7);
    const vol = await pool.volume(MIB);
    await pipeline(Readable.from(oddly(bytes)), (await vol.upload(0, 0)).toWritable());
    const chunks: Buffer[] = [];
    await pipeline((await vol.download(0, 0)).toReadable(), async (source) => {
      for await (const chunk of source) chunks.push(chunk);
    });
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    const back = await pool.volume(MIB);
    await (await vol.download(0, 0)).toWebReadable().pipeTo((await back.upload(0, 0)).toWebWritable());
    expect(pool.content(back).equals(bytes)).toBe(true);
  });

  it('a sparse volume stays sparse, as virsh has it', async () => {
    const bytes = holey();
    writeFileSync(local('holey'), bytes);
    const vol = await pool.volume(bytes.length);
    expect(await vol.uploadFromFile(local('holey'))).toEqual({
      position: BigInt(bytes.length),
      data: BigInt(MIB + 4096),
      total: BigInt(bytes.length),
    });
    expect(pool.content(vol).equals(bytes)).toBe(true);
    expect(pool.blocks(vol)).toBe((MIB + 4096) / 512);
    const got = await vol.downloadToFile(local('ours'));
    await virsh(daemon, ['vol-download', '--sparse', '--pool', 'pool', vol.name, local('theirs')], uri());
    expect(got.data).toBe(BigInt(MIB + 4096));
    expect(readFileSync(local('ours')).equals(bytes)).toBe(true);
    expect(statSync(local('ours')).blocks).toBe(statSync(local('theirs')).blocks);
    await vol.downloadToFile(local('full'), { sparse: false });
    expect(readFileSync(local('full')).equals(bytes)).toBe(true);
    expect(statSync(local('full')).blocks).toBeGreaterThanOrEqual(bytes.length / 512);
  });

  it('holes are sent and received one by one', async () => {
    const vol = await pool.volume(4 * MIB);
    const up = await vol.upload(0, 0, { flags: StorageVolUploadFlags.SPARSE_STREAM });
    await up.sendHole(MIB);
    await up.send(noise(8192, 8));
    await up.sendHole(BigInt(3 * MIB - 8192));
    await up.finish();
    const down = await vol.download(0, 0, { flags: StorageVolDownloadFlags.SPARSE_STREAM });
    const items: (number | bigint)[] = [];
    for await (const item of down.items()) items.push(item.type === 'hole' ? item.length : item.data.length);
    expect(items).toEqual([BigInt(MIB), 8192, BigInt(3 * MIB - 8192)]);
  });

  it('old content never shines through the holes of a file, unless somebody insists', async () => {
    const old = noise(8 * MIB, 9);
    const bytes = holey();
    writeFileSync(local('holey'), bytes);
    const vol = await pool.filled(old);
    const sent = await vol.uploadFromFile(local('holey'));
    expect(sent.data).toBe(BigInt(bytes.length));
    expect(pool.content(vol).equals(bytes)).toBe(true);
    const forced = await pool.filled(old);
    await forced.uploadFromFile(local('holey'), { sparse: true });
    // What the daemon makes of it; should this ever change, files can be sent with holes into any volume.
    expect(pool.content(forced).subarray(0, MIB).equals(old.subarray(0, MIB))).toBe(true);
  });

  it('a file that is shorter than the volume does not shorten it', async () => {
    writeFileSync(local('short'), Buffer.concat([Buffer.alloc(MIB), noise(4096, 10), Buffer.alloc(MIB)]));
    const vol = await pool.volume(4 * MIB);
    const sent = await vol.uploadFromFile(local('short'));
    expect([sent.data, sent.position]).toEqual([4096n, BigInt(2 * MIB + 4096)]);
    expect([(await vol.getInfo()).capacity, pool.content(vol).length]).toEqual([BigInt(4 * MIB), 4 * MIB]);
    await vol.resize(8 * MIB);
    await vol.uploadFromFile(local('short'), { offset: 5 * MIB });
    expect(pool.content(vol).length).toBe(8 * MIB);
  });

  it('an empty volume, an empty file, an empty upload', async () => {
    const vol = await pool.volume(0);
    expect(await (await vol.download(0, 0)).bytes()).toEqual(new Uint8Array(0));
    await vol.downloadToFile(local('empty'));
    await vol.uploadFromFile(local('empty'));
    await vol.uploadFrom(new Uint8Array(0));
    await (await vol.upload(0, 0)).finish();
    expect([statSync(local('empty')).size, pool.content(vol).length]).toEqual([0, 0]);
  });

  it('several streams and calls share one link', async () => {
    const parts = [11, 12, 13].map((seed) => noise(2 * MIB, seed));
    const [up, ...down] = await Promise.all([pool.volume(2 * MIB), ...parts.slice(1).map((part) => pool.filled(part))]);
    const [, version, ...got] = await Promise.all([
      up?.uploadFrom(oddly(parts[0] ?? Buffer.alloc(0))),
      conn.getLibraryVersion(),
      ...down.map(async (vol) => (await vol.download(0, 0)).bytes()),
    ]);
    expect(version).toBeGreaterThan(1_000_000);
    expect(got.map((bytes) => sha256(bytes))).toEqual(parts.slice(1).map((part) => sha256(part)));
    expect(up && sha256(pool.content(up))).toBe(sha256(parts[0] ?? Buffer.alloc(0)));
  });

  /** The daemon confirms an abort before the thread that worked on the file is through. */
  const closed = (vol: StorageVol): Promise<void> =>
    vi.waitFor(() => expect(pool.isOpen(daemon, vol)).toBe(false), { interval: 5, timeout: 5000 });

  it('break and abort are aborts on the server', async () => {
    const vol = await pool.filled(noise(16 * MIB));
    for await (const chunk of await vol.download(0, 0)) {
      expect([chunk.length > 0, pool.isOpen(daemon, vol)]).toEqual([true, true]);
      break;
    }
    await closed(vol);
    const up = await vol.upload(0, 0);
    await up.send(noise(100));
    expect(pool.isOpen(daemon, vol)).toBe(true);
    await up.abort();
    await closed(vol);
    const readable = (await vol.download(0, 0)).toReadable();
    await once(readable, 'readable');
    readable.destroy();
    await once(readable, 'close');
    await closed(vol);
  });
}, ['qemu']);

/** Makes one call after the other while something else runs. */
async function withCalls(conn: Connection, run: () => Promise<void>): Promise<{ calls: number; slowestMs: number }> {
  let going = true;
  let calls = 0;
  let slowestMs = 0;
  const stopped = run().finally(() => {
    going = false;
  });
  while (going) {
    const before = performance.now();
    await conn.getLibraryVersion();
    slowestMs = Math.max(slowestMs, performance.now() - before);
    calls += 1;
  }
  await stopped;
  return { calls, slowestMs };
}
