import { integerIn } from '../checks.js';
import { type PartialWait, WHOLE_MS } from '../deadline.js';
import { UsageError } from '../errors.js';
import type { KeepaliveOptions } from '../rpc/keepalive.js';
import type { Link } from '../rpc/link.js';
import { LinkGroup } from '../rpc/link-group.js';
import { type OpenedLink, type OpenOptions, openLink } from '../rpc/open.js';
import { type ConnectTrace, connectChannel, traceOf } from '../rpc/trace.js';
import type { TransportNeeds } from '../transport/transport.js';
import { authenticateAs } from './auth/authentication.js';
import { type ConnectAttempt, connectWithin } from './connect-deadline.js';
import type { ConnectOptions } from './connect-options.js';
import type { Endpoint } from './endpoint.js';
import type { LinkSettings } from './link-settings.js';

const LINKS_MAX = 1000;

/** All links of a connection, and the name that the daemon uses for the driver. */
export interface OpenedGroup {
  readonly group: LinkGroup;
  readonly name: string;
}

/** Opens links to one endpoint, all with the same settings: those of a connection, and dedicated ones. */
export class LinkOpener {
  /** Links of a connection. */
  readonly count: number;
  /** The keepalive of links that are opened from now on. */
  readonly keepalive: { value: KeepaliveOptions | false };
  readonly #endpoint: Endpoint;
  readonly #options: ConnectOptions;
  readonly #open: OpenOptions;

  /** @throws UsageError for options that are out of range, or that the endpoint does not serve */
  constructor(endpoint: Endpoint, settings: LinkSettings, options: ConnectOptions) {
    const { name, auth } = endpoint;
    const readOnly = options.readOnly ?? false;
    this.#endpoint = endpoint;
    this.#options = options;
    this.keepalive = { value: settings.keepalive };
    const { maxInFlight, timeoutMs } = settings;
    const authentication = authenticateAs(auth, options);
    this.#open = { name, readOnly, keepalive: this.keepalive, maxInFlight, timeoutMs, auth: authentication };
    this.count = integerIn(options.links ?? 1, 'links', 1, LINKS_MAX);
    checkServes(endpoint, this.count, options.reconnect);
  }

  /** Opens all links of a connection, within the deadline for connecting. */
  openGroup(signal: AbortSignal | undefined): Promise<OpenedGroup> {
    const { connectTimeoutMs } = this.#options;
    return connectWithin(this.#target, { signal, connectTimeoutMs }, (attempt) => this.#openAll(attempt));
  }

  /** Opens one more link, for a single purpose. `timeoutMs` replaces the deadline for connecting. */
  async openDedicated({ signal, timeoutMs, [WHOLE_MS]: wholeMs }: PartialWait, needs: TransportNeeds): Promise<Link> {
    const connectTimeoutMs = timeoutMs ?? this.#options.connectTimeoutMs;
    const limits = { signal, connectTimeoutMs, [WHOLE_MS]: wholeMs };
    return (await connectWithin(this.#target, limits, (attempt) => this.#openOne(attempt, needs))).link;
  }

  /** The target of the connection, for messages. */
  get #target(): string {
    const { uri } = this.#endpoint;
    return uri === '' ? 'the local daemon' : uri;
  }

  /** Opens a link for when abandoned calls hold every slot; undefined where one link is all that is served. */
  get #spare(): ((signal: AbortSignal) => Promise<Link>) | undefined {
    return this.#endpoint.serves === 'one' ? undefined : (signal) => this.openDedicated({ signal }, {});
  }

  async #openAll(attempt: ConnectAttempt): Promise<OpenedGroup> {
    const needs = { fileDescriptors: this.#options.fileDescriptors };
    // The others only after the first, so that a daemon that refuses is asked once.
    const { link, name } = await this.#openOne(attempt, needs);
    if (this.count === 1) return { group: new LinkGroup([link], this.#spare), name };
    const opening = Array.from({ length: this.count - 1 }, () => this.#openOne(attempt, needs));
    return { group: new LinkGroup([link, ...(await allOrNone(opening, link))], this.#spare), name };
  }

  #openOne({ cancellation, links }: ConnectAttempt, needs: TransportNeeds): Promise<OpenedLink> {
    const { uri, dialer } = this.#endpoint;
    return traceOf(
      connectChannel,
      (): ConnectTrace => ({ uri, link: '' }),
      async (trace) => {
        const transport = await dialer.dial(cancellation, needs);
        if (trace !== undefined) trace.link = transport.description;
        return openLink(transport, this.#open, cancellation, links);
      },
    );
  }
}

/** @throws UsageError for options that need more than one link where the endpoint serves one */
function checkServes({ serves }: Endpoint, links: number, reconnect: unknown): void {
  if (serves !== 'one') return;
  const wish = links > 1 ? 'links' : reconnect !== undefined && reconnect !== false ? 'reconnect' : undefined;
  if (wish === undefined) return;
  const why = 'transport is a single stream, which serves one link only; pass a function that opens streams';
  throw new UsageError('INVALID_VALUE', `${wish} cannot be used: ${why}`);
}

/** Waits for links. If one cannot be opened, destroys all of them and the first. */
async function allOrNone(opening: readonly Promise<OpenedLink>[], first: Link): Promise<Link[]> {
  const results = await Promise.allSettled(opening);
  const failed = results.find((result) => result.status === 'rejected');
  const links = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.link] : []));
  if (failed === undefined) return links;
  for (const link of [first, ...links]) link.destroy();
  throw failed.reason;
}
