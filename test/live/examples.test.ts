import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { DomainDeviceModifyFlags, DomainXMLFlags } from '../../src/generated/constants/domain.js';
import { describeLive, startDaemon } from '../support/daemon.js';
import { node, type Printed } from '../support/node-program.js';

describeLive('the examples, with a daemon', () => {
  it('do what they say', { timeout: 60_000 }, async () => {
    await using daemon = await startDaemon();
    const uri = daemon.writeTestNode({ domains: 6 });
    const run = (name: string, ...args: string[]): Promise<Printed> =>
      node('node_modules/tsx/dist/cli.mjs', '--tsconfig', 'examples/tsconfig.json', `examples/${name}.ts`, ...args);

    const [list, start, parallel] = await Promise.all([
      run('list-domains', uri),
      run('start-and-wait', 'domain-2', uri),
      run('parallel-stats', uri),
    ]);
    expect(list).toEqual({ failed: false, text: expect.stringMatching(/^[0-9a-f-]{36} shutoff +- KiB domain-2$/m) });
    expect(start).toEqual({ failed: false, text: 'domain-2 runs, its id is 5\n' });
    expect(parallel).toEqual({ failed: false, text: expect.stringMatching(/^6 domains have 6144 MiB; .* 4 links\n$/) });
  });
});

describeLive('the examples of typed XML, with QEMU', () => {
  it('do what they say', { timeout: 120_000 }, async () => {
    await using daemon = await startDaemon({ ownNetwork: true });
    const uri = daemon.uri('qemu:///system');
    const image = join(daemon.folder, 'disk.qcow2');
    execFileSync('qemu-img', ['create', '-f', 'qcow2', image, '4M'], { stdio: 'ignore' });
    const run = (name: string, ...args: string[]): Promise<Printed> =>
      node('node_modules/tsx/dist/cli.mjs', '--tsconfig', 'examples/tsconfig.json', `examples/${name}.ts`, ...args);

    const created = await run('create-vm', 'web', image, uri);
    expect(created).toEqual({
      failed: false,
      text: expect.stringMatching(/^web runs, its screen is at port \d+\n$/),
    });
    const started = await run('start-and-wait', 'web', uri);
    expect(started).toEqual({
      failed: false,
      text: expect.stringMatching(/^web runs, its id is 1\nvnc at port \d+\n$/),
    });
    await using connection = await connect(uri);
    const domain = await connection.getDomainByName('web');
    const card = "<interface type='bridge'><source bridge='br0'/></interface>";
    await domain.attachDevice(card, { flags: DomainDeviceModifyFlags.CONFIG });
    expect(await run('move-bridge', 'br0', 'br1', uri)).toEqual({ failed: false, text: 'web: 1 moved\n' });
    const definition = await domain.getXmlDescription({ flags: DomainXMLFlags.INACTIVE });
    expect(definition).toContain("<source bridge='br1'/>");
    expect(definition).not.toContain('br0');
  });
}, ['qemu']);
