import { createConnection } from 'node:net';
import { describe, expect, it } from 'vitest';
import { qemuConnectDomainMonitorEventRegister, qemuDomainMonitorEvent } from '../../src/generated/qemu.js';
import { connectGetHostname } from '../../src/generated/remote/connect.js';
import {
  connectDomainEventCallbackDeregisterAny,
  connectDomainEventCallbackRegisterAny,
  connectEventConnectionClosed,
} from '../../src/generated/remote/connect-events.js';
import { domainGetInfo, domainLookupByName } from '../../src/generated/remote/domain.js';
import { domainOpenConsole } from '../../src/generated/remote/domain-device.js';
import {
  domainEventCallbackLifecycle,
  domainEventCallbackMigrationIteration,
} from '../../src/generated/remote/domain-events.js';
import { connectGetLibVersion, connectSupportsFeature } from '../../src/generated/remote/opening.js';
import { storageVolDownload, storageVolUpload } from '../../src/generated/remote/storage-vol.js';
import type { Link } from '../../src/rpc/link.js';
import type { LinkStream } from '../../src/rpc/link-stream.js';
import { PROGRAMS } from '../../src/testing/catalog.js';
import { DaemonError } from '../../src/testing/fake/daemon-error.js';
import { eventKind } from '../../src/testing/fake/event-ids.js';
import { FakeDaemon } from '../../src/testing/fake/fake-daemon.js';
import { frame, parseFrame, REMOTE, str, u32 } from '../support/frame.js';
import { DOM, opened } from './opened.js';

const INFO = { state: 1, maxMem: 5n, memory: 5n, nrVirtCpu: 2, cpuTime: 7n };
const RANGE = { vol: { pool: 'p', name: 'v', key: 'k' }, offset: 0n, length: 0n, flags: 1 };

describe('FakeDaemon', () => {
  it('answers as its handlers say', async () => {
    const daemon = new FakeDaemon();
    daemon.handle(domainLookupByName, ({ name }) => ({ dom: { ...DOM, name } }));
    daemon.handle(domainGetInfo, async ({ dom }) => {
      if (dom.id < 0) throw new DaemonError('NO_DOMAIN', 'Domain not found', { domain: 'QEMU', int1: 5 });
      return INFO;
    });
    const link = await opened(daemon.transport());
    expect((await link.call(domainLookupByName, { name: 'a' })).dom).toEqual({ ...DOM, name: 'a' });
    expect(await link.call(domainGetInfo, { dom: DOM })).toEqual(INFO);
    await expect(link.call(domainGetInfo, { dom: { ...DOM, id: -1 } })).rejects.toMatchObject({
      code: 'NO_DOMAIN',
      domain: 'QEMU',
      fields: { int1: 5, level: 2 },
    });
    expect(daemon.calls.slice(-3).map(({ procedure }) => procedure)).toEqual([
      'DOMAIN_LOOKUP_BY_NAME',
      'DOMAIN_GET_INFO',
      'DOMAIN_GET_INFO',
    ]);
  });

  it('refuses what nobody scripted, what nobody knows, and what nobody can read', async () => {
    const daemon = new FakeDaemon();
    const link = await opened(daemon.transport());
    await expect(link.call(connectGetHostname, undefined)).rejects.toMatchObject({
      code: 'NO_SUPPORT',
      message: expect.stringContaining('CONNECT_GET_HOSTNAME has no handler'),
    });
    const unknown = { ...connectGetHostname, number: 9999 };
    await expect(link.call(unknown, undefined)).rejects.toMatchObject({ code: 'NO_SUPPORT' });
    const trailing = { ...connectGetHostname, writeArgs: domainLookupByName.writeArgs };
    await expect(link.call(trailing, { name: 'x' })).rejects.toThrow(/Unable to decode message payload.*8 trailing/);
    daemon.handle(connectGetLibVersion, () => ({ lib_ver: -1n }));
    await expect(link.call(connectGetLibVersion, undefined)).rejects.toThrow(/Unable to encode.*lib_ver/);
    daemon.handle(connectGetHostname, () => {
      throw new Error('a handler that fails');
    });
    await expect(link.call(connectGetHostname, undefined)).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });
    expect(() => new DaemonError('NO_SUCH', 'x')).toThrow('libvirt does not have an error NO_SUCH');
  });

  it('says what it can by itself, and may be told otherwise', async () => {
    const daemon = new FakeDaemon({ features: [14, 15, 13] });
    const link = await opened(daemon.transport());
    expect(daemon.connections).toHaveLength(1);
    const supported = async (feature: number): Promise<unknown> => link.call(connectSupportsFeature, { feature });
    expect(await Promise.all([10, 13, 15].map(supported))).toEqual([0, 1, 1].map((answer) => ({ supported: answer })));
    await link.close();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(daemon.connections).toHaveLength(0);
  });
});

