import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Daemon } from './daemon.js';
import { freePort } from './daemon-probe.js';
import { isolation } from './live.js';
import { descendants } from './processes.js';

/** Who may log in with a password, where the server has a world of its own. */
export const PASSWORD_USER = 'tester';
export const PASSWORD = 'Tr0ub4dor&3';
/** A user that the machine does not have. */
const PASSWORD_UID = 64_321;

const SSHD = '/usr/sbin/sshd';
const READY_WITHIN_MS = 30_000;

/** Programs that a session of the server finds: all, or too few to get to a daemon. */
export type Tools = 'all' | 'netcat' | 'helper' | 'nothing';

/** What a client knows, and with what it proves who it is. */
export interface ClientWish {
  /** Whether the server's key is known; `other`: another one is known in its place. Default `known`. */
  readonly host?: 'known' | 'unknown' | 'other';
  /** The key to log in with; undefined for none, which is not the same as the default: the one that is authorized. */
  readonly key?: string | undefined;
  /** Further lines of ssh_config. */
  readonly lines?: readonly string[];
}

/** An sshd of one's own on a port of 127.0.0.1, that knows nothing of the machine's keys, users and settings. */
export class Sshd implements AsyncDisposable {
  readonly folder: string = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lvs-'));
  readonly user: string = userInfo().username;
  /** A private key that may log in. */
  readonly key: string;
  /** One that may not. */
  readonly strangeKey: string;
  /** One that may, with the passphrase {@link PASSWORD}. */
  readonly lockedKey: string;
  /** The server's keys, of several types, as known_hosts has them. */
  readonly hostKeys: readonly string[];
  port = 0;
  readonly #daemon: Daemon;
  #process: ChildProcess | undefined;
  readonly #placed: string[] = [];
  #clients = 0;

