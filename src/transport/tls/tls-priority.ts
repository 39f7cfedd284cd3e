import { UsageError } from '../../errors.js';

/** A priority string in the terms of `node:tls`. */
export interface TlsLimits {
  readonly minVersion: 'TLSv1.2' | 'TLSv1.3';
  readonly maxVersion: 'TLSv1.2' | 'TLSv1.3';
  /** OpenSSL's names; absent: what Node takes by itself. */
  readonly ciphers: string | undefined;
}

const VERSIONS = ['1.2', '1.3'] as const;
type Version = (typeof VERSIONS)[number];

/** Versions that are never spoken, so that taking them out changes nothing. */
const OLD_VERSIONS = /^VERS-(?:SSL3\.0|TLS1\.0|TLS1\.1|DTLS-ALL|DTLS[01]\.[0-9])$/;

const STRONGEST =
  'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:' +
  'ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:DHE-RSA-AES256-GCM-SHA384';
const FORWARD_SECRET =
  'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:ECDHE+AESGCM:ECDHE+CHACHA20:DHE+AESGCM';

/** What the first word of a priority string stands for. The system's own policy is Node's here. */
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
 * Translates a priority string of GnuTLS, as far as `node:tls` can do what it says.
 * @throws UsageError naming the part that it cannot; nothing is left out in silence
 */
export function tlsLimits(priority: string | undefined): TlsLimits {
  const [set = '', ...parts] = (priority === undefined || priority === '' ? 'NORMAL' : priority).split(':');
  if (!SETS.has(set)) throw refused(priority, set, `it begins with one of ${[...SETS.keys()].join(' ')}`);
  const versions = new Set<Version>(VERSIONS);
  for (const part of parts) applyPart(part, versions, priority);
  const allowed = VERSIONS.filter((version) => versions.has(version));
  const [lowest] = allowed;
  const highest = allowed.at(-1);
  if (lowest === undefined || highest === undefined) {
    throw refused(priority, 'VERS', 'it leaves no version of TLS; 1.2 and 1.3 are spoken');
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
    throw refused(priority, part, 'versions before TLS 1.2 are not spoken');
  } else if (!OLD_VERSIONS.test(name)) {
    throw refused(priority, part, 'versions (-VERS-TLS1.3) are understood, other changes are not');
  }
}

function refused(priority: string | undefined, part: string, why: string): UsageError {
  return new UsageError(
    'TLS_PRIORITY',
    `the TLS priority ${priority} cannot be followed at ${part || 'its start'}: ${why}`,
  );
}
