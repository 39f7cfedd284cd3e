/**
 * What the system refuses (files, sockets, names of hosts, programs) leaves the package as an error of its own, with
 * the system's as its cause.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { StorageVol } from '../../src/api/storage-vol/storage-vol.js';
import { connect } from '../../src/connect/connect.js';
import { FileError, LibvirtError } from '../../src/errors.js';
import {
  storageVolDownload,
  storageVolGetInfo,
  storageVolLookupByKey,
  storageVolUpload,
} from '../../src/generated/remote/storage-vol.js';
import { FakeDaemon } from '../../src/testing/fake/fake-daemon.js';
import { FileSink } from '../../src/testing/record/sink.js';
import { readSession } from '../../src/testing/session/parse-session.js';
import { takeDescriptors } from '../../src/transport/descriptor-passing.js';
import { systemEnvironment } from '../../src/uri/system-environment.js';

const account: { exists: boolean } = vi.hoisted(() => ({ exists: true }));
vi.mock('node:os', async (importOriginal) => {
  const os = await importOriginal<typeof import('node:os')>();
  return {
    ...os,
    homedir: () => {
      if (account.exists) return os.homedir();
      throw Object.assign(new Error('A system error occurred: uv_os_homedir returned ENOENT'), { code: 'ENOENT' });
    },
  };
});

const folder: string = mkdtempSync(join(tmpdir(), 'lvc-'));
const missing = join(folder, 'missing');
const below = join(folder, 'file', 'below');
const noFolder = join(folder, 'none', 'file');

const CONTENT = new Uint8Array(300_000).fill(7);
let uploaded = 0;

/** A daemon with one volume. */
function daemonWithVolume(): FakeDaemon {
  return new FakeDaemon()
    .handle(storageVolLookupByKey, ({ key }) => ({ vol: { pool: 'p', name: 'v', key } }))
    .handle(storageVolGetInfo, () => ({ type: 0, capacity: 1n, allocation: 1n }))
    .handle(storageVolDownload, (_args, call) => void call.stream((stream) => stream.send(CONTENT)))
    .handle(storageVolUpload, (_args, call) => {
      call.stream(async (stream) => {
        for await (const piece of stream) uploaded += piece.type === 'data' ? piece.data.length : 0;
      });
    });
}

async function failureOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  return 'no error';
}

beforeAll(() => {
  writeFileSync(join(folder, 'file'), 'x');
  mkdirSync(join(folder, 'pki', 'cacert.pem'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files of a transfer', () => {
  const cases: readonly [title: string, code: string, path: string, (vol: StorageVol, path: string) => unknown][] = [
    ['an upload of a file that is missing', 'ENOENT', missing, (vol, path) => vol.uploadFromFile(path)],
    ['an upload of something below a file', 'ENOTDIR', below, (vol, path) => vol.uploadFromFile(path)],
    ['an upload of a folder', 'EISDIR', folder, (vol, path) => vol.uploadFromFile(path)],
    ['the same with a deadline', 'ENOENT', missing, (vol, path) => vol.uploadFromFile(path, { timeoutMs: 5000 })],
    ['a download into a folder that is missing', 'ENOENT', noFolder, (vol, path) => vol.downloadToFile(path)],
    ['a download onto a folder', 'EISDIR', folder, (vol, path) => vol.downloadToFile(path)],
    ['a download to a full disk', 'ENOSPC', '/dev/full', (vol, path) => vol.downloadToFile(path)],
  ];

  it.each(cases)('%s: %s', async (_title, code, path, run) => {
    await using connection = await connect('test:///default', { daemon: daemonWithVolume() });
    const vol = await connection.getStorageVolumeByKey('k');
    const error = await failureOf(() => run(vol, path));
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ name: 'FileError', code, path, cause: { code } });
    expect(String(error)).toMatch(new RegExp(`^FileError: ${path} cannot be [a-z ]+: [a-z ]+ \\(${code}\\)$`));
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'FileError', code, path });
    // The connection is as good as before.
    const whole = join(folder, 'whole');
    expect((await vol.downloadToFile(whole)).data).toBe(300_000n);
    uploaded = 0;
    await vol.uploadFromFile(whole);
    expect(uploaded).toBe(300_000);
  });
});

