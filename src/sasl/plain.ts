import { askPassword, askUsername, optional, required } from './credentials.js';
import type { SaslContext, SaslMechanism } from './mechanism.js';
import { OneMessage } from './one-message.js';

const NAME = 'PLAIN';

/** RFC 4616: sends the password as is. Only for encrypted transports. */
export const plain: SaslMechanism = {
  name: NAME,
  strength: 0,
  plaintext: true,
  anonymous: false,
  start: (context) => new OneMessage(NAME, () => message(context)),
};

/** `[authorization name] NUL user name NUL password` */
async function message(context: SaslContext): Promise<Uint8Array> {
  const answers = await context.credentials([askUsername(context), askPassword(context)]);
  const authorization = optional(answers, 'authorizationName', NAME) ?? '';
  const username = required(answers, 'username', NAME);
  return Buffer.from(`${authorization}\0${username}\0${required(answers, 'password', NAME)}`);
}
