import { type Abortable, addAbortListener, removeAbortListener } from '../abort.js';
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
  /** May be changed between two links. */
  readonly keepalive: { readonly value: KeepaliveOptions | false };
  readonly maxInFlight: number | undefined;
  /** Default timeout of calls in milliseconds. */
  readonly timeoutMs: number | undefined;
  readonly auth: LinkAuth;
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
 * @param cancel aborts the opening at any step
 * @param begun receives the link before the first call
 */
export async function openLink(
  transport: Transport,
  options: OpenOptions,
  cancel: Abortable,
  begun?: Link[],
): Promise<OpenedLink> {
  const { maxInFlight, timeoutMs } = options;
  const link = new Link(transport, { maxInFlight, timeoutMs, goodbye: connectClose });
  begun?.push(link);
  // Ends all calls of the opening, which is cheaper than a listener for each of them.
  const abort = (): void => link.destroy();
  addAbortListener(cancel, abort);
  try {
    cancel.throwIfAborted();
    link.advance('authenticating');
    await traceOf(
      authenticateChannel,
      (): AuthenticateTrace => ({ link: link.description, method: '' }),
      (trace) => authenticate(link, options.auth, cancel, trace),
    );
    link.advance('opening');
    const name = await openDriver(link, options);
    if (transport.descriptors !== undefined) link.daemonVersion = await libVersion(link);
    cancel.throwIfAborted();
    link.advance('open');
    return { link, name };
  } catch (error) {
    link.destroy();
    throw cancel.aborted ? cancel.reason : openingError(error);
  } finally {
    removeAbortListener(cancel, abort);
  }
}

async function openDriver(link: Link, { name, readOnly, keepalive }: OpenOptions): Promise<string> {
  // Keepalive does not need the driver, so both calls take one round trip.
  const asked = answersKeepalive(link);
  // The name must be present even if it is empty: an absent one breaks later calls.
  const opened = link.call(connectOpen, { name, flags: readOnly ? 1 : 0 });
  const [alive] = await Promise.all([asked, opened]);
  if (alive) link.startKeepalive(keepalive.value);
  return name === '' ? (await link.call(connectGetUri, undefined)).uri : name;
}

/** Asks for keepalive, which makes the daemon send its own pings. An error counts as no. */
async function answersKeepalive(link: Link): Promise<boolean> {
  try {
    return (await link.call(connectSupportsFeature, { feature: KEEPALIVE })).supported !== 0;
  } catch (error) {
    if (isServerError(error)) return false;
    throw error;
  }
}

/** Asks for the daemon's release of libvirt; undefined if the driver does not report it. */
async function libVersion(link: Link): Promise<number | undefined> {
  try {
    const version = Number((await link.call(connectGetLibVersion, undefined)).lib_ver);
    return version === 0 ? undefined : version;
  } catch (error) {
    if (isServerError(error)) return undefined;
    throw error;
  }
}
