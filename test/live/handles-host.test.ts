import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Interface } from '../../src/api/interface/interface.js';
import type { NodeDevice } from '../../src/api/node-device/node-device.js';
import type { NwFilter } from '../../src/api/nwfilter/nwfilter.js';
import { connect } from '../../src/connect/connect.js';
import { InterfaceXMLFlags } from '../../src/generated/constants/interface.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon, virsh } from '../support/daemon.js';
import { officialRefusal, outcome, refusal } from './handles-compare.js';

describeLive('interfaces, devices and filters of a host', () => {
  let daemon: Daemon;
  let conn: Connection;

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
    conn = await connect(daemon.uri());
  });

  afterAll(async () => {
    await conn?.close();
    await daemon?.stop();
  });

  describe('an interface', () => {
    let iface: Interface;
    const official = (expression: string): Promise<unknown> =>
      python(daemon, `i = conn.interfaceLookupByName('eth9')\nresult = ${expression}`);
    const officialError = (statement: string): Promise<number> =>
      officialRefusal(daemon, `conn.interfaceLookupByName('eth9').${statement}`);

    beforeAll(async () => {
      iface = await conn.defineInterface(
        "<interface type='ethernet' name='eth9'><start mode='onboot'/><mac address='00:11:22:33:44:55'/></interface>",
      );
    });

    it('knows name and MAC address, and shows them', async () => {
      expect([iface.name, iface.getName(), iface.mac, iface.getMac()]).toEqual(
        await official('[i.name(), i.name(), i.MACString(), i.MACString()]'),
      );
      expect(JSON.parse(JSON.stringify(iface))).toEqual({ name: 'eth9', mac: '00:11:22:33:44:55' });
      expect(inspect(iface)).toBe("Interface { name: 'eth9', mac: '00:11:22:33:44:55' }");
    });

    it('getXmlDescription', async () => {
      expect(await iface.getXmlDescription()).toBe(await official('i.XMLDesc()'));
      const flags = InterfaceXMLFlags.INACTIVE;
      expect(await outcome(iface.getXmlDescription({ flags }))).toBe(await officialError('XMLDesc(1)'));
    });

    it('create, isActive and destroy', async () => {
      const state = async (): Promise<unknown> => [await iface.isActive(), await official('bool(i.isActive())')];
      expect(await state()).toEqual([false, false]);
      await iface.create();
      expect(await state()).toEqual([true, true]);
      expect((await refusal(iface.create())).number).toBe(await officialError('create()'));
      await iface.destroy();
      expect(await state()).toEqual([false, false]);
      expect((await refusal(iface.destroy())).number).toBe(await officialError('destroy()'));
      await expect(iface.create({ flags: computed(-1) })).rejects.toThrow(/flags/);
    });

    it('undefine; then it is NO_INTERFACE', async () => {
      await iface.undefine();
      const number = await officialError('XMLDesc()');
      expect(await refusal(iface.getXmlDescription())).toEqual({ code: 'NO_INTERFACE', number });
      expect(await refusal(iface.undefine())).toEqual({ code: 'NO_INTERFACE', number });
      expect(await virsh(daemon, ['iface-list', '--all'])).not.toContain('eth9');
    });
  });

  describe('a device', () => {
    let device: NodeDevice;
    const official = (expression: string): Promise<unknown> =>
      python(daemon, `d = conn.nodeDeviceLookupByName('scsi_host1')\nresult = ${expression}`);
    const officialError = (statement: string): Promise<number> =>
      officialRefusal(daemon, `conn.nodeDeviceLookupByName('scsi_host1').${statement}`);

    beforeAll(async () => {
      device = await conn.getNodeDeviceByName('scsi_host1');
    });

    it('knows its name, and shows it', async () => {
      expect([device.name, device.getName()]).toEqual(await official('[d.name(), d.name()]'));
      expect(JSON.parse(JSON.stringify(device))).toEqual({ name: 'scsi_host1' });
      expect(inspect(device)).toBe("NodeDevice { name: 'scsi_host1' }");
    });

    it('knows its parent, if it has one', async () => {
      expect(await device.getParent()).toBe(await official('d.parent()'));
      expect(await device.getParent()).toBe('computer');
      expect(await (await conn.getNodeDeviceByName('computer')).getParent()).toBe(null);
    });

    it('getXmlDescription and listCapabilities', async () => {
      expect(await device.getXmlDescription()).toBe(await official('d.XMLDesc()'));
      expect(await device.listCapabilities()).toEqual(await official('d.listCaps()'));
      expect((await device.listCapabilities()).length).toBeGreaterThan(0);
      expect(await device.listCapabilities({ timeoutMs: 5_000 })).toEqual(['scsi_host']);
    });

    it('of one’s own making can be destroyed; then it is NO_NODE_DEVICE', async () => {
      const made = await conn.createNodeDevice(`<device><parent>scsi_host1</parent><capability type='scsi_host'>
        <capability type='fc_host'><wwnn>2001001b32a9da4e</wwnn><wwpn>2101001b32a9da4e</wwpn></capability>
        </capability></device>`);
      const names = 'result = [d.name() for d in conn.listAllDevices()]';
      expect(await python(daemon, names)).toContain(made.name);
      await made.destroy();
      expect(await python(daemon, names)).not.toContain(made.name);
      const number = await officialRefusal(daemon, "conn.nodeDeviceLookupByName('none')");
      expect(await refusal(made.getParent())).toEqual({ code: 'NO_NODE_DEVICE', number });
      expect(await refusal(made.destroy())).toEqual({ code: 'NO_NODE_DEVICE', number });
    });

    it('what the test driver cannot do is refused as the official binding is', async () => {
      expect(await refusal(device.isActive())).toEqual({
        code: 'NO_SUPPORT',
        number: await officialError('isActive()'),
      });
      expect(await outcome(device.isPersistent())).toBe(await officialError('isPersistent()'));
      expect(await outcome(device.getAutostart())).toBe(await officialError('autostart()'));
      expect(await outcome(device.setAutostart(true))).toBe(await officialError('setAutostart(1)'));
      expect(await outcome(device.create())).toBe(await officialError('create()'));
      expect(await outcome(device.undefine())).toBe(await officialError('undefine()'));
      expect(await outcome(device.dettach())).toBe(await officialError('dettach()'));
      expect(await outcome(device.dettach({ driver: 'vfio' }))).toBe(await officialError("detachFlags('vfio')"));
      expect(await outcome(device.reattach())).toBe(await officialError('reAttach()'));
      expect(await outcome(device.reset())).toBe(await officialError('reset()'));
    });
  });

  describeLive('on this machine', () => {
    let host: Connection;
    let uri: string;

    beforeAll(async () => {
      uri = daemon.uri('qemu:///system');
      host = await connect(uri);
    });

    afterAll(async () => {
      await host?.close();
    });

    // Devices that guests could have are left alone: this machine may need them. The machine itself is a device, too.
    it('a device tells whether it is there, defined and started by itself', async () => {
      const computer = await host.getNodeDeviceByName('computer');
      const ours = [await computer.isActive(), await computer.isPersistent(), await computer.getAutostart()];
      const script = `d = conn.nodeDeviceLookupByName('computer')
result = [bool(d.isActive()), bool(d.isPersistent()), bool(d.autostart())]`;
      expect(ours).toEqual(await python(daemon, script, uri));
      expect(ours[0]).toBe(true);
    });

    it('a device is not lent, changed or ended against the daemon’s will', async () => {
      const computer = await host.getNodeDeviceByName('computer');
      const official = (statement: string): Promise<number> =>
        officialRefusal(daemon, `conn.nodeDeviceLookupByName('computer').${statement}`, uri);
      expect((await refusal(computer.setAutostart(true))).number).toBe(await official('setAutostart(1)'));
      expect((await refusal(computer.create())).number).toBe(await official('create()'));
      expect((await refusal(computer.undefine())).number).toBe(await official('undefine()'));
      expect((await refusal(computer.destroy())).number).toBe(await official('destroy()'));
      expect((await refusal(computer.dettach())).number).toBe(await official('dettach()'));
      expect((await refusal(computer.dettach({ driver: 'none' }))).number).toBe(await official("detachFlags('none')"));
      expect((await refusal(computer.dettach({ flags: computed(1) }))).number).toBe(
        await official('detachFlags(None, 1)'),
      );
      expect((await refusal(computer.reattach())).number).toBe(await official('reAttach()'));
      expect((await refusal(computer.reset())).number).toBe(await official('reset()'));
    });

    it('an interface is shown, but not changed, by a driver that only looks', async () => {
      const lo = await host.getInterfaceByName('lo');
      const official = (statement: string): Promise<number> =>
        officialRefusal(daemon, `conn.interfaceLookupByName('lo').${statement}`, uri);
      const xml = "result = conn.interfaceLookupByName('lo').XMLDesc()";
      expect(await lo.getXmlDescription()).toBe(await python(daemon, xml, uri));
      expect(await outcome(lo.create())).toBe(await official('create()'));
      expect(await outcome(lo.destroy())).toBe(await official('destroy()'));
    });

    describe('a filter', () => {
      let filter: NwFilter;
      const UUID = 'b45e6a77-0234-4ba1-94cf-991ddbf38297';
      const official = (expression: string): Promise<unknown> =>
        python(daemon, `f = conn.nwfilterLookupByUUIDString('${UUID}')\nresult = ${expression}`, uri);

      beforeAll(async () => {
        filter = await host.defineNwfilter(`<filter name='no-in' chain='root'><uuid>${UUID}</uuid>
          <rule action='drop' direction='in' priority='500'><all/></rule></filter>`);
      });

      it('knows name and UUID, and shows them', async () => {
        expect([filter.name, filter.getName(), filter.uuid, filter.getUuidString()]).toEqual(
          await official('[f.name(), f.name(), f.UUIDString(), f.UUIDString()]'),
        );
        expect(Buffer.from(filter.getUuid()).toString('hex')).toBe(UUID.replaceAll('-', ''));
        expect(JSON.parse(JSON.stringify(filter))).toEqual({ name: 'no-in', uuid: UUID });
        expect(inspect(filter)).toBe(`NwFilter { name: 'no-in', uuid: '${UUID}' }`);
      });

      it('getXmlDescription', async () => {
        expect(await filter.getXmlDescription()).toBe(await official('f.XMLDesc()'));
      });

      it('a binding knows its interface and filter, shows its XML and can be deleted', async () => {
        const binding = await host.createNwfilterBinding(`<filterbinding>
          <owner><name>x</name><uuid>${UUID}</uuid></owner><portdev name='lo'/><mac address='52:54:00:00:00:01'/>
          <filterref filter='no-in'/></filterbinding>`);
        const find = "conn.nwfilterBindingLookupByPortDev('lo')";
        expect([binding.portDev, binding.getPortDev(), binding.filterName, binding.getFilterName()]).toEqual(
          await official(`(lambda b: [b.portDev(), b.portDev(), b.filterName(), b.filterName()])(${find})`),
        );
        expect(JSON.parse(JSON.stringify(binding))).toEqual({ portDev: 'lo', filterName: 'no-in' });
        expect(inspect(binding)).toBe("NwFilterBinding { portDev: 'lo', filterName: 'no-in' }");
        expect(await binding.getXmlDescription()).toBe(await official(`${find}.XMLDesc()`));
        await binding.delete();
        const number = await officialRefusal(daemon, find, uri);
        expect(await refusal(binding.getXmlDescription())).toEqual({ code: 'NO_NWFILTER_BINDING', number });
        expect(await refusal(binding.delete())).toEqual({ code: 'NO_NWFILTER_BINDING', number });
      });

      it('undefine; then it is NO_NWFILTER', async () => {
        await filter.undefine();
        const number = await officialRefusal(daemon, `conn.nwfilterLookupByUUIDString('${UUID}')`, uri);
        expect(await refusal(filter.getXmlDescription())).toEqual({ code: 'NO_NWFILTER', number });
        expect(await refusal(filter.undefine())).toEqual({ code: 'NO_NWFILTER', number });
        expect(await virsh(daemon, ['nwfilter-list'], uri)).not.toContain('no-in');
      });
    });
  }, ['namespace', 'qemu']);
}, ['python']);
