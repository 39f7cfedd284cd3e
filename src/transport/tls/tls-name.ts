import net from 'node:net';
import tls from 'node:tls';
import { domainToASCII } from 'node:url';

const NAME_MAX = 253;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;
const ASCII = /^[\0-\x7f]*$/;

/** Returns the ASCII form of an international name, as used in certificates and the handshake. */
function asciiName(host: string): string {
  return ASCII.test(host) ? host : domainToASCII(host);
}

/**
 * Returns the server name for the handshake; empty for none. GnuTLS rejects names with characters other than letters,
 * digits, hyphens and dots, such as `vm_host`. The daemon does not use the name: libvirt's own client sends none.
 */
export function serverName(host: string): string {
  const name = asciiName(host);
  const isValid =
    net.isIP(name) === 0 && name.length <= NAME_MAX && name.split('.').every((label) => LABEL.test(label));
  return isValid ? name : '';
}

/**
 * Checks that a certificate is valid for a host, whether or not its name was sent. Unlike Node, accepts an address in a
 * name field: certificates for addresses have long been created like that, and libvirt's own client accepts them.
 * @returns the error; undefined if it is valid for the host
 */
export function checkName(host: string, certificate: tls.PeerCertificate): Error | undefined {
  const refusal = tls.checkServerIdentity(asciiName(host), certificate);
  if (refusal === undefined || net.isIP(host) === 0) return refusal;
  const names = (certificate.subjectaltname ?? '').split(', ').filter((name) => name.startsWith('DNS:'));
  if (names.length > 0) return names.includes(`DNS:${host}`) ? undefined : refusal;
  return certificate.subject.CN === host ? undefined : refusal;
}
