// Metrics of all domains of many hosts, collected with one call per host and scrape.
import { DomainState, type Fleet, type NestedDomainStats } from 'libvirt-client';
import { Counter, Gauge, Registry } from 'prom-client';

type Labels = Readonly<Record<string, string>>;
type Metric = Counter<string> | Gauge<string>;

/** Longer than a host needs; shorter than Prometheus' default of 10 s for a scrape. */
const SCRAPE_TIMEOUT_MS = 8_000;
const NANOSECONDS = 1e9;
const KIB = 1024;

/** Exports the domains of a fleet. */
export class Exporter {
  readonly registry: Registry = new Registry();
  readonly #fleet: Fleet;
  readonly #metrics = new Map<string, Metric>();
  readonly #up: Gauge;
  readonly #duration: Gauge;

  constructor(fleet: Fleet) {
    this.#fleet = fleet;
    this.#up = this.#gauge('libvirt_up', 'Whether the host answered: 1 or 0', ['host']);
    this.#duration = this.#gauge('libvirt_scrape_duration_seconds', 'Time that the call took', ['host']);
  }

  /** Asks all hosts at the same time and returns the text for Prometheus. A host that fails has `libvirt_up` 0. */
  async collect(): Promise<string> {
    const answers = await this.#fleet.map(
      async (host, { signal }) => {
        const begun = performance.now();
        // Nested statistics are requested with NOWAIT: a domain that hangs does not delay the others.
        const all = await host.connection.getAllDomainStats({ shape: 'nested', signal });
        return { all, seconds: (performance.now() - begun) / 1000 };
      },
      { timeoutMs: SCRAPE_TIMEOUT_MS },
    );
    // Without the domains that no longer exist.
    this.registry.resetMetrics();
    for (const answer of answers) {
      const { host } = answer;
      this.#up.set({ host }, answer.status === 'fulfilled' ? 1 : 0);
      if (answer.status !== 'fulfilled') continue;
      this.#duration.set({ host }, answer.value.seconds);
      for (const one of answer.value.all) this.#domain(host, one);
    }
    return this.registry.metrics();
  }

  #domain(host: string, { domain, stats }: NestedDomainStats): void {
    const labels = { host, domain: domain.name };
    const { state, cpu, balloon, block = [], net = [] } = stats;
    this.#set(
      'libvirt_domain_info_vstate',
      `State, as of virDomainState (${DomainState.RUNNING}: running)`,
      labels,
      state?.state,
    );
    this.#add('libvirt_domain_info_cpu_time_seconds_total', 'CPU time used', labels, cpu?.time, 1 / NANOSECONDS);
    this.#set('libvirt_domain_info_virtual_cpus', 'Virtual CPUs', labels, stats.vcpuCurrent);
    this.#set('libvirt_domain_info_maximum_memory_bytes', 'Memory at most', labels, balloon?.maximum, KIB);
    this.#set('libvirt_domain_info_memory_usage_bytes', 'Memory now', labels, balloon?.current, KIB);
    for (const disk of block) {
      if (disk === undefined) continue;
      const device = { ...labels, target_device: disk.name ?? '' };
      this.#add('libvirt_domain_block_stats_read_bytes_total', 'Bytes read', device, disk.rd?.bytes);
      this.#add('libvirt_domain_block_stats_read_requests_total', 'Read requests', device, disk.rd?.reqs);
      this.#add('libvirt_domain_block_stats_write_bytes_total', 'Bytes written', device, disk.wr?.bytes);
      this.#add('libvirt_domain_block_stats_write_requests_total', 'Write requests', device, disk.wr?.reqs);
    }
    for (const card of net) {
      if (card === undefined) continue;
      const device = { ...labels, target_device: card.name ?? '' };
      this.#add('libvirt_domain_interface_stats_receive_bytes_total', 'Bytes received', device, card.rx?.bytes);
      this.#add('libvirt_domain_interface_stats_receive_packets_total', 'Packets received', device, card.rx?.pkts);
      this.#add('libvirt_domain_interface_stats_transmit_bytes_total', 'Bytes sent', device, card.tx?.bytes);
      this.#add('libvirt_domain_interface_stats_transmit_packets_total', 'Packets sent', device, card.tx?.pkts);
    }
  }

  /** Sets a gauge; what the hypervisor does not report is left out. */
  #set(name: string, help: string, labels: Labels, value: number | bigint | undefined, factor = 1): void {
    if (value === undefined) return;
    const metric = this.#metrics.get(name) ?? this.#gauge(name, help, Object.keys(labels));
    if (metric instanceof Gauge) metric.set(labels, Number(value) * factor);
  }

  /** Sets a counter that the hypervisor has accumulated. */
  #add(name: string, help: string, labels: Labels, value: number | bigint | undefined, factor = 1): void {
    if (value === undefined) return;
    let metric = this.#metrics.get(name);
    if (metric === undefined) {
      metric = new Counter({ name, help, labelNames: Object.keys(labels), registers: [this.registry] });
      this.#metrics.set(name, metric);
    }
    metric.inc(labels, Number(value) * factor);
  }

  #gauge(name: string, help: string, labelNames: string[]): Gauge {
    const gauge = new Gauge({ name, help, labelNames, registers: [this.registry] });
    this.#metrics.set(name, gauge);
    return gauge;
  }
}
