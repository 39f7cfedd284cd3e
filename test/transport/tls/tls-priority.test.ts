import { expect, test } from 'vitest';
import { checkName, serverName } from '../../../src/transport/tls/tls-name.js';
import { tlsLimits } from '../../../src/transport/tls/tls-priority.js';

test.each([
  [undefined, 'TLSv1.2', 'TLSv1.3'],
  ['', 'TLSv1.2', 'TLSv1.3'],
  ['NORMAL:-VERS-TLS1.0:!VERS-TLS1.1', 'TLSv1.2', 'TLSv1.3'],
  ['NORMAL:-VERS-TLS1.3', 'TLSv1.2', 'TLSv1.2'],
  ['SECURE256:-VERS-ALL:+VERS-TLS1.3', 'TLSv1.3', 'TLSv1.3'],
  ['@LIBVIRT,SYSTEM:-VERS-TLS-ALL:+VERS-TLS1.2:+VERS-TLS1.3', 'TLSv1.2', 'TLSv1.3'],
])('%s', (priority, minVersion, maxVersion) => {
  expect(tlsLimits(priority)).toMatchObject({ minVersion, maxVersion });
});

test.each([
  ['WHATEVER', /at WHATEVER: it must begin with one of/],
  ['NONE:+VERS-TLS1.2', /at NONE/],
  ['NORMAL:+VERS-TLS1.0', /before TLS 1.2/],
  ['NORMAL:-VERS-TLS1.2:-VERS-TLS1.3', /disables every supported version/],
  ['NORMAL:-AES-128-GCM', /at -AES-128-GCM/],
  ['NORMAL:%COMPAT', /at %COMPAT/],
  ['NORMAL:', /at its start|at :/],
])('%s is refused', (priority, message) => {
  expect(() => tlsLimits(priority)).toThrow(message);
});

/** What `node:tls` says of a certificate, as far as names go. */
function certificate(cn: string, alternatives?: string): Parameters<typeof checkName>[1] {
  const name = { C: '', ST: '', L: '', O: '', OU: '', CN: cn };
  const rest = { ca: false, raw: Buffer.of(), issuer: name, valid_from: '', valid_to: '', serialNumber: '' };
  const digests = { fingerprint: '', fingerprint256: '', fingerprint512: '' };
  return {
    ...rest,
    ...digests,
    subject: name,
    ...(alternatives === undefined ? {} : { subjectaltname: alternatives }),
  };
}

test.each<[string, string, string | undefined, boolean]>([
  ['host.example', 'x', 'DNS:host.example', true],
  ['HOST.example', 'x', 'DNS:host.example', true],
  ['host.example', 'x', 'DNS:*.example', false],
  ['a.host.example', 'x', 'DNS:*.host.example', true],
  ['a.b.host.example', 'x', 'DNS:*.host.example', false],
  ['host.example', 'host.example', undefined, true],
  ['host.example', 'host.example', 'DNS:other.example', false],
  ['10.0.0.1', 'x', 'IP Address:10.0.0.1', true],
  ['10.0.0.1', 'x', 'DNS:10.0.0.1', true],
  ['10.0.0.1', '10.0.0.1', undefined, true],
  ['10.0.0.1', '10.0.0.1', 'DNS:other.example', false],
  ['10.0.0.1', 'x', 'DNS:10.0.0.*', false],
  ['vm_host', 'x', 'DNS:vm_host', true],
  ['vm_host', 'vm_host', undefined, true],
  ['vm_host', 'vm_host', 'DNS:vm-host', false],
  ['vm_host', 'x', 'DNS:vm_hos', false],
  ['vm_host', 'x', 'DNS:*', false],
  ['vm_host.rack_1.example', 'x', 'DNS:*.rack_1.example', true],
  ['vm_host.rack_1.example', 'x', 'DNS:vm_*.rack_1.example', true],
  ['vm_host.rack_2.example', 'x', 'DNS:*.rack_1.example', false],
  ['bücher.example', 'x', 'DNS:xn--bcher-kva.example', true],
  ['bucher.example', 'x', 'DNS:xn--bcher-kva.example', false],
])('%s for the subject %s with %s: %s', (host, cn, alternatives, fits) => {
  expect(checkName(host, certificate(cn, alternatives)) === undefined).toBe(fits);
});

test.each([
  ['host', 'host'],
  ['host-1.example.com', 'host-1.example.com'],
  ['bücher.example', 'xn--bcher-kva.example'],
  // GnuTLS refuses what is not a letter, digit, hyphen or dot.
  ['vm_host', ''],
  ['vm_host.example.com', ''],
  ['-host', ''],
  ['host.', ''],
  ['a..b', ''],
  ['', ''],
  [`${'a'.repeat(64)}.example`, ''],
  [Array.from({ length: 64 }, () => 'abc').join('.'), ''],
  // An address is not a name.
  ['10.0.0.1', ''],
  ['::1', ''],
])('the server name sent to %s', (host, name) => {
  expect(serverName(host)).toBe(name);
});
