import { describe, expect, it } from 'vitest';
import { ForwardingTransport } from '../../src/transport/forwarding-transport.js';
import type { DescriptorPassing, Transport, TransportSink } from '../../src/transport/transport.js';

const descriptors: DescriptorPassing = { take: () => [], send: () => undefined };
const lent = Promise.resolve();
const sink: TransportSink = { data: () => undefined, drained: () => undefined, ended: () => undefined };

/** Has every member, none of them with the value that would be the default. */
function fullTransport(calls: unknown[][]): Required<Transport> {
  return {
    description: 'inner',
    secure: true,
    encrypted: true,
    local: true,
    separateFrames: true,
    recorded: true,
    descriptors,
    start: (...args) => void calls.push(['start', ...args]),
    write: (...args) => calls.push(['write', ...args]) > 100,
    writeZeroCopy: (...args) => {
      calls.push(['lend', ...args]);
      return lent;
    },
    installLayer: (...args) => void calls.push(['installLayer', ...args]),
    pause: () => void calls.push(['pause']),
    resume: () => void calls.push(['resume']),
    close: () => void calls.push(['close']),
    destroy: () => void calls.push(['destroy']),
  };
}

describe('a forwarding transport', () => {
  it('has the properties of the inner transport', () => {
    const transport = new ForwardingTransport(fullTransport([]));
    const { description, secure, encrypted, local, separateFrames, recorded } = transport;
    expect({ description, secure, encrypted, local, separateFrames, recorded }).toEqual({
      description: 'inner',
      secure: true,
      encrypted: true,
      local: true,
      separateFrames: true,
      recorded: true,
    });
    expect(transport.descriptors).toBe(descriptors);
  });

  it('forwards every call with its arguments and result', () => {
    const calls: unknown[][] = [];
    const transport = new ForwardingTransport(fullTransport(calls));
    const [head, body] = [new Uint8Array(1), new Uint8Array(2)];
    transport.start(sink);
    expect(transport.write(head)).toBe(false);
    expect(transport.writeZeroCopy(head, body)).toBe(lent);
    transport.pause();
    transport.resume();
    transport.close();
    transport.destroy();
    const expected = [
      ['start', sink],
      ['write', head],
      ['lend', head, body],
      ['pause'],
      ['resume'],
      ['close'],
      ['destroy'],
    ];
    expect(calls).toEqual(expected);
  });

  it('forwards every member of a transport but installLayer', () => {
    const members = Object.keys(fullTransport([])).filter((name) => name !== 'installLayer');
    const forwarded = Object.getOwnPropertyNames(ForwardingTransport.prototype);
    expect(forwarded.filter((name) => name !== 'constructor').sort()).toEqual(members.sort());
  });
});
