import { DomainMigrateFlags } from '../../src/generated/constants/domain-migrate.js';
import { TwoHosts } from '../live/migrate-hosts.js';
import { computed } from '../support/computed.js';
import { tryTo } from './asking.js';
import type { Bench, Step, World } from './bench.js';
import type { SysVirt } from './sys-virt.js';

/** From one daemon to another. */
export async function migration(bench: Bench, perl: SysVirt): Promise<void> {
  await using hosts = await TwoHosts.start();
  const { source, destination } = hosts;
  await perl.run({ operation: 'open', connection: 'source', uri: source.uri('qemu:///system') });
  await perl.run({ operation: 'open', connection: 'destination', uri: destination.uri('qemu:///system') });
  const guest = await hosts.guest({ fills: 1, busy: false });
  const world: World = { name: 'two hosts', perl, connection: 'source', conn: hosts.from, domain: guest.name };
  const there: World = { ...world, connection: 'destination', conn: hosts.to };
  const xml = await guest.getXmlDescription({ flags: computed(2) });
  const fresh: Pick<Step, 'effect' | 'after'> = {
    effect: async () => [await hosts.has(source), await hosts.has(destination), await tryTo(there, 'get_os_type')],
    after: async () => {
      for (const host of [there, world]) await tryTo(host, 'destroy');
      return perl.run({ connection: 'source', method: 'create_domain', args: [xml] });
    },
  };
  const step = bench.step.bind(bench, world);
  const flags = DomainMigrateFlags.LIVE | DomainMigrateFlags.UNSAFE;
  const dest = { connection: 'destination' };
  await step('migrate', {
    args: [dest, flags, null, null, 0],
    ours: (domain) => domain.migrate(hosts.to, { flags }),
    ...fresh,
  });
  await step('migrate2', {
    args: [dest, xml, flags, null, null, 0],
    ours: (domain) => domain.migrate2(hosts.to, xml, { flags }),
    ...fresh,
  });
  const peers = { flags: flags | DomainMigrateFlags.PEER2PEER };
  const uri = `qemu+tcp://127.0.0.1:${destination.tcpPort}/system`;
  await step('migrate_to_uri', {
    // Its fourth argument is no bandwidth in Sys::Virt 9.0.0, as the manual has it, but another URI.
    args: [uri, peers.flags, null],
    ours: (domain) => domain.migrateToUri(uri, peers),
    ...fresh,
  });
  await step('migrate_to_uri2', {
    args: [uri, { destination_xml: xml }, peers.flags],
    instead: { method: 'migrate_to_uri', because: 'its migrate_to_uri2 calls a function that it does not have' },
    ours: (domain) => domain.migrateToUri2(uri, null, xml, peers),
    ...fresh,
  });
}
