import { expect } from 'vitest';
import { type Comparisons, camel, changes, fields, fill, reads } from './compare.js';
import { domainNamed, TEST } from './domains.js';
import type { Twin, World } from './world.js';

const twin = { DOMAIN: 'TWIN' };
const START = ['start TWIN'];
const HALTED = [...START, 'suspend TWIN'];
/** Our twin, for rows that read. */
const OURS = { on: 'qemu', words: { DOMAIN: 'ours' }, scope: domainNamed('ours') } as const;
/** It is stopped, so that its counters stand still. */
const STILL = ['destroy TWIN', 'define FOLDER/base-qemu-TWIN.xml', 'start TWIN --paused'];
/** Blocks of a disk: `blockresize` has no other command that shows the size of both. */
const DISKS = ['domblklist TWIN'];

function usbDisk(name: Twin, { folder }: World): string {
  return `<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='${folder}/images/${name}.usb'/>
    <target dev='sdb' bus='usb'/><alias name='ua-usb'/></disk>`;
}

function medium(name: Twin, { folder }: World): string {
  return `<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='${folder}/images/${name}.usb'/>
    <target dev='hdc' bus='ide'/><readonly/></disk>`;
}

const FILE = { FILE: 'FOLDER/TWIN.xml' };
const ATTACHED = ['start TWIN', 'attach-device TWIN FOLDER/usb-TWIN.xml'];

/** Rows of "Processors, memory and devices". */
export const DEVICES: Comparisons = {
  'setvcpus DOMAIN COUNT': changes({
    ready: START,
    words: { ...twin, COUNT: '2' },
    scope: () => ({ count: 2 }),
    observe: ['vcpucount TWIN'],
  }),
  'vcpucount DOMAIN': async (row, { test }) => {
    const counts = fields(await row.virsh(test.shell, TEST.words));
    const live: Readonly<Record<string, number>> = { live: 1, config: 2 };
    for (const [name, count] of counts) {
      const [of = '', when = ''] = name.split(/\s+/);
      const flags = (live[when] ?? 0) | (of === 'maximum' ? 4 : 0);
      expect([name, ...(await row.ours({ ...(await TEST.scope(test)), flags }))]).toEqual([name, Number(count)]);
    }
    expect(counts.size).toBeGreaterThan(1);
  },
  'vcpuinfo DOMAIN': reads({
    ...OURS,
    ready: STILL,
    same: (text, [found]) => {
      const theirs = text.split(/\n\s*\n/).map((part) => fields(part));
      const marks = (affinity: readonly number[]): string =>
        [...(theirs[0]?.get('CPU Affinity') ?? '')].map((_, cpu) => (affinity.includes(cpu) ? 'y' : '-')).join('');
      if (!Array.isArray(found)) throw new Error('not a list');
      const ours = found.map(({ number, affinity }) => [String(number), marks(affinity)]);
      expect(ours).toEqual(theirs.map((part) => [part.get('VCPU'), part.get('CPU Affinity')]));
    },
  }),
  'vcpupin DOMAIN VCPU CPULIST': changes({
    ready: START,
    words: { ...twin, VCPU: '0', CPULIST: '0,1' },
    scope: () => ({ vcpu: 0 }),
    observe: ['vcpupin TWIN'],
  }),
  'emulatorpin DOMAIN CPULIST': changes({
    ready: START,
    words: { ...twin, CPULIST: '0,1' },
    observe: ['emulatorpin TWIN'],
  }),
  'setmem DOMAIN SIZE': changes({
    ready: START,
    words: { ...twin, SIZE: '32768' },
    scope: () => ({ kib: 32_768 }),
    observe: ['dominfo TWIN'],
  }),
  'setmaxmem DOMAIN SIZE': changes({
    words: { ...twin, SIZE: '131072' },
    scope: () => ({ kib: 131_072 }),
    observe: ['dominfo TWIN'],
  }),
  'dommemstat DOMAIN': reads({
    ...OURS,
    ready: STILL,
    same: (text, [stats]) => {
      const { actual, rss: _, ...rest } = Object.fromEntries(fields(text));
      const theirs = Object.entries({ ...rest, actualBalloon: actual }).map(([name, value]) => [
        camel(name),
        BigInt(value ?? -1),
      ]);
      expect(stats).toMatchObject(Object.fromEntries(theirs));
    },
  }),
  'schedinfo DOMAIN': reads({
    on: 'test',
    ...TEST,
    same: (text, [settings]) => {
      const { Scheduler: _, ...theirs } = Object.fromEntries(fields(text));
      const values = Object.entries(Object(settings)).map(([name, value]) => [name, String(value)]);
      expect(values.length).toBeGreaterThan(0);
      expect(Object.fromEntries(values)).toEqual(theirs);
    },
  }),
  'memtune DOMAIN': reads({
    on: 'test',
    ...TEST,
    same: (text, [settings]) => {
      const values = Object.entries(Object(settings)).map(([name, value]) => [
        name,
        value === 9_007_199_254_740_991n ? 'unlimited' : String(value),
      ]);
      expect(values.length).toBeGreaterThan(0);
      expect(Object.fromEntries(values)).toEqual(Object.fromEntries(fields(text)));
    },
  }),
  'attach-device DOMAIN FILE': changes({
    on: 'qemu',
    ready: START,
    words: { ...twin, ...FILE },
    xml: usbDisk,
    observe: DISKS,
  }),
  'attach-disk, attach-interface': changes({
    on: 'qemu',
    ready: START,
    more: ['TWIN FOLDER/images/TWIN.usb sdb --targetbus usb', 'TWIN bridge virbr77 --model virtio --config'],
    scope: (name, { folder }) => ({
      kind: 'disk',
      device: { type: 'file', source: { file: `${folder}/images/${name}.usb` }, target: { dev: 'sdb', bus: 'usb' } },
    }),
    observe: DISKS,
  }),
  'detach-device DOMAIN FILE': changes({
    on: 'qemu',
    ready: ATTACHED,
    words: { ...twin, ...FILE },
    xml: usbDisk,
    observe: DISKS,
  }),
  'detach-device-alias DOMAIN ALIAS': changes({
    on: 'qemu',
    ready: ATTACHED,
    words: { ...twin, ALIAS: 'ua-usb' },
    scope: () => ({ alias: 'ua-usb' }),
    observe: DISKS,
  }),
  'update-device DOMAIN FILE': changes({
    on: 'qemu',
    // The firmware closes a tray that it looks into.
    ready: HALTED,
    words: { ...twin, ...FILE },
    xml: medium,
    observe: DISKS,
  }),
};

