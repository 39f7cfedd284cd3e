import { integerIn, isUrl, uriText } from '../../checks.js';
import { checkTimeout } from '../../deadline.js';
import { UsageError } from '../../errors.js';
import { refusal } from '../../options.js';
import type { Link } from '../../rpc/link.js';
import { LinkGroup } from '../../rpc/link-group.js';
import { type OpenedLink, type OpenOptions, openLink } from '../../rpc/open.js';
import type { Transport } from '../../transport/transport.js';
import { connectOptions } from '../connect-option-tables.js';
import { type BaseConnectionOptions, checkLinkSettings, connectWithin } from '../connecting.js';
import { linkAuth } from './auth.js';
import type { AuthOptions } from './auth-options.js';
import { Connection } from './connect.js';
import { type Comeback, CurrentLinks, type ReconnectOptions } from './current-links.js';
import type { TransportOptions, Way } from './reach.js';
import { type DialSideLink, SideLinks } from './side-links.js';
import { type RecordingOptions, wayTo } from './way.js';

const LINKS_MAX = 1000;

/** How a connection to a hypervisor host is made and behaves. */
export interface ConnectOptions extends BaseConnectionOptions, RecordingOptions, TransportOptions, AuthOptions {
  /** Only calls that change nothing; uses the daemon's socket for readers where there is one. */
  readOnly?: boolean | undefined;
  /** Sockets to spread calls over, the way to have a daemon work on more of them at once. Default 1. */
  links?: number | undefined;
  /**
   * Lets open files be passed: for `openGraphics`, `fdAssociate` and their like. Only over a Unix socket, and only to a
   * daemon that is trusted: a file that is neither a socket nor a pipe, if the daemon sent one, would end this process.
   */
  fileDescriptors?: boolean | undefined;
  /** Come back after the link was lost; absent or false: the connection ends with its link. */
  reconnect?: ReconnectOptions | boolean | undefined;
}

/**
 * Connects to a hypervisor host.
 * @param uri e.g. `qemu:///system`, as text or as a `URL`; absent: `LIBVIRT_DEFAULT_URI`, else what the local
 *   daemon chooses. The options may be given in its place
 * @throws UsageError for a URI that cannot be reached from here; ConnectionError naming every socket tried; AuthError;
 *   ServerError when the daemon cannot open the driver; TimeoutError; the reason of the signal; RecordingError for a
 *   recording that cannot be written or replayed
 */
export function connect(uri?: string | URL | ConnectOptions, options?: ConnectOptions): Promise<Connection> {
  // Options in both places are a mistake, and null is not the same as absent.
  if (typeof uri !== 'object' || uri === null || isUrl(uri))
    return refusal(options, connectOptions) ?? connectTo(uri, options);
  return refusal(options ?? uri, connectOptions) ?? connectTo(options === undefined ? undefined : uri, options ?? uri);
}

async function connectTo(given: unknown, options: ConnectOptions = {}): Promise<Connection> {
  const uri = uriText(given);
  const readOnly = options.readOnly ?? false;
  const settings = checkLinkSettings(options);
  const way = await wayTo(uri, readOnly, options);
  const keepalive = { value: settings.keepalive };
  const open: OpenOptions = {
    name: way.name,
    readOnly,
    ...settings,
    // Read anew for every link: it may have been changed.
    get keepalive() {
      return keepalive.value;
    },
    auth: linkAuth(way.auth, options),
  };
  const fileDescriptors = options.fileDescriptors ?? false;
  const links = integerIn(options.links ?? 1, 'links', 1, LINKS_MAX);
  checkServes(way, links, options.reconnect);
  const target = way.uri === '' ? 'the local daemon' : way.uri;
  const dialMore: DialSideLink = async ({ signal, timeoutMs }, needs) => {
    const connectTimeoutMs = timeoutMs ?? options.connectTimeoutMs;
    const openOne = async (one: AbortSignal, begun: (link: Link) => void): Promise<OpenedLink> =>
      openLink(await dialWay(way, one, needs.fileDescriptors ?? false), { ...open, begun }, one);
    return (await connectWithin(target, { ...options, signal, connectTimeoutMs }, openOne)).link;
  };
  const make = async (signal: AbortSignal, begun: (link: Link) => void): Promise<Made> => {
    const how = { ...open, begun };
    const [first, ...others] = await openAll((one) => dialWay(way, one, fileDescriptors), how, links, signal);
    const spare = way.serves === 'one' ? undefined : (until: AbortSignal) => dialMore({ signal: until }, {});
    const group = new LinkGroup([first.link, ...others.map((other) => other.link)], spare);
    return { group, name: first.name };
  };
  const comeback = checkReconnect(options.reconnect, async (signal) => {
    return (await connectWithin(target, { ...options, signal }, make)).group;
  });
  const { group, name } = await connectWithin(target, options, make);
  const side = new SideLinks(dialMore);
  const origin = { uri: way.uri === '' ? name : way.uri, links, keepalive };
  return new Connection(new CurrentLinks(group, comeback), side, origin);
}

