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

/** Sends the cheapest call that only the driver's own daemon can answer. */
async function ask(link: Link, driver: RemoteDriver): Promise<void> {
  // No deadline: a daemon that hangs is not lost, and must not be probed repeatedly.
  const options = { timeoutMs: 0 };
  switch (driver) {
    case 'hypervisor':
      // To count domains, a daemon with access control checks each of them.
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
 * Returns true if the answer to a probe means that the forwarded daemon is gone. Ignores the text, which may be
 * translated.
 */
function isForwardingLost(error: ServerError): boolean {
  return error.code === 'INTERNAL_ERROR' && error.domain === 'RPC';
}

/** Checks whether the daemon of a driver is gone. Returns the error in that case. */
export async function lossOf(link: Link, driver: RemoteDriver): Promise<ServerError | undefined> {
  try {
    await ask(link, driver);
  } catch (error) {
    if (error instanceof ServerError && isForwardingLost(error)) return error;
  }
  return undefined;
}

/**
 * Checks that a driver can be used on a new link: any answer of the driver itself is sufficient. @throws its last
 * error, if not
 */
export async function checkReachable(link: Link, driver: RemoteDriver): Promise<void> {
  try {
    await ask(link, driver);
  } catch (error) {
    if (!(error instanceof ServerError) || error.domain === 'RPC' || error.domain === 'REMOTE') throw error;
  }
}
