import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../../src/api/connection/connection.js';
import { connect } from '../../../src/connect/connect.js';
import { type Daemon, startDaemon } from '../../support/daemon.js';
import { VirshShell } from './virsh-shell.js';

/** The two objects that are changed: one by virsh, one by our methods. */
export type Twin = 'theirs' | 'ours';
export const TWINS: readonly Twin[] = ['theirs', 'ours'];

/** Drivers of the one daemon. */
export type DriverName = 'test' | 'qemu';

/** A driver, with a virsh and a connection of ours. */
export interface Driver {
  readonly uri: string;
  readonly shell: VirshShell;
  readonly connection: Connection;
}

const NUMBERS: Readonly<Record<Twin, string>> = { theirs: '01', ours: '02' };

/** The UUID of a twin; each kind of object has its own. */
export function uuidOf(twin: Twin, kind = 'aa'): string {
  return `${kind}a5fdbd-cdaf-9455-926a-d65c16db18${NUMBERS[twin]}`;
}

/** Events of QEMU that calls cause. */
const CAUSED = new Set(['RESET', 'POWERDOWN', 'STOP', 'RESUME']);

/** A daemon with two drivers. */
export class World implements AsyncDisposable {
  readonly daemon: Daemon;
  readonly test: Driver;
  readonly qemu: Driver;
  readonly #events: { readonly domain: string; readonly event: string }[] = [];

  private constructor(daemon: Daemon, test: Driver, qemu: Driver) {
    this.daemon = daemon;
    this.test = test;
    this.qemu = qemu;
  }

  static async start(): Promise<World> {
    const daemon = await startDaemon({ ownNetwork: true });
    const driver = async (target: string): Promise<Driver> => {
      const uri = daemon.uri(target);
      const editor = `exec sed -i 's#<title>[^<]*#<title>Edited#' "$1"`;
      return { uri, connection: await connect(uri), shell: new VirshShell(daemon, uri, editor) };
    };
    const world = new World(daemon, await driver('test:///default'), await driver('qemu:///system'));
    for (const twin of TWINS) {
      spawnSync('qemu-img', ['create', '-q', '-f', 'qcow2', join(daemon.folder, `${twin}.qcow2`), '8M']);
      for (const driver of ['test', 'qemu'] as const)
        world.write(`base-${driver}-${twin}`, world.domainXml(driver, twin));
    }
    void world.#collectEvents();
    return world;
  }

  get folder(): string {
    return this.daemon.folder;
  }

  /** Writes a document that virsh reads. @returns its path */
  write(name: string, text: string): string {
    const path = join(this.folder, `${name}.xml`);
    writeFileSync(path, text);
    return path;
  }

  /** A twin as a domain. */
  domainXml(driver: DriverName, twin: Twin): string {
    const disk = `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/>
      <source file='${join(this.folder, `${twin}.qcow2`)}'/><target dev='vda' bus='virtio'/></disk>
      <disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/></disk>
      <graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1'/>`;
    return `<domain type='${driver}'><name>${twin}</name><uuid>${uuidOf(twin)}</uuid><title>A twin</title>
      <memory unit='MiB'>64</memory><vcpu current='1'>2</vcpu><os><type arch='${driver === 'test' ? 'i686' : 'x86_64'}'>hvm</type></os>
      <features><acpi/></features><devices>${driver === 'test' ? '' : disk}</devices></domain>`;
  }

  /** Events of QEMU about a domain since they were forgotten. */
  eventsOf(domain: string): string {
    return this.#events.flatMap((one) => (one.domain === domain ? [one.event] : [])).join('\n');
  }

  forgetEvents(): void {
    this.#events.length = 0;
  }

  async #collectEvents(): Promise<void> {
    for await (const { domain, event } of this.qemu.connection.events('qemu-monitor')) {
      if (CAUSED.has(event)) this.#events.push({ domain: domain.name, event });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { shell, connection } of [this.test, this.qemu]) {
      await connection.close();
      await shell.stop();
    }
    await this.daemon.stop();
  }
}
