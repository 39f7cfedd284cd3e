import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { DomainXMLFlags } from '../../src/generated/constants/domain.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { freePort } from '../support/daemon-probe.js';
import { linkSources } from '../support/example-copy.js';
import { cannotWriteBootDisk, writeBootDisk } from '../support/guest/boot-disk.js';
import { ROOT } from '../support/node-program.js';
import { ShellProgram } from '../support/shell-program.js';
import { SYSTEM, TwoHosts } from './migrate-hosts.js';

const SOON = { timeout: 60_000, interval: 200 };

/** Recipes with guests take a minute or more: `npm run test:long -- suites`. */
const BOOT = process.env['LIBVIRT_CLIENT_COOKBOOK'] !== undefined;

/** A program of the page. */
interface Recipe {
  readonly title: string;
  /** Of the shell, before the program. */
  readonly commands: string;
  readonly code: string;
}

const PAGE: string = readFileSync(join(ROOT, 'docs/cookbook.md'), 'utf8');

const RECIPES: readonly Recipe[] = PAGE.split(/^## /m).flatMap((section) => {
  const [title = ''] = section.split('\n');
  const commands = /^```sh\n(.*?)^```$/ms.exec(section)?.[1] ?? '';
  return [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => ({ title, commands, code }));
});

/** Programs of the page in a folder in which the library is installed. */
class Kitchen implements Disposable {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'lvc-cookbook-'));
  #count = 0;

  constructor() {
    linkSources(this.folder);
    mkdirSync(join(this.folder, 'node_modules/.bin'));
    symlinkSync(join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(this.folder, 'node_modules/.bin/tsx'));
  }

  /**
   * Writes the program of a recipe, with what is different here, and returns the command that runs it.
   * @param index of several programs in one recipe
   */
  write(title: string, here: Readonly<Record<string, string>>, index = 0): string {
    const recipe = RECIPES.filter((one) => one.title === title)[index];
    if (recipe === undefined) throw new Error(`docs/cookbook.md has no program ${index} in "${title}"`);
    const code = Object.entries(here).reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`the recipe "${title}" does not contain ${from}`);
      return text.replaceAll(from, to);
    }, recipe.code);
    this.#count += 1;
    const file = `program-${this.#count}.mts`;
    writeFileSync(join(this.folder, file), code);
    return `exec node_modules/.bin/tsx ${file}`;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}

describeLive('docs/cookbook.md, without a guest that boots', () => {
  const kitchen = new Kitchen();
  let daemon: Daemon;
  beforeAll(async () => {
    daemon = await startDaemon();
  }, 120_000);
  afterAll(async () => {
    await daemon?.stop();
    kitchen[Symbol.dispose]();
  });
  const start = (command: string): ShellProgram => new ShellProgram(command, kitchen.folder);

  it.runIf(process.getuid?.() === 0)('starts a private daemon', { timeout: 120_000 }, async () => {
    const title = 'Try things on a private daemon';
    kitchen.write(title, {});
    const commands = RECIPES.find((one) => one.title === title)?.commands ?? '';
    expect(commands).toContain('npx tsx program.mts');
    // A root of another release has Node.js without npm.
    const run = commands.replace('npx tsx program.mts', 'node_modules/.bin/tsx program-1.mts');
    writeFileSync(join(kitchen.folder, 'recipe.sh'), run);
    chmodSync(kitchen.folder, 0o755);
    // A user without rights, to whom neither the system's daemon nor its folders belong.
    const user = 'setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all';
    await using program = start(`exec ${user} env -u XDG_RUNTIME_DIR HOME=/nonexistent TMPDIR=/tmp sh -e recipe.sh`);
    await program.prints(/^test RUNNING$/m);
  });

  it('watches a host', { timeout: 120_000 }, async () => {
    await using program = start(kitchen.write('Watch a host', { [SYSTEM]: daemon.uri(SYSTEM) }));
    await using connection = await connect(daemon.uri(SYSTEM));
    let count = 0;
    await vi.waitFor(async () => {
      count += 1;
      const xml = `<domain type='qemu'><name>seen-${count}</name><memory>65536</memory><os><type>hvm</type></os></domain>`;
      await (await connection.defineDomain(xml)).undefine();
      expect(program.text).toMatch(/^\S+Z added seen-\d+ SHUTOFF$/m);
    }, SOON);
    await program.prints(/^\S+Z removed seen-\d+ SHUTOFF$/m);
  });

  it('exports metrics', { timeout: 120_000 }, async () => {
    const port = await freePort();
    const uri = daemon.writeTestNode({ domains: 3 });
    await using _program = start(kitchen.write('Export metrics', { [SYSTEM]: uri, 9177: String(port) }));
    const text = await vi.waitFor(async () => {
      const response = await fetch(`http://127.0.0.1:${port}`);
      expect(response.status).toBe(200);
      return response.text();
    }, SOON);
    expect(text.match(/^libvirt_domain_info_cpu_time_seconds_total\{domain="domain-\d"\} \d+/gm)).toHaveLength(3);
  });

  it.runIf(BOOT)('moves a guest to another host', { timeout: 600_000 }, async () => {
    await using hosts = await TwoHosts.start();
    const guest = await hosts.guest({ fills: 1, busy: false }, true);
    const command = kitchen.write('Move a VM to another host', {
      'qemu+ssh://root@node1/system': hosts.source.uri(SYSTEM),
      'qemu+ssh://root@node2/system': hosts.destination.uri(SYSTEM),
      "'web'": `'${guest.name}'`,
    });
    expect(await ShellProgram.run(command, kitchen.folder)).toBe(`${guest.name} RUNNING\n`);
    expect(await hosts.has(hosts.source)).toEqual([]);
    expect(await hosts.has(hosts.destination)).toEqual([`${guest.name} running`]);
    await hosts.clear();
  });
}, ['qemu', 'namespace']);

