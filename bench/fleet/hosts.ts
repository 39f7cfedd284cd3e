/** A process with simulated hosts, half of them on Unix sockets, half on TCP. Started by bench/fleet.ts. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SimulatedHost } from '../../test/support/simulated-host.js';
import type { HostRange, HostsReply, HostsRequest } from './messages.js';

const hosts: SimulatedHost[] = [];

function answer(reply: HostsReply): void {
  process.send?.(reply);
}

async function start({ folder, first, count, domains }: HostRange): Promise<void> {
  const uris: string[] = [];
  for (let i = first; i < first + count; i += 1) {
    const host = new SimulatedHost(`host${i}`, domains);
    hosts.push(host);
    const listener = await host.listen(i % 2 === 0 ? { path: join(folder, `${i}`) } : { port: 0, host: '127.0.0.1' });
    const { path, port } = listener;
    uris.push(path === '' ? `test+tcp://127.0.0.1:${port}/default` : `test+unix:///default?socket=${path}`);
  }
  answer({ uris });
}

/** Events come a few at a time, as timers allow. Each is of another domain, so that no two are merged. */
async function send({ from, count, perSecond }: { from: number; count: number; perSecond: number }): Promise<void> {
  const begin = performance.now();
  for (let i = 0; i < count; i += 1) {
    const dueMs = (i / perSecond) * 1000;
    if (performance.now() - begin < dueMs) await sleep(5);
    const host = hosts[(from + i) % hosts.length];
    const key = host?.keys[Math.floor((from + i) / hosts.length) % host.keys.length];
    if (key !== undefined) host?.rename(key, `${process.hrtime.bigint()}`);
  }
  answer({ sent: count });
}

process.on('message', (request: HostsRequest) => {
  if ('start' in request) void start(request.start);
  else if ('events' in request) void send(request.events);
  else {
    const calls = hosts.flatMap(({ daemon }) => daemon.calls);
    const lists = calls.filter(({ procedure }) => procedure === 'CONNECT_LIST_ALL_DOMAINS').length;
    answer({ lists, rss: process.memoryUsage.rss() });
  }
});
process.on('disconnect', () => process.exit());
