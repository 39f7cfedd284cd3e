import { connectUnix } from '../../transport/unix.js';
import { nobodyListens } from '../../uri/autostart-plan.js';
import type { ConnectPlan } from '../../uri/plan.js';
import { dial } from '../connecting.js';
import type { DialSockets } from './reach.js';

/**
 * Connects to the first of some local sockets that somebody listens on, else to a daemon that is started for it.
 * @param may whether one may be started at all
 */
export function dialOrStart(plan: ConnectPlan, may: boolean): DialSockets {
  if (!may || plan.transport !== 'unix' || plan.autostart.length === 0) return dial;
  const { autostart } = plan;
  return async (sockets, signal, fileDescriptors) => {
    try {
      return await dial(sockets, signal, fileDescriptors);
    } catch (error) {
      if (!nobodyListens(error)) throw error;
      const connect = (socket: string): ReturnType<typeof connectUnix> => connectUnix(socket, signal, fileDescriptors);
      const { connectToStarted } = await import('../../transport/autostart.js');
      return connectToStarted(autostart, error, connect, signal);
    }
  };
}
