import { AuthError, UsageError } from '../../errors.js';
import type { CredentialRequest, Credentials } from '../../sasl/mechanism.js';
import { authEntry, authFilePlaces } from '../../uri/auth-file.js';
import type { Environment } from '../../uri/local-sockets.js';
import type { AuthPlan } from '../../uri/plan.js';
import type { CredentialCallback, CredentialContext } from './auth-options.js';

/** Credentials available without a callback. */
interface KnownCredentials {
  readonly values: Credentials;
  /** The places searched, for errors. */
  readonly searched: string;
}

/**
 * Provides credentials: from the options, the user of the URI, auth.conf, and for the rest the callback. Answers of the
 * callback are cached once a daemon has accepted them, so that further links, and reconnects, do not prompt again.
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

  /** True if any answer of the callback is cached. */
  get hasCached(): boolean {
    return Object.keys(this.#remembered).length > 0;
  }

  cache(answers: Credentials): void {
    this.#remembered = { ...this.#remembered, ...answers };
  }

  forget(): void {
    this.#remembered = {};
  }

  /** @throws UsageError for an invalid auth.conf */
  lookUp(requests: readonly CredentialRequest[]): KnownCredentials {
    const own = { ...this.#remembered, ...this.#given };
    if (missingIn(own, requests).length === 0) return { values: own, searched: '' };
    const { file, host } = this.#plan;
    const places = authFilePlaces(file, this.#host);
    const entry = authEntry(places, host, this.#host);
    if (entry === undefined) {
      const paths = places.map(({ path }) => path).join(' and ');
      return { values: own, searched: `${paths} do not have an entry for the host ${host}` };
    }
    const { path, ...values } = entry;
    const { username } = this.#given;
    // A password is only used with its own user name.
    if (username !== undefined && values.username !== undefined && values.username !== username) {
      return { values: own, searched: `${path} has the credentials of another user` };
    }
    const misnamed = values.username === undefined && values.authorizationName !== undefined;
    const searched = `${path} provides ${Object.keys(values).length === 0 ? 'none of them' : 'only the others'}`;
    const hint = misnamed ? `; its key for the user that logs in is authname, not username` : '';
    return { values: { ...this.#remembered, ...values, ...this.#given }, searched: searched + hint };
  }
}

/** The requests of one attempt. */
export class CredentialResolution {
  readonly #source: CredentialSource;
  readonly #context: CredentialContext;
  #username = '';
  #fresh: Credentials = {};
  #usedCached = false;

  constructor(source: CredentialSource, context: CredentialContext) {
    this.#source = source;
    this.#context = context;
  }

  /** The user name sent; empty before that. */
  get username(): string {
    return this.#username;
  }

  /** Called when the daemon has accepted the answers. */
  accepted(): void {
    this.#source.cache(this.#fresh);
  }

  /** Called when the daemon has rejected the answers. Returns true if they were cached, and are now discarded. */
  refused(): boolean {
    if (this.#usedCached) this.#source.forget();
    return this.#usedCached;
  }

  /** @throws AuthError with the missing credentials; UsageError for an invalid credential */
  async answer(requests: readonly CredentialRequest[]): Promise<Credentials> {
    const { values, searched } = this.#source.lookUp(requests);
    this.#usedCached ||= this.#source.hasCached;
    const known = { ...values, ...this.#fresh };
    const open = missingIn(known, requests);
    const asked = open.length === 0 ? {} : await this.#ask(open);
    this.#fresh = { ...this.#fresh, ...asked };
    const fallbacks = Object.fromEntries(requests.map(({ kind, fallback }) => [kind, fallback]));
    const answers = withoutGaps({ ...fallbacks, ...known, ...asked });
    this.#username = answers.username ?? '';
    const lacking = requests.filter(({ kind }) => answers[kind] === undefined);
    if (lacking.length > 0) throw this.#missing(lacking, searched);
    return answers;
  }

  async #ask(requests: readonly CredentialRequest[]): Promise<Credentials> {
    const { callback } = this.#source;
    if (callback === undefined) return {};
    let answers: Credentials | undefined | null;
    try {
      answers = await callback(requests, this.#context);
    } catch (cause) {
      const why = 'the credentials callback failed; see the cause';
      throw new AuthError('SASL_CREDENTIALS', why, { cause });
    }
    return checkedAnswers(requests, answers ?? {});
  }

  #missing(lacking: readonly CredentialRequest[], searched: string): AuthError {
    const kinds = lacking.map(({ kind }) => kind).join(' and ');
    const asked = this.#source.callback === undefined ? 'the option credentials does not' : 'the callback did not';
    const where = [`${asked} provide it`, searched].filter((text) => text !== '').join(', and ');
    return new AuthError('SASL_CREDENTIALS', `${this.#context.mechanism} requires ${kinds}: ${where}`);
  }
}

/** Returns the requests without an answer and without a fallback. */
function missingIn(values: Credentials, requests: readonly CredentialRequest[]): CredentialRequest[] {
  return requests.filter(({ kind, fallback, choices = [] }) => {
    return values[kind] === undefined && (fallback === undefined || choices.length > 1);
  });
}

/** Returns the answers to the requests only. Values are never included in errors: they may be secrets. */
function checkedAnswers(requests: readonly CredentialRequest[], answers: Credentials): Credentials {
  const entries = requests.map(({ kind }): [string, string | undefined] => {
    const value: unknown = answers[kind];
    if (value === undefined || typeof value === 'string') return [kind, value];
    throw new UsageError('INVALID_VALUE', `the credentials callback returned a ${typeof value} as ${kind}`);
  });
  return withoutGaps(Object.fromEntries(entries));
}

function withoutGaps(values: Credentials): Credentials {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
