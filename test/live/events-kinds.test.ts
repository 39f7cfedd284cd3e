import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { EventMap, EventName } from '../../src/api/events/event-types.js';
import { connect } from '../../src/connect/connect.js';
import { DomainState } from '../../src/generated/constants/index.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';

const TEST = '/default';

/** Collects events of one kind while something is done, until as many as wanted have come. */
async function during<Name extends EventName>(
  conn: Connection,
  name: Name,
  count: number,
  act: () => Promise<unknown>,
): Promise<EventMap[Name][]> {
  await using events = conn.events(name, { signal: AbortSignal.timeout(10_000) });
  await events.ready;
  // What goes wrong with the doing says more than that no event came.
  await act();
  const seen: EventMap[Name][] = [];
  for await (const event of events) {
    seen.push(event);
    if (seen.length === count) break;
  }
  return seen;
}

describeLive('events of a real daemon', () => {
  let daemon: Daemon;
  let conn: Connection;
  let qemu: Connection;

  beforeAll(async () => {
    daemon = await startDaemon();
    conn = await connect(daemon.uri(TEST));
    qemu = await connect(daemon.uri('qemu:///system'));
  });
  afterAll(async () => {
    await conn?.close();
    await qemu?.close();
    await daemon?.stop();
  });

  const test = (args: string[]): Promise<string> => virsh(daemon, args, daemon.uri(TEST));

  it('domain lifecycle, with the words of the numbers', async () => {
    const seen = await during(conn, 'domain-lifecycle', 4, async () => {
      for (const command of ['suspend', 'resume', 'destroy', 'start']) await test([command, 'test']);
    });
    expect(seen.map((event) => [event.domain.name, event.eventName, event.detailName])).toEqual([
      ['test', 'SUSPENDED', 'PAUSED'],
      ['test', 'RESUMED', 'UNPAUSED'],
      ['test', 'STOPPED', 'DESTROYED'],
      ['test', 'STARTED', 'BOOTED'],
    ]);
    expect(await seen[0]?.domain.getState()).toMatchObject({ state: DomainState.RUNNING });
  });

  it('the domain filter really filters', async () => {
    const xml = '<domain type="test"><name>other</name><memory>65536</memory><os><type>hvm</type></os></domain>';
    const other = await conn.createDomain(xml);
    await using all = conn.events('domain-lifecycle');
    await using one = other.events('domain-lifecycle');
    await Promise.all([all.ready, one.ready]);
    await test(['suspend', 'test']);
    await test(['resume', 'test']);
    await test(['suspend', 'other']);
    await other.destroy();
    const names: string[] = [];
    for await (const event of all) {
      names.push(event.domain.name);
      if (names.length === 4) break;
    }
    expect(names).toEqual(['test', 'test', 'other', 'other']);
    expect([(await one.next()).value?.eventName, (await one.next()).value?.eventName]).toEqual([
      'SUSPENDED',
      'STOPPED',
    ]);
    expect(one.queued).toBe(0);
  });

  it('domain metadata', async () => {
    const [event] = await during(conn, 'domain-metadata-change', 1, () => test(['desc', 'test', '--title', 'A title']));
    expect(event).toMatchObject({ type: 'domain-metadata-change', metadataName: 'TITLE', nsuri: null });
  });

  it('network lifecycle', async () => {
    const seen = await during(conn, 'network-lifecycle', 2, async () => {
      await test(['net-destroy', 'default']);
      await test(['net-start', 'default']);
    });
    expect(seen.map((event) => [event.network.name, event.eventName])).toEqual([
      ['default', 'STOPPED'],
      ['default', 'STARTED'],
    ]);
  });

  it('storage pool lifecycle and refresh', async () => {
    const life = await during(conn, 'storage-pool-lifecycle', 2, async () => {
      await test(['pool-destroy', 'default-pool']);
      await test(['pool-start', 'default-pool']);
    });
    expect(life.map((event) => [event.storagePool.name, event.eventName])).toEqual([
      ['default-pool', 'STOPPED'],
      ['default-pool', 'STARTED'],
    ]);
    const [refresh] = await during(conn, 'storage-pool-refresh', 1, () => test(['pool-refresh', 'default-pool']));
    expect(refresh).toMatchObject({ type: 'storage-pool-refresh' });
    expect(refresh?.storagePool.name).toBe('default-pool');
  });

  it('node device lifecycle', async () => {
    const script = `
fc = "<capability type='fc_host'><wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability>"
xml = "<device><parent>scsi_host1</parent><capability type='scsi_host'>%s</capability></device>" % fc
dev = conn.nodeDeviceCreateXML(xml, 0)
result = dev.name()
dev.destroy()
`;
    const seen = await during(conn, 'node-device-lifecycle', 2, () => python(daemon, script, daemon.uri(TEST)));
    expect(seen.map((event) => event.eventName)).toEqual(['CREATED', 'DELETED']);
    expect(seen[0]?.nodeDevice.name).toBe(seen[1]?.nodeDevice.name);
  });

  it('secret lifecycle and value, without the value', async () => {
    const script = `
s = conn.secretDefineXML("<secret ephemeral='yes' private='no'><usage type='ceph'><name>events</name></usage></secret>")
s.setValue(b'not-in-any-event')
s.undefine()
result = 0
`;
    const uri = daemon.uri('qemu:///system');
    await using values = qemu.events('secret-value-changed');
    await values.ready;
    const seen = await during(qemu, 'secret-lifecycle', 2, () => python(daemon, script, uri));
    expect(seen.map((event) => [event.eventName, event.secret.usageId])).toEqual([
      ['DEFINED', 'events'],
      ['UNDEFINED', 'events'],
    ]);
    const { value } = await values.next();
    expect(value).toMatchObject({ type: 'secret-value-changed' });
    expect(JSON.stringify(value)).not.toContain('not-in-any-event');
  });

  it('an event that the daemon does not know is refused with its error', async () => {
    const newer = conn.events('domain-channel-lifecycle');
    await expect(newer.ready).rejects.toMatchObject({ name: 'ServerError', code: 'INTERNAL_ERROR' });
    await expect(newer.next()).rejects.toThrow(/unsupported event ID 29/);
  });

  it('the close callback is registered and undone', async () => {
    const listening = await conn.on('hypervisor-close', () => {});
    await listening.stop();
    expect(conn.isAlive()).toBe(true);
  });

  describe('waiting for a state', () => {
    it('that is there already, and one that comes', async () => {
      const domain = await conn.getDomainByName('test');
      await domain.waitForState(DomainState.RUNNING);
      const waiting = domain.waitForState(DomainState.PAUSED, { timeoutMs: 10_000 });
      await test(['suspend', 'test']);
      await waiting;
      await test(['resume', 'test']);
    });

    it('of a transient domain that stops', async () => {
      const xml = '<domain type="test"><name>passing</name><memory>65536</memory><os><type>hvm</type></os></domain>';
      const domain = await conn.createDomain(xml);
      const waiting = domain.waitForState(DomainState.SHUTOFF, { timeoutMs: 10_000 });
      await domain.destroy();
      await waiting;
    });

    it('in vain, and with a signal', async () => {
      const domain = await conn.getDomainByName('test');
      const late = domain.waitForState(DomainState.CRASHED, { timeoutMs: 1000 });
      await expect(late).rejects.toThrow(
        /^timed out after \d+ ms waiting for test to be CRASHED; nothing was sent; last seen: \w+$/,
      );
      const reason = new Error('stop');
      const stopped = domain.waitForState(DomainState.CRASHED, { signal: AbortSignal.abort(reason) });
      await expect(stopped).rejects.toBe(reason);
    });

    it('of a domain that does not exist', async () => {
      const domain = await conn.getDomainByName('test');
      const xml = '<domain type="test"><name>gone</name><memory>65536</memory><os><type>hvm</type></os></domain>';
      const gone = await conn.createDomain(xml);
      await gone.destroy();
      await expect(gone.waitForState(DomainState.RUNNING)).rejects.toMatchObject({ code: 'NO_DOMAIN' });
      expect(domain.name).toBe('test');
    });
  });
});
