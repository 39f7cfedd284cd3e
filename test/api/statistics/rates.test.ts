import { describe, expect, it } from 'vitest';
import type { Domain } from '../../../src/api/domain/domain.js';
import { nestDomainStats } from '../../../src/api/statistics/nest.js';
import { rates } from '../../../src/api/statistics/rates.js';
import type { TypedParameters } from '../../../src/api/typed-parameters.js';
import type { NestedDomainStats } from '../../../src/index.js';
import { NotingSession } from '../handles-session.js';

const { wrap } = new NotingSession();
const domainWith = (byte: number): Domain =>
  wrap.domain({ name: `guest${byte}`, uuid: new Uint8Array(16).fill(byte), id: 1 });
const domain = domainWith(1);

function received(receivedMs: number, params: TypedParameters): NestedDomainStats {
  return { domain, receivedMs, stats: nestDomainStats(params) };
}

describe('rates', () => {
  it('are what counters have grown by per second, of numbered and named items too', () => {
    const before = received(1000, {
      'cpu.time': 1_000_000_000n,
      'balloon.current': 5n,
      'vcpu.3.time': 10n,
      'vcpu.3.exits.sum': 100n,
      'net.1.name': 'vnet1',
      'net.1.rx.bytes': 100n,
      'block.0.name': 'vda',
      'block.0.rd.bytes': 0n,
      'block.0.capacity': 1n,
      'vm.flushes.sum': 2n,
      'vm.flushes.max': 2n,
    });
    const after = received(3000, {
      'cpu.time': 2_000_000_000n,
      'balloon.current': 9n,
      'vcpu.3.time': 30n,
      'vcpu.3.exits.sum': 101n,
      'net.1.name': 'vnet1',
      'net.1.rx.bytes': 400n,
      'block.0.name': 'vda',
      'block.0.rd.bytes': 4096n,
      'block.0.capacity': 5n,
      'vm.flushes.sum': 12n,
      'vm.flushes.max': 20n,
    });
    expect(rates(before, after)).toEqual({
      cpu: { time: 500_000_000 },
      vcpu: new Map([[3, { time: 10, custom: { exits: { sum: 0.5 } } }]]),
      net: [undefined, { rx: { bytes: 150 } }],
      block: [{ rd: { bytes: 2048 } }],
      vm: { flushes: { sum: 5 } },
    });
  });

  it('are absent where a counter was reset, is missing, or belongs to another disk', () => {
    const before = received(0, {
      'cpu.time': 100n,
      'cpu.user': 1n,
      'block.0.name': 'vda',
      'block.0.rd.bytes': 1n,
      'block.1.name': 'vdb',
      'block.1.rd.bytes': 1n,
    });
    const after = received(500, {
      'cpu.time': 1n,
      'cpu.system': 1n,
      'block.0.name': 'vdc',
      'block.0.rd.bytes': 50n,
      'block.1.name': 'vdb',
      'block.1.rd.bytes': 2n,
    });
    expect(rates(before, after)).toEqual({ block: [undefined, { rd: { bytes: 2 } }] });
    expect(rates(received(0, {}), received(1, {}))).toEqual({});
  });

  it('are not computed over no time, or between domains', () => {
    const one = received(5, {});
    expect(() => rates(one, one)).toThrow(/not received after the first ones \(receivedMs 5, 5\)/);
    const other = { ...one, domain: domainWith(2) };
    expect(() => rates(other, received(6, {}))).toThrow(/different domains/);
  });
});
