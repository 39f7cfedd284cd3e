import { UsageError } from '../../errors.js';
import type { TlsOptions } from '../../transport/certificates.js';
import type { ConnectPlan } from '../../transport/plan.js';
import { connectTcp } from '../../transport/tcp.js';
import { checkTlsOptions, connectTls } from '../../transport/tls.js';
import type { Transport } from '../../transport/transport.js';
import { dial } from '../connecting.js';

/** What may be said of the way to a daemon beside its URI. */
export interface ReachOptions {
  /** Certificates in PEM form, each in place of its file; for the transport `tls` only. */
  tls?: TlsOptions | undefined;
}

/** Makes a transport; each call makes another. With `fileDescriptors` one that can pass them, where the plan allows. */
export type Dial = (signal: AbortSignal, fileDescriptors?: boolean) => Promise<Transport>;

/** Connects to the first of some local sockets that somebody listens on. */
export type DialSockets = (
  sockets: readonly string[],
  signal: AbortSignal,
  fileDescriptors?: boolean,
) => Promise<Transport>;

/**
 * Gives what makes transports as a plan says. Nothing is opened yet.
 * @throws UsageError for a transport, or a demand of the URI, that this client does not serve
 */
export function dialOf(plan: ConnectPlan, options: ReachOptions = {}, dialSockets: DialSockets = dial): Dial {
  const { tls } = options;
  if (tls !== undefined && plan.transport !== 'tls') {
    const why = `${plan.uri === '' ? 'the local daemon' : plan.uri} is reached over ${plan.transport}`;
    throw new UsageError('INVALID_VALUE', `tls was given, but ${why}`);
  }
  switch (plan.transport) {
    case 'unix':
      return (signal, fileDescriptors) => dialSockets(plan.sockets, signal, fileDescriptors);
    case 'tcp':
      return (signal) => connectTcp(plan, signal);
    case 'tls':
      checkTlsOptions(tls ?? {});
      return (signal) => connectTls(plan, tls ?? {}, signal);
    default:
      throw new UsageError(
        'UNSUPPORTED_TRANSPORT',
        `${plan.uri} cannot be reached: the transport ${plan.transport} is not supported yet`,
      );
  }
}
