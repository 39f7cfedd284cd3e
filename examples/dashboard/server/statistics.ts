import { type Connection, memoryUsed, type NestedDomainStats, rates } from 'libvirt-client';
import type { Sample } from '../messages.js';

const INTERVAL_MS = 2000;
const KEPT_SAMPLES = 60;
const NANOSECONDS = 1e9;
const KIB = 1024;

/** Samples the rates of all running domains with one call, and keeps the last two minutes of them. */
export class Statistics {
  readonly history: Map<string, Sample[]> = new Map();
  readonly #connection: Connection;
  readonly #onSamples: (samples: ReadonlyMap<string, Sample>) => void;
  readonly #stop = new AbortController();
  #before = new Map<string, NestedDomainStats>();
  #timer: NodeJS.Timeout | undefined;

  constructor(connection: Connection, onSamples: (samples: ReadonlyMap<string, Sample>) => void) {
    this.#connection = connection;
    this.#onSamples = onSamples;
    void this.#run();
  }

  close(): void {
    this.#stop.abort();
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    // Without an answer there is no sample: the state of the connection is shown elsewhere.
    await this.#sample().catch(() => undefined);
    if (!this.#stop.signal.aborted) this.#timer = setTimeout(() => void this.#run(), INTERVAL_MS);
  }

  async #sample(): Promise<void> {
    const { signal } = this.#stop;
    const all = await this.#connection.getAllDomainStats({ shape: 'nested', timeoutMs: 10_000, signal });
    const samples = new Map<string, Sample>();
    for (const now of all) {
      const before = this.#before.get(now.domain.uuid);
      if (before !== undefined && now.domain.id !== -1) samples.set(now.domain.uuid, sampleOf(before, now));
    }
    this.#before = new Map(all.map((one) => [one.domain.uuid, one]));
    for (const uuid of this.history.keys()) if (!samples.has(uuid)) this.history.delete(uuid);
    for (const [uuid, sample] of samples) {
      this.history.set(uuid, [...(this.history.get(uuid) ?? []), sample].slice(-KEPT_SAMPLES));
    }
    this.#onSamples(samples);
  }
}

function sampleOf(before: NestedDomainStats, after: NestedDomainStats): Sample {
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
