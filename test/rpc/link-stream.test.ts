import { afterEach, describe, expect, test, vi } from 'vitest';
import { ServerError, StreamError, UsageError } from '../../src/errors.js';
import { domainGetXmlDesc } from '../../src/generated/remote/domain.js';
import { domainScreenshot } from '../../src/generated/remote/domain-device.js';
import { connectClose, connectGetType } from '../../src/generated/remote/opening.js';
import { storageVolDownload, storageVolUpload } from '../../src/generated/remote/storage-vol.js';
import type { StreamOptions } from '../../src/rpc/call-table.js';
import { Link } from '../../src/rpc/link.js';
import { type LinkStream, PACKET_MAX } from '../../src/rpc/link-stream.js';
import { failure, frame, MemoryTransport, REMOTE_PROGRAM, reply, text, tick, word } from './memory-transport.js';

const DOWNLOAD = 209;
const UPLOAD = 208;
const VOL = { vol: { pool: 'p', name: 'v', key: '/v' }, offset: 0n, length: 0n, flags: 0 };
const DOM = { name: 'test', uuid: new Uint8Array(16), id: 1 };
const OK = 0;
const ERROR = 1;
const CONTINUE = 2;

interface Opened {
  readonly link: Link;
  readonly peer: MemoryTransport;
  readonly stream: LinkStream;
}

async function start(procedure: number, options: StreamOptions = {}): Promise<Opened> {
  const peer = new MemoryTransport();
  const link = new Link(peer, { goodbye: connectClose, maxInFlight: 1 });
  for (const tag of ['authenticating', 'opening', 'open'] as const) link.advance(tag);
  const opening = link.openStream(procedure === UPLOAD ? storageVolUpload : storageVolDownload, VOL, options);
  await tick();
  peer.receive(reply(procedure, 0));
  const { stream } = await opening;
  peer.writes.length = 0;
  return { link, peer, stream };
}

/** A packet of the stream with serial 0. */
function packet(procedure: number, status: number, data: Buffer = Buffer.alloc(0)): Buffer {
  return frame([REMOTE_PROGRAM, 1, procedure, 3, 0, status], data);
}

function hole(procedure: number, length: bigint, flags = 0): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(length);
  return frame([REMOTE_PROGRAM, 1, procedure, 6, 0, 2], bytes, flags);
}

/** The error of a failed stream, as a daemon sends it. */
function streamError(procedure: number, code: number, message: string): Buffer {
  const bytes = failure(procedure, 0, code, 38, message);
  bytes.writeUInt32BE(3, 16);
  return bytes;
}

