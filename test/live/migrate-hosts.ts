import { randomInt } from 'node:crypto';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { ConnectionError, isServerError } from '../../src/errors.js';
import { DomainState } from '../../src/generated/constants/domain.js';
import { type Daemon, startDaemon, virsh } from '../support/daemon.js';
import { guestProcesses } from './host-processes.js';
import { type GuestKind, guestXml, writeBootDisk } from './migrate-guest.js';

export const SYSTEM = 'qemu:///system';

/** Two daemons on one machine, each with hosts' names, guests and files of its own. */
export class TwoHosts implements AsyncDisposable {
  readonly source: Daemon;
  readonly destination: Daemon;
  /** Connections to them. */
  from: Connection;
  to: Connection;
  #guests = 0;

  private constructor(daemons: readonly [Daemon, Daemon], connections: readonly [Connection, Connection]) {
    [this.source, this.destination] = daemons;
    [this.from, this.to] = connections;
  }

  static async start(options: ConnectOptions = {}): Promise<TwoHosts> {
    // Ports of the machine, which other tests use as well.
    const first = 20_000 + randomInt(20_000);
    const qemuSettings = { migration_port_min: first, migration_port_max: first + 50 };
    const source = await startDaemon({ qemuSettings });
    try {
      // The name is what the destination calls itself in the URI that it gives the source, which looks it up. An
      // address has to be looked up nowhere.
      const destination = await startDaemon({ hostname: '127.0.0.2', tcp: { auth: 'none' }, qemuSettings });
      const from = await connect(source.uri(SYSTEM), options);
      const to = await connect(destination.uri(SYSTEM), options);
      return new TwoHosts([source, destination], [from, to]);
    } catch (error) {
      await source.stop();
      throw error;
    }
  }

  /** Starts a guest on the source; a defined one if it shall outlive its run. */
  async guest(kind: GuestKind, persistent = false): Promise<Domain> {
    this.#guests += 1;
    const xml = guestXml(`guest${this.#guests}`, writeBootDisk(this.source, kind), kind.devices);
    if (!persistent) return this.from.createDomain(xml);
    const domain = await this.from.defineDomain(xml);
    await domain.create();
    return domain;
  }

  /** What a daemon has, in the words of the official tool: `guest1 running`. */
  async has(daemon: Daemon): Promise<string[]> {
    const text = await virsh(daemon, ['list', '--all', '--name'], daemon.uri(SYSTEM));
    const names = text.split('\n').filter((name) => name.trim() !== '');
    const states = names.map(async (name) => {
      // What is left of a failed migration may go between the two questions.
      const state = await virsh(daemon, ['domstate', name], daemon.uri(SYSTEM)).catch(() => undefined);
      return state === undefined ? [] : [`${name.trim()} ${state.trim()}`];
    });
    return (await Promise.all(states)).flat().sort();
  }

  /** Connects again to a daemon that was killed, or from which a test has parted. */
  async reconnect(): Promise<void> {
    if (!this.from.isAlive()) this.from = await connectAgain(this.source);
    if (!this.to.isAlive()) this.to = await connectAgain(this.destination);
  }

  /** Ends all guests of both. */
  async clear(): Promise<void> {
    for (const connection of [this.from, this.to]) {
      for (const domain of await connection.listAllDomains()) {
        await end(domain).catch((error: unknown) => {
          if (!isServerError(error, 'NO_DOMAIN')) throw error;
        });
      }
    }
  }

  /** The process of a domain's hypervisor under a daemon. */
  hypervisor(daemon: Daemon, name: string): number {
    const pid = guestProcesses(daemon).find(({ args }) => {
      return args.includes('-incoming') && args.some((arg) => arg.includes(`guest=${name},`));
    })?.pid;
    if (pid === undefined) throw new Error(`${name} has no process that waits for a guest`);
    return pid;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.from.close(), this.to.close()]);
    await Promise.all([this.source.stop(), this.destination.stop()]);
  }
}

/** Starts the daemon if a test that failed has left it dead. */
async function connectAgain(daemon: Daemon): Promise<Connection> {
  try {
    return await connect(daemon.uri(SYSTEM));
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    await daemon.restart();
    return connect(daemon.uri(SYSTEM));
  }
}

async function end(domain: Domain): Promise<void> {
  const { state } = await domain.getState();
  if (state !== DomainState.SHUTOFF) await domain.destroy();
  if (await stillThere(domain)) await domain.undefine();
}

async function stillThere(domain: Domain): Promise<boolean> {
  try {
    return await domain.isPersistent();
  } catch {
    return false;
  }
}