describe('everything else that the system refuses', () => {
  let taken: net.Server;
  let port = 0;
  beforeAll(async () => {
    taken = net.createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => new Promise((resolve) => taken.close(resolve)));

  const listening = (address: Parameters<FakeDaemon['listen']>[0]) => () => new FakeDaemon().listen(address);
  const recording = (to: string) => () => connect('test:///default', { daemon: new FakeDaemon(), record: { to } });
  const closedFile = async (): Promise<unknown> => {
    const file = await open(join(folder, 'file'));
    await file.close();
    return takeDescriptors([file]);
  };
  /** The folder vanishes between two links, and while one is recorded. */
  const reopened = (): void => {
    const place = join(folder, 'vanishing');
    mkdirSync(place);
    const sink = new FileSink(join(place, 'recording'));
    sink.write('{}\n');
    rmSync(place, { recursive: true });
    sink.close();
    sink.write('{}\n');
  };

  /** As in a container that runs under a number without an account. */
  const withoutHome = async (): Promise<unknown> => {
    account.exists = false;
    try {
      // What does not need the directory works.
      const connection = await connect('test:///default', { daemon: new FakeDaemon() });
      await connection.close();
      // The superuser's files are not in the home directory.
      const getuid = vi.spyOn(process, 'getuid').mockReturnValue(1000);
      try {
        return await connect('test:///session');
      } finally {
        getuid.mockRestore();
      }
    } finally {
      account.exists = true;
    }
  };
  const fromRemovedFolder = async (): Promise<unknown> => {
    const [place, path, before] = [join(folder, 'cwd'), join(folder, 'sock'), process.cwd()];
    mkdirSync(place);
    await using daemon = await new FakeDaemon().listen({ path });
    await using connection = await connect(`test+unix:///default?socket=${daemon.path}`);
    process.chdir(place);
    try {
      rmSync(place, { recursive: true });
      return await connection.restoreDomain('saved');
    } finally {
      process.chdir(before);
    }
  };

  const cases: readonly [title: string, code: string, () => unknown][] = [
    ['listening below a folder that is missing', 'LISTEN_FAILED', listening({ path: noFolder })],
    ['listening at a path that is too long', 'INVALID_VALUE', listening({ path: `/tmp/${'x'.repeat(120)}` })],
    ['listening on a port that is taken', 'LISTEN_FAILED', () => listening({ port })()],
    ['listening on a port that cannot be', 'INVALID_VALUE', listening({ port: 70_000 })],
    ['listening at an address of another host', 'LISTEN_FAILED', listening({ port: 0, host: '192.0.2.1' })],
    ['recording below a folder that is missing', 'SESSION_UNWRITABLE', recording(noFolder)],
    ['recording onto a folder', 'SESSION_UNWRITABLE', recording(folder)],
    ['recording into a folder that vanishes', 'SESSION_UNWRITABLE', reopened],
    ['replaying a file that is missing', 'SESSION_MISSING', () => connect({ replay: missing })],
    ['replaying a folder', 'SESSION_UNREADABLE', () => connect({ replay: folder })],
    ['reading a recording below a file', 'SESSION_UNREADABLE', () => readSession(below)],
    ['passing a file that was closed', 'INVALID_VALUE', closedFile],
    ['passing a number that is not open', 'INVALID_VALUE', () => takeDescriptors([987])],
    ['a socket that is missing', 'SOCKET_MISSING', () => connect(`test+unix:///default?socket=${missing}`)],
    ['a socket that is a file', 'NOT_A_SOCKET', () => connect(`test+unix:///default?socket=${join(folder, 'file')}`)],
    ['a port that nothing listens on', 'REFUSED', () => connect('test+tcp://127.0.0.1:1/default')],
    ['a host that does not exist', 'HOST_UNKNOWN', () => connect('test+tcp://host.invalid/default')],
    ['TLS without its files', 'TLS_FILE_MISSING', () => connect(`test+tls://127.0.0.1/default?pkipath=${missing}`)],
    [
      'TLS whose files are folders',
      'TLS_FILE_UNREADABLE',
      () => connect(`test+tls://127.0.0.1/default?pkipath=${join(folder, 'pki')}`),
    ],
    ['a command that is missing', 'COMMAND_MISSING', () => connect(`test+ext:///default?command=${missing}`)],
    [
      'a command that cannot be run',
      'COMMAND_MISSING',
      () => connect(`test+ext:///default?command=${join(folder, 'file')}`),
    ],
    ['SSH without its program', 'COMMAND_MISSING', () => connect(`test+ssh://127.0.0.1/default?command=${missing}`)],
    ['a configuration file that is a folder', 'CONF_UNREADABLE', () => systemEnvironment().readFile(folder)],
    ['a user without a home directory', 'NO_HOME', withoutHome],
    ['a relative path below a folder that was removed', 'RELATIVE_PATH', fromRemovedFolder],
  ];

  it.each(cases)('%s: %s', async (_title, code, run) => {
    const error = await failureOf(run);
    expect(error).toBeInstanceOf(LibvirtError);
    expect(error).toMatchObject({ code });
  });
});
