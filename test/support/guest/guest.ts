import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Connection } from '../../../src/api/connection/connection.js';
import type { Domain } from '../../../src/api/domain/domain.js';
import { connect } from '../../../src/connect/connect.js';
import type { ConnectOptions } from '../../../src/connect/connect-options.js';
import type { Daemon } from '../daemon.js';
import { Channel, guestXml } from './domain-xml.js';
import { guestImage } from './image.js';

export { Channel } from './domain-xml.js';

/** Under emulation and with a busy machine around it. */
const READY_WITHIN_MS = 120_000;
const READY = 'guest ready';

/** What a test may ask of its guest. */
export interface GuestOptions {
  /** Default `guest`. */
  readonly name?: string;
  /** Default 192; below 128 the kernel does not come up. */
  readonly memoryMiB?: number;
  /** Size of each of the two disks. Default 64. */
  readonly diskMiB?: number;
  /** More elements for `<devices>`. */
  readonly devices?: string;
  /** Changes the whole description before it is defined. */
  readonly xml?: (xml: string) => string;
  /** For the connection of the guest's handle. */
  readonly connect?: ConnectOptions;
  /** False: returns as soon as it is defined; `domain.create()` and `untilReady()` are left to the test. */
  readonly start?: boolean;
}

/** A defined guest of a test daemon: a Debian kernel, busybox and the guest agent. */
export interface Guest extends AsyncDisposable {
  readonly domain: Domain;
  /** The connection that `domain` belongs to; closed with the guest. */
  readonly conn: Connection;
  readonly uri: string;
  readonly name: string;
  /** What it was defined from. */
  readonly xml: string;
  /** Its disks, console log and VNC socket are here, in the daemon's folder. */
  readonly folder: string;
  /** Paths of the qcow2 disks `vda` (empty) and `vdb` (an ext2 file system at `/mnt`, made by the first boot). */
  readonly disks: readonly [string, string];
  /** Path of the VNC server's socket. */
  readonly vnc: string;
  /** All that the guest has said on its serial console. */
  consoleLog(): string;
  /** Waits until the guest has booted, its agent answers and its console has a shell. Again after another start. */
  untilReady(): Promise<void>;
  /** Ends and undefines it, and closes its connection. */
  stop(): Promise<void>;
}

/** Defines a guest and, unless told otherwise, starts it and waits until it is ready, which takes some seconds. */
export async function startGuest(daemon: Daemon, options: GuestOptions = {}): Promise<Guest> {
  const image = await guestImage();
  const folder = await mkdtemp(join(daemon.folder, 'guest-'));
  const { name = 'guest', memoryMiB = 192, diskMiB = 64, devices = '' } = options;
  const disks = [join(folder, 'vda.qcow2'), join(folder, 'vdb.qcow2')] as const;
  await Promise.all(disks.map((path) => createDisk(path, diskMiB)));
  const log = join(folder, 'console.log');
  const vnc = join(folder, 'vnc');
  const plain = guestXml({ name, memoryMiB, image, disks, log, vnc, devices });
  const xml = options.xml?.(plain) ?? plain;
  const uri = daemon.uri(daemon.isolation === 'user' ? 'qemu:///session' : 'qemu:///system');
  const conn = await connect(uri, options.connect);
  try {
    const domain = await conn.defineDomain(xml);
    const guest = new DefinedGuest({ domain, conn, uri, name, xml, folder, disks, vnc }, log);
    if (options.start === false) return guest;
    await domain.create();
    await guest.untilReady();
    return guest;
  } catch (error) {
    await conn.close();
    throw error;
  }
}

type Parts = Pick<Guest, 'domain' | 'conn' | 'uri' | 'name' | 'xml' | 'folder' | 'disks' | 'vnc'>;

class DefinedGuest implements Guest {
  readonly domain: Domain;
  readonly conn: Connection;
  readonly uri: string;
  readonly name: string;
  readonly xml: string;
  readonly folder: string;
  readonly disks: readonly [string, string];
  readonly vnc: string;
  readonly #log: string;
  /** Where in the log the boot begins that is waited for. */
  #seen = 0;

  constructor(parts: Parts, log: string) {
    this.domain = parts.domain;
    this.conn = parts.conn;
    this.uri = parts.uri;
    this.name = parts.name;
    this.xml = parts.xml;
    this.folder = parts.folder;
    this.disks = parts.disks;
    this.vnc = parts.vnc;
    this.#log = log;
  }

  consoleLog(): string {
    try {
      return readFileSync(this.#log, 'latin1');
    } catch {
      return '';
    }
  }

  async untilReady(): Promise<void> {
    const deadline = performance.now() + READY_WITHIN_MS;
    const within = async (what: string, condition: () => boolean | Promise<boolean>): Promise<void> => {
      while (!(await condition())) {
        if (performance.now() > deadline) throw new Error(`${what}\n${this.consoleLog().slice(-2048)}`);
        await sleep(50);
      }
    };
    await within('the guest did not boot', () => this.consoleLog().includes(READY, this.#seen));
    this.#seen = this.consoleLog().length;
    await within('the agent of the guest did not come', async () =>
      agentIsThere(await this.domain.getXmlDescription()),
    );
    // Who has opened the channel need not answer yet. A guest that was asked to reboot in that moment never did.
    const answer = (): Promise<boolean> =>
      this.domain.getTime().then(
        () => true,
        () => false,
      );
    await within('the agent of the guest does not answer', answer);
  }

  async stop(): Promise<void> {
    const quietly = (call: Promise<void>): Promise<void> => call.catch(() => undefined);
    if (this.conn.isAlive()) {
      await quietly(this.domain.destroy());
      await quietly(this.domain.undefine());
    }
    await this.conn.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/** The daemon notes in the description of a running domain whether somebody in the guest has opened the channel. */
function agentIsThere(xml: string): boolean {
  return new RegExp(`name='${Channel.AGENT}' state='connected'`).test(xml);
}

async function createDisk(path: string, sizeMiB: number): Promise<void> {
  await promisify(execFile)('qemu-img', ['create', '-q', '-f', 'qcow2', path, `${sizeMiB}M`]);
}
