import { createHash, createHmac } from 'node:crypto';

/** A line of a known_hosts file. */
export interface KnownHost {
  readonly line: number;
  readonly marker: '' | 'revoked' | 'cert-authority';
  /** Patterns separated by commas, or one hashed name. */
  readonly hosts: string;
  /** `ssh-ed25519`. */
  readonly type: string;
  readonly key: Buffer;
}

/** The result of checking a host's key. */
export type HostVerdict =
  | { readonly kind: 'known' }
  /** There is no key for the host. */
  | { readonly kind: 'unknown' }
  /** There is another key, of this type or only of others. */
  | { readonly kind: 'changed' | 'other-type'; readonly line: number; readonly types: readonly string[] }
  | { readonly kind: 'revoked'; readonly line: number }
  /** There is a certificate authority, but no key; host certificates are not supported. */
  | { readonly kind: 'authority'; readonly line: number };

/** Parses a known_hosts file. Invalid lines are ignored, as in OpenSSH. */
export function parseKnownHosts(text: string): KnownHost[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [, marker = '', hosts, type, base64] =
      /^\s*(?:@(revoked|cert-authority)\s+)?([^\s#@]\S*)\s+(\S+)\s+([A-Za-z0-9+/=]+)(?:\s|$)/.exec(line) ?? [];
    if (hosts === undefined || type === undefined || base64 === undefined) return [];
    if (marker !== '' && marker !== 'revoked' && marker !== 'cert-authority') return [];
    const key = Buffer.from(base64, 'base64');
    return keyType(key) === type ? [{ line: index + 1, marker, hosts, type, key }] : [];
  });
}

/** Returns the name of a host in a known_hosts file. */
export function hostName(host: string, port: number): string {
  const name = host.toLowerCase();
  return port === 22 ? name : `[${name}]:${port}`;
}

/** Checks the key of a host. */
export function judgeHost(entries: readonly KnownHost[], name: string, key: Uint8Array): HostVerdict {
  const own = entries.filter(({ hosts }) => isAbout(hosts, name));
  const same = own.filter((entry) => entry.key.equals(key));
  const revoked = same.find(({ marker }) => marker === 'revoked');
  if (revoked !== undefined) return { kind: 'revoked', line: revoked.line };
  if (same.some(({ marker }) => marker === '')) return { kind: 'known' };
  const others = own.filter(({ marker }) => marker === '');
  const sameType = others.find(({ type }) => type === keyType(key));
  const [first] = others;
  const types = [...new Set(others.map(({ type }) => type))];
  if (sameType !== undefined) return { kind: 'changed', line: sameType.line, types };
  if (first !== undefined) return { kind: 'other-type', line: first.line, types };
  const authority = own.find(({ marker }) => marker === 'cert-authority');
  return authority === undefined ? { kind: 'unknown' } : { kind: 'authority', line: authority.line };
}

/** Returns the types of the known keys of a host, so that the host can be asked for one of them. */
export function knownTypes(entries: readonly KnownHost[], name: string): string[] {
  const own = entries.filter(({ hosts, marker }) => marker === '' && isAbout(hosts, name));
  return [...new Set(own.map(({ type }) => type))];
}

/** Formats a line for a new key. */
export function knownHostLine(name: string, key: Uint8Array): string {
  return `${name} ${keyType(key)} ${Buffer.from(key).toString('base64')}\n`;
}

/** Returns the fingerprint in OpenSSH's format. */
export function fingerprint(key: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

/** Returns the type name at the beginning of a key. */
export function keyType(key: Uint8Array): string {
  const bytes = Buffer.from(key.buffer, key.byteOffset, key.length);
  if (bytes.length < 4) return '';
  return bytes.subarray(4, 4 + bytes.readUInt32BE(0)).toString('latin1');
}

function isAbout(hosts: string, name: string): boolean {
  if (hosts.startsWith('|')) return isHashOf(hosts, name);
  const patterns = hosts.toLowerCase().split(',');
  const excluded = patterns.some((pattern) => pattern.startsWith('!') && matches(pattern.slice(1), name));
  return !excluded && patterns.some((pattern) => matches(pattern, name));
}

/** Checks `|1|salt|hash`: HMAC-SHA1 of the name with the salt. */
function isHashOf(hosts: string, name: string): boolean {
  const [, salt, hash] = /^\|1\|([A-Za-z0-9+/=]+)\|([A-Za-z0-9+/=]+)$/.exec(hosts) ?? [];
  if (salt === undefined || hash === undefined) return false;
  return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}

/**
 * `*` matches any characters, `?` a single one. On a mismatch, the last `*` takes one more character; earlier ones
 * never have to change, so the time is bounded by the product of the two lengths.
 */
function matches(pattern: string, name: string): boolean {
  let star = -1;
  let taken = 0;
  let at = 0;
  let i = 0;
  while (i < name.length) {
    const wanted = pattern[at];
    if (wanted === '*') {
      star = at;
      taken = i;
      at += 1;
    } else if (wanted === '?' || wanted === name[i]) {
      at += 1;
      i += 1;
    } else if (star < 0) {
      return false;
    } else {
      taken += 1;
      i = taken;
      at = star + 1;
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
