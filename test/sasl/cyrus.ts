import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { describe, it } from 'vitest';

/** The realm that test users live in. */
export const REALM = 'testrealm';

const PYTHON = '/usr/bin/python3';
const SASLPASSWD = '/usr/sbin/saslpasswd2';
const MECHANISMS = 'digest-md5 scram-sha-1 scram-sha-256 scram-sha-512 plain cram-md5 anonymous';

/** Users with their passwords, in a file as `saslpasswd2` makes it. */
export class UserFile {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'sasl-'));
  readonly path: string = join(this.folder, 'passwd.db');

  add(user: string, password: string): void {
    execFileSync(SASLPASSWD, ['-f', this.path, '-u', REALM, '-p', '-c', user], { input: password });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** What the server said to a step. */
export interface Answer {
  readonly done: boolean;
  readonly data: Uint8Array | undefined;
}

/** Bits that the server wants, and bytes that it takes in one packet. */
export interface ServerTerms {
  readonly least?: number;
  readonly most?: number;
  readonly maxbuf?: number;
}

/** Cyrus SASL as a server, in a process of its own. */
export class CyrusServer implements AsyncDisposable {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  readonly #reader: Interface;

  constructor(users: UserFile, { least = 0, most = 0, maxbuf = 65536 }: ServerTerms = {}) {
    const script = join(import.meta.dirname, 'cyrus-server.py');
    const numbers = [least, most, maxbuf].map(String);
    this.#child = spawn(PYTHON, [script, users.path, MECHANISMS, REALM, ...numbers]);
    this.#child.stderr.pipe(process.stderr);
    this.#reader = createInterface({ input: this.#child.stdout });
    this.#lines = this.#reader[Symbol.asyncIterator]();
  }

  /** Forgets everything, for another client. */
  async again(): Promise<void> {
    await this.#ask('again');
  }

  mechanisms(): Promise<string> {
    return this.#ask('mechs');
  }

  async strength(): Promise<number> {
    return Number(await this.#ask('ssf'));
  }

  async start(mechanism: string, data: Uint8Array | undefined): Promise<Answer> {
    return answer(await this.#ask(`start ${mechanism} ${text(data)}`));
  }

  async step(data: Uint8Array | undefined): Promise<Answer> {
    return answer(await this.#ask(`step ${text(data)}`));
  }

  /** Packets as the server would send them. */
  async encode(plain: Uint8Array): Promise<Uint8Array> {
    return bytes(await this.#ask(`encode ${text(plain)}`));
  }

  /** What the server reads in packets. */
  async decode(packets: Uint8Array): Promise<Uint8Array> {
    return bytes(await this.#ask(`decode ${text(packets)}`));
  }

  async #ask(question: string): Promise<string> {
    this.#child.stdin.write(`${question}\n`);
    const line = await this.#lines.next();
    if (line.done === true) throw new Error(`the server is gone at ${question}`);
    if (line.value.startsWith('error ')) throw new Error(line.value);
    return line.value;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const gone = new Promise<void>((resolve) => this.#child.once('close', () => resolve()));
    this.#child.stdin.end();
    await gone;
    this.#reader.close();
  }
}

function text(data: Uint8Array | undefined): string {
  if (data === undefined) return '-';
  return data.length === 0 ? '=' : Buffer.from(data).toString('base64');
}

function bytes(line: string): Uint8Array {
  return Buffer.from(line, 'base64');
}

function answer(line: string): Answer {
  const [verdict, data = '-'] = line.split(' ');
  return { done: verdict === 'done', data: data === '-' ? undefined : bytes(data) };
}

/**
 * A `describe` whose tests talk to Cyrus SASL. Skipped with one clear line where it is not installed; where the
 * environment says `LIBVIRT_CLIENT_REQUIRE_LIVE=1`, it fails instead.
 */
export function describeCyrus(name: string, body: () => void): void {
  const reason = missing();
  if (reason === undefined) describe(name, body);
  else if (process.env['LIBVIRT_CLIENT_REQUIRE_LIVE'] === '1') {
    it(`${name}: has the Cyrus SASL that LIBVIRT_CLIENT_REQUIRE_LIVE=1 demands`, () => {
      throw new Error(reason);
    });
  } else {
    process.stderr.write(`SKIPPED, no Cyrus SASL: ${name}: ${reason}\n`);
    describe.skip(name, body);
  }
}

function missing(): string | undefined {
  // Without arguments it prints how it is used, and fails.
  if (spawnSync(SASLPASSWD).error !== undefined) return `${SASLPASSWD} is missing (apt-get install sasl2-bin)`;
  const probe = spawnSync(PYTHON, ['-c', 'import ctypes; ctypes.CDLL("libsasl2.so.2")']);
  return probe.status === 0 ? undefined : `${PYTHON} or libsasl2.so.2 is missing (apt-get install libsasl2-modules)`;
}