async function shown(stream: LinkStream): Promise<unknown> {
  const item = await stream.receive();
  if (item === undefined) return 'end';
  return item.type === 'data' ? Buffer.from(item.data).toString('latin1') : item.length;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('downloads', () => {
  test('data, end, finish', async () => {
    const { link, peer, stream } = await start(DOWNLOAD);
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('abc')), packet(DOWNLOAD, CONTINUE, Buffer.from('defgh')));
    peer.receive(packet(DOWNLOAD, CONTINUE));
    expect([await shown(stream), await shown(stream), await shown(stream), await shown(stream)]).toEqual([
      'abc',
      'defgh',
      'end',
      'end',
    ]);
    const finished = stream.finish();
    await tick();
    expect(peer.frames().map((bytes) => bytes.toString('hex'))).toEqual([
      '0000001c2000808600000001000000d1000000030000000000000000',
    ]);
    peer.receive(packet(DOWNLOAD, OK));
    await finished;
    expect(stream.state).toBe('finished');
    expect(link.state.tag).toBe('open');
  });

  test('packets ahead of the reply are kept', async () => {
    const peer = new MemoryTransport();
    const link = new Link(peer);
    const opening = link.openStream(storageVolDownload, VOL);
    await tick();
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('early')), reply(DOWNLOAD, 0));
    const { stream } = await opening;
    expect(await shown(stream)).toBe('early');
  });

  test('the result of the call comes with the stream', async () => {
    const peer = new MemoryTransport();
    const link = new Link(peer);
    const opening = link.openStream(domainScreenshot, { dom: DOM, screen: 0, flags: 0 });
    await tick();
    peer.receive(reply(211, 0, word(1), text('image/png')));
    expect((await opening).ret).toEqual({ mime: 'image/png' });
  });

  test('a refused call leaves no stream', async () => {
    const peer = new MemoryTransport();
    const link = new Link(peer);
    const opening = link.openStream(storageVolDownload, VOL);
    await tick();
    peer.receive(failure(DOWNLOAD, 0, 50, 18, 'no such volume'));
    await expect(opening).rejects.toMatchObject({ name: 'ServerError', code: 'NO_STORAGE_VOL' });
    const dropped = packet(DOWNLOAD, CONTINUE, Buffer.from('late'));
    peer.receive(dropped);
    expect(link.state.tag).not.toBe('closed');
  });

  test('holes are holes', async () => {
    const { peer, stream } = await start(DOWNLOAD, { sparse: true });
    peer.receive(hole(DOWNLOAD, 4096n), packet(DOWNLOAD, CONTINUE, Buffer.from('x')), packet(DOWNLOAD, CONTINUE));
    expect([await shown(stream), await shown(stream), await shown(stream)]).toEqual([4096n, 'x', 'end']);
  });

  test.each([0n, -1n])('a hole of %d bytes fails the stream and leaves the link', async (length) => {
    const { link, peer, stream } = await start(DOWNLOAD, { sparse: true });
    peer.receive(hole(DOWNLOAD, length));
    await expect(stream.receive()).rejects.toMatchObject({ name: 'ProtocolError', code: 'MALFORMED', path: 'length' });
    await tick();
    expect(peer.frames().at(-1)?.readUInt32BE(24)).toBe(ERROR);
    peer.receive(packet(DOWNLOAD, OK));
    expect(link.state.tag).toBe('open');
  });

  test('a hole on a stream that was not opened sparse fails the stream and leaves the link', async () => {
    const { link, peer, stream } = await start(DOWNLOAD);
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('abc')), hole(DOWNLOAD, 2n ** 40n));
    await expect(stream.receive()).rejects.toMatchObject({ name: 'ProtocolError', code: 'UNEXPECTED_HOLE' });
    await tick();
    expect([peer.frames().at(-1)?.readUInt32BE(24), stream.buffered]).toEqual([ERROR, 0]);
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('late')), packet(DOWNLOAD, OK));
    expect(link.state.tag).toBe('open');
  });

  test('a hole that comes before the reply is refused as soon as the stream exists', async () => {
    const peer = new MemoryTransport();
    const link = new Link(peer);
    const opening = link.openStream(storageVolDownload, VOL);
    await tick();
    peer.writes.length = 0;
    peer.receive(hole(DOWNLOAD, 4096n), reply(DOWNLOAD, 0));
    const { stream } = await opening;
    await expect(stream.receive()).rejects.toMatchObject({ name: 'ProtocolError', code: 'UNEXPECTED_HOLE' });
    await tick();
    expect(peer.frames().map((bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(24)])).toEqual([[3, ERROR]]);
    peer.receive(packet(DOWNLOAD, OK));
    expect(link.state.tag).not.toBe('closed');
  });

  test.each([
    ['data', { length: 10n }, [Buffer.alloc(6), Buffer.alloc(5)]],
    ['holes', { length: 10n, sparse: true }, [6n, 5n]],
    ['a hole behind data', { length: 10n, sparse: true }, [Buffer.alloc(6), 5n]],
    ['holes that no file can have', { sparse: true }, [2n ** 62n, 2n ** 62n]],
  ])('more than was requested fails the stream: %s', async (_what, options, pieces) => {
    const { link, peer, stream } = await start(DOWNLOAD, options);
    for (const piece of pieces) {
      peer.receive(typeof piece === 'bigint' ? hole(DOWNLOAD, piece) : packet(DOWNLOAD, CONTINUE, piece));
    }
    await expect(stream.receive()).rejects.toMatchObject({ name: 'ProtocolError' });
    await tick();
    expect(peer.frames().at(-1)?.readUInt32BE(24)).toBe(ERROR);
    expect(link.state.tag).toBe('open');
  });

  test('exactly what was requested is fine', async () => {
    const { peer, stream } = await start(DOWNLOAD, { length: 10n, sparse: true });
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('abc')), hole(DOWNLOAD, 7n), packet(DOWNLOAD, CONTINUE));
    expect([await shown(stream), await shown(stream), await shown(stream)]).toEqual(['abc', 7n, 'end']);
  });

  test('data on a stream that only takes data fails the stream', async () => {
    const { link, peer, stream } = await start(UPLOAD);
    peer.receive(packet(UPLOAD, CONTINUE, Buffer.from('why?')));
    await expect(stream.send(Buffer.from('x'))).rejects.toMatchObject({
      name: 'ProtocolError',
      code: 'UNEXPECTED_DATA',
    });
    expect([stream.buffered, link.state.tag]).toEqual([0, 'open']);
  });

  test('an error in the middle comes behind the data, as the daemon said it', async () => {
    const { peer, stream } = await start(DOWNLOAD);
    const reading = [shown(stream), stream.receive().catch((error: unknown) => error)];
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('abc')));
    await expect(reading[1]).resolves.toMatchObject({ code: 'TWO_READERS' });
    expect(await reading[0]).toBe('abc');
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('d')), streamError(DOWNLOAD, 38, 'cannot read from stream'));
    expect(await shown(stream)).toBe('d');
    const error = await stream.receive().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'StreamError', code: 'SYSTEM_ERROR' });
    if (!(error instanceof StreamError)) throw error;
    expect(error.cause).toBeInstanceOf(ServerError);
    await expect(stream.finish()).rejects.toBeInstanceOf(StreamError);
    await stream.abort();
    expect(peer.writes).toEqual([]);
  });

  test('an error that comes as a reply with the number of the stream', async () => {
    const { link, peer, stream } = await start(DOWNLOAD);
    const reading = stream.receive();
    peer.receive(failure(DOWNLOAD, 0, 39, 7, 'bad hole'));
    await expect(reading).rejects.toMatchObject({ name: 'StreamError', code: 'RPC' });
    expect(link.state.tag).toBe('open');
  });

  test('ERROR, empty CONTINUE, ERROR: the first counts', async () => {
    const { link, peer, stream } = await start(DOWNLOAD);
    peer.receive(streamError(DOWNLOAD, 38, 'first'), packet(DOWNLOAD, CONTINUE), streamError(DOWNLOAD, 39, 'second'));
    await expect(stream.receive()).rejects.toThrow(/first/);
    expect(link.state.tag).toBe('open');
  });

  test('a confirmation nobody asked for ends the link', async () => {
    const { link, peer } = await start(DOWNLOAD);
    peer.receive(packet(DOWNLOAD, OK));
    expect(link.state.tag).toBe('closed');
  });
});

