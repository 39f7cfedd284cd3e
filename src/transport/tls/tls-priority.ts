import { UsageError } from '../../errors.js';

/** A priority string translated to `node:tls`. */
export interface TlsLimits {
  readonly minVersion: 'TLSv1.2' | 'TLSv1.3';
  readonly maxVersion: 'TLSv1.2' | 'TLSv1.3';
  /** OpenSSL's names; undefined for Node's default. */
  readonly ciphers: string | undefined;
}

const VERSIONS = ['1.2', '1.3'] as const;
type Version = (typeof VERSIONS)[number];

/** Versions that are never used, so that removing them changes nothing. */
const OLD_VERSIONS = /^VERS-(?:SSL3\.0|TLS1\.0|TLS1\.1|DTLS-ALL|DTLS[01]\.[0-9])$/;

const STRONGEST =
  'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:' +
  'ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:DHE-RSA-AES256-GCM-SHA384';
const FORWARD_SECRET =
  'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:ECDHE+AESGCM:ECDHE+CHACHA20:DHE+AESGCM';

/** The first word of a priority string. The system's own policy is Node's default here. */
const SETS = new Map<string, string | undefined>([
  ['NORMAL', undefined],
  ['PERFORMANCE', undefined],
  ['@SYSTEM', undefined],
  ['@LIBVIRT,SYSTEM', undefined],
  ['@LIBVIRT,NORMAL', undefined],
  ['SECURE128', FORWARD_SECRET],
  ['PFS', FORWARD_SECRET],
  ['SECURE192', STRONGEST],
  ['SECURE256', STRONGEST],
]);

/**
 * Translates a priority string of GnuTLS, as far as `node:tls` supports it.
 * @throws UsageError with the unsupported part; nothing is ignored silently
 */
export function tlsLimits(priority: string | undefined): TlsLimits {
  const [set = '', ...parts] = (priority === undefined || priority === '' ? 'NORMAL' : priority).split(':');
  if (!SETS.has(set)) throw refused(priority, set, `it must begin with one of ${[...SETS.keys()].join(' ')}`);
  const versions = new Set<Version>(VERSIONS);
  for (const part of parts) applyPart(part, versions, priority);
  const allowed = VERSIONS.filter((version) => versions.has(version));
  const [lowest] = allowed;
  const highest = allowed.at(-1);
  if (lowest === undefined || highest === undefined) {
    throw refused(priority, 'VERS', 'it disables every supported version of TLS (1.2 and 1.3)');
  }
  return { minVersion: `TLSv${lowest}`, maxVersion: `TLSv${highest}`, ciphers: SETS.get(set) };
}

function applyPart(part: string, versions: Set<Version>, priority: string | undefined): void {
  const [, sign = '', name = ''] = /^([+!-])(.+)$/.exec(part) ?? [];
  const removes = sign === '-' || sign === '!';
  const version = VERSIONS.find((known) => name === `VERS-TLS${known}`);
  if (version !== undefined) {
    if (removes) versions.delete(version);
    else versions.add(version);
  } else if (removes && (name === 'VERS-ALL' || name === 'VERS-TLS-ALL')) {
    versions.clear();
  } else if (sign === '+' && (name === 'VERS-ALL' || name === 'VERS-TLS-ALL')) {
    for (const known of VERSIONS) versions.add(known);
  } else if (sign === '+' && OLD_VERSIONS.test(name)) {
    throw refused(priority, part, 'versions before TLS 1.2 are not supported');
  } else if (!OLD_VERSIONS.test(name)) {
    throw refused(priority, part, 'only removing versions (-VERS-TLS1.3) is supported');
  }
}

function refused(priority: string | undefined, part: string, why: string): UsageError {
  return new UsageError('TLS_PRIORITY', `unsupported TLS priority ${priority} at ${part || 'its start'}: ${why}`);
}
