import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { authListIsAnswered, freePort } from './daemon-probe.js';
import { type Isolation, isolation, libvirtdPath } from './live.js';
import type { TestNode } from './node-xml.js';
import { testNodeXml } from './node-xml.js';
import { findDescendant, isAlive } from './processes.js';

export { describeLive, haveLibvirtd } from './live.js';
export { python, virsh, virtAdmin } from './official.js';

const SUPERVISOR: string = fileURLToPath(new URL('./supervise.sh', import.meta.url));
const READY_WITHIN_MS = 60_000;

/** A value of libvirtd.conf or qemu.conf. */
export type Setting = string | number | readonly string[];

/** Files and rules of a TLS listener. */
export interface TlsListener {
  readonly caFile: string;
  readonly certFile: string;
  readonly keyFile: string;
  readonly crlFile?: string;
  /** Whether a client certificate is demanded; true by default, as in libvirtd. */
  readonly verify?: boolean;
  readonly auth?: 'none' | 'sasl';
}

/** What a test may ask of its daemon. Everything is off, and authentication is none, unless it says so. */
export interface DaemonOptions {
  /** `max_client_requests`: how many calls of one connection the daemon works on before it stops reading. */
  readonly maxClientRequests?: number;
  /** Further lines of libvirtd.conf; they win over the launcher's own. */
  readonly settings?: Readonly<Record<string, Setting>>;
  /** Further lines of qemu.conf. Only with isolation by namespaces. */
  readonly qemuSettings?: Readonly<Record<string, Setting>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** A plain TCP listener on 127.0.0.1; the port is {@link Daemon.tcpPort}. */
  readonly tcp?: { readonly auth?: 'none' | 'sasl' };
  /** A TLS listener on 127.0.0.1; the port is {@link Daemon.tlsPort}. */
  readonly tls?: TlsListener;
  /** A folder that the daemon finds as `/etc/pki`. Only with isolation by namespaces. */
  readonly pki?: string;
  /** Content of the SASL configuration `libvirt.conf`, in a folder of its own. */
  readonly sasl?: string;
  /** The host's name as the daemon sees it; each daemon has its own, so that one can migrate to another. */
  readonly hostname?: string;
  /** A network namespace of its own: bridges stay inside, but TCP and TLS cannot be reached from the test. */
  readonly ownNetwork?: boolean;
}

/** A running libvirtd, its sockets and its folder. */
export interface Daemon extends AsyncDisposable {
  /** Everything of the daemon lives here, and goes with it. A test may put its own files here. */
  readonly folder: string;
  readonly socket: string;
  /** Missing on disk when the daemon runs as an ordinary user. */
  readonly readOnlySocket: string;
  /** Missing on disk when the daemon runs as an ordinary user. */
  readonly adminSocket: string;
  readonly isolation: Isolation;
  readonly hostname: string;
  /** 0 unless asked for. */
  readonly tcpPort: number;
  /** 0 unless asked for. */
  readonly tlsPort: number;
  /** Process of the daemon, as seen from the test. */
  readonly pid: number;
  /**
   * URI that reaches a driver through this daemon's socket: `uri('qemu:///system')`. A path means the test driver:
   * `uri('/default')`, which is also the default.
   */
  uri(target?: string): string;
  /** Writes a node for the test driver and returns its URI. Every connection to it starts from the file again. */
  writeTestNode(node: TestNode): string;
  /** What the daemon has logged (warnings and errors, unless a setting says otherwise). */
  log(): string;
  /** Sends a signal; for KILL and TERM it returns when the daemon has gone. Guests live on. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Starts the daemon again after {@link kill}, in the same folder and with its guests. */
  restart(): Promise<void>;
  /**
   * Starts it again if it has ended by itself, and tells whether it had. For tests that end many connections hard,
   * which libvirtd 9.0.0 does not always survive (docs/protocol.md, "Events").
   */
  revive(): Promise<boolean>;
  /** Ends the daemon and its guests and removes the folder. */
  stop(): Promise<void>;
}

/** Starts a libvirtd of its own for a test. It ends with {@link Daemon.stop}, with `await using`, or with the process. */
export async function startDaemon(options: DaemonOptions = {}): Promise<Daemon> {
  const daemon = new RunningDaemon(options, {
    tcpPort: options.tcp === undefined ? 0 : await freePort(),
    tlsPort: options.tls === undefined ? 0 : await freePort(),
  });
  try {
    await daemon.ready();
  } catch (error) {
    await daemon.stop();
    throw error;
  }
  return daemon;
}

