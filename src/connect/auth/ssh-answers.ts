import { AuthError } from '../../errors.js';
import type { Credentials } from '../../sasl/mechanism.js';
import type { SshAsk, SshQuestion } from '../../transport/ssh/ssh-login.js';
import type { CredentialCallback } from './auth-options.js';

/**
 * Answers to the prompts of in-process SSH. Answers are cached while the host accepts them, so that further links, and
 * reconnects, do not prompt again; answers to keyboard-interactive prompts may be one-time codes and are not cached.
 */
export class SshAnswers {
  readonly #credentials: Credentials | CredentialCallback | undefined;
  readonly #target: string;
  readonly #kept = new Map<SshQuestion, string>();

  /** @param target the target of the connection, for prompts */
  constructor(credentials: Credentials | CredentialCallback | undefined, target: string) {
    this.#credentials = credentials;
    this.#target = target;
  }

  /** Runs a connection attempt with these answers, if there are any; rejected ones are discarded. */
  async during<T>(connect: (ask: SshAsk | undefined) => Promise<T>): Promise<T> {
    const credentials = this.#credentials;
    const silent = typeof credentials !== 'function' && credentials?.password === undefined;
    try {
      return await connect(silent ? undefined : this.#ask);
    } catch (error) {
      if (error instanceof AuthError) this.#kept.clear();
      throw error;
    }
  }

  readonly #ask: SshAsk = async (request, question, signal) => {
    const credentials = this.#credentials;
    if (typeof credentials !== 'function') {
      // A login password is not a passphrase, and a keyboard-interactive prompt may not ask for a password.
      return question === 'ssh-passphrase' || !request.secret ? undefined : credentials?.password;
    }
    const kept = this.#kept.get(question);
    if (kept !== undefined) return kept;
    const occasion = { target: this.#target, mechanism: question, signal };
    let answers: Credentials | undefined | null;
    try {
      answers = await credentials([request], occasion);
    } catch (cause) {
      throw new AuthError('SSH_CREDENTIALS', 'the credentials callback failed; see the cause', { cause });
    }
    const answer: unknown = answers?.password;
    if (answer !== undefined && typeof answer !== 'string') {
      throw new AuthError('SSH_CREDENTIALS', `the credentials callback returned a ${typeof answer} as password`);
    }
    if (answer !== undefined && question !== 'ssh-keyboard-interactive') this.#kept.set(question, answer);
    return answer;
  };
}
