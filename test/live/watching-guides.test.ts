import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { ROOT } from '../support/node-program.js';
import { runSnippets } from '../support/snippets.js';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const LIBRARY = 'qemu:///system';
const [NODE1, NODE2, NODE3] = ['qemu+tls://node1/system', 'qemu+tls://node2/system', 'qemu+ssh://root@node3/system'];
const guestXml = (name: string): string =>
  `<domain type='test'><name>${name}</name><memory>8192</memory><os><type>hvm</type></os></domain>`;

describeLive('the guides to inventories and fleets', () => {
  let daemon: Daemon;

  beforeAll(async () => {
    daemon = await startDaemon();
  });
  afterAll(async () => {
    await daemon?.stop();
  });

  it('docs/inventory.md: its snippets print the domains, then each change, and rates', async () => {
    const uri = daemon.uri();
    await using connection = await connect(uri);
    const printed = await runSnippets(
      'docs/inventory.md',
      {},
      {
        replace: { [LIBRARY]: uri, 'intervalMs: 5000': 'intervalMs: 100' },
        during: {
          Statistics: (snippet) => snippet.printed('test 0 CPUs\n'),
          'Live inventory': async (snippet) => {
            await snippet.printed('test RUNNING ');
            const guest = await connection.defineDomain(guestXml('web'));
            await snippet.printed('added web SHUTOFF\n');
            await guest.create();
            await snippet.printed('changed web RUNNING\n');
            await guest.destroy();
            await snippet.printed('changed web SHUTOFF\n');
            await guest.undefine();
            await snippet.printed('web is gone\n');
          },
        },
      },
    );
    const [first, ...changes] = printed.get('Live inventory')?.split('\n') ?? [];
    expect(first).toBe('test RUNNING UNKNOWN');
    expect(changes[0]).toBe('added web SHUTOFF');
    expect(changes.at(-2)).toBe('web is gone');
  });

  it('docs/fleet.md: its snippets print hosts, domains, changes and results, and why a host is down', async () => {
    const uris = [daemon.writeTestNode({ domains: 2 }), daemon.writeTestNode({ domains: 1 })];
    const [up1 = '', up2 = ''] = uris;
    // The pages say 5 s, which a busy machine may take.
    const slowly = { 'timeoutMs: 5000': 'timeoutMs: 100_000' };
    const down = 'test+unix:///default?socket=/dev/null/node3';
    const printed = await runSnippets(
      'docs/fleet.md',
      {},
      {
        replace: { ...slowly, [NODE1 ?? '']: up1, [NODE2 ?? '']: up2, [NODE3 ?? '']: down },
        during: {
          Changes: async (snippet) => {
            for (const uri of uris) await snippet.printed(`${uri} changed up undefined\n`);
            await snippet.printed(`${up1} added domain-1\n`);
            await snippet.printed(`${up2} added domain-0\n`);
          },
        },
      },
    );
    const fleets = printed.get('Fleets') ?? '';
    const since = String.raw`\d{4}-\d\d-\d\dT\S+Z`;
    expect(fleets).toMatch(new RegExp(`^${literally(up1)} up ${since} $`, 'm'));
    expect(fleets).toMatch(new RegExp(`^${literally(down)} down ${since} cannot connect to /dev/null/node3: `, 'm'));
    // The daemon lists domains in any order.
    expect(fleets).toContain(`${up1} domain-0 RUNNING\n`);
    expect(fleets).toContain(`${up1} domain-1 PAUSED\n`);
    expect(fleets).toContain(`${up2} domain-0 RUNNING\n`);
    expect(printed.get('Changes')).toMatch(new RegExp(`^${literally(up1)} added connecting undefined$`, 'm'));
    expect(printed.get('Calls to many hosts')?.split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^${literally(up1)} \\d+$`)),
      expect.stringMatching(new RegExp(`^${literally(up2)} \\d+$`)),
      '',
    ]);
  });
});

function literally(text: string): string {
  return text.replace(/[.?+/\\]/g, '\\$&');
}

it('docs/fleet.md: the excerpt of the worker is what the example does', () => {
  const squeezed = (file: string): string => readFileSync(join(ROOT, file), 'utf8').replace(/\s+/g, ' ');
  const [, excerpt = ''] = /```js \/\/ worker\.mjs (.*?) ```/.exec(squeezed('docs/fleet.md')) ?? [];
  const worker = squeezed('examples/fleet-workers/worker.mjs');
  const [listening, watching] = excerpt.split(/ (?=for await)/);
  expect(listening).toContain('fleet.onChange(');
  expect(worker).toContain(listening);
  expect(worker).toContain(watching);
  const commands = /```sh cd examples\/fleet-workers && (npm install .*?) ```/.exec(squeezed('docs/fleet.md'));
  expect(squeezed('examples/fleet-workers/README.md')).toContain(commands?.[1] ?? 'commands of the guide');
});
