import type { Connection } from '../api/connection/connection.js';
import { connect } from '../connect/connect.js';
import { ConnectionError } from '../errors.js';
import type { AttemptSlots } from '../fleet/attempt-slots.js';
import { Asking } from './asking.js';
import type { Context } from './context.js';
import { attempts, isNobodyThere } from './failure.js';
import { GLOBAL } from './globals.js';

const SYSTEM_DAEMON = 'qemu:///system';

/** Returns the URI given on the command line or in the environment. */
export function uriOf(context: Context): string | undefined {
  const uri = context.get(GLOBAL.uris).at(-1) ?? context.terminal.env['LIBVIRT_DEFAULT_URI'];
  return uri === '' ? undefined : uri;
}

/**
 * Connects to a URI, or by default as libvirt does: an ordinary user to their own daemon.
 * @param slots for one of several hosts; `ssh` then does not prompt: several would, at the same time, on one terminal
 */
export function connectTo(uri: string | undefined, context: Context, slots?: AttemptSlots): Promise<Connection> {
  if (slots === undefined) return open(uri, context);
  return slots.run(() => open(uri, context, true, false), context.terminal.signal);
}

/**
 * Connects for a command that only reads: without a URI, an ordinary user whose own daemon is not running is connected
 * to the system's, and no daemon is started. The output contains the URI.
 * @throws ConnectionError with every socket tried
 */
export async function connectAnywhere(context: Context): Promise<Connection> {
  const uri = uriOf(context);
  const anyWillDo = uri === undefined && context.terminal.uid > 0;
  try {
    return await open(uri, context, !anyWillDo);
  } catch (first) {
    if (!anyWillDo || !isNobodyThere(first)) throw first;
    try {
      return await open(SYSTEM_DAEMON, context);
    } catch (second) {
      if (!isNobodyThere(second)) throw second;
      const cause = new AggregateError([...attempts(first), ...attempts(second)]);
      throw new ConnectionError(second.code, `${first.message}; ${second.message}`, { cause });
    }
  }
}

async function open(uri: string | undefined, context: Context, autostart = true, isOnly = true): Promise<Connection> {
  const { signal, keyboard } = context.terminal;
  const timeoutMs = context.get(GLOBAL.timeout);
  const options = { readOnly: context.get(GLOBAL.readOnly), timeoutMs, autostart };
  if (keyboard === undefined) return connect(uri, { ...options, signal, connectTimeoutMs: timeoutMs });
  const asking = new Asking(keyboard, uri ?? 'the local daemon', timeoutMs, signal);
  const { credentials } = asking;
  asking.start();
  try {
    const ssh = { terminal: isOnly };
    return await connect(uri, { ...options, signal: asking.signal, connectTimeoutMs: 0, credentials, ssh });
  } finally {
    asking.stop();
  }
}
