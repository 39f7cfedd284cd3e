import {
  customWays,
  servesMany,
  type TransportConfig,
  type TransportFactory,
  type TransportLike,
} from '../../transport/duplex.js';
import { resolveTarget } from '../../uri/resolve-uri.js';
import { systemEnvironment } from '../../uri/system-environment.js';
import type { Way } from './reach.js';

/** Goes a way that was given. @throws UsageError for a URI that names another, and for what is no way */
export function customWay(uri: string | undefined, transport: TransportLike | TransportFactory | TransportConfig): Way {
  const plan = resolveTarget(uri, systemEnvironment());
  const dial = customWays(transport, plan.uri === '' ? 'a daemon' : plan.uri);
  return { ...plan, dial, serves: servesMany(transport) ? 'many' : 'one' };
}
