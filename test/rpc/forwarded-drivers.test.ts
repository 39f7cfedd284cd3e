import { describe, expect, test } from 'vitest';
import { connectGetHostname } from '../../src/generated/remote/connect.js';
import { connectNetworkEventRegisterAny } from '../../src/generated/remote/connect-events.js';
import { domainLookupByName, domainSave } from '../../src/generated/remote/domain.js';
import { networkLookupByName } from '../../src/generated/remote/network.js';

import { connectClose } from '../../src/generated/remote/opening.js';
import { storagePoolLookupByName, storagePoolRefresh } from '../../src/generated/remote/storage-pool.js';
import { storageVolUpload } from '../../src/generated/remote/storage-vol.js';
import { procedures } from '../../src/generated/tables/remote.js';
import { Link, type LinkOptions } from '../../src/rpc/link.js';
import { failure, MemoryTransport, reply, text, tick } from './memory-transport.js';

const UUID = Buffer.from('6695eb01f6a4830479aa97f2502e193f', 'hex');
const POOL = { pool: { name: 'p', uuid: Uint8Array.from(UUID) }, flags: 0 };
const VOL = { vol: { pool: 'p', name: 'v', key: '/v' }, offset: 0n, length: 0n, flags: 0 };
const SAVE = { dom: { name: 'd', uuid: Uint8Array.from(UUID), id: 1 }, to: '/f' };

const Call = { DOMAIN_LOOKUP: 23, NETWORK_LOOKUP: 46, SAVE: 55, POOL_LOOKUP: 84, POOL_REFRESH: 83, UPLOAD: 208 };
const Event = { NETWORK_REGISTER: 313 };
/** Error codes and domains. */
const NO_NETWORK = [43, 19] as const;
const CANNOT_CONNECT = [38, 7] as const;

function open(options: LinkOptions = {}): { link: Link; peer: MemoryTransport } {
  const peer = new MemoryTransport();
  const link = new Link(peer, { goodbye: connectClose, ...options });
  link.advance('authenticating');
  link.advance('opening');
  link.advance('open');
  return { link, peer };
}

/** The calls sent so far: procedure and serial. */
function sent(peer: MemoryTransport): number[][] {
  return peer.frames().map((bytes) => [bytes.readUInt32BE(12), bytes.readUInt32BE(20)]);
}

const network = (link: Link, options = {}): Promise<unknown> =>
  link.call(networkLookupByName, { name: 'n' }, options).catch((error: unknown) => error);

const found = (serial: number): Buffer => reply(Call.NETWORK_LOOKUP, serial, text('n'), UUID);