describe('events of a fake daemon', () => {
  it('go to those who registered for them', async () => {
    const daemon = new FakeDaemon();
    const link = await opened(daemon.transport());
    const seen: unknown[] = [];
    const subscribe = (filter: typeof DOM | null): Promise<void> =>
      link.events.subscribe(
        {
          key: `x${filter?.name}`,
          space: 'domain',
          message: domainEventCallbackLifecycle,
          register: async () =>
            (await link.call(connectDomainEventCallbackRegisterAny, { eventID: 0, dom: filter })).callbackID,
          deregister: (callbackID) => link.call(connectDomainEventCallbackDeregisterAny, { callbackID }),
        },
        { event: (payload) => void seen.push(payload), dropped: () => {} },
      );
    const msg = { dom: DOM, event: 3, detail: 0 };
    expect(daemon.emit(domainEventCallbackLifecycle, { msg })).toBe(0);
    await subscribe(null);
    await subscribe({ ...DOM, id: -1 });
    expect(daemon.emit(domainEventCallbackLifecycle, { msg })).toBe(2);
    const other = { ...DOM, uuid: new Uint8Array(16) };
    expect(daemon.emit(domainEventCallbackLifecycle, { msg: { ...msg, dom: other } })).toBe(1);
    expect(daemon.emit(domainEventCallbackMigrationIteration, { dom: DOM, iteration: 1 })).toBe(0);
    expect(daemon.emit(connectEventConnectionClosed, { reason: 1 })).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen).toEqual([
      { callbackID: 0, msg },
      { callbackID: 1, msg },
      { callbackID: 0, msg: { ...msg, dom: other } },
    ]);
    const again = link.call(connectDomainEventCallbackRegisterAny, { eventID: 0, dom: null });
    await expect(again).rejects.toMatchObject({ code: 'INVALID_ARG' });
    await expect(link.call(connectDomainEventCallbackDeregisterAny, { callbackID: 9 })).rejects.toThrow(
      'not registered',
    );
  });

  it('of QEMU itself are chosen by name or pattern', async () => {
    const daemon = new FakeDaemon();
    const link = await opened(daemon.transport());
    const register = (event: string | null, flags: number): Promise<unknown> =>
      link.call(qemuConnectDomainMonitorEventRegister, { dom: null, event, flags });
    const emit = (event: string): number =>
      daemon.emit(qemuDomainMonitorEvent, { dom: DOM, event, seconds: 1n, micros: 0, details: null });
    await register('STOP', 0);
    expect([emit('STOP'), emit('stop'), emit('RESUME')]).toEqual([1, 0, 0]);
    await register('^re', 3);
    await register('resume', 2);
    expect([emit('RESUME'), emit('STOP')]).toEqual([2, 1]);
    await register(null, 0);
    expect(emit('SHUTDOWN')).toBe(1);
  });

  it('are known by their messages, all of them', () => {
    const kinds = PROGRAMS.flatMap(({ byName }) => [...byName.values()])
      .filter((known) => known.kind === 'event' && /CALLBACK|_EVENT_/.test(known.name))
      .map(({ name, program, number }) => [name, eventKind(program.number, number)] as const);
    const without = kinds.filter(([, kind]) => kind === undefined).map(([name]) => name);
    // Those of daemons before callbacks, and the connection's own.
    expect(without.every((name) => !name.includes('CALLBACK'))).toBe(true);
    expect(kinds.find(([name]) => name === 'DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED')?.[1]).toEqual({
      space: 'domain',
      id: 15,
    });
    expect(kinds.find(([name]) => name === 'DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE')?.[1]).toEqual({
      space: 'domain',
      id: 29,
    });
  });
});

