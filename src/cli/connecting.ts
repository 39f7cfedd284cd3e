import type { Connection } from '../api/connection/connection.js';
import { connect } from '../connect/connect.js';
import { ConnectionError } from '../errors.js';
import type { Arguments } from './arguments.js';
import { Asking } from './asking.js';
import { attempts, isNobodyThere } from './failure.js';
import type { Terminal } from './terminal.js';

const SYSTEM_DAEMON = 'qemu:///system';

/** Returns the URI given on the command line or in the environment. */
export function uriOf(args: Arguments, terminal: Terminal): string | undefined {
  const uri = args.uri ?? terminal.env['LIBVIRT_DEFAULT_URI'];
  return uri === '' ? undefined : uri;
}

/** Connects to the given URI, or by default as libvirt does: an ordinary user to their own daemon. */
export function connectAsTold(args: Arguments, terminal: Terminal): Promise<Connection> {
  return open(uriOf(args, terminal), args, terminal);
}

/**
 * Connects for a command that only reads: without a URI, an ordinary user whose own daemon is not running is connected
 * to the system's, and no daemon is started. The output contains the URI.
 * @throws ConnectionError with every socket tried
 */
export async function connectAnywhere(args: Arguments, terminal: Terminal): Promise<Connection> {
  const uri = uriOf(args, terminal);
  const anyWillDo = uri === undefined && terminal.uid > 0;
  try {
    return await open(uri, args, terminal, !anyWillDo);
  } catch (first) {
    if (!anyWillDo || !isNobodyThere(first)) throw first;
    try {
      return await open(SYSTEM_DAEMON, args, terminal);
    } catch (second) {
      if (!isNobodyThere(second)) throw second;
      const cause = new AggregateError([...attempts(first), ...attempts(second)]);
      throw new ConnectionError(second.code, `${first.message}; ${second.message}`, { cause });
    }
  }
}

async function open(
  uri: string | undefined,
  { readOnly, timeoutMs }: Arguments,
  { signal, keyboard }: Terminal,
  autostart = true,
): Promise<Connection> {
  const options = { readOnly, timeoutMs, autostart };
  if (keyboard === undefined) return connect(uri, { ...options, signal, connectTimeoutMs: timeoutMs });
  const asking = new Asking(keyboard, uri ?? 'the local daemon', timeoutMs, signal);
  const { credentials } = asking;
  asking.start();
  try {
    const ssh = { terminal: true };
    return await connect(uri, { ...options, signal: asking.signal, connectTimeoutMs: 0, credentials, ssh });
  } finally {
    asking.stop();
  }
}
