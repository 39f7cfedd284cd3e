import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { describeLive, startDaemon } from '../support/daemon.js';
import { freePort } from '../support/daemon-probe.js';

const ROOT: string = join(import.meta.dirname, '../..');

/** Debian's Prometheus starts a server of its own when it is installed, so CI does not install it. */
const PROMETHEUS = '/usr/bin/prometheus';
const hasPrometheus = existsSync(PROMETHEUS);
/** `npm run test:long -- suites`. */
const isDemanded = process.env['LIBVIRT_CLIENT_PROMETHEUS'] !== undefined;
if (!hasPrometheus && !isDemanded) {
  process.stderr.write(`SKIPPED, there is no ${PROMETHEUS}: examples/prometheus-exporter is scraped by Prometheus\n`);
}

/** The running example, and where its metrics are. */
interface RunningExporter extends AsyncDisposable {
  readonly url: string;
}

async function startExporter(...uris: string[]): Promise<RunningExporter> {
  const args = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'examples/tsconfig.json'];
  const child = spawn(process.execPath, [...args, 'examples/prometheus-exporter/main.ts', '0', ...uris], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the exporter ended with ${code}`)));
  });
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

describeLive('the Prometheus exporter', () => {
  it('exports what the daemon reports, and hosts that are down', { timeout: 120_000 }, async () => {
    await using daemon = await startDaemon();
    const uri = daemon.writeTestNode({ domains: 3 });
    const gone = `test+unix:///default?socket=${daemon.folder}/there-is-none`;
    await using exporter = await startExporter(uri, gone);
    const response = await fetch(exporter.url);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/plain/),
    ]);
    const text = await response.text();
    expect(text).toContain(`libvirt_up{host="${uri}"} 1`);
    expect(text).toContain(`libvirt_up{host="${gone}"} 0`);

    await using connection = await connect(uri);
    const domains = await connection.listAllDomains();
    expect(domains).toHaveLength(3);
    for (const domain of domains) {
      const { state } = await domain.getInfo();
      expect(text).toContain(`libvirt_domain_info_vstate{host="${uri}",domain="${domain.name}"} ${state}`);
    }
    // A second scrape counts nothing twice.
    const again = await (await fetch(exporter.url)).text();
    const withoutTimes = (one: string): string => one.replace(/^libvirt_(?:scrape_duration|domain_info_cpu).*$/gm, '');
    expect(withoutTimes(again)).toBe(withoutTimes(text));
    if (existsSync('/usr/bin/promtool')) execFileSync('promtool', ['check', 'metrics'], { input: text });
  });

  it.runIf(hasPrometheus || isDemanded)('is scraped by Prometheus', { timeout: 120_000 }, async () => {
    await using daemon = await startDaemon();
    const uri = daemon.writeTestNode({ domains: 2 });
    await using exporter = await startExporter(uri);
    const config = join(daemon.folder, 'prometheus.yml');
    const target = new URL(exporter.url).host;
    writeFileSync(
      config,
      `scrape_configs: [{job_name: libvirt, scrape_interval: 1s, static_configs: [{targets: ['${target}']}]}]\n`,
    );
    const port = await freePort();
    const options = [`--config.file=${config}`, `--web.listen-address=127.0.0.1:${port}`];
    const prometheus = spawn('prometheus', [...options, `--storage.tsdb.path=${daemon.folder}/tsdb`], {
      stdio: 'ignore',
    });
    const ended = new Promise<void>((resolve) => prometheus.once('exit', () => resolve()));
    try {
      const query = async (expression: string): Promise<unknown> => {
        const url = `http://127.0.0.1:${port}/api/v1/query?query=${encodeURIComponent(expression)}`;
        // It is not listening at first.
        const text = await fetch(url).then(
          (response) => response.text(),
          () => '{}',
        );
        const answer: { data?: { result?: { value: [number, string] }[] } } = JSON.parse(text);
        return answer.data?.result?.[0]?.value[1];
      };
      await expect.poll(() => query('sum(libvirt_up)'), { timeout: 60_000, interval: 500 }).toBe('1');
      expect(await query('count(libvirt_domain_info_vstate)')).toBe('2');
    } finally {
      prometheus.kill('SIGTERM');
      await ended;
    }
  });

  it('has a dashboard that names only metrics that exist', () => {
    const source = readFileSync(join(ROOT, 'examples/prometheus-exporter/exporter.ts'), 'utf8');
    const dashboard = readFileSync(join(ROOT, 'examples/prometheus-exporter/grafana.json'), 'utf8');
    const names = new Set(dashboard.match(/libvirt_[a-z_]+/g));
    expect(names.size).toBeGreaterThan(6);
    expect([...names].filter((name) => !source.includes(`'${name}'`))).toEqual([]);
  });
});
