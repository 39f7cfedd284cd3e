import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect as connectSocket, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duplex, PassThrough } from 'node:stream';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { credentials, describeSasl, PASSWORD, type SaslDaemon, startSaslDaemon } from './sasl-daemon.js';
import { Authority } from './transport-certificates.js';
import { describeContract, hostnameOf, type OpenDriver } from './transport-contract.js';

const ROOT: string = join(import.meta.dirname, '../..');

/** The nth block of code of the page, as a program. */
function snippet(language: string, folder: string): string {
  const page = readFileSync(join(ROOT, 'docs/custom-transport.md'), 'utf8');
  const [, text] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page) ?? [];
  // The driver that every machine has.
  const file = join(folder, `${language}.mts`);
  writeFileSync(file, (text ?? '').replace('qemu:///system', 'test:///default'));
  return file;
}

function run(file: string, ...args: string[]): Promise<string> {
  const node = ['--experimental-websocket', '--no-warnings', '--import', 'tsx', file, ...args];
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'examples/tsconfig.json') };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, node, { cwd: ROOT, env, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout.trim());
      else reject(new Error(stderr, { cause: error }));
    });
  });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A proxy for `CONNECT`. */
function proxyServer(): Server {
  return createServer().on('connect', (asked, client: Duplex, head: Buffer) => {
    const [host, port] = (asked.url ?? '').split(':');
    const there: Socket = connectSocket(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.write(head);
      there.pipe(client).pipe(there);
    });
    there.on('error', () => client.destroy());
    client.on('error', () => there.destroy());
  });
}

/** A WebSocket server (RFC 6455) whose messages go to a Unix socket, as far as a test needs it. */
function gateway(path: string): Server {
  return createServer().on('upgrade', (asked, client: Duplex) => {
    const key = `${asked.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    const answer = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
    client.write(`${[...answer, `Sec-WebSocket-Accept: ${accept}`].join('\r\n')}\r\n\r\n`);
    const there = connectSocket(path);
    there.on('data', (chunk) => client.write(Buffer.concat([messageHead(chunk.length), chunk])));
    there.on('close', () => client.end(Buffer.of(0x88, 0)));
    let received: Buffer = Buffer.alloc(0);
    client.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      for (let message = take(received); message !== undefined; message = take(received)) {
        received = received.subarray(message.size);
        if (message.opcode === 2) there.write(message.payload);
        else if (message.opcode === 8) there.end();
      }
    });
    client.on('error', () => there.destroy());
  });
}

function messageHead(length: number): Buffer {
  const head = Buffer.alloc(10);
  head[0] = 0x82;
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

/** The first message of some bytes, unmasked. */
function take(bytes: Buffer): { opcode: number; payload: Buffer; size: number } | undefined {
  if (bytes.length < 2) return undefined;
  const short = bytes.readUInt8(1) & 0x7f;
  const start = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < start + 4) return undefined;
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const size = start + 4 + length;
  if (bytes.length < size) return undefined;
  const mask = bytes.subarray(start, start + 4);
  const payload = bytes.subarray(start + 4, size).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return { opcode: bytes.readUInt8(0) & 0x0f, payload: Buffer.from(payload), size };
}

/** A TLS connection to a daemon that has accepted us, which its first byte says. */
function accepted(port: number): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false });
    socket.once('error', reject);
    const read = (): void => {
      const byte: unknown = socket.read(1);
      if (byte === null) return;
      socket.off('readable', read);
      resolve(socket);
    };
    socket.on('readable', read);
  });
}

/** A stream of another kind that passes everything on. */
function above(socket: TLSSocket): Duplex {
  const duplex = new Duplex({
    read: () => void socket.resume(),
    write: (chunk, _encoding, done) => void socket.write(chunk, done),
    // As streams that know of it do: what is joined here leaves in one piece.
    writev: (chunks, done) => void socket.write(Buffer.concat(chunks.map(({ chunk }) => chunk)), done),
    final: (done) => void socket.end(done),
    destroy: (error, done) => {
      socket.destroy();
      done(error);
    },
  });
  socket.on('data', (chunk: Buffer) => {
    if (!duplex.push(chunk)) socket.pause();
  });
  socket.on('end', () => duplex.push(null));
  return duplex;
}

describeLive('a way of one’s own', () => {
  let folder: string;
  let daemon: Daemon;
  /** As the daemon tells it over its own socket. */
  let hostname: string;
  const servers: Server[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lvc-'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const authority = new Authority(join(folder, 'authority'));
    const { cert, key } = authority.issue({ name: 'server', alternatives: 'IP:127.0.0.1' });
    daemon = await startDaemon({
      tcp: {},
      tls: { caFile: authority.ca, certFile: cert, keyFile: key, verify: false },
      settings: { keepalive_interval: -1 },
    });
    hostname = await hostnameOf(daemon);
  });

  afterAll(async () => {
    for (const server of servers) server.close();
    await daemon?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('through a proxy, as the documentation has it', async () => {
    const proxy = proxyServer();
    servers.push(proxy);
    const port = await listen(proxy);
    const file = snippet('ts', folder);
    expect(await run(file, `http://127.0.0.1:${port}`, `127.0.0.1:${daemon.tcpPort}`)).toBe(hostname);
    await expect(run(file, `http://127.0.0.1:${port}`, '127.0.0.1:1')).rejects.toThrow(/socket hang up|ECONNRESET/);
  });

  it('over a WebSocket, as the documentation has it', async () => {
    const server = gateway(daemon.socket);
    servers.push(server);
    const port = await listen(server);
    const file = snippet('js', folder);
    expect(await run(file, `ws://127.0.0.1:${port}/libvirt`)).toBe(hostname);
    await expect(run(file, 'ws://127.0.0.1:1/')).rejects.toThrow('the WebSocket to ws://127.0.0.1:1/ failed');
  });

  it('records what passes', async () => {
    const lines: string[] = [];
    const record = { write: (line: string) => void lines.push(line), close: (): void => undefined };
    const conn = await connect('test:///default', { transport: connectSocket(daemon.socket), record });
    await conn.getHostname();
    await conn.close();
    expect(lines.join('')).toContain('CONNECT_GET_HOSTNAME');
  });

  const plain: OpenDriver = (driver = 'test', path = '/default', options = {}) =>
    connect(daemon.uri(`${driver}://${path}`), options);

  describeContract(
    'a stream for each link',
    (driver = 'test', path = '/default', options = {}) =>
      connect(`${driver}://${path}`, { ...options, transport: () => connectSocket(daemon.tcpPort, '127.0.0.1') }),
    plain,
  );

  describeContract(
    'TLS that was given',
    (driver = 'test', path = '/default', options = {}) =>
      connect(`${driver}://${path}`, { ...options, transport: () => accepted(daemon.tlsPort) }),
    plain,
  );

  describeContract(
    'a stream above TLS',
    (driver = 'test', path = '/default', options = {}) =>
      connect(`${driver}://${path}`, { ...options, transport: async () => above(await accepted(daemon.tlsPort)) }),
    plain,
  );
});

