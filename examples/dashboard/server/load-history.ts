import { type DomainRecord, type DomainStatsReading, memoryUsed, rates } from 'libvirt-client';
import type { Sample } from '../messages.js';

const KEPT_SAMPLES = 60;
const NANOSECONDS = 1e9;
const KIB = 1024;

/** The load of the running domains over the last two minutes. */
export class LoadHistory {
  /** By UUID, the latest last. */
  readonly samples: Map<string, Sample[]> = new Map();

  /** Returns the load between two records of a domain, and keeps it. Undefined if there are no new statistics. */
  add(before: DomainRecord | undefined, after: DomainRecord): Sample | undefined {
    if (after.id === -1) this.samples.delete(after.uuid);
    const [first, last] = [before?.nestedStats, after.nestedStats];
    if (first === undefined || last === undefined || first === last || after.id === -1) return undefined;
    const sample = sampleOf(first, last);
    this.samples.set(after.uuid, [...(this.samples.get(after.uuid) ?? []), sample].slice(-KEPT_SAMPLES));
    return sample;
  }

  delete(uuid: string): void {
    this.samples.delete(uuid);
  }
}

function sampleOf(before: DomainStatsReading, after: DomainStatsReading): Sample {
  const { cpu, block, net } = rates(before, after);
  const { vcpuCurrent = 1, balloon } = after.stats;
  const used = balloon && memoryUsed(balloon)?.used;
  return {
    at: Date.now(),
    cpu: cpu?.time === undefined ? null : Math.min(100, (cpu.time / NANOSECONDS / vcpuCurrent) * 100),
    memory: used === undefined ? null : Number(used) * KIB,
    memoryTotal: balloon?.current === undefined ? null : Number(balloon.current) * KIB,
    read: sum(block, (disk) => disk.rd?.bytes),
    written: sum(block, (disk) => disk.wr?.bytes),
    received: sum(net, (card) => card.rx?.bytes),
    sent: sum(net, (card) => card.tx?.bytes),
  };
}

/** Null if no device reports it. */
function sum<Device>(
  devices: readonly (Device | undefined)[] | undefined,
  rateOf: (device: Device) => number | undefined,
): number | null {
  const found = devices?.map((device) => device && rateOf(device)).filter((rate) => rate !== undefined) ?? [];
  return found.length === 0 ? null : found.reduce((total, rate) => total + rate, 0);
}
