import { askPassword, askUsername, required } from './credentials.js';
import { badChallenge, challengeText, unexpectedMessage } from './faults.js';
import { hex, hmacMd5 } from './md5.js';
import type { SaslContext, SaslExchange, SaslLayer, SaslMechanism } from './mechanism.js';

const NAME = 'CRAM-MD5';

/** Printable text in angle brackets. */
const CHALLENGE = /^<[!-;=?-~]+>$/;

/**
 * RFC 2195: proves to the daemon that the client has the password; does not authenticate the daemon.
 *
 *     ← <something@host>
 *     → user digest
 */
export const cramMd5: SaslMechanism = {
  name: NAME,
  strength: 0,
  plaintext: false,
  anonymous: false,
  start: (context) => new CramExchange(context),
};

class CramExchange implements SaslExchange {
  readonly #context: SaslContext;
  #stage: 'start' | 'waiting' | 'answering' | 'done' = 'start';

  constructor(context: SaslContext) {
    this.#context = context;
  }

  async step(challenge: Uint8Array | undefined): Promise<Uint8Array | undefined> {
    const said = challenge !== undefined && challenge.length > 0;
    const stage = this.#stage;
    this.#stage = 'answering';
    if (stage === 'answering' || (stage === 'done' && said)) throw unexpectedMessage(NAME);
    if (stage === 'waiting' || said) return this.#answer(challengeText(challenge, NAME));
    this.#stage = stage === 'start' ? 'waiting' : stage;
    return undefined;
  }

  get complete(): boolean {
    return this.#stage === 'done';
  }

  layer(): SaslLayer | undefined {
    return undefined;
  }

  async #answer(challenge: string): Promise<Uint8Array> {
    if (!CHALLENGE.test(challenge)) throw badChallenge(NAME, 'it is not printable text in angle brackets');
    const answers = await this.#context.credentials([askUsername(this.#context), askPassword(this.#context)]);
    const username = required(answers, 'username', NAME);
    const digest = hmacMd5(required(answers, 'password', NAME), challenge);
    this.#stage = 'done';
    return Buffer.from(`${username} ${hex(digest)}`);
  }
}
