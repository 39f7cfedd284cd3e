import { type Abortable, signalOf } from '../abort.js';
import { AuthError, isServerError } from '../errors.js';
import { authList, authPolkit } from '../generated/remote/auth.js';
import type { Link } from './link.js';
import type { LinkAuth } from './link-auth.js';
import type { AuthenticateTrace } from './trace.js';

const AUTH_NONE = 0;
const AUTH_SASL = 1;
const AUTH_POLKIT = 2;

/**
 * Authenticates the client. AUTH_LIST is always sent: it authenticates a root user on a polkit socket.
 * @throws AuthError
 */
export async function authenticate(
  link: Link,
  auth: LinkAuth,
  cancel: Abortable,
  trace?: AuthenticateTrace,
): Promise<void> {
  const type = wantedType(await authTypes(link), auth, link);
  if (trace !== undefined) trace.method = methodName(type);
  switch (type) {
    case AUTH_NONE:
      return;
    case AUTH_POLKIT:
      return polkit(link);
    case AUTH_SASL: {
      // Most daemons do not require it.
      const { saslAuthenticate } = await import('./auth-sasl.js');
      return saslAuthenticate(link, auth, signalOf(cancel));
    }
    default:
      throw new AuthError('AUTH_UNSUPPORTED', `${link.description} requires authentication of unknown type ${type}`);
  }
}

async function authTypes(link: Link): Promise<readonly number[]> {
  try {
    return (await link.call(authList, undefined)).types;
  } catch (error) {
    if (isServerError(error, 'NO_SUPPORT')) return [];
    throw error;
  }
}

function methodName(type: number): string {
  return ['none', 'sasl', 'polkit'][type] ?? String(type);
}

/** Returns the first type that the daemon lists, or the required one. */
function wantedType(types: readonly number[], { kind }: LinkAuth, link: Link): number {
  const [first = AUTH_NONE] = types;
  if (kind === undefined) return first;
  const wanted = kind === 'sasl' ? AUTH_SASL : AUTH_POLKIT;
  if (types.includes(wanted)) return wanted;
  const names = types.map(methodName).join(', ');
  const message = `the requested authentication ${kind} was rejected: ${link.description} requires ${names || 'none'}`;
  throw new AuthError('AUTH_NOT_OFFERED', `${message}; remove auth=${kind}, or set the daemon's auth_* to ${kind}`);
}

/** Explanations of polkit's refusals, by error code. */
const POLKIT_WORDS: Readonly<Record<string, string>> = {
  AUTH_FAILED: 'its policy denies access to this user',
  AUTH_UNAVAILABLE: 'it requires a password, but there is no authentication agent; start one such as pkttyagent',
  AUTH_CANCELLED: 'the password prompt was cancelled',
};

async function polkit(link: Link): Promise<void> {
  const fail = (code: string, why: string, cause?: Error): AuthError => {
    const message = `polkit on the daemon's host denied access to ${link.description}: ${why}`;
    return new AuthError(code, message, cause === undefined ? {} : { cause });
  };
  try {
    // The user may need any time to type a password; only the deadline for connecting applies.
    const { complete } = await link.call(authPolkit, undefined, { timeoutMs: 0 });
    if (complete === 0) throw fail('AUTH_FAILED', 'the daemon did not report a reason');
  } catch (error) {
    if (!isServerError(error)) throw error;
    const busMissing =
      error.domain === 'DBUS' ? 'polkit could not be reached; check that its host runs D-Bus and polkitd' : '';
    const words = POLKIT_WORDS[error.code] ?? busMissing;
    throw fail(error.code, words === '' ? error.message : `${words} (${error.message})`, error);
  }
}