describe('the end of a stream', () => {
  test('finish before the end of the data drops what still comes', async () => {
    const { peer, stream } = await start(DOWNLOAD);
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('kept?')));
    const finished = stream.finish();
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('late')), packet(DOWNLOAD, OK));
    await finished;
    expect(stream.buffered).toBe(0);
    await stream.finish();
    await expect(stream.send(Buffer.from('x'))).rejects.toMatchObject({ code: 'STREAM_OVER' });
    await expect(stream.receive()).rejects.toMatchObject({ code: 'STREAM_OVER' });
  });

  test('an error instead of the confirmation', async () => {
    const { peer, stream } = await start(UPLOAD);
    const finished = stream.finish();
    await tick();
    peer.receive(streamError(UPLOAD, 38, 'No space left on device'), packet(UPLOAD, OK));
    await expect(finished).rejects.toThrow(/STORAGE_VOL_UPLOAD: No space left/);
  });

  test('abort is confirmed with OK, and a waiting reader is told', async () => {
    const { link, peer, stream } = await start(DOWNLOAD);
    const reading = stream.receive().catch((error: unknown) => error);
    const aborted = Promise.all([stream.abort(), stream.abort()]);
    await tick();
    expect(peer.frames().map((bytes) => bytes.readUInt32BE(24))).toEqual([ERROR]);
    expect(await reading).toBeInstanceOf(UsageError);
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('queued before')), packet(DOWNLOAD, OK));
    await aborted;
    expect(stream.state).toBe('aborted');
    expect(link.state.tag).toBe('open');
  });

  test.each(['open', 'finishing', 'aborting'])(
    'abandoned while %s, it keeps its place until the daemon confirms',
    async (when) => {
      const { link, peer, stream } = await start(UPLOAD);
      const ending = when === 'finishing' ? stream.finish() : when === 'aborting' ? stream.abort() : undefined;
      const settled = ending?.then(
        () => 'done',
        (error: unknown) => error,
      );
      const call = link.call(domainGetXmlDesc, { dom: DOM, flags: 0 });
      await tick();
      stream.abandon();
      await stream.over;
      if (when === 'finishing') expect(await settled).toMatchObject({ code: 'STREAM_OVER' });
      if (when === 'aborting') expect(await settled).toBe('done');
      await tick();
      expect([stream.state, link.waiting]).toEqual(['aborted', 1]);
      expect(peer.frames().map((bytes) => bytes.readUInt32BE(24))).toEqual([when === 'finishing' ? OK : ERROR]);
      peer.receive(packet(UPLOAD, OK));
      await tick();
      expect([link.waiting, link.state.tag]).toEqual([0, 'open']);
      peer.receive(reply(14, 1, text('<domain/>')));
      expect(await call).toEqual({ xml: '<domain/>' });
    },
  );

  test('an error that comes late for an abandoned stream, also as a reply, is dropped', async () => {
    for (const late of [streamError(UPLOAD, 38, 'late'), failure(UPLOAD, 0, 38, 38, 'late')]) {
      const { link, peer, stream } = await start(UPLOAD);
      stream.abandon();
      peer.receive(late);
      expect([link.state.tag, link.unanswered, stream.state]).toEqual(['open', 0, 'aborted']);
    }
  });

  test('abort of a caller who left before the reply reaches the daemon', async () => {
    const peer = new MemoryTransport();
    const link = new Link(peer);
    const controller = new AbortController();
    const opening = link.openStream(storageVolDownload, VOL, { signal: controller.signal });
    await tick();
    controller.abort('gone');
    await expect(opening).rejects.toBe('gone');
    peer.writes.length = 0;
    peer.receive(reply(DOWNLOAD, 0));
    await tick();
    expect(peer.frames().map((bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(24)])).toEqual([[3, ERROR]]);
  });

  test('a lost link ends readers, senders and finishers with one cause', async () => {
    const { link, peer, stream } = await start(DOWNLOAD);
    const reading = stream.receive().catch((error: unknown) => error);
    peer.end();
    const error = await reading;
    expect(error).toMatchObject({ name: 'StreamError', code: 'CONNECTION_LOST' });
    await expect(stream.send(Buffer.from('x'))).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
    expect(link.state.tag).toBe('closed');
  });
});

