import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../src/index.js';
import type { Daemon } from '../../test/support/daemon.js';
import type { Result } from '../compare.js';
import type { Environment } from '../environment.js';
import { SINGLE, singleConnection } from '../single-connection.js';
import { place } from './calls.js';

/** Disks of each domain: QEMU's driver gives five parameters for each, and ten for the rest of a stopped domain. */
const DISKS = 19;
/** For 20 parameters of each domain. */
export const FEW_DISKS = 2;
const DISK_BYTES = 65_536;

/** Statistics of all domains of QEMU's driver, which are stopped and have many disks, at about 100 parameters each. */
export async function stats(environment: Environment): Promise<Result[]> {
  const { statsDomains: domains, rounds } = environment.sizes;
  const daemon = await environment.daemon(5);
  const uri = await statsNode(daemon, domains);
  const result = await singleConnection(environment, {
    name: 'stats',
    title: `Statistics of ${domains.toLocaleString('en')} domains`,
    place: place(daemon, uri, 5),
    rounds: 2 * rounds,
    warmUps: rounds,
    expected: { domains, replies: 1 },
    task: { do: 'stats' },
    inFlight: 1,
    together: 1,
    bindings: SINGLE,
  });
  return [result];
}

/** Defines domains with so many disks, and no others, unless they are there. Returns the URI of their driver. */
export async function statsNode(daemon: Daemon, count: number, disks: number = DISKS): Promise<string> {
  const uri = daemon.uri('qemu:///system');
  await using connection = await connect(uri);
  const defined = await connection.listAllDomains();
  const prefix = `guest-${disks}-`;
  if (defined.length === count && defined.every(({ name }) => name.startsWith(prefix))) return uri;
  for (const domain of defined) await domain.undefine();
  const image = join(daemon.folder, 'disk.img');
  writeFileSync(image, Buffer.alloc(DISK_BYTES));
  const documents = Array.from({ length: count }, (_, index) => domainXml(`${prefix}${index}`, disks, image));
  await Promise.all(documents.map((document) => connection.defineDomain(document)));
  return uri;
}

function domainXml(name: string, count: number, image: string): string {
  const disks = Array.from({ length: count }, (_, disk) => {
    const target = `vd${String.fromCharCode('a'.charCodeAt(0) + disk)}`;
    return `<disk type='file' device='disk'><source file='${image}'/><target dev='${target}' bus='virtio'/></disk>`;
  });
  return `<domain type='qemu'><name>${name}</name><memory>65536</memory><vcpu>2</vcpu>
    <os><type>hvm</type></os><devices>${disks.join('')}</devices></domain>`;
}
