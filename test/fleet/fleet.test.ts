import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fleet, type FleetChange, type FleetOptions } from '../../src/index.js';
import type { Listener } from '../../src/testing.js';
import { SimulatedHost } from '../support/simulated-host.js';

const FAST = { delayMs: 5, maxDelayMs: 20 };
const SOON = { timeout: 10_000, interval: 5 };

describe('a fleet', () => {
  let folder: string;
  const open: AsyncDisposable[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lvc-fleet-'));
  });
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (name: string): string => `test+unix:///default?socket=${join(folder, name)}`;
  const start = async (host: SimulatedHost, name: string): Promise<Listener> => {
    const listener = await host.listen({ path: join(folder, name) });
    open.push(listener);
    return listener;
  };
  const fleetOf = (options: FleetOptions): Fleet => {
    const fleet = new Fleet({ reconnect: FAST, watch: { kinds: ['domain'], title: false }, ...options });
    open.push(fleet);
    return fleet;
  };
  const namesOf = (fleet: Fleet): string[] =>
    [...fleet.records('domain')].map(({ host, record }) => `${record.name}@${host.split('/').at(-1)}`).sort();

  it('watches hosts on Unix sockets and TCP, and finds an object on any of them', async () => {
    const [one, two] = [new SimulatedHost('a', 2), new SimulatedHost('b', 1)];
    await start(one, 'one');
    const listener = await two.listen({ port: 0 });
    open.push(listener);
    const tcp = `test+tcp://127.0.0.1:${listener.port}/default`;
    const fleet = fleetOf({ hosts: [uriOf('one'), new URL(tcp)] });
    expect([...fleet.hosts.values()].map(({ state }) => state)).toEqual(['connecting', 'connecting']);
    await fleet.ready;
    expect([...fleet.hosts.values()].map(({ state }) => state)).toEqual(['up', 'up']);
    const [domain] = [...fleet.records('domain')].filter(({ host }) => host === tcp);
    expect(domain).toMatchObject({ host: tcp, record: { name: 'b-0', stateName: 'RUNNING' } });
    expect(fleet.find('domain', domain?.key ?? '')).toEqual([domain]);
    expect(fleet.find('domain', 'nothing')).toEqual([]);
    expect(JSON.parse(JSON.stringify(fleet.snapshot()))).toMatchObject([
      { uri: uriOf('one'), state: 'up', inventory: { domains: [{ name: 'a-0' }, { name: 'a-1' }] } },
      { uri: tcp, state: 'up', since: expect.stringMatching(/^\d{4}-/), inventory: { domains: [{ name: 'b-0' }] } },
    ]);
  });

  it('does not mind hosts that are down at the start, and says since when and why', async () => {
    const fleet = fleetOf({ hosts: [uriOf('late')] });
    const changes = fleet.changes({ initial: true });
    const next = async (): Promise<FleetChange> => (await changes.next()).value;
    expect(await next()).toMatchObject({ kind: 'host', type: 'added', after: { state: 'connecting' } });
    await fleet.ready;
    const host = fleet.hosts.get(uriOf('late'));
    expect(host?.record).toMatchObject({ state: 'down', retrying: true, error: { code: 'SOCKET_MISSING' } });
    expect(Date.now() - (host?.since.getTime() ?? 0)).toBeLessThan(10_000);
    expect(host?.inventory).toBeUndefined();
    expect(() => host?.connection).toThrow(/is down since \d{4}-.*: .*late/);
    expect(await next()).toMatchObject({ kind: 'host', before: { state: 'connecting' }, after: { state: 'down' } });
    const simulated = new SimulatedHost('late', 1);
    await start(simulated, 'late');
    await vi.waitFor(() => expect(namesOf(fleet)).toEqual(['late-0@late']), SOON);
    expect(host?.state).toBe('up');
    expect(host?.error).toBeUndefined();
  });

  it('passes on changes with their hosts, and those of the hosts, while one goes down and comes back', async () => {
    const [one, two] = [new SimulatedHost('a', 1), new SimulatedHost('b', 1)];
    let listener = await start(one, 'one');
    await start(two, 'two');
    const fleet = fleetOf({ hosts: [uriOf('one'), uriOf('two')] });
    await fleet.ready;
    const seen: string[] = [];
    fleet.onChange(({ kind, type, host, before, after }) => {
      const what = kind === 'host' ? after?.state : (after ?? before)?.error;
      seen.push([host.split('/').at(-1), kind, type, ...(what === undefined ? [] : [what])].join(' '));
    });
    for (const host of [one, two]) host.toggle(host.keys[0] ?? '');
    await vi.waitFor(() => expect([...seen].sort()).toEqual(['one domain changed', 'two domain changed']), SOON);
    seen.length = 0;
    await listener.close();
    await vi.waitFor(() => expect(seen).toContain('one host changed down'), SOON);
    expect(fleet.hosts.get(uriOf('one'))).toMatchObject({ state: 'down', error: { name: 'ConnectionError' } });
    // The last known records remain.
    expect(namesOf(fleet)).toEqual(['a-0@one', 'b-0@two']);
    expect(fleet.hosts.get(uriOf('one'))?.inventory?.state).toBe('stale');
    one.toggle(one.keys[0] ?? '');
    one.define('new');
    listener = await start(one, 'one');
    await vi.waitFor(() => expect(seen).toEqual(expect.arrayContaining(['one host changed up'])), SOON);
    await vi.waitFor(() => expect(namesOf(fleet)).toEqual(['a-0@one', 'b-0@two', 'new@one']), SOON);
    expect(seen.filter((line) => line.startsWith('two'))).toEqual([]);
  });

  it('adds and removes hosts while it runs', async () => {
    const [one, two] = [new SimulatedHost('a', 1), new SimulatedHost('b', 2)];
    await start(one, 'one');
    const second = await start(two, 'two');
    const fleet = fleetOf({ hosts: [uriOf('one')] });
    await fleet.ready;
    const changes = fleet.changes();
    const host = fleet.add({ uri: uriOf('two'), options: { timeoutMs: 5000 } });
    await vi.waitFor(() => expect(namesOf(fleet)).toEqual(['a-0@one', 'b-0@two', 'b-1@two']), SOON);
    expect(await host.connection.getHostname()).toBe('simulated');
    expect(await fleet.remove(uriOf('two'))).toBe(true);
    expect(await fleet.remove(uriOf('two'))).toBe(false);
    const why = `${uriOf('two')} was removed from its fleet`;
    expect(host.record).toMatchObject({ state: 'down', retrying: false, error: { code: 'CLOSED' } });
    expect(host.error?.message).toContain(why);
    expect(namesOf(fleet)).toEqual(['a-0@one']);
    await vi.waitFor(() => expect(second.connections).toBe(0), SOON);
    two.toggle(two.keys[0] ?? '');
    await fleet.close();
    const rest: FleetChange[] = [];
    for await (const change of changes) rest.push(change);
    // Nobody has read them: what was added and removed amounts to nothing.
    expect(rest).toEqual([]);
    expect(() => fleet.add(uriOf('two'))).toThrow(expect.objectContaining({ code: 'CLOSED' }));
  });

  it('reports the objects of a removed host as removed', async () => {
    const one = new SimulatedHost('a', 2);
    await start(one, 'one');
    const fleet = fleetOf({ hosts: [uriOf('one')] });
    await fleet.ready;
    const seen: string[] = [];
    fleet.onChange(({ kind, type, host }) => seen.push(`${kind} ${type} ${host === uriOf('one')}`));
    await fleet.remove(uriOf('one'));
    expect(seen).toEqual(['domain removed true', 'domain removed true', 'host removed true']);
  });

  it('gives a result for each host, and never rejects for one of them', async () => {
    const [one, two] = [new SimulatedHost('a', 1), new SimulatedHost('b', 3)];
    await start(one, 'one');
    await start(two, 'two');
    const fleet = fleetOf({ hosts: [uriOf('one'), uriOf('down'), uriOf('two')] });
    await fleet.ready;
    const counts = await fleet.map(async ({ connection }, { signal }) => {
      return (await connection.listAllDomains({ signal })).length;
    });
    expect(counts).toEqual([
      { host: uriOf('one'), status: 'fulfilled', value: 1 },
      { host: uriOf('down'), status: 'rejected', reason: expect.objectContaining({ code: 'HOST_DOWN' }) },
      { host: uriOf('two'), status: 'fulfilled', value: 3 },
    ]);
    const failure = new Error('mine');
    const called = await fleet.call(({ uri }) => {
      if (uri === uriOf('one')) throw failure;
      return uri;
    });
    expect(called).toEqual([
      { host: uriOf('one'), status: 'rejected', reason: failure },
      { host: uriOf('two'), status: 'fulfilled', value: uriOf('two') },
    ]);
  });

  it('limits what is done at the same time, and how long each host may take', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const name of names) await start(new SimulatedHost(name, 0), name);
    const fleet = fleetOf({ hosts: names.map(uriOf) });
    await fleet.ready;
    let [running, most] = [0, 0];
    const results = await fleet.map(
      async ({ uri }, { signal }) => {
        running += 1;
        most = Math.max(most, running);
        await sleep(uri === uriOf('b') ? 60_000 : 5, undefined, { signal }).catch(() => undefined);
        running -= 1;
        return uri;
      },
      { concurrency: 2, timeoutMs: 3000 },
    );
    expect(most).toBe(2);
    expect(running).toBe(0);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(results[1]).toMatchObject({ reason: { code: 'TIMEOUT', message: expect.stringContaining(uriOf('b')) } });
    const controller = new AbortController();
    const aborted = fleet.map(
      () => {
        controller.abort('enough');
        return new Promise(() => {});
      },
      { concurrency: 1, signal: controller.signal },
    );
    expect(await aborted).toEqual(names.map((name) => ({ host: uriOf(name), status: 'rejected', reason: 'enough' })));
    await expect(Reflect.apply(fleet.map, fleet, [5])).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('dials a number of hosts at the same time only, one that says nothing included', async () => {
    const path = join(folder, 'silent');
    let [accepted, most] = [0, 0];
    const silent: Server = createServer((socket) => {
      accepted += 1;
      most = Math.max(most, accepted);
      socket.resume().on('close', () => {
        accepted -= 1;
      });
      socket.on('error', () => {});
    });
    await new Promise<void>((resolve) => silent.listen(path, resolve));
    open.push({ [Symbol.asyncDispose]: () => new Promise((resolve) => silent.close(() => resolve())) });
    const up = new SimulatedHost('up', 1);
    await start(up, 'up');
    const hosts = Array.from({ length: 9 }, (_, i) => `test+unix:///silent${i}?socket=${path}`);
    const fleet = fleetOf({ hosts: [...hosts, uriOf('up')], concurrency: 3, connect: { connectTimeoutMs: 500 } });
    await vi.waitFor(() => expect(namesOf(fleet)).toEqual(['up-0@up']), SOON);
    await fleet.ready;
    // The server sees an end later than the client; without a limit there would be nine.
    expect(most).toBeLessThanOrEqual(6);
    expect(most).toBeGreaterThan(1);
    expect(fleet.hosts.get(hosts[0] ?? '')).toMatchObject({
      state: 'down',
      error: { name: 'TimeoutError', message: expect.stringContaining('AUTH_LIST was not answered') },
    });
    await fleet.close();
    await vi.waitFor(() => expect(accepted).toBe(0), SOON);
  });

  it('spreads the first attempts if there are more hosts than may be dialled at the same time', async () => {
    const hosts = ['a', 'b', 'c'];
    for (const name of hosts) await start(new SimulatedHost(name, 0), name);
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.99);
    try {
      const before = performance.now();
      await fleetOf({ hosts: hosts.map(uriOf), concurrency: 2, watch: false }).ready;
      expect(performance.now() - before).toBeGreaterThan(0.9 * 250);
      expect(random).toHaveBeenCalledTimes(3);
    } finally {
      random.mockRestore();
    }
  });

  it('refuses hosts that are listed twice or cannot be parsed at once, naming them', async () => {
    const bad: [FleetOptions, string][] = [
      [{ hosts: ['test:///default', 'test:///default'] }, 'test:///default is already part of the fleet'],
      [{ hosts: ['test:///default', { uri: new URL('test:///default') }] }, 'test:///default is already part'],
      [{ hosts: ['qemu+tls://h o/system'] }, 'cannot parse the URI "qemu+tls://h o/system"'],
      [{ hosts: ['nonsense'] }, 'the URI nonsense does not have a driver'],
      [{ hosts: ['qemu+foo://h/system'] }, 'unknown transport foo'],
      [{ hosts: ['esx://h'] }, 'esx://h cannot be reached'],
      [{ hosts: ['qemu+ssh://u:secret@h:99999/system'] }, 'u:REDACTED@h:99999'],
      [{ hosts: [''] }, 'a host of a fleet is a URI or { uri, options }, not ""'],
      [{ concurrency: 0 }, 'concurrency'],
      [{ connect: { timeoutMs: -1 } }, '`connect.timeoutMs`'],
      [{ watch: { refreshMs: -1 } }, '`watch.refreshMs`'],
      [{ reconnect: { delayMs: -1 } }, '`reconnect.delayMs`'],
    ];
    for (const [options, message] of bad) {
      expect(() => new Fleet(options)).toThrow(
        expect.objectContaining({ name: 'UsageError', message: expect.stringContaining(message) }),
      );
    }
    const wrong: unknown[] = [null, 5, [5], { hosts: [{}] }, { hosts: [{ uri: 'test:///x', option: 1 }] }];
    wrong.push({ hosts: [{ uri: 'test:///x', options: { reconnect: true } }] }, { connect: { signal: 1 } });
    wrong.push({ watch: { stats: {} } });
    for (const options of wrong) {
      expect(() => Reflect.construct(Fleet, [options])).toThrow(expect.objectContaining({ name: 'UsageError' }));
    }
    expect(() => Reflect.construct(Fleet, [{ connect: { onState: () => {} } }])).toThrow(
      'option `connect.onState` cannot be set in a fleet; use fleet.onChange()',
    );
    const { signal } = new AbortController();
    expect(() => Reflect.construct(Fleet, [{ watch: { signal } }])).toThrow(
      'option `watch.signal` cannot be set in a fleet; use the option `signal` of the fleet',
    );
    for (const host of [null, 5, '']) {
      const message = `a host of a fleet is a URI or { uri, options }, not ${JSON.stringify(host)}`;
      expect(() => Reflect.construct(Fleet, [{ hosts: [host] }])).toThrow(message);
    }
    const fleet = fleetOf({ hosts: ['test:///default'], connect: { autostart: false } });
    expect(() => fleet.add('test:///default')).toThrow(expect.objectContaining({ code: 'DUPLICATE_HOST' }));
  });

  it('does not try a host again when that is useless', async () => {
    const fleet = fleetOf({ hosts: ['qemu+tls://127.0.0.1/system?pkipath=/nowhere'] });
    await fleet.ready;
    const [host] = fleet.hosts.values();
    expect(host?.record).toMatchObject({ state: 'down', retrying: false, error: { code: 'TLS_FILE_MISSING' } });
  });

  it('closes with its signal, ends iterations with the reason, and leaves nothing open', async () => {
    const one = new SimulatedHost('a', 1);
    const listener = await start(one, 'one');
    const controller = new AbortController();
    const fleet = fleetOf({ hosts: [uriOf('one'), uriOf('down')], signal: controller.signal });
    await fleet.ready;
    const next = fleet.changes().next();
    controller.abort('enough');
    await expect(next).rejects.toBe('enough');
    await fleet.close();
    await vi.waitFor(() => expect(listener.connections).toBe(0), SOON);
    // A loop that begins later ends with the same reason.
    await expect(fleet.changes().next()).rejects.toBe('enough');
    expect([...fleet.hosts.values()].map(({ state }) => state)).toEqual(['down', 'down']);
    expect(await fleet.call(() => expect.fail('a host of a closed fleet was called'))).toEqual([]);
    expect(await fleet.map(() => expect.fail('a host of a closed fleet was called'))).toMatchObject([
      { host: uriOf('one'), status: 'rejected', reason: { code: 'HOST_DOWN', cause: { code: 'CLOSED' } } },
      { host: uriOf('down'), status: 'rejected', reason: { code: 'HOST_DOWN' } },
    ]);
    expect(() => fleetOf({ signal: controller.signal })).toThrow('enough');
  });
});
