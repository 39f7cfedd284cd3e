import type { X509Certificate } from 'node:crypto';
import type net from 'node:net';
import tls from 'node:tls';
import { addAbortListener, removeAbortListener } from '../../abort.js';
import { systemCode } from '../../checks.js';
import { AuthError, ConnectionError, UsageError } from '../../errors.js';
import { isDeno, otherRuntime } from '../../runtime.js';
import type { TlsPlan } from '../../uri/plan.js';
import { type OnRead, openSocket, type SocketTransport } from '../socket.js';
import { targetText, tcpError, tcpOptions } from '../tcp.js';
import type { Transport } from '../transport.js';
import { type Certificates, loadCertificates, type Pem, type TlsOptions } from './certificates.js';
import { checkName, serverName } from './tls-name.js';
import { type TlsLimits, tlsLimits } from './tls-priority.js';
import { isAuthority, usageFault } from './tls-usage.js';

/** Sent by a daemon first, after it has accepted the client. */
const ACCEPTED = 1;

/** The part of a plan for TLS. */
export type TlsTarget = Pick<TlsPlan, 'host' | 'port' | 'files' | 'priority' | 'verify' | 'checkFiles'>;

/** Checks that the options are consistent. @throws UsageError */
function checkTlsOptions({ cert, key }: TlsOptions): void {
  if ((cert === undefined) === (key === undefined)) return;
  const [there, missing] = cert === undefined ? ['key', 'cert'] : ['cert', 'key'];
  throw new UsageError('INVALID_VALUE', `tls.${there} requires tls.${missing}`);
}

/**
 * Connects over TLS, and waits until the daemon has accepted the client.
 * @throws ConnectionError for an invalid daemon certificate, or an invalid client file; AuthError if the daemon rejects
 * the client; UsageError for an unsupported priority, or inconsistent options
 */
export async function connectTls(target: TlsTarget, given: TlsOptions, signal?: AbortSignal): Promise<Transport> {
  checkTlsOptions(given);
  const limits = tlsLimits(target.priority);
  const certificates = await loadCertificates(target.files, given, target.checkFiles);
  if (isDeno()) checkDenoSupport(target, limits, certificates.crl);
  const traits = {
    description: `tls:${targetText(target)}`,
    secure: true,
    encrypted: true,
    local: false,
    separateFrames: true,
  };
  const progress = { connected: false };
  let transport: SocketTransport;
  try {
    const open = (onread: OnRead): net.Socket => openTls({ target, limits, certificates, onread, progress });
    transport = await openSocket(open, 'secureConnect', traits, signal);
  } catch (error) {
    if (signal?.aborted === true || error instanceof ConnectionError) throw error;
    throw progress.connected ? handshakeError(target, certificates, error) : tcpError(target, error);
  }
  await acceptance(transport, target, certificates, signal);
  return transport;
}

interface Opening {
  readonly target: TlsTarget;
  readonly limits: TlsLimits;
  readonly certificates: Certificates;
  readonly onread: OnRead;
  /** Set when TCP is connected, so that later errors are attributed to TLS. */
  readonly progress: { connected: boolean };
}

function openTls({ target, limits, certificates, onread, progress }: Opening): net.Socket {
  const { host, verify } = target;
  const { ca, crl, own } = certificates;
  const options: tls.ConnectionOptions & { onread: OnRead } = {
    ...tcpOptions(target),
    minVersion: limits.minVersion,
    maxVersion: limits.maxVersion,
    ...(limits.ciphers === undefined ? {} : { ciphers: limits.ciphers }),
    ca: ca.text,
    // As with GnuTLS, a trusted CA need not be a root. With a revocation list it does: OpenSSL then ends the chain at
    // the CA and requires the list of the one above.
    allowPartialTrustChain: crl === undefined,
    ...(crl === undefined ? {} : { crl: listsOf(crl.text) }),
    ...(own === undefined ? {} : { cert: own.cert.text, key: own.key.text }),
    servername: serverName(host),
    rejectUnauthorized: verify,
    checkServerIdentity: (_name, certificate) => checkName(host, certificate),
    onread,
  };
  let socket: tls.TLSSocket;
  try {
    socket = tls.connect(options);
  } catch (cause) {
    const files = [ca, crl, own?.cert, own?.key].flatMap((pem) => (pem === undefined ? [] : [pem.from])).join(', ');
    throw new ConnectionError('TLS_FILE_INVALID', `cannot use one of ${files}`, { cause });
  }
  socket.once('connect', () => {
    progress.connected = true;
  });
  // Runs before other listeners of the completed handshake.
  socket.prependOnceListener('secureConnect', () => {
    const why = verify ? serverFault(socket.getPeerX509Certificate()) : undefined;
    if (why === undefined) return;
    socket.destroy(new ConnectionError('TLS_UNTRUSTED', `${targetText(target)} is not trusted: ${why}`));
  });
  return socket;
}

