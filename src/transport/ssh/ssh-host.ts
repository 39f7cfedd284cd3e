import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from '../../checks.js';
import { ConnectionError } from '../../errors.js';
import type { InProcessSshPlan } from '../../uri/plan.js';
import {
  fingerprint,
  type HostVerdict,
  hostName,
  judgeHost,
  type KnownHost,
  keyType,
  knownHostLine,
  knownTypes,
  parseKnownHosts,
} from './known-hosts.js';

/** The part of a plan for checking the host's key. */
export type HostToKnow = Pick<InProcessSshPlan, 'host' | 'port' | 'knownHosts' | 'knownHostsVerify'>;

/** Checks the keys of hosts. */
export class HostCheck {
  readonly #target: HostToKnow;
  readonly #name: string;
  readonly #entries: readonly KnownHost[];
  #new: Uint8Array | undefined;

  private constructor(target: HostToKnow, entries: readonly KnownHost[]) {
    this.#target = target;
    this.#name = hostName(target.host, target.port);
    this.#entries = entries;
  }

  /** Reads the known keys. @throws ConnectionError for a file that cannot be read */
  static async of(target: HostToKnow): Promise<HostCheck> {
    if (target.knownHostsVerify === 'ignore') return new HostCheck(target, []);
    return new HostCheck(target, parseKnownHosts(await textOf(target.knownHosts)));
  }

  /** Host key algorithms to request, those of known keys first. */
  get algorithms(): readonly string[] {
    const types = knownTypes(this.#entries, this.#name);
    const preferred = ALGORITHMS.filter(({ type }) => types.includes(type));
    return [...preferred, ...ALGORITHMS.filter(({ type }) => !types.includes(type))].map(({ name }) => name);
  }

  /**
   * Checks the key of the host.
   * @throws ConnectionError for an unknown or different key
   */
  check(key: Uint8Array): void {
    const { knownHostsVerify } = this.#target;
    if (knownHostsVerify === 'ignore') return;
    const verdict = judgeHost(this.#entries, this.#name, key);
    if (verdict.kind === 'known') return;
    if (verdict.kind !== 'unknown' || knownHostsVerify !== 'auto') throw this.#refusal(verdict, key);
    this.#new = key;
  }

  /**
   * Adds a new key to the file, after the host has proved that it owns it.
   * @throws ConnectionError if the file cannot be written
   */
  async learn(): Promise<void> {
    if (this.#new === undefined) return;
    const { knownHosts } = this.#target;
    try {
      await mkdir(dirname(knownHosts), { recursive: true, mode: 0o700 });
      await appendFile(knownHosts, knownHostLine(this.#name, this.#new), { mode: 0o600 });
    } catch (cause) {
      const why = `cannot be written; the key of ${this.#name} would be new each time`;
      throw new ConnectionError('KNOWN_HOSTS_UNUSABLE', `${knownHosts} ${why}`, { cause });
    }
  }

  #refusal(verdict: Exclude<HostVerdict, { kind: 'known' }>, key: Uint8Array): ConnectionError {
    const { knownHosts } = this.#target;
    const shown = `${this.#name} has the ${keyType(key)} key ${fingerprint(key)}`;
    const fail = (code: string, words: string): ConnectionError => new ConnectionError(code, `${shown}: ${words}`);
    if (verdict.kind === 'unknown') {
      const advice = `verify it with the host's administrator, then add it to the file (see ssh-keyscan)`;
      return fail('HOST_KEY_UNKNOWN', `${knownHosts} does not have a key for this host; ${advice}`);
    }
    const place = `line ${verdict.line} of ${knownHosts}`;
    switch (verdict.kind) {
      case 'changed':
        return fail(
          'HOST_KEY_CHANGED',
          `${place} has a different key; the connection may be intercepted, or the host was reinstalled`,
        );
      case 'other-type': {
        const types = verdict.types.join(', ');
        return fail('HOST_KEY_CHANGED', `${place} has a key of another type (${types}), which the host did not offer`);
      }
      case 'revoked':
        return fail('HOST_KEY_REVOKED', `${place} marks this key as revoked`);
      case 'authority':
        return fail('HOST_KEY_UNKNOWN', `${place} has a certificate authority, which only the transport ssh supports`);
    }
  }
}

/** Names of host key algorithms, best first. */
const ALGORITHMS: readonly { readonly name: string; readonly type: string }[] = [
  { name: 'ssh-ed25519', type: 'ssh-ed25519' },
  { name: 'ecdsa-sha2-nistp256', type: 'ecdsa-sha2-nistp256' },
  { name: 'ecdsa-sha2-nistp384', type: 'ecdsa-sha2-nistp384' },
  { name: 'ecdsa-sha2-nistp521', type: 'ecdsa-sha2-nistp521' },
  { name: 'rsa-sha2-512', type: 'ssh-rsa' },
  { name: 'rsa-sha2-256', type: 'ssh-rsa' },
];

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return '';
    throw new ConnectionError('KNOWN_HOSTS_UNUSABLE', `cannot read ${path}, so no host is known`, { cause });
  }
}
