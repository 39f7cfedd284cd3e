// One connection for the application: opened when it boots, closed when it stops. Needs nothing of NestJS.
import { type Connection, type ConnectOptions, connect } from 'libvirt-client';

/** The daemon cannot be used at the moment. */
export class LibvirtUnavailable extends Error {
  override readonly name = 'LibvirtUnavailable';
}

/** The connection of the application. NestJS calls the methods whose names begin with `on`. */
export class LibvirtService {
  readonly #uri: string;
  readonly #options: ConnectOptions;
  readonly #stopping = new AbortController();
  #opening: Promise<void> | undefined;
  #connection: Connection | undefined;
  #lastFailure: unknown;

  constructor(uri: string, options: ConnectOptions = {}) {
    this.#uri = uri;
    this.#options = options;
  }

  /** Begins to connect. Does not wait: the application also boots while the daemon is down. */
  onModuleInit(): void {
    this.#opening = connect(this.#uri, {
      ...this.#options,
      // Repeats the first attempt, too. Calls made without a connection fail at once instead of waiting for it.
      reconnect: { initial: true, maxDelayMs: 5_000, calls: 'fail' },
      signal: this.#stopping.signal,
      onState: ({ error }) => {
        this.#lastFailure = error;
      },
    }).then(
      (connection) => {
        this.#connection = connection;
      },
      (error: unknown) => {
        this.#lastFailure = error;
      },
    );
  }

  /** The connection. @throws LibvirtUnavailable if there is none at the moment */
  get connection(): Connection {
    if (this.#connection?.state === 'connected') return this.#connection;
    const reason = this.#lastFailure instanceof Error ? `: ${this.#lastFailure.message}` : '';
    throw new LibvirtUnavailable(`not connected to ${this.#uri}${reason}`, { cause: this.#lastFailure });
  }

  /** Asks the daemon for an answer. Rejects if it is not connected or does not answer within two seconds. */
  async check(): Promise<{ readonly hostname: string }> {
    return { hostname: await this.connection.getHostname({ timeoutMs: 2_000 }) };
  }

  /** Stops connecting, and closes the connection once calls in progress are done. */
  async onApplicationShutdown(): Promise<void> {
    this.#stopping.abort(new LibvirtUnavailable('the application stops'));
    await this.#opening;
    await this.#connection?.close();
  }
}
