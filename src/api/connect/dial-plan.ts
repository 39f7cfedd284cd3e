import { UsageError } from '../../errors.js';
import type { ConnectPlan } from '../../transport/plan.js';
import { connectTcp } from '../../transport/tcp.js';
import type { Transport } from '../../transport/transport.js';

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
export function dialOf(plan: ConnectPlan, dialSockets: DialSockets): Dial {
  const { kind } = plan.auth;
  // Going on without what was demanded would be a downgrade that nobody sees.
  if (kind !== undefined) throw new UsageError('UNSUPPORTED_AUTH', `${plan.uri}: auth=${kind} is not supported yet`);
  switch (plan.transport) {
    case 'unix':
      return (signal, fileDescriptors) => dialSockets(plan.sockets, signal, fileDescriptors);
    case 'tcp':
      return (signal) => connectTcp(plan, signal);
    default:
      throw new UsageError(
        'UNSUPPORTED_TRANSPORT',
        `${plan.uri} cannot be reached: the transport ${plan.transport} is not supported yet`,
      );
  }
}
