import { AuthError, isServerError } from '../errors.js';
import { authList, authPolkit } from '../generated/remote/auth.js';
import type { Link } from './link.js';
import type { LinkAuth } from './link-auth.js';

const AUTH_NONE = 0;
const AUTH_SASL = 1;
const AUTH_POLKIT = 2;

/**
 * Proves who we are. The list is always asked for: to a root user on a polkit socket the very question is the proof.
 * @throws AuthError
 */
export async function authenticate(link: Link, auth: LinkAuth, signal: AbortSignal): Promise<void> {
  const type = wantedType(await authTypes(link, signal), auth, link);
  switch (type) {
    case AUTH_NONE:
      return;
    case AUTH_POLKIT:
      return polkit(link, signal);
    case AUTH_SASL: {
      // Most daemons do not ask for it.
      const { saslAuthenticate } = await import('./auth-sasl.js');
      return saslAuthenticate(link, auth, signal);
    }
    default:
      throw new AuthError('AUTH_UNSUPPORTED', `${link.description} asks for authentication of unknown kind ${type}`);
  }
}

async function authTypes(link: Link, signal: AbortSignal): Promise<readonly number[]> {
  try {
    return (await link.call(authList, undefined, { signal })).types;
  } catch (error) {
    if (isServerError(error, 'NO_SUPPORT')) return [];
    throw error;
  }
}

/** The first of what the daemon asks for, unless something else of it is demanded. */
function wantedType(types: readonly number[], { kind }: LinkAuth, link: Link): number {
  const [first = AUTH_NONE] = types;
  if (kind === undefined) return first;
  const wanted = kind === 'sasl' ? AUTH_SASL : AUTH_POLKIT;
  if (types.includes(wanted)) return wanted;
  const names = types.map((type) => ['none', 'sasl', 'polkit'][type] ?? String(type)).join(', ');
  const message = `the requested authentication ${kind} was rejected: ${link.description} asks for ${names || 'none'}`;
  throw new AuthError('AUTH_NOT_OFFERED', `${message}; leave out auth=${kind}, or set the daemon's auth_* to ${kind}`);
}

/** What a refusal of polkit means, by its code. */
const POLKIT_WORDS: Readonly<Record<string, string>> = {
  AUTH_FAILED: 'its policy says no to this user',
  AUTH_UNAVAILABLE: 'it would ask for a password, but nobody is there to be asked; start an agent such as pkttyagent',
  AUTH_CANCELLED: 'whoever was asked for a password gave none',
};

async function polkit(link: Link, signal: AbortSignal): Promise<void> {
  const fail = (code: string, why: string, cause?: Error): AuthError => {
    const message = `polkit on the daemon's host did not let us use ${link.description}: ${why}`;
    return new AuthError(code, message, cause === undefined ? {} : { cause });
  };
  try {
    // It may take as long as somebody needs to type a password; the deadline for connecting counts.
    const { complete } = await link.call(authPolkit, undefined, { signal, timeoutMs: 0 });
    if (complete === 0) throw fail('AUTH_FAILED', 'the daemon did not say why');
  } catch (error) {
    if (!isServerError(error)) throw error;
    const busMissing = error.domain === 'DBUS' ? 'polkit could not be asked; does its host run D-Bus and polkitd?' : '';
    const words = POLKIT_WORDS[error.code] ?? busMissing;
    throw fail(error.code, words === '' ? error.message : `${words} (${error.message})`, error);
  }
}
