import { integerIn } from '../checks.js';
import { checkTimeout } from '../deadline.js';
import { checkKeepalive, type KeepaliveOptions } from '../rpc/keepalive.js';
import type { BaseConnectionOptions } from './connect-options.js';

/** libvirt's own shell asks for a sign of life as often. */
const KEEPALIVE: KeepaliveOptions = { interval: 5, count: 6 };
/** What {@link BaseConnectionOptions} say of links, checked. */
export interface LinkSettings {
  readonly keepalive: KeepaliveOptions | false;
  readonly maxInFlight: number | undefined;
  readonly timeoutMs: number;
}

/** Checks what is said of links before any socket is opened. @throws UsageError naming the option */
export function checkLinkSettings(options: BaseConnectionOptions): LinkSettings {
  const { maxInFlight } = options;
  if (maxInFlight !== undefined) integerIn(maxInFlight, 'maxInFlight', 1);
  return {
    keepalive: checkKeepalive(options.keepalive ?? KEEPALIVE),
    maxInFlight,
    timeoutMs: checkTimeout(options.timeoutMs ?? 0),
  };
}
