import { isServerError } from '../errors.js';
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
import { type AuthenticateTrace, authenticateChannel, traceOf } from './trace.js';

/** Feature: the daemon answers keepalive messages. */
const KEEPALIVE = 10;

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
 * Opens a session: authentication list, authentication, then keepalive and the driver together. On failure everything is
 * closed.
 * @param signal aborts the opening at any step
 */
export async function openLink(transport: Transport, options: OpenOptions, signal: AbortSignal): Promise<OpenedLink> {
  const { maxInFlight } = options;
  const link = new Link(transport, { maxInFlight, timeoutMs: options.timeoutMs, goodbye: connectClose });
  options.begun?.(link);
  try {
    link.advance('authenticating');
    await traceOf(
      authenticateChannel,
      (): AuthenticateTrace => ({ link: link.description, method: '' }),
      (trace) => authenticate(link, options.auth, signal, trace),
    );
    link.advance('opening');
    const name = await openDriver(link, options, signal);
    if (transport.descriptors !== undefined) link.daemonVersion = await libVersion(link, signal);
    link.advance('open');
    return { link, name };
  } catch (error) {
    link.destroy();
    throw openingError(error);
  }
}

async function openDriver(
  link: Link,
  { name, readOnly, keepalive }: OpenOptions,
  signal: AbortSignal,
): Promise<string> {
  // Keepalive does not need the driver, so both calls take one round trip.
  const asked = answersKeepalive(link, signal);
  // The name must be present even if it is empty: an absent one breaks later calls.
  const opened = link.call(connectOpen, { name, flags: readOnly ? 1 : 0 }, { signal });
  const [alive] = await Promise.all([asked, opened]);
  if (alive) link.startKeepalive(keepalive);
  return name === '' ? (await link.call(connectGetUri, undefined, { signal })).uri : name;
}

/** Asks for keepalive, which makes the daemon send its own pings. An error counts as no. */
async function answersKeepalive(link: Link, signal: AbortSignal): Promise<boolean> {
  try {
    return (await link.call(connectSupportsFeature, { feature: KEEPALIVE }, { signal })).supported !== 0;
  } catch (error) {
    if (isServerError(error)) return false;
    throw error;
  }
}

/** Asks for the daemon's release of libvirt; undefined if the driver does not tell. */
async function libVersion(link: Link, signal: AbortSignal): Promise<number | undefined> {
  try {
    const version = Number((await link.call(connectGetLibVersion, undefined, { signal })).lib_ver);
    return version === 0 ? undefined : version;
  } catch (error) {
    if (isServerError(error)) return undefined;
    throw error;
  }
}