describe('uploads', () => {
  test('are cut into packets of one size, and memory may be used again', async () => {
    const { peer, stream } = await start(UPLOAD);
    const bytes = Buffer.alloc(PACKET_MAX * 2 + 5, 0x61);
    await stream.send(bytes);
    bytes.fill(0x62);
    expect(peer.frames().map((one) => one.length - 28)).toEqual([174_749, 174_749, 174_747]);
    expect(Buffer.concat(peer.frames().map((one) => one.subarray(28))).every((byte) => byte === 0x61)).toBe(true);
  });

  test.each([
    [PACKET_MAX, 1],
    [PACKET_MAX + 1, 2],
    [2 * PACKET_MAX, 2],
    [1_048_576, 5],
  ])('of %d bytes take %d packets, none larger than a daemon takes', async (length, count) => {
    const { peer, stream } = await start(UPLOAD);
    await stream.send(Buffer.alloc(length));
    const sizes = peer.frames().map((one) => one.length - 28);
    expect(sizes).toHaveLength(count);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(PACKET_MAX);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(length);
  });

  test('nothing empty is ever sent', async () => {
    const { peer, stream } = await start(UPLOAD);
    await stream.send(new Uint8Array(0));
    await tick();
    expect(peer.writes).toEqual([]);
  });

  test('a full socket makes the sender wait, an abort frees it', async () => {
    const { peer, stream } = await start(UPLOAD);
    peer.full = true;
    let sent = false;
    const sending = stream.send(Buffer.alloc(2 * PACKET_MAX + 1)).then(
      () => {
        sent = true;
      },
      (error: unknown) => error,
    );
    await tick();
    expect([sent, peer.writes.length]).toEqual([false, 2]);
    peer.full = false;
    peer.drain();
    await sending;
    expect(peer.writes).toHaveLength(3);
    peer.full = true;
    const stuck = stream.send(Buffer.alloc(10)).catch((error: unknown) => error);
    void stream.abort();
    expect(await stuck).toMatchObject({ code: 'STREAM_OVER' });
  });

  test('what is sent without waiting keeps its order, and the end comes last', async () => {
    const { peer, stream } = await start(UPLOAD);
    peer.full = true;
    const sending = [stream.send(Buffer.alloc(2 * PACKET_MAX, 'a')), stream.send(Buffer.from('b'))];
    const finished = stream.finish();
    const late = stream.send(Buffer.from('c')).catch((error: unknown) => error);
    for (let i = 0; i < 4; i += 1) {
      await tick();
      peer.drain();
    }
    await Promise.all(sending);
    await tick();
    const sent = peer
      .frames()
      .map((bytes) => `${bytes.readUInt32BE(24)} ${bytes.length} ${bytes.toString('latin1', 28, 29)}`);
    expect(sent).toEqual([`2 ${PACKET_MAX + 28} a`, `2 ${PACKET_MAX + 28} a`, '2 29 b', '0 28 ']);
    expect(await late).toMatchObject({ code: 'STREAM_OVER' });
    peer.receive(packet(UPLOAD, OK));
    await Promise.all([finished, stream.finish(), stream.over]);
  });

  test('only so many sends, and so many of their bytes, wait for their turn', async () => {
    const small = await start(UPLOAD);
    small.peer.full = true;
    const sends = Array.from({ length: 16_385 }, () => small.stream.send(Buffer.from('x')));
    await expect(small.stream.send(Buffer.from('x'))).rejects.toMatchObject({ name: 'UsageError', code: 'QUEUE_FULL' });
    const large = await start(UPLOAD);
    large.peer.full = true;
    const big = Buffer.alloc(67_108_865);
    sends.push(large.stream.send(big), large.stream.send(big.subarray(1)));
    await expect(large.stream.send(Buffer.from('x'))).rejects.toMatchObject({ name: 'UsageError', code: 'QUEUE_FULL' });
    small.stream.abandon();
    large.stream.abandon();
    await Promise.allSettled(sends);
  });

  test('holes wait for a full socket, too', async () => {
    const { peer, stream } = await start(UPLOAD, { sparse: true });
    peer.full = true;
    await stream.sendHole(1n);
    await tick();
    let sent = false;
    const second = stream.sendHole(2n).then(() => {
      sent = true;
    });
    await tick();
    expect(sent).toBe(false);
    peer.full = false;
    peer.drain();
    await second;
  });

  test('an open upload takes a place until it is over', async () => {
    const { link, peer, stream } = await start(UPLOAD);
    const call = link.call(domainGetXmlDesc, { dom: DOM, flags: 0 });
    await tick();
    expect(link.waiting).toBe(1);
    const finished = stream.finish();
    await tick();
    peer.receive(packet(UPLOAD, OK));
    await finished;
    await tick();
    expect(link.waiting).toBe(0);
    peer.receive(reply(14, 1, text('<domain/>')));
    expect(await call).toEqual({ xml: '<domain/>' });
  });

  test('holes only where they are allowed, and only real ones', async () => {
    const plain = await start(UPLOAD);
    await expect(plain.stream.sendHole(4096n)).rejects.toMatchObject({ code: 'NOT_SPARSE' });
    const { peer, stream } = await start(UPLOAD, { sparse: true });
    for (const length of [0n, -1n, 2n ** 63n]) {
      await expect(stream.sendHole(length)).rejects.toMatchObject({ code: 'INVALID_VALUE' });
    }
    await stream.sendHole(4096n);
    await tick();
    expect(peer.frames().map((bytes) => bytes.toString('hex'))).toEqual([
      '000000282000808600000001000000d0000000060000000000000002000000000000100000000000',
    ]);
  });
});

