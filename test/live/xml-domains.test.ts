import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import { DomainState, DomainUndefineFlags, DomainXMLFlags } from '../../src/generated/constants/domain.js';
import {
  defineDomain,
  diffDomain,
  editDomain,
  formatDomain,
  parseDomain,
  parseDomainCapabilities,
  validateDomain,
} from '../../src/xml.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { guestImage } from '../support/guest/image.js';
import { canonical } from '../xml/canonical.js';
import { type RealisticDomain, realisticDomains } from './realistic-domains.js';

const VIRTIOFSD: readonly string[] = ['/usr/libexec/virtiofsd', '/usr/lib/qemu/virtiofsd'];
const LUKS_SECRET = '6d1f3c2e-0a4e-4f68-8d0e-3f6f1f2a9a77';
const PASSPHRASE = 'correct horse';
/** Tests of a named release run on a machine that has everything (test/releases). */
const LACKS_NOTHING = process.env['LIBVIRT_CLIENT_RELEASE'] === 'sid';

let daemon: Daemon;
let conn: Connection;
let domains: readonly RealisticDomain[];
let hasSpice: boolean;
let version: number;
let server: ReturnType<typeof spawn> | undefined;
const outcome = { started: 0, defined: 0, left: new Map<string, string>() };

/** Images, a folder to share, a server of blocks, a network and a secret. */
async function makeFiles(folder: string): Promise<void> {
  const image = (...args: string[]): void => {
    execFileSync('qemu-img', ['create', '-q', ...args], { cwd: folder, stdio: 'pipe' });
  };
  for (const name of ['a', 'b']) image('-f', 'qcow2', `${name}.qcow2`, '16M');
  image('-f', 'raw', 'base.raw', '1M');
  image('-f', 'qcow2', '-b', 'base.raw', '-F', 'raw', 'middle.qcow2');
  image('-f', 'qcow2', '-b', 'middle.qcow2', '-F', 'qcow2', 'top.qcow2');
  image('-f', 'raw', 'seed.iso', '1M');
  image('-f', 'raw', 'nbd.raw', '1M');
  writeFileSync(join(folder, 'passphrase'), PASSPHRASE);
  makeEncrypted(image);
  mkdirSync(join(folder, 'share'));
  // Old daemons leave it to their package.
  mkdirSync(join(folder, 'state/lib/dnsmasq'), { recursive: true });
  const socket = join(folder, 'nbd.sock');
  server = spawn('qemu-nbd', ['-k', socket, '-f', 'raw', '-x', 'export', '-t', '-e', '10', join(folder, 'nbd.raw')]);
  while (!existsSync(socket)) await sleep(20);
  const secret = await conn.defineSecret(
    `<secret ephemeral='no' private='yes'><uuid>${LUKS_SECRET}</uuid><usage type='volume'><volume>${folder}/luks.qcow2</volume></usage></secret>`,
  );
  await secret.setValue(new TextEncoder().encode(PASSPHRASE));
  await conn.createNetwork("<network><name>realistic</name><bridge name='virbr7'/><portgroup name='lab'/></network>");
}

/** QEMU measures how fast the key can be made, which takes several attempts on a busy machine. */
function makeEncrypted(image: (...args: string[]) => void): void {
  const attempts = [10, 200, 500, 1000, 2000];
  for (const time of attempts) {
    const options = `encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=${time}`;
    try {
      image('--object', 'secret,id=s,file=passphrase', '-f', 'qcow2', '-o', options, 'luks.qcow2', '1M');
      return;
    } catch (error) {
      if (time === attempts.at(-1)) throw error;
    }
  }
}

/** What this machine lacks for a domain, or undefined. */
function lack({ needs = [], since = 0 }: RealisticDomain): string | undefined {
  if (version < since) return `libvirt ${(since / 1000) | 0}.${since % 1000}`;
  return needs.find((need) => {
    if (need === 'spice') return !hasSpice;
    return need === 'virtiofsd' ? !VIRTIOFSD.some((path) => existsSync(path)) : !existsSync(need);
  });
}

