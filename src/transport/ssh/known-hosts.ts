import { createHash, createHmac } from 'node:crypto';

/** A line of a known_hosts file. */
export interface KnownHost {
  readonly line: number;
  readonly marker: '' | 'revoked' | 'cert-authority';
  /** Patterns between commas, or one name that is hashed. */
  readonly hosts: string;
  /** `ssh-ed25519`. */
  readonly type: string;
  readonly key: Buffer;
}

/** What a file says of a host and the key that it shows. */
export type HostVerdict =
  | { readonly kind: 'known' }
  /** No key of the host is known. */
  | { readonly kind: 'unknown' }
  /** Another key is known, of this type or of others only. */
  | { readonly kind: 'changed' | 'other-type'; readonly line: number; readonly types: readonly string[] }
  | { readonly kind: 'revoked'; readonly line: number }
  /** An authority is known, but no key; certificates of hosts are not understood here. */
  | { readonly kind: 'authority'; readonly line: number };

/** Reads a known_hosts file. Lines that make no sense say nothing, as for OpenSSH. */
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

/** What a host is called in a known_hosts file. */
export function hostName(host: string, port: number): string {
  const name = host.toLowerCase();
  return port === 22 ? name : `[${name}]:${port}`;
}

/** Judges the key that a host shows. */
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

/** Types of the keys that are known of a host, so that it can be asked for one of these. */
export function knownTypes(entries: readonly KnownHost[], name: string): string[] {
  const own = entries.filter(({ hosts, marker }) => marker === '' && isAbout(hosts, name));
  return [...new Set(own.map(({ type }) => type))];
}

/** A line for a key, as it is added. */
export function knownHostLine(name: string, key: Uint8Array): string {
  return `${name} ${keyType(key)} ${Buffer.from(key).toString('base64')}\n`;
}

/** As OpenSSH shows it. */
export function fingerprint(key: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

/** The name that a key begins with, behind its length. */
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

/** `|1|salt|hash`: HMAC-SHA1 of the name, under the salt. */
function isHashOf(hosts: string, name: string): boolean {
  const [, salt, hash] = /^\|1\|([A-Za-z0-9+/=]+)\|([A-Za-z0-9+/=]+)$/.exec(hosts) ?? [];
  if (salt === undefined || hash === undefined) return false;
  return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}

/**
 * `*` stands for any characters, `?` for one. On a mismatch, the last `*` takes one character more; what an earlier one
 * took never has to change, so the time is bounded by the product of the two lengths.
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
