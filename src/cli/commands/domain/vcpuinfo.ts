import { nameOf } from '../../../constant.js';
import { DomainModificationImpact, VcpuState } from '../../../generated/constants/domain.js';
import type { HostCommand } from '../../command.js';
import { domain, domainOf } from '../../domain-command.js';
import { type RecordColumn, table } from '../../output/output.js';
import { textOr } from '../../output/units.js';

interface Vcpu {
  readonly vcpu: number;
  /** Null if the domain is off. */
  readonly cpu: number | null;
  readonly state: string | null;
  readonly cpuTimeNs: bigint | null;
  readonly affinity: readonly number[];
}

const COLUMNS: readonly RecordColumn<Vcpu>[] = [
  { title: 'VCPU', right: true, value: ({ vcpu }) => String(vcpu) },
  { title: 'CPU', right: true, value: ({ cpu }) => textOr(cpu, String) },
  { title: 'STATE', isState: true, value: ({ state }) => textOr(state, String) },
  { title: 'CPU TIME', right: true, value: ({ cpuTimeNs }) => textOr(cpuTimeNs, secondsText) },
  { title: 'AFFINITY', value: ({ affinity }) => rangesText(affinity) },
];

export const command: HostCommand = {
  summary: 'List the virtual CPUs of a domain with the CPUs of the host that they run on',
  operands: [domain],
  run: async (context) => {
    const target = await domainOf(context);
    const flags = target.id < 0 ? DomainModificationImpact.CONFIG : DomainModificationImpact.CURRENT;
    const found = await target.getVcpuInfo({ ...context.options, flags });
    const vcpus = found.map(({ number, cpu = null, state, cpuTime = null, affinity }) => ({
      vcpu: number,
      cpu,
      state: state === undefined ? null : (nameOf(VcpuState, state) ?? String(state)).toLowerCase(),
      cpuTimeNs: cpuTime,
      affinity,
    }));
    return table(vcpus, COLUMNS, ({ vcpu }) => String(vcpu));
  },
};

function secondsText(nanoseconds: bigint): string {
  return `${(Number(nanoseconds) / 1e9).toFixed(1)}s`;
}

/** Joins neighbours: `0-3,8`. */
function rangesText(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(',');
}
