import { expect, it } from 'vitest';
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
