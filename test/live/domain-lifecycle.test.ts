import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import {
  DomainCreateFlags,
  DomainDestroyFlags,
  DomainShutdownFlags,
  DomainState,
  DomainUndefineFlags,
} from '../../src/generated/constants/domain.js';
import { NodeSuspendTarget } from '../../src/generated/constants/node.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { officialRefusal, refusal } from './handles-compare.js';

/** State and reason as the official binding sees them. */
function officialState(daemon: Daemon, uri: string, name: string): Promise<unknown> {
  return python(daemon, `result = conn.lookupByName('${name}').state()`, uri);
}

/** What goes the same way with every hypervisor. */
function ordinaryLife(
  start: () => { daemon: Daemon; uri: string; conn: Connection; xml: (name: string) => string },
): void {
  let daemon: Daemon;
  let uri: string;
  let domain: Domain;
  const state = (): Promise<unknown> => officialState(daemon, uri, 'alice');
  const twice = (statement: string): Promise<number> =>
    officialRefusal(daemon, `conn.lookupByName('alice').${statement}`, uri);

  beforeAll(async () => {
    const parts = start();
    ({ daemon, uri } = parts);
    domain = await parts.conn.defineDomain(parts.xml('alice'));
  });

  afterEach(async () => {
    if (await domain.isActive()) await domain.destroy();
  });

  it('create starts it and knows its id; destroy ends it and forgets the id', async () => {
    expect([domain.id, await state()]).toEqual([-1, [DomainState.SHUTOFF, expect.any(Number)]]);
    await domain.create();
    expect(domain.id).toBe(await python(daemon, "result = conn.lookupByName('alice').ID()", uri));
    expect(domain.id).toBeGreaterThan(0);
    expect(await state()).toEqual([DomainState.RUNNING, 1]);
    expect((await refusal(domain.create())).number).toBe(await twice('create()'));
    await domain.destroy();
    expect(domain.id).toBe(-1);
    expect(await state()).toEqual([DomainState.SHUTOFF, 2]);
    expect((await refusal(domain.destroy())).number).toBe(await twice('destroy()'));
  });

  it('destroy takes flags', async () => {
    await domain.create();
    await domain.destroy({ flags: DomainDestroyFlags.DEFAULT });
    expect([domain.id, await state()]).toEqual([-1, [DomainState.SHUTOFF, 2]]);
    await domain.create();
    const odd = await refusal(domain.destroy({ flags: computed(0x80) }));
    expect(odd).toEqual({ code: 'INVALID_ARG', number: await twice('destroyFlags(0x80)') });
    expect(domain.id).toBeGreaterThan(0);
  });

  it('a second handle keeps the id that it was made with', async () => {
    const [other] = (await start().conn.listAllDomains()).filter((each) => each.name === 'alice');
    await domain.create();
    expect(other?.id).toBe(-1);
    expect((await other?.getState())?.state).toBe(DomainState.RUNNING);
  });

  it('suspend and resume', async () => {
    await domain.create();
    await domain.suspend();
    expect(await state()).toEqual([DomainState.PAUSED, 1]);
    await domain.resume();
    expect(await state()).toEqual([DomainState.RUNNING, 5]);
    await domain.destroy();
    expect((await refusal(domain.suspend())).number).toBe(await twice('suspend()'));
    expect((await refusal(domain.resume())).number).toBe(await twice('resume()'));
  });

  it('shutdown, reboot and reset are refused when it does not run', async () => {
    expect((await refusal(domain.shutdown())).number).toBe(await twice('shutdown()'));
    expect((await refusal(domain.reboot())).number).toBe(await twice('reboot()'));
    expect((await refusal(domain.reset())).number).toBe(await twice('reset()'));
  });

  it('getAutostart and setAutostart', async () => {
    const official = (): Promise<unknown> => python(daemon, "result = conn.lookupByName('alice').autostart()", uri);
    expect([await domain.getAutostart(), await official()]).toEqual([false, 0]);
    await domain.setAutostart(true);
    expect([await domain.getAutostart(), await official()]).toEqual([true, 1]);
    await domain.setAutostart(false);
    expect([await domain.getAutostart(), await official()]).toEqual([false, 0]);
  });

  it('isPersistent and undefine: a running domain goes on without its definition', async () => {
    const { conn, xml } = start();
    const bob = await conn.defineDomain(xml('bob'));
    await bob.create();
    expect(await bob.isPersistent()).toBe(true);
    await bob.undefine();
    expect([await bob.isActive(), await bob.isPersistent()]).toEqual([true, false]);
    expect(await virsh(daemon, ['list', '--transient', '--name'], uri)).toBe('bob\n');
    await bob.destroy();
    expect(await refusal(bob.getInfo())).toEqual({
      code: 'NO_DOMAIN',
      number: await officialRefusal(daemon, `conn.lookupByUUIDString('${bob.uuid}')`, uri),
    });
    expect(await refusal(bob.isActive())).toMatchObject({ code: 'NO_DOMAIN' });
  });

  it('undefine takes flags', async () => {
    const { conn, xml } = start();
    const carol = await conn.defineDomain(xml('carol'));
    await carol.undefine({ flags: DomainUndefineFlags.MANAGED_SAVE });
    expect(await officialRefusal(daemon, "conn.lookupByName('carol')", uri)).toBe(42);
  });
}

