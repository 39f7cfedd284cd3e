import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeLive } from '../support/daemon.js';
import type { Comparisons } from './from-virsh/compare.js';
import { DEVICES, DISKS_AND_JOBS, prepareDevices } from './from-virsh/devices.js';
import { DOMAINS } from './from-virsh/domains.js';
import { GUEST } from './from-virsh/guest.js';
import { HOST, NETWORKS, prepareObjects, SNAPSHOTS, STORAGE } from './from-virsh/objects.js';
import { ROWS } from './from-virsh/page.js';
import { RunningRow } from './from-virsh/row.js';
import { TWINS, World } from './from-virsh/world.js';

const COMPARISONS: Comparisons = {
  ...DOMAINS,
  ...GUEST,
  ...DEVICES,
  ...DISKS_AND_JOBS,
  ...SNAPSHOTS,
  ...NETWORKS,
  ...STORAGE,
  ...HOST,
};

/** Rows that are not compared here. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'console DOMAIN':
    'virsh needs a terminal: test/cli/terminal.live.test.ts and test/live/guest-console.test.ts type into it',
  'guestinfo DOMAIN': 'needs an agent: test/live/domain-guest.test.ts compares it with the official binding',
  'qemu-agent-command DOMAIN JSON':
    'needs an agent: test/live/domain-agent.test.ts compares it with the official binding',
  'await DOMAIN': 'virsh 9.0 does not have the command; test/live/waiting.test.ts waits for states',
  'migrate DOMAIN URI':
    'needs two hosts: test/live/migrate-official.test.ts compares every call with the official client',
};

describe('every row of docs/from-virsh.md', () => {
  it('is compared, or is an exception with its reason', () => {
    const tables = [COMPARISONS, EXCEPTIONS].flatMap((table) => Object.keys(table));
    expect(tables.sort()).toEqual(ROWS.map(({ command }) => command).sort());
    expect(Object.keys(EXCEPTIONS).length).toBeLessThan(6);
  });
});

const rowsOf = (table: object): (typeof ROWS)[number][] => ROWS.filter(({ command }) => command in table);

describeLive('docs/from-virsh.md: both columns do the same', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
    await prepareObjects(world);
    prepareDevices(world, TWINS);
  });
  afterAll(() => world?.[Symbol.asyncDispose]());

  it.each(rowsOf(COMPARISONS))('$command', async (page) => {
    const row = new RunningRow(page);
    await COMPARISONS[page.command]?.(row, world);
    expect(row.left).toEqual([]);
  });
}, ['qemu', 'namespace']);
