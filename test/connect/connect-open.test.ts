import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { AuthError, isServerError } from '../../src/errors.js';
import {
  ERROR,
  errorPayload,
  type Frame,
  i32,
  type OpeningAnswers,
  type PeerConnection,
  parseFrame,
  reply,
  serveOpening,
  startFakePeer,
  type WireError,
} from '../support/fake-peer.js';
import { Call, settledResources, startServingPeer, untilNoMoreThan } from './connect-peer.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lvo-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const at = (path: string): string => `test+unix:///default?socket=${path}`;

/** Answers with an error of the daemon. */
async function refuse(connection: PeerConnection, call: Frame, error: WireError): Promise<void> {
  await connection.write(reply(call, errorPayload(error), { status: ERROR }));
}

/** A server that does with each connection what the function does. */
async function serve(name: string, handle: (socket: Socket) => void): Promise<{ path: string } & AsyncDisposable> {
  const path = join(folder, name);
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    handle(socket);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const close = async (): Promise<void> => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { path, [Symbol.asyncDispose]: close };
}

describe('the socket', () => {
  it('is missing: the error names it', async () => {
    const path = join(folder, 'none');
    await expect(connect(at(path))).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'SOCKET_MISSING',
      message: `cannot connect to ${path}: no such socket; check that the daemon is running`,
    });
  });

  it('is missing in all places: the error names every one that was tried', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(4711);
    vi.stubEnv('LIBVIRT_AUTOSTART', '0');
    vi.stubEnv('XDG_RUNTIME_DIR', folder);
    vi.stubEnv('LIBVIRT_DEFAULT_URI', '');
    const chosen = await connect('qemu:///session').catch((error: unknown) => error);
    expect(chosen).toMatchObject({ name: 'ConnectionError', code: 'SOCKET_MISSING' });
    expect(String(chosen)).toContain(`${folder}/libvirt/virtqemud-sock: no such socket`);
    expect(String(chosen)).toContain(`${folder}/libvirt/libvirt-sock: no such socket`);
    const guessed = await connect().catch((error: unknown) => error);
    for (const name of ['virtqemud-sock', 'virtvboxd-sock', 'libvirt-sock']) {
      expect(String(guessed)).toContain(`${folder}/libvirt/${name}`);
    }
    expect(guessed).toMatchObject({ cause: { errors: { length: 3 } } });
  });

  it('is not for us: the worst of the places counts', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(4711);
    vi.stubEnv('LIBVIRT_AUTOSTART', '0');
    vi.stubEnv('XDG_RUNTIME_DIR', folder);
    const home = join(folder, 'libvirt');
    mkdirSync(home, { recursive: true });
    await using server = await serve('libvirt/libvirt-sock', () => {});
    chmodSync(server.path, 0o600);
    chmodSync(folder, 0o755);
    const root = process.geteuid?.() === 0;
    // Only root can be somebody else; everybody else is kept out by the mode alone.
    if (root) process.seteuid?.(65534);
    else chmodSync(server.path, 0);
    try {
      const failure = await connect('qemu:///session').catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: 'ConnectionError', code: 'PERMISSION_DENIED' });
      expect(String(failure)).toContain(`${home}/virtqemud-sock: no such socket`);
      expect(String(failure)).toContain(`${server.path}: permission denied; join the group that owns the socket`);
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  it.each([
    ['a file', (path: string): void => writeFileSync(path, 'no socket')],
    ['a folder', (path: string): void => mkdirSync(path)],
  ])('is %s', async (name, make) => {
    const path = join(folder, name.replace(' ', '-'));
    make(path);
    await expect(connect(at(path))).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'NOT_A_SOCKET',
      message: `cannot connect to ${path}: not a socket`,
    });
  });

  it('is left behind by a server that has gone', async () => {
    const path = join(folder, 'stale');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    // The file of a socket goes with its server, unless that is killed; a second name for it stays.
    linkSync(path, `${path}-2`);
    await new Promise((resolve) => server.close(resolve));
    await expect(connect(at(`${path}-2`))).rejects.toMatchObject({ name: 'ConnectionError', code: 'REFUSED' });
  });
});

