import { AuthError } from '../../errors.js';
import type { Credentials } from '../../sasl/mechanism.js';
import type { SshAsk, SshQuestion } from '../../transport/ssh/ssh-login.js';
import type { CredentialCallback } from './auth-options.js';

/**
 * Answers to what SSH inside this process asks. What was answered once is kept while the host takes it, so that further
 * links, and those that come after a loss, need nobody to type; but answers in a dialogue may be good for one time only.
 */
export class SshAnswers {
  readonly #credentials: Credentials | CredentialCallback | undefined;
  readonly #target: string;
  readonly #kept = new Map<SshQuestion, string>();

  /** @param target what is connected to, for who is asked */
  constructor(credentials: Credentials | CredentialCallback | undefined, target: string) {
    this.#credentials = credentials;
    this.#target = target;
  }

  /** Runs an attempt to connect with these answers, if there are any; those that were refused are forgotten. */
  async during<T>(connect: (ask: SshAsk | undefined) => Promise<T>): Promise<T> {
    const credentials = this.#credentials;
    const nobody = typeof credentials !== 'function' && credentials?.password === undefined;
    try {
      return await connect(nobody ? undefined : this.#ask);
    } catch (error) {
      if (error instanceof AuthError) this.#kept.clear();
      throw error;
    }
  }

  readonly #ask: SshAsk = async (request, question, signal) => {
    const credentials = this.#credentials;
    if (typeof credentials !== 'function') {
      // A password of one who logs in is no passphrase, and what the host wants to see typed is no password.
      return question === 'ssh-passphrase' || !request.secret ? undefined : credentials?.password;
    }
    const kept = this.#kept.get(question);
    if (kept !== undefined) return kept;
    const occasion = { target: this.#target, mechanism: question, signal };
    let answers: Credentials | undefined | null;
    try {
      answers = await credentials([request], occasion);
    } catch (cause) {
      throw new AuthError('SSH_CREDENTIALS', 'the callback for credentials failed, see the cause', { cause });
    }
    const answer: unknown = answers?.password;
    if (answer !== undefined && typeof answer !== 'string') {
      throw new AuthError('SSH_CREDENTIALS', `the callback for credentials gave a ${typeof answer} as password`);
    }
    if (answer !== undefined && question !== 'ssh-keyboard-interactive') this.#kept.set(question, answer);
    return answer;
  };
}
