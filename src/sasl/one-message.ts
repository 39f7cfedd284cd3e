import { badChallenge, unexpectedMessage } from './faults.js';
import type { SaslExchange, SaslLayer } from './mechanism.js';

/** An exchange of one initial message from the client, without a proof from the daemon. */
export class OneMessage implements SaslExchange {
  readonly #mechanism: string;
  readonly #speak: () => Promise<Uint8Array> | Uint8Array;
  #stage: 'start' | 'speaking' | 'done' = 'start';

  constructor(mechanism: string, speak: () => Promise<Uint8Array> | Uint8Array) {
    this.#mechanism = mechanism;
    this.#speak = speak;
  }

  async step(challenge: Uint8Array | undefined): Promise<Uint8Array | undefined> {
    const stage = this.#stage;
    if (stage === 'speaking') throw unexpectedMessage(this.#mechanism);
    if (challenge !== undefined && challenge.length > 0) throw badChallenge(this.#mechanism, 'expected no data');
    if (stage === 'done') return undefined;
    this.#stage = 'speaking';
    const message = await this.#speak();
    this.#stage = 'done';
    return message;
  }

  get complete(): boolean {
    return this.#stage === 'done';
  }

  layer(): SaslLayer | undefined {
    return undefined;
  }
}
