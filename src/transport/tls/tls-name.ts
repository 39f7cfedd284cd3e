import net from 'node:net';
import tls from 'node:tls';
import { domainToASCII } from 'node:url';

const NAME_MAX = 253;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;
const ASCII = /^[\0-\x7f]*$/;

/** A name as certificates and the handshake have it: an international one in its ASCII form. */
function asciiName(host: string): string {
  return ASCII.test(host) ? host : domainToASCII(host);
}

/**
 * Returns the server name to send in the handshake; empty for none. GnuTLS ends the handshake for a name with anything
 * but letters, digits, hyphens and dots, such as `vm_host`, and the daemon has no use for any: libvirt sends none.
 */
export function serverName(host: string): string {
  const name = asciiName(host);
  const isValid =
    net.isIP(name) === 0 && name.length <= NAME_MAX && name.split('.').every((label) => LABEL.test(label));
  return isValid ? name : '';
}

/**
 * Checks that a certificate is for a host, whether or not its name was sent. Beside what Node allows, an address may
 * stand where a name belongs: hosts that are reached by address have long been set up like that, and libvirt's own
 * client takes it.
 * @returns what is wrong with it; nothing when it is for the host
 */
export function checkName(host: string, certificate: tls.PeerCertificate): Error | undefined {
  const refusal = tls.checkServerIdentity(asciiName(host), certificate);
  if (refusal === undefined || net.isIP(host) === 0) return refusal;
  const names = (certificate.subjectaltname ?? '').split(', ').filter((name) => name.startsWith('DNS:'));
  if (names.length > 0) return names.includes(`DNS:${host}`) ? undefined : refusal;
  return certificate.subject.CN === host ? undefined : refusal;
}
