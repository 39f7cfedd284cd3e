import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setMaxListeners } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ConnectionError, ProtocolError, ServerError, TimeoutError, UsageError } from '../../src/errors.js';
import { connectGetHostname } from '../../src/generated/remote/connect.js';
import {
  domainAbortJob,
  domainDefineXml,
  domainGetInfo,
  domainGetXmlDesc,
  domainLookupByName,
} from '../../src/generated/remote/domain.js';
import { connectClose, connectGetType } from '../../src/generated/remote/opening.js';
import { storageVolDownload } from '../../src/generated/remote/storage-vol.js';
import { Link, type LinkOptions } from '../../src/rpc/link.js';
import { type CallTrace, callChannel } from '../../src/rpc/trace.js';
import type { Procedure } from '../../src/xdr/procedure.js';
import {
  failure,
  frame,
  KEEPALIVE_PROGRAM,
  MemoryTransport,
  REMOTE_PROGRAM,
  reply,
  text,
  tick,
  word,
} from './memory-transport.js';

const UUID = Buffer.from('6695eb01f6a4830479aa97f2502e193f', 'hex');
const VOL = { vol: { pool: 'p', name: 'v', key: '/v' }, offset: 0n, length: 0n, flags: 0 };
const DOM = { name: 'test', uuid: Uint8Array.from(UUID), id: 1 };

function open(options: LinkOptions = {}): { link: Link; peer: MemoryTransport } {
  const peer = new MemoryTransport();
  const link = new Link(peer, { goodbye: connectClose, ...options });
  link.advance('authenticating');
  link.advance('opening');
  link.advance('open');
  return { link, peer };
}

/** Serial numbers of the calls written so far. */
function serials(peer: MemoryTransport): number[] {
  return peer.frames().map((bytes) => bytes.readUInt32BE(20));
}

afterEach(() => {
  vi.useRealTimers();
});