/** Deno's TLS ignores the options `crl` and `ciphers`: it would accept what they are there to refuse. */
function checkDenoSupport(target: TlsTarget, { ciphers }: TlsLimits, crl: Pem | undefined): void {
  const where = `cannot connect to ${targetText(target)}: ${otherRuntime()} ignores`;
  if (crl !== undefined && target.verify) {
    const message = `${where} lists of revoked certificates, and ${crl.from} is one; use Node.js or Bun, or remove it`;
    throw new ConnectionError('TLS_CRL', message);
  }
  if (ciphers !== undefined) {
    const message = `${where} the ciphers that the TLS priority ${target.priority} selects; use Node.js or Bun, or NORMAL`;
    throw new UsageError('TLS_PRIORITY', message);
  }
}

const PEM_LIST = /-----BEGIN X509 CRL-----[^-]*-----END X509 CRL-----/g;

/** Returns the revocation lists of a PEM text, of which Node only reads the first of each string. */
function listsOf(text: string): string[] {
  // Node itself rejects a text without any.
  return text.match(PEM_LIST) ?? [text];
}

/** Returns errors of the daemon's certificate that the handshake does not check. */
function serverFault(certificate: X509Certificate | undefined): string | undefined {
  if (certificate === undefined) return 'it did not send a certificate';
  if (isAuthority(certificate)) return 'its certificate is a CA certificate, not a server certificate';
  return usageFault(certificate, 'server');
}

/** Waits for the byte that confirms the acceptance; a rejected client gets the end of the connection instead. */
async function acceptance(
  transport: SocketTransport,
  target: TlsTarget,
  certificates: Certificates,
  signal: AbortSignal | undefined,
): Promise<void> {
  const abort = (): void => transport.destroy();
  addAbortListener(signal, abort);
  try {
    if (signal?.aborted === true) transport.destroy();
    const byte = await transport.takeByte();
    signal?.throwIfAborted();
    if (byte === ACCEPTED) return;
    transport.destroy();
    const where = targetText(target);
    if (byte === undefined) throw new AuthError('TLS_REFUSED', `${where} rejected the client: ${certificates.ownText}`);
    const why = `its first byte was ${byte} instead of 1; it may not be a libvirt daemon`;
    throw new ConnectionError('TLS_HANDSHAKE', `${where} did not accept the connection: ${why}`);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ConnectionError || error instanceof AuthError) throw error;
    // With TLS 1.3 the client certificate is rejected by an alert after the handshake, or by a reset.
    throw new AuthError('TLS_REFUSED', `${targetText(target)} rejected the client: ${certificates.ownText}`, {
      cause: error,
    });
  } finally {
    removeAbortListener(signal, abort);
  }
}

const UNTRUSTED = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'INVALID_CA',
  'PATH_LENGTH_EXCEEDED',
]);

/** Alerts about the client certificate. */
const REFUSING_ALERT =
  /^ERR_SSL_.*ALERT_(?:BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_\w+|UNKNOWN_CA|ACCESS_DENIED)$/;

/** Explains why a handshake failed, with the affected file. */
function handshakeError(target: TlsTarget, { ca, crl, ownText }: Certificates, cause: unknown): Error {
  const code = systemCode(cause);
  const where = targetText(target);
  const text = cause instanceof Error ? cause.message : String(cause);
  const fail = (name: string, words: string): ConnectionError =>
    new ConnectionError(name, `${where} ${words}`, { cause });
  const untrusted = (name: string, why: string): ConnectionError => fail(name, `is not trusted: ${why}`);
  if (REFUSING_ALERT.test(code))
    return new AuthError('TLS_REFUSED', `${where} rejected the client: ${ownText}`, { cause });
  if (code === 'CERT_HAS_EXPIRED') return untrusted('TLS_EXPIRED', 'its certificate, or that of its CA, has expired');
  if (code === 'CERT_NOT_YET_VALID') return untrusted('TLS_EXPIRED', 'its certificate is not valid yet');
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return untrusted('TLS_WRONG_NAME', `its certificate is not valid for ${target.host}, the host of the URI; ${text}`);
  }
  if (code === 'CERT_REVOKED')
    return untrusted('TLS_REVOKED', `its certificate is revoked by ${crl?.from ?? 'the list'}`);
  if (/CRL/.test(code)) return untrusted('TLS_CRL', `invalid revocation list ${crl?.from ?? ''}: ${text}`);
  if (UNTRUSTED.has(code)) {
    // Deno has the same code for a certificate that has expired.
    const other = isDeno() ? ', or it has expired' : '';
    return untrusted('TLS_UNTRUSTED', `its certificate was not issued by a CA of ${ca.from}${other} (${text})`);
  }
  if (code === 'INVALID_PURPOSE')
    return untrusted('TLS_UNTRUSTED', `its certificate is not a server certificate (${text})`);
  if (code === 'ECONNRESET' || code === 'EPIPE') {
    return fail(
      'TLS_HANDSHAKE',
      "closed the connection during the TLS handshake; check that a daemon's TLS listener uses this port",
    );
  }
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') {
    return fail('NOT_TLS', 'does not use TLS; check that the port belongs to this transport');
  }
  return fail('TLS_HANDSHAKE', `TLS handshake failed: ${text}`);
}
