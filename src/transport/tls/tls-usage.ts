import type { X509Certificate } from 'node:crypto';

/** Use of a certificate. */
export type CertificateRole = 'authority' | 'client' | 'server';

/** Bits of the extension "key usage", as in its first byte. */
const DIGITAL_SIGNATURE = 0x80;
const CERTIFICATE_SIGN = 0x04;

/** Object identifiers in DER encoding. */
const KEY_USAGE = '551d0f';
const BASIC_CONSTRAINTS = '551d13';
const EXTENDED_KEY_USAGE = '551d25';

const ANY_PURPOSE = '2.5.29.37.0';
const PURPOSES = { client: '1.3.6.1.5.5.7.3.2', server: '1.3.6.1.5.5.7.3.1' } as const;

/**
 * Returns the reason why a certificate must not be used in a role. Like libvirt, only enforces extensions marked
 * critical; others are advisory.
 */
export function usageFault(certificate: X509Certificate, role: CertificateRole): string | undefined {
  const extensions = extensionsOf(certificate);
  const forbidding = (name: string): Uint8Array | undefined => {
    const extension = extensions.get(name);
    return extension?.critical === true ? extension.value : undefined;
  };
  const usage = forbidding(KEY_USAGE);
  const may = (bit: number): boolean => usage === undefined || (firstBits(usage) & bit) !== 0;
  if (role === 'authority')
    return may(CERTIFICATE_SIGN) ? undefined : 'its key usage does not permit signing certificates';
  // Not key encipherment: only RSA key exchange needs it, which TLS 1.3 does not have.
  if (!may(DIGITAL_SIGNATURE)) return 'its key usage does not permit digital signatures';
  // `keyUsage` is Node's name for the extended key usage.
  const purposes = forbidding(EXTENDED_KEY_USAGE) === undefined ? [ANY_PURPOSE] : certificate.keyUsage;
  if (purposes.includes(ANY_PURPOSE) || purposes.includes(PURPOSES[role])) return undefined;
  return `its extended key usage does not permit use by a ${role}`;
}

/** Returns true for a CA certificate. Node's own check also depends on its key usage. */
export function isAuthority(certificate: X509Certificate): boolean {
  const [sequence] = elements(extensionsOf(certificate).get(BASIC_CONSTRAINTS)?.value);
  return elements(sequence?.content).some(isTrue);
}

/** Returns the bits of a key usage: a bit string, whose first byte is the number of unused bits. */
function firstBits(value: Uint8Array): number {
  const [string] = elements(value);
  return string?.content[1] ?? 0;
}

/** An element of DER. */
interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
}

const BOOLEAN = 0x01;
const OCTET_STRING = 0x04;
const OBJECT_IDENTIFIER = 0x06;
/** `[3]` of the part of a certificate that is signed. */
const EXTENSIONS = 0xa3;

function isTrue({ tag, content }: Element): boolean {
  return tag === BOOLEAN && content.some((byte) => byte !== 0);
}

interface Extension {
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/**
 * Returns the extensions of a certificate by identifier; Node does not report which are critical.
 *
 *     Certificate  SEQUENCE { signed SEQUENCE { … [3] SEQUENCE OF Extension }, … }
 *     Extension    SEQUENCE { identifier, critical BOOLEAN DEFAULT FALSE, value OCTET STRING }
 */
function extensionsOf({ raw }: X509Certificate): ReadonlyMap<string, Extension> {
  const found = new Map<string, Extension>();
  const [certificate] = elements(raw);
  const [signed] = elements(certificate?.content);
  const wrapped = elements(signed?.content).find(({ tag }) => tag === EXTENSIONS);
  const [list] = elements(wrapped?.content);
  for (const { content } of elements(list?.content)) {
    const parts = elements(content);
    const part = (wanted: number): Uint8Array | undefined => parts.find(({ tag }) => tag === wanted)?.content;
    const [name, value] = [part(OBJECT_IDENTIFIER), part(OCTET_STRING)];
    if (name === undefined || value === undefined) continue;
    found.set(Buffer.from(name).toString('hex'), { critical: parts.some(isTrue), value });
  }
  return found;
}

/** Parses consecutive elements, up to the first invalid one. */
function elements(bytes: Uint8Array = new Uint8Array()): Element[] {
  const found: Element[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1] ?? 0;
    // From 128 on, it is the number of length bytes.
    const size = first < 0x80 ? 0 : first - 0x80;
    const digits = bytes.subarray(at + 2, at + 2 + size);
    const length = size === 0 ? first : digits.reduce((sum, digit) => sum * 256 + digit, 0);
    const from = at + 2 + size;
    if (from + length > bytes.length) break;
    found.push({ tag, content: bytes.subarray(from, from + length) });
    at = from + length;
  }
  return found;
}
