import { UsageError } from '../../../errors.js';
import { RawXml, xml } from '../../../xml.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { attach, DEVICE_OPTIONS, waitAttached } from '../../device-command.js';
import { domain } from '../../domain-command.js';
import { flag, operand, text } from '../../parameter.js';

const type = operand('type', 'Kind: network, bridge, direct, user and so on', [
  'network',
  'bridge',
  'direct',
  'user',
  'hostdev',
]);
const source = operand('source', 'The network, bridge or device; - for the kinds without one', 'network');
const target = text('target', 'NAME', 'Name on the host');
const mac = text('mac', 'ADDRESS', 'MAC address');
const model = text('model', 'MODEL', 'Model for the guest: virtio and so on');
const mode = text('source-mode', 'MODE', 'Mode of the kind direct: bridge, vepa and so on');
const printXml = flag('print-xml', 'Print the XML description and attach nothing');

const SOURCES: ReadonlyMap<string, string> = new Map([
  ['network', 'network'],
  ['bridge', 'bridge'],
  ['direct', 'dev'],
]);

export const command: HostCommand = {
  summary: 'Attach a network interface to a domain',
  operands: [domain, type, source],
  options: [target, mac, model, mode, ...DEVICE_OPTIONS, waitAttached, printXml],
  examples: ['attach-interface web network default --model virtio --persistent'],
  run: async (context) => {
    const document = documentOf(context);
    if (context.get(printXml)) context.terminal.stdout.write(`${document}\n`);
    else await attach(context, document);
  },
};

function documentOf(context: HostContext): string {
  const kind = context.get(type);
  const key = SOURCES.get(kind);
  if (key === undefined && context.get(source) !== '-') {
    const known = [...SOURCES.keys()].join(', ');
    throw new UsageError(
      'INVALID_VALUE',
      `the kind ${kind} takes no source (${known} do); use attach-device, or - as source`,
    );
  }
  const place =
    key === undefined
      ? ''
      : element('source', [
          [key, context.get(source)],
          ['mode', context.get(mode)],
        ]);
  return xml`<interface type='${kind}'>${element('mac', [['address', context.get(mac)]])}${place}${element('target', [['dev', context.get(target)]])}${element('model', [['type', context.get(model)]])}</interface>`;
}

function element(
  name: string,
  attributes: readonly (readonly [name: string, value: string | undefined])[],
): RawXml | '' {
  const given = attributes.filter(([, value]) => value !== undefined);
  if (given.length === 0) return '';
  return new RawXml(`<${name}${given.map(([key, value]) => ` ${key}='${xml`${value ?? ''}`}'`).join('')}/>`);
}
