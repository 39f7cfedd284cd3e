import { AuthError, UsageError } from '../../errors.js';
import type { CredentialRequest, Credentials } from '../../sasl/mechanism.js';
import { authEntry, authFilePlaces } from '../../uri/auth-file.js';
import type { Environment } from '../../uri/local-sockets.js';
import type { AuthPlan } from '../../uri/plan.js';
import type { CredentialCallback, CredentialContext } from './auth-options.js';

/** What is known without asking anybody. */
interface Known {
  readonly values: Credentials;
  /** Where it was looked in vain, for errors. */
  readonly searched: string;
}

/**
 * Where credentials come from: the options, the user of the URI, auth.conf, and for what is missing then the callback.
 * What the callback answered is kept once a daemon has taken it, so that further links, and those that come after a
 * loss, need nobody to type.
 */
export class CredentialSource {
  readonly callback: CredentialCallback | undefined;
  readonly #plan: AuthPlan;
  readonly #given: Credentials;
  readonly #host: Environment;
  #remembered: Credentials = {};

  constructor(plan: AuthPlan, credentials: Credentials | CredentialCallback | undefined, host: Environment) {
    this.callback = typeof credentials === 'function' ? credentials : undefined;
    this.#plan = plan;
    const given = typeof credentials === 'object' ? credentials : {};
    this.#given = withoutGaps({ ...given, username: given.username ?? plan.user });
    this.#host = host;
  }

  /** Whether any answer of the callback is kept. */
  get remembers(): boolean {
    return Object.keys(this.#remembered).length > 0;
  }

  remember(answers: Credentials): void {
    this.#remembered = { ...this.#remembered, ...answers };
  }

  forget(): void {
    this.#remembered = {};
  }

  /** @throws UsageError for an auth.conf that makes no sense */
  known(requests: readonly CredentialRequest[]): Known {
    const own = { ...this.#remembered, ...this.#given };
    if (missingIn(own, requests).length === 0) return { values: own, searched: '' };
    const { file, host } = this.#plan;
    const places = authFilePlaces(file, this.#host);
    const entry = authEntry(places, host, this.#host);
    if (entry === undefined) {
      const paths = places.map(({ path }) => path).join(' and ');
      return { values: own, searched: `${paths} hold nothing for the host ${host}` };
    }
    const { path, ...values } = entry;
    const { username } = this.#given;
    // A password belongs to its name.
    if (username !== undefined && values.username !== undefined && values.username !== username) {
      return { values: own, searched: `${path} is about another user` };
    }
    const misnamed = values.username === undefined && values.authorizationName !== undefined;
    const searched = `${path} gives ${Object.keys(values).length === 0 ? 'nothing' : 'the rest only'}`;
    const hint = misnamed ? `; its key for the name that logs in is authname, not username` : '';
    return { values: { ...this.#remembered, ...values, ...this.#given }, searched: searched + hint };
  }
}

/** The questions of one attempt. */
export class CredentialResolution {
  readonly #source: CredentialSource;
  readonly #occasion: CredentialContext;
  #username = '';
  #fresh: Credentials = {};
  #usedOld = false;

  constructor(source: CredentialSource, occasion: CredentialContext) {
    this.#source = source;
    this.#occasion = occasion;
  }

  /** Who we said we are; empty before that. */
  get username(): string {
    return this.#username;
  }

  /** The daemon took the answers. */
  accepted(): void {
    this.#source.remember(this.#fresh);
  }

  /** The daemon did not. True: they were old, and are forgotten now. */
  refused(): boolean {
    if (this.#usedOld) this.#source.forget();
    return this.#usedOld;
  }

  /** @throws AuthError naming what nobody gave; UsageError for what is no credential */
  async answer(requests: readonly CredentialRequest[]): Promise<Credentials> {
    const { values, searched } = this.#source.known(requests);
    this.#usedOld ||= this.#source.remembers;
    const known = { ...values, ...this.#fresh };
    const open = missingIn(known, requests);
    const asked = open.length === 0 ? {} : await this.#ask(open);
    this.#fresh = { ...this.#fresh, ...asked };
    const fallbacks = Object.fromEntries(requests.map(({ kind, fallback }) => [kind, fallback]));
    const answers = withoutGaps({ ...fallbacks, ...known, ...asked });
    this.#username = answers.username ?? '';
    const lacking = requests.filter(({ kind }) => answers[kind] === undefined);
    if (lacking.length > 0) throw this.#nobodyGave(lacking, searched);
    return answers;
  }

  async #ask(requests: readonly CredentialRequest[]): Promise<Credentials> {
    const { callback } = this.#source;
    if (callback === undefined) return {};
    let answers: Credentials | undefined | null;
    try {
      answers = await callback(requests, this.#occasion);
    } catch (cause) {
      const why = 'the callback for credentials failed, see the cause';
      throw new AuthError('SASL_CREDENTIALS', why, { cause });
    }
    return checkedAnswers(requests, answers ?? {});
  }

  #nobodyGave(lacking: readonly CredentialRequest[], searched: string): AuthError {
    const kinds = lacking.map(({ kind }) => kind).join(' and ');
    const asked = this.#source.callback === undefined ? 'the option credentials does not' : 'the callback did not';
    const where = [`${asked} give it`, searched].filter((text) => text !== '').join(', and ');
    return new AuthError('SASL_CREDENTIALS', `${this.#occasion.mechanism} needs ${kinds}: ${where}`);
  }
}

/** Questions that somebody has to answer: those without an answer, and without one that will do for all. */
function missingIn(values: Credentials, requests: readonly CredentialRequest[]): CredentialRequest[] {
  return requests.filter(({ kind, fallback, choices = [] }) => {
    return values[kind] === undefined && (fallback === undefined || choices.length > 1);
  });
}

/** What was answered to what was asked, and nothing else. Values are not told: they may be secrets. */
function checkedAnswers(requests: readonly CredentialRequest[], answers: Credentials): Credentials {
  const entries = requests.map(({ kind }): [string, string | undefined] => {
    const value: unknown = answers[kind];
    if (value === undefined || typeof value === 'string') return [kind, value];
    throw new UsageError('INVALID_VALUE', `the callback for credentials gave a ${typeof value} as ${kind}`);
  });
  return withoutGaps(Object.fromEntries(entries));
}

function withoutGaps(values: Credentials): Credentials {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
