import { describe, expect, test, vi } from 'vitest';
import { domainGetXmlDesc } from '../../src/generated/remote/domain.js';
import {
  domainFdAssociate,
  domainOpenGraphics,
  domainOpenGraphicsFd,
} from '../../src/generated/remote/domain-device.js';
import { connectGetType } from '../../src/generated/remote/opening.js';
import { Link, type LinkOptions } from '../../src/rpc/link.js';
import type { IncomingDescriptor, OutgoingDescriptor, TransportSink } from '../../src/transport/transport.js';
import { failure, frame, MemoryTransport, REMOTE_PROGRAM, reply, text, tick, word } from './memory-transport.js';

const DOM = { name: 'test', uuid: new Uint8Array(16), id: 1 };
const GRAPHICS = { dom: DOM, idx: 0, flags: 0 };
const OPEN_GRAPHICS = 249;
const OPEN_GRAPHICS_FD = 343;
const CALL_WITH_FDS = 4;
const REPLY_WITH_FDS = 5;
const NUL = Buffer.alloc(1);

/** A transport that carries descriptors; what leaves is noted in its order. */
class PassingTransport extends MemoryTransport {
  readonly order: (OutgoingDescriptor | 'bytes')[] = [];
  readonly descriptors = {
    take: (): never => {
      throw new Error('not built here');
    },
    send: (descriptor: OutgoingDescriptor): void => void this.order.push(descriptor),
  };
  #descriptorSink: TransportSink | undefined;

  override start(sink: TransportSink): void {
    this.#descriptorSink = sink;
    super.start(sink);
  }

  override write(bytes: Uint8Array): boolean {
    this.order.push('bytes');
    return super.write(bytes);
  }

  /** A descriptor arrives, and the NUL byte that belongs to it. */
  deliver(descriptor: IncomingDescriptor): void {
    this.#descriptorSink?.descriptor?.(descriptor);
    this.receive(NUL);
  }
}

function start(options: LinkOptions = {}): { link: Link; peer: PassingTransport } {
  const peer = new PassingTransport();
  return { link: new Link(peer, options), peer };
}

function outgoing(): OutgoingDescriptor & { release: ReturnType<typeof vi.fn<() => void>> } {
  return { release: vi.fn<() => void>() };
}

function incoming(): IncomingDescriptor & { close: ReturnType<typeof vi.fn<() => void>> } {
  const toSocket = (): never => {
    throw new Error('not built here');
  };
  return { toSocket, close: vi.fn<() => void>() };
}

