import { UsageError } from '../../../errors.js';
import { DomainSnapshotCreateFlags as Flags } from '../../../generated/constants/domain-snapshot.js';
import { RawXml, xml } from '../../../xml.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { domain, domainOf, flagsOf } from '../../domain-command.js';
import { announce } from '../../objects.js';
import { flag, optionalOperand, text, texts } from '../../parameter.js';

const name = optionalOperand('name', 'Name of the snapshot; by default the time in seconds');
const description = optionalOperand('description', 'What it is for');
const printXml = flag('print-xml', 'Print the XML description and create nothing');
const memory = text('memspec', '[file=]FILE[,snapshot=KIND]', 'Where the memory is stored');
const disks = texts(
  'diskspec',
  'DISK[,snapshot=KIND][,driver=FORMAT][,file=FILE]',
  'What is done with a disk; may be repeated',
);
const FLAGS = [
  [flag('no-metadata', 'Do not store metadata of the snapshot'), Flags.NO_METADATA],
  [flag('halt', 'Turn the domain off afterwards'), Flags.HALT],
  [flag('disk-only', 'Only the disks, not the memory'), Flags.DISK_ONLY],
  [flag('reuse-external', 'Use files that exist'), Flags.REUSE_EXT],
  [flag('quiesce', 'Freeze the file systems of the guest meanwhile, by the guest agent'), Flags.QUIESCE],
  [flag('atomic', 'All disks or none'), Flags.ATOMIC],
  [flag('live', 'Keep the domain running meanwhile'), Flags.LIVE],
  [flag('validate', 'Have the daemon validate the description against its schema'), Flags.VALIDATE],
] as const;

export const command: HostCommand = {
  summary: 'Create a snapshot of a domain',
  operands: [domain, name, description],
  options: [printXml, ...FLAGS.map(([option]) => option), memory, disks],
  examples: [
    "snapshot-create-as web before-upgrade 'before the upgrade'",
    'snapshot-create-as web s1 --disk-only --diskspec vda,file=/var/lib/libvirt/images/web.s1',
  ],
  run: async (context) => {
    const document = documentOf(context);
    if (context.get(printXml)) {
      context.terminal.stdout.write(`${document}\n`);
      return;
    }
    const target = await domainOf(context);
    const made = await target.createSnapshot(document, { ...context.options, flags: flagsOf(context, FLAGS) });
    announce(context, 'snapshot', 'snapshot', made.name, `of ${target.name} created`);
  },
};

function documentOf(context: HostContext): string {
  const [given, about] = [context.get(name), context.get(description)];
  const memoryPart = context.get(memory) === undefined ? '' : new RawXml(memoryElement(context.get(memory) ?? ''));
  const diskPart = context.get(disks).map((word) => new RawXml(diskElement(word)));
  return xml`<domainsnapshot>${given === undefined ? '' : new RawXml(xml`<name>${given}</name>`)}${
    about === undefined ? '' : new RawXml(xml`<description>${about}</description>`)
  }${memoryPart}${diskPart.length === 0 ? '' : new RawXml(xml`<disks>${diskPart}</disks>`)}</domainsnapshot>`;
}

/** Reads `a=b,c=d`. A doubled comma stands for one, as in virsh. */
function fieldsOf(word: string, option: string, known: readonly string[], first: string): Map<string, string> {
  const parts = word
    .replaceAll(',,', '\0')
    .split(',')
    .map((part) => part.replaceAll('\0', ','));
  return new Map(
    parts.map((part, index) => {
      const [, key, value] = /^([a-z]+)=(.*)$/s.exec(part) ?? [];
      if (key !== undefined && value !== undefined && known.includes(key)) return [key, value];
      if (index === 0) return [first, part];
      throw new UsageError('INVALID_VALUE', `--${option}: ${part} is not one of ${known.join('=, ')}=`);
    }),
  );
}

function attribute(fields: ReadonlyMap<string, string>, key: string, name: string): RawXml | '' {
  const value = fields.get(key);
  return value === undefined ? '' : new RawXml(` ${name}='${xml`${value}`}'`);
}

function memoryElement(word: string): string {
  const fields = fieldsOf(word, 'memspec', ['file', 'snapshot'], 'file');
  return xml`<memory${attribute(fields, 'file', 'file')}${attribute(fields, 'snapshot', 'snapshot')}/>`;
}

function diskElement(word: string): string {
  const fields = fieldsOf(word, 'diskspec', ['snapshot', 'driver', 'stype', 'file'], 'name');
  const driver = fields.has('driver') ? new RawXml(xml`<driver${attribute(fields, 'driver', 'type')}/>`) : '';
  const kind = fields.get('stype') === 'block' ? 'dev' : 'file';
  const source = fields.has('file') ? new RawXml(xml`<source${attribute(fields, 'file', kind)}/>`) : '';
  return xml`<disk${attribute(fields, 'name', 'name')}${attribute(fields, 'snapshot', 'snapshot')}${attribute(fields, 'stype', 'type')}>${driver}${source}</disk>`;
}
