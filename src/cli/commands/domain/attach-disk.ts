import { RawXml, xml } from '../../../xml.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { attach, DEVICE_OPTIONS, waitAttached } from '../../device-command.js';
import { domain } from '../../domain-command.js';
import { flag, oneOf, operand, text } from '../../parameter.js';

const source = operand('source', 'File or block device on the host');
const target = operand('target', 'Name for the guest: vda, sdb and so on');
const type = oneOf('type', ['disk', 'cdrom', 'floppy', 'lun'], 'Kind of device');
const sourceType = oneOf('sourcetype', ['file', 'block'], 'Kind of the source; by default block for what is in /dev');
const driver = text('driver', 'DRIVER', 'Name of the driver: qemu');
const format = text('subdriver', 'FORMAT', 'Format of the image: raw, qcow2 and so on');
const bus = text('targetbus', 'BUS', 'Bus of the guest: virtio, scsi and so on');
const cache = text('cache', 'MODE', 'Cache mode of the disk');
const serial = text('serial', 'SERIAL', 'Serial number of the disk');
const mode = oneOf('mode', ['readonly', 'shareable'], 'Access of the guest');
const printXml = flag('print-xml', 'Print the XML description and attach nothing');

export const command: HostCommand = {
  summary: 'Attach a disk to a domain',
  operands: [domain, source, target],
  options: [type, sourceType, driver, format, bus, cache, serial, mode, ...DEVICE_OPTIONS, waitAttached, printXml],
  examples: ['attach-disk web /var/lib/libvirt/images/data.qcow2 vdb --subdriver qcow2 --persistent'],
  run: async (context) => {
    const document = documentOf(context);
    if (context.get(printXml)) context.terminal.stdout.write(`${document}\n`);
    else await attach(context, document);
  },
};

function documentOf(context: HostContext): string {
  const path = context.get(source);
  const kind = context.get(sourceType) ?? (path.startsWith('/dev/') ? 'block' : 'file');
  const isDriven = [driver, format, cache].some((option) => context.get(option) !== undefined);
  const driverPart = isDriven
    ? new RawXml(
        xml`<driver${attribute('name', context.get(driver))}${attribute('type', context.get(format))}${attribute('cache', context.get(cache))}/>`,
      )
    : '';
  const sourcePart = path === '' ? '' : new RawXml(xml`<source${attribute(kind === 'block' ? 'dev' : 'file', path)}/>`);
  const number = context.get(serial);
  return xml`<disk type='${kind}'${attribute('device', context.get(type))}>${driverPart}${sourcePart}<target dev='${context.get(target)}'${attribute('bus', context.get(bus))}/>${
    context.get(mode) === undefined ? '' : new RawXml(`<${context.get(mode)}/>`)
  }${number === undefined ? '' : new RawXml(xml`<serial>${number}</serial>`)}</disk>`;
}

function attribute(name: string, value: string | undefined): RawXml | '' {
  return value === undefined ? '' : new RawXml(` ${name}='${xml`${value}`}'`);
}
