import type { SaslMechanism } from './mechanism.js';
import { OneMessage } from './one-message.js';

const NAME = 'ANONYMOUS';

/** What stands in the daemon's log. A name or an address of the user is nobody's business where no name is asked for. */
const TRACE = 'libvirt-client';

/** RFC 4505: who we are is not said. */
export const anonymous: SaslMechanism = {
  name: NAME,
  strength: 0,
  plaintext: false,
  anonymous: true,
  start: () => new OneMessage(NAME, () => Buffer.from(TRACE)),
};
