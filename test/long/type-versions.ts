import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packProject, ROOT, run } from '../package/packed.js';
import type { Finding, Step } from './steps.js';

const COMPILERS = ['5.6', '5.7', '5.8', '5.9', '6.0', '7.0'];
const NODE_TYPES = ['20', '22', '24', '25', '26'];

/** A program that uses every entry that needs no peer. */
const PROGRAM = `
import {
  type Connection,
  connect,
  type Domain,
  type DomainLifecycleEvent,
  DomainModificationImpact,
  DomainState,
  DomainUndefineFlags,
  isServerError,
  StoragePoolState,
} from 'libvirt-client';
import { connectAdmin } from 'libvirt-client/admin';
import { domainGetInfo } from 'libvirt-client/protocol';
import { FakeDaemon } from 'libvirt-client/testing';
import { parseDomain } from 'libvirt-client/xml';

export async function running(uri: string): Promise<Domain[]> {
  await using connection = await connect(uri);
  const domains = await connection.listAllDomains();
  const infos = await Promise.all(domains.map((domain) => domain.getInfo()));
  return domains.filter((_, index) => infos[index]?.state === DomainState.RUNNING);
}
export const others = [connectAdmin, domainGetInfo, FakeDaemon, parseDomain];

export async function correct(domain: Domain): Promise<void> {
  await domain.waitForState(DomainState.SHUTOFF);
  await domain.undefine({ flags: DomainUndefineFlags.NVRAM | DomainUndefineFlags.MANAGED_SAVE });
}

export async function mistaken(connection: Connection, domain: Domain, event: DomainLifecycleEvent): Promise<void> {
  // @ts-expect-error: a flag of other methods
  await domain.undefine({ flags: DomainModificationImpact.CONFIG });
  // @ts-expect-error: a state of pools
  await domain.waitForState(StoragePoolState.RUNNING);
  // @ts-expect-error: not a state
  await domain.waitForState(99);
  // @ts-expect-error: a literal
  await connection.listAllDomains({ flags: 1 });
  // @ts-expect-error: misspelled
  if (event.eventName === 'STRATED') return;
  // @ts-expect-error: misspelled
  isServerError(event, 'NO_DOMIAN');
}
`;

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  target: 'ES2022',
  lib: ['ES2023', 'ESNext.Disposable'],
  types: ['node'],
};

/** The published types, and the examples of docs/tracing.md, with every release of TypeScript and of Node's types. */
export const typeVersions: Step = {
  name: 'type-versions',
  purpose: 'the published types with every supported TypeScript and @types/node, libraries checked too',
  async run(report) {
    const folder = await mkdtemp(join(tmpdir(), 'lvc-types-'));
    try {
      await using packed = await packProject();
      await writeProject(folder);
      for (const types of NODE_TYPES) {
        for (const compiler of COMPILERS) report(await compile(folder, packed.tarball, compiler, types));
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function writeProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['*.ts'] }));
  await writeFile(join(folder, 'program.ts'), PROGRAM);
  const page = await readFile(join(ROOT, 'docs/tracing.md'), 'utf8');
  const snippets = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
  for (const [index, code] of snippets.entries()) await writeFile(join(folder, `tracing-${index}.ts`), code);
}

async function compile(folder: string, tarball: string, compiler: string, types: string): Promise<Finding> {
  const what = `TypeScript ${compiler}, @types/node ${types}`;
  const packages = [tarball, `typescript@${compiler}`, `@types/node@${types}`];
  const install = ['install', '--no-save', '--omit=peer', '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
  const installed = await run(folder, 'npm', install);
  if (installed.code !== 0) return { what, passed: false, detail: installed.stderr };
  const started = performance.now();
  const { code, stdout } = await run(folder, join(folder, 'node_modules/.bin/tsc'), ['-p', '.']);
  return { what, passed: code === 0, detail: code === 0 ? `${Math.round(performance.now() - started)} ms` : stdout };
}
