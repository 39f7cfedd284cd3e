import type { SaslMechanism } from './mechanism.js';
import { OneMessage } from './one-message.js';

const NAME = 'ANONYMOUS';

/** Appears in the daemon's log. No user name or address is sent. */
const TRACE = 'libvirt-client';

/** RFC 4505: does not identify the user. */
export const anonymous: SaslMechanism = {
  name: NAME,
  strength: 0,
  plaintext: false,
  anonymous: true,
  start: () => new OneMessage(NAME, () => Buffer.from(TRACE)),
};
