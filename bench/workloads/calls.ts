import type { Daemon } from '../../test/support/daemon.js';
import type { TestDomain } from '../../test/support/node-xml.js';
import type { Result } from '../compare.js';
import type { Environment } from '../environment.js';
import { type LinkWorkload, type Place, SINGLE, singleConnection, threaded } from '../single-connection.js';

/** A daemon's default, and what a busy host is set to. */
export const REQUESTS = [5, 128] as const;

/** Where a node of the test driver is reached, with all that the daemon works on at once. */
export function place(daemon: Daemon, uri: string, requests: number): Place {
  return { uri, socket: daemon.socket, maxInFlight: requests - 1 };
}

/** One small call after another: `Domain.getInfo()`. */
export async function calls(environment: Environment): Promise<Result[]> {
  const daemon = await environment.daemon(5);
  const count = environment.sizes.calls;
  const result = await singleConnection(environment, {
    name: 'calls',
    title: `${count.toLocaleString('en')} small calls, sequential`,
    place: place(daemon, daemon.uri(), 5),
    rounds: environment.sizes.rounds,
    expected: { calls: count, replies: count },
    task: { do: 'info', count, together: 1 },
    inFlight: 1,
    together: 1,
    bindings: SINGLE,
  });
  return [result];
}

/** Many small calls wanted at once on one connection. */
export async function atOnce(environment: Environment): Promise<Result[]> {
  const { together, calls: all, rounds } = environment.sizes;
  const count = all - (all % together);
  const results: Result[] = [];
  for (const requests of REQUESTS) {
    const daemon = await environment.daemon(requests);
    const work: LinkWorkload = {
      name: `at-once-${requests}`,
      title: `${count.toLocaleString('en')} small calls on one connection, ${together} concurrent, ${requests} requests`,
      place: place(daemon, daemon.uri(), requests),
      rounds,
      expected: { calls: count, replies: count },
      task: { do: 'info', count, together },
      inFlight: requests - 1,
      together,
      bindings: threaded(together),
    };
    results.push(await singleConnection(environment, work));
  }
  return results;
}

/** Domains that are described by about 8 KB of XML each. */
export function largeDomains(count: number): TestDomain[] {
  return Array.from({ length: count }, () => ({ state: 'shutoff', disks: 24, interfaces: 27 }));
}

/** XML of many domains, one after another and all wanted at once. */
export async function xml(environment: Environment): Promise<Result[]> {
  const { documents: count, rounds } = environment.sizes;
  const common = { rounds: 2 * rounds, warmUps: rounds, expected: { documents: count, replies: count } };
  const results: Result[] = [];
  for (const requests of REQUESTS) {
    const daemon = await environment.daemon(requests);
    const at = place(daemon, daemon.writeTestNode({ domains: largeDomains(count) }), requests);
    const of = `XML of ${count.toLocaleString('en')} domains`;
    if (requests === 5) {
      const one = { name: 'xml', title: `${of}, sequential`, task: { do: 'xml', count, together: 1 } };
      results.push(
        await singleConnection(environment, {
          ...common,
          ...one,
          place: at,
          inFlight: 1,
          together: 1,
          bindings: SINGLE,
        }),
      );
    }
    const all = {
      name: `xml-pipelined-${requests}`,
      title: `${of}, all concurrent, ${requests} requests`,
      task: { do: 'xml', count, together: count },
    };
    const flight = { inFlight: requests - 1, together: count };
    results.push(await singleConnection(environment, { ...common, ...all, ...flight, place: at, bindings: SINGLE }));
  }
  return results;
}

/** A long list of domains, of each of which the name, the UUID and the id are read. */
export async function list(environment: Environment): Promise<Result[]> {
  const { listed, rounds } = environment.sizes;
  const daemon = await environment.daemon(5);
  const result = await singleConnection(environment, {
    name: 'list',
    title: `List ${listed.toLocaleString('en')} domains`,
    place: place(daemon, daemon.writeTestNode({ domains: listed }), 5),
    rounds: 3 * rounds,
    warmUps: 3 * rounds,
    expected: { domains: listed, replies: 1 },
    task: { do: 'list' },
    inFlight: 1,
    together: 1,
    bindings: SINGLE,
  });
  return [result];
}
