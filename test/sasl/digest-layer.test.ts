import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AuthError, UsageError } from '../../src/errors.js';
import { PROTECTIONS, type Protection } from '../../src/sasl/digest-cipher.js';
import { DigestLayer } from '../../src/sasl/digest-layer.js';
import { ServerLayer } from './digest-server.js';

const SECRET = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const LAYERS = PROTECTIONS.filter(({ qop }) => qop !== 'auth').map((protection): [string, Protection] => [
  protection.cipher ?? protection.qop,
  protection,
]);

function pair(protection: Protection, maxSent = 65536, maxReceived = 65536): [DigestLayer, ServerLayer] {
  const layer = new DigestLayer({ protection, secret: SECRET, maxSent, maxReceived });
  return [layer, new ServerLayer(protection.cipher, SECRET)];
}

/** Code of the error that a packet is refused with; undefined when it is taken. */
function refusal(layer: DigestLayer, packet: Uint8Array): string | undefined {
  try {
    layer.unwrap(packet);
    return undefined;
  } catch (error) {
    if (error instanceof AuthError) return error.code;
    throw error;
  }
}

test.each(LAYERS)('%s: any bytes, cut anyhow, go round both ways', (_name, protection) => {
  const piece = fc.tuple(fc.boolean(), fc.uint8Array({ maxLength: 200 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const [layer, server] = pair(protection);
      for (const [out, plain] of pieces) {
        const came = out ? server.unwrap(layer.wrap(plain)) : layer.unwrap(server.wrap(plain));
        expect(Buffer.from(came)).toEqual(Buffer.from(plain));
      }
    }),
  );
});

test.each(LAYERS)('%s: a packet with one wrong bit is refused', (_name, protection) => {
  const refusals = new Set<string | undefined>();
  for (const length of [0, 1, 5, 6, 7, 8, 13, 14, 22]) {
    const good = pair(protection)[1].wrap(new Uint8Array(length).fill(length));
    for (let bit = 0; bit < good.length * 8; bit++) {
      const bad = Buffer.from(good);
      bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      refusals.add(refusal(pair(protection)[0], bad));
    }
    expect(refusal(pair(protection)[0], good)).toBeUndefined();
  }
  expect([...refusals].sort()).toEqual(['SASL_PACKET_MAC', 'SASL_PACKET_SEQUENCE', 'SASL_PACKET_VERSION']);
});

test.each(LAYERS)('%s: so is one with a wrong bit in the middle of a session', (_name, protection) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.double({ min: 0, max: 1, maxExcluded: true }), (plain, place) => {
      const [layer, server] = pair(protection);
      layer.unwrap(server.wrap(Buffer.from('the first')));
      const packet = server.wrap(plain);
      const bit = Math.floor(place * packet.length * 8);
      packet[bit >> 3] = (packet[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(refusal(layer, packet)).toMatch(/^SASL_PACKET_(MAC|SEQUENCE|VERSION)$/);
    }),
  );
});

test.each(LAYERS)('%s: one that was interrupted is refused', (_name, protection) => {
  const good = pair(protection)[1].wrap(new Uint8Array(20));
  for (let length = 0; length < good.length; length++) {
    const codes = ['SASL_PACKET_SHORT', 'SASL_PACKET_MAC', 'SASL_PACKET_SEQUENCE', 'SASL_PACKET_VERSION'];
    expect(codes).toContain(refusal(pair(protection)[0], good.subarray(0, length)));
  }
  expect(refusal(pair(protection)[0], good.subarray(0, 15))).toBe('SASL_PACKET_SHORT');
});

test('3des: one that is cut within a block is refused before it is opened', () => {
  const protection = PROTECTIONS.find(({ cipher }) => cipher === '3des') ?? expect.unreachable();
  const [layer, server] = pair(protection);
  const good = server.wrap(new Uint8Array(20));
  const cut = Buffer.concat([good.subarray(0, good.length - 7), good.subarray(-6)]);
  expect(() => layer.unwrap(cut)).toThrow(/not a whole number of blocks/);
});