describe('streams of a fake daemon', () => {
  it('send data and holes, and end', async () => {
    const daemon = new FakeDaemon().handle(storageVolDownload, (_args, call) => {
      call.stream(async (stream) => {
        await stream.send(new Uint8Array(600_000).fill(7));
        stream.hole(4096);
        await stream.send('end');
      });
    });
    const link = await opened(daemon.transport());
    const { stream } = await link.openStream(storageVolDownload, RANGE, { sparse: true });
    const sizes: (number | bigint)[] = [];
    for (let item = await stream.receive(); item !== undefined; item = await stream.receive()) {
      sizes.push(item.type === 'data' ? item.data.length : item.length);
    }
    expect(sizes).toEqual([262_120, 262_120, 75_760, 4096n, 3]);
    await stream.finish();
    expect(stream.state).toBe('finished');
  });

  it('take what is sent, and confirm when it is taken', async () => {
    const got: unknown[] = [];
    const daemon = new FakeDaemon().handle(storageVolUpload, (_args, call) => {
      call.stream(async (stream) => {
        for await (const piece of stream) {
          got.push(piece.type === 'data' ? Buffer.from(piece.data).toString() : piece.length);
        }
        got.push(await stream.ending);
      });
    });
    const link = await opened(daemon.transport());
    const { stream } = await link.openStream(storageVolUpload, RANGE, { sparse: true });
    await stream.send(new TextEncoder().encode('abc'));
    await stream.sendHole(5n);
    await stream.finish();
    expect(got).toEqual(['abc', 5n, 'finish']);
    const aborted = await link.openStream(storageVolUpload, RANGE);
    await aborted.stream.abort();
    await expect.poll(() => got.at(-1)).toBe('abort');
  });

  it('go both ways, fail, and need no handler', async () => {
    const daemon = new FakeDaemon();
    daemon.handle(domainOpenConsole, (_args, call) => {
      call.stream(async (stream) => {
        for await (const piece of stream) {
          if (piece.type === 'data') await stream.send(Buffer.from(piece.data).toString().toUpperCase());
        }
      });
    });
    daemon.handle(storageVolUpload, () => undefined);
    daemon.handle(storageVolDownload, (_args, call) => {
      call.stream(() => {
        throw new DaemonError('SYSTEM_ERROR', 'no space left', { domain: 'STREAMS', int1: 28 });
      });
    });
    const link = await opened(daemon.transport());
    const { stream } = await link.openStream(domainOpenConsole, { dom: DOM, dev_name: null, flags: 0 });
    await stream.send(new TextEncoder().encode('ls'));
    expect(await stream.receive()).toMatchObject({ type: 'data', data: Buffer.from('LS') });
    await stream.abort();
    const failing = await link.openStream(storageVolDownload, RANGE);
    await expect(failing.stream.receive()).rejects.toThrow('no space left');
    const swallowing = await link.openStream(storageVolUpload, RANGE);
    await swallowing.stream.send(new Uint8Array(100));
    await swallowing.stream.finish();
  });

  it.each([
    ['has gone', 'LOST', (link: Link) => link.destroy()],
    ['has aborted', 'ABORTED', (_link: Link, stream: LinkStream) => void stream.abort()],
  ])('reject what is sent to a client that %s', async (_what, code, leave) => {
    const outcomes: unknown[] = [];
    const daemon = new FakeDaemon().handle(storageVolDownload, (_args, call) => {
      call.stream(async (stream) => {
        const endless = async (): Promise<never> => {
          while (true) await stream.send(new Uint8Array(1000));
        };
        outcomes.push(await endless().catch((error: unknown) => error));
        outcomes.push(await stream.send('').catch((error: unknown) => error));
        // Not awaited: must not end the process.
        void stream.send('more');
        stream.hole(1);
      });
    });
    const link = await opened(daemon.transport());
    const { stream } = await link.openStream(storageVolDownload, RANGE, { sparse: true });
    await stream.receive();
    leave(link, stream);
    await expect.poll(() => outcomes).toHaveLength(2);
    for (const error of outcomes) expect(error).toMatchObject({ name: 'StreamError', code });
  });
});

