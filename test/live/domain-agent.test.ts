import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Domain } from '../../src/api/domain/domain.js';
import {
  DomainAuthorizedSSHKeysSetFlags,
  DomainGetHostnameFlags,
  DomainGuestInfoTypes,
  DomainInterfaceAddressesSource,
  DomainSetTimeFlags,
  DomainSetUserPasswordFlags,
} from '../../src/generated/constants/domain.js';
import { DomainQemuAgentCommandTimeout } from '../../src/generated/constants/qemu.js';
import { expectedValue } from '../releases/differences.js';
import { type Daemon, describeLive, python, startDaemon } from '../support/daemon.js';
import { type Guest, startGuest } from '../support/guest/guest.js';
import { officialRefusal, outcome, refusal } from './handles-compare.js';

/** Two CPUs, so that there is one that the guest can do without. */
const twoCpus = (xml: string): string => xml.replace('<vcpu>1</vcpu>', '<vcpu>2</vcpu>');

describeLive('a guest with an agent', () => {
  let daemon: Daemon;
  let guest: Guest;
  let domain: Domain;
  const official = (expression: string): Promise<unknown> =>
    python(daemon, `import libvirt_qemu\nd = conn.lookupByName('guest')\nresult = ${expression}`, guest.uri);
  const officialError = (statement: string): Promise<number> =>
    officialRefusal(daemon, `conn.lookupByName('guest').${statement}`, guest.uri);

  beforeAll(async () => {
    daemon = await startDaemon();
    guest = await startGuest(daemon, { xml: twoCpus });
    domain = guest.domain;
  }, 240_000);

  afterAll(async () => {
    await guest?.stop();
    await daemon?.stop();
  });

  it('answers commands that are objects or text', async () => {
    expect(await domain.qemuAgentCommand({ execute: 'guest-ping' })).toEqual({ return: {} });
    const info = await domain.qemuAgentCommand('{"execute":"guest-info"}', { agentTimeout: 10 });
    expect(info).toEqual(
      await official(`json.loads(libvirt_qemu.qemuAgentCommand(d, '{"execute":"guest-info"}', 10, 0))`),
    );
    // The agent's clock counts nanoseconds: more than a number holds.
    const time = await domain.qemuAgentCommand({ execute: 'guest-get-time' });
    expect(time).toEqual({ return: expect.any(BigInt) });
    await domain.qemuAgentCommand({ execute: 'guest-set-time', arguments: { time: 1_700_000_000_123_456_789n } });
    expect((await domain.getTime()).seconds - 1_700_000_000n).toBeLessThan(30n);
    const unknown = domain.qemuAgentCommand({ execute: 'guest-none' });
    expect(await refusal(unknown)).toMatchObject({
      code: expectedValue('the code of a command that the agent refuses'),
    });
  });

  it('tells its name', async () => {
    expect(await domain.getHostname({ flags: DomainGetHostnameFlags.AGENT })).toBe('guest');
    expect(await official('d.hostname(libvirt.VIR_DOMAIN_GET_HOSTNAME_AGENT)')).toBe('guest');
  });

  it('tells and takes the time', async () => {
    await domain.setTime(1_600_000_000, 5);
    const { seconds, nseconds } = await domain.getTime();
    expect(seconds - 1_600_000_000n).toBeLessThan(30n);
    expect(nseconds).toBeGreaterThanOrEqual(0);
    const theirs = (await official('d.getTime()')) as { seconds: number };
    expect(BigInt(theirs.seconds) - seconds).toBeLessThan(30n);
    // Its clock was set with the time, so that nothing changes.
    await domain.setTime(0, 0, { flags: DomainSetTimeFlags.SYNC });
    expect((await domain.getTime()).seconds - seconds).toBeLessThan(30n);
  });

  it('tells about users, system, zone, names, file systems, disks and interfaces', async () => {
    const { OS, TIMEZONE, HOSTNAME, FILESYSTEM, DISKS, INTERFACES } = DomainGuestInfoTypes;
    for (const types of [OS, HOSTNAME, DISKS, INTERFACES]) {
      expect(await domain.getGuestInfo(types)).toEqual(await official(`d.guestInfo(${types})`));
    }
    const types = OS | TIMEZONE | HOSTNAME | FILESYSTEM | INTERFACES;
    const info = await domain.getGuestInfo(types);
    expect(info).toMatchObject({ 'os.id': 'testguest', hostname: 'guest', 'fs.count': 1, 'if.count': 3 });
    expect(Object.keys(info).sort()).toEqual(Object.keys((await official(`d.guestInfo(${types})`)) as object).sort());
    expect(Object.keys(await domain.getGuestInfo(0)).length).toBeGreaterThan(10);
    const nested = await domain.getGuestInfo(types, { shape: 'nested' });
    expect(nested).toMatchObject({ os: { id: 'testguest' }, hostname: 'guest', fsCount: 1, ifCount: 3 });
    expect(nested.if?.[0]?.name).toBe(info['if.0.name']);
    expect(nested.other).toBeUndefined();
  });

  it('tells its file systems', async () => {
    const systems = await domain.getFsInfo();
    expect(systems.map(({ mountpoint, name, fstype, devalias }) => [mountpoint, name, fstype, devalias])).toEqual(
      await official('[list(each) for each in d.fsInfo()]'),
    );
    expect(systems).toEqual([{ mountpoint: '/mnt', name: 'vdb', fstype: 'ext4', devalias: ['vdb'] }]);
  });

  it('freezes, thaws and trims its file systems', async () => {
    expect(await domain.fsFreeze([])).toBe(1);
    // While they are frozen the agent takes little else.
    expect(await outcome(domain.getFsInfo())).toBe(await officialError('fsInfo()'));
    expect(await domain.fsThaw([])).toBe(1);
    expect(await domain.fsFreeze(['/mnt'])).toBe(1);
    expect(await outcome(domain.fsThaw(['/mnt']))).toBe(await officialError("fsThaw(['/mnt'])"));
    expect(await domain.fsThaw([])).toBe(1);
    expect(await outcome(domain.fsFreeze(['/none']))).toBe(await officialError("fsFreeze(['/none'])"));
    expect(await domain.fsThaw([])).toBe(await official('d.fsThaw()'));
    expect(await outcome(domain.fsTrim(null, 0))).toBe(await officialError('fSTrim(None, 0)'));
    expect(await outcome(domain.fsTrim('/mnt', 2n ** 20n))).toBe(await officialError("fSTrim('/mnt', 1048576)"));
  });

  it('tells its addresses', async () => {
    const source = DomainInterfaceAddressesSource.AGENT;
    const interfaces = await domain.getInterfaceAddresses(source);
    // Addresses of IPv6 come by themselves, at any time.
    const ours = interfaces.map(({ name, hwaddr, addrs }) => [name, hwaddr, addrs.filter(({ type }) => type === 0)]);
    const theirs = `[[k, v['hwaddr'], [a for a in v['addrs'] if a['type'] == 0]] for k, v in d.interfaceAddresses(${source}).items()]`;
    expect(ours).toEqual(await official(theirs));
    expect(ours).toEqual([
      ['lo', '00:00:00:00:00:00', [{ type: 0, addr: '127.0.0.1', prefix: 8 }]],
      ['eth0', '52:54:00:00:00:01', [{ type: 0, addr: '10.0.2.15', prefix: 24 }]],
      ['eth1', '52:54:00:00:00:02', [{ type: 0, addr: '10.0.2.15', prefix: 24 }]],
    ]);
    // By card, without loopback; there is no DHCP server of libvirt that would be asked first.
    const cards = [...(await domain.addresses())].map(([mac, { source: from, name, addresses }]) => [
      [mac, from, name],
      addresses.filter(({ family }) => family === 'ipv4'),
    ]);
    const address = [{ family: 'ipv4', address: '10.0.2.15', prefix: 24 }];
    expect(cards).toEqual([
      [['52:54:00:00:00:01', 'agent', 'eth0'], address],
      [['52:54:00:00:00:02', 'agent', 'eth1'], address],
    ]);
  });

  it('changes passwords', async () => {
    await domain.setUserPassword('test', 'plain');
    await domain.setUserPassword('root', '$6$crypt', { flags: DomainSetUserPasswordFlags.ENCRYPTED });
    // Its chpasswd writes down what it was given.
    const open = { execute: 'guest-file-open', arguments: { path: '/run/passwords' } };
    const handle = Object(await domain.qemuAgentCommand(open))['return'];
    const read = { execute: 'guest-file-read', arguments: { handle } };
    const answer = await domain.qemuAgentCommand(read);
    expect(Buffer.from(Object(answer)['return']['buf-b64'], 'base64').toString()).toBe('test:plain\nroot:$6$crypt\n');
    expect(await outcome(domain.setUserPassword('te\nst', 'x'))).toBe(
      await officialError("setUserPassword('te\\nst', 'x')"),
    );
  });

  it('keeps SSH keys', async () => {
    const [one, two] = ['ssh-ed25519 AAAA one', 'ssh-ed25519 BBBB two'];
    await domain.authorizedSshKeysSet('test', [one]);
    expect(await domain.authorizedSshKeysGet('test')).toEqual([one]);
    await domain.authorizedSshKeysSet('test', [two], { flags: DomainAuthorizedSSHKeysSetFlags.APPEND });
    expect(await domain.authorizedSshKeysGet('test')).toEqual(await official("d.authorizedSSHKeysGet('test')"));
    await domain.authorizedSshKeysSet('test', [one], { flags: DomainAuthorizedSSHKeysSetFlags.REMOVE });
    expect(await domain.authorizedSshKeysGet('test')).toEqual([two]);
    await domain.authorizedSshKeysSet('test', []);
    expect(await domain.authorizedSshKeysGet('test')).toEqual([]);
    expect(await outcome(domain.authorizedSshKeysGet('nobody'))).toBe(
      await officialError("authorizedSSHKeysGet('nobody')"),
    );
  });

  it('gives up a CPU and takes it back', async () => {
    expect(await domain.getGuestVcpus()).toEqual({ vcpus: [0, 1], online: [0, 1], offlinable: expect.any(Array) });
    await domain.setGuestVcpus([1], false);
    expect(await official("d.guestVcpus()['online']")).toBe('0');
    expect((await domain.getGuestVcpus()).online).toEqual([0]);
    await domain.setGuestVcpus([1], true);
    expect(await official("d.guestVcpus()['online']")).toBe('0-1');
    expect(await outcome(domain.setGuestVcpus([9], false))).toBe(await officialError("setGuestVcpus('9', False)"));
  });

  it('tells of its memory', async () => {
    await expect
      .poll(async () => (await domain.memoryStats()).lastUpdate ?? 0n, { timeout: 20_000 })
      .toBeGreaterThan(0n);
    const stats = await domain.memoryStats();
    expect(stats.available).toBeGreaterThan(100n * 1024n);
    expect(Object.keys(stats).length).toBe(Object.keys((await official('d.memoryStats()')) as object).length);
  });

  it('is waited for as long as was said', async () => {
    await domain.setAgentResponseTimeout(10);
    const sync = { execute: 'guest-sync', arguments: { id: 7 } };
    for (const agentTimeout of [10, DomainQemuAgentCommandTimeout.BLOCK, undefined]) {
      expect(await domain.qemuAgentCommand(sync, { agentTimeout })).toEqual({ return: 7 });
    }
    // An agent that answers at once is faster than the daemon gives up, so that a few attempts may be needed.
    let error: unknown;
    for (let attempt = 0; attempt < 50 && error === undefined; attempt += 1) {
      const nowait = domain.qemuAgentCommand(sync, { agentTimeout: DomainQemuAgentCommandTimeout.NOWAIT });
      error = await nowait.then(
        () => undefined,
        (refused: unknown) => refused,
      );
    }
    expect(error).toMatchObject({ code: expectedValue('the code of an agent that was not waited for') });
  });

  describe('whose agent is gone', () => {
    beforeAll(async () => {
      await domain.destroy();
    });

    it('is refused as the official binding is', async () => {
      expect(await refusal(domain.getFsInfo())).toEqual({
        code: 'OPERATION_INVALID',
        number: await officialError('fsInfo()'),
      });
      // The official binding takes this error for an answer.
      expect((await refusal(domain.getGuestVcpus())).code).toBe('OPERATION_INVALID');
      expect(await outcome(domain.getGuestInfo(0))).toBe(await officialError('guestInfo(0)'));
    });
  });
}, ['python', 'guest']);
