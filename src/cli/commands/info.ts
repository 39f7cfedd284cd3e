import type { Domain } from '../../api/domain/domain.js';
import type { CallOptions } from '../../api/options.js';
import { busyLines, type DomainRecord, type Traffic } from '../domain-record.js';
import { answerInTime, domainRecord, findDomain } from '../inventory.js';
import type { Invocation } from '../invocation.js';
import { stateText } from '../states.js';
import { recordLines } from '../table.js';
import { printJson, printLines } from '../terminal.js';
import { bytesText, durationText, kibText, textOr } from '../units.js';

/** Details that need separate calls for each domain; null if the driver does not support them. */
interface Traits {
  readonly osType: string | null;
  readonly persistent: boolean | null;
  readonly autostart: boolean | null;
  /** True if the domain has a managed save image, which the next start restores. */
  readonly managedSave: boolean | null;
}

/** Prints the details of one domain. */
export async function info({ connection, args, terminal, options }: Invocation): Promise<void> {
  const domain = await findDomain(connection, args.operands[0] ?? '', options);
  const [record, traits] = await Promise.all([
    domainRecord(connection, domain, options, args.timeoutMs),
    traitsOf(domain, options),
  ]);
  if (args.json) printJson(terminal.stdout, { ...record, state: stateText(record.state), ...traits });
  else printLines(terminal.stdout, [...recordLines(entries(record, traits)), ...busyLines([record])]);
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

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
