import { integerIn } from '../checks.js';
import { checkTimeout } from '../deadline.js';
import { checkKeepalive, type KeepaliveOptions } from '../rpc/keepalive.js';
import type { BaseConnectionOptions } from './connect-options.js';

/** The same keepalive as virsh. */
const KEEPALIVE: KeepaliveOptions = { interval: 5, count: 6 };
/** The checked link options of {@link BaseConnectionOptions}. */
export interface LinkSettings {
  readonly keepalive: KeepaliveOptions | false;
  readonly maxInFlight: number | undefined;
  readonly timeoutMs: number;
}

/** Checks the link options before any socket is opened. @throws UsageError with the option */
export function checkLinkSettings(options: BaseConnectionOptions): LinkSettings {
  const { maxInFlight } = options;
  if (maxInFlight !== undefined) integerIn(maxInFlight, 'maxInFlight', 1);
  return {
    keepalive: checkKeepalive(options.keepalive ?? KEEPALIVE),
    maxInFlight,
    timeoutMs: checkTimeout(options.timeoutMs ?? 0),
  };
}