/** What is wrong with a daemon's report: it is to be valid, and to be written as it was read. */
function faultsOfReport(xml: string): string[] {
  const faults = validateDomain(xml).map(({ message }) => message);
  if (editDomain(xml, () => undefined) !== xml) faults.push('an edit that changes nothing changes it');
  if (canonical(formatDomain(parseDomain(xml))) !== canonical(xml)) faults.push('it is not written as it was read');
  return faults;
}

function differences(a: Parameters<typeof diffDomain>[0], b: string, ignoreGenerated: boolean): string[] {
  return diffDomain(a, b, { ignoreGenerated }).map(
    ({ kind, path, before, after }) => `${kind} ${path}: ${inspect(before)} ${inspect(after)}`,
  );
}

describeLive('realistic domains made of objects', () => {
  beforeAll(async () => {
    daemon = await startDaemon({
      ownNetwork: true,
      qemuSettings: { swtpm_user: 'root', swtpm_group: 'root' },
    });
    conn = await connect(daemon.uri('qemu:///system'));
    await makeFiles(daemon.folder);
    const { kernel, initrd } = await guestImage();
    domains = realisticDomains({ folder: daemon.folder, kernel, initrd, luksSecret: LUKS_SECRET });
    const { devices } = parseDomainCapabilities(await conn.getDomainCapabilities({ virttype: 'qemu', machine: 'q35' }));
    const graphics = devices?.graphics?.enum?.find(({ name }) => name === 'type');
    hasSpice = graphics?.value?.includes('spice') ?? false;
    version = Math.floor((await conn.getLibraryVersion()) / 1000);
  });

  afterAll(async () => {
    const left = [...outcome.left].map(([name, why]) => `${name} (${why})`).join(', ');
    console.log(
      `xml: realistic domains on libvirt ${version}: ${outcome.started} started, ${outcome.defined} defined only; left out: ${left || 'none'}`,
    );
    await conn?.close();
    server?.kill();
    if (server !== undefined && server.exitCode === null) await once(server, 'exit');
    await daemon?.stop();
  });

  it('are defined, start, and are reported as documents that the schema allows', { timeout: 900_000 }, async () => {
    const faults = new Map<string, readonly string[]>();
    for (const realistic of domains) {
      const lacking = lack(realistic);
      const found = lacking === undefined ? await faultsOf(realistic).catch((error: unknown) => [inspect(error)]) : [];
      if (lacking !== undefined) outcome.left.set(realistic.document.name, `no ${lacking}`);
      if (found.length > 0) faults.set(realistic.about, found);
    }
    expect(Object.fromEntries(faults)).toEqual({});
    if (LACKS_NOTHING) expect([...outcome.left]).toEqual([]);
    expect(outcome.started + outcome.defined + outcome.left.size).toBe(domains.length);
    expect(outcome.started + (LACKS_NOTHING ? 0 : outcome.left.size)).toBeGreaterThanOrEqual(20);
  });
}, ['qemu', 'guest']);

/** Defines a domain, defines again what is reported of it, and runs it. Returns what is wrong. */
async function faultsOf({ document, definedOnly }: RealisticDomain): Promise<string[]> {
  const flags = DomainXMLFlags.INACTIVE | DomainXMLFlags.SECURE;
  const domain = await defineDomain(conn, document);
  const defined = await domain.getXmlDescription({ flags });
  // Everything that was asked for is there.
  const faults = [...faultsOfReport(defined), ...differences(document, defined, true)];
  // The first report is in the order in which libvirt added devices; the second one is sorted.
  await conn.defineDomain(defined);
  const sorted = await domain.getXmlDescription({ flags });
  await conn.defineDomain(formatDomain(parseDomain(defined)));
  const again = await domain.getXmlDescription({ flags });
  if (again !== sorted) faults.push('defined again, it is another', ...differences(sorted, again, false));
  if (definedOnly === undefined) {
    await domain.create();
    if ((await domain.getState()).state !== DomainState.RUNNING) faults.push('it does not run');
    faults.push(...faultsOfReport(await domain.getXmlDescription()));
    await domain.destroy();
    outcome.started += 1;
  } else outcome.defined += 1;
  await domain.undefine({ flags: DomainUndefineFlags.NVRAM });
  return faults;
}
