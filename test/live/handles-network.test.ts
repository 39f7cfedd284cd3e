import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Network } from '../../src/api/network/network.js';
import type { NetworkPort } from '../../src/api/network-port/network-port.js';
import { connect } from '../../src/connect/connect.js';
import {
  NetworkUpdateCommand,
  NetworkUpdateFlags,
  NetworkUpdateSection,
  NetworkXMLFlags,
} from '../../src/generated/constants/network.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { officialRefusal, outcome, refusal } from './handles-compare.js';

const UUID = '6695eb01-f6a4-4304-b9aa-97f2502e193f';
const XML = `<network><name>net &lt;ü&gt; "x"</name><uuid>${UUID}</uuid><bridge name='virbr7'/>
  <ip address='192.168.77.1' netmask='255.255.255.0'><dhcp><range start='192.168.77.2' end='192.168.77.9'/></dhcp></ip>
</network>`;

/** What the test driver and QEMU's host have alike. */
function ordinaryNetwork(start: () => { daemon: Daemon; uri: string; conn: Connection }): void {
  let daemon: Daemon;
  let uri: string;
  let network: Network;
  const official = (expression: string): Promise<unknown> =>
    python(daemon, `n = conn.networkLookupByUUIDString('${UUID}')\nresult = ${expression}`, uri);
  const officialError = (statement: string): Promise<number> =>
    officialRefusal(daemon, `conn.networkLookupByUUIDString('${UUID}').${statement}`, uri);

  beforeAll(async () => {
    const parts = start();
    ({ daemon, uri } = parts);
    network = await parts.conn.defineNetwork(XML);
  });

  it('knows name and UUID, and shows them', async () => {
    expect([network.name, network.getName(), network.uuid, network.getUuidString()]).toEqual(
      await official('[n.name(), n.name(), n.UUIDString(), n.UUIDString()]'),
    );
    expect(Buffer.from(network.getUuid()).toString('hex')).toBe(UUID.replaceAll('-', ''));
    expect(JSON.parse(JSON.stringify(network))).toEqual({ name: network.name, uuid: UUID });
    expect(inspect(network)).toBe(`Network { name: 'net <ü> "x"', uuid: '${UUID}' }`);
  });

  it('getXmlDescription', async () => {
    expect(await network.getXmlDescription()).toBe(await official('n.XMLDesc()'));
  });

  it('create, isActive, isPersistent and destroy', async () => {
    const state = (): Promise<unknown> => official('[bool(n.isActive()), bool(n.isPersistent())]');
    const ours = async (): Promise<unknown> => [await network.isActive(), await network.isPersistent()];
    expect([await ours(), await state()]).toEqual([
      [false, true],
      [false, true],
    ]);
    await network.create();
    expect([await ours(), await state()]).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(await outcome(network.create())).toBe(await officialError('create()'));
    await network.destroy();
    expect(await state()).toEqual([false, true]);
    expect(await outcome(network.destroy())).toBe(await officialError('destroy()'));
  });

  it('getBridgeName', async () => {
    expect(await network.getBridgeName()).toBe('virbr7');
    expect(await official('n.bridgeName()')).toBe('virbr7');
  });

  it('getAutostart and setAutostart', async () => {
    for (const on of [true, false]) {
      await network.setAutostart(on);
      expect([await network.getAutostart(), await official('bool(n.autostart())')]).toEqual([on, on]);
    }
  });

  it('update adds a host to the DHCP server’s list', async () => {
    const { ADD_FIRST, DELETE } = NetworkUpdateCommand;
    const host = "<host mac='52:54:00:00:00:01' ip='192.168.77.5'/>";
    const flags = NetworkUpdateFlags.CONFIG;
    await network.update(ADD_FIRST, NetworkUpdateSection.IP_DHCP_HOST, -1, host, { flags });
    expect(await official('n.XMLDesc()')).toContain(host);
    const again = network.update(ADD_FIRST, NetworkUpdateSection.IP_DHCP_HOST, -1, host, { flags });
    expect((await refusal(again)).number).toBe(await officialError(`update(4, 4, -1, """${host}""", 2)`));
    await network.update(DELETE, NetworkUpdateSection.IP_DHCP_HOST, 0, host, { flags });
    expect(await official('n.XMLDesc()')).not.toContain(host);
  });

  it('refuses numbers that do not fit before anything is sent, and names them', async () => {
    await expect(network.update(computed(-1), computed(4), -1, '<x/>')).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('command'),
    });
    await expect(network.update(computed(3), computed(4), 2 ** 31, '<x/>')).rejects.toThrow(/parentIndex/);
    await expect(network.getXmlDescription({ flags: computed(1.5) })).rejects.toThrow(/flags/);
  });
}