describe('a slow reader', () => {
  test.each([{ highWaterMark: 0 }, { highWaterMark: 1.5 }, { stallMs: -1 }, { stallMs: Number.NaN }])(
    'is not given nonsense: %o',
    async (limits) => {
      const link = new Link(new MemoryTransport());
      await expect(link.openStream(storageVolDownload, VOL, limits)).rejects.toBeInstanceOf(UsageError);
    },
  );

  test('stops the link, and taking lets it go on', async () => {
    const { peer, stream } = await start(DOWNLOAD, { highWaterMark: 10 });
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('0123456789')));
    expect(peer.paused).toBe(false);
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('x')));
    expect([peer.paused, stream.buffered]).toEqual([true, 11]);
    await stream.receive();
    expect(peer.paused).toBe(false);
  });

  test('stops the link for many tiny pieces, too', async () => {
    const { peer, stream } = await start(DOWNLOAD, { sparse: true });
    for (let i = 0; i <= 16_384; i += 1) peer.receive(hole(DOWNLOAD, 1n));
    expect([peer.paused, stream.buffered]).toEqual([true, 0]);
    for (let i = 0; i <= 8192; i += 1) await stream.receive();
    expect(peer.paused).toBe(false);
  });

  test('is aborted before the daemon loses patience', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    const { link, peer, stream } = await start(DOWNLOAD, { highWaterMark: 2, stallMs: 1000 });
    peer.receive(packet(DOWNLOAD, CONTINUE, Buffer.from('abc')));
    expect(peer.paused).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(peer.paused).toBe(false);
    await expect(stream.receive()).rejects.toMatchObject({ name: 'StreamError', code: 'STALLED' });
    await tick();
    expect(peer.frames().at(-1)?.readUInt32BE(24)).toBe(ERROR);
    const call = link.call(connectGetType, undefined);
    await tick();
    peer.receive(packet(DOWNLOAD, OK), reply(3, 1, text('TEST')));
    expect(await call).toEqual({ type: 'TEST' });
  });
});
