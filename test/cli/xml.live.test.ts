import { expect, it } from 'vitest';
import { describeLive, startDaemon, virsh } from '../support/daemon.js';
import { runCommand } from './fake-terminal.js';

describeLive('libvirt-client xml', () => {
  it('prints what virsh prints, with the same options', async () => {
    await using daemon = await startDaemon();
    const uri = daemon.writeTestNode({
      domains: [{ name: 'a', devicesXml: "<graphics type='vnc' passwd='secret'/>" }],
    });
    for (const [ours, theirs] of [
      [[], []],
      [['--inactive'], ['--inactive']],
      [['--secure'], ['--security-info']],
      [
        ['--xpath', '//graphics/@type', '--wrap'],
        ['--xpath', '//graphics/@type', '--wrap'],
      ],
      [
        ['--inactive', '--secure', '--migratable'],
        ['--inactive', '--security-info', '--migratable'],
      ],
    ] as const) {
      const { code, stdout } = await runCommand(['-c', uri, 'xml', 'a', ...ours]);
      expect({ code, stdout: stdout.trim() }).toEqual({
        code: 0,
        stdout: (await virsh(daemon, ['dumpxml', 'a', ...theirs], uri)).trim(),
      });
      expect(stdout.includes('secret')).toBe(ours.some((option) => option === '--secure'));
    }
  });
});
