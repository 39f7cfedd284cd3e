import { ConnectionError, isServerError } from '../errors.js';
import {
  connectClose,
  connectGetLibVersion,
  connectGetUri,
  connectOpen,
  connectSupportsFeature,
} from '../generated/remote/opening.js';
import type { Transport } from '../transport/transport.js';
import { authenticate } from './auth.js';
import type { KeepaliveOptions } from './keepalive.js';
import { Link } from './link.js';
import type { LinkAuth } from './link-auth.js';
import { openingError } from './link-errors.js';

/** Features queried at every opening (docs/protocol.md, "Opening"). */
export const Feature = {
  /** The daemon answers keepalive messages; the query makes it send its own. */
  KEEPALIVE: 10,
  /** Events contain the id of their callback. */
  EVENT_CALLBACKS: 14,
  /** The daemon reports the loss of the driver's own connection. */
  CLOSE_CALLBACK: 15,
} as const;

/** Options for opening a session. */
export interface OpenOptions {
  /** Name of the driver's connection: `qemu:///system`; empty lets the daemon choose. */
  readonly name: string;
  readonly readOnly: boolean;
  readonly keepalive: KeepaliveOptions | false;
  readonly maxInFlight: number | undefined;
  /** Default timeout of calls in milliseconds. */
  readonly timeoutMs: number | undefined;
  readonly auth: LinkAuth;
  /** Called with the link before the first call. */
  readonly begun?: ((link: Link) => void) | undefined;
}

/** A link with an open driver. */
export interface OpenedLink {
  readonly link: Link;
  /** The name that the daemon uses: its own choice if the name was empty. */
  readonly name: string;
}

/**
 * Opens a session as libvirt's own client does: authentication list, keepalive, driver, features. Each step waits for
 * the previous one; independent calls are sent together. On failure everything is closed.
 * @param signal aborts the opening at any step
 */
export async function openLink(transport: Transport, options: OpenOptions, signal: AbortSignal): Promise<OpenedLink> {
  const { maxInFlight } = options;
  const link = new Link(transport, { maxInFlight, timeoutMs: options.timeoutMs, goodbye: connectClose });
  options.begun?.(link);
  try {
    link.advance('authenticating');
    await authenticate(link, options.auth, signal);
    link.advance('opening');
    const name = await openDriver(link, options, signal);
    link.advance('open');
    return { link, name };
  } catch (error) {
    link.destroy();
    throw openingError(error);
  }
}

async function openDriver(link: Link, options: OpenOptions, signal: AbortSignal): Promise<string> {
  const alive = await supports(link, Feature.KEEPALIVE, signal);
  if (alive) link.startKeepalive(options.keepalive);
  // The name must be present even if it is empty: an absent one breaks later calls.
  await link.call(connectOpen, { name: options.name, flags: options.readOnly ? 1 : 0 }, { signal });
  const name = options.name === '' ? (await link.call(connectGetUri, undefined, { signal })).uri : options.name;
  const features = [Feature.EVENT_CALLBACKS, Feature.CLOSE_CALLBACK];
  const there = await Promise.all(features.map((feature) => supports(link, feature, signal)));
  if (there.includes(false)) await refuseOldDaemon(link, signal);
  return name;
}

/** Queries a feature. An error counts as no. */
async function supports(link: Link, feature: number, signal: AbortSignal): Promise<boolean> {
  try {
    return (await link.call(connectSupportsFeature, { feature }, { signal })).supported !== 0;
  } catch (error) {
    if (isServerError(error)) return false;
    throw error;
  }
}

async function refuseOldDaemon(link: Link, signal: AbortSignal): Promise<never> {
  const { lib_ver } = await link.call(connectGetLibVersion, undefined, { signal });
  const version = Number(lib_ver);
  const shown = `${Math.floor(version / 1_000_000)}.${Math.floor(version / 1000) % 1000}.${version % 1000}`;
  const message = `${link.description} runs libvirt ${shown}; libvirt 1.3.2 or newer is required`;
  throw new ConnectionError('DAEMON_TOO_OLD', message);
}
