import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { signalOf } from '../abort.js';
import { raceAbort } from '../deadline.js';
import { UsageError } from '../errors.js';
import { StreamTransport } from '../transport/stream-transport.js';
import type { Transport } from '../transport/transport.js';
import type { Dialer } from './dialer.js';

/** An open transport: a stream in both directions, or a custom `Transport`. */
export type TransportLike = Duplex | Transport;

/** Opens a transport to a daemon; called again for every further link. The signal aborts the attempt. */
export type TransportFactory = (signal: AbortSignal) => TransportLike | Promise<TransportLike>;

/** A custom transport and its properties. */
export interface TransportConfig {
  /** A stream, which serves one link, or a function that opens one for each link. */
  readonly open: TransportLike | TransportFactory;
  /**
   * True if the transport cannot be read or modified by others. False, the default, sends passwords only under a SASL
   * security layer. A `Transport` has its own property.
   */
  readonly secure?: boolean | undefined;
  /** Description for messages. Default `custom`. */
  readonly description?: string | undefined;
}

/**
 * Returns the dialer of a custom transport.
 * @param target the target of the connection, for messages
 * @throws UsageError if the transport is invalid
 */
export function customDialer(given: TransportLike | TransportFactory | TransportConfig, target: string): Dialer {
  const { open, secure = false, description = 'custom' } = isSettings(given) ? given : { open: given };
  const traits = { description: `${description}:${target}`, secure };
  if (typeof open === 'function') return { dial: async (cancel) => opened(open, traits, signalOf(cancel)) };
  const only = transportOf(open, traits);
  let used = false;
  return {
    async dial(cancel) {
      cancel.throwIfAborted();
      if (used) throw new UsageError('TRANSPORT_USED', `${traits.description}: ${ONLY_ONE}`);
      used = true;
      return only;
    },
  };
}

const ONLY_ONE = 'transport is a single stream, which serves one link only; pass a function that opens streams';

/** Returns true if the transport serves more than one link. */
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
    // The function may ignore the signal; a transport opened after the abort is destroyed.
    if (signal.aborted) opening.then((transport) => transport.destroy()).catch(() => undefined);
    throw error;
  }
}

function transportOf(given: TransportLike, traits: Traits): Transport {
  if (isTransport(given)) return given;
  if (isDuplex(given)) return duplexTransport(given, traits);
  const got = given === null ? 'null' : typeof given;
  throw new UsageError('INVALID_VALUE', `${traits.description}: the transport must be a Duplex, not ${got}`);
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

/** Returns true if a stream is a plain socket, without a layer such as TLS. */
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
