import { StorageVolCreateFlags } from '../../../generated/constants/storage.js';
import { RawXml, xml } from '../../../xml.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { one } from '../../lookup.js';
import { announce, POOL, volumesIn } from '../../objects.js';
import { converted, convertedOperand, flag, operand, sizeInBytes, text } from '../../parameter.js';

const pool = operand('pool', 'Name or UUID of the storage pool', 'pool');
const name = operand('name', 'Name of the volume');
const capacity = convertedOperand('capacity', 'Size; bytes unless it has a unit', (word, shown) =>
  sizeInBytes(word, shown),
);
const allocation = converted(
  'allocation',
  'SIZE',
  'Bytes that are allocated at once; by default all of a raw volume',
  (word, shown) => sizeInBytes(word, shown),
);
const format = text('format', 'FORMAT', 'Format of the volume: raw, qcow2 and so on', {
  completion: ['raw', 'qcow2', 'vmdk', 'vdi'],
});
const backing = text('backing-vol', 'VOL', 'Name in the pool, or path, of the volume that the new one is based on', {
  completion: 'volume',
});
const backingFormat = text('backing-vol-format', 'FORMAT', 'Format of the backing volume');
const prealloc = flag('prealloc-metadata', 'Allocate the metadata of qcow2 at once');
const printXml = flag('print-xml', 'Print the XML description and create nothing');

export const command: HostCommand = {
  summary: 'Create a volume',
  operands: [pool, name, capacity],
  options: [allocation, format, backing, backingFormat, prealloc, printXml],
  examples: ['vol-create-as default web.qcow2 20G --format qcow2'],
  run: async (context) => {
    const document = await documentOf(context);
    if (context.get(printXml)) {
      context.terminal.stdout.write(`${document}\n`);
      return;
    }
    const target = await one(context, POOL, context.get(pool));
    const flags = context.get(prealloc) ? StorageVolCreateFlags.PREALLOC_METADATA : 0;
    const made = await target.createVolume(document, { ...context.options, flags });
    announce(context, 'volume', 'volume', made.name, 'created');
  },
};

async function documentOf(context: HostContext): Promise<string> {
  const [size, path] = [context.get(allocation), await backingPath(context)];
  const allocated = size === undefined ? '' : new RawXml(xml`<allocation>${size}</allocation>`);
  const target = formatElement('target', context.get(format));
  const base =
    path === undefined
      ? ''
      : new RawXml(
          xml`<backingStore><path>${path}</path>${formatElement('', context.get(backingFormat))}</backingStore>`,
        );
  return xml`<volume><name>${context.get(name)}</name><capacity>${context.get(capacity)}</capacity>${allocated}${target}${base}</volume>`;
}

function formatElement(outer: '' | 'target', type: string | undefined): RawXml | '' {
  if (type === undefined) return '';
  return new RawXml(outer === '' ? xml`<format type='${type}'/>` : xml`<target><format type='${type}'/></target>`);
}

/** Returns the path of the backing volume, which need not be known to the daemon. @throws LibvirtError for an unknown name */
async function backingPath(context: HostContext): Promise<string | undefined> {
  const given = context.get(backing);
  if (given === undefined || given.startsWith('/')) return given;
  const found = await one(context, volumesIn(await one(context, POOL, context.get(pool))), given);
  return found.getPath(context.options);
}
