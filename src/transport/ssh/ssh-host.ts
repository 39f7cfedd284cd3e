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

/** What of a plan concerns the host's key. */
export type HostToKnow = Pick<InProcessSshPlan, 'host' | 'port' | 'knownHosts' | 'knownHostsVerify'>;

/** Knows hosts by their keys. */
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

  /** Reads what is known. @throws ConnectionError for a file that is there and cannot be read */
  static async of(target: HostToKnow): Promise<HostCheck> {
    if (target.knownHostsVerify === 'ignore') return new HostCheck(target, []);
    return new HostCheck(target, parseKnownHosts(await textOf(target.knownHosts)));
  }

  /** Kinds of keys to ask the host for, those that are known first. */
  get algorithms(): readonly string[] {
    const types = knownTypes(this.#entries, this.#name);
    const preferred = ALGORITHMS.filter(({ type }) => types.includes(type));
    return [...preferred, ...ALGORITHMS.filter(({ type }) => !types.includes(type))].map(({ name }) => name);
  }

  /**
   * Checks the key that the host shows.
   * @throws ConnectionError for any that is not the host's, as far as is known
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
   * Puts a key that is new into the file; only once the host has proved that it is its own.
   * @throws ConnectionError when the file cannot be written
   */
  async learn(): Promise<void> {
    if (this.#new === undefined) return;
    const { knownHosts } = this.#target;
    try {
      await mkdir(dirname(knownHosts), { recursive: true, mode: 0o700 });
      await appendFile(knownHosts, knownHostLine(this.#name, this.#new), { mode: 0o600 });
    } catch (cause) {
      const why = `cannot be written, so that the key of ${this.#name} would be new each time`;
      throw new ConnectionError('KNOWN_HOSTS_UNUSABLE', `${knownHosts} ${why}`, { cause });
    }
  }

  #refusal(verdict: Exclude<HostVerdict, { kind: 'known' }>, key: Uint8Array): ConnectionError {
    const { knownHosts } = this.#target;
    const shown = `${this.#name} shows the ${keyType(key)} key ${fingerprint(key)}`;
    const fail = (code: string, words: string): ConnectionError => new ConnectionError(code, `${shown}: ${words}`);
    if (verdict.kind === 'unknown') {
      const advice = `compare it with what the host's owner says; then write it there, as ssh-keyscan prints it`;
      return fail('HOST_KEY_UNKNOWN', `${knownHosts} knows no key of this host; ${advice}`);
    }
    const place = `line ${verdict.line} of ${knownHosts}`;
    switch (verdict.kind) {
      case 'changed':
        return fail('HOST_KEY_CHANGED', `${place} has another one; somebody may be in between, or the host is new`);
      case 'other-type': {
        const types = verdict.types.join(', ');
        return fail('HOST_KEY_CHANGED', `${place} knows it by a key of another type (${types}), which it did not show`);
      }
      case 'revoked':
        return fail('HOST_KEY_REVOKED', `${place} says that this key is revoked`);
      case 'authority':
        return fail('HOST_KEY_UNKNOWN', `${place} names an authority, whose certificates only the transport ssh knows`);
    }
  }
}

/** What keys of hosts are called in the agreement on algorithms, best first. */
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
    throw new ConnectionError('KNOWN_HOSTS_UNUSABLE', `${path} cannot be read, so that no host is known`, { cause });
  }
}
