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

/** Features that are asked for at every opening (docs/protocol.md, "Opening"). */
export const Feature = {
  /** The daemon answers keepalive messages; asking makes it send its own. */
  KEEPALIVE: 10,
  /** Events carry the id of the callback they were registered for. */
  EVENT_CALLBACKS: 14,
  /** The daemon tells when the driver's own connection is lost. */
  CLOSE_CALLBACK: 15,
} as const;

/** How a session is opened. */
export interface OpenOptions {
  /** Name of the driver's connection: `qemu:///system`; empty lets the daemon choose. */
  readonly name: string;
  readonly readOnly: boolean;
  readonly keepalive: KeepaliveOptions | false;
  readonly maxInFlight: number | undefined;
  /** Deadline of calls that name none, in milliseconds. */
  readonly timeoutMs: number | undefined;
  readonly auth: LinkAuth;
  /** Is told of the link before anything is asked on it. */
  readonly begun?: ((link: Link) => void) | undefined;
}

/** A link on which the driver's connection is open. */
export interface OpenedLink {
  readonly link: Link;
  /** The name that the daemon uses: what it chose itself when the name was empty. */
  readonly name: string;
}

/**
 * Opens a session as libvirt's own client does: authentication list, keepalive, driver connection, features. Each step
 * waits for the one before; what has no order is asked for at once. On failure nothing stays open.
 * @param signal ends the opening at any step
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
  // The name must be present even when it is empty: an absent one confuses the daemon.
  await link.call(connectOpen, { name: options.name, flags: options.readOnly ? 1 : 0 }, { signal });
  const name = options.name === '' ? (await link.call(connectGetUri, undefined, { signal })).uri : options.name;
  const features = [Feature.EVENT_CALLBACKS, Feature.CLOSE_CALLBACK];
  const there = await Promise.all(features.map((feature) => supports(link, feature, signal)));
  if (there.includes(false)) await refuseOldDaemon(link, signal);
  return name;
}

/** Asks for a feature. An error means the same as no. */
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
  const message = `${link.description} runs libvirt ${shown}; this library needs 1.3.2 or newer`;
  throw new ConnectionError('DAEMON_TOO_OLD', message);
}