describe('a server that is no libvirt daemon', () => {
  it.each([
    ['HTTP', 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'],
    ['SSH', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['zeros', '\0'.repeat(64)],
  ])('speaks %s', async (name, greeting) => {
    await using server = await serve(`speaks-${name}`, (socket) => socket.write(greeting));
    const failure = await connect(at(server.path)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ConnectionError', code: 'PROTOCOL_VIOLATION' });
    expect(failure).toMatchObject({ cause: { cause: { name: 'ProtocolError' } } });
    expect(String(failure)).toContain(`AUTH_LIST was not answered: unix:${server.path}: `);
  });

  it('says back what it hears', async () => {
    await using server = await serve('echo', (socket) => socket.pipe(socket));
    await expect(connect(at(server.path))).rejects.toMatchObject({
      code: 'PROTOCOL_VIOLATION',
      message: expect.stringContaining('a daemon does not send messages of type 0'),
    });
  });

  it('closes at once', async () => {
    await using server = await serve('closes', (socket) => socket.destroy());
    await expect(connect(at(server.path))).rejects.toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST' });
  });

  it('closes in the middle of a frame', async () => {
    await using server = await serve('half', (socket) => socket.end(Buffer.from('0000001c2000', 'hex')));
    await expect(connect(at(server.path))).rejects.toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST' });
  });

  it('never answers', async () => {
    await using server = await serve('silent', (socket) => socket.resume());
    const before = await settledResources();
    await expect(connect(at(server.path), { connectTimeoutMs: 500 })).rejects.toMatchObject({
      name: 'TimeoutError',
      code: 'TIMEOUT',
      message: expect.stringContaining(
        `connecting to ${at(server.path)} timed out after 500 ms: AUTH_LIST was not answered; the daemon may be stopped`,
      ),
    });
    await untilNoMoreThan(before);
  });
});

describe('a daemon that refuses', () => {
  const opened = async (error: WireError): Promise<unknown> => {
    await using peer = await startFakePeer(async (connection) => {
      while (true) {
        const bytes = await connection.readFrame();
        if (bytes === undefined) return;
        const call = parseFrame(bytes);
        if (call.procedure === Call.CONNECT_OPEN) await refuse(connection, call, error);
        else await connection.write(reply(call, call.procedure === Call.AUTH_LIST ? i32(0) : i32(1)));
      }
    });
    return await connect(peer.uri()).catch((failure: unknown) => failure);
  };

  it('to open the driver: all that it says is there', async () => {
    const message = 'no connection driver available for abacus:///system';
    const failure = await opened({ code: 5, domain: 0, message, str1: '%s', str2: 'abacus:///system', int1: 0 });
    if (!isServerError(failure, 'NO_CONNECT')) throw failure;
    expect(failure).toMatchObject({ message, number: 5, procedure: 'CONNECT_OPEN', level: 'ERROR' });
    expect(failure.fields).toMatchObject({ str1: '%s', str2: 'abacus:///system', int1: 0, int2: -1 });
    expect(failure.stack).toContain('connect-open.test');
  });

  it('to open the driver, without a word', async () => {
    expect(await opened({ code: 4711, domain: 4712, message: undefined })).toMatchObject({
      message: 'Unknown error',
      code: '4711',
      domain: '4712',
    });
  });

  /** A peer that wants polkit and answers to it as the function does. */
  const withPolkit = async (answer: (connection: PeerConnection, call: Frame) => Promise<void>): Promise<unknown> => {
    const answers: OpeningAnswers = { auth: [2, 1, 0] };
    await using peer = await startFakePeer(async (connection) => {
      const call = await serveOpening(connection, answers);
      if (call === undefined) return;
      expect([call.procedure, call.payload.length]).toEqual([Call.AUTH_POLKIT, 0]);
      await answer(connection, call);
      await serveOpening(connection, answers);
    });
    const connected = await connect(peer.uri()).catch((failure: unknown) => failure);
    return connected;
  };

  it('by polkit: an AuthError whose cause is what the daemon says', async () => {
    const message = 'authentication unavailable: no polkit agent available to authenticate action';
    const failure = await withPolkit((connection, call) =>
      refuse(connection, call, { code: 94, domain: 55, message, str1: 'authentication unavailable: %s' }),
    );
    expect(failure).toBeInstanceOf(AuthError);
    expect(failure).toMatchObject({ name: 'AuthError', code: 'AUTH_UNAVAILABLE' });
    expect(String(failure)).toMatch(/polkit on the daemon's host denied access to unix:.*no polkit agent/);
    const cause = failure instanceof AuthError ? failure.cause : undefined;
    expect(isServerError(cause, 'AUTH_UNAVAILABLE') && cause.procedure).toBe('AUTH_POLKIT');
  });

  it('nothing after polkit has agreed', async () => {
    const conn = await withPolkit((connection, call) => connection.write(reply(call, i32(1))));
    expect(conn).toMatchObject({ links: 1 });
  });

  it('whom it does not know how to ask', async () => {
    await using peer = await startServingPeer(() => undefined, { auth: [77] });
    await expect(connect(peer.uri())).rejects.toMatchObject({
      name: 'AuthError',
      code: 'AUTH_UNSUPPORTED',
      message: `unix:${peer.path} requires authentication of unknown type 77`,
    });
  });
});

describe('the questions of an opening', () => {
  /** What a session asks until it is open: procedures, and the feature or the name and flags. */
  const asked = async (uri: (path: string) => string | undefined, options: ConnectOptions = {}): Promise<unknown[]> => {
    const seen: unknown[] = [];
    await using peer = await startFakePeer(async (connection) => {
      for (let bytes = await connection.readFrame(); bytes !== undefined; bytes = await connection.readFrame()) {
        const call = parseFrame(bytes);
        seen.push(describeCall(call));
        await connection.write(answerCall(call));
        if (call.procedure === Call.CONNECT_CLOSE) connection.destroy();
      }
    });
    const target = uri(peer.path);
    if (target === undefined) {
      vi.stubEnv('LIBVIRT_DEFAULT_URI', `remote+unix:///?socket=${peer.path}`);
    }
    const conn = await connect(target, options);
    seen.push(conn.uri);
    await conn.close();
    return seen;
  };

  const describeCall = (call: Frame): unknown => {
    if (call.procedure === Call.CONNECT_SUPPORTS_FEATURE) return `feature ${call.payload.readInt32BE(0)}`;
    if (call.procedure !== Call.CONNECT_OPEN) return call.procedure;
    const length = call.payload.readUInt32BE(4);
    const name = call.payload.subarray(8, 8 + length).toString();
    return `open ${call.payload.readUInt32BE(0)} '${name}' ${call.payload.readUInt32BE(call.payload.length - 4)}`;
  };

  const answerCall = (call: Frame): Uint8Array => {
    switch (call.procedure) {
      case Call.AUTH_LIST:
        return reply(call, i32(0));
      case Call.CONNECT_SUPPORTS_FEATURE:
        return reply(call, i32(1));
      case Call.CONNECT_GET_URI:
        return reply(call, Buffer.concat([i32(15), Buffer.from('test:///default\0')]));
      default:
        return reply(call);
    }
  };

  it('are those that are needed, in the order of libvirt’s own client', async () => {
    expect(await asked(at)).toEqual([
      Call.AUTH_LIST,
      'feature 10',
      "open 1 'test:///default' 0",
      expect.stringMatching(/^test\+unix:/),
      Call.CONNECT_CLOSE,
    ]);
  });

  it('name nobody, and ask for the name, when nobody was named', async () => {
    const uri = (path: string): string => `remote+unix:///?socket=${path}`;
    expect(await asked(uri, { readOnly: true })).toEqual([
      Call.AUTH_LIST,
      'feature 10',
      "open 1 '' 1",
      Call.CONNECT_GET_URI,
      expect.stringMatching(/^remote\+unix:/),
      Call.CONNECT_CLOSE,
    ]);
  });

  it.each([
    ['in their order', false],
    ['in the other order', true],
  ])('for keepalive and the driver are asked at once, and answered %s', async (_, reversed) => {
    await using peer = await startFakePeer(async (connection) => {
      await connection.write(answerCall(await connection.readParsed()));
      const calls = [await connection.readParsed(), await connection.readParsed()];
      expect(calls.map(({ procedure }) => procedure)).toEqual([Call.CONNECT_SUPPORTS_FEATURE, Call.CONNECT_OPEN]);
      for (const call of reversed ? calls.reverse() : calls) await connection.write(answerCall(call));
      await connection.write(answerCall(await connection.readParsed()));
      connection.destroy();
    });
    const conn = await connect(peer.uri());
    expect(conn.isAlive()).toBe(true);
    await conn.close();
  });

  it('start from the environment', async () => {
    expect(await asked(() => undefined)).toContain("open 1 '' 0");
  });

  it('do without authentication when the daemon does not know of any', async () => {
    await using peer = await startFakePeer(async (connection) => {
      const call = await connection.readParsed();
      expect(call.procedure).toBe(Call.AUTH_LIST);
      await refuse(connection, call, { code: 39, domain: 7, message: 'unknown procedure: 66' });
      await serveOpening(connection);
      connection.destroy();
    });
    const conn = await connect(peer.uri());
    expect(conn.isAlive()).toBe(true);
    await conn.close();
  });
});

describe('giving up', () => {
  /** Names of the stages: the question that is left unanswered. */
  const stages = ['AUTH_LIST', 'AUTH_POLKIT', 'feature 10', 'CONNECT_OPEN', 'CONNECT_GET_URI'];

  it('before anything has begun opens no socket', async () => {
    await using peer = await startServingPeer(() => undefined);
    const reason = new Error('changed my mind');
    await expect(connect(peer.uri(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(peer.connections).toBe(0);
  });

  it('while the socket is being opened', async () => {
    await using peer = await startServingPeer(() => undefined);
    const before = await settledResources();
    const controller = new AbortController();
    const connecting = connect(peer.uri(), { signal: controller.signal });
    const reason = new Error('changed my mind');
    controller.abort(reason);
    await expect(connecting).rejects.toBe(reason);
    await untilNoMoreThan(before);
  });

  it.each(stages.map((stage, index) => [stage, index] as const))('while %s is unanswered', async (_stage, index) => {
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    let closed = false;
    await using peer = await startFakePeer(async (connection) => {
      for (let left = index; left > 0; left -= 1) {
        const call = await connection.readParsed();
        await connection.write(reply(call, openingReply(call)));
      }
      await connection.readParsed();
      controller.abort(reason);
      while ((await connection.readFrame()) !== undefined);
      closed = true;
      connection.destroy();
    });
    const before = await settledResources();
    const uri = `remote+unix:///?socket=${peer.path}`;
    await expect(connect(uri, { signal: controller.signal })).rejects.toBe(reason);
    await untilNoMoreThan(before);
    expect(closed).toBe(true);
    expect(peer.connections).toBe(1);
  });

  it('later has no effect', async () => {
    await using peer = await startServingPeer((call) =>
      call.procedure === Call.CONNECT_GET_TYPE ? Buffer.concat([i32(4), Buffer.from('TEST')]) : undefined,
    );
    const controller = new AbortController();
    const conn = await connect(peer.uri(), { signal: controller.signal });
    controller.abort();
    expect(await conn.getType()).toBe('TEST');
    await conn.close();
  });

  const openingReply = (call: Frame): Uint8Array => {
    switch (call.procedure) {
      case Call.AUTH_LIST:
        return Buffer.concat([i32(1), i32(2)]);
      case Call.CONNECT_GET_URI:
        return Buffer.concat([i32(15), Buffer.from('test:///default\0')]);
      case Call.CONNECT_OPEN:
        return Buffer.alloc(0);
      default:
        return i32(1);
    }
  };
});

describe('bad options', () => {
  it.each<[ConnectOptions, string]>([
    [{ links: 0 }, 'option `links` must be an integer from 1 to 1000, not 0'],
    [{ links: 1.5 }, 'option `links` must be an integer from 1 to 1000, not 1.5. Nothing was sent'],
    [{ links: 1001 }, 'option `links` must be an integer from 1 to 1000, not 1001. Nothing was sent'],
    [{ maxInFlight: 0 }, 'option `maxInFlight` must be an integer of at least 1, not 0'],
    [{ maxInFlight: Number.NaN }, 'option `maxInFlight` must be an integer of at least 1, not NaN. Nothing was sent'],
    [{ timeoutMs: -1 }, 'option `timeoutMs` must be 0 to 2147483647 milliseconds, not -1. Nothing was sent'],
    [
      { timeoutMs: Number.POSITIVE_INFINITY },
      'option `timeoutMs` must be 0 to 2147483647 milliseconds, not Infinity. Nothing was sent',
    ],
    [
      { connectTimeoutMs: Number.NaN },
      'option `connectTimeoutMs` must be 0 to 2147483647 milliseconds, not NaN. Nothing was sent',
    ],
    [
      { connectTimeoutMs: 2 ** 31 },
      'option `connectTimeoutMs` must be 0 to 2147483647 milliseconds, not 2147483648. Nothing was sent',
    ],
    [
      { keepalive: { interval: 0, count: 5 } },
      'keepalive must have an interval above 0 seconds and a count that is an integer from 0, not { interval: 0, count: 5 }',
    ],
    [
      { keepalive: { interval: 5, count: -1 } },
      'keepalive must have an interval above 0 seconds and a count that is an integer from 0, not { interval: 5, count: -1 }',
    ],
    [
      { keepalive: { interval: 5, count: 0.5 } },
      'keepalive must have an interval above 0 seconds and a count that is an integer from 0, not { interval: 5, count: 0.5 }',
    ],
  ])('%j', async (options, message) => {
    await using peer = await startServingPeer(() => undefined);
    await expect(connect(peer.uri(), options)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message),
    });
    expect(peer.connections).toBe(0);
  });

  it.each([
    ['qemu', 'the URI qemu does not have a driver; did you mean qemu:///qemu?'],
    ['qemu://system', 'did you mean qemu:///system?'],
    [
      'esx://host/',
      "esx://host/ cannot be reached: the esx driver is part of libvirt's C library and does not have a daemon",
    ],
    [
      'qemu+pigeon:///system',
      'qemu+pigeon:///system cannot be reached: unknown transport pigeon; available transports: unix, tcp, tls, ssh, libssh, libssh2, ext',
    ],
    ['qemu+unix://host/system', 'has the host host'],
    ['qemu:///system?mode=abacus', 'mode=abacus'],
    ['qemu:///system?socket=', 'is not a valid path of a Unix socket'],
  ])('the URI %s', async (uri, message) => {
    await expect(connect(uri)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message),
    });
  });
});
