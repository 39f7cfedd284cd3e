import { expect, it } from 'vitest';
import { PROTECTIONS } from '../../src/sasl/digest-cipher.js';
import { DigestLayer } from '../../src/sasl/digest-layer.js';

const secret = Uint8Array.from({ length: 16 }, (_, at) => at * 7);

for (const protection of PROTECTIONS.filter(({ qop }) => qop !== 'auth')) {
  it(`leaves the memory of callers and transports as it is: ${protection.cipher ?? 'integrity alone'}`, () => {
    const terms = { protection, secret, maxSent: 4096, maxReceived: 4096 };
    const plain = new Uint8Array(1000).fill(5);
    const packet = Buffer.from(new DigestLayer(terms).wrap(plain));
    expect(plain).toEqual(new Uint8Array(1000).fill(5));
    expect(packet.subarray(0, 1000).equals(plain)).toBe(protection.cipher === undefined);

    const received = Buffer.from(packet);
    // It was sealed for the other direction, so that it is rejected, after it was opened.
    expect(() => new DigestLayer(terms).unwrap(received)).toThrow('failed verification');
    expect(received).toEqual(packet);
  });
}
