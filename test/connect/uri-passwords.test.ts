import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { FakeDaemon } from '../../src/testing/fake/fake-daemon.js';
import { MemorySink } from '../../src/testing/record/sink.js';
import { runCommand } from '../cli/fake-terminal.js';

const SECRET = 'hunter2';
/** libvirt has no passwords in URIs and takes all of this for the name of the user. */
const USER = `root:${SECRET}`;

let folder: string;
let silent: Server;
let port: number;

/** A program in the place of `ssh`. */
function ssh(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lvu-'));
  silent = createServer((socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()));
  const address = silent.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(() => {
  silent.close();
  rmSync(folder, { recursive: true });
});

/** An error as a program would log it: message, stack, fields and causes. */
async function loggedFailure(uri: string): Promise<string> {
  const error = await connect(uri, { connectTimeoutMs: 2000 }).then(
    () => 'connected',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  return `${inspect(error, { depth: 9 })}\n${String(error)}`;
}

describe('a password in a URI', () => {
  it.each([
    ['ssh is refused', 'echo "$3@h: Permission denied (publickey)." >&2; exit 255', 'SSH_DENIED'],
    ['ssh fails otherwise', 'echo "$@" >&2; exit 255', 'SSH_FAILED'],
    ['the command on the host fails', 'echo "$3@h" >&2; exit 3', 'REMOTE_COMMAND_FAILED'],
    ['ssh is killed', 'echo "$@" >&2; kill -9 $$', 'COMMAND_ENDED'],
    ['ssh answers something else', 'echo "SMTP ready"; exec cat >/dev/null', 'NOT_A_DAEMON'],
  ])('is not in the error when %s', async (name, script, code) => {
    const program = ssh(name.replaceAll(' ', '-'), script);
    const logged = await loggedFailure(`qemu+ssh://${USER}@h/system?command=${program}`);
    expect(logged).toContain(code);
    expect(logged).not.toContain(SECRET);
  });

  it.each([
    ['ssh is missing', () => `qemu+ssh://${USER}@h/system?command=/nowhere/ssh`],
    ['ssh never answers', () => `qemu+ssh://${USER}@h/system?command=${ssh('silent', 'exec cat >/dev/null')}`],
    ['the host is not reached in-process', () => `qemu+libssh2://${USER}@127.0.0.1:1/system`],
    ['SSH is not what listens', () => `qemu+libssh2://${USER}@127.0.0.1:${port}/system?known_hosts_verify=ignore`],
    ['nothing listens on TCP', () => `qemu+tcp://${USER}@127.0.0.1:1/system`],
    ['a daemon never answers', () => `qemu+tcp://${USER}@127.0.0.1:${port}/system`],
    ['certificates are missing', () => `qemu://${USER}@127.0.0.1/system?pkipath=/nowhere`],
    ['an option does not fit', () => `qemu+ssh://${USER}@h/system?proxy=none`],
  ])('is not in the error when %s', async (_what, uri) => {
    expect(await loggedFailure(uri())).not.toContain(SECRET);
  });

  it('is not in the URI of a connection, nor in its recording', async () => {
    const record = new MemorySink();
    const connection = await connect(`test+ssh://${USER}@h/default`, { daemon: new FakeDaemon(), record });
    expect(connection.uri).toBe('test+ssh://root:REDACTED@h/default');
    expect(inspect(connection)).not.toContain(SECRET);
    await connection.close();
    expect(record.text).toContain('root:REDACTED');
    expect(record.text).not.toContain(SECRET);
  });

  it.each([
    `qemu+ssh://${USER}@h/system`,
    `qemu+libssh2://${USER}@h/system`,
    `qemu+tcp://${USER}@h/system`,
    `qemu://root%3A${SECRET}@h/system`,
  ])('is not printed by the command uri: %s', async (uri) => {
    for (const format of [[], ['--json']]) {
      const { code, stdout, stderr } = await runCommand(['uri', uri, ...format]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('REDACTED');
      expect(stdout).not.toContain(SECRET);
    }
  });

  it('is not in the output of --debug', async () => {
    const uri = `qemu+ssh://${USER}@h/system?command=${ssh('debugged', 'echo "$3@h: denied" >&2; exit 255')}`;
    const { stdout, stderr } = await runCommand(['list', '--debug', '-c', uri]);
    expect(stderr).toContain('root:REDACTED');
    expect(stdout + stderr).not.toContain(SECRET);
  });

  it('still reaches ssh, which takes it for a part of the user name', async () => {
    const args = join(folder, 'args');
    const program = ssh('recorder', `echo "$@" > ${args}; exit 255`);
    await loggedFailure(`qemu+ssh://${USER}@h/system?command=${program}`);
    expect(readFileSync(args, 'utf8')).toContain(`-l ${USER} `);
  });
});
