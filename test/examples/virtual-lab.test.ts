import { expect, it, vi } from 'vitest';
import { describeLab } from '../../examples/virtual-lab/description.js';
import { bringUp, tearDown, untilAddressed } from '../../examples/virtual-lab/lab.js';
import { connect } from '../../src/connect/connect.js';
import {
  domainCreateXml,
  domainDestroy,
  domainInterfaceAddresses,
  domainIsPersistent,
  domainLookupByName,
  networkCreateXml,
  networkDestroy,
  networkIsPersistent,
  networkLookupByName,
} from '../../src/protocol.js';
import { DaemonError, FakeDaemon } from '../../src/testing.js';

vi.mock('libvirt-client', () => import('../../src/index.js'));
vi.mock('libvirt-client/xml', () => import('../../src/xml.js'));

const NETWORK = { name: 'lab', uuid: new Uint8Array(16) };

/** A host that has as many of the lab's guests as it can hold. */
class LabHost {
  readonly daemon: FakeDaemon = new FakeDaemon();
  /** Names of what exists. */
  readonly existing = new Set<string>();
  readonly xml: string[] = [];
  #asked = 0;

  constructor(holds: number) {
    const missing = (name: string): never => {
      throw new DaemonError(name === 'lab' ? 'NO_NETWORK' : 'NO_DOMAIN', `no ${name}`, { domain: 'QEMU' });
    };
    const domOf = (name: string) => ({ name, uuid: new Uint8Array(16).fill(name.length), id: 1 });
    this.daemon
      .handle(networkCreateXml, ({ xml }) => {
        this.xml.push(xml);
        this.existing.add('lab');
        return { net: NETWORK };
      })
      .handle(domainCreateXml, ({ xml_desc }) => {
        if (this.existing.size > holds) throw new DaemonError('NO_MEMORY', 'the host is full', { domain: 'QEMU' });
        this.xml.push(xml_desc);
        const name = /<name>(.*)<\/name>/.exec(xml_desc)?.[1] ?? '';
        this.existing.add(name);
        return { dom: domOf(name) };
      })
      .handle(domainInterfaceAddresses, ({ dom, source }) => {
        this.#asked += 1;
        // No lease at first.
        if (source !== 0 || this.#asked < 12) return { ifaces: [] };
        const hwaddr = '52:54:00:1a:b0:01';
        const addr = { type: 0, addr: `192.168.150.${dom.name.length}`, prefix: 24 };
        return { ifaces: [{ name: 'vnet0', hwaddr, addrs: [addr] }] };
      })
      .handle(domainLookupByName, ({ name }) => ({ dom: this.existing.has(name) ? domOf(name) : missing(name) }))
      .handle(networkLookupByName, ({ name }) => ({ net: this.existing.has(name) ? NETWORK : missing(name) }))
      .handle(domainIsPersistent, () => ({ persistent: 0 }))
      .handle(networkIsPersistent, () => ({ persistent: 0 }))
      .handle(domainDestroy, ({ dom }) => void this.existing.delete(dom.name))
      .handle(networkDestroy, ({ net }) => void this.existing.delete(net.name));
  }
}

it('the lab comes up, waits for the addresses and goes down', { timeout: 120_000 }, async () => {
  const host = new LabHost(3);
  await using connection = await connect('qemu:///system', { daemon: host.daemon });
  const lab = describeLab({ type: 'kvm', image: '/images/debian.qcow2' });
  const domains = await bringUp(connection, lab);
  expect([...(await untilAddressed(domains, 60_000))]).toEqual([
    ['lab-web', '192.168.150.7'],
    ['lab-database', '192.168.150.12'],
    ['lab-client', '192.168.150.10'],
  ]);
  expect([...host.existing]).toEqual(['lab', 'lab-web', 'lab-database', 'lab-client']);
  const [network = '', ...guests] = host.xml;
  // The same card in both documents.
  for (const guest of guests) {
    const [, mac = ''] = /<mac address=['"](.*?)['"]/.exec(guest) ?? [];
    expect(network).toMatch(new RegExp(`<host mac=['"]${mac}['"]`));
    expect(guest).toContain('/images/debian.qcow2');
  }
  await tearDown(connection, lab);
  expect([...host.existing]).toEqual([]);
  await tearDown(connection, lab);
});

it('a lab that the host cannot hold is removed', { timeout: 120_000 }, async () => {
  const host = new LabHost(2);
  await using connection = await connect('qemu:///system', { daemon: host.daemon });
  await expect(bringUp(connection, describeLab({ type: 'kvm' }))).rejects.toThrow('the host is full');
  expect(host.xml).toHaveLength(3);
  expect([...host.existing]).toEqual([]);
});
