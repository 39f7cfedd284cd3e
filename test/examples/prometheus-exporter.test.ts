import { expect, it, vi } from 'vitest';
import { Exporter } from '../../examples/prometheus-exporter/exporter.js';
import { ConnectGetAllDomainStatsFlags } from '../../src/generated/constants/connect.js';
import { Fleet } from '../../src/index.js';
import { connectGetAllDomainStats, type TypedParam } from '../../src/protocol.js';
import { DaemonError, FakeDaemon } from '../../src/testing.js';

vi.mock('libvirt-client', () => import('../../src/index.js'));

const DOM = { name: 'web "1"', uuid: new Uint8Array(16), id: 1 };

const text = (field: string, value: string): TypedParam => ({ field, value: { type: 7, value } });
const uint = (field: string, value: number): TypedParam => ({ field, value: { type: 2, value } });
const ulong = (field: string, value: bigint): TypedParam => ({ field, value: { type: 4, value } });

const PARAMS: readonly TypedParam[] = [
  { field: 'state.state', value: { type: 1, value: 1 } },
  ulong('cpu.time', 2_500_000_000n),
  ulong('balloon.current', 1024n),
  ulong('balloon.maximum', 2048n),
  uint('vcpu.current', 2),
  uint('block.count', 1),
  text('block.0.name', 'vda'),
  ulong('block.0.rd.bytes', 4096n),
  ulong('block.0.wr.reqs', 3n),
  uint('net.count', 1),
  text('net.0.name', 'vnet0'),
  ulong('net.0.rx.bytes', 9_007_199_254_740_993n),
  ulong('net.0.tx.pkts', 5n),
];

/** Runs an exporter of one host. */
async function withExporter(
  daemon: FakeDaemon,
  run: (exporter: Exporter, host: string) => Promise<void>,
): Promise<void> {
  await using listener = await daemon.listen({ port: 0 });
  const host = `test+tcp://127.0.0.1:${listener.port}/default`;
  await using fleet = new Fleet({ hosts: [host], watch: false });
  const exporter = new Exporter(fleet);
  await fleet.ready;
  await run(exporter, host);
}

it('a scrape makes one call per host, with NOWAIT, and each figure has its unit', async () => {
  const flags: number[] = [];
  const daemon = new FakeDaemon().handle(connectGetAllDomainStats, (args) => {
    flags.push(args.flags);
    return { retStats: [{ dom: DOM, params: [...PARAMS] }] };
  });
  await withExporter(daemon, async (exporter, host) => {
    expect(flags).toEqual([]);
    await exporter.collect();
    const lines = (await exporter.collect()).split('\n');
    // Once per scrape.
    expect(flags).toHaveLength(2);
    const { NOWAIT } = ConnectGetAllDomainStatsFlags;
    for (const one of flags) expect(one & NOWAIT).toBe(NOWAIT);

    const labels = `host="${host}",domain="web \\"1\\""`;
    expect(lines).toEqual(
      expect.arrayContaining([
        `libvirt_up{host="${host}"} 1`,
        `libvirt_domain_info_vstate{${labels}} 1`,
        `libvirt_domain_info_cpu_time_seconds_total{${labels}} 2.5`,
        `libvirt_domain_info_memory_usage_bytes{${labels}} 1048576`,
        `libvirt_domain_info_maximum_memory_bytes{${labels}} 2097152`,
        `libvirt_domain_info_virtual_cpus{${labels}} 2`,
        `libvirt_domain_block_stats_read_bytes_total{${labels},target_device="vda"} 4096`,
        `libvirt_domain_block_stats_write_requests_total{${labels},target_device="vda"} 3`,
        `libvirt_domain_interface_stats_receive_bytes_total{${labels},target_device="vnet0"} 9007199254740992`,
        `libvirt_domain_interface_stats_transmit_packets_total{${labels},target_device="vnet0"} 5`,
      ]),
    );
    expect(lines.join('\n')).not.toContain('write_bytes_total{');
  });
});

it('a host that refuses is down, without the figures of the scrape before', async () => {
  let refuses = false;
  const daemon = new FakeDaemon().handle(connectGetAllDomainStats, () => {
    if (refuses) throw new DaemonError('OPERATION_FAILED', 'not now', { domain: 'QEMU' });
    return { retStats: [{ dom: DOM, params: [...PARAMS] }] };
  });
  await withExporter(daemon, async (exporter, host) => {
    expect(await exporter.collect()).toContain('domain="web');
    refuses = true;
    const text = await exporter.collect();
    expect(text).toContain(`libvirt_up{host="${host}"} 0`);
    expect(text).not.toContain('domain="web');
  });
});