/** A reply that announces descriptors. */
function announcing(procedure: number, serial: number, count: number, ...rest: (number | Buffer)[]): Buffer {
  return frame([REMOTE_PROGRAM, 1, procedure, REPLY_WITH_FDS, serial, 0], count, ...rest);
}

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe('descriptors to the daemon', () => {
  test('leave right behind their frame, which says how many they are', async () => {
    const { link, peer } = start();
    const [first, second] = [outgoing(), outgoing()];
    const before = link.call(connectGetType, undefined);
    const call = link.callWithDescriptors(domainOpenGraphics, GRAPHICS, [first, second]);
    const after = link.call(connectGetType, undefined);
    await tick();
    expect(peer.order).toEqual(['bytes', first, second, 'bytes']);
    const [, sent] = peer.frames();
    expect([sent?.readUInt32BE(16), sent?.readUInt32BE(28)]).toEqual([CALL_WITH_FDS, 2]);
    peer.receive(reply(3, 0, text('a')), reply(OPEN_GRAPHICS, 1), reply(3, 2, text('b')));
    expect(await Promise.all([before, call, after])).toEqual([
      { type: 'a' },
      { ret: undefined, descriptors: [] },
      { type: 'b' },
    ]);
    expect(first.release).not.toHaveBeenCalled();
  });

  test('are refused for a procedure that the daemon does not know, since it would return them', async () => {
    const { link, peer } = start();
    const associate = { dom: DOM, name: 'disk', flags: 0 };
    const [refused, sent] = [outgoing(), outgoing()];
    link.daemonVersion = 8_010_002;
    expect(await caught(link.callWithDescriptors(domainFdAssociate, associate, [refused]))).toMatchObject({
      name: 'UsageError',
      code: 'DAEMON_TOO_OLD',
      message: 'DOMAIN_FD_ASSOCIATE requires libvirt 9.0.0 or later; the daemon has 8.10.2. Nothing was sent',
    });
    expect(refused.release).toHaveBeenCalledOnce();
    await tick();
    expect(peer.order).toEqual([]);
    link.daemonVersion = 9_000_000;
    void caught(link.callWithDescriptors(domainFdAssociate, associate, [sent]));
    await tick();
    expect(peer.order).toEqual(['bytes', sent]);
  });

  test('that cannot be sent reject their call once, also if the link ends later', async () => {
    const { link, peer } = start();
    peer.descriptors.send = (): never => {
      throw new Error('the socket is gone');
    };
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    try {
      const error = await caught(link.callWithDescriptors(domainOpenGraphics, GRAPHICS, [outgoing()]));
      expect(error).toMatchObject({ message: 'the socket is gone' });
      peer.end();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(unhandled).toEqual([]);
    } finally {
      process.removeListener('unhandledRejection', note);
    }
  });

  test('none: an ordinary call', async () => {
    const { link, peer } = start();
    void caught(link.callWithDescriptors(domainOpenGraphicsFd, GRAPHICS, []));
    await tick();
    expect(peer.frames()[0]?.readUInt32BE(16)).toBe(0);
  });

  test('wait for a place with their call, and are given up when it is', async () => {
    const { link, peer } = start({ maxInFlight: 1 });
    void caught(link.call(domainGetXmlDesc, { dom: DOM, flags: 0 }));
    const [first, second, third] = [outgoing(), outgoing(), outgoing()];
    const waits = link.callWithDescriptors(domainOpenGraphics, GRAPHICS, [first]);
    const controller = new AbortController();
    const leaves = caught(link.callWithDescriptors(domainOpenGraphics, GRAPHICS, [second], controller));
    const lost = caught(link.callWithDescriptors(domainOpenGraphics, GRAPHICS, [third]));
    await tick();
    expect(peer.order).toEqual(['bytes']);
    controller.abort('enough');
    expect([await leaves, second.release.mock.calls.length]).toEqual(['enough', 1]);
    peer.receive(reply(14, 0, text('<domain/>')));
    await tick();
    expect(peer.order).toEqual(['bytes', 'bytes', first]);
    peer.receive(reply(OPEN_GRAPHICS, 1));
    expect(await waits).toEqual({ ret: undefined, descriptors: [] });
    await tick();
    expect(peer.order.at(-1)).toBe(third);
    peer.end();
    expect(await lost).toMatchObject({ code: 'CONNECTION_LOST' });
    expect([first, third].map((one) => one.release.mock.calls.length)).toEqual([0, 0]);
  });

  test('are given up when the call cannot be made', async () => {
    const { link, peer } = start();
    const many = Array.from({ length: 33 }, outgoing);
    expect(await caught(link.callWithDescriptors(domainOpenGraphics, GRAPHICS, many))).toMatchObject({
      name: 'UsageError',
      code: 'INVALID_VALUE',
    });
    const one = outgoing();
    const bad = { ...GRAPHICS, idx: -1 };
    expect(await caught(link.callWithDescriptors(domainOpenGraphics, bad, [one]))).toMatchObject({
      name: 'UsageError',
    });
    peer.end();
    const late = outgoing();
    expect(await caught(link.callWithDescriptors(domainOpenGraphics, GRAPHICS, [late]))).toBeInstanceOf(Error);
    expect([...many, one, late].every((descriptor) => descriptor.release.mock.calls.length === 1)).toBe(true);
    const plain = new MemoryTransport();
    const refused = outgoing();
    expect(await caught(new Link(plain).callWithDescriptors(domainOpenGraphics, GRAPHICS, [refused]))).toMatchObject({
      name: 'UsageError',
      code: 'NEEDS_DESCRIPTORS',
    });
    expect([refused.release.mock.calls.length, plain.writes.length, peer.writes.length]).toEqual([1, 0, 0]);
  });
});

