import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import * as conventions from '@opentelemetry/semantic-conventions';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect, traceAttributes } from '../../src/index.js';
import { connectGetHostname, storageVolDownload } from '../../src/protocol.js';
import { DaemonError, FakeDaemon } from '../../src/testing.js';

const TRACED = ['connect', 'authenticate', 'reconnect', 'stream'] as const;
const PARTS = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'] as const;

/** `connect:start`, with the fields at that moment. */
interface Message {
  readonly what: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const messages: Message[] = [];
const unsubscribers: (() => void)[] = [];

function observe(channel: string, what: string): void {
  const listen = (message: unknown): void => void messages.push({ what, fields: { ...Object(message) } });
  subscribe(channel, listen);
  unsubscribers.push(() => unsubscribe(channel, listen));
}

beforeEach(() => {
  messages.length = 0;
  for (const name of TRACED) {
    for (const part of PARTS) observe(`tracing:libvirt-client:${name}:${part}`, `${name}:${part}`);
  }
  observe('libvirt-client:close', 'close');
});

afterEach(() => {
  for (const stop of unsubscribers.splice(0)) stop();
});

function fieldsOf(what: string): Readonly<Record<string, unknown>>[] {
  return messages.filter((message) => message.what === what).map(({ fields }) => fields);
}

function names(): string[] {
  return messages.map(({ what }) => what);
}

const VOLUME = { pool: 'default', name: 'a.img', key: 'k' };

it('a connection is traced from dialing to its end', async () => {
  await using listener = await new FakeDaemon().listen({ port: 0 });
  const link = `tcp:127.0.0.1:${listener.port}`;
  const uri = `test+tcp://127.0.0.1:${listener.port}/default`;
  const connection = await connect(uri);
  expect(names()).toEqual([
    ...['connect:start', 'connect:end'],
    ...['authenticate:start', 'authenticate:end', 'authenticate:asyncStart', 'authenticate:asyncEnd'],
    ...['connect:asyncStart', 'connect:asyncEnd'],
  ]);
  expect(fieldsOf('connect:start')).toEqual([{ uri, link: '' }]);
  expect(fieldsOf('connect:asyncEnd')).toEqual([{ uri, link }]);
  expect(fieldsOf('authenticate:asyncEnd')).toEqual([{ link, method: 'none' }]);
  await connection.close();
  expect(fieldsOf('close')).toEqual([{ link, reason: 'client', error: undefined }]);
});

it('a failed attempt has its error, and no password in its URI', async () => {
  await expect(connect('test+tcp://user:secret@127.0.0.1:1/default')).rejects.toThrow();
  const [trace] = fieldsOf('connect:error');
  expect(trace?.['error']).toMatchObject({ code: 'REFUSED' });
  expect(JSON.stringify(messages)).not.toContain('secret');
  expect(names()).toEqual(['connect:start', 'connect:end', 'connect:error', 'connect:asyncStart', 'connect:asyncEnd']);
});

it('a stream is traced with its bytes', async () => {
  const daemon = new FakeDaemon().handle(storageVolDownload, (_args, call) => {
    call.stream(async (stream) => {
      await stream.send('0123456789');
    });
  });
  await using connection = await connect('test:///default', { daemon });
  const { stream } = await connection.openStream(storageVolDownload, { vol: VOLUME, offset: 0n, length: 0n, flags: 0 });
  expect(new TextDecoder().decode(await stream.bytes())).toBe('0123456789');
  const [start] = fieldsOf('stream:start');
  const [end] = fieldsOf('stream:asyncEnd');
  expect(start).toMatchObject({ program: 'remote', procedure: 'STORAGE_VOL_DOWNLOAD', receivedBytes: 0, sentBytes: 0 });
  expect(end).toMatchObject({ serial: start?.['serial'], receivedBytes: 10, sentBytes: 0 });
  expect(end).not.toHaveProperty('error');
});

it('a failed stream has its error', async () => {
  const daemon = new FakeDaemon().handle(storageVolDownload, (_args, call) => {
    call.stream(async (stream) => {
      await stream.send('01');
      throw new DaemonError('INTERNAL_ERROR', 'the disk is gone');
    });
  });
  await using connection = await connect('test:///default', { daemon });
  const { stream } = await connection.openStream(storageVolDownload, { vol: VOLUME, offset: 0n, length: 0n, flags: 0 });
  await expect(stream.bytes()).rejects.toThrow('the disk is gone');
  const [trace] = fieldsOf('stream:error');
  expect(trace?.['receivedBytes']).toBe(2);
  expect(String(trace?.['error'])).toContain('the disk is gone');
  expect(fieldsOf('stream:asyncEnd')).toHaveLength(1);
});

it('reconnecting is traced from the loss to the new link', async () => {
  const daemon = new FakeDaemon().handle(connectGetHostname, () => ({ hostname: 'here' }));
  await using listener = await daemon.listen({ port: 0 });
  await using connection = await connect(`test+tcp://127.0.0.1:${listener.port}/default`, {
    reconnect: { delayMs: 1 },
  });
  daemon.connections[0]?.destroy();
  await expect.poll(() => fieldsOf('reconnect:asyncEnd')).toHaveLength(1);
  expect(await connection.getHostname()).toBe('here');
  const link = `tcp:127.0.0.1:${listener.port}`;
  expect(fieldsOf('reconnect:start')).toEqual([{ link, reason: 'eof', attempts: 0 }]);
  expect(fieldsOf('reconnect:asyncEnd')).toEqual([{ link, reason: 'eof', attempts: 1 }]);
  expect(fieldsOf('connect:asyncEnd')).toHaveLength(2);
  expect(fieldsOf('close')).toMatchObject([{ link, reason: 'eof' }]);
});

it('reconnecting that is given up has the error', async () => {
  const daemon = new FakeDaemon();
  const listener = await daemon.listen({ port: 0 });
  const uri = `test+tcp://127.0.0.1:${listener.port}/default`;
  await using connection = await connect(uri, { reconnect: { delayMs: 1, attempts: 2 } });
  await listener[Symbol.asyncDispose]();
  for (const one of daemon.connections) one.destroy();
  await expect.poll(() => fieldsOf('reconnect:asyncEnd')).toHaveLength(1);
  const [trace] = fieldsOf('reconnect:asyncEnd');
  expect(trace?.['attempts']).toBe(2);
  expect(String(trace?.['error'])).toContain('gave up restoring the connection after 2 attempts');
  expect(connection.state).toBe('closed');
});

it.each([
  ['unix:/run/libvirt/libvirt-sock', { 'server.address': '/run/libvirt/libvirt-sock', 'network.transport': 'unix' }],
  ['tcp:node1:16509', { 'server.address': 'node1', 'server.port': 16509, 'network.transport': 'tcp' }],
  ['tls:[fe80::1]:16514', { 'server.address': 'fe80::1', 'server.port': 16514, 'network.transport': 'tcp' }],
  ['libssh2:root@node1:22', { 'server.address': 'node1', 'server.port': 22, 'network.transport': 'tcp' }],
  ['ext:/usr/bin/tunnel', {}],
])('the attributes of %s', (link, expected) => {
  expect(traceAttributes({ link })).toEqual({ 'rpc.system.name': 'libvirt', ...expected });
});

it('the attributes of a call name procedure and error', async () => {
  const call = { link: 'tcp:node1:1', program: 'remote', procedure: 'DOMAIN_GET_INFO' };
  expect(traceAttributes(call)).toMatchObject({ 'rpc.method': 'remote/DOMAIN_GET_INFO' });
  await using connection = await connect('test:///default', { daemon: new FakeDaemon() });
  const error = await connection.getHostname().catch((reason: unknown) => reason);
  expect(traceAttributes({ ...call, error })).toMatchObject({
    'error.type': 'NO_SUPPORT',
    'rpc.status_code': 'NO_SUPPORT',
  });
  const other = traceAttributes({ ...call, error: new TypeError('x') });
  expect(other['error.type']).toBe('TypeError');
  expect(other).not.toHaveProperty(['rpc.status_code']);
  expect(traceAttributes({ ...call, error: 'text' })['error.type']).toBe(conventions.ERROR_TYPE_VALUE_OTHER);
});

it('the attributes are stable ones of the conventions', async () => {
  const stable = new Set<unknown>(
    Object.entries(conventions).flatMap(([name, value]) => (name.startsWith('ATTR_') ? [value] : [])),
  );
  // The set is the right one: it has the names of today and not those that were replaced.
  expect(stable.has('server.address')).toBe(true);
  expect(stable.has('rpc.service')).toBe(false);
  const call = { program: 'remote', procedure: 'DOMAIN_GET_INFO' };
  await using connection = await connect('test:///default', { daemon: new FakeDaemon() });
  const error = await connection.getHostname().catch((reason: unknown) => reason);
  const attributes = ['unix:/run/libvirt/libvirt-sock', 'tcp:node1:16509', 'ssh:root@node1'].map((link) =>
    traceAttributes({ ...call, link, error }),
  );
  const names = new Set(attributes.flatMap((one) => Object.keys(one)));
  expect([...names].filter((name) => !stable.has(name))).toEqual([]);
  expect([...names].sort()).toEqual([
    'error.type',
    'network.transport',
    'rpc.method',
    'rpc.status_code',
    'rpc.system.name',
    'server.address',
    'server.port',
  ]);
  const { NETWORK_TRANSPORT_VALUE_PIPE, NETWORK_TRANSPORT_VALUE_TCP, NETWORK_TRANSPORT_VALUE_UNIX } = conventions;
  expect(attributes.map((one) => one['network.transport'])).toEqual([
    NETWORK_TRANSPORT_VALUE_UNIX,
    NETWORK_TRANSPORT_VALUE_TCP,
    NETWORK_TRANSPORT_VALUE_PIPE,
  ]);
});