const DISK = { DISK: 'vda' };
const disk = (): { readonly disk: string } => ({ disk: 'vda' });
const OVERLAY = 'snapshot-create-as TWIN s --disk-only --no-metadata --diskspec vda,file=FOLDER/TWIN.over1';
const OVERLAY_2 = OVERLAY.replace('over1', 'over2');
const PULLED = OVERLAY.replace('over1', 'over3');
/** virsh can copy the disks of transient domains alone, unless it is told more. */
const TRANSIENT = ['undefine TWIN', 'create FOLDER/base-qemu-TWIN.xml'];
const COPY = '--dest FOLDER/TWIN.copy --format qcow2';
const PULL_BACKUP = `<domainbackup mode='pull'><server transport='unix' socket='FOLDER/TWIN.nbd'/></domainbackup>`;

/** A disk with its counters. */
const counters = (text: string): Record<string, bigint> =>
  Object.fromEntries(
    [...text.matchAll(/^\S+ (\w+) (-?\d+)$/gm)].map(([, name = '', value = '']) => [name, BigInt(value)]),
  );

/** Our names of the counters of virsh's `domblkstat`. */
const COUNTERS: Readonly<Record<string, string>> = {
  flush_operations: 'flushReqs',
  rd_total_times: 'rdTotalTimes',
  wr_total_times: 'wrTotalTimes',
  flush_total_times: 'flushTotalTimes',
};

