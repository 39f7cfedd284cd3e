import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { systemCode } from '../../checks.js';
import { ConnectionError } from '../../errors.js';
import type { TlsFiles } from '../../uri/tls-files.js';
import { type CertificateRole, isAuthority, usageFault } from './tls-usage.js';

/** Text of PEM files, in place of the files. */
export interface TlsOptions {
  /** Certificates of the authorities that the daemon's certificate may come from. */
  ca?: string | Uint8Array | undefined;
  /** Our own certificate, with those between it and the authority's; together with `key`. */
  cert?: string | Uint8Array | undefined;
  /** The private key of `cert`. */
  key?: string | Uint8Array | undefined;
  /** Revoked certificates. */
  crl?: string | Uint8Array | undefined;
}

/** A PEM text and where it is from. */
export interface Pem {
  readonly text: string;
  /** The file, or `options.tls.ca` and so on. */
  readonly from: string;
}

/** All that a TLS connection needs to know of certificates. */
export interface Certificates {
  readonly ca: Pem;
  readonly crl: Pem | undefined;
  readonly own: { readonly cert: Pem; readonly key: Pem } | undefined;
  /** What to say when the daemon does not accept who we are. */
  readonly ownText: string;
}

/**
 * Reads the certificates.
 * @param check whether they are looked at: their times, what they are for, whether they belong together
 * @throws ConnectionError naming the file
 */
export async function loadCertificates(files: TlsFiles, given: TlsOptions, check: boolean): Promise<Certificates> {
  const ca = textOf(given.ca, 'ca') ?? (await readAuthorities(files));
  const crl = textOf(given.crl, 'crl') ?? (await readIf(files.crl));
  const cert = textOf(given.cert, 'cert') ?? (await readIf(files.cert));
  const key = textOf(given.key, 'key') ?? (await readIf(files.key));
  const own = cert === undefined || key === undefined ? undefined : { cert, key };
  if (check) checkCertificates(ca, own);
  const ownText =
    own === undefined
      ? `no client certificate was sent, because there is none at ${files.certPlaces.join(' or ')}`
      : `the client certificate was ${own.cert.from}`;
  return { ca, crl, own, ownText };
}

function textOf(given: string | Uint8Array | undefined, name: string): Pem | undefined {
  if (given === undefined) return undefined;
  return { text: typeof given === 'string' ? given : new TextDecoder().decode(given), from: `options.tls.${name}` };
}

async function readAuthorities({ ca, caPlaces }: TlsFiles): Promise<Pem> {
  return read(ca, `; looked for at ${caPlaces.join(' and ')}`);
}

async function readIf(path: string | undefined): Promise<Pem | undefined> {
  return path === undefined ? undefined : read(path, '');
}

async function read(path: string, places: string): Promise<Pem> {
  try {
    return { text: await readFile(path, 'utf8'), from: path };
  } catch (cause) {
    const missing = systemCode(cause) === 'ENOENT';
    const why = missing ? `there is none${places}` : cause instanceof Error ? cause.message : String(cause);
    const code = missing ? 'TLS_FILE_MISSING' : 'TLS_FILE_UNREADABLE';
    throw new ConnectionError(code, `the certificate ${path} cannot be read: ${why}`, { cause });
  }
}

const PEM_CERTIFICATE =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/** All certificates of a PEM text. */
function certificatesOf({ text, from }: Pem): X509Certificate[] {
  try {
    const found = (text.match(PEM_CERTIFICATE) ?? []).map((pem) => new X509Certificate(pem));
    if (found.length > 0) return found;
  } catch (cause) {
    throw new ConnectionError('TLS_FILE_INVALID', `${from} holds a certificate that cannot be read`, { cause });
  }
  throw new ConnectionError('TLS_FILE_INVALID', `${from} holds no certificate in PEM form`);
}

/** A mistake in our own files is said here by name; the handshake would only fail. */
function checkCertificates(ca: Pem, own: Certificates['own']): void {
  const authorities = certificatesOf(ca);
  for (const authority of authorities) {
    checkTimes(authority, ca.from);
    if (!isAuthority(authority)) {
      throw new ConnectionError('TLS_FILE_INVALID', `${ca.from} holds a certificate that is no authority's`);
    }
    checkUsage(authority, 'authority', ca.from);
  }
  if (own === undefined) return;
  const [mine, ...between] = certificatesOf(own.cert);
  if (mine === undefined) return;
  const invalid = (why: string): ConnectionError => new ConnectionError('TLS_FILE_INVALID', `${own.cert.from} ${why}`);
  checkTimes(mine, own.cert.from);
  if (isAuthority(mine)) throw invalid('is the certificate of an authority, not of a client');
  checkUsage(mine, 'client', own.cert.from);
  const issued = [...between, ...authorities].some((one) => mine.checkIssued(one) && mine.verify(one.publicKey));
  if (!issued) throw invalid(`was not issued by an authority of ${ca.from}`);
  checkKey(mine, own.key, own.cert);
}

function checkTimes({ validFrom, validTo }: X509Certificate, from: string): void {
  const now = Date.now();
  if (Date.parse(validTo) < now) {
    throw new ConnectionError('TLS_FILE_EXPIRED', `the certificate ${from} has expired on ${validTo}`);
  }
  if (Date.parse(validFrom) > now) {
    throw new ConnectionError('TLS_FILE_EXPIRED', `the certificate ${from} is not valid before ${validFrom}`);
  }
}

function checkUsage(certificate: X509Certificate, role: CertificateRole, from: string): void {
  const fault = usageFault(certificate, role);
  if (fault !== undefined)
    throw new ConnectionError('TLS_FILE_INVALID', `the certificate ${from} is of no use: ${fault}`);
}

function checkKey(mine: X509Certificate, key: Pem, cert: Pem): void {
  let matches: boolean;
  try {
    matches = mine.checkPrivateKey(createPrivateKey(key.text));
  } catch {
    // What OpenSSL says of it is left out: it may quote the key.
    throw new ConnectionError(
      'TLS_FILE_INVALID',
      `${key.from} holds no private key that can be read without a password`,
    );
  }
  if (!matches) throw new ConnectionError('TLS_FILE_INVALID', `${key.from} is not the key of ${cert.from}`);
}
