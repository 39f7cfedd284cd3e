import { describe, expect, test } from 'vitest';
import { storageVolUpload } from '../../src/generated/remote/storage-vol.js';
import { Link } from '../../src/rpc/link.js';
import { type LinkStream, PACKET_MAX } from '../../src/rpc/link-stream.js';
import { frameChannel } from '../../src/rpc/trace.js';
import { MemoryTransport, reply, tick } from './memory-transport.js';

const UPLOAD = 208;
const HEADER = 28;
const VOL = { vol: { pool: 'p', name: 'v', key: '/v' }, offset: 0n, length: 0n, flags: 0 };

/** A transport that says when it no longer needs memory. */
class LendingTransport extends MemoryTransport {
  readonly #lent: (() => void)[] = [];

  get lent(): number {
    return this.#lent.length;
  }

  writeZeroCopy(head: Uint8Array, body: Uint8Array): Promise<void> {
    this.writes.push(Buffer.concat([head, body]));
    return new Promise((resolve) => this.#lent.push(resolve));
  }

  giveBack(): void {
    this.#lent.shift()?.();
  }
}

async function open(): Promise<{ peer: LendingTransport; link: Link; stream: LinkStream }> {
  const peer = new LendingTransport();
  const link = new Link(peer);
  for (const tag of ['authenticating', 'opening', 'open'] as const) link.advance(tag);
  const opening = link.openStream(storageVolUpload, VOL);
  await tick();
  peer.receive(reply(UPLOAD, 0));
  const { stream } = await opening;
  peer.writes.length = 0;
  return { peer, link, stream };
}

/** Whether a promise has settled by now. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  promise.finally(() => {
    done = true;
  });
  await tick();
  return done;
}

describe('large packets', () => {
  test('leave from the memory of the sender, two at a time, and it waits until all have left', async () => {
    const { peer, stream } = await open();
    const bytes = Buffer.alloc(2 * PACKET_MAX + 70_000, 'a')
      .fill('b', PACKET_MAX)
      .fill('c', 2 * PACKET_MAX);
    const sending = stream.send(bytes);
    expect(await settled(sending)).toBe(false);
    expect(peer.lent).toBe(2);
    peer.giveBack();
    expect(await settled(sending)).toBe(false);
    expect(peer.writes).toHaveLength(3);
    peer.giveBack();
    expect(await settled(sending)).toBe(false);
    peer.giveBack();
    await sending;
    expect(Buffer.concat(peer.writes.map((frame) => frame.subarray(HEADER)))).toEqual(bytes);
    expect(peer.writes.map((frame) => frame.readUInt32BE(0))).toEqual(peer.writes.map((frame) => frame.length));
  });

  test('keep their order among small ones, which are copied', async () => {
    const { peer, stream } = await open();
    const small = Buffer.from('small');
    await stream.send(small);
    small.fill('x');
    const sending = stream.send(Buffer.alloc(65_536, 'L'));
    await tick();
    peer.giveBack();
    await sending;
    await stream.send(Buffer.from('last'));
    expect(peer.writes.map((frame) => frame.subarray(HEADER, HEADER + 5).toString())).toEqual([
      'small',
      'LLLLL',
      'last',
    ]);
  });

  test('do not keep a sender waiting when the stream is aborted or the link ends', async () => {
    const { peer, link, stream } = await open();
    const sending = stream.send(Buffer.alloc(PACKET_MAX));
    await tick();
    void stream.abort();
    await expect(sending).rejects.toMatchObject({ code: 'STREAM_OVER' });
    link.destroy();
    expect(peer.destroyed).toBe(true);
  });

  test('are shown whole to who watches frames, as copies', async () => {
    const { peer, stream } = await open();
    const seen: unknown[] = [];
    const watch = (message: unknown): void => void seen.push(message);
    frameChannel.subscribe(watch);
    try {
      await stream.send(Buffer.alloc(65_536, 'w'));
    } finally {
      frameChannel.unsubscribe(watch);
    }
    expect(peer.lent).toBe(0);
    expect(seen).toMatchObject([{ direction: 'out', bytes: { length: HEADER + 65_536 } }]);
  });
});
