import { describe, expect, it } from 'vitest';
import { addresses } from '../../../src/api/domain/interfaces.js';
import { undefineAll } from '../../../src/api/domain/undefine-all.js';
import { stop } from '../../../src/api/domain/waiting/shutdown.js';
import { memoryUsed } from '../../../src/api/statistics/memory-used.js';
import { DomainState, DomainUndefineFlags } from '../../../src/generated/constants/domain.js';
import { domainDestroy, domainGetState, domainUndefineFlags } from '../../../src/generated/remote/domain.js';
import { domainInterfaceAddresses } from '../../../src/generated/remote/domain-guest.js';
import { NotingSession, WIRE } from '../handles-session.js';

const iface = (name: string, hwaddr: string | null, ...addrs: readonly [number, string][]) => ({
  name,
  hwaddr,
  addrs: addrs.map(([type, addr]) => ({ type, addr, prefix: type === 0 ? 24 : 64 })),
});

describe('addresses', () => {
  it('are those of the first source that has any, by MAC, without loopback and link-local ones', async () => {
    const session = new NotingSession().answer(
      domainInterfaceAddresses,
      { ifaces: [iface('vnet0', '52:54:00:00:00:01', [0, '192.168.122.7'])] },
      {
        ifaces: [
          iface('lo', '00:00:00:00:00:00', [0, '127.0.0.1'], [1, '::1']),
          iface('eth0', '52:54:00:00:00:01', [0, '10.0.0.1']),
          iface('eth1', '52:54:00:00:00:0A', [1, 'fe80::1'], [0, '169.254.3.4'], [1, '2001:db8::5'], [0, '10.0.0.2']),
          iface('eth1:1', '52:54:00:00:00:0a', [0, '10.0.0.3']),
          iface('tun0', null, [0, '10.9.0.1']),
          iface('eth2', '52:54:00:00:00:0c', [1, 'feb0::1']),
        ],
      },
      { ifaces: [iface('vnet1', '52:54:00:00:00:0a', [0, '10.0.0.9'])] },
    );
    expect(await addresses(session, WIRE.domain)).toEqual(
      new Map([
        [
          '52:54:00:00:00:01',
          { source: 'lease', name: 'vnet0', addresses: [{ family: 'ipv4', address: '192.168.122.7', prefix: 24 }] },
        ],
        [
          '52:54:00:00:00:0a',
          {
            source: 'agent',
            name: 'eth1',
            addresses: [
              { family: 'ipv6', address: '2001:db8::5', prefix: 64 },
              { family: 'ipv4', address: '10.0.0.2', prefix: 24 },
              { family: 'ipv4', address: '10.0.0.3', prefix: 24 },
            ],
          },
        ],
      ]),
    );
    expect(session.calls.map(({ args }) => Object(args).source)).toEqual([0, 1, 2]);
  });

  it('reject if no source can be asked, and for an error of the domain', async () => {
    const none = new NotingSession().refuse(domainInterfaceAddresses, 'AGENT_UNRESPONSIVE');
    await expect(addresses(none, WIRE.domain, { prefer: ['agent'] })).rejects.toMatchObject({
      code: 'AGENT_UNRESPONSIVE',
    });
    const off = new NotingSession().refuse(domainInterfaceAddresses, 'OPERATION_INVALID');
    await expect(addresses(off, WIRE.domain)).rejects.toMatchObject({ code: 'OPERATION_INVALID' });
    expect(await addresses(new NotingSession(), WIRE.domain, { prefer: [] })).toEqual(new Map());
  });
});

describe('undefineAll', () => {
  const flagsOf = ({ calls }: NotingSession): unknown[] =>
    calls.filter(({ name }) => name === 'DOMAIN_UNDEFINE_FLAGS').map(({ args }) => Object(args).flags);

  it('leaves out flags that the daemon does not know, newest first', async () => {
    const session = new NotingSession().refuse(domainUndefineFlags, 'INVALID_ARG');
    expect(await undefineAll(session, session.wrap.domain(WIRE.domain), WIRE.domain)).toMatchObject({
      flags: 0,
      managedSave: false,
    });
    const { MANAGED_SAVE, SNAPSHOTS_METADATA, NVRAM, CHECKPOINTS_METADATA, TPM } = DomainUndefineFlags;
    const all = MANAGED_SAVE | SNAPSHOTS_METADATA | NVRAM | CHECKPOINTS_METADATA | TPM;
    expect(flagsOf(session)).toEqual([all, all - TPM, 7, 3, 1]);
    expect(session.names.at(-1)).toBe('DOMAIN_UNDEFINE');
  });

  it('rejects with any other error', async () => {
    const session = new NotingSession().refuse(domainUndefineFlags, 'OPERATION_DENIED');
    await expect(undefineAll(session, session.wrap.domain(WIRE.domain), WIRE.domain)).rejects.toMatchObject({
      code: 'OPERATION_DENIED',
    });
    expect(flagsOf(session)).toHaveLength(1);
  });
});

describe('stop', () => {
  it('destroys at once without a grace period, and says if the domain was off', async () => {
    const session = new NotingSession();
    expect(await stop(session, WIRE.domain, { graceMs: 0 })).toBe('destroyed');
    expect(session.names).toEqual(['DOMAIN_DESTROY']);
    const off = new NotingSession()
      .refuse(domainDestroy, 'INTERNAL_ERROR')
      .answer(domainGetState, { state: DomainState.SHUTOFF, reason: 0 });
    expect(await stop(off, WIRE.domain, { graceMs: 0 })).toBe('off');
    const failing = new NotingSession().refuse(domainDestroy, 'OPERATION_FAILED');
    await expect(stop(failing, WIRE.domain, { graceMs: 0 })).rejects.toMatchObject({ code: 'OPERATION_FAILED' });
  });
});

describe('memoryUsed', () => {
  it.each([
    [
      { available: 1000n, usable: 600n, unused: 100n, rss: 5n },
      { used: 400n, total: 1000n, origin: 'guest' },
    ],
    [
      { available: 1000n, unused: 100n, diskCaches: 300n },
      { used: 600n, total: 1000n, origin: 'guest' },
    ],
    [
      { available: 1000n, unused: 100n },
      { used: 900n, total: 1000n, origin: 'guest' },
    ],
    [
      { available: 1000n, usable: 2000n },
      { used: 0n, total: 1000n, origin: 'guest' },
    ],
    [
      { available: 1000n, rss: 7n },
      { used: 7n, total: undefined, origin: 'host' },
    ],
    [
      { available: 0n, usable: 0n, rss: 7n },
      { used: 7n, total: undefined, origin: 'host' },
    ],
    [{}, undefined],
  ] as const)('%#: of %o', (stats, expected) => {
    expect(memoryUsed(stats)).toEqual(expected);
  });
});
