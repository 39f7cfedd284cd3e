import { ServerError } from '../../errors.js';
import {
  connectNumOfInterfaces,
  connectNumOfNetworks,
  connectNumOfNwfilters,
  connectNumOfSecrets,
  connectNumOfStoragePools,
} from '../../generated/remote/connect.js';
import { nodeNumOfDevices } from '../../generated/remote/node-device.js';
import { connectGetLibVersion } from '../../generated/remote/opening.js';
import type { Link } from '../../rpc/link.js';
import type { RemoteDriver } from '../events/hub.js';

/** Asks a driver the cheapest question that its own daemon has to answer. */
async function ask(link: Link, driver: RemoteDriver): Promise<void> {
  // No deadline: a daemon that hangs is not gone, and must not be asked again and again.
  const options = { timeoutMs: 0 };
  switch (driver) {
    case 'hypervisor':
      // To count domains, a daemon with access control asks about each of them.
      await link.call(connectGetLibVersion, undefined, options);
      break;
    case 'interface':
      await link.call(connectNumOfInterfaces, undefined, options);
      break;
    case 'network':
      await link.call(connectNumOfNetworks, undefined, options);
      break;
    case 'node-device':
      await link.call(nodeNumOfDevices, { cap: null, flags: 0 }, options);
      break;
    case 'nwfilter':
      await link.call(connectNumOfNwfilters, undefined, options);
      break;
    case 'secret':
      await link.call(connectNumOfSecrets, undefined, options);
      break;
    case 'storage':
      await link.call(connectNumOfStoragePools, undefined, options);
      break;
  }
}

/**
 * Whether an answer to the cheapest question says that the daemon behind the one that answers is gone. Not by its text,
 * which daemons translate.
 */
function isForwardingLost(error: ServerError): boolean {
  return error.code === 'INTERNAL_ERROR' && error.domain === 'RPC';
}

/** Finds out whether the daemon of a driver is gone. Returns the error that says so, if it is. */
export async function lossOf(link: Link, driver: RemoteDriver): Promise<ServerError | undefined> {
  try {
    await ask(link, driver);
  } catch (error) {
    if (error instanceof ServerError && isForwardingLost(error)) return error;
  }
  return undefined;
}

/** Finds out whether a driver can be used on a new link: any answer of its own will do. @throws its last error, if not */
export async function checkReachable(link: Link, driver: RemoteDriver): Promise<void> {
  try {
    await ask(link, driver);
  } catch (error) {
    if (!(error instanceof ServerError) || error.domain === 'RPC' || error.domain === 'REMOTE') throw error;
  }
}