describeLive('the life of a domain', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
  });

  afterAll(async () => {
    await daemon?.stop();
  });

  describe('of the test driver', () => {
    let conn: Connection;
    const xml = (name: string): string =>
      `<domain type='test'><name>${name}</name><memory>65536</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>`;

    beforeAll(async () => {
      conn = await connect(daemon.uri());
    });

    afterAll(async () => {
      await conn?.close();
    });

    ordinaryLife(() => ({ daemon, uri: daemon.uri(), conn, xml }));

    it('shutdown, with and without flags', async () => {
      const domain = await conn.getDomainByName('alice');
      for (const options of [undefined, { flags: DomainShutdownFlags.DEFAULT }]) {
        await domain.create();
        await domain.shutdown(options);
        expect(await officialState(daemon, daemon.uri(), 'alice')).toEqual([DomainState.SHUTOFF, 1]);
      }
    });

    it('reboot and reset keep it running', async () => {
      const domain = await conn.getDomainByName('alice');
      await domain.create();
      const { id } = domain;
      await domain.reboot();
      await domain.reset();
      expect(await python(daemon, "d = conn.lookupByName('alice'); result = [d.ID(), d.isActive()]")).toEqual([id, 1]);
      await domain.destroy();
    });
  });

  describeLive('of QEMU', () => {
    let conn: Connection;
    let uri: string;
    const xml = (name: string): string =>
      `<domain type='qemu'><name>${name}</name><memory>65536</memory><vcpu>1</vcpu>
        <os><type arch='x86_64' machine='pc'>hvm</type></os></domain>`;

    beforeAll(async () => {
      uri = daemon.uri('qemu:///system');
      conn = await connect(uri);
    });

    afterAll(async () => {
      await conn?.close();
    });

    ordinaryLife(() => ({ daemon, uri, conn, xml }));

    it('create takes flags', async () => {
      const domain = await conn.getDomainByName('alice');
      await domain.create({ flags: DomainCreateFlags.PAUSED });
      expect(await officialState(daemon, uri, 'alice')).toEqual([DomainState.PAUSED, 1]);
      await domain.destroy();
    });

    it('what makes no sense now is OPERATION_INVALID', async () => {
      const domain = await conn.getDomainByName('alice');
      const calls = [domain.destroy(), domain.shutdown(), domain.suspend(), domain.resume(), domain.reset()];
      const refusals = await Promise.all(calls.map(refusal));
      expect(refusals.map(({ code }) => code)).toEqual(calls.map(() => 'OPERATION_INVALID'));
    });

    it('a request that the guest ignores leaves it running', async () => {
      const domain = await conn.getDomainByName('alice');
      await domain.create();
      await domain.shutdown();
      await domain.shutdown({ flags: DomainShutdownFlags.ACPI_POWER_BTN });
      await domain.reboot();
      await domain.reset();
      expect(await officialState(daemon, uri, 'alice')).toEqual([DomainState.RUNNING, 1]);
      const script = "conn.lookupByName('alice').shutdownFlags(2)";
      expect(await refusal(domain.shutdown({ flags: DomainShutdownFlags.GUEST_AGENT }))).toEqual({
        code: 'ARGUMENT_UNSUPPORTED',
        number: await officialRefusal(daemon, script, uri),
      });
    });

    it('pmWakeup and pmSuspendForDuration reach the hypervisor, which says no', async () => {
      const domain = await conn.getDomainByName('alice');
      if (!(await domain.isActive())) await domain.create();
      const official = (statement: string): Promise<number> =>
        officialRefusal(daemon, `conn.lookupByName('alice').${statement}`, uri);
      expect((await refusal(domain.pmWakeup())).number).toBe(await official('pMWakeup()'));
      const asleep = domain.pmSuspendForDuration(NodeSuspendTarget.MEM, 0);
      expect(await refusal(asleep)).toEqual({
        code: 'ARGUMENT_UNSUPPORTED',
        number: await official('pMSuspendForDuration(0, 0)'),
      });
      await domain.destroy();
    });
  }, ['qemu', 'namespace']);
}, ['python']);
