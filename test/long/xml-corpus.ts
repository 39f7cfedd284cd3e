import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, run } from '../package/packed.js';
import { debianMirror } from '../releases/mirror.js';
import type { Finding, Step } from './steps.js';

const ROOT = join(import.meta.dirname, '../..');

/** Debian releases whose libvirt has the documents. Sid's may be that of the schemas that the types are generated from. */
const RELEASES = ['sid', 'trixie', 'bookworm'] as const;

/** Typed XML over the documents of libvirt's own test suite, which are fetched and never committed. */
export const xmlCorpus: Step = {
  name: 'xml-corpus',
  purpose: "typed XML over the XML files of libvirt's own test suite, beside xmllint",
  async run(report) {
    for (const release of RELEASES) {
      const folder = await mkdtemp(join(tmpdir(), 'lvc-xml-corpus-'));
      try {
        const { version, corpus } = await fetchSources(folder, release);
        for (const finding of await runTests(corpus))
          report({ ...finding, what: `libvirt ${version}: ${finding.what}` });
      } catch (error) {
        // The others are tried all the same.
        report({
          what: `libvirt of ${release}`,
          passed: false,
          detail: error instanceof Error ? error.message : String(error),
        });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
  },
};

/** Downloads and unpacks a release's source package, from the mirror that the machine's own apt is configured with. */
async function fetchSources(folder: string, release: string): Promise<{ version: string; corpus: string }> {
  await writeFile(join(folder, 'sources.list'), `deb-src ${debianMirror()} ${release} main\n`);
  await mkdir(join(folder, 'lists/partial'), { recursive: true });
  const options = [
    `Dir::Etc::SourceList=${join(folder, 'sources.list')}`,
    'Dir::Etc::SourceParts=/dev/null',
    `Dir::State::Lists=${join(folder, 'lists')}`,
    // The folder belongs to root alone.
    'APT::Sandbox::User=root',
    // A mirror may be the snapshot of a day.
    'Acquire::Check-Valid-Until=false',
  ].flatMap((option) => ['-o', option]);
  await demand(run(folder, 'apt-get', [...options, 'update']));
  await demand(run(folder, 'apt-get', [...options, 'source', '--download-only', '--tar-only', 'libvirt']));
  const archive = (await readdir(folder)).find((name) => /\.orig\.tar\.\w+$/.test(name));
  if (archive === undefined) throw new Error('apt-get source downloaded no *.orig.tar.*');
  await mkdir(join(folder, 'source'));
  await demand(run(folder, 'tar', ['-xf', archive, '-C', 'source', '--wildcards', '*/tests/*.xml', '*.rng']));
  const version = /_([^_]+)\.orig\.tar/.exec(archive)?.[1] ?? 'of unknown version';
  return { version, corpus: join(folder, 'source') };
}

async function demand(outcome: Promise<Outcome>): Promise<Outcome> {
  const result = await outcome;
  if (result.code !== 0) throw new Error(`ended with code ${result.code}\n${result.stdout}\n${result.stderr}`);
  return result;
}

/** One finding for the run, and one for each line of figures that the tests print. */
function runTests(corpus: string): Promise<Finding[]> {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--testTimeout=900000', 'test/xml'];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      LIBVIRT_CLIENT_XML_CORPUS: corpus,
      LIBVIRT_CLIENT_REQUIRE_LIVE: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += String(chunk);
    });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const passed = code === 0;
      const summary = /Tests {2}(.*)/.exec(output)?.[1] ?? 'no test ran';
      const figures = [...output.matchAll(/^xml: ([^:]+): (.*)$/gm)].map(([, what = '', detail = '']) => ({
        what,
        passed,
        detail,
      }));
      resolve([...figures, { what: 'tests', passed, detail: passed ? summary : `${summary}\n${output.slice(-6000)}` }]);
    });
  });
}