describe('descriptors from the daemon', () => {
  test('come behind the reply, and the call waits for them', async () => {
    const { link, peer } = start();
    const call = link.callWithDescriptors(domainOpenGraphicsFd, GRAPHICS, []);
    await tick();
    let settled = false;
    void call.then(() => {
      settled = true;
    });
    peer.receive(announcing(OPEN_GRAPHICS_FD, 0, 2));
    await tick();
    expect(settled).toBe(false);
    const [first, second] = [incoming(), incoming()];
    peer.deliver(first);
    peer.deliver(second);
    expect(await call).toEqual({ ret: undefined, descriptors: [first, second] });
    expect(first.close).not.toHaveBeenCalled();
  });

  test('which nobody asked for, or waits for any more, are closed, and the frames stay in step', async () => {
    const { link, peer } = start();
    const controller = new AbortController();
    const gone = caught(link.callWithDescriptors(domainOpenGraphicsFd, GRAPHICS, [], controller));
    const plain = link.call(connectGetType, undefined);
    const refused = caught(link.callWithDescriptors(domainOpenGraphicsFd, GRAPHICS, []));
    await tick();
    controller.abort('enough');
    expect(await gone).toBe('enough');
    const [first, second, third] = [incoming(), incoming(), incoming()];
    peer.receive(announcing(OPEN_GRAPHICS_FD, 0, 1));
    peer.deliver(first);
    peer.receive(announcing(3, 1, 1, text('QEMU')));
    peer.deliver(second);
    const error = failure(OPEN_GRAPHICS_FD, 2, 1, 10, 'refused');
    const withCount = Buffer.concat([error.subarray(0, 28), word(1), error.subarray(28)]);
    withCount.writeUInt32BE(withCount.length, 0);
    withCount.writeUInt32BE(REPLY_WITH_FDS, 16);
    peer.receive(withCount);
    peer.deliver(third);
    expect(await plain).toEqual({ type: 'QEMU' });
    expect(await refused).toMatchObject({ name: 'ServerError', message: 'refused' });
    expect([first, second, third].map((one) => one.close.mock.calls.length)).toEqual([1, 1, 1]);
    expect(link.state.tag).not.toBe('closed');
  });

  test('that do not come although announced are an error of that call alone', async () => {
    const { link, peer } = start();
    const call = caught(link.callWithDescriptors(domainOpenGraphicsFd, GRAPHICS, []));
    await tick();
    peer.receive(announcing(OPEN_GRAPHICS_FD, 0, 1), NUL);
    expect(await call).toMatchObject({ name: 'ProtocolError', code: 'DESCRIPTOR_MISSING' });
    expect(link.state.tag).not.toBe('closed');
  });

  test('on a link for bytes alone: their bytes are swallowed', async () => {
    const peer = new MemoryTransport();
    const link = new Link(peer);
    const calls = [link.call(connectGetType, undefined), link.call(connectGetType, undefined)];
    await tick();
    peer.receive(announcing(3, 0, 2, text('a')), NUL, NUL, reply(3, 1, text('b')));
    expect(await Promise.all(calls)).toEqual([{ type: 'a' }, { type: 'b' }]);
  });

  test('a link that is lost between reply and descriptor rejects the call and closes what came', async () => {
    const { link, peer } = start();
    const call = caught(link.callWithDescriptors(domainOpenGraphicsFd, GRAPHICS, []));
    await tick();
    peer.receive(announcing(OPEN_GRAPHICS_FD, 0, 2));
    const first = incoming();
    peer.deliver(first);
    peer.end();
    expect(await call).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST' });
    expect(first.close).toHaveBeenCalledOnce();
  });
});