/** What comes last, because it takes the network away. */
function undefining(start: () => { daemon: Daemon; uri: string; conn: Connection }): void {
  it('undefine; then the network is NO_NETWORK', async () => {
    const { daemon, uri, conn } = start();
    const network = await conn.getNetworkByUuid(UUID);
    await network.undefine();
    const number = await officialRefusal(daemon, `conn.networkLookupByUUIDString('${UUID}')`, uri);
    expect(await refusal(network.getXmlDescription())).toEqual({ code: 'NO_NETWORK', number });
    expect(await refusal(network.isActive())).toEqual({ code: 'NO_NETWORK', number });
    expect(await refusal(network.create())).toEqual({ code: 'NO_NETWORK', number });
    expect(await refusal(network.undefine())).toEqual({ code: 'NO_NETWORK', number });
  });
}

describeLive('networks', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
  });

  afterAll(async () => {
    await daemon?.stop();
  });

  describe('of the test driver', () => {
    let conn: Connection;

    beforeAll(async () => {
      conn = await connect(daemon.uri());
    });

    afterAll(async () => {
      await conn?.close();
    });

    ordinaryNetwork(() => ({ daemon, uri: daemon.uri(), conn }));

    it('has no leases and ports to show, and says so as libvirt does', async () => {
      const network = await conn.getNetworkByUuid(UUID);
      const official = (statement: string): Promise<number> =>
        officialRefusal(daemon, `conn.networkLookupByUUIDString('${UUID}').${statement}`);
      expect(await refusal(network.getDhcpLeases())).toEqual({
        code: 'NO_SUPPORT',
        number: await official('DHCPLeases()'),
      });
      expect(await refusal(network.listAllPorts())).toEqual({
        code: 'NO_SUPPORT',
        number: await official('listAllPorts()'),
      });
    });

    it('getBridgeName of a network without bridge', async () => {
      const other = await conn.defineNetwork('<network><name>nobr</name></network>');
      expect(await refusal(other.getBridgeName())).toEqual({
        code: 'INTERNAL_ERROR',
        number: await officialRefusal(daemon, "conn.networkLookupByName('nobr').bridgeName()"),
      });
    });

    undefining(() => ({ daemon, uri: daemon.uri(), conn }));
  });

  describeLive('of this host', () => {
    let conn: Connection;
    let uri: string;
    let network: Network;
    const PORT_UUID = '00000000-0000-4000-8000-00000000000a';
    const PORT = `<networkport><uuid>${PORT_UUID}</uuid>
      <owner><name>x</name><uuid>00000000-0000-4000-8000-00000000000b</uuid></owner>
      <mac address='52:54:00:00:00:09'/><bandwidth><inbound average='100' peak='200' burst='50'/></bandwidth></networkport>`;
    const official = (expression: string): Promise<unknown> =>
      python(daemon, `n = conn.networkLookupByUUIDString('${UUID}')\nresult = ${expression}`, uri);
    const officialError = (statement: string): Promise<number> =>
      officialRefusal(daemon, `conn.networkLookupByUUIDString('${UUID}').${statement}`, uri);

    beforeAll(async () => {
      uri = daemon.uri('qemu:///system');
      conn = await connect(uri);
    });

    afterAll(async () => {
      await conn?.close();
    });

    ordinaryNetwork(() => ({ daemon, uri, conn }));

    it('what makes no sense now is OPERATION_INVALID', async () => {
      const idle = await conn.getNetworkByUuid(UUID);
      expect((await refusal(idle.destroy())).code).toBe('OPERATION_INVALID');
    });

    describe('while it runs', () => {
      let port: NetworkPort;

      beforeAll(async () => {
        network = await conn.getNetworkByUuid(UUID);
        await network.create();
        port = await network.createPort(PORT);
      });

      it('getXmlDescription tells the definition from the running one', async () => {
        const flags = NetworkXMLFlags.INACTIVE;
        expect(await network.getXmlDescription({ flags })).toBe(await official('n.XMLDesc(1)'));
        expect(await network.getXmlDescription()).toBe(await official('n.XMLDesc()'));
      });

      it('getDhcpLeases', async () => {
        expect(await network.getDhcpLeases()).toEqual(await official('n.DHCPLeases()'));
        expect(await network.getDhcpLeases({ mac: '52:54:00:00:00:09' })).toEqual([]);
        expect(await refusal(network.getDhcpLeases({ flags: computed(1) }))).toEqual({
          code: 'INVALID_ARG',
          number: await officialError('DHCPLeases(None, 1)'),
        });
      });

      it('listAllPorts and getPortByUuid', async () => {
        expect((await network.listAllPorts()).map((each) => each.uuid)).toEqual([PORT_UUID]);
        expect(await official('[p.UUIDString() for p in n.listAllPorts()]')).toEqual([PORT_UUID]);
        expect((await network.getPortByUuid(PORT_UUID)).uuid).toBe(PORT_UUID);
        expect((await network.getPortByUuid(port.getUuid())).uuid).toBe(PORT_UUID);
        const none = PORT_UUID.replace('a', 'c');
        expect(await refusal(network.getPortByUuid(none))).toEqual({
          code: 'NO_NETWORK_PORT',
          number: await officialError(`portLookupByUUIDString('${none}')`),
        });
        await expect(network.getPortByUuid('x')).rejects.toMatchObject({ name: 'UsageError' });
      });

      it('a port knows its UUID and network, and shows them', async () => {
        expect([port.uuid, port.getUuidString(), port.network.uuid]).toEqual([PORT_UUID, PORT_UUID, UUID]);
        expect(Buffer.from(port.getUuid()).toString('hex')).toBe(PORT_UUID.replaceAll('-', ''));
        expect(JSON.parse(JSON.stringify(port))).toEqual({ uuid: PORT_UUID, network: 'net <ü> "x"' });
        expect(inspect(port)).toBe(`NetworkPort { uuid: '${PORT_UUID}', network: 'net <ü> "x"' }`);
      });

      it('a port shows its XML and its limits', async () => {
        const find = `n.portLookupByUUIDString('${PORT_UUID}')`;
        expect(await port.getXmlDescription()).toBe(await official(`${find}.XMLDesc()`));
        expect(await port.getParameters()).toEqual(await official(`${find}.parameters()`));
        expect((await port.getParameters())['inbound.average']).toBe(100);
        expect(await refusal(port.getXmlDescription({ flags: computed(1) }))).toEqual({
          code: 'INVALID_ARG',
          number: await officialError(`portLookupByUUIDString('${PORT_UUID}').XMLDesc(1)`),
        });
      });

      it('a port takes other limits, and those that it gave', async () => {
        const find = `n.portLookupByUUIDString('${PORT_UUID}')`;
        const given = await port.getParameters();
        // python3-libvirt sets only what the port has, so ours comes first.
        const ours = await outcome(port.setParameters({ ...given, 'outbound.average': 300 }));
        // The host may have no means to limit traffic; then nobody can.
        const theirs = await officialError(
          `portLookupByUUIDString('${PORT_UUID}').setParameters({'outbound.average': 300})`,
        );
        expect(ours).toBe(theirs);
        expect(await port.getParameters()).toEqual(await official(`${find}.parameters()`));
        await expect(port.setParameters({ 'outbound.average': -1 })).rejects.toMatchObject({ name: 'UsageError' });
        expect(await outcome(port.setParameters(given))).toBe(theirs);
      });

      it('a port can be deleted', async () => {
        await port.delete();
        expect(await official('n.listAllPorts()')).toEqual([]);
        expect(await refusal(port.getXmlDescription())).toMatchObject({ code: 'NO_NETWORK_PORT' });
        expect(await refusal(port.delete())).toMatchObject({ code: 'NO_NETWORK_PORT' });
        await network.destroy();
      });

      it('is gone from the official list when it ends', async () => {
        expect(await virsh(daemon, ['net-list', '--name'], uri)).not.toContain('net');
      });
    });

    undefining(() => ({ daemon, uri, conn }));
  }, ['namespace']);
}, ['python']);