test.each([
  ['that is right', 'abc', [3, 3, 3], undefined],
  ['with one wrong byte', 'abc', [3, 2, 3], 'SASL_PACKET_MAC'],
  ['of more than a block', 'ab', Array.from({ length: 12 }, () => 12), 'SASL_PACKET_MAC'],
  ['of nothing', 'abcdef', [], 'SASL_PACKET_MAC'],
  ['of zeros', 'abc', [0, 0, 0], 'SASL_PACKET_MAC'],
  ['of nothing behind a zero', 'abcde\0', [], 'SASL_PACKET_MAC'],
  ['with bytes of the message', '\x07\x07\x07\x07\x07', [7], 'SASL_PACKET_MAC'],
  ['longer than all there is', '', [7, 7, 7, 7, 7, 7], 'SASL_PACKET_MAC'],
])('3des: padding %s', (_name, plain, padding, code) => {
  const protection = PROTECTIONS.find(({ cipher }) => cipher === '3des') ?? expect.unreachable();
  const [layer, server] = pair(protection);
  expect(refusal(layer, server.wrap(Buffer.from(plain), Uint8Array.from(padding)))).toBe(code);
});

test.each(LAYERS)('%s: one that is longer than agreed is refused', (_name, protection) => {
  const [layer, server] = pair(protection, 65536, 100);
  expect(layer.maxPacket).toBe(100);
  expect(refusal(layer, server.wrap(new Uint8Array(100)))).toBe('SASL_PACKET_LONG');
});

test.each(LAYERS)('%s: one that comes twice, or too early, is refused', (_name, protection) => {
  const packets = ['one', 'two'].map(
    (
      (server) => (text: string) =>
        server.wrap(Buffer.from(text))
    )(pair(protection)[1]),
  );
  const [first = Buffer.of(), second = Buffer.of()] = packets;
  const [twice] = pair(protection);
  twice.unwrap(first);
  expect(refusal(twice, first)).toBe('SASL_PACKET_SEQUENCE');
  const [early] = pair(protection);
  expect(() => early.unwrap(second)).toThrow(/packet 1 instead of packet 0/);
});

test('what is sealed for the other way is refused', () => {
  for (const [, protection] of LAYERS) {
    const [layer] = pair(protection);
    expect(refusal(layer, pair(protection)[0].wrap(Buffer.from('mirrored')))).toBe('SASL_PACKET_MAC');
  }
});

test.each(LAYERS)('%s: nothing behind a refused packet is believed', (_name, protection) => {
  const [layer, server] = pair(protection);
  const packet = server.wrap(Buffer.from('good'));
  const bad = Buffer.from(packet);
  bad[0] = (bad[0] ?? 0) ^ 1;
  expect(refusal(layer, bad)).toBe('SASL_PACKET_MAC');
  expect(refusal(layer, packet)).toBe('SASL_PACKET_MAC');
  expect(refusal(layer, server.wrap(Buffer.from('better')))).toBe('SASL_PACKET_MAC');
});

test.each(LAYERS)('%s: as many bytes as the daemon takes go into a packet, and no more', (_name, protection) => {
  for (const maxbuf of [64, 300, 4096, 65536]) {
    const [layer, server] = pair(protection, maxbuf);
    for (let length = layer.maxPlain - 8; length <= layer.maxPlain; length++) {
      const packet = layer.wrap(new Uint8Array(length));
      expect(packet.length + 4).toBeLessThanOrEqual(maxbuf);
      expect(server.unwrap(packet)).toHaveLength(length);
    }
    expect(() => layer.wrap(new Uint8Array(layer.maxPlain + 1))).toThrow(UsageError);
  }
});

test('a daemon that would take megabytes gets no larger packets for it', () => {
  for (const [, protection] of LAYERS) expect(pair(protection, 0xffffff)[0].maxPlain).toBe(65507);
});
