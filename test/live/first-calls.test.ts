import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { nodeGetFreeMemory } from '../../src/generated/remote/node.js';
import type { CallTrace } from '../../src/rpc/trace.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';

const STARTED = 'tracing:libvirt-client:call:start';

// Each file of tests has its own modules, so nothing is loaded when this one begins.
describeLive('the first calls of a program', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    daemon = await startDaemon();
  });
  afterAll(() => daemon?.stop());

  it('leave in their order though their code comes when it will, and closing waits for them', async () => {
    const names: string[] = [];
    const note = (message: unknown): void => void names.push((message as CallTrace).procedure);
    const connection = await connect(daemon.uri());
    subscribe(STARTED, note);
    const heard: string[] = [];
    const all = [
      connection.on('domain-lifecycle', ({ eventName = '?' }) => heard.push(eventName)),
      connection.listAllNetworks(),
      connection.getHostname(),
      connection.call(nodeGetFreeMemory),
      connection.listAllDomains(),
      connection.getType(),
      connection.listAllStoragePools(),
      connection.close(),
    ];
    await Promise.all(all);
    unsubscribe(STARTED, note);
    expect(names).toEqual([
      'CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY',
      'CONNECT_LIST_ALL_NETWORKS',
      'CONNECT_GET_HOSTNAME',
      'NODE_GET_FREE_MEMORY',
      'CONNECT_LIST_ALL_DOMAINS',
      'CONNECT_GET_TYPE',
      'CONNECT_LIST_ALL_STORAGE_POOLS',
      'CONNECT_CLOSE',
    ]);
    expect(heard).toEqual([]);
  });

  it('reach a domain in the order in which they were made', async () => {
    // The daemon's workers do not keep the order of what is there at the same time.
    await using connection = await connect(daemon.uri(), { maxInFlight: 1 });
    const heard: string[] = [];
    await using _listening = await connection.on('domain-lifecycle', ({ eventName = '?' }) => heard.push(eventName));
    const [domain] = await connection.listAllDomains();
    await Promise.all([domain?.suspend(), domain?.getSchedulerType(), domain?.resume(), domain?.suspend()]);
    await expect.poll(() => heard).toEqual(['SUSPENDED', 'RESUMED', 'SUSPENDED']);
  });
});