describeSasl('a way of one’s own, to a daemon with SASL', () => {
  let sasl: SaslDaemon;
  const open = (): Socket => connectSocket(sasl.daemon.socket);

  it('sends no password where others may read along', async () => {
    sasl = await startSaslDaemon('PLAIN', { settings: { auth_unix_rw: 'sasl' } });
    try {
      const refused = connect('test:///default', { transport: open, credentials });
      await expect(refused).rejects.toMatchObject({ name: 'AuthError' });
      await expect(refused).rejects.not.toThrow(PASSWORD);
      await (await connect('test:///default', { transport: { open, secure: true }, credentials })).close();
    } finally {
      await sasl[Symbol.asyncDispose]();
    }
  });

  it('puts a layer over it', async () => {
    sasl = await startSaslDaemon('DIGEST-MD5');
    try {
      const seen: Buffer[] = [];
      const transport = (): Duplex => {
        const socket = connectSocket(sasl.daemon.tcpPort, '127.0.0.1');
        const readable = new PassThrough().on('data', (chunk: Buffer) => seen.push(Buffer.from(chunk))).pause();
        return Duplex.from({ readable: socket.pipe(readable), writable: socket });
      };
      await using conn = await connect('test:///default', { transport, credentials });
      expect(await conn.getHostname()).toBe(await hostnameOf(sasl.daemon, credentials));
      expect(seen.length).toBeGreaterThan(0);
      expect(await conn.getCapabilities()).toContain('<capabilities>');
      expect(Buffer.concat(seen).includes('<capabilities>')).toBe(false);
    } finally {
      await sasl[Symbol.asyncDispose]();
    }
  });
});
