import { describe, expect } from 'vitest';
import { ServerError } from '../../src/index.js';
import { test } from '../../src/vitest.js';
import { computed } from '../support/computed.js';

/** Recorded from `test:///default`, whose node is the same for every connection. */
describe('the test driver', () => {
  test('has one of each kind', async ({ connection }) => {
    const domains = await connection.listAllDomains();
    const networks = await connection.listAllNetworks();
    const pools = await connection.listAllStoragePools();
    expect([...domains, ...networks, ...pools].map((handle) => handle.name)).toEqual([
      'test',
      'default',
      'default-pool',
    ]);
    expect(await domains[0]?.getInfo()).toMatchObject({ state: 1, memory: 2_097_152n, nrVirtCpu: 2 });
    expect(await connection.getVersion()).toBe(2);
  });

  test('tells of what happens', async ({ connection }) => {
    const domain = await connection.getDomainByName('test');
    const seen: unknown[] = [];
    const listening = await connection.on('domain-lifecycle', (event) => seen.push([event.domain.name, event.event]));
    await domain.suspend();
    await domain.resume();
    await expect
      .poll(() => seen)
      .toEqual([
        ['test', 3],
        ['test', 4],
      ]);
    await listening.stop();
  });

  test('refuses what it does not have', async ({ connection }) => {
    const missing = connection.getDomainByName('nobody');
    await expect(missing).rejects.toBeInstanceOf(ServerError);
    await expect(missing).rejects.toMatchObject({ code: 'NO_DOMAIN', domain: 'TEST' });
  });

  test('takes a domain, and gives it up', async ({ connection }) => {
    const xml = `<domain type='test'><name>mine</name><uuid>d3a0c0de-0000-4000-8000-00000000000a</uuid>
      <memory>8192</memory><os><type>hvm</type></os>
      <devices><graphics type='vnc' passwd='hunter2'/></devices></domain>`;
    const domain = await connection.defineDomain(xml);
    expect(domain.uuid).toBe('d3a0c0de-0000-4000-8000-00000000000a');
    await domain.create();
    expect(await domain.getXmlDescription({ flags: computed(1) })).toContain("type='vnc'");
    await domain.destroy();
    await domain.undefine();
    expect((await connection.listAllDomains()).map((one) => one.name)).toEqual(['test']);
  });

  describe('with calls in their order', () => {
    test.override({ recorded: { mode: 'strict' } });

    test('counts its snapshots', async ({ connection }) => {
      const domain = await connection.getDomainByName('test');
      await domain.createSnapshot('<domainsnapshot><name>first</name></domainsnapshot>');
      await domain.createSnapshot('<domainsnapshot><name>second</name></domainsnapshot>');
      expect(await domain.numOfSnapshots()).toBe(2);
      expect((await domain.currentSnapshot()).name).toBe('second');
    });
  });
});
