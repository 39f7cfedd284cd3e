import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { connect } from '../../src/connect/connect.js';
import {
  DomainAgentResponseTimeout,
  DomainGuestInfoTypes,
  DomainInterfaceAddressesSource,
  DomainLifecycle,
  DomainLifecycleAction,
  DomainModificationImpact,
  DomainProcessSignal,
  KeycodeSet,
} from '../../src/generated/constants/domain.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, python, startDaemon } from '../support/daemon.js';
import { officialRefusal, outcome, refusal } from './handles-compare.js';

describeLive('the inside of a guest', () => {
  let daemon: Daemon;
  let uri: string;
  let domain: Domain;
  const official = (expression: string): Promise<unknown> =>
    python(daemon, `d = conn.lookupByName('alice')\nresult = ${expression}`, uri);
  const officialError = (statement: string): Promise<number> =>
    officialRefusal(daemon, `conn.lookupByName('alice').${statement}`, uri);

  beforeAll(async () => {
    daemon = await startDaemon({ ownNetwork: true });
  });

  afterAll(async () => {
    await daemon?.stop();
  });

  describe('of the test driver, which makes it up', () => {
    let conn: Connection;

    beforeAll(async () => {
      uri = daemon.uri();
      conn = await connect(uri);
      domain = await conn.defineDomain(`<domain type='test'><name>alice</name><memory>65536</memory><vcpu>1</vcpu>
        <os><type>hvm</type></os><devices>
        <disk type='file' device='disk'><source file='/one'/><target dev='vda'/></disk>
        <disk type='file' device='disk'><source file='/two'/><target dev='vdb'/></disk>
        <interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/><target dev='nic0'/>
        </interface></devices></domain>`);
      await domain.create();
    });

    afterAll(async () => {
      await conn?.close();
    });

    it('getHostname', async () => {
      expect(await domain.getHostname()).toBe(await official('d.hostname()'));
      expect(await refusal(domain.getHostname({ flags: 1 << 9 }))).toMatchObject({ code: 'INVALID_ARG' });
    });

    it('getTime and setTime', async () => {
      const { seconds, nseconds } = await domain.getTime();
      expect([Number(seconds), nseconds]).toEqual(await official("[d.getTime()['seconds'], d.getTime()['nseconds']]"));
      expect(typeof seconds).toBe('bigint');
      await domain.setTime(1_500_000_000, 5);
      await domain.setTime(1_500_000_000n, 999_999_999);
      expect(await outcome(domain.setTime(-1, 0))).toBe(await officialError("setTime({'seconds': -1, 'nseconds': 0})"));
      await expect(domain.setTime(0, -1)).rejects.toThrow(/nseconds/);
      await expect(domain.setTime(1.5, 0)).rejects.toThrow(/seconds/);
      await expect(domain.setTime(2n ** 63n, 0)).rejects.toThrow(/seconds/);
    });

    it('setUserPassword', async () => {
      await domain.setUserPassword('root', 'geheim');
      expect(await outcome(domain.setUserPassword('root', 'x', { flags: 1 << 9 }))).toBe(
        await officialError("setUserPassword('root', 'x', 1 << 9)"),
      );
    });

    it('setUserPassword does not tell the password when it fails', async () => {
      const call = domain.setUserPassword('root', 'geheim', { flags: 1 << 9 });
      const error = await call.catch((reason: unknown) => reason);
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('geheim');
    });

    it('sendProcessSignal', async () => {
      await domain.sendProcessSignal(1, DomainProcessSignal.HUP);
      expect(await outcome(domain.sendProcessSignal(2n, DomainProcessSignal.KILL))).toBe(
        await officialError('sendProcessSignal(2, 9)'),
      );
      expect(await outcome(domain.sendProcessSignal(1, computed(9999)))).toBe(
        await officialError('sendProcessSignal(1, 9999)'),
      );
      await expect(domain.sendProcessSignal(0.5, computed(1))).rejects.toThrow(/pid/);
    });

    it('getFsInfo', async () => {
      const ours = (await domain.getFsInfo()).map(({ mountpoint, name, fstype, devalias }) => [
        mountpoint,
        name,
        fstype,
        devalias,
      ]);
      expect(ours).toEqual(await official('d.fsInfo()'));
      expect(ours.length).toBe(2);
    });

    it('fsFreeze, fsThaw and fsTrim', async () => {
      expect([await domain.fsFreeze(['/']), await domain.fsThaw(['/'])]).toEqual(
        await official("[d.fsFreeze(['/']), d.fsThaw(['/'])]"),
      );
      expect(await domain.fsFreeze([])).toBe(2);
      expect(await domain.fsThaw([])).toBe(await official('(d.fsFreeze(), d.fsThaw())[1]'));
      await domain.fsTrim(null, 0);
      expect(await outcome(domain.fsTrim('/none', 1n))).toBe(await officialError("fSTrim('/none', 1)"));
      await expect(domain.fsTrim('/', -1)).rejects.toThrow(/minimum/);
      // A string has a length, too.
      const text: string[] = JSON.parse('"/"');
      await expect(domain.fsFreeze(text)).rejects.toMatchObject({ name: 'UsageError' });
    });

    it('getInterfaceAddresses', async () => {
      for (const source of [DomainInterfaceAddressesSource.LEASE, DomainInterfaceAddressesSource.AGENT]) {
        const ours = Object.fromEntries(
          (await domain.getInterfaceAddresses(source)).map(({ name, hwaddr, addrs }) => [name, { hwaddr, addrs }]),
        );
        expect(ours).toEqual(await official(`d.interfaceAddresses(${source})`));
        expect(Object.keys(ours)).toEqual(['nic0']);
      }
      expect(await outcome(domain.getInterfaceAddresses(computed(99)))).toBe(
        await officialError('interfaceAddresses(99)'),
      );
    });

    it('sendKey and injectNmi', async () => {
      await domain.sendKey(KeycodeSet.LINUX, 10, [29, 56, 111]);
      await domain.injectNmi();
      expect(await outcome(domain.sendKey(computed(99), 10, [1]))).toBe(await officialError('sendKey(99, 10, [1], 1)'));
      const most = Array.from({ length: 16 }, () => 1);
      await domain.sendKey(computed(0), 0, most);
      await expect(domain.sendKey(computed(0), 0, [...most, 1])).rejects.toThrow(/keycodes/);
      await expect(domain.sendKey(computed(0), -1, [1])).rejects.toThrow(/holdTime/);
      await expect(domain.sendKey(computed(0), 0, [-1])).rejects.toThrow(/keycodes\[0\]/);
    });

    it('setLifecycleAction', async () => {
      await domain.setLifecycleAction(DomainLifecycle.CRASH, DomainLifecycleAction.PRESERVE);
      expect(await official('d.XMLDesc()')).toContain('<on_crash>preserve</on_crash>');
      const flags = DomainModificationImpact.CONFIG;
      await domain.setLifecycleAction(DomainLifecycle.POWEROFF, DomainLifecycleAction.RESTART, { flags });
      expect(await official('d.XMLDesc(2)')).toContain('<on_poweroff>restart</on_poweroff>');
      expect(await outcome(domain.setLifecycleAction(computed(99), computed(0)))).toBe(
        await officialError('setLifecycleAction(99, 0)'),
      );
    });

    it('what the test driver cannot make up is refused as the official binding is', async () => {
      expect(await refusal(domain.getGuestInfo(0))).toEqual({
        code: 'NO_SUPPORT',
        number: await officialError('guestInfo()'),
      });
      expect(await outcome(domain.authorizedSshKeysGet('root'))).toBe(
        await officialError("authorizedSSHKeysGet('root')"),
      );
      expect(await outcome(domain.startDirtyRateCalc(1))).toBe(await officialError('startDirtyRateCalc(1)'));
      expect(await outcome(domain.setAgentResponseTimeout(1))).toBe(await officialError('agentSetResponseTimeout(1)'));
    });
  });

  describeLive('of QEMU, without an agent', () => {
    let conn: Connection;

    beforeAll(async () => {
      uri = daemon.uri('qemu:///system');
      conn = await connect(uri);
      domain = await conn.defineDomain(`<domain type='qemu'><name>alice</name><memory>65536</memory><vcpu>1</vcpu>
        <os><type arch='x86_64' machine='pc'>hvm</type></os></domain>`);
      await domain.create();
    });

    afterAll(async () => {
      await conn?.close();
    });

    it('says that there is none', async () => {
      expect(await refusal(domain.getGuestInfo(DomainGuestInfoTypes.USERS))).toEqual({
        code: 'ARGUMENT_UNSUPPORTED',
        number: await officialError('guestInfo(1)'),
      });
      expect(await outcome(domain.getHostname({ flags: computed(2) }))).toBe(await officialError('hostname(2)'));
      expect(await outcome(domain.getTime())).toBe(await officialError('getTime()'));
      expect(await outcome(domain.getFsInfo())).toBe(await officialError('fsInfo()'));
      expect(await outcome(domain.fsFreeze([]))).toBe(await officialError('fsFreeze()'));
      expect(await outcome(domain.authorizedSshKeysGet('root'))).toBe(
        await officialError("authorizedSSHKeysGet('root')"),
      );
      expect(await outcome(domain.authorizedSshKeysSet('root', ['ssh-rsa x']))).toBe(
        await officialError("authorizedSSHKeysSet('root', ['ssh-rsa x'])"),
      );
      expect((await refusal(domain.authorizedSshKeysGet('root'))).code).toBe('ARGUMENT_UNSUPPORTED');
    });

    it('setAgentResponseTimeout', async () => {
      await domain.setAgentResponseTimeout(5);
      await domain.setAgentResponseTimeout(DomainAgentResponseTimeout.BLOCK);
      expect(await refusal(domain.setAgentResponseTimeout(-3))).toEqual({
        code: 'INVALID_ARG',
        number: await officialError('agentSetResponseTimeout(-3)'),
      });
    });

    it('startDirtyRateCalc', async () => {
      expect((await refusal(domain.startDirtyRateCalc(0))).number).toBe(await officialError('startDirtyRateCalc(0)'));
      await domain.startDirtyRateCalc(1);
      const status = "conn.domainListGetStats([d], libvirt.VIR_DOMAIN_STATS_DIRTYRATE)[0][1]['dirtyrate.calc_status']";
      // QEMU begins a moment after it has said yes.
      await expect.poll(() => official(status), { timeout: 10_000 }).toBeGreaterThan(0);
      await expect(domain.startDirtyRateCalc(1.5)).rejects.toThrow(/seconds/);
    });

    it('sendKey and injectNmi', async () => {
      await domain.sendKey(KeycodeSet.LINUX, 1, [30]);
      await domain.injectNmi();
      expect(await outcome(domain.sendKey(computed(0), 1, [0xffff]))).toBe(
        await officialError('sendKey(0, 1, [0xffff], 1)'),
      );
    });
  }, ['qemu', 'namespace']);
}, ['python']);