describe('calls', () => {
  test('a call is one frame, its reply is decoded', async () => {
    const { link, peer } = open();
    const found = link.call(domainLookupByName, { name: 'test' });
    await tick();
    const sent = '00000024 20008086 00000001 00000017 00000000 00000000 00000000 00000004 74657374';
    expect(peer.writes.map((bytes) => bytes.toString('hex'))).toEqual([sent.replaceAll(' ', '')]);
    peer.receive(reply(23, 0, text('test'), UUID, 1));
    expect(await found).toEqual({ dom: DOM });
  });

  test('calls of one tick leave in one write, with serials counted up', async () => {
    const { link, peer } = open();
    const calls = [link.call(connectGetType, undefined), link.call(connectGetHostname, undefined)];
    await tick();
    expect(peer.writes).toHaveLength(1);
    expect(serials(peer)).toEqual([0, 1]);
    peer.receive(Buffer.concat([reply(59, 1, text('host')), reply(3, 0, text('TEST'))]));
    expect(await Promise.all(calls)).toEqual([{ type: 'TEST' }, { hostname: 'host' }]);
  });

  test('a transport that keeps frames apart gets each in a write of its own', async () => {
    const peer = new MemoryTransport(true);
    const link = new Link(peer);
    for (const stage of ['authenticating', 'opening', 'open'] as const) link.advance(stage);
    link.startKeepalive({ interval: 5, count: 5 });
    const calls = Array.from({ length: 6 }, () => link.call(connectGetType, undefined));
    peer.receive(frame([KEEPALIVE_PROGRAM, 1, 1, 2, 0, 0]));
    await tick();
    // Four calls, one in the express lane, and the pong.
    expect(peer.writes).toHaveLength(6);
    peer.receive(Buffer.concat([0, 1].map((serial) => reply(3, serial, text('TEST')))));
    await tick();
    peer.receive(Buffer.concat([2, 3, 4, 5].map((serial) => reply(3, serial, text('TEST')))));
    await Promise.all(calls);
    expect(peer.writes).toHaveLength(7);
    for (const bytes of peer.writes) expect(bytes.readUInt32BE(0)).toBe(bytes.length);
    link.destroy();
  });

  test('serials are counted up across calls and streams, and wrap at 32 bits', async () => {
    const { link, peer } = open({ maxInFlight: 10, firstSerial: 0xfffffffe });
    const opening = link.openStream(storageVolDownload, VOL);
    const held = link.call(connectGetType, undefined);
    await tick();
    peer.receive(reply(209, 0xfffffffe));
    const { stream } = await opening;
    const calls = [0, 1].map(() => link.call(connectGetType, undefined).catch(() => undefined));
    await tick();
    expect(serials(peer)).toEqual([0xfffffffe, 0xffffffff, 0, 1]);
    expect(stream.serial).toBe(0xfffffffe);
    link.destroy();
    await Promise.all([held.catch(() => undefined), ...calls]);
  });

  test('replies that come together wake callers whose next calls leave together', async () => {
    const { link, peer } = open();
    const chain = async (): Promise<void> => {
      await link.call(connectGetType, undefined);
      await link.call(connectGetType, undefined);
    };
    const all = Promise.all([chain(), chain(), chain()]);
    await tick();
    peer.receive(Buffer.concat([0, 1, 2].map((serial) => reply(3, serial, text('TEST')))));
    await tick();
    expect(peer.writes).toHaveLength(2);
    peer.receive(Buffer.concat([3, 4, 5].map((serial) => reply(3, serial, text('TEST')))));
    await all;
  });

  test('later changes to the arguments have no effect', async () => {
    const { link, peer } = open();
    const args = { name: 'before' };
    void link.call(domainLookupByName, args).catch(() => undefined);
    args.name = 'after!';
    await tick();
    expect(peer.frames()[0]?.toString('latin1')).toContain('before');
    link.destroy();
  });

  test('a value out of range is refused, names its field, and nothing is sent half', async () => {
    const { link, peer } = open();
    const bad = link.call(domainGetXmlDesc, { dom: { ...DOM, id: 2 ** 31 }, flags: 0 });
    await expect(bad).rejects.toThrow(
      /DOMAIN_GET_XML_DESC: dom\.id: must be an integer from -2147483648 to 2147483647, not 2147483648/,
    );
    await expect(bad).rejects.toBeInstanceOf(UsageError);
    const good = link.call(connectGetType, undefined);
    await tick();
    expect(peer.frames()).toHaveLength(1);
    peer.receive(reply(3, 1, text('TEST')));
    expect(await good).toEqual({ type: 'TEST' });
  });

  test.each([
    [{ flags: 0 }, /^DOMAIN_GET_XML_DESC: dom: /],
    [undefined, /^DOMAIN_GET_XML_DESC: /],
    [{ dom: { ...DOM, uuid: 'text' }, flags: 0 }, /^DOMAIN_GET_XML_DESC: dom\.uuid: /],
    [{ dom: { ...DOM, name: 'a\0b' }, flags: 0 }, /^DOMAIN_GET_XML_DESC: dom\.name: has a NUL/],
  ])('arguments of a caller without types are refused, too: %j', async (args, message) => {
    const { link, peer } = open();
    const untyped: Procedure<unknown, unknown> = domainGetXmlDesc;
    await expect(link.call(untyped, args)).rejects.toThrow(message);
    await expect(link.call(untyped, args)).rejects.toBeInstanceOf(UsageError);
    await tick();
    expect(peer.writes).toEqual([]);
  });

  test('an error of the daemon keeps all its fields and the stack of who awaits it', async () => {
    const { link, peer } = open();
    const refused = (async function caller(): Promise<unknown> {
      return await link.call(domainLookupByName, { name: 'nope' });
    })();
    await tick();
    peer.receive(failure(23, 0, 42, 12, 'Domain not found'));
    const error = await refused.catch((reason: unknown) => reason);
    if (!(error instanceof ServerError)) throw error;
    expect(error).toMatchObject({
      code: 'NO_DOMAIN',
      number: 42,
      domain: 'TEST',
      level: 'ERROR',
      message: 'Domain not found',
    });
    expect(error.fields).toMatchObject({ dom: null, str1: null, int1: -1, int2: -1, net: null });
    expect(error.procedure).toBe('DOMAIN_LOOKUP_BY_NAME');
    expect(error.stack).toMatch(/^ServerError: Domain not found\n +at (async )?caller \(.*link\.test/);
  });

  test('an unknown procedure means not supported; other RPC errors stay', async () => {
    const { link, peer } = open();
    const calls = [link.call(connectGetType, undefined), link.call(connectGetType, undefined)];
    await tick();
    peer.receive(failure(3, 0, 39, 7, 'unknown procedure: 3'), failure(3, 1, 39, 7, 'something else'));
    await expect(calls[0]).rejects.toMatchObject({ code: 'NO_SUPPORT', number: 39 });
    await expect(calls[1]).rejects.toMatchObject({ code: 'RPC' });
  });

  test('numbers without a name are kept', async () => {
    const { link, peer } = open();
    const call = link.call(connectGetType, undefined);
    await tick();
    peer.receive(failure(3, 0, 4711, 999, 'new'));
    await expect(call).rejects.toMatchObject({ code: '4711', number: 4711, domain: '999' });
  });
});

describe('what a daemon may do wrong', () => {
  test.each([
    ['another procedure', frame([REMOTE_PROGRAM, 1, 59, 1, 0, 0], text('x')), ProtocolError],
    ['a status that no reply has', frame([REMOTE_PROGRAM, 1, 3, 1, 0, 2]), ProtocolError],
    ['a reply that is too short', frame([REMOTE_PROGRAM, 1, 3, 1, 0, 0], 50, word(0)), ProtocolError],
    ['an error that is too short', frame([REMOTE_PROGRAM, 1, 3, 1, 0, 1], 42), ProtocolError],
  ])('%s fails its own call only', async (_what, bytes, kind) => {
    const { link, peer } = open();
    const bad = link.call(connectGetType, undefined);
    const good = link.call(connectGetType, undefined);
    await tick();
    peer.receive(bytes, reply(3, 1, text('TEST')));
    await expect(bad).rejects.toBeInstanceOf(kind);
    expect(await good).toEqual({ type: 'TEST' });
    expect(link.state.tag).toBe('open');
  });

  test('a short reply names procedure, field and byte', async () => {
    const { link, peer } = open();
    const call = link.call(domainLookupByName, { name: 'x' });
    await tick();
    peer.receive(reply(23, 0, text('x'), word(0)));
    await expect(call).rejects.toThrow(
      'reply to DOMAIN_LOOKUP_BY_NAME: dom.uuid (byte 36): expected 16 bytes, but only 4 are left',
    );
  });

  test.each([
    ['a reply nobody waits for', reply(3, 77, text('x')), /no call waits for this reply.*serial 77/],
    ['a call', frame([REMOTE_PROGRAM, 1, 3, 0, 0, 0]), /messages of type 0/],
    ['an unknown type', frame([REMOTE_PROGRAM, 1, 3, 9, 0, 0]), /messages of type 9/],
    ['a reply of another program', frame([0x20008087, 1, 3, 1, 0, 0]), /no call waits for this reply/],
    ['a length below a header', word(27), /the minimum is 28/],
    ['a length above the limit', word(33_554_437), /the maximum is 33554436/],
  ])('%s ends the link, and every call with it', async (_what, bytes, message) => {
    const { link, peer } = open();
    const calls = [link.call(connectGetType, undefined), link.call(connectGetHostname, undefined)];
    await tick();
    peer.receive(bytes);
    const errors = await Promise.all(calls.map((call) => call.catch((error: unknown) => error)));
    const causes = new Set(errors.map((error) => (error instanceof ConnectionError ? error.cause : error)));
    expect(causes.size).toBe(1);
    expect([...causes][0]).toMatchObject({ code: 'PROTOCOL_VIOLATION', message: expect.stringMatching(message) });
    expect(await link.ended).toMatchObject({ reason: 'error' });
    expect(peer.destroyed).toBe(true);
    await expect(link.call(connectGetType, undefined)).rejects.toBeInstanceOf(ConnectionError);
  });

  test.each([
    ['an event of an unknown program', frame([0x12345678, 1, 5, 2, 1, 0], 1)],
    ['an event nobody listens to', frame([REMOTE_PROGRAM, 1, 318, 2, 1, 0], 1)],
    ['a stream packet without a stream', frame([REMOTE_PROGRAM, 1, 209, 3, 40, 2], Buffer.from('abc'))],
    ['a hole without a stream', frame([REMOTE_PROGRAM, 1, 209, 6, 40, 2], 0, 4096, 0)],
    ['an unknown keepalive message', frame([KEEPALIVE_PROGRAM, 1, 7, 2, 0, 0])],
  ])('%s is dropped', async (_what, bytes) => {
    const dropped: unknown[] = [];
    const listen = (message: unknown): void => void dropped.push(message);
    subscribe('libvirt-client:dropped', listen);
    const { link, peer } = open();
    const call = link.call(connectGetType, undefined);
    await tick();
    peer.receive(bytes, reply(3, 0, text('TEST')));
    expect(await call).toEqual({ type: 'TEST' });
    unsubscribe('libvirt-client:dropped', listen);
    expect(dropped).toHaveLength(bytes.readUInt32BE(4) === KEEPALIVE_PROGRAM ? 0 : 1);
  });
});

describe('waiting', () => {
  test('is told to those who trace calls, in parts of milliseconds', async () => {
    const traces: CallTrace[] = [];
    const listen = (message: unknown): void => void traces.push(message as CallTrace);
    subscribe('tracing:libvirt-client:call:asyncEnd', listen);
    const { link, peer } = open({ maxInFlight: 1 });
    const calls = [0, 1].map(() => link.call(domainAbortJob, { dom: DOM }));
    const third = link.call(domainGetXmlDesc, { dom: DOM, flags: 0 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    peer.receive(reply(164, 0), reply(164, 1));
    await tick();
    peer.receive(reply(14, 2, text('<domain/>')));
    await Promise.all([...calls, third]);
    unsubscribe('tracing:libvirt-client:call:asyncEnd', listen);
    const [first, , last] = traces.map(({ queuedMs }) => queuedMs);
    expect(first).toBe(0);
    // A timer may fire up to a millisecond early.
    expect(last).toBeGreaterThan(18);
    expect(Number.isInteger(last)).toBe(false);
  });

  test('is told to a single channel, also where the tracing channel does not know its subscribers, as on Bun', async () => {
    const procedures: string[] = [];
    const listen = (message: unknown): void => void procedures.push((message as CallTrace).procedure);
    Object.defineProperty(callChannel, 'hasSubscribers', { value: undefined, configurable: true });
    for (const event of ['start', 'end', 'asyncStart', 'asyncEnd']) {
      subscribe(`tracing:libvirt-client:call:${event}`, listen);
      const { link, peer } = open();
      const call = link.call(connectGetType, undefined);
      peer.receive(reply(3, 0, text('TEST')));
      await call;
      unsubscribe(`tracing:libvirt-client:call:${event}`, listen);
    }
    Reflect.deleteProperty(callChannel, 'hasSubscribers');
    expect(procedures).toEqual(Array.from({ length: 4 }, () => 'CONNECT_GET_TYPE'));
  });

  test('the fifth ordinary call waits, an express one gets past', async () => {
    const { link, peer } = open();
    const slow = Array.from({ length: 5 }, () => link.call(domainGetInfo, { dom: DOM }));
    const abort = link.call(domainAbortJob, { dom: DOM });
    const fast = link.call(connectGetType, undefined);
    await tick();
    expect(serials(peer)).toEqual([0, 1, 2, 3, 5]);
    peer.receive(reply(164, 5));
    await abort;
    await tick();
    expect(serials(peer)).toEqual([0, 1, 2, 3, 5, 6]);
    peer.receive(reply(3, 6, text('TEST')));
    expect(await fast).toEqual({ type: 'TEST' });
    const info = [word(1), word(0), word(10), word(0), word(10), word(2), word(0), word(5)];
    peer.receive(reply(16, 2, ...info));
    await tick();
    expect(serials(peer)).toEqual([0, 1, 2, 3, 5, 6, 4]);
    for (const serial of [0, 1, 3, 4]) peer.receive(reply(16, serial, ...info));
    expect(await Promise.all(slow)).toHaveLength(5);
    expect([link.unanswered, link.waiting]).toEqual([0, 0]);
  });

  test('a signal that is already aborted sends nothing', async () => {
    const { link, peer } = open();
    const reason = new Error('no thanks');
    await expect(link.call(connectGetType, undefined, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await tick();
    expect(peer.writes).toEqual([]);
  });

  test('an aborted call leaves a tombstone that the late reply removes', async () => {
    const { link, peer } = open({ maxInFlight: 1 });
    const controller = new AbortController();
    const call = link.call(domainGetInfo, { dom: DOM }, { signal: controller.signal });
    const next = link.call(domainGetXmlDesc, { dom: DOM, flags: 0 });
    await tick();
    controller.abort('enough');
    await expect(call).rejects.toBe('enough');
    expect([link.unanswered, link.waiting]).toEqual([1, 1]);
    peer.receive(reply(16, 0, word(9), word(9)));
    await tick();
    peer.receive(reply(14, 1, text('<domain/>')));
    expect(await next).toEqual({ xml: '<domain/>' });
    expect(link.state.tag).toBe('open');
  });

  test('a deadline of a sent call', async () => {
    const { link } = open();
    const call = link.call(domainGetInfo, { dom: DOM }, { timeoutMs: 20 });
    await expect(call).rejects.toThrow(/DOMAIN_GET_INFO timed out after 20 ms/);
    await expect(call).rejects.toBeInstanceOf(TimeoutError);
    expect(link.unanswered).toBe(1);
  });

  test('a deadline of a call in line names who has the places', async () => {
    const { link, peer } = open({ maxInFlight: 1, timeoutMs: 30 });
    const first = link.call(domainGetInfo, { dom: DOM }, { timeoutMs: 0 });
    const second = link.call(domainGetXmlDesc, { dom: DOM, flags: 0 });
    await expect(second).rejects.toThrow(
      /timed out after 30 ms waiting to be sent \(in flight: DOMAIN_GET_INFO \(0\.\d s\)\)/,
    );
    expect(link.waiting).toBe(0);
    expect(serials(peer)).toEqual([0]);
    link.destroy();
    await expect(first).rejects.toMatchObject({ code: 'CLOSED' });
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
    'a deadline of %d ms is refused',
    async (timeoutMs) => {
      const { link } = open();
      await expect(link.call(connectGetType, undefined, { timeoutMs })).rejects.toMatchObject({
        code: 'INVALID_TIMEOUT',
      });
    },
  );

  test('settled calls leave no listener on their signal', async () => {
    const { link, peer } = open();
    const controller = new AbortController();
    const spy = vi.spyOn(controller.signal, 'removeEventListener');
    const call = link.call(connectGetType, undefined, { signal: controller.signal });
    await tick();
    peer.receive(reply(3, 0, text('TEST')));
    await call;
    expect(spy).toHaveBeenCalledOnce();
  });
});

describe('calls that wait', () => {
  test('are bounded in bytes, and those that leave make room', async () => {
    const { link } = open({ maxInFlight: 1 });
    const xml = 'x'.repeat(4_000_000);
    // One in the ordinary slot, one in the express lane.
    const sent = [1, 2].map(() => link.call(connectGetHostname, undefined).catch(() => undefined));
    const controller = new AbortController();
    const { signal } = controller;
    setMaxListeners(0, signal);
    const waiting = Array.from({ length: 16 }, () => link.call(domainDefineXml, { xml }, { signal }).catch(() => 0));
    const refused = link.call(domainDefineXml, { xml });
    await expect(refused).rejects.toMatchObject({
      name: 'UsageError',
      code: 'QUEUE_FULL',
      message: expect.stringMatching(/^DOMAIN_DEFINE_XML: not sent: 16 calls of 64000512 bytes are already queued/),
    });
    controller.abort();
    await Promise.all(waiting);
    const again = link.call(domainDefineXml, { xml }).catch(() => 'was taken');
    link.destroy();
    expect(await again).toBe('was taken');
    await Promise.all(sent);
  });

  // 262,146 calls take seconds on a busy machine.
  test('are bounded in number', { timeout: 180_000 }, async () => {
    const { link } = open({ maxInFlight: 1 });
    // Never settled: the errors of a destroyed link would take longer than the calls.
    for (let count = 0; count < 262_146; count += 1) link.call(connectGetHostname, undefined).catch(() => undefined);
    await expect(link.call(connectGetHostname, undefined)).rejects.toMatchObject({ code: 'QUEUE_FULL' });
  });
});

describe('keepalive', () => {
  test('a ping is answered at once, whatever its serial', async () => {
    const { peer } = open();
    peer.receive(frame([KEEPALIVE_PROGRAM, 1, 1, 2, 99, 0]));
    await tick();
    expect(peer.frames().map((bytes) => bytes.toString('hex'))).toEqual([
      '0000001c6b6565700000000100000002000000020000000000000000',
    ]);
  });

  test('pings of a peer that does not read are answered once, when it reads again', async () => {
    const { peer } = open();
    const ping = frame([KEEPALIVE_PROGRAM, 1, 1, 2, 0, 0]);
    peer.full = true;
    peer.receive(ping);
    await tick();
    for (let i = 0; i < 1000; i += 1) peer.receive(ping);
    await tick();
    expect(peer.frames()).toHaveLength(1);
    peer.full = false;
    peer.drain();
    await tick();
    expect(peer.frames()).toHaveLength(2);
    peer.receive(ping);
    await tick();
    expect(peer.frames()).toHaveLength(3);
  });

  test('a silent peer ends the link', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    const { link, peer } = open();
    link.startKeepalive({ interval: 1, count: 1 });
    const call = link.call(connectGetType, undefined).catch((error: unknown) => error);
    vi.advanceTimersByTime(1000);
    await tick();
    expect(peer.frames().at(-1)?.toString('hex')).toBe('0000001c6b6565700000000100000001000000020000000000000000');
    vi.advanceTimersByTime(1000);
    expect(await link.ended).toMatchObject({ reason: 'keepalive' });
    expect(await call).toMatchObject({ name: 'ConnectionError', code: 'KEEPALIVE_TIMEOUT' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the end', () => {
  test.each(['EPIPE', 'ECONNRESET'])('%s of the system is said in words', async (code) => {
    const { link, peer } = open();
    const call = link.call(domainGetInfo, { dom: DOM }).catch(String);
    await tick();
    peer.end(Object.assign(new Error(`write ${code}`), { code }));
    expect(await call).toContain(
      `closed by the daemon (write ${code}): it was stopped, or keepalive messages were not`,
    );
  });

  test('a lost socket rejects what is sent and what waits', async () => {
    const { link, peer } = open({ maxInFlight: 1 });
    const calls = [0, 1, 2].map(() => link.call(domainGetInfo, { dom: DOM }).catch((error: unknown) => error));
    await tick();
    peer.end();
    const errors = await Promise.all(calls);
    for (const error of errors) expect(error).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST' });
    expect(await link.ended).toMatchObject({ reason: 'eof' });
  });

  test('close lets calls finish, says goodbye, and refuses new ones', async () => {
    const { link, peer } = open();
    const call = link.call(connectGetType, undefined);
    const closed = link.close();
    await expect(link.call(connectGetType, undefined)).rejects.toMatchObject({ code: 'CLOSING' });
    await tick();
    expect(serials(peer)).toEqual([0]);
    peer.receive(reply(3, 0, text('TEST')));
    expect(await call).toEqual({ type: 'TEST' });
    await tick();
    expect(peer.frames().at(-1)?.readUInt32BE(12)).toBe(2);
    peer.receive(reply(2, 1));
    await closed;
    expect(await link.ended).toEqual({ reason: 'client' });
    await expect(link.call(connectGetType, undefined)).rejects.toMatchObject({ name: 'UsageError', code: 'CLOSED' });
  });

  test('close does not wait for tombstones, and twice is once', async () => {
    const { link, peer } = open();
    const call = link.call(domainGetInfo, { dom: DOM }, { timeoutMs: 1 });
    await expect(call).rejects.toBeInstanceOf(TimeoutError);
    const closed = Promise.all([link.close(), link.close()]);
    await tick();
    peer.receive(reply(2, 1));
    await closed;
    expect(peer.frames()).toHaveLength(2);
  });

  test('close gives up on calls that never end', async () => {
    const { link } = open();
    const call = link.call(domainGetInfo, { dom: DOM }).catch((error: unknown) => error);
    await link.close(20);
    expect(await call).toMatchObject({ name: 'ConnectionError', code: 'CLOSED' });
  });

  test('a daemon that hangs up on the goodbye is fine', async () => {
    const { link, peer } = open();
    const closed = link.close();
    await tick();
    peer.end();
    await closed;
    expect(await link.ended).toEqual({ reason: 'client' });
  });
});
