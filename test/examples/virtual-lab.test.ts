import { expect, it } from 'vitest';
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
import { runExample } from '../support/example-program.js';

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

it('the lab comes up, waits for the addresses and goes down', { timeout: 60_000 }, async () => {
  const host = new LabHost(3);
  await using listener = await host.daemon.listen({ port: 0 });
  const uri = `qemu+tcp://127.0.0.1:${listener.port}/system`;
  const up = await runExample('virtual-lab/main', 'up', '--uri', uri, '--image', '/images/debian.qcow2');
  expect(up).toEqual({
    failed: false,
    text: 'lab-web          192.168.150.7\nlab-database     192.168.150.12\nlab-client       192.168.150.10\n',
  });
  expect([...host.existing]).toEqual(['lab', 'lab-web', 'lab-database', 'lab-client']);
  const [network = '', ...guests] = host.xml;
  // The same card and address in both documents.
  for (const guest of guests) {
    const [, mac = ''] = /<mac address=['"](.*?)['"]/.exec(guest) ?? [];
    expect(network).toMatch(new RegExp(`<host mac=['"]${mac}['"]`));
    expect(guest).toContain('/images/debian.qcow2');
  }
  const down = await runExample('virtual-lab/main', 'down', '--uri', uri);
  expect(down).toEqual({ failed: false, text: 'the lab is gone\n' });
  expect([...host.existing]).toEqual([]);
});

it('a lab that the host cannot hold is removed', { timeout: 60_000 }, async () => {
  const host = new LabHost(2);
  await using listener = await host.daemon.listen({ port: 0 });
  const up = await runExample('virtual-lab/main', 'up', '--uri', `qemu+tcp://127.0.0.1:${listener.port}/system`);
  expect(up).toMatchObject({ failed: true, text: expect.stringContaining('the host is full') });
  expect(host.xml).toHaveLength(3);
  expect([...host.existing]).toEqual([]);
});