const NETWORK = `<network><name>default</name><bridge name='virbr0'/>
  <ip address='192.168.122.1' netmask='255.255.255.0'><dhcp><range start='192.168.122.2' end='192.168.122.9'/></dhcp></ip>
</network>`;

describeLive('docs/cookbook.md, from nothing to a backup', () => {
  it.runIf(BOOT)('provisions, configures, backs up and uses a guest', { timeout: 1_200_000 }, async () => {
    const reason = cannotWriteBootDisk();
    if (reason !== undefined) throw new Error(reason);
    await using daemon = await startDaemon({ ownNetwork: true });
    using kitchen = new Kitchen();
    const uri = daemon.uri(SYSTEM);
    const here = { [SYSTEM]: uri };
    const run = (command: string): Promise<string> => ShellProgram.run(command, kitchen.folder);
    await using connection = await connect(uri);
    await (await connection.defineNetwork(NETWORK)).create();
    const image = join(daemon.folder, 'image.qcow2');
    await writeBootDisk(image);

    // Without KVM.
    const emulated = { "type: 'kvm'": "type: 'qemu'", 'host-passthrough': 'maximum' };
    const provision = kitchen.write('Provision a VM from nothing', { ...here, ...emulated });
    const pool = join(daemon.folder, 'lab');
    expect(await run(`${provision} web ${image} ${pool}`)).toMatch(/of \d+\n.*web is at 192\.168\.122\.\d$/ms);
    const domain = await connection.getDomainByName('web');

    await run(kitchen.write('Configure a guest with cloud-init', here));
    expect(await domain.getXmlDescription({ flags: DomainXMLFlags.INACTIVE })).toContain(`${pool}/web-seed.iso`);
    expect(readFileSync(join(pool, 'web-seed.iso')).toString('latin1', 32_808, 32_814)).toBe('cidata');

    const target = join(daemon.folder, 'web-vda.qcow2');
    const backup = kitchen.write('Back up a running guest', { ...here, '/var/backups/web-vda.qcow2': target });
    expect(await run(backup)).toMatch(/^done /);
    execFileSync('qemu-img', ['compare', '-U', join(pool, 'web.qcow2'), target], { stdio: 'ignore' });
    expect(existsSync(target)).toBe(true);

    await using terminal = new ShellProgram(kitchen.write('Use a serial console', here), kitchen.folder);
    await vi.waitFor(() => {
      terminal.type('echo $((6*7))\n');
      expect(terminal.text).toMatch(/^42\r?$/m);
    }, SOON);
    // Ctrl+]
    terminal.type(Uint8Array.of(0x1d));
    expect(await terminal.ended).toBe(0);
    const expecting = kitchen.write('Use a serial console', { ...here, 'login: ': '# ' }, 1);
    expect(await run(expecting)).toContain('# ');
    await domain.destroy();
  });
}, ['guest', 'namespace']);

it('every program of docs/cookbook.md is run by one of these tests', () => {
  expect(RECIPES.map(({ title }) => title)).toEqual([
    'Try things on a private daemon',
    'Provision a VM from nothing',
    'Configure a guest with cloud-init',
    'Back up a running guest',
    'Use a serial console',
    'Use a serial console',
    'Move a VM to another host',
    'Watch a host',
    'Export metrics',
  ]);
});
