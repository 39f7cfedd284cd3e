import type { X509Certificate } from 'node:crypto';

/** What a certificate is used for here. */
export type CertificateRole = 'authority' | 'client' | 'server';

/** Bits of the extension "key usage", as its first byte has them. */
const DIGITAL_SIGNATURE = 0x80;
const CERTIFICATE_SIGN = 0x04;

/** Object identifiers in the form in which a certificate holds them. */
const KEY_USAGE = '551d0f';
const BASIC_CONSTRAINTS = '551d13';
const EXTENDED_KEY_USAGE = '551d25';

const ANY_PURPOSE = '2.5.29.37.0';
const PURPOSES = { client: '1.3.6.1.5.5.7.3.2', server: '1.3.6.1.5.5.7.3.1' } as const;

/**
 * Why a certificate must not be used in a role, by what it says of itself. As in libvirt, only an extension that is
 * marked critical forbids; any other is no more than advice.
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
    return may(CERTIFICATE_SIGN) ? undefined : 'its key usage does not permit to sign certificates';
  // Not key encipherment: only the key exchange of RSA itself needs it, which TLS 1.3 does not have.
  if (!may(DIGITAL_SIGNATURE)) return 'its key usage does not permit digital signatures';
  // `keyUsage` is Node's name for the purposes of the extended one.
  const purposes = forbidding(EXTENDED_KEY_USAGE) === undefined ? [ANY_PURPOSE] : certificate.keyUsage;
  if (purposes.includes(ANY_PURPOSE) || purposes.includes(PURPOSES[role])) return undefined;
  return `its extended key usage does not permit the use by a ${role}`;
}

/** Whether a certificate says that it is an authority's. Node's own answer depends on its key usage too. */
export function isAuthority(certificate: X509Certificate): boolean {
  const [sequence] = elements(extensionsOf(certificate).get(BASIC_CONSTRAINTS)?.value);
  return elements(sequence?.content).some(isTrue);
}

/** The bits of a key usage: a bit string, whose first byte counts the bits that are not used. */
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
 * The extensions of a certificate by their identifier; Node does not tell which are critical.
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

/** The elements that stand one after another in some bytes, up to the first that makes no sense. */
function elements(bytes: Uint8Array = new Uint8Array()): Element[] {
  const found: Element[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1] ?? 0;
    // From 128 on, it is the number of bytes that the length has.
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
