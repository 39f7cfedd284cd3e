import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { connectAdmin } from '../../src/connect/connect-admin.js';
import { pictureOf } from '../cli/docs/picture-commands.js';
import { type Packed, packProject } from '../package/packed.js';
import { describeLive, startDaemon } from '../support/daemon.js';
import { freePort } from '../support/daemon-probe.js';
import { type ExampleCopy, installExample } from '../support/example-copy.js';
import { cannotWriteBootDisk, writeBootDisk } from '../support/guest/boot-disk.js';
import { startGuest } from '../support/guest/guest.js';
import { ROOT } from '../support/node-program.js';
import { ShellProgram } from '../support/shell-program.js';

const SOON = { timeout: 120_000, interval: 100 };
const LONG = { timeout: 1_800_000 };
const SYSTEM = 'qemu:///system';

/** `npm install` of eight examples takes minutes: `npm run test:long -- suites`. */
const INSTALL = process.env['LIBVIRT_CLIENT_EXAMPLES'] !== undefined;

/** Most rows of one command's output in a picture, characters of a row, and rows of a line that is folded. */
const ROWS_SHOWN = 14;
const COLUMNS_SHOWN = 96;
const ROWS_OF_A_LINE = 3;
/** Of a picture: READMEs show it on slow lines, too. */
const LARGEST_PICTURE = 100_000;

/** What a picture shows of the output of the command that begins with the key, or `leaveOut`; otherwise its first lines. */
type Excerpts = Readonly<Record<string, ((output: string) => string) | typeof leaveOut>>;
const leaveOut = 'leave out';

/** An example that has been installed, and the commands of its README. */
class InstalledExample implements Disposable {
  readonly name: string;
  readonly folder: string;
  readonly #copy: ExampleCopy;
  readonly #commands: readonly string[];
  readonly #used = new Set<string>();
  /** Commands as documented, and what they printed with the values of the documentation. */
  readonly #transcript: [command: string, program: ShellProgram][] = [];
  readonly #replacements: [documented: string, here: string][] = [];

  private constructor(name: string, copy: ExampleCopy) {
    this.name = name;
    this.#copy = copy;
    this.folder = copy.folder;
    const readme = readFileSync(join(copy.folder, 'README.md'), 'utf8');
    const [, block = ''] = /^```sh\n(.*?)^```$/ms.exec(readme) ?? [];
    this.#commands = block.split('\n').flatMap((line) => line.replace(/\s+#.*$/, '') || []);
    if (this.#commands[0] !== 'npm install') throw new Error('the README does not begin with npm install');
    this.#used.add('npm install');
  }

  static async install(name: string, tarball: string): Promise<InstalledExample> {
    return new InstalledExample(name, await installExample(name, tarball));
  }

  /**
   * Starts a command of the README: `start('npm start -- up', { IMAGE: path })`.
   * @param here what is different here
   * @param more what is added to the command
   */
  start(begin: string, here: Readonly<Record<string, string>> = {}, more = '', environment = {}): ShellProgram {
    const documented = this.#commands.find((command) => command.startsWith(begin));
    if (documented === undefined) throw new Error(`the README has no command that begins with ${begin}`);
    this.#used.add(documented);
    const changes = Object.entries(here);
    // In the background anyway.
    const command = changes.reduce(
      (text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`"${documented}" has no ${from}`);
        return text.replace(from, `'${to}'`);
      },
      documented.replace(/ &$/, ''),
    );
    const program = new ShellProgram(`${command} ${more}`, this.folder, environment);
    // A number, such as port 0, is part of others.
    this.#replacements.push(...changes.filter(([, to]) => !/^\d+$/.test(to)));
    this.#transcript.push([documented, program]);
    return program;
  }

  /** Runs a command of the README until it ends, and returns what it printed. @throws Error if it fails */
  async run(begin: string, here: Readonly<Record<string, string>> = {}, more = '', environment = {}): Promise<string> {
    await using program = this.start(begin, here, more, environment);
    return await program.succeeds();
  }

  /** Notes what is different here, for the picture. */
  differs(documented: string, here: string): void {
    this.#replacements.push([documented, here]);
  }

  /** Commands of the README that no test has started. */
  get unused(): string[] {
    return this.#commands.filter((command) => !this.#used.has(command));
  }

