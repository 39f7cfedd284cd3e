import { expect, it } from 'vitest';
import { describeLive, startDaemon, virsh } from '../support/daemon.js';
import { startGuest } from '../support/guest/guest.js';

describeLive('the guest of the tests', () => {
  it('boots, has an agent, and goes when it is asked to', async () => {
    await using daemon = await startDaemon();
    const before = performance.now();
    await using guest = await startGuest(daemon);
    process.stdout.write(`the guest was ready after ${((performance.now() - before) / 1000).toFixed(1)} s\n`);
    const ask = async (command: string): Promise<unknown> =>
      JSON.parse(await virsh(daemon, ['qemu-agent-command', guest.name, `{"execute":"${command}"}`], guest.uri));
    expect(await ask('guest-get-osinfo')).toMatchObject({ return: { id: 'testguest' } });
    expect(await ask('guest-get-fsinfo')).toMatchObject({ return: [{ mountpoint: '/mnt' }] });
    const interfaces = await ask('guest-network-get-interfaces');
    expect(interfaces).toMatchObject({ return: [{ name: 'lo' }, { name: 'eth0' }, { name: 'eth1' }] });
    // `shutdown()` fails if the guest is off before its agent has confirmed, and the daemon then presses the button.
    expect(await guest.domain.shutdownAndWait({ timeoutMs: 60_000 })).toBe('shutdown');
    await guest.domain.create();
    await guest.untilReady();
    expect(guest.consoleLog().split('guest ready')).toHaveLength(3);
  }, 240_000);
}, ['guest']);
