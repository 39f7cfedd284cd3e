import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Comparisons, changes, reads } from './compare.js';
import { domainNamed, TEST } from './domains.js';

const PASSWORD = { USER: 'root', PASSWORD: 'x' };

/** Rows about a system in a domain. That of the test driver is invented. */
export const GUEST: Comparisons = {
  'domhostname DOMAIN': reads({ on: 'test', ...TEST, same: (text, [name]) => expect(name).toBe(text) }),
  'domtime DOMAIN': reads({
    on: 'test',
    ...TEST,
    same: (text, [time]) => expect(time).toMatchObject({ seconds: BigInt(/Time: (\d+)/.exec(text)?.[1] ?? -1) }),
  }),
  'domifaddr DOMAIN': reads({
    on: 'test',
    ...TEST,
    scope: async (driver) => ({ ...(await TEST.scope(driver)), source: 0 }),
    same: (text, [addresses, interfaces]) => {
      const [, name = '', address = ''] = /^(\S+).* ipv4 +(\S+)\/\d+/.exec(text) ?? [];
      for (const found of [addresses, interfaces]) {
        const json = JSON.stringify(found instanceof Map ? [...found] : found);
        expect(json).toContain(`"${name}"`);
        expect(json).toContain(`"${address}"`);
      }
    },
  }),
  'set-user-password DOMAIN USER PASSWORD': changes({
    ready: ['start TWIN'],
    words: { DOMAIN: 'TWIN', ...PASSWORD },
    scope: () => ({ user: PASSWORD.USER, password: PASSWORD.PASSWORD }),
    observe: ['domstate TWIN'],
    unseen: 'no call tells the password',
  }),
  'qemu-monitor-command DOMAIN JSON': reads({
    on: 'qemu',
    ready: ['destroy TWIN', 'define FOLDER/base-qemu-TWIN.xml', 'start TWIN --paused'],
    words: { DOMAIN: 'ours', JSON: '{"execute":"query-version"}' },
    scope: async (driver) => ({ ...(await domainNamed('ours')(driver)), command: '{"execute":"query-version"}' }),
    same: (text, [answer]) => expect(Object(answer).return).toEqual(JSON.parse(text).return),
  }),
  'domfsfreeze DOMAIN': async (row, { test }) => {
    const { domain } = await TEST.scope(test);
    await row.virsh(test.shell, TEST.words);
    const frozenByVirsh = await domain.fsThaw([]);
    expect(frozenByVirsh).toBeGreaterThan(0);
    expect(await row.ours({ domain })).toEqual([frozenByVirsh]);
    await domain.fsThaw([]);
  },
  'domfsthaw DOMAIN': async (row, { test }) => {
    const { domain } = await TEST.scope(test);
    const count = await domain.fsFreeze([]);
    await row.virsh(test.shell, TEST.words);
    // Nothing is left to thaw.
    expect(await domain.fsThaw([])).toBe(0);
    expect(await domain.fsFreeze([])).toBe(count);
    expect(await row.ours({ domain })).toEqual([count]);
    expect(await domain.fsThaw([])).toBe(0);
  },
  'event --all --loop': async (row, { test }) => {
    const { domain } = await TEST.scope(test);
    const [events] = await row.ours({ connection: test.connection });
    await Object(events).ready;
    const output = row.virsh(test.shell, {}, '--timeout 5');
    // virsh prints nothing when it has begun to listen.
    await sleep(1500);
    await domain.suspend();
    await domain.resume();
    const ours: string[] = [];
    for await (const { type, eventName } of Object(events)) {
      if (type === 'domain-lifecycle') ours.push(eventName);
      if (eventName === 'RESUMED') break;
    }
    const theirs = [...(await output).matchAll(/event 'lifecycle' for domain '?test'?: (\w+)/g)];
    expect(ours).toEqual(theirs.map(([, name = '']) => name.toUpperCase()));
    expect(ours).toEqual(['SUSPENDED', 'RESUMED']);
  },
};