  constructor(daemon: Daemon) {
    this.#daemon = daemon;
    chmodSync(this.folder, 0o755);
    this.key = this.#keygen('key');
    this.strangeKey = this.#keygen('strange');
    this.lockedKey = this.#keygen('locked', PASSWORD);
    const types = ['ed25519', 'ecdsa', 'rsa'];
    this.hostKeys = types.map((type) => publicPart(this.#keygen(`host_${type}`, '', type)));
    writeFileSync(this.#at('authorized'), [this.key, this.lockedKey].map((key) => `${publicPart(key)}\n`).join(''));
  }

  async start(): Promise<void> {
    this.port = await freePort();
    this.use('all');
    this.#writeConfiguration();
    if (isolation() !== 'namespace') this.#placeSockets();
    await this.restart();
  }

  /** Starts it again on the same port. */
  async restart(): Promise<void> {
    const own = isolation() === 'namespace';
    const world = ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc', 'sh', this.#worldScript()];
    const log: string[] = [];
    const started = spawn(own ? 'unshare' : 'sh', own ? world : [this.#serveScript()], {
      detached: true,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    started.stdin.on('error', () => undefined);
    started.stderr.on('data', (chunk: Buffer) => log.push(chunk.toString()));
    this.#process = started;
    const deadline = Date.now() + READY_WITHIN_MS;
    while (!(await this.#listens())) {
      if (started.exitCode !== null || Date.now() > deadline) throw new Error(`sshd does not listen\n${log.join('')}`);
      await sleep(10);
    }
  }

  /** Sets what a session finds. */
  use(tools: Tools): void {
    const folder = this.#at(`bin-${tools}`);
    mkdirSync(folder, { recursive: true });
    for (const tool of ['sh', 'which', 'grep']) link(`/usr/bin/${tool}`, join(folder, tool));
    if (tools === 'all' || tools === 'netcat') link('/usr/bin/nc', join(folder, 'nc'));
    if (tools === 'all' || tools === 'helper') link('/usr/bin/virt-ssh-helper', join(folder, 'virt-ssh-helper'));
    writeFileSync(this.#at('path'), folder);
  }

  /** A program to name with `command=`: ssh with settings of its own. */
  client(wish: ClientWish = {}): string {
    this.#clients += 1;
    const [program, config] = [this.#at(`ssh-${this.#clients}`), this.#at(`config-${this.#clients}`)];
    const key = 'key' in wish ? wish.key : this.key;
    const lines = [
      ...(wish.lines ?? []),
      'Host *',
      `Port ${this.port}`,
      `UserKnownHostsFile ${this.knownHosts(wish.host ?? 'known')}`,
      'GlobalKnownHostsFile /dev/null',
      'IdentityAgent none',
      'IdentitiesOnly yes',
      `IdentityFile ${key ?? 'none'}`,
    ];
    writeFileSync(config, `${lines.join('\n')}\n`);
    script(program, `exec /usr/bin/ssh -F ${config} "$@"`);
    return program;
  }

  /** User, host and port, as a URI has them. */
  get address(): string {
    return `${this.user}@127.0.0.1:${this.port}`;
  }

  /** Parameters for SSH inside the process. */
  inProcess({ host = 'known', key = this.key }: Pick<ClientWish, 'host' | 'key'> = {}): string {
    return `keyfile=${key}&known_hosts=${this.knownHosts(host)}&sshauth=privkey`;
  }

  /** A known_hosts file. */
  knownHosts(host: 'known' | 'unknown' | 'other'): string {
    const path = this.#at(`known_hosts-${host}`);
    const stranger = publicPart(this.strangeKey);
    const keys = host === 'known' ? this.hostKeys : host === 'other' ? [stranger] : [];
    writeFileSync(path, keys.map((key) => `[127.0.0.1]:${this.port} ${key}\n`).join(''));
    return path;
  }

  /** The public part of a file that has not come out yet in another way. */
  fingerprint(key: string): string {
    return keygen(['-l', '-f', key]).split(' ')[1] ?? '';
  }

  /** Kills the server with all of its sessions. */
  async kill(): Promise<void> {
    const running = this.#process;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    // Sessions have groups of their own.
    for (const pid of [running.pid ?? 0, ...descendants(running.pid ?? 0)]) killIfThere(pid);
    await ended;
    while (await this.#listens()) await sleep(5);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    for (const path of this.#placed) rmSync(path, { force: true });
    rmSync(this.folder, { recursive: true, force: true });
  }

  #at(name: string): string {
    return join(this.folder, name);
  }

  #keygen(name: string, passphrase = '', type = 'ed25519'): string {
    const path = this.#at(name);
    keygen(['-q', '-t', type, '-N', passphrase, '-C', name, '-f', path]);
    return path;
  }

  #writeConfiguration(): void {
    const lines = [
      `Port ${this.port}`,
      'ListenAddress 127.0.0.1',
      ...['ed25519', 'ecdsa', 'rsa'].map((type) => `HostKey ${this.#at(`host_${type}`)}`),
      `AuthorizedKeysFile ${this.#at('authorized')}`,
      'PidFile none',
      'StrictModes no',
      'PermitRootLogin yes',
      'MaxStartups 100',
      // Newer servers let a client wait that has failed before, and all tests are one client.
      ...(knowsPenalties() ? ['PerSourcePenalties no'] : []),
      `UsePAM ${isolation() === 'namespace' ? 'yes' : 'no'}`,
      `PasswordAuthentication ${isolation() === 'namespace' ? 'yes' : 'no'}`,
      `KbdInteractiveAuthentication ${isolation() === 'namespace' ? 'yes' : 'no'}`,
      // Nothing of what the start-up files of the machine's shells do.
      `ForceCommand ${this.#at('session')}`,
    ];
    writeFileSync(this.#at('sshd_config'), `${lines.join('\n')}\n`);
    const run = this.#at('run');
    mkdirSync(run);
    chmodSync(run, 0o777);
    const env = `HOME=${run} USER="$USER" LOGNAME="$USER" XDG_RUNTIME_DIR=${run} PATH="$(cat ${this.#at('path')})"`;
    script(this.#at('session'), `exec env -i ${env} /bin/sh -c "$SSH_ORIGINAL_COMMAND"`);
  }

  /** Mounts what only this server shall see: the daemon where it is looked for, and a user with a password. */
  #worldScript(): string {
    const file = (name: string, lines: readonly string[]): string => this.#file(name, lines);
    const hash = spawnSync('openssl', ['passwd', '-6', PASSWORD], { encoding: 'utf8' }).stdout.trim();
    const user = `${PASSWORD_USER}:x:${PASSWORD_UID}:${PASSWORD_UID}::${this.#at('run')}:/bin/sh`;
    const mounts: readonly (readonly [string, string])[] = [
      [this.#daemon.folder, '/run/libvirt'],
      [file('passwd', [readFileSync('/etc/passwd', 'utf8').trimEnd(), user]), '/etc/passwd'],
      [
        file('group', [readFileSync('/etc/group', 'utf8').trimEnd(), `${PASSWORD_USER}:x:${PASSWORD_UID}:`]),
        '/etc/group',
      ],
      [file('shadow', ['root:*:19000:0:99999:7:::', `${PASSWORD_USER}:${hash}:19000:0:99999:7:::`]), '/etc/shadow'],
      [
        file('pam', ['auth required pam_unix.so', 'account required pam_permit.so', 'session required pam_permit.so']),
        '/etc/pam.d/sshd',
      ],
    ];
    const lines = [
      'set -e',
      'mkdir -p /run/libvirt',
      ...mounts.map(([from, to]) => `mount --bind ${from} ${to}`),
      `exec sh ${this.#serveScript()}`,
    ];
    return file('world', lines);
  }

  /** Serves until its standard input ends: when the test process has gone, however it went. */
  #serveScript(): string {
    const folder = userInfo().uid === 0 ? ['mkdir -p /run/sshd'] : [];
    return this.#file('serve', [
      ...folder,
      `${SSHD} -D -e -f ${this.#at('sshd_config')} &`,
      'cat >/dev/null',
      'kill $!',
    ]);
  }

  #file(name: string, lines: readonly string[]): string {
    writeFileSync(this.#at(name), `${lines.join('\n')}\n`);
    return this.#at(name);
  }

  /** Without a world of its own the daemon has to be put where it is looked for; only one runs at a time then. */
  #placeSockets(): void {
    for (const path of [this.#daemon.socket, this.#daemon.readOnlySocket]) {
      const place = join('/run/libvirt', basename(path));
      rmSync(place, { force: true });
      symlinkSync(path, place);
      this.#placed.push(place);
    }
  }

  #listens(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect(this.port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
  }
}

/** Starts a server whose sessions find a daemon. It ends with `await using`. */
export async function startSshd(daemon: Daemon): Promise<Sshd> {
  const sshd = new Sshd(daemon);
  try {
    await sshd.start();
    return sshd;
  } catch (error) {
    await sshd[Symbol.asyncDispose]();
    throw error;
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has gone with another.
  }
}

function keygen(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('ssh-keygen', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ssh-keygen ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Type and key of a public key file, without its comment. */
function publicPart(key: string): string {
  return readFileSync(`${key}.pub`, 'utf8').split(' ').slice(0, 2).join(' ');
}

function script(path: string, body: string): void {
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
}

function link(target: string, path: string): void {
  rmSync(path, { force: true });
  symlinkSync(target, path);
}

/** OpenSSH 9.8 and later. */
function knowsPenalties(): boolean {
  const { stderr } = spawnSync('/usr/bin/ssh', ['-V'], { encoding: 'utf8' });
  const [, major = '0', minor = '0'] = /OpenSSH_(\d+)\.(\d+)/.exec(stderr ?? '') ?? [];
  return Number(major) > 9 || (Number(major) === 9 && Number(minor) >= 8);
}
