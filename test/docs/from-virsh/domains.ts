import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Domain } from '../../../src/api/domain/domain.js';
import { Stream } from '../../../src/index.js';
import { type Comparisons, changes, column, each, fields, fill, namesOf, reads } from './compare.js';
import { type Driver, TWINS } from './world.js';

/** The domain of a read: the default one of the test driver, or a twin. */
export const domainNamed =
  (name: string) =>
  async ({ connection }: Driver): Promise<{ readonly domain: Domain }> => ({
    domain: await connection.getDomainByName(name),
  });

/** The domain that the test driver has from the beginning. */
export const TEST: { readonly words: { readonly DOMAIN: string }; scope(driver: Driver): Promise<{ domain: Domain }> } =
  {
    words: { DOMAIN: 'test' },
    scope: domainNamed('test'),
  };

const STATE = ['domstate TWIN'];
const twin = { DOMAIN: 'TWIN' };
const START = ['start TWIN'];
const HALTED = [...START, 'suspend TWIN'];

/** Rows of "Domains" that a domain without a system can show. */
export const DOMAINS: Comparisons = {
  list: reads({ on: 'test', same: (text, [domains]) => expect(namesOf(domains)).toEqual(column(text, 1)) }),
  'list --all': reads({
    on: 'qemu',
    ready: ['define FOLDER/base-qemu-TWIN.xml'],
    same: (text, [domains]) => expect(namesOf(domains)).toEqual(column(text, 1)),
  }),
  'dominfo DOMAIN': reads({
    on: 'test',
    ...TEST,
    same: (text, [info, autostart, persistent]) => {
      const theirs = fields(text);
      const kib = (name: string): bigint => BigInt(theirs.get(name)?.replace(' KiB', '') ?? -1);
      expect(info).toMatchObject({
        stateName: theirs.get('State')?.toUpperCase(),
        maxMem: kib('Max memory'),
        memory: kib('Used memory'),
        nrVirtCpu: Number(theirs.get('CPU(s)')),
      });
      expect([autostart, persistent]).toEqual([
        theirs.get('Autostart') === 'enable',
        theirs.get('Persistent') === 'yes',
      ]);
    },
  }),
  'domstate DOMAIN --reason': reads({
    on: 'qemu',
    ready: ['define FOLDER/base-qemu-TWIN.xml', 'start TWIN', 'suspend TWIN'],
    words: { DOMAIN: 'ours' },
    scope: domainNamed('ours'),
    same: (text, [state]) => {
      const [, name, reason] = /^(\w+) \((\w+)\)$/.exec(text) ?? [];
      expect(state).toMatchObject({ stateName: name?.toUpperCase(), reasonName: reason?.toUpperCase() });
    },
  }),
  'domid DOMAIN': reads({ on: 'test', ...TEST, same: (text, [id]) => expect(String(id)).toBe(text) }),
  'domuuid DOMAIN': reads({ on: 'test', ...TEST, same: (text, [uuid]) => expect(uuid).toBe(text) }),
  'domname UUID': reads({
    on: 'test',
    words: { UUID: '6695eb01-f6a4-8304-79aa-97f2502e193f' },
    scope: () => ({ uuid: '6695eb01-f6a4-8304-79aa-97f2502e193f' }),
    same: (text, [, name]) => expect(name).toBe(text),
  }),
  'define FILE': changes({
    ready: ['undefine TWIN'],
    words: { FILE: 'FOLDER/TWIN.xml' },
    xml: (name, world) => world.domainXml('test', name),
    observe: ['dumpxml TWIN'],
  }),
  'create FILE': changes({
    ready: ['undefine TWIN'],
    words: { FILE: 'FOLDER/TWIN.xml' },
    xml: (name, world) => world.domainXml('test', name),
    observe: [...STATE, 'dominfo TWIN'],
  }),
  'start DOMAIN': changes({ words: twin, observe: STATE }),
  'start DOMAIN --paused': changes({ on: 'qemu', words: twin, observe: STATE }),
  'shutdown DOMAIN': changes({ ready: START, words: twin, observe: STATE }),
  'destroy DOMAIN': changes({ ready: START, words: twin, observe: STATE }),
  'destroy DOMAIN --graceful': each(
    changes({ ready: START, words: twin, observe: STATE, only: [0] }),
    changes({ ready: START, words: twin, observe: STATE, only: [1] }),
  ),
  'reboot DOMAIN': changes({ on: 'qemu', ready: START, words: twin, observe: ['EVENTS'] }),
  // A machine without a system resets itself from time to time.
  'reset DOMAIN': changes({ on: 'qemu', ready: HALTED, words: twin, observe: ['EVENTS'] }),
  'suspend DOMAIN': changes({ ready: START, words: twin, observe: STATE }),
  'resume DOMAIN': changes({ ready: ['start TWIN', 'suspend TWIN'], words: twin, observe: STATE }),
  'undefine DOMAIN': changes({ words: twin, observe: STATE }),
  'undefine DOMAIN --managed-save --snapshots-metadata --nvram': changes({
    on: 'qemu',
    ready: ['snapshot-create-as TWIN one', 'start TWIN', 'managedsave TWIN'],
    words: twin,
    observe: [...STATE, 'snapshot-list TWIN'],
  }),
  'autostart DOMAIN': changes({ on: 'qemu', words: twin, observe: ['dominfo TWIN'] }),
  'domrename DOMAIN NAME': changes({
    words: { ...twin, NAME: 'TWIN-renamed' },
    scope: (name) => ({ name: `${name}-renamed` }),
    observe: [...STATE, 'domstate TWIN-renamed'],
    after: ['undefine TWIN-renamed'],
  }),
  'dumpxml DOMAIN': reads({ on: 'test', ...TEST, same: (text, [xml]) => expect(String(xml).trim()).toBe(text) }),
  'dumpxml DOMAIN --inactive': reads({
    on: 'qemu',
    words: { DOMAIN: 'ours' },
    scope: domainNamed('ours'),
    same: (text, [xml]) => expect(String(xml).trim()).toBe(text),
  }),
  'edit DOMAIN': changes({
    on: 'qemu',
    words: twin,
    scope: () => ({
      change: (definition: { title?: string }) => {
        definition.title = 'Edited';
      },
    }),
    observe: ['dumpxml TWIN --inactive'],
  }),
  'desc DOMAIN --title': reads({
    on: 'qemu',
    words: { DOMAIN: 'ours' },
    ready: ['define FOLDER/base-qemu-TWIN.xml'],
    scope: domainNamed('ours'),
    same: (text, [title]) => expect([title, text]).toEqual(['A twin', 'A twin']),
  }),
  'desc DOMAIN --title TEXT': changes({
    on: 'qemu',
    words: { ...twin, TEXT: 'Another title' },
    scope: () => ({ text: 'Another title' }),
    observe: ['desc TWIN --title'],
  }),
  'save DOMAIN FILE': changes({
    ready: START,
    words: { ...twin, FILE: 'FOLDER/TWIN.saved' },
    scope: (name, world) => ({ file: fill('FOLDER/TWIN.saved', name, world) }),
    observe: STATE,
  }),
  'restore FILE': changes({
    ready: ['start TWIN', 'save TWIN FOLDER/TWIN.saved'],
    words: { FILE: 'FOLDER/TWIN.saved' },
    scope: (name, world) => ({ file: fill('FOLDER/TWIN.saved', name, world) }),
    observe: STATE,
  }),
  'managedsave DOMAIN': changes({ ready: START, words: twin, observe: ['dominfo TWIN'] }),
  'managedsave-remove DOMAIN': changes({
    ready: ['start TWIN', 'managedsave TWIN'],
    words: twin,
    observe: ['dominfo TWIN'],
  }),
  'dump DOMAIN FILE': each(
    changes({
      ready: START,
      words: { ...twin, FILE: 'FOLDER/TWIN.core' },
      scope: (name, world) => ({ file: fill('FOLDER/TWIN.core', name, world) }),
      observe: STATE,
      unseen: 'a domain continues after its memory is written; the files are compared below',
    }),
    async (_, { folder }) => {
      const [theirs, ours] = TWINS.map((name) => readFileSync(join(folder, `${name}.core`)));
      expect(ours).toEqual(theirs);
    },
  ),
  'screenshot DOMAIN': async (row, world) => {
    const file = join(world.folder, 'shot');
    await row.virsh(world.test.shell, { DOMAIN: 'test' }, `'${file}'`);
    const [shot] = await row.ours(await TEST.scope(world.test));
    const stream: unknown = Object(shot).stream;
    if (!(stream instanceof Stream)) throw new Error('screenshot() has no stream');
    expect(Buffer.from(await stream.bytes())).toEqual(readFileSync(file));
  },
  'send-key DOMAIN KEY...': changes({
    on: 'qemu',
    ready: START,
    words: { ...twin, KEY: 'KEY_ENTER' },
    observe: STATE,
    unseen: 'a domain without a system does nothing with a key',
  }),
  'inject-nmi DOMAIN': changes({
    on: 'qemu',
    ready: START,
    words: twin,
    observe: STATE,
    unseen: 'a domain without a system does nothing with an interrupt',
  }),
  'domdisplay DOMAIN': reads({
    on: 'qemu',
    words: { DOMAIN: 'ours' },
    scope: domainNamed('ours'),
    same: (text, [graphics]) => {
      const [, type, host, display] = /^(\w+):\/\/(.+):(\d+)$/.exec(text) ?? [];
      const address = { type, address: host?.replace('localhost', '127.0.0.1'), port: 5900 + Number(display) };
      expect(graphics).toEqual([expect.objectContaining(address)]);
    },
  }),
};
