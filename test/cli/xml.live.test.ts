import { expect, it } from 'vitest';
import { describeLive, startDaemon, virsh } from '../support/daemon.js';
import { runCommand } from './fake-terminal.js';

type Words = readonly string[];

describeLive('libvirt-client xml', () => {
  it('prints what virsh prints, with the same options', async () => {
    await expectSame([
      [['xml', 'a'], []],
      [['xml', 'a', '--inactive'], ['--inactive']],
      [['xml', 'a', '--secure'], ['--security-info']],
      [
        ['xml', 'a', '--inactive', '--secure', '--migratable'],
        ['--inactive', '--security-info', '--migratable'],
      ],
    ]);
  });

  it('prints parts as virsh does', async () => {
    const options = ['--xpath', '//graphics/@type', '--wrap'];
    await expectSame([
      [
        ['xml', 'a', '--xpath', '//name'],
        ['--xpath', '//name'],
      ],
      [['xml', 'a', '--xpath', '//graphics/@type', '--wrap'], options],
    ]);
  });
});

async function expectSame(rows: readonly (readonly [ours: Words, options: Words])[]): Promise<void> {
  await using daemon = await startDaemon();
  const uri = daemon.writeTestNode({
    domains: [{ name: 'a', devicesXml: "<graphics type='vnc' passwd='secret'/>" }],
  });
  for (const [ours, options] of rows) {
    const { code, stdout } = await runCommand(['-c', uri, ...ours]);
    expect({ code, stdout: stdout.trim() }).toEqual({
      code: 0,
      stdout: (await virsh(daemon, ['dumpxml', 'a', ...options], uri)).trim(),
    });
    expect(stdout.includes('secret')).toBe(ours.includes('--secure'));
  }
}
