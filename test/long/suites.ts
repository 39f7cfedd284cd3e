import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Finding, Step } from './steps.js';

const ROOT = join(import.meta.dirname, '../..');

/** A file of ordinary tests with more of everything than there is time for elsewhere. */
interface Suite {
  readonly what: string;
  readonly files: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const SUITES: readonly Suite[] = [
  {
    what: '20,000 events, four ways',
    files: ['test/live/events-flood.test.ts'],
    environment: { LIBVIRT_CLIENT_FLOOD: '10000' },
  },
  {
    what: 'a link cut at 1,000 points, a daemon killed 20 times',
    files: ['test/live/link-loss.test.ts'],
    environment: { LIBVIRT_CLIENT_CUTS: '1000', LIBVIRT_CLIENT_KILLS: '20' },
  },
  {
    what: 'every row of the table of URIs, asked of virsh again',
    files: ['test/live/transport-uri-table.test.ts'],
    environment: { LIBVIRT_CLIENT_URI_STEP: '1' },
  },
  {
    what: 'a volume of 1 GiB up and down',
    files: ['test/live/stream-volumes.test.ts'],
    environment: { LIBVIRT_CLIENT_VOLUME_MIB: '1024' },
  },
  {
    what: 'an upload of 1 GiB with its bar, on a terminal',
    files: ['test/cli/interrupts.live.test.ts'],
    environment: { LIBVIRT_CLIENT_UPLOAD_MIB: '1024' },
  },
  {
    what: 'options of the command, each sent as by virsh',
    files: ['test/cli/options.live.test.ts'],
    environment: { LIBVIRT_CLIENT_CLI_STEP: '1' },
  },
  {
    what: 'codecs against js-xdr, many values of every type',
    files: ['test/conformance'],
    environment: { CONFORMANCE_RUNS: '200' },
  },
  {
    what: 'every function with a deadline or a signal, the daemon silent at every step',
    files: ['test/api/silent.test.ts'],
    environment: { LIBVIRT_CLIENT_SILENT: 'all' },
  },
  {
    what: 'an inventory through 10,000 random operations and 20 deaths of the daemon, and 200 with migrations',
    files: ['test/live/inventory.test.ts', 'test/live/inventory-migration.test.ts'],
    environment: { LIBVIRT_CLIENT_INVENTORY: '10000' },
  },
  {
    what: 'the examples as their READMEs say, with the packed library and packages from the registry',
    files: ['test/examples/installed.live.test.ts'],
    environment: { LIBVIRT_CLIENT_EXAMPLES: '1' },
  },
  {
    what: 'the exporter, scraped by Prometheus (apt-get install prometheus)',
    files: ['test/live/exporter.test.ts'],
    environment: { LIBVIRT_CLIENT_PROMETHEUS: '1' },
  },
  {
    what: 'all recipes of the cookbook, from an image that is uploaded to a backup of the guest',
    files: ['test/live/cookbook.test.ts'],
    environment: { LIBVIRT_CLIENT_COOKBOOK: '1' },
  },
  {
    what: 'the snippets of docs/bigint.md, with Prisma and PostgreSQL from the registry',
    files: ['test/live/bigint.test.ts'],
    environment: { LIBVIRT_CLIENT_PRISMA: '1' },
  },
  {
    what: 'the example of a virtual lab, with three guests that boot',
    files: ['test/examples/virtual-lab.live.test.ts'],
    environment: { LIBVIRT_CLIENT_LAB: '1' },
  },
  {
    what: 'broken frames, for longer',
    files: ['test/fuzz/frames.test.ts', 'test/fuzz/hostile.test.ts', 'test/fuzz/sessions.test.ts'],
    environment: { FUZZ_MS: '60000' },
  },
  {
    what: 'a hostile server, 300,000 mutated frames',
    files: ['test/fuzz/hostile-server.test.ts'],
    // HOSTILE_SEED, which a failure names, tries the same again.
    environment: { HOSTILE_FRAMES: '300000' },
  },
];

/** Tests of `npm test`, longer. */
export const suites: Step = {
  name: 'suites',
  purpose: 'the tests that take a number, with a large one',
  async run(report) {
    for (const suite of SUITES) report(await runSuite(suite));
  },
};

function runSuite({ what, files, environment }: Suite): Promise<Finding> {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--testTimeout=900000', ...files];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...environment, LIBVIRT_CLIENT_REQUIRE_LIVE: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    output += String(chunk);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const summary = /Tests {2}(.*)/.exec(output)?.[1] ?? 'no test ran';
      const seed = /seed \d+/.exec(output)?.[0];
      resolve({
        what,
        passed: code === 0,
        detail: code === 0 ? [summary, seed].filter(Boolean).join(', ') : `${summary}\n${output.slice(-4000)}`,
      });
    });
  });
}