interface Ports {
  readonly tcpPort: number;
  readonly tlsPort: number;
}

class RunningDaemon implements Daemon {
  readonly folder: string;
  readonly isolation: Isolation = isolation();
  readonly hostname: string;
  readonly tcpPort: number;
  readonly tlsPort: number;
  readonly #supervisor: ChildProcess;
  readonly #ended: Promise<void>;
  #complaints = '';
  #pid = 0;
  #starts = 1;
  #nodes = 0;

  constructor(options: DaemonOptions, ports: Ports) {
    // Paths of Unix sockets end at 107 bytes; some machines have a long TMPDIR.
    this.folder = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lvd-'));
    this.hostname = options.hostname ?? `lvd-${this.folder.slice(-6).toLowerCase()}`;
    this.tcpPort = ports.tcpPort;
    this.tlsPort = ports.tlsPort;
    this.#writeConfiguration(options);
    this.#supervisor = spawn('bash', [SUPERVISOR, 'outer', this.folder, this.isolation], {
      // A session of its own, so that Ctrl-C reaches the test alone, which then lets go of the lifeline.
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: this.#environment(options),
    });
    this.#supervisor.stdout?.on('data', (chunk: Buffer) => {
      this.#complaints = (this.#complaints + chunk.toString()).slice(-4096);
    });
    this.#supervisor.stdin?.on('error', () => undefined);
    this.#ended = new Promise((resolve) => this.#supervisor.once('close', () => resolve()));
  }

  get socket(): string {
    return join(this.folder, 'libvirt-sock');
  }

  get readOnlySocket(): string {
    return join(this.folder, 'libvirt-sock-ro');
  }

  get adminSocket(): string {
    return join(this.folder, 'libvirt-admin-sock');
  }

  get pid(): number {
    return this.#pid;
  }

  uri(target = '/default'): string {
    const plain = target.startsWith('/') ? `test://${target}` : target;
    const colon = plain.indexOf(':');
    const separator = plain.includes('?') ? '&' : '?';
    return `${plain.slice(0, colon)}+unix${plain.slice(colon)}${separator}socket=${this.socket}`;
  }

  writeTestNode(node: TestNode): string {
    this.#nodes += 1;
    const file = join(this.folder, `node-${this.#nodes}.xml`);
    writeFileSync(file, testNodeXml(node));
    return this.uri(file);
  }

  log(): string {
    try {
      return readFileSync(join(this.folder, 'libvirtd.log'), 'utf8');
    } catch {
      return '';
    }
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    process.kill(this.#pid, signal);
    if (signal !== 'SIGKILL' && signal !== 'SIGTERM') return;
    while (isAlive(this.#pid)) await sleep(5);
  }

  async restart(): Promise<void> {
    if (isAlive(this.#pid)) await this.kill('SIGKILL');
    this.#pid = 0;
    this.#starts += 1;
    this.#supervisor.stdin?.write('start\n');
    await this.ready();
  }

  async revive(): Promise<boolean> {
    if (isAlive(this.#pid)) return false;
    await this.restart();
    return true;
  }

  async stop(): Promise<void> {
    this.#supervisor.stdin?.end();
    await this.#ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  /** Waits until the daemon works, which is later than that its socket is there. */
  async ready(): Promise<void> {
    const deadline = Date.now() + READY_WITHIN_MS;
    let died = false;
    while (Date.now() < deadline && !died) {
      if (this.#pid === 0) this.#pid = findDescendant(this.#supervisor.pid ?? 0, 'libvirtd');
      else if (await authListIsAnswered(this.socket)) return;
      died = this.#hasEnded();
      await sleep(10);
    }
    const what = died ? 'ended at once' : `did not answer within ${READY_WITHIN_MS / 1000} s`;
    throw new Error(`libvirtd ${what}\n${this.#complaints}${this.log().slice(-4096)}`);
  }

  /** Also if the daemon was gone before its process was found; the supervisor lives on, to start it again. */
  #hasEnded(): boolean {
    if (this.#supervisor.exitCode !== null || existsSync(join(this.folder, `ended-${this.#starts}`))) return true;
    return this.#pid !== 0 && !isAlive(this.#pid);
  }

  #environment(options: DaemonOptions): NodeJS.ProcessEnv {
    const own = (name: string): string => join(this.folder, 'state', name);
    return {
      PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      LC_ALL: 'C',
      HOME: own('home'),
      // Only the daemon of an ordinary user looks at these.
      XDG_RUNTIME_DIR: own('run'),
      XDG_CONFIG_HOME: own('config'),
      XDG_CACHE_HOME: own('cache'),
      XDG_DATA_HOME: own('data'),
      LIBVIRTD: libvirtdPath(),
      LIBVIRTD_ARGUMENTS: options.tcp === undefined && options.tls === undefined ? '' : '--listen',
      TEST_HOSTNAME: this.hostname,
      TEST_OWN_NETWORK: options.ownNetwork === true ? 'yes' : '',
      TEST_KEEP_FOLDER: process.env['LIBVIRT_CLIENT_KEEP_FOLDER'] ?? '',
      SASL_CONF_PATH: own('sasl'),
      ...options.environment,
    };
  }

  #writeConfiguration(options: DaemonOptions): void {
    const etc = join(this.folder, 'state', 'etc');
    for (const name of ['etc', 'home', 'sasl', 'run']) mkdirSync(join(this.folder, 'state', name), { recursive: true });
    const settings = { ...this.#daemonSettings(options), ...options.settings };
    writeFileSync(join(this.folder, 'libvirtd.conf'), configuration(settings));
    writeFileSync(
      join(etc, 'qemu.conf'),
      configuration({ ...QEMU_SETTINGS, ...displayPorts(), ...options.qemuSettings }),
    );
    if (options.pki !== undefined) cpSync(options.pki, join(this.folder, 'state', 'pki'), { recursive: true });
    if (options.sasl !== undefined) writeFileSync(join(this.folder, 'state', 'sasl', 'libvirt.conf'), options.sasl);
  }

  #daemonSettings(options: DaemonOptions): Record<string, Setting> {
    const settings: Record<string, Setting> = {
      unix_sock_dir: this.folder,
      auth_unix_rw: 'none',
      auth_unix_ro: 'none',
      listen_tls: options.tls === undefined ? 0 : 1,
      listen_tcp: options.tcp === undefined ? 0 : 1,
      listen_addr: '127.0.0.1',
      log_outputs: '3:stderr',
      // Two daemons with the host's one UUID would refuse to migrate to each other.
      host_uuid: randomUUID(),
    };
    if (options.maxClientRequests !== undefined) settings['max_client_requests'] = options.maxClientRequests;
    if (options.tcp !== undefined) Object.assign(settings, tcpSettings(options.tcp.auth, this.tcpPort));
    if (options.tls !== undefined) Object.assign(settings, tlsSettings(options.tls, this.tlsPort));
    return settings;
  }
}

/** Guests run without what a container lacks: other users, cgroups, security modules, virtlogd. */
const QEMU_SETTINGS: Readonly<Record<string, Setting>> = {
  user: 'root',
  group: 'root',
  dynamic_ownership: 0,
  remember_owner: 0,
  security_driver: 'none',
  namespaces: [],
  cgroup_controllers: [],
  stdio_handler: 'file',
};

/** Ports for the displays of one daemon's guests: two daemons with one range may both choose the same free port. */
function displayPorts(): Record<string, Setting> {
  const first = 5900 + 20 * randomInt(700);
  return { remote_display_port_min: first, remote_display_port_max: first + 19 };
}

function tcpSettings(auth: 'none' | 'sasl' = 'none', port: number): Record<string, Setting> {
  return { tcp_port: String(port), auth_tcp: auth };
}

function tlsSettings(tls: TlsListener, port: number): Record<string, Setting> {
  return {
    tls_port: String(port),
    auth_tls: tls.auth ?? 'none',
    ca_file: tls.caFile,
    cert_file: tls.certFile,
    key_file: tls.keyFile,
    tls_no_verify_certificate: tls.verify === false ? 1 : 0,
    ...(tls.crlFile === undefined ? {} : { crl_file: tls.crlFile }),
  };
}

/** Text of a libvirt configuration file. Its strings know no escapes, so that a quote cannot be written. */
function configuration(settings: Readonly<Record<string, Setting>>): string {
  const quoted = (text: string): string => {
    if (/["\n]/.test(text)) throw new Error(`not possible in a configuration file: ${text}`);
    return `"${text}"`;
  };
  const value = (setting: Setting): string => {
    if (typeof setting === 'number') return String(setting);
    return typeof setting === 'string' ? quoted(setting) : `[ ${setting.map(quoted).join(', ')} ]`;
  };
  const lines = Object.entries(settings).map(([name, setting]) => `${name} = ${value(setting)}\n`);
  return lines.join('');
}
