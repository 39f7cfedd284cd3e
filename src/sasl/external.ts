import { optional } from './credentials.js';
import type { SaslContext, SaslMechanism } from './mechanism.js';
import { OneMessage } from './one-message.js';

const NAME = 'EXTERNAL';

/** RFC 4422, appendix A: the daemon knows us from the transport, by our certificate for one. */
export const external: SaslMechanism = {
  name: NAME,
  strength: 0,
  plaintext: false,
  anonymous: false,
  start: (context) => new OneMessage(NAME, () => message(context)),
};

/** On whose behalf we act; no bytes at all for ourselves. */
async function message(context: SaslContext): Promise<Uint8Array> {
  const answers = await context.credentials([]);
  return Buffer.from(optional(answers, 'authorizationName', NAME) ?? '');
}