/** Rows of "Statistics, disks and jobs" that a domain without a system can show. */
export const DISKS_AND_JOBS: Comparisons = {
  domstats: reads({
    on: 'qemu',
    ready: STILL,
    same: (text, [all]) => {
      if (!Array.isArray(all)) throw new Error('not a list');
      const theirs = text
        .split(/^Domain: /m)
        .slice(1)
        .map((part) => [
          /^'(.+)'/.exec(part)?.[1],
          Number(/state\.state=(\d+)/.exec(part)?.[1]),
          BigInt(/balloon\.maximum=(\d+)/.exec(part)?.[1] ?? -1),
          Number(/block\.count=(\d+)/.exec(part)?.[1]),
        ]);
      const ours = all.map(({ domain, stats }) => [
        domain.name,
        stats.state.state,
        stats.balloon.maximum,
        stats.block.length,
      ]);
      expect(theirs.length).toBeGreaterThan(1);
      expect(ours.sort()).toEqual(theirs.sort());
    },
  }),
  'domblkstat DOMAIN DISK': reads({
    ...OURS,
    ready: STILL,
    words: { ...OURS.words, ...DISK },
    scope: async (driver) => ({ ...(await OURS.scope(driver)), ...disk() }),
    same: (text, [stats]) => {
      const theirs = Object.entries(counters(text)).map(([name, value]) => [COUNTERS[name] ?? camel(name), value]);
      expect(theirs.length).toBeGreaterThan(4);
      expect(stats).toMatchObject(Object.fromEntries(theirs));
    },
  }),
  'domblkinfo DOMAIN DISK': reads({
    ...OURS,
    words: { ...OURS.words, ...DISK },
    scope: async (driver) => ({ ...(await OURS.scope(driver)), ...disk() }),
    same: (text, [info]) => {
      const theirs = [...fields(text)].map(([name, value]) => [name.toLowerCase(), BigInt(value)]);
      expect(info).toEqual(Object.fromEntries(theirs));
    },
  }),
  'domifstat DOMAIN INTERFACE': reads({
    ...OURS,
    ready: ['destroy TWIN', 'create FOLDER/networked.xml --paused'],
    words: { DOMAIN: 'networked', INTERFACE: 'tap-test' },
    scope: async (driver) => ({ ...(await domainNamed('networked')(driver)), device: 'tap-test' }),
    same: (text, [stats]) => {
      const theirs = Object.entries(counters(text)).map(([name, value]) => [camel(name), value]);
      expect(theirs.length).toBe(8);
      // Frames of the host's own arrive at any time.
      expect(Object.keys(Object(stats)).sort()).toEqual(theirs.map(([name]) => name).sort());
      expect(Object(stats).rxBytes).toBe(Object.fromEntries(theirs).rxBytes);
    },
  }),
  'blockresize DOMAIN DISK SIZE': changes({
    on: 'qemu',
    ready: [...START, 'blockresize TWIN vda 9M'],
    words: { ...twin, ...DISK, SIZE: '16M' },
    scope: () => ({ ...disk(), kib: 16_384 }),
    observe: ['domblkinfo TWIN vda'],
  }),
  'blockcopy DOMAIN DISK': changes({
    on: 'qemu',
    ready: TRANSIENT,
    words: { ...twin, ...DISK },
    more: [COPY],
    scope: (name, { folder }) => ({
      ...disk(),
      xml: `<disk type='file'><driver type='qcow2'/><source file='${folder}/${name}.copy'/></disk>`,
      params: {},
    }),
    observe: ['blockjob TWIN vda'],
  }),
  'blockcommit DOMAIN DISK': changes({
    on: 'qemu',
    ready: [...TRANSIENT, OVERLAY, OVERLAY_2],
    words: { ...twin, ...DISK },
    more: ['--top FOLDER/TWIN.over1 --base FOLDER/TWIN.qcow2'],
    scope: (name, { folder }) => ({
      ...disk(),
      base: `${folder}/${name}.qcow2`,
      top: `${folder}/${name}.over1`,
      bandwidth: 0,
    }),
    observe: ['dumpxml TWIN'],
  }),
  'blockpull DOMAIN DISK': changes({
    on: 'qemu',
    ready: [...TRANSIENT, PULLED],
    words: { ...twin, ...DISK },
    scope: () => ({ ...disk(), bandwidth: 0 }),
    observe: ['dumpxml TWIN'],
  }),
  'blockjob DOMAIN DISK': async (row, world) => {
    const { shell } = world.qemu;
    for (const line of ['destroy TWIN', 'define FOLDER/base-qemu-TWIN.xml', ...TRANSIENT]) {
      // The first one fails if it does not run.
      await shell.run(fill(line, 'ours', world)).catch(() => undefined);
    }
    const scope = { ...(await domainNamed('ours')(world.qemu)), ...disk() };
    await shell.run(`blockcopy ours vda --dest ${world.folder}/job --format qcow2 --transient-job --wait`);
    // virsh writes the progress to standard error.
    const text = String(await row.virsh(shell, { DOMAIN: 'ours', ...DISK }).catch((error: unknown) => error));
    const [job] = await row.ours(scope, [0]);
    expect(text).toMatch(/Block Copy: \[100(\.00)? %\]/);
    expect(Object(job).cur).toBe(Object(job).end);
    await row.ours(scope, [1]);
    // It is quiet where there is no job.
    expect(await shell.run('blockjob ours vda')).toBe('');
    await shell.run('destroy ours');
  },
  'domjobinfo DOMAIN': reads({
    ...OURS,
    ready: [...STILL, 'backup-begin TWIN FOLDER/backup-TWIN.xml'],
    same: (text, [job]) => {
      const theirs = fields(text);
      expect(theirs.get('Operation')).toBe('Backup');
      expect(job).toMatchObject({ type: 2 });
    },
  }),
  'domjobabort DOMAIN': changes({
    on: 'qemu',
    ready: ['start TWIN', 'backup-begin TWIN FOLDER/backup-TWIN.xml'],
    words: twin,
    observe: ['backup-dumpxml TWIN'],
  }),
  'backup-begin DOMAIN': changes({
    on: 'qemu',
    ready: START,
    words: twin,
    more: ['FOLDER/TWIN.xml'],
    xml: (name, { folder }) => PULL_BACKUP.replace('FOLDER', folder).replace('TWIN', name),
    observe: ['backup-dumpxml TWIN'],
    after: ['domjobabort TWIN'],
  }),
};

/** Writes the files that these rows need. */
export function prepareDevices(world: World, names: readonly Twin[]): void {
  for (const name of names) {
    world.write(`usb-${name}`, usbDisk(name, world));
    world.write(`backup-${name}`, PULL_BACKUP.replace('FOLDER', world.folder).replace('TWIN', name));
  }
  world.write(
    'networked',
    `<domain type='qemu'><name>networked</name><memory>32768</memory><os><type>hvm</type></os><devices>
      <interface type='ethernet'><target dev='tap-test'/><model type='virtio'/></interface>
    </devices></domain>`,
  );
}