describe('faults of a fake daemon', () => {
  const daemonWithName = (): FakeDaemon =>
    new FakeDaemon()
      .handle(connectGetHostname, () => ({ hostname: 'here' }))
      .handle(connectGetLibVersion, () => ({ lib_ver: 9n }));

  it('delay an answer, and let others overtake it', async () => {
    const daemon = daemonWithName()
      .fault(connectGetHostname, { behind: connectGetLibVersion, times: 1 })
      .fault(connectGetHostname, { delayMs: 30, times: 1 });
    const link = await opened(daemon.transport());
    const order: string[] = [];
    const calls = [
      link.call(connectGetHostname, undefined).then(() => order.push('first')),
      link.call(connectGetHostname, undefined).then(() => order.push('late')),
      link.call(connectGetLibVersion, undefined).then(() => order.push('version')),
      link.call(connectGetHostname, undefined).then(() => order.push('plain')),
    ];
    await Promise.all(calls);
    expect([...order.slice(0, 3)].sort()).toEqual(['first', 'plain', 'version']);
    expect(order.indexOf('first')).toBeGreaterThan(order.indexOf('version'));
    expect(order[3]).toBe('late');
  });

  it('drop an answer, or the connection in the middle of one', async () => {
    const daemon = daemonWithName()
      .fault(connectGetHostname, { drop: true, times: 1 })
      .fault(connectGetHostname, { cutAfter: 30 });
    const link = await opened(daemon.transport());
    const dropped = link.call(connectGetHostname, undefined, { timeoutMs: 20 });
    await expect(dropped).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(link.call(connectGetHostname, undefined)).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
  });

  it('corrupt an answer', async () => {
    const daemon = daemonWithName();
    const link = await opened(daemon.transport());
    daemon.fault(connectGetHostname, { corrupt: (bytes) => bytes.fill(0xff, 28, 32), times: 1 });
    await expect(link.call(connectGetHostname, undefined)).rejects.toMatchObject({ code: 'MALFORMED' });
    daemon.fault(connectGetHostname, { corrupt: (bytes) => bytes.fill(9, 20, 24) });
    await expect(link.call(connectGetHostname, undefined)).rejects.toMatchObject({ code: 'PROTOCOL_VIOLATION' });
    daemon.heal(connectGetHostname);
    const next = await opened(daemon.transport());
    expect(await next.call(connectGetHostname, undefined)).toEqual({ hostname: 'here' });
  });

  it('end connections, and send what nobody asked for', async () => {
    const daemon = daemonWithName();
    const link = await opened(daemon.transport());
    daemon.connections[0]?.send(frame({ ...REMOTE, procedure: 1, type: 1, serial: 77 }));
    await expect(link.call(connectGetHostname, undefined)).rejects.toMatchObject({ code: 'PROTOCOL_VIOLATION' });
    const second = await opened(daemon.transport());
    daemon.connections[0]?.destroy();
    expect(await second.ended).toMatchObject({ reason: 'eof' });
  });
});

describe('a fake daemon on a real socket', () => {
  it('answers bytes that were built by hand', async () => {
    const daemon = new FakeDaemon().handle(domainLookupByName, ({ name }) => ({ dom: { ...DOM, name } }));
    await using listener = await daemon.listen({ port: 0 });
    const socket = createConnection(listener.port, '127.0.0.1');
    const received: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => received.push(chunk));
    socket.write(frame({ ...REMOTE, procedure: 23, serial: 3, payload: str('abc') }));
    while (Buffer.concat(received).length < 28 + 4 + 4 + 16 + 4) await new Promise((resolve) => setTimeout(resolve, 2));
    const reply = parseFrame(Buffer.concat(received));
    expect(reply).toMatchObject({ procedure: 23, type: 1, serial: 3, status: 0 });
    expect(reply.payload).toEqual(Buffer.concat([str('abc'), Buffer.from(DOM.uuid), u32(1)]));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(u32(27));
    await closed;
    expect(daemon.connections).toEqual([]);
  });

  it('does not take a path that no socket can have', async () => {
    await expect(new FakeDaemon().listen({ path: `/tmp/${'x'.repeat(120)}` })).rejects.toThrow('at most 107 bytes');
    await expect(new FakeDaemon().listen({ path: '/no/such/folder/s' })).rejects.toThrow(/ENOENT|EACCES/);
  });
});