  /** Draws all that was typed and printed. `LIBVIRT_CLIENT_PICTURES` names a folder for pictures of the examples. */
  draw(excerpts: Excerpts = {}): void {
    const place = (command: string): number => this.#commands.indexOf(command);
    const inOrder = this.#transcript.toSorted(([one], [other]) => place(one) - place(other));
    const outputs = inOrder.flatMap(([command, program]) => {
      const text = withoutNpm(stripVTControlCharacters(program.text));
      const documented = this.#replacements.reduce((all, [from, to]) => all.replaceAll(to, from), text);
      const [, excerpt] = Object.entries(excerpts).find(([begin]) => command.startsWith(begin)) ?? [];
      if (excerpt === leaveOut) return [];
      return [[command, excerpt?.(documented) ?? firstRows(documented)] as const];
    });
    const picture = pictureOf(outputs, `examples/${this.name} in a terminal`);
    expect(picture.length).toBeLessThan(LARGEST_PICTURE);
    const folder = process.env['LIBVIRT_CLIENT_PICTURES'];
    if (folder !== undefined) writeFileSync(join(folder, `example-${this.name}.svg`), picture);
  }

  [Symbol.dispose](): void {
    this.#copy[Symbol.dispose]();
  }
}

/** The first rows of an output, with long lines folded. */
function firstRows(text: string, most = ROWS_SHOWN): string {
  const rows = text.trimEnd().split('\n').flatMap(foldLine);
  return rows.length <= most ? rows.join('\n') : [...rows.slice(0, most), '…'].join('\n');
}

/** A line as a terminal wraps it; of a very long one the begin. */
function foldLine(line: string): string[] {
  const rows = line.match(new RegExp(`.{1,${COLUMNS_SHOWN}}`, 'gu')) ?? [''];
  return rows.length <= ROWS_OF_A_LINE ? rows : [...rows.slice(0, ROWS_OF_A_LINE), '…'];
}

/** Without the two lines with which npm introduces a script. */
function withoutNpm(text: string): string {
  return text.replace(/^\n?> .*\n> .*\n\n?/, '');
}

/** Where the first lines of an output are not what it is about. */
const EXCERPTS: Readonly<Record<string, Excerpts>> = {
  'fleet-workers': {
    'nats-server': (text) => linesWith(/Server is ready/, text),
    'node watch.mjs': (text) => firstRows(linesWith(/^Watching|"state":"connected"|"kind":"domain"/, text)),
  },
  'nestjs-module': { 'npm start': (text) => firstRows(linesWith(/^http:/, text)) },
  opentelemetry: {
    'npm start qemu': (text) => firstRows(spanOf('remote/DOMAIN_GET_INFO', text), 40),
    'npm start': leaveOut,
  },
};

function linesWith(pattern: RegExp, text: string): string {
  return text
    .split('\n')
    .filter((line) => pattern.test(line))
    .join('\n');
}

/** The first span of a name, as the console exporter prints it. */
function spanOf(name: string, text: string): string {
  const [, span = ''] = new RegExp(`^({\\n(?: .*\\n)*?  name: '${name}',\\n(?: .*\\n)*?})`, 'm').exec(text) ?? [];
  return `…\n${span}\n…`;
}

