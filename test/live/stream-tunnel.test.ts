import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Stream } from '../../src/api/stream/stream.js';
import { connect } from '../../src/connect/connect.js';
import { DomainMigrateFlags, MigrateParameter } from '../../src/generated/constants/domain-migrate.js';
import {
  domainMigrateBegin3Params,
  domainMigrateFinish3Params,
  domainMigratePrepareTunnel3,
  domainMigratePrepareTunnel3Params,
} from '../../src/generated/remote/domain-migrate.js';
import { expectedValue } from '../releases/differences.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { type Guest, startGuest } from '../support/guest/guest.js';

const FLAGS =
  DomainMigrateFlags.LIVE | DomainMigrateFlags.PEER2PEER | DomainMigrateFlags.TUNNELLED | DomainMigrateFlags.UNSAFE;

/** What the source hands to the destination. */
interface Begun {
  readonly cookie: Uint8Array;
  readonly xml: string;
}

// Daemons use these among themselves; here the test plays the daemon that sends a guest. Left out is the oldest of
// them, which knows no cookies: without one libvirtd 9.0.0 goes down as soon as it has started QEMU.
describeLive('the streams of a tunnelled migration', () => {
  let source: Daemon;
  let destination: Daemon;
  let guest: Guest;
  let to: Connection;
  beforeAll(async () => {
    [source, destination] = await Promise.all([startDaemon(), startDaemon()]);
    guest = await startGuest(source, { start: false });
    await guest.domain.create();
    to = await connect(destination.uri('qemu:///system'));
  }, 240_000);
  afterAll(async () => {
    await to.close();
    await guest.stop();
    await Promise.all([source.stop(), destination.stop()]);
  });

  const running = async (): Promise<string[]> =>
    (await to.listAllDomains({ flags: computed(1) })).map((domain) => domain.name);
  const wire = (): { name: string; uuid: Uint8Array; id: number } => ({
    name: guest.name,
    uuid: guest.domain.getUuid(),
    id: guest.domain.id,
  });
  const begin = async (): Promise<Begun> => {
    const args = { dom: wire(), params: [], flags: FLAGS };
    const { cookie_out, xml } = await guest.conn.call(domainMigrateBegin3Params, args);
    return { cookie: cookie_out, xml };
  };

  /** Tells the destination that nothing will come. It answers with the error that this is. */
  const giveUp = async (): Promise<void> => {
    const name = { field: MigrateParameter.DEST_NAME, value: { type: 7, value: guest.name } } as const;
    const args = { params: [name], cookie_in: new Uint8Array(), flags: FLAGS, cancelled: 1 };
    await expect(to.call(domainMigrateFinish3Params, args)).rejects.toMatchObject({ name: 'ServerError' });
  };

  const opened = {
    'prepare tunnel 3': async ({ cookie, xml }: Begun): Promise<Stream> => {
      const args = { cookie_in: cookie, flags: BigInt(FLAGS), dname: null, bandwidth: 0n, dom_xml: xml };
      const { ret, stream } = await to.openStream(domainMigratePrepareTunnel3, args);
      expect(ret.cookie_out.length).toBeGreaterThan(0);
      return stream;
    },
    'prepare tunnel 3 with parameters': async ({ cookie, xml }: Begun): Promise<Stream> => {
      const field = { field: MigrateParameter.DEST_XML, value: { type: 7, value: xml } } as const;
      const args = { params: [field], cookie_in: cookie, flags: FLAGS };
      const { ret, stream } = await to.openStream(domainMigratePrepareTunnel3Params, args, { link: 'own' });
      expect(ret.cookie_out.length).toBeGreaterThan(0);
      return stream;
    },
  };

  it.each(['prepare tunnel 3', 'prepare tunnel 3 with parameters'] as const)(
    '%s: QEMU waits for the guest, and an abort ends it',
    async (name) => {
      const begun = await begin();
      const stream = await opened[name](begun);
      expect(await running()).toEqual([guest.name]);
      await stream.send(Buffer.from('QEVM'));
      await expect(stream.receive()).rejects.toMatchObject({ code: 'WRITE_ONLY' });
      await stream.abort();
      if (expectedValue('an incoming guest whose stream was aborted') === 'waits') await giveUp();
      await vi.waitFor(async () => expect(await running()).toEqual([]), { timeout: 20_000 });
      expect([await guest.domain.isActive(), to.isAlive()]).toEqual([true, true]);
    },
    60_000,
  );
}, ['guest', 'namespace']);
