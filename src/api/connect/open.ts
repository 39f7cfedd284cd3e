import { ConnectionError, TimeoutError, UsageError } from '../../errors.js';
import type { KeepaliveOptions } from '../../rpc/keepalive.js';
import { LinkGroup } from '../../rpc/link-group.js';
import { type OpenedLink, type OpenOptions, openLink } from '../../rpc/open.js';
import { checkTimeout } from '../../rpc/pending-call.js';
import { thisMachine } from '../../transport/machine.js';
import type { Transport } from '../../transport/transport.js';
import { connectUnix } from '../../transport/unix.js';
import { type ConnectPlan, resolveUri } from '../../transport/uri.js';
import { Connect } from './connect.js';

/** libvirt's own shell asks for a sign of life as often. */
const KEEPALIVE: KeepaliveOptions = { interval: 5, count: 6 };
const CONNECT_TIMEOUT_MS = 30_000;
const LINKS_MAX = 1000;

/** How a connection is made and behaves. */
export interface ConnectOptions {
  /** Only calls that change nothing; uses the daemon's socket for readers where there is one. */
  readOnly?: boolean | undefined;
  /** Sockets to spread calls over, the way to have a daemon work on more of them at once. Default 1. */
  links?: number | undefined;
  /** Ordinary calls unanswered at once on a link: one less than the daemon's `max_client_requests`. Default 4. */
  maxInFlight?: number | undefined;
  /** Deadline in milliseconds of every call that names none of its own; 0, the default, for none. */
  timeoutMs?: number | undefined;
  /** Deadline in milliseconds for connecting; 0 for none. Default 30,000. */
  connectTimeoutMs?: number | undefined;
  /** Seconds of silence before the daemon is asked for a sign of life, and how often; false for never. Default 5 × 6. */
  keepalive?: KeepaliveOptions | false | undefined;
  /** Ends the connecting, at whatever stage. */
  signal?: AbortSignal | undefined;
}

/**
 * Connects to a hypervisor host.
 * @param uri e.g. `qemu:///system`; absent: `LIBVIRT_DEFAULT_URI`, else what the local daemon chooses
 * @throws UsageError for a URI that cannot be reached from here; ConnectionError naming every socket tried; AuthError;
 *   ServerError when the daemon cannot open the driver; TimeoutError; the reason of the signal
 */
export async function connect(uri?: string, options: ConnectOptions = {}): Promise<Connect> {
  options.signal?.throwIfAborted();
  const readOnly = options.readOnly ?? false;
  const plan = resolveUri(uri, { machine: thisMachine(), readOnly });
  const open: OpenOptions = {
    name: plan.name,
    readOnly,
    keepalive: checkKeepalive(options.keepalive ?? KEEPALIVE),
    maxInFlight: options.maxInFlight,
    timeoutMs: options.timeoutMs,
  };
  const links = checkLinks(options.links ?? 1);
  return withDeadline(plan, options, async (signal) => {
    const opened = await openAll(plan, open, links, signal);
    const [first, ...others] = opened;
    const group = new LinkGroup([first.link, ...others.map((other) => other.link)]);
    return new Connect(group, { uri: plan.uri === '' ? first.name : plan.uri });
  });
}

type AtLeastOne<T> = [T, ...T[]];

/** Opens the first link, and only when that went well the others, all at once. */
async function openAll(
  plan: ConnectPlan,
  open: OpenOptions,
  links: number,
  signal: AbortSignal,
): Promise<AtLeastOne<OpenedLink>> {
  const first = await openLink(await dial(plan, signal), open, signal);
  const others = await Promise.allSettled(
    Array.from({ length: links - 1 }, async () => openLink(await dial(plan, signal), open, signal)),
  );
  const failed = others.find((other) => other.status === 'rejected');
  const opened = others.flatMap((other) => (other.status === 'fulfilled' ? [other.value] : []));
  if (failed === undefined) return [first, ...opened];
  for (const { link } of [first, ...opened]) link.destroy();
  throw failed.reason;
}

/** Connects to the first socket of the plan that somebody listens on. */
async function dial(plan: ConnectPlan, signal: AbortSignal): Promise<Transport> {
  const failures: ConnectionError[] = [];
  for (const path of plan.sockets) {
    try {
      return await connectUnix(path, signal);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      failures.push(error);
    }
  }
  const [only] = failures;
  if (failures.length === 1 && only !== undefined) throw only;
  const code = failures.find((failure) => failure.code !== 'SOCKET_MISSING')?.code ?? 'SOCKET_MISSING';
  const all = failures.map((failure) => failure.message).join('; ');
  throw new ConnectionError(code, all, { cause: new AggregateError(failures) });
}

/** Runs the connecting with one signal for the caller's own and for the deadline. */
async function withDeadline<T>(
  plan: ConnectPlan,
  options: ConnectOptions,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const timeoutMs = checkTimeout(options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS, 'connectTimeoutMs');
  const controller = new AbortController();
  const abort = (): void => controller.abort(options.signal?.reason);
  const expire = (): void => {
    const target = plan.uri === '' ? 'the local daemon' : plan.uri;
    controller.abort(new TimeoutError('TIMEOUT', `connecting to ${target} took longer than ${timeoutMs} ms`));
  };
  options.signal?.addEventListener('abort', abort, { once: true });
  const timer = timeoutMs > 0 ? setTimeout(expire, timeoutMs) : undefined;
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', abort);
  }
}

function checkKeepalive(keepalive: KeepaliveOptions | false): KeepaliveOptions | false {
  if (keepalive === false) return false;
  const { interval, count } = keepalive;
  if (interval > 0 && interval <= 2_000_000 && Number.isInteger(count) && count >= 0) return keepalive;
  const shown = `{ interval: ${interval}, count: ${count} }`;
  throw new UsageError('INVALID_VALUE', `keepalive is ${shown}; it takes seconds above 0 and a whole number from 0`);
}

function checkLinks(links: number): number {
  if (Number.isInteger(links) && links >= 1 && links <= LINKS_MAX) return links;
  throw new UsageError('INVALID_VALUE', `links is ${links}; it takes a whole number from 1 to ${LINKS_MAX}`);
}
