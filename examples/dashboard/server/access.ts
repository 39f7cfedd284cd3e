import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error.js';

/** Name of the WebSocket protocol; the token is offered beside it, as `token.<token>`. */
export const SOCKET_PROTOCOL = 'dashboard';

/**
 * Decides which requests are answered.
 *
 * The token is never part of a URL that a server or a proxy sees: the link that is printed has it in its fragment, which
 * browsers do not send. The page sends it in a header. It is not a cookie, because the browser would send that to every
 * other server on 127.0.0.1 as well, and with requests that other pages make.
 */
export class Access {
  readonly token: string = randomBytes(24).toString('base64url');
  readonly #hosts: ReadonlySet<string>;

  constructor(port: number) {
    this.#hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  }

  /**
   * Rejects requests of other pages. `Host` stops a page whose name was pointed at 127.0.0.1 after it was loaded (DNS
   * rebinding), `Origin` a page of another site or port.
   */
  checkSource({ headers: { host = '', origin } }: IncomingMessage): void {
    if (!this.#hosts.has(host)) throw new HttpError(421, 'This server answers only on 127.0.0.1 and localhost');
    if (origin !== undefined && origin !== `http://${host}`) {
      throw new HttpError(403, 'Requests of other origins are not allowed');
    }
  }

  checkToken({ headers }: IncomingMessage): void {
    const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    const protocol = /(?:^|,) *token\.([\w-]+)/.exec(headers['sec-websocket-protocol'] ?? '')?.[1];
    if (!isEqual(bearer ?? protocol ?? '', this.token)) throw new HttpError(401, 'The token is missing or wrong');
  }
}

/** Takes the same time for every wrong text. */
function isEqual(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** For all responses: no code but the page's own, no frames, nothing in a cache. noVNC and xterm.js set styles. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