describe('the first call to a forwarded driver', () => {
  test('is sent alone; those behind it follow in order when it was answered', async () => {
    const { link, peer } = open();
    const calls = [network(link), network(link), network(link)];
    await tick();
    expect(sent(peer)).toEqual([[Call.NETWORK_LOOKUP, 0]]);
    expect([link.unanswered, link.waiting]).toEqual([1, 2]);
    peer.receive(found(0));
    await tick();
    expect(sent(peer).slice(1)).toEqual([
      [Call.NETWORK_LOOKUP, 1],
      [Call.NETWORK_LOOKUP, 2],
    ]);
    peer.receive(found(2), found(1));
    expect(await Promise.all(calls)).toMatchObject([{ net: { name: 'n' } }, { net: { name: 'n' } }, {}]);
    // The driver is open for the rest of the link's life.
    const later = [network(link), network(link)];
    await tick();
    expect(sent(peer)).toHaveLength(5);
    peer.receive(found(3), found(4));
    await Promise.all(later);
  });

  test('holds back neither the hypervisor nor other drivers', async () => {
    const { link, peer } = open();
    void network(link);
    void network(link);
    void link.call(storagePoolLookupByName, { name: 'p' }).catch(() => undefined);
    void link.call(storagePoolLookupByName, { name: 'q' }).catch(() => undefined);
    void link.call(domainLookupByName, { name: 'd' }).catch(() => undefined);
    void link.call(domainLookupByName, { name: 'e' }).catch(() => undefined);
    await tick();
    expect(sent(peer)).toEqual([
      [Call.NETWORK_LOOKUP, 0],
      [Call.POOL_LOOKUP, 2],
      [Call.DOMAIN_LOOKUP, 4],
      [Call.DOMAIN_LOOKUP, 5],
    ]);
    link.destroy();
  });

  test('may be the registration for an event', async () => {
    const { link, peer } = open();
    const registered = [0, 1].map((eventID) => link.call(connectNetworkEventRegisterAny, { eventID, net: null }));
    await tick();
    expect(sent(peer)).toEqual([[Event.NETWORK_REGISTER, 0]]);
    peer.receive(reply(Event.NETWORK_REGISTER, 0, 7));
    await tick();
    expect(sent(peer)).toHaveLength(2);
    peer.receive(reply(Event.NETWORK_REGISTER, 1, 8));
    expect(await Promise.all(registered)).toEqual([{ callbackID: 7 }, { callbackID: 8 }]);
  });

  test('may open a stream, and a stream may wait for it', async () => {
    const { link, peer } = open();
    const first = link.openStream(storageVolUpload, VOL);
    const second = link.openStream(storageVolUpload, VOL);
    await tick();
    expect(sent(peer)).toEqual([[Call.UPLOAD, 0]]);
    peer.receive(reply(Call.UPLOAD, 0));
    expect((await first).stream.state).toBe('open');
    await tick();
    expect(sent(peer)[1]).toEqual([Call.UPLOAD, 1]);
    peer.receive(reply(Call.UPLOAD, 1));
    expect((await second).stream.state).toBe('open');
    link.destroy();
  });

  test('opens the driver with an error of that driver, too', async () => {
    const { link, peer } = open();
    const calls = [network(link), network(link), network(link)];
    await tick();
    peer.receive(failure(Call.NETWORK_LOOKUP, 0, ...NO_NETWORK, 'Network not found'));
    await tick();
    expect(sent(peer)).toHaveLength(3);
    peer.receive(found(1), found(2));
    expect(await Promise.all(calls)).toMatchObject([{ code: 'NO_NETWORK' }, {}, {}]);
  });

  test('did not open it when the daemon could not connect: the next one is sent alone', async () => {
    const { link, peer } = open();
    const calls = [network(link), network(link), network(link)];
    await tick();
    peer.receive(failure(Call.NETWORK_LOOKUP, 0, ...CANNOT_CONNECT, 'Failed to connect socket'));
    await tick();
    expect(sent(peer)).toHaveLength(2);
    peer.receive(found(1));
    await tick();
    expect(sent(peer)).toHaveLength(3);
    peer.receive(found(2));
    expect(await Promise.all(calls)).toMatchObject([{ code: 'SYSTEM_ERROR' }, {}, {}]);
  });
});

describe('callers who leave', () => {
  test('the first call was sent: the others wait for its late reply', async () => {
    const { link, peer } = open();
    const leaving = new AbortController();
    const first = network(link, { signal: leaving.signal });
    const second = network(link);
    await tick();
    leaving.abort(new Error('enough'));
    expect(await first).toMatchObject({ message: 'enough' });
    await tick();
    expect(sent(peer)).toHaveLength(1);
    peer.receive(found(0));
    await tick();
    expect(sent(peer)).toHaveLength(2);
    peer.receive(found(1));
    expect(await second).toMatchObject({ net: { name: 'n' } });
  });

  test('the first call was not sent: the next one takes its turn', async () => {
    const { link, peer } = open({ maxInFlight: 1 });
    const saved = link.call(domainSave, SAVE);
    const leaving = new AbortController();
    const refresh = (options = {}): Promise<unknown> =>
      link.call(storagePoolRefresh, POOL, options).catch((error: unknown) => error);
    const first = refresh({ signal: leaving.signal });
    const others = [refresh(), refresh()];
    await tick();
    leaving.abort(new Error('enough'));
    expect(await first).toMatchObject({ message: 'enough' });
    peer.receive(reply(Call.SAVE, 0));
    await saved;
    await tick();
    expect(sent(peer)).toEqual([
      [Call.SAVE, 0],
      [Call.POOL_REFRESH, 2],
    ]);
    peer.receive(reply(Call.POOL_REFRESH, 2));
    await tick();
    peer.receive(reply(Call.POOL_REFRESH, 3));
    expect(await Promise.all(others)).toEqual([undefined, undefined]);
    expect([link.unanswered, link.waiting]).toEqual([0, 0]);
  });

  test('a held call is forgotten, and never sent', async () => {
    const { link, peer } = open();
    const first = network(link);
    const second = network(link, { timeoutMs: 20 });
    const third = network(link);
    expect(await second).toMatchObject({ code: 'TIMEOUT' });
    expect(await second).toHaveProperty(
      'message',
      'NETWORK_LOOKUP_BY_NAME timed out after 20 ms waiting to be sent (the first call to the network driver on this ' +
        'link, NETWORK_LOOKUP_BY_NAME, is unanswered)',
    );
    expect(link.waiting).toBe(1);
    peer.receive(found(0));
    await tick();
    expect(sent(peer)).toEqual([
      [Call.NETWORK_LOOKUP, 0],
      [Call.NETWORK_LOOKUP, 2],
    ]);
    peer.receive(found(2));
    await Promise.all([first, third]);
  });
});

