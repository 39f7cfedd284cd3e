import { describe, expect, it } from 'vitest';
import type { SaslLayer } from '../../src/sasl/mechanism.js';
import { SaslTransport } from '../../src/transport/sasl-transport.js';
import type { Transport, TransportEnd, TransportSink } from '../../src/transport/transport.js';

/** The way below, in the hands of the test. */
class Below implements Transport {
  readonly description = 'below';
  readonly secure = false;
  readonly encrypted = false;
  readonly local = false;
  readonly written: Buffer[] = [];
  destroyed = false;
  sink: TransportSink | undefined;

  start(sink: TransportSink): void {
    this.sink = sink;
  }

  /** Delivers in memory that is overwritten afterwards, as a socket's is. */
  deliver(bytes: Uint8Array): void {
    const chunk = Buffer.from(bytes);
    this.sink?.data(chunk);
    chunk.fill(0xee);
  }

  write(bytes: Uint8Array): boolean {
    this.written.push(Buffer.from(bytes));
    return this.written.length % 2 === 1;
  }

  pause(): void {}
  resume(): void {}

  close(): void {
    this.sink?.ended(undefined);
  }

  destroy(): void {
    this.destroyed = true;
  }
}

/** Turns every bit and counts the packets of each direction in a first byte. */
function flipping(): SaslLayer {
  const counts = { out: 0, in: 0 };
  const flipped = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0xff);
  return {
    strength: 56,
    maxPlain: 10,
    maxPacket: 12,
    wrap: (plain) => {
      counts.out += 1;
      return Buffer.concat([Buffer.of(counts.out & 0xff), flipped(plain)]);
    },
    unwrap: (packet) => {
      counts.in += 1;
      if (packet[0] !== (counts.in & 0xff)) throw new Error('this packet was tampered with');
      return flipped(packet.subarray(1));
    },
  };
}

/** Packets as the peer's layer makes them. */
function packetsOf(layer: SaslLayer, ...texts: string[]): Buffer {
  const parts = texts.flatMap((text) => {
    const packet = layer.wrap(Buffer.from(text));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(packet.length);
    return [length, packet];
  });
  return Buffer.concat(parts);
}

interface Heard {
  readonly below: Below;
  readonly transport: SaslTransport;
  text(): string;
  readonly ends: TransportEnd[];
}

function listening(): Heard {
  const below = new Below();
  const transport = new SaslTransport(below);
  const chunks: string[] = [];
  const ends: TransportEnd[] = [];
  transport.start({
    data: (chunk) => chunks.push(chunk.toString()),
    drained: () => undefined,
    ended: (reason) => ends.push(reason),
  });
  return { below, transport, text: () => chunks.join(''), ends };
}

describe('a transport that can be protected', () => {
  it('passes bytes on as they are until then', () => {
    const { below, transport, text } = listening();
    expect(transport).toMatchObject({ secure: false, encrypted: false, description: 'below' });
    expect([transport.write(Buffer.from('a')), transport.write(Buffer.from('b'))]).toEqual([true, false]);
    below.deliver(Buffer.from('hello'));
    expect([Buffer.concat(below.written).toString(), text()]).toEqual(['ab', 'hello']);
  });

  it('lets the sink say where bytes go until then, and not any more when they have to be unwrapped', () => {
    const below = new Below();
    const transport = new SaslTransport(below);
    const memory = new Uint8Array(10);
    transport.start({
      data: () => undefined,
      drained: () => undefined,
      ended: () => undefined,
      allocate: () => memory,
    });
    expect(below.sink?.allocate?.()).toBe(memory);
    transport.installLayer(flipping());
    expect(below.sink?.allocate?.()).toBeUndefined();
  });

  it('is secure and encrypted from then on, and cuts what it sends', () => {
    const { below, transport } = listening();
    transport.installLayer(flipping());
    expect(transport).toMatchObject({ secure: true, encrypted: true, local: false });
    const text = 'twenty-three characters';
    transport.write(Buffer.from(text));
    const peer = flipping();
    expect(below.written).toEqual([packetsOf(peer, text.slice(0, 10), text.slice(10, 20), text.slice(20))]);
  });

  it.each([1, 2, 3, 4, 5, 7, 16, 1000])('takes packets in chunks of %d bytes', (size) => {
    const { below, transport, text } = listening();
    transport.installLayer(flipping());
    const texts = ['one', '', 'two', 'x'.repeat(10), 'end'];
    const bytes = packetsOf(flipping(), ...texts);
    for (let at = 0; at < bytes.length; at += size) below.deliver(bytes.subarray(at, at + size));
    expect(text()).toBe(texts.join(''));
  });

  it('begins with the first byte after', () => {
    const { below, transport, text } = listening();
    below.deliver(Buffer.from('plain '));
    transport.installLayer(flipping());
    below.deliver(packetsOf(flipping(), 'protected'));
    expect(text()).toBe('plain protected');
  });

  it('ends at a packet that was tampered with, and hands nothing of it on', () => {
    const { below, transport, text, ends } = listening();
    transport.installLayer(flipping());
    const bytes = packetsOf(flipping(), 'one', 'two', 'six');
    bytes[12] = 9;
    below.deliver(bytes);
    below.deliver(packetsOf(flipping(), 'more'));
    expect([text(), below.destroyed]).toEqual(['one', true]);
    expect(ends).toEqual([expect.objectContaining({ message: 'this packet was tampered with' })]);
  });

  it.each([13, 0x100, 0xffffffff])('ends at the announcement of %d bytes, without waiting for them', (length) => {
    const { below, transport, ends } = listening();
    transport.installLayer(flipping());
    const word = Buffer.alloc(4);
    word.writeUInt32BE(length);
    below.deliver(word.subarray(0, 3));
    expect(ends).toEqual([]);
    below.deliver(word.subarray(3));
    expect(ends).toEqual([expect.objectContaining({ name: 'ConnectionError', code: 'SASL_PACKET' })]);
    expect(String(ends[0])).toContain(`a packet of ${length} protected bytes; the agreed maximum is 12`);
    expect(below.destroyed).toBe(true);
    below.close();
    expect(ends.length).toBe(1);
  });

  it('tells of a layer that cannot go on, later than the write', async () => {
    const { below, transport, ends } = listening();
    const wrap = (): Uint8Array => {
      throw new Error('no more numbers');
    };
    transport.installLayer({ ...flipping(), wrap });
    expect(transport.write(Buffer.from('x'))).toBe(false);
    expect([ends, below.written]).toEqual([[], []]);
    await new Promise((resolve) => process.nextTick(resolve));
    expect(ends).toEqual([expect.objectContaining({ message: 'no more numbers' })]);
    expect(below.destroyed).toBe(true);
  });
});