/** Links that were made, and what the daemon calls the driver's connection. */
interface Made {
  readonly group: LinkGroup;
  readonly name: string;
}

/** @throws UsageError for what needs more than one link where there is but one */
function checkServes({ serves }: Pick<Way, 'serves'>, links: number, reconnect: unknown): void {
  if (serves !== 'one') return;
  const wish = links > 1 ? 'links' : reconnect !== undefined && reconnect !== false ? 'reconnect' : undefined;
  if (wish === undefined) return;
  const why = 'a single stream was given as transport, which serves one link; give a function that opens streams';
  throw new UsageError('INVALID_VALUE', `${wish} is of no use here: ${why}`);
}

function checkReconnect(
  reconnect: ReconnectOptions | boolean | undefined,
  dialAgain: Comeback['dial'],
): Comeback | undefined {
  if (reconnect === undefined || reconnect === false) return undefined;
  const {
    delayMs = 250,
    maxDelayMs = 30_000,
    attempts,
    calls = 'wait',
    waitMs = 30_000,
  } = reconnect === true ? {} : reconnect;
  const options = {
    delayMs: checkTimeout(delayMs, 'reconnect.delayMs'),
    maxDelayMs: checkTimeout(maxDelayMs, 'reconnect.maxDelayMs'),
    attempts: attempts === undefined ? Number.POSITIVE_INFINITY : integerIn(attempts, 'reconnect.attempts', 1),
    calls,
    waitMs: checkTimeout(waitMs, 'reconnect.waitMs'),
  };
  return { options, dial: dialAgain };
}

/** Goes a way. @throws UsageError when descriptors are to be passed and the way cannot carry them */
async function dialWay(way: Way, signal: AbortSignal, fileDescriptors: boolean): Promise<Transport> {
  if (fileDescriptors) {
    const { checkDescriptorSupport } = await import('../../transport/pipe-binding.js');
    checkDescriptorSupport();
  }
  const transport = await way.dial(signal, fileDescriptors);
  if (!fileDescriptors || transport.descriptors !== undefined) return transport;
  transport.destroy();
  const message = `${transport.description} cannot pass file descriptors; a Unix socket of this machine can`;
  throw new UsageError('NO_DESCRIPTORS', message);
}

type AtLeastOne<T> = [T, ...T[]];

/** Opens the first link, and only when that went well the others, all at once. */
async function openAll(
  dialOne: (signal: AbortSignal) => Promise<Transport>,
  open: OpenOptions,
  links: number,
  signal: AbortSignal,
): Promise<AtLeastOne<OpenedLink>> {
  const first = await openLink(await dialOne(signal), open, signal);
  const others = await Promise.allSettled(
    Array.from({ length: links - 1 }, async () => openLink(await dialOne(signal), open, signal)),
  );
  const failed = others.find((other) => other.status === 'rejected');
  const opened = others.flatMap((other) => (other.status === 'fulfilled' ? [other.value] : []));
  if (failed === undefined) return [first, ...opened];
  for (const { link } of [first, ...opened]) link.destroy();
  throw failed.reason;
}
