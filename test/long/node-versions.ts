import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Packed, packProject, run } from '../package/packed.js';
import { startDaemon } from '../support/daemon.js';
import type { Finding, Step } from './steps.js';

/** The oldest release that works, the even lines since then, and the newest. */
const VERSIONS = ['20.19.0', '20', '22', '24', '26'];

/** What every version must be able to do with the packed package. `SOCKET_URI` is the daemon's test driver. */
const TRIALS: readonly { readonly what: string; readonly args: readonly string[]; readonly prints: string }[] = [
  {
    what: 'import',
    args: ['--input-type=module', '--eval', "import { connect } from 'libvirt-client'; console.log(typeof connect);"],
    prints: 'function',
  },
  {
    what: 'require',
    args: ['--input-type=commonjs', '--eval', "console.log(typeof require('libvirt-client').connect);"],
    prints: 'function',
  },
  {
    what: 'list domains, close, exit by itself',
    args: [
      '--input-type=module',
      '--eval',
      `import { connect } from 'libvirt-client';
       const connection = await connect(process.env.SOCKET_URI);
       console.log((await connection.listAllDomains()).map((domain) => domain.name).join());
       await connection.close();`,
    ],
    prints: 'test',
  },
];

/** The packed package on every supported line of Node, with a real daemon. */
export const nodeVersions: Step = {
  name: 'node-versions',
  purpose: 'the packed package on every supported line of Node.js',
  async run(report) {
    const folder = await mkdtemp(join(tmpdir(), 'lvc-nodes-'));
    try {
      await using packed = await packProject();
      await using daemon = await startDaemon();
      for (const version of VERSIONS) {
        for (const finding of await tryVersion(version, folder, packed, daemon.uri())) report(finding);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function tryVersion(wanted: string, folder: string, packed: Packed, uri: string): Promise<Finding[]> {
  const node = await downloadNode(wanted, join(folder, wanted));
  if (!node.found) return [{ what: `Node ${wanted}`, passed: false, detail: node.problem }];
  const { stdout: version } = await run(folder, node.path, ['--version']);
  const findings: Finding[] = [];
  for (const trial of TRIALS) {
    const started = performance.now();
    const environment = ['-i', `PATH=${process.env['PATH'] ?? ''}`, `SOCKET_URI=${uri}`, 'timeout', '60'];
    const { code, stdout, stderr } = await packed.run('env', [...environment, node.path, ...trial.args]);
    // Warnings too: nobody shall see one for loading the package.
    const passed = code === 0 && stdout.trim() === trial.prints && stderr === '';
    const detail = passed ? `${Math.round(performance.now() - started)} ms` : `code ${code}: ${stdout}${stderr}`;
    findings.push({ what: `Node ${version.trim()}, ${trial.what}`, passed, detail });
  }
  return findings;
}

type Download = { readonly found: true; readonly path: string } | { readonly found: false; readonly problem: string };

/** Node's releases are on npm as well, one package for each platform, with nothing but the program in it. */
async function downloadNode(version: string, folder: string): Promise<Download> {
  const name = `node-${process.platform}-${process.arch}`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const { code, stderr } = await run(folder, 'npm', ['install', '--no-audit', '--no-fund', `${name}@${version}`]);
  if (code !== 0) return { found: false, problem: stderr };
  return { found: true, path: join(folder, 'node_modules', name, 'bin', 'node') };
}
