import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { connectTls } from '../../src/transport/tls/tls-socket.js';

/** The runtime that this process seems to be; `npm run test:long -- bun deno windows` runs the real ones. */
const runtime = vi.hoisted(() => ({ name: 'Bun 1.4.5' as string | undefined }));
vi.mock('../../src/runtime.js', () => ({
  otherRuntime: () => runtime.name,
  isDeno: () => runtime.name?.startsWith('Deno') === true,
}));

/** Counts the connections to a Unix socket, and never answers. */
async function startListener(): Promise<AsyncDisposable & { readonly path: string; readonly accepted: () => number }> {
  const folder = mkdtempSync(join(tmpdir(), 'lvr-'));
  const path = join(folder, 'sock');
  let accepted = 0;
  const server = createServer((socket) => {
    accepted += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(path, () => resolve()));
  const dispose = async (): Promise<void> => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  };
  return { path, accepted: () => accepted, [Symbol.asyncDispose]: dispose };
}

describe.each(['Bun 1.4.5', 'Deno 2.9.6'])('%s', (name) => {
  beforeEach(() => {
    runtime.name = name;
    vi.resetModules();
  });

  it('is refused file descriptors before a socket is opened', async () => {
    const { connect: connectFresh } = await import('../../src/connect/connect.js');
    await using listener = await startListener();
    const attempt = connectFresh(`test+unix:///default?socket=${listener.path}`, { fileDescriptors: true });
    await expect(attempt).rejects.toMatchObject({
      name: 'UsageError',
      code: 'NO_DESCRIPTORS',
      message: expect.stringMatching(
        new RegExp(`^${name} on \\w+ cannot pass file descriptors .*use Node\\.js on Linux or macOS`),
      ),
    });
    expect(listener.accepted()).toBe(0);
  });
});

it('passes file descriptors on Node.js', async () => {
  runtime.name = undefined;
  await using listener = await startListener();
  const attempt = connect(`test+unix:///default?socket=${listener.path}`, { fileDescriptors: true });
  await expect(attempt).rejects.toMatchObject({ name: 'ConnectionError' });
  expect(listener.accepted()).toBe(1);
});

describe('TLS on Deno', () => {
  let folder: string;
  let ca: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lvr-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'ca.pem')];
    const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    for (const [name, to] of [
      ['stranger', join(folder, 'other.pem')],
      ['x', cert],
    ] as const) {
      const made = spawnSync('openssl', [...request, '-subj', `/CN=${name}`, '-keyout', key, '-out', to]);
      expect(made.status).toBe(0);
    }
    ca = readFileSync(cert, 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const places = { caPlaces: [], certPlaces: [] };
  const files = { ca: '', cert: undefined, key: undefined, crl: undefined, ...places };
  const target = { host: '127.0.0.1', port: 1, files, priority: undefined, verify: true, checkFiles: false };
  const crl = '-----BEGIN X509 CRL-----\n-----END X509 CRL-----\n';

  it('is refused what Deno would ignore', async () => {
    runtime.name = 'Deno 2.9.6';
    await expect(connectTls(target, { ca, crl })).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'TLS_CRL',
      message: expect.stringMatching(/127\.0\.0\.1:1: Deno 2\.9\.6 ignores lists of revoked .*options\.tls\.crl/),
    });
    await expect(connectTls({ ...target, priority: 'SECURE256' }, { ca })).rejects.toMatchObject({
      name: 'UsageError',
      code: 'TLS_PRIORITY',
      message: expect.stringContaining('Deno 2.9.6 ignores the ciphers that the TLS priority SECURE256 selects'),
    });
  });

  it('is told that an untrusted certificate may have expired, which Deno reports with the same code', async () => {
    const [cert, key] = [ca, readFileSync(join(folder, 'key.pem'), 'utf8')];
    const server = createTlsServer({ cert, key }, (socket) => socket.on('error', () => undefined));
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const stranger = readFileSync(join(folder, 'other.pem'), 'utf8');
    for (const [name, words] of [
      ['Deno 2.9.6', /not issued by a CA of \S+, or it has expired \(/],
      [undefined, /not issued by a CA of \S+ \(/],
    ] as const) {
      runtime.name = name;
      const attempt = connectTls({ ...target, port }, { ca: stranger });
      await expect(attempt).rejects.toMatchObject({ code: 'TLS_UNTRUSTED', message: expect.stringMatching(words) });
    }
    server.close();
  });

  it.each([
    ['with no_verify', 'Deno 2.9.6', { verify: false }, { crl }],
    ['with versions alone', 'Deno 2.9.6', { priority: 'NORMAL:-VERS-TLS1.3' }, {}],
    ['on Bun', 'Bun 1.4.5', { priority: 'SECURE256' }, {}],
  ])('gets as far as the socket %s', async (_what, name, part, given) => {
    runtime.name = name;
    const attempt = connectTls({ ...target, ...part }, { ca, ...given });
    await expect(attempt).rejects.not.toMatchObject({ message: expect.stringContaining('ignores') });
  });
});
