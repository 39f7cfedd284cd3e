import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { systemCode } from '../../checks.js';
import { ConnectionError } from '../../errors.js';
import type { TlsFiles } from '../../uri/tls-files.js';
import { type CertificateRole, isAuthority, usageFault } from './tls-usage.js';

/** Contents of PEM files, used instead of the files. */
export interface TlsOptions {
  /** Certificates of the authorities that issue daemon certificates. */
  ca?: string | Uint8Array | undefined;
  /** The client certificate, with intermediate certificates; requires `key`. */
  cert?: string | Uint8Array | undefined;
  /** The private key of `cert`. */
  key?: string | Uint8Array | undefined;
  /** Revoked certificates. */
  crl?: string | Uint8Array | undefined;
}

/** A PEM text and its source. */
export interface Pem {
  readonly text: string;
  /** The path, or `options.tls.ca` and so on. */
  readonly from: string;
}

/** The certificates of a TLS connection. */
export interface Certificates {
  readonly ca: Pem;
  readonly crl: Pem | undefined;
  readonly own: { readonly cert: Pem; readonly key: Pem } | undefined;
  /** Describes the client certificate, for the error if the daemon rejects it. */
  readonly ownText: string;
}

/**
 * Reads the certificates.
 * @param check true to check them: their validity period, usage, and whether they belong together
 * @throws ConnectionError with the file
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
      ? `no client certificate was sent, because none was found at ${files.certPlaces.join(' or ')}`
      : `the client certificate was ${own.cert.from}`;
  return { ca, crl, own, ownText };
}

function textOf(given: string | Uint8Array | undefined, name: string): Pem | undefined {
  if (given === undefined) return undefined;
  return { text: typeof given === 'string' ? given : new TextDecoder().decode(given), from: `options.tls.${name}` };
}

async function readAuthorities({ ca, caPlaces }: TlsFiles): Promise<Pem> {
  return read(ca, `; searched ${caPlaces.join(' and ')}`);
}

async function readIf(path: string | undefined): Promise<Pem | undefined> {
  return path === undefined ? undefined : read(path, '');
}

async function read(path: string, places: string): Promise<Pem> {
  try {
    return { text: await readFile(path, 'utf8'), from: path };
  } catch (cause) {
    const missing = systemCode(cause) === 'ENOENT';
    const why = missing ? `none found${places}` : cause instanceof Error ? cause.message : String(cause);
    const code = missing ? 'TLS_FILE_MISSING' : 'TLS_FILE_UNREADABLE';
    throw new ConnectionError(code, `cannot read the certificate ${path}: ${why}`, { cause });
  }
}

const PEM_CERTIFICATE =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/** Returns all certificates of a PEM text. */
function certificatesOf({ text, from }: Pem): X509Certificate[] {
  try {
    const found = (text.match(PEM_CERTIFICATE) ?? []).map((pem) => new X509Certificate(pem));
    if (found.length > 0) return found;
  } catch (cause) {
    throw new ConnectionError('TLS_FILE_INVALID', `${from} contains a certificate that cannot be parsed`, { cause });
  }
  throw new ConnectionError('TLS_FILE_INVALID', `${from} does not contain a certificate in PEM format`);
}

/** Reports errors in the configured files by name; the handshake would only fail. */
function checkCertificates(ca: Pem, own: Certificates['own']): void {
  const authorities = certificatesOf(ca);
  for (const authority of authorities) {
    checkTimes(authority, ca.from);
    if (!isAuthority(authority)) {
      throw new ConnectionError('TLS_FILE_INVALID', `${ca.from} contains a certificate that is not a CA certificate`);
    }
    checkUsage(authority, 'authority', ca.from);
  }
  if (own === undefined) return;
  const [mine, ...between] = certificatesOf(own.cert);
  if (mine === undefined) return;
  const invalid = (why: string): ConnectionError => new ConnectionError('TLS_FILE_INVALID', `${own.cert.from} ${why}`);
  checkTimes(mine, own.cert.from);
  if (isAuthority(mine)) throw invalid('is a CA certificate, not a client certificate');
  checkUsage(mine, 'client', own.cert.from);
  const issued = [...between, ...authorities].some((one) => mine.checkIssued(one) && mine.verify(one.publicKey));
  if (!issued) throw invalid(`was not issued by a CA of ${ca.from}`);
  checkKey(mine, own.key, own.cert);
}

function checkTimes({ validFrom, validTo }: X509Certificate, from: string): void {
  const now = Date.now();
  if (Date.parse(validTo) < now) {
    throw new ConnectionError('TLS_FILE_EXPIRED', `the certificate ${from} expired on ${validTo}`);
  }
  if (Date.parse(validFrom) > now) {
    throw new ConnectionError('TLS_FILE_EXPIRED', `the certificate ${from} is not valid before ${validFrom}`);
  }
}

function checkUsage(certificate: X509Certificate, role: CertificateRole, from: string): void {
  const fault = usageFault(certificate, role);
  if (fault !== undefined)
    throw new ConnectionError('TLS_FILE_INVALID', `the certificate ${from} cannot be used: ${fault}`);
}

function checkKey(mine: X509Certificate, key: Pem, cert: Pem): void {
  let matches: boolean;
  try {
    matches = mine.checkPrivateKey(createPrivateKey(key.text));
  } catch {
    // OpenSSL's message is omitted: it may quote the key.
    throw new ConnectionError('TLS_FILE_INVALID', `${key.from} does not contain a private key without a password`);
  }
  if (!matches) throw new ConnectionError('TLS_FILE_INVALID', `${key.from} is not the private key of ${cert.from}`);
}
