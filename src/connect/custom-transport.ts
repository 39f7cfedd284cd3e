import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { raceAbort } from '../deadline.js';
import { UsageError } from '../errors.js';
import { StreamTransport } from '../transport/stream-transport.js';
import type { Transport } from '../transport/transport.js';
import type { Dialer } from './dialer.js';

/** A way to a daemon that is there: a stream in both directions, or a transport of one's own. */
export type TransportLike = Duplex | Transport;

/** Opens a way to a daemon; called again for every further link. The signal ends the attempt. */
export type TransportFactory = (signal: AbortSignal) => TransportLike | Promise<TransportLike>;

/** A way of one's own with what is said about it. */
export interface TransportConfig {
  /** A stream, which serves one link, or a function that opens one for each. */
  readonly open: TransportLike | TransportFactory;
  /**
   * Nobody on the way can read along or write. False, the default, has passwords sent only under the protection of a
   * SASL layer. A `Transport` tells it itself.
   */
  readonly secure?: boolean | undefined;
  /** For messages. Default `custom`. */
  readonly description?: string | undefined;
}

/**
 * Returns the dialer of a custom transport.
 * @param target what is connected to, for messages
 * @throws UsageError if the transport is invalid
 */
export function customDialer(given: TransportLike | TransportFactory | TransportConfig, target: string): Dialer {
  const { open, secure = false, description = 'custom' } = isSettings(given) ? given : { open: given };
  const traits = { description: `${description}:${target}`, secure };
  if (typeof open === 'function') return { dial: (signal) => opened(open, traits, signal) };
  const only = transportOf(open, traits);
  let used = false;
  return {
    async dial(signal) {
      signal.throwIfAborted();
      if (used) throw new UsageError('TRANSPORT_USED', `${traits.description}: ${ONLY_ONE}`);
      used = true;
      return only;
    },
  };
}

const ONLY_ONE =
  'a single stream was given as transport, and it serves one link alone; give a function that opens streams';

/** Whether what was given serves more than one link. */
export function servesMany(given: TransportLike | TransportFactory | TransportConfig): boolean {
  return typeof (isSettings(given) ? given.open : given) === 'function';
}

interface Traits {
  readonly description: string;
  readonly secure: boolean;
}

async function opened(open: TransportFactory, traits: Traits, signal: AbortSignal): Promise<Transport> {
  signal.throwIfAborted();
  const opening = Promise.resolve(open(signal)).then((stream) => transportOf(stream, traits));
  try {
    return await raceAbort(opening, signal);
  } catch (error) {
    // The function may not listen to the signal; what it opens all the same nobody wants any more.
    if (signal.aborted) opening.then((transport) => transport.destroy()).catch(() => undefined);
    throw error;
  }
}

function transportOf(given: TransportLike, traits: Traits): Transport {
  if (isTransport(given)) return given;
  if (isDuplex(given)) return duplexTransport(given, traits);
  const got = given === null ? 'null' : typeof given;
  throw new UsageError('INVALID_VALUE', `${traits.description}: the transport has to be a Duplex, not ${got}`);
}

function duplexTransport(duplex: Duplex, traits: Traits): Transport {
  return new StreamTransport(
    duplex,
    duplex,
    { ...traits, separateFrames: !isPlainSocket(duplex) },
    {
      reason: () => undefined,
      finished: () => duplex.destroy(),
      destroy: () => duplex.destroy(),
    },
  );
}

/** Whether nothing lies between a stream and the network, or a socket of this machine, as TLS might. */
function isPlainSocket(duplex: Duplex): boolean {
  return duplex instanceof Socket && Reflect.get(duplex, 'encrypted') !== true;
}

function isSettings(given: TransportLike | TransportFactory | TransportConfig): given is TransportConfig {
  return typeof given === 'object' && given !== null && 'open' in given && !isTransport(given) && !isDuplex(given);
}

function isTransport(value: unknown): value is Transport {
  return has(value, 'start', 'write', 'close', 'destroy') && !has(value, 'pipe');
}

function isDuplex(value: unknown): value is Duplex {
  return has(value, 'pipe', 'write', 'end', 'on', 'pause', 'resume', 'destroy');
}

function has(value: unknown, ...methods: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return methods.every((method) => typeof Reflect.get(value, method) === 'function');
}
