import { describe, expect, it, vi } from 'vitest';
import type { WatchOptions } from '../../../src/api/inventory/inventory.js';
import { connect } from '../../../src/connect/connect.js';
import { ConnectGetAllDomainStatsFlags, ConnectListAllDomainsFlags } from '../../../src/generated/constants/connect.js';
import { DomainState } from '../../../src/generated/constants/domain.js';
import {
  connectGetAllDomainStats,
  connectListAllDomains,
  connectNumOfDefinedDomains,
} from '../../../src/generated/remote/connect.js';
import { DaemonError } from '../../../src/testing.js';
import { SimulatedHost } from '../../support/simulated-host.js';

const WATCH: WatchOptions = { kinds: ['domain'], title: false, refreshMs: 0 };
const { TRANSIENT, AUTOSTART } = ConnectListAllDomainsFlags;

/** Returns the domains of the first picture as `NAME STATE`, and the flags of the lists that it took. */
async function firstPicture(host: SimulatedHost): Promise<{ domains: string[]; lists: number[] }> {
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch(WATCH);
  await inventory.ready;
  const domains = [...inventory.domains.values()].map(({ name, stateName }) => `${name} ${stateName}`).sort();
  const lists = host.daemon.calls.filter(({ procedure }) => procedure === connectListAllDomains.name);
  return { domains, lists: lists.map(({ args }) => flagsOf(args)) };
}

function flagsOf(args: unknown): number {
  const { flags }: { flags?: unknown } = Object(args);
  return Number(flags);
}

function twoDomains(): SimulatedHost {
  const host = new SimulatedHost('vm', 1);
  host.define('off', DomainState.SHUTOFF);
  return host;
}

const BOTH = ['off SHUTOFF', 'vm-0 RUNNING'];

describe('the first picture', () => {
  it('takes the domains from their statistics, without a list of all', async () => {
    expect(await firstPicture(twoDomains())).toEqual({ domains: BOTH, lists: [TRANSIENT, AUTOSTART] });
  });

  it('lists the domains when the statistics leave one out, e.g. because the user may not read it', async () => {
    const host = twoDomains();
    host.daemon.handle(connectGetAllDomainStats, () => ({ retStats: [] }));
    expect(await firstPicture(host)).toEqual({ domains: BOTH, lists: [TRANSIENT, AUTOSTART, 0] });
  });

  it('lists the domains of a driver without statistics', async () => {
    const host = twoDomains();
    host.daemon.handle(connectGetAllDomainStats, () => {
      throw new DaemonError('NO_SUPPORT', 'this function is not supported by the connection driver');
    });
    expect(await firstPicture(host)).toEqual({ domains: BOTH, lists: [TRANSIENT, AUTOSTART, 0] });
  });

  it('lists the domains of a driver that does not count them', async () => {
    const host = twoDomains();
    host.daemon.handle(connectNumOfDefinedDomains, () => {
      throw new DaemonError('NO_SUPPORT', 'this function is not supported by the connection driver');
    });
    expect(await firstPicture(host)).toEqual({ domains: BOTH, lists: [TRANSIENT, AUTOSTART, 0] });
  });
});

it('statistics are requested without waiting for busy domains', async () => {
  const host = twoDomains();
  await using connection = await connect('test:///default', { daemon: host.daemon });
  await using inventory = connection.watch({ ...WATCH, stats: { intervalMs: 5 } });
  const requests = () => host.daemon.calls.filter(({ procedure }) => procedure === connectGetAllDomainStats.name);
  await vi.waitFor(() => expect(requests().length).toBeGreaterThan(2), { timeout: 10_000, interval: 5 });
  await inventory.refresh();
  const flags = requests().map(({ args }) => flagsOf(args));
  expect(new Set(flags)).toEqual(new Set([ConnectGetAllDomainStatsFlags.NOWAIT]));
});
