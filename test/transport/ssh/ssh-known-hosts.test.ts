import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  fingerprint,
  hostName,
  judgeHost,
  keyType,
  knownHostLine,
  parseKnownHosts,
} from '../../../src/transport/ssh/known-hosts.js';

/** A key of some type: its length-prefixed name and a few bytes. */
function key(type: string, seed: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(type.length);
  return Buffer.concat([length, Buffer.from(type), Buffer.alloc(32, seed)]);
}

const ED = key('ssh-ed25519', 1);
const OTHER_ED = key('ssh-ed25519', 2);
const RSA = key('ssh-rsa', 3);

function line(hosts: string, of: Buffer, marker = ''): string {
  return `${marker}${hosts} ${keyType(of)} ${of.toString('base64')} a comment`;
}

describe('a host is', () => {
  test.each<[string, string[], object]>([
    ['unknown in an empty file', [], { kind: 'unknown' }],
    ['known by its line', [line('host', ED)], { kind: 'known' }],
    ['known by one of several keys', [line('host', RSA), line('host', OTHER_ED), line('host', ED)], { kind: 'known' }],
    ['known by one of several names', [line('other,host,192.0.2.1', ED)], { kind: 'known' }],
    ['known whatever the case', [line('HOST', ED)], { kind: 'known' }],
    ['known by wildcards', [line('h?s*', ED)], { kind: 'known' }],
    ['not known by wildcards that it does not fit', [line('h?t*', ED)], { kind: 'unknown' }],
    ['not known by a dot that stands for itself', [line('h.st', ED)], { kind: 'unknown' }],
    ['not known where it is excluded', [line('*,!host', ED)], { kind: 'unknown' }],
    ['not known by an exclusion alone', [line('!other', ED)], { kind: 'unknown' }],
    ['not known at another port', [line('[host]:2222', ED)], { kind: 'unknown' }],
    ['changed', ['# a comment', '', line('host', OTHER_ED)], { kind: 'changed', line: 3, types: ['ssh-ed25519'] }],
    ['known by another type only', [line('host', RSA)], { kind: 'other-type', line: 1, types: ['ssh-rsa'] }],
    ['revoked', [line('host', ED), line('*', ED, '@revoked ')], { kind: 'revoked', line: 2 }],
    ['not concerned by what was revoked', [line('host', ED), line('*', RSA, '@revoked ')], { kind: 'known' }],
    ['known to an authority alone', [line('*', RSA, '@cert-authority ')], { kind: 'authority', line: 1 }],
    ['not known by the key of an authority', [line('host', ED, '@cert-authority ')], { kind: 'authority', line: 1 }],
    ['not known by a marker that nobody knows', [line('host', ED, '@trusted ')], { kind: 'unknown' }],
    ['not known by a line of another type', [`host ssh-rsa ${ED.toString('base64')}`], { kind: 'unknown' }],
    ['not known by half a line', ['host ssh-ed25519', 'host', '@revoked host'], { kind: 'unknown' }],
    ['not known by a hash of nothing', [line('|1||', ED), line('|2|abc=|def=', ED)], { kind: 'unknown' }],
  ])('%s', (_what, lines, expected) => {
    expect(judgeHost(parseKnownHosts(lines.join('\r\n')), hostName('Host', 22), ED)).toEqual(expected);
  });

  test('called by its port, unless that is the usual one', () => {
    expect([hostName('Host', 22), hostName('Host', 2222), hostName('::1', 22), hostName('::1', 99)]).toEqual([
      'host',
      '[host]:2222',
      '::1',
      '[::1]:99',
    ]);
  });
});

describe('as ssh-keygen has it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lvk-'));
  const keygen = (...args: string[]): string => spawnSync('ssh-keygen', args, { encoding: 'utf8' }).stdout;
  const hasKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined;

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.runIf(hasKeygen)('hashed names and fingerprints', () => {
    const [path, hosts] = [join(folder, 'key'), join(folder, 'hosts')];
    keygen('-q', '-t', 'ed25519', '-N', '', '-f', path);
    const bytes = Buffer.from(readFileSync(`${path}.pub`, 'utf8').split(' ')[1] ?? '', 'base64');
    expect(keygen('-l', '-f', path)).toContain(fingerprint(bytes));
    const names = [hostName('host.example', 22), hostName('host.example', 2222), hostName('::1', 99)];
    writeFileSync(hosts, names.map((name) => knownHostLine(name, bytes)).join(''));
    keygen('-H', '-f', hosts);
    const text = readFileSync(hosts, 'utf8');
    expect(text).not.toContain('host.example');
    for (const name of names) {
      expect(judgeHost(parseKnownHosts(text), name, bytes)).toEqual({ kind: 'known' });
      expect(keygen('-F', name, '-f', hosts)).toContain('found: line');
    }
    expect(judgeHost(parseKnownHosts(text), 'host.example.org', bytes)).toEqual({ kind: 'unknown' });
  });
});
