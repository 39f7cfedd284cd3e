// What the renderer may ask of libvirt. Everything that goes in or out is plain JSON.
import { type Connection, connect, DomainState, nameOf, toJson } from 'libvirt-client';

/** A domain as the page gets it. */
export interface DomainView {
  readonly name: string;
  readonly uuid: string;
  readonly state: string;
  /** 64-bit numbers are text. */
  readonly balloon: unknown;
}

/** The domains of one host. Connects at the first request, and restores a lost connection. */
export class Host implements AsyncDisposable {
  readonly #uri: string;
  #connection: Promise<Connection> | undefined;

  constructor(uri: string) {
    this.#uri = uri;
  }

  async list(): Promise<DomainView[]> {
    const connection = await this.#connected();
    const all = await connection.getAllDomainStats({ shape: 'nested' });
    const views = all.map(({ domain, stats }) => ({
      name: domain.name,
      uuid: domain.uuid,
      state: nameOf(DomainState, stats.state?.state ?? 0) ?? 'UNKNOWN',
      balloon: toJson(stats.balloon ?? null),
    }));
    return views.sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Starts a domain or shuts it down. @throws TypeError if an argument is not what the page may send */
  async act(uuid: unknown, action: unknown): Promise<void> {
    if (typeof uuid !== 'string' || !/^[0-9a-f-]{36}$/.test(uuid)) throw new TypeError('the UUID is not valid');
    const domain = await (await this.#connected()).getDomainByUuid(uuid);
    if (action === 'start') await domain.create();
    else if (action === 'shutdown') await domain.shutdown();
    else throw new TypeError('the action is not start or shutdown');
  }

  #connected(): Promise<Connection> {
    this.#connection ??= connect(this.#uri, { reconnect: { calls: 'fail' }, connectTimeoutMs: 15_000 }).catch(
      (error: unknown) => {
        // The next request tries again.
        this.#connection = undefined;
        throw error;
      },
    );
    return this.#connection;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await (await this.#connection?.catch(() => undefined))?.close();
  }
}
