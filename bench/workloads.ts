import type { Result } from './compare.js';
import type { Environment } from './environment.js';
import { alone } from './workloads/alone.js';
import { atOnce, calls, list, xml } from './workloads/calls.js';
import { codec } from './workloads/codec.js';
import { command } from './workloads/command.js';
import { connections, fresh } from './workloads/connect.js';
import { events } from './workloads/events.js';
import { memory } from './workloads/memory.js';
import { parseXml } from './workloads/parse-xml.js';
import { size } from './workloads/size.js';
import { stats } from './workloads/stats.js';
import { volumes } from './workloads/streams.js';
import { overSasl, overSsh, overTls } from './workloads/transports.js';

/** Something to measure; it may have several results. */
export interface Workload {
  readonly name: string;
  readonly purpose: string;
  run(environment: Environment): Promise<Result[]>;
}

/** In the order in which they are run. */
export const workloads: readonly Workload[] = [
  { name: 'connect', purpose: 'connect and close', run: connections },
  { name: 'calls', purpose: 'small calls, sequential', run: calls },
  { name: 'list', purpose: 'a long list of domains', run: list },
  { name: 'stats', purpose: 'statistics of many domains', run: stats },
  { name: 'volumes', purpose: 'upload and download of a volume', run: volumes },
  { name: 'events', purpose: 'lifecycle events', run: events },
  { name: 'fresh', purpose: 'a new process, from start to exit', run: fresh },
  { name: 'command', purpose: 'the command, from start to exit, beside virsh', run: command },
  { name: 'size', purpose: 'minified bundles', run: size },
  { name: 'memory', purpose: 'memory for links, a stream, handles', run: memory },
  { name: 'codec', purpose: 'decoding, compared with js-xdr', run: codec },
  { name: 'alone', purpose: 'the clients with canned replies instead of a daemon', run: alone },
  { name: 'at-once', purpose: 'concurrent small calls', run: atOnce },
  { name: 'parse-xml', purpose: 'parsing XML, compared with other parsers', run: parseXml },
  { name: 'tls', purpose: 'concurrent calls and a volume over TLS', run: overTls },
  { name: 'ssh', purpose: "the same over the system's ssh", run: overSsh },
  { name: 'sasl', purpose: "the same through SASL's security layer", run: overSasl },
  { name: 'xml', purpose: 'XML of many domains', run: xml },
];