describeLive('the packed library, in the examples', () => {
  let packed: Packed;
  beforeAll(async () => {
    if (INSTALL) packed = await packProject();
  }, 1_800_000);
  afterAll(async () => {
    await packed?.[Symbol.asyncDispose]();
  });

  /** Installs an example and runs all commands of its README. */
  const asDocumented = (name: string, use: (example: InstalledExample) => Promise<void>): void => {
    it.runIf(INSTALL)(`examples/${name} does what its README says`, LONG, async () => {
      using example = await InstalledExample.install(name, packed.tarball);
      await use(example);
      expect(example.unused).toEqual([]);
      example.draw(EXCERPTS[name]);
    });
  };

  asDocumented('backup', async (example) => {
    await using daemon = await startDaemon();
    await using guest = await startGuest(daemon, { name: 'web', diskMiB: 16 });
    const folder = join(daemon.folder, 'backups');
    const restored = join(daemon.folder, 'restored');
    for (const path of [folder, restored]) mkdirSync(path);
    const environment = { LIBVIRT_DEFAULT_URI: guest.uri };
    const run = (command: string, here = {}): Promise<string> =>
      example.run(`npm start -- ${command}`, { '/backup/web': folder, ...here }, '', environment);
    expect(await run('backup')).toMatch(/: full, 2 disks$/m);
    expect(await run('backup')).toMatch(/: changes since backup-\w+, 2 disks$/m);
    expect(await run('list')).toMatch(/ full\nbackup-\w+ changes since backup-/);
    await run('restore', { '/restored': restored });
    expect(existsSync(join(restored, 'vda.qcow2'))).toBe(true);
  });

  asDocumented('dashboard', async (example) => {
    await using daemon = await startDaemon();
    const uri = daemon.writeTestNode({ domains: 2 });
    await using program = example.start('npm start', { [SYSTEM]: uri }, '0');
    const [link = ''] = await program.prints(/http:\/\/127\.0\.0\.1:\S+/);
    const { origin, hash } = new URL(link);
    expect(await (await fetch(`${origin}/main.js`)).text()).toContain('WebSocket');
    const headers = { authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}` };
    const events = await fetch(`${origin}/api/events`, { headers });
    const chunk = await events.body?.getReader().read();
    expect(new TextDecoder().decode(chunk?.value)).toContain('"connected"');
    await program.interrupt();
  });

  asDocumented('electron-main', async (example) => {
    // The program of Electron is not on npm: a stand-in shows that the command reaches it after compiling.
    const program = join(example.folder, 'node_modules/.bin/electron');
    rmSync(program, { force: true });
    writeFileSync(program, '#!/bin/sh\necho "electron $*"\n', { mode: 0o755 });
    expect(JSON.parse(readFileSync(join(example.folder, 'package.json'), 'utf8')).scripts).toMatchObject({
      build: 'tsc',
      start: 'tsc && electron .',
    });
    expect(existsSync(join(example.folder, 'node_modules/electron/electron.d.ts'))).toBe(true);
    expect(await example.run('npm start')).toContain('electron . qemu+ssh://root@host/system');
    expect(existsSync(join(example.folder, 'dist/main.js'))).toBe(true);
  });

  asDocumented('fleet-workers', async (example) => {
    await using daemon = await startDaemon();
    const uris = [1, 2].map((domains) => daemon.writeTestNode({ domains }));
    const server = `127.0.0.1:${await freePort()}`;
    const here = { '127.0.0.1:4222': server };
    await using nats = example.start('nats-server', {}, `--addr 127.0.0.1 --port ${server.split(':')[1]}`);
    await nats.prints(/Server is ready/);
    await using watch = example.start('node watch.mjs', here);
    await watch.prints(/Watching/);
    await using _first = example.start('node worker.mjs', here);
    await using _second = example.start('node worker.mjs', here);
    const nodes = { 'qemu+tls://node1/system': uris[0] ?? '', 'qemu+tls://node2/system': uris[1] ?? '' };
    await using _coordinator = example.start('node coordinator.mjs', { ...here, ...nodes });
    for (const uri of uris) {
      await vi.waitFor(() => expect(watch.text).toContain(`"host":"${uri}","kind":"host"`), SOON);
      await vi.waitFor(() => expect(watch.text).toContain(`"host":"${uri}","kind":"domain"`), SOON);
    }
  });

  asDocumented('nestjs-module', async (example) => {
    await ShellProgram.run('npm run check', example.folder);
    await using daemon = await startDaemon();
    const uri = daemon.writeTestNode({ domains: 2 });
    await daemon.kill('SIGKILL');
    await using program = example.start('npm start', { [SYSTEM]: uri, 3000: '0' });
    const [url = ''] = await program.prints(/http:\/\/127\.0\.0\.1:\d+/);
    const get = async (path: string): Promise<[number, unknown]> => {
      const response = await fetch(url + path);
      return [response.status, await response.json()];
    };
    // It boots without the daemon.
    expect(await get('/health')).toEqual([
      503,
      { status: 'unavailable', reason: expect.stringContaining('not connected to') },
    ]);
    await daemon.restart();
    await vi.waitFor(async () => expect((await get('/health'))[0]).toBe(200), SOON);
    const here = { 'http://127.0.0.1:3000': url };
    expect(await example.run('curl -si', here)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*{"status":"ok","hostname":/m);
    expect(await example.run('curl -s http', here)).toContain('"domain-1"');
    const started = await fetch(`${url}/domains/domain-1/start`, { method: 'POST' });
    expect(started.status).toBeLessThan(500);
    expect((await fetch(`${url}/domains/nonesuch/start`, { method: 'POST' })).status).toBe(404);

    await daemon.kill('SIGKILL');
    await vi.waitFor(async () => expect((await get('/health'))[0]).toBe(503), SOON);
    expect((await get('/domains'))[0]).toBe(503);
    await daemon.restart();
    await vi.waitFor(async () => expect((await get('/health'))[0]).toBe(200), SOON);

    await using admin = await connectAdmin(`libvirtd:///system?socket=${daemon.adminSocket}`);
    const clients = async (): Promise<number> => (await (await admin.getServer('libvirtd')).listClients()).length;
    expect(await clients()).toBe(1);
    await program.interrupt('SIGTERM');
    await vi.waitFor(async () => expect(await clients()).toBe(0), SOON);
  });

  asDocumented('opentelemetry', async (example) => {
    await using daemon = await startDaemon();
    await using guest = await startGuest(daemon, { start: false });
    example.differs('/run/libvirt/libvirt-sock', daemon.socket);
    for (const text of [
      await example.run('npm start', {}, daemon.uri()),
      await example.run('npm start qemu', { [SYSTEM]: guest.uri }),
    ]) {
      for (const name of [
        'libvirt connect',
        'libvirt authenticate',
        'remote/DOMAIN_GET_INFO',
        'remote/CONNECT_CLOSE',
      ]) {
        expect(text).toContain(`name: '${name}'`);
      }
      expect(text).toContain(`'server.address': '${daemon.socket}'`);
      expect(text).toContain(`'error.type': 'NO_DOMAIN'`);
    }
  });

  asDocumented('prometheus-exporter', async (example) => {
    await using daemon = await startDaemon();
    const uris = [1, 2].map((domains) => daemon.writeTestNode({ domains }));
    const nodes = { 'qemu+tls://node1/system': uris[0] ?? '', 'qemu+ssh://monitor@node2/system': uris[1] ?? '' };
    await using program = example.start('npm start', { 9177: '0', ...nodes });
    const [url = ''] = await program.prints(/http:\/\/127\.0\.0\.1:\d+\/metrics/);
    const text = await example.run('curl', { 'http://127.0.0.1:9177/metrics': url });
    for (const uri of uris) expect(text).toContain(`libvirt_up{host="${uri}"} 1`);
    expect(text.match(/^libvirt_domain_info_vstate\{/gm)).toHaveLength(3);
    await program.interrupt();
  });

  asDocumented('virtual-lab', async (example) => {
    const reason = cannotWriteBootDisk();
    if (reason !== undefined) throw new Error(reason);
    await using daemon = await startDaemon({ ownNetwork: true });
    const image = join(daemon.folder, 'boot.qcow2');
    await writeBootDisk(image);
    const environment = { LIBVIRT_DEFAULT_URI: daemon.uri(SYSTEM) };
    const slow = '--type qemu --seconds 600';
    const documented = '/var/lib/libvirt/images/debian-12-genericcloud.qcow2';
    expect(await example.run('npm start -- up', { [documented]: image }, slow, environment)).toMatch(
      /lab-web +192\.168\.150\.11\nlab-database +192\.168\.150\.12\nlab-client +192\.168\.150\.13\n/,
    );
    await using connection = await connect(daemon.uri(SYSTEM));
    expect(await connection.listAllDomains()).toHaveLength(3);
    expect(await example.run('npm start -- down', {}, '', environment)).toContain('the lab is gone');
    expect(await connection.listAllDomains()).toEqual([]);

    await using program = example.start('npm start -- run', { IMAGE: image }, slow, environment);
    await program.prints(/lab-client +192\.168\.150\.13\n/, 600_000);
    await program.interrupt();
    expect(await connection.listAllDomains()).toEqual([]);
  });

  it('are all of the examples', () => {
    const here = readFileSync(new URL(import.meta.url), 'utf8');
    const tested = [...here.matchAll(/^ {2}asDocumented\('([^']+)'/gm)].map((found) => found[1]);
    const folders = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? entry.name : [],
    );
    expect(tested).toEqual(folders.sort());
  });
}, ['guest', 'namespace']);
