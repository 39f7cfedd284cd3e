import { optional } from './credentials.js';
import type { SaslContext, SaslMechanism } from './mechanism.js';
import { OneMessage } from './one-message.js';

const NAME = 'EXTERNAL';

/** RFC 4422, appendix A: the transport authenticates the client, for example by its certificate. */
export const external: SaslMechanism = {
  name: NAME,
  strength: 0,
  plaintext: false,
  anonymous: false,
  start: (context) => new OneMessage(NAME, () => message(context)),
};

/** Returns the user to act as; no bytes for the authenticated user. */
async function message(context: SaslContext): Promise<Uint8Array> {
  const answers = await context.credentials([]);
  return Buffer.from(optional(answers, 'authorizationName', NAME) ?? '');
}
