import type { Connection } from '../../../api/connection/connection.js';
import type { NodeInfo } from '../../../api/connection/node.js';
import type { CallOptions } from '../../../api/options.js';
import { isServerError } from '../../../errors.js';
import { releaseText } from '../../../release.js';
import type { LocalCommand } from '../../command.js';
import { connectAnywhere, uriOf } from '../../connecting.js';
import type { Context } from '../../context.js';
import { busyLines, type DomainRecord } from '../../domain-record.js';
import { driverObjects, groupLines, type ObjectGroup } from '../../driver-objects.js';
import { failureLines, isNobodyThere } from '../../failure.js';
import { GLOBAL } from '../../globals.js';
import { withConnection } from '../../hosts.js';
import { answerInTime, domainRecords, Which } from '../../inventory.js';
import { stateText } from '../../output/states.js';
import { fittingColumns, recordLines, tableLines } from '../../output/table.js';
import { bytesText, durationText, kibText, textOr } from '../../output/units.js';
import { printJson, printLines, widthOf } from '../../terminal.js';

/** The host; null for values that the driver does not report. */
interface Host {
  readonly uri: string;
  readonly hostname: string | null;
  readonly hypervisor: string | null;
  readonly hypervisorVersion: string | null;
  readonly libvirtVersion: string | null;
  readonly node: NodeInfo | null;
  readonly freeBytes: bigint | null;
}

const COLUMNS = [
  { title: 'ID', right: true },
  { title: 'NAME' },
  { title: 'STATE' },
  { title: 'VCPUS', right: true },
  { title: 'MEMORY', right: true },
  { title: 'CPU TIME', right: true },
  { title: 'DISK READ', right: true },
  { title: 'DISK WRITTEN', right: true },
  { title: 'NET RECEIVED', right: true },
  { title: 'NET SENT', right: true },
];

/** Id, name and state are shown in any case. */
const MOST_NEEDED = 3;

export const command: LocalCommand = {
  summary: 'Show the host and all its domains with their counters (the default)',
  local: overviewOrRecording,
};

/** Users without a daemon and without a URI see a recorded host; scripts get the error. */
async function overviewOrRecording(context: Context): Promise<void> {
  try {
    await withConnection(
      () => connectAnywhere(context),
      (connection) => overview(context, connection),
    );
  } catch (error) {
    if (!context.isForPeople || uriOf(context) !== undefined || !isNobodyThere(error)) throw error;
    printLines(context.terminal.stderr, failureLines(error));
    await (await import('../../demo.js')).demo(context, overview);
  }
}

/** Prints the host, and every domain with its counters, or the driver's other objects. */
export async function overview(context: Context, connection: Connection): Promise<void> {
  const { options, terminal } = context;
  const [host, inventory] = await Promise.all([
    hostOf(connection, options),
    inventoryOf(connection, context.get(GLOBAL.timeout), options),
  ]);
  const { domains, groups } = inventory;
  if (!context.isForPeople) {
    const named = domains?.map((domain) => ({ ...domain, state: stateText(domain.state) })) ?? null;
    const others = Object.fromEntries(groups.map(({ kind, records }) => [kind, records]));
    printJson(terminal.stdout, { host, domains: named, ...others });
    return;
  }
  const rows = domains === null ? [] : domainLines(domains, widthOf(terminal.stdout));
  const parts = groups.map(groupLines).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
  printLines(terminal.stdout, [...recordLines(hostEntries(host)), '', ...rows, ...parts]);
}

/** The domains of the driver, or if it does not support domains, its other objects. */
interface Inventory {
  readonly domains: readonly DomainRecord[] | null;
  readonly groups: readonly ObjectGroup[];
}

async function inventoryOf(
  connection: Connection,
  withinMs: number | undefined,
  options: CallOptions,
): Promise<Inventory> {
  try {
    return { domains: await domainRecords(connection, Which.ALL, options, withinMs), groups: [] };
  } catch (error) {
    if (!isServerError(error, 'NO_SUPPORT')) throw error;
    const groups = await driverObjects(connection, options);
    if (groups.length === 0) throw error;
    return { domains: null, groups };
  }
}

/** A table of the domains, with as many counters as the terminal has room for. */
function domainLines(domains: readonly DomainRecord[], width: number): string[] {
  if (domains.length === 0) return ['No domains.'];
  const rows = domains.map(cells);
  const fitting = fittingColumns(COLUMNS, rows, width);
  const columns = COLUMNS.slice(0, Math.max(fitting.length, MOST_NEEDED));
  return [...tableLines(columns, rows), ...busyLines(domains)];
}

async function hostOf(connection: Connection, options: CallOptions): Promise<Host> {
  const [hostname, hypervisor, version, library, node, freeBytes] = await Promise.all([
    answerInTime(connection.getHostname(options)),
    answerInTime(connection.getType(options)),
    answerInTime(connection.getVersion(options)),
    answerInTime(connection.getLibraryVersion(options)),
    answerInTime(connection.getNodeInfo(options)),
    answerInTime(connection.getNodeFreeMemory(options)),
  ]);
  return {
    uri: connection.uri,
    hostname,
    hypervisor,
    hypervisorVersion: version === null ? null : releaseText(version),
    libvirtVersion: library === null ? null : releaseText(library),
    node,
    freeBytes,
  };
}

function hostEntries(host: Host): [string, string][] {
  const { hypervisor, hypervisorVersion, libvirtVersion, node, freeBytes } = host;
  const release = [hypervisor, hypervisorVersion].filter((part) => part !== null).join(' ');
  return [
    ['Host', textOr(host.hostname, String)],
    ['URI', host.uri],
    ['Hypervisor', `${release === '' ? '-' : release}, libvirt ${textOr(libvirtVersion, String)}`],
    ['CPUs', textOr(node, ({ cpus, model, mhz }) => `${cpus} × ${model}${mhz > 0 ? `, ${mhz} MHz` : ''}`)],
    ['Memory', `${textOr(node, ({ memory }) => kibText(memory))}, ${textOr(freeBytes, bytesText)} free`],
  ];
}

function cells(domain: DomainRecord): string[] {
  const { block, net } = domain;
  return [
    textOr(domain.id, String),
    domain.name,
    stateText(domain.state),
    textOr(domain.vcpus, String),
    textOr(domain.memoryKiB, kibText),
    textOr(domain.cpuTimeNs, durationText),
    textOr(block, ({ inBytes }) => bytesText(inBytes)),
    textOr(block, ({ outBytes }) => bytesText(outBytes)),
    textOr(net, ({ inBytes }) => bytesText(inBytes)),
    textOr(net, ({ outBytes }) => bytesText(outBytes)),
  ];
}
