import type { Domain } from '../../../api/domain/domain.js';
import type { CallOptions } from '../../../api/options.js';
import type { HostCommand } from '../../command.js';
import type { HostContext } from '../../context.js';
import { busyLines, type DomainRecord, type Traffic } from '../../domain-record.js';
import { GLOBAL } from '../../globals.js';
import { answerInTime, domainRecord } from '../../inventory.js';
import { DOMAIN, one } from '../../lookup.js';
import { type Output, record } from '../../output/output.js';
import { stateText } from '../../output/states.js';
import { bytesText, durationText, kibText, textOr, yesOrNo } from '../../output/units.js';
import { operand } from '../../parameter.js';

/** Details that need separate calls for each domain; null if the driver does not support them. */
interface Traits {
  readonly osType: string | null;
  readonly persistent: boolean | null;
  readonly autostart: boolean | null;
  /** True if the domain has a managed save image, which the next start restores. */
  readonly managedSave: boolean | null;
}

const domain = operand('domain', 'Id, UUID or name of the domain', 'domain');

export const command: HostCommand = {
  summary: 'Show one domain with its counters',
  operands: [domain],
  run: info,
};

async function info(context: HostContext): Promise<Output> {
  const { connection, options } = context;
  const found = await one(context, DOMAIN, context.get(domain));
  const [details, traits] = await Promise.all([
    domainRecord(connection, found, options, context.get(GLOBAL.timeout)),
    traitsOf(found, options),
  ]);
  const shown = { ...details, state: stateText(details.state), ...traits };
  return record(shown, entries(details, traits), details.name, busyLines([details]));
}

async function traitsOf(domain: Domain, options: CallOptions): Promise<Traits> {
  const [osType, persistent, autostart, managedSave] = await Promise.all([
    answerInTime(domain.getOsType(options)),
    answerInTime(domain.isPersistent(options)),
    answerInTime(domain.getAutostart(options)),
    answerInTime(domain.hasManagedSaveImage(options)),
  ]);
  return { osType, persistent, autostart, managedSave };
}

function entries(record: DomainRecord, traits: Traits): [string, string][] {
  return [
    ['Id', textOr(record.id, String)],
    ['Name', record.name],
    ['UUID', record.uuid],
    ['OS type', textOr(traits.osType, String)],
    ['State', stateText(record.state)],
    ['vCPUs', textOr(record.vcpus, String)],
    ['CPU time', textOr(record.cpuTimeNs, durationText)],
    ['Memory', textOr(record.memoryKiB, kibText)],
    ['Maximum memory', textOr(record.maxMemoryKiB, kibText)],
    ['Disk', textOr(record.block, (traffic) => trafficText(traffic, 'read', 'written'))],
    ['Network', textOr(record.net, (traffic) => trafficText(traffic, 'received', 'sent'))],
    ['Persistent', textOr(traits.persistent, yesOrNo)],
    ['Autostart', textOr(traits.autostart, yesOrNo)],
    ['Managed save', textOr(traits.managedSave, yesOrNo)],
  ];
}

function trafficText({ inBytes, outBytes }: Traffic, into: string, out: string): string {
  return `${bytesText(inBytes)} ${into}, ${bytesText(outBytes)} ${out}`;
}
