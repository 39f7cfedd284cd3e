import { DomainMigrateFlags as Flags } from '../../../generated/constants/domain-migrate.js';
import type { HostCommand } from '../../command.js';
import { confirmPattern } from '../../confirm.js';
import { connectTo } from '../../connecting.js';
import type { HostContext } from '../../context.js';
import { documentIn, domain, domainOf, flagsOf, report } from '../../domain-command.js';
import { withConnection } from '../../hosts.js';
import { progressBar } from '../../output/progress.js';
import { flag, integer, operand, optionalOperand, text } from '../../parameter.js';

const desturi = operand(
  'desturi',
  'URI of the other host: as seen from here, or with --p2p from the host of the domain',
);
const migrateuri = optionalOperand('migrateuri', 'Address to which the hypervisor sends the memory');
const dname = text('dname', 'NAME', 'Name on the other host');
const xml = text('xml', 'FILE', 'Definition for the other host', { completion: 'file' });
const bandwidth = integer('bandwidth', 'MIB', 'Limit in MiB per second');
const verbose = flag('verbose', 'No effect, for scripts that were written for virsh: progress is shown on a terminal');
const p2p = flag('p2p', 'The daemons of both hosts control the migration');
const FLAGS = [
  [flag('live', 'Keep the domain running meanwhile'), Flags.LIVE],
  [flag('tunnelled', 'Send the memory through the connection of the daemons; needs --p2p'), Flags.TUNNELLED],
  [flag('persistent', 'Define the domain on the other host'), Flags.PERSIST_DEST],
  [flag('undefinesource', 'Delete the definition here'), Flags.UNDEFINE_SOURCE],
  [flag('suspend', 'Leave the domain paused'), Flags.PAUSED],
  [flag('copy-storage-all', 'Copy the disks'), Flags.NON_SHARED_DISK],
  [flag('copy-storage-inc', 'Copy the changes of disks whose backing images are on both hosts'), Flags.NON_SHARED_INC],
  [flag('change-protection', 'Allow no change of the domain meanwhile'), Flags.CHANGE_PROTECTION],
  [flag('unsafe', 'Migrate even if data may be damaged'), Flags.UNSAFE],
  [flag('offline', 'Move only the definition'), Flags.OFFLINE],
  [flag('compressed', 'Compress pages that are sent repeatedly'), Flags.COMPRESSED],
  [flag('abort-on-error', 'Give up at the first error of a disk'), Flags.ABORT_ON_ERROR],
  [flag('auto-converge', 'Slow the domain down if it changes its memory too quickly'), Flags.AUTO_CONVERGE],
  [flag('postcopy', 'Allow the switch to post-copy'), Flags.POSTCOPY],
  [flag('tls', 'Encrypt the memory'), Flags.TLS],
  [flag('parallel', 'Use several connections'), Flags.PARALLEL],
] as const;

export const command: HostCommand = {
  summary: 'Move a domain to another host',
  details: ['Ctrl-C cancels the migration: the domain continues on its host.'],
  operands: [domain, desturi, migrateuri],
  options: [p2p, ...FLAGS.map(([option]) => option), dname, xml, bandwidth, verbose],
  examples: ['migrate web qemu+ssh://other/system --live --persistent --undefinesource'],
  single: true,
  run: migrate,
};

async function migrate(context: HostContext): Promise<void> {
  const { shared } = context;
  const file = context.get(xml);
  const dxml = file === undefined ? undefined : await documentIn(file, context);
  const target = await domainOf(context);
  await confirmPattern(context, 'Migrate', [context.get(domain)], [target.name]);
  using bar = progressBar(context.terminal.stderr, `Migrating ${target.name}`);
  const options = {
    ...context.options,
    flags: flagsOf(context, FLAGS) | (context.get(p2p) ? Flags.PEER2PEER : 0),
    dname: context.get(dname),
    bandwidth: context.get(bandwidth),
    onProgress: ({ stats }: { readonly stats: Readonly<Record<string, unknown>> }): void => {
      const [done, total] = [stats['data_processed'], stats['data_total']];
      if (typeof done === 'bigint' && typeof total === 'bigint' && total > 0n) bar.update(done, total);
    },
  };
  const where = context.get(desturi);
  if (context.get(p2p)) {
    const params = { ...(dxml === undefined ? {} : { destination_xml: dxml }), ...uriParameter(context) };
    await target.migrateToUri(where, { ...options, params });
  } else {
    await withConnection(
      () => connectTo(where, shared),
      (there) => target.migrate(there, { ...options, dxml, uri: context.get(migrateuri) }),
    );
  }
  bar[Symbol.dispose]();
  report(context, target, `has moved to ${where}`);
}

function uriParameter(context: HostContext): { readonly migrate_uri?: string } {
  const uri = context.get(migrateuri);
  return uri === undefined ? {} : { migrate_uri: uri };
}