test('many held calls share the window when they may be sent', async () => {
  const { link, peer } = open();
  const refresh = (): Promise<unknown> => link.call(storagePoolRefresh, POOL);
  const calls = Array.from({ length: 20 }, refresh);
  await tick();
  expect(link.waiting).toBe(19);
  for (let serial = 0; serial < 20; serial += 1) {
    peer.receive(reply(Call.POOL_REFRESH, serial));
    await tick();
    expect(link.unanswered).toBeLessThanOrEqual(4);
  }
  await Promise.all(calls);
  expect(sent(peer).map(([, serial]) => serial)).toEqual(Array.from({ length: 20 }, (_, serial) => serial));
});

test('the end of the link rejects the first call and those that wait for it', async () => {
  const { link, peer } = open();
  const calls = [network(link), network(link)];
  await tick();
  peer.end(new Error('gone'));
  expect(await Promise.all(calls)).toMatchObject([{ code: 'CONNECTION_LOST' }, { code: 'CONNECTION_LOST' }]);
  expect(link.waiting).toBe(0);
});

test('a value that cannot be encoded takes no turn', async () => {
  const { link, peer } = open();
  await expect(link.call(networkLookupByName, { name: 'a\0b' })).rejects.toMatchObject({ name: 'UsageError' });
  const calls = [network(link), link.call(connectGetHostname, undefined).catch(() => undefined)];
  await tick();
  expect(sent(peer)).toHaveLength(2);
  link.destroy();
  await Promise.all(calls);
});

test('procedures name the driver that a modular daemon forwards them to', () => {
  const drivers = new Map<string, string[]>();
  for (const { name, forwardedTo = 'none' } of Object.values(procedures)) {
    drivers.set(forwardedTo, [...(drivers.get(forwardedTo) ?? []), name]);
  }
  // Compared, procedure by procedure, with the dispatcher that the build of libvirt 11.3 generates.
  expect(Object.fromEntries([...drivers].map(([driver, names]) => [driver, names.length]))).toMatchObject({
    interface: 16,
    network: 33,
    'node-device': 21,
    nwfilter: 14,
    secret: 12,
    storage: 45,
  });
  expect(drivers.get('network')).toEqual(
    expect.arrayContaining(['CONNECT_NETWORK_EVENT_REGISTER_ANY', 'NETWORK_PORT_GET_PARAMETERS']),
  );
  expect(drivers.get('node-device')).toEqual(
    expect.arrayContaining(['NODE_LIST_DEVICES', 'NODE_DEVICE_GET_PARENT', 'NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN']),
  );
  expect(drivers.get('interface')).toContain('INTERFACE_CHANGE_BEGIN');
  expect(drivers.get('storage')).toContain('CONNECT_FIND_STORAGE_POOL_SOURCES');
  // What the hypervisor's own daemon answers, whatever its name says.
  expect(drivers.get('none')).toEqual(
    expect.arrayContaining(['NODE_DEVICE_DETTACH', 'NODE_DEVICE_RESET', 'DOMAIN_INTERFACE_STATS', 'NODE_GET_INFO']),
  );
});
