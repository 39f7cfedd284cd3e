import { readFileSync } from 'node:fs';
import { expect, vi } from 'vitest';
import type { Names, RunningRow } from './row.js';
import { type Driver, type DriverName, TWINS, type Twin, uuidOf, type World } from './world.js';

/** Runs both columns of a row, and compares them. */
export type Compare = (row: RunningRow, world: World) => Promise<void>;

/** Comparisons by the command of the page. */
export type Comparisons = Names<Compare>;

/** How a row that reads is compared. */
interface Read {
  readonly on: DriverName;
  /** Words for placeholders, and operands that the page does not have. */
  readonly words?: Names<string>;
  readonly more?: string;
  /** Commands of virsh before. */
  readonly ready?: readonly string[];
  /** Variables of the snippets. */
  scope?(driver: Driver, world: World): Promise<Names<unknown>> | Names<unknown>;
  /** Compares the text of virsh with the values of the snippets. */
  same(text: string, values: readonly unknown[]): void;
}

/** Compares what both read. */
export function reads({ on, words = {}, more, ready = [], scope, same }: Read): Compare {
  return async (row, world) => {
    const driver = world[on];
    for (const line of ready) {
      const done = driver.shell.run(fill(line, 'ours', world));
      // It may be off.
      await (line.startsWith('destroy ') ? done.catch(() => undefined) : done);
    }
    const filled = Object.fromEntries(Object.entries(words).map(([name, word]) => [name, fill(word, 'ours', world)]));
    const text = await row.virsh(driver.shell, filled, ...(more === undefined ? [] : [fill(more, 'ours', world)]));
    const { connection } = driver;
    same(text.trim(), await row.ours({ connection, ...(await scope?.(driver, world)) }));
  };
}

/** Objects that can be twins. */
type TwinKind = 'domain' | 'network' | 'pool' | 'volume';

/** How a row that changes something is compared: virsh changes one object, our method its twin. */
interface Change {
  readonly on?: DriverName;
  readonly kind?: TwinKind;
  /** Commands of virsh that bring a new twin into the state before. TWIN is its name, FOLDER the daemon's folder. */
  readonly ready?: readonly string[];
  readonly words?: Names<string>;
  /** Operands that the page does not have, for each command of the row. */
  readonly more?: readonly string[];
  /** A document in FOLDER/TWIN.xml and in the variable `xml`. */
  xml?(twin: Twin, world: World): string;
  scope?(twin: Twin, world: World): Promise<Names<unknown>> | Names<unknown>;
  /** Which of the snippets are alternatives of this change; all by default. */
  readonly only?: readonly number[];
  /** Commands of virsh whose output is compared; EVENTS are QEMU's, `cat FILE` is a file. */
  readonly observe: readonly string[];
  /** Why the change cannot be seen. */
  readonly unseen?: string;
  /** Commands of virsh that remove what a new twin would be in conflict with. */
  readonly after?: readonly string[];
}

/** Commands that make a new twin of whatever is there. Some of them fail. */
const FRESH: Readonly<Record<TwinKind, (driver: DriverName) => readonly string[]>> = {
  domain: (driver) => [
    'destroy TWIN',
    'undefine TWIN --managed-save --snapshots-metadata',
    `define FOLDER/base-${driver}-TWIN.xml`,
  ],
  network: () => ['net-destroy TWIN', 'net-undefine TWIN', 'net-define FOLDER/net-TWIN.xml'],
  pool: () => ['pool-destroy TWIN', 'pool-undefine TWIN', 'pool-define FOLDER/pool-TWIN.xml'],
  volume: (driver) => {
    const pool = POOLS[driver];
    const vols = ['TWIN', 'TWIN-copy'].map((name) => `vol-delete ${name} --pool ${pool}`);
    return [...vols, `vol-create-as ${pool} TWIN 65536 --allocation 65536`];
  },
};

/** The pools that twins are in as volumes. */
export const POOLS: Readonly<Record<DriverName, string>> = { test: 'default-pool', qemu: 'images' };

/** Changes one twin with virsh, the other with the snippets, and compares what virsh then says about them. */
export function changes(change: Change): Compare {
  const { on = 'test', ready = [], words = {}, more = [], observe, unseen, after = [], only } = change;
  return async (row, world) => {
    const { shell } = world[on];
    const see = async (twin: Twin): Promise<string> => {
      const seen: string[] = [];
      for (const line of observe) seen.push(await observed(fill(line, twin, world), twin, world, on));
      return seen.join('\n');
    };
    const before: string[] = [];
    for (const twin of TWINS) {
      await makeFresh(change, on, twin, world);
      for (const line of ready) await shell.run(fill(line, twin, world));
      if (change.xml !== undefined) world.write(twin, change.xml(twin, world));
      world.forgetEvents();
      before.push(await see(twin));
    }
    expect(before[1]).toBe(before[0]);
    const filled = Object.fromEntries(Object.entries(words).map(([name, word]) => [name, fill(word, 'theirs', world)]));
    await row.virsh(shell, filled, ...more.map((word) => fill(word, 'theirs', world)));
    await row.ours(await scopeOf(change, on, world), only);
    // The daemon reports some changes only later.
    const same = async (): Promise<void> => {
      const [theirs, ours] = [await see('theirs'), await see('ours')];
      if (unseen === undefined) expect(theirs).not.toBe(before[0]);
      expect(ours).toBe(theirs);
    };
    await vi.waitFor(same, { timeout: 30_000, interval: 100 });
    for (const twin of TWINS) for (const line of after) await shell.run(fill(line, twin, world));
  };
}

async function makeFresh({ kind = 'domain' }: Change, on: DriverName, twin: Twin, world: World): Promise<void> {
  const commands = FRESH[kind](on);
  for (const [index, line] of commands.entries()) {
    const run = world[on].shell.run(fill(line, twin, world));
    if (index === commands.length - 1) await run;
    else await run.catch(() => undefined);
  }
}

async function scopeOf(change: Change, on: DriverName, world: World): Promise<Names<unknown>> {
  const { kind = 'domain', xml } = change;
  const { connection } = world[on];
  const find = {
    domain: () => connection.getDomainByName('ours'),
    network: () => connection.getNetworkByName('ours'),
    pool: () => connection.getStoragePoolByName('ours'),
    volume: async () => (await connection.getStoragePoolByName(POOLS[on])).getVolumeByName('ours'),
  };
  // It may be what the change makes.
  const object = await find[kind]().catch(() => undefined);
  return { connection, [kind]: object, xml: xml?.('ours', world), ...(await change.scope?.('ours', world)) };
}

async function observed(line: string, twin: Twin, world: World, on: DriverName): Promise<string> {
  if (line === 'EVENTS') return world.eventsOf(twin);
  if (line.startsWith('cat ')) return readFileSync(line.slice(4), 'latin1');
  const text = await world[on].shell.run(line).catch((error: unknown) => String(error));
  return normal(text, twin, world);
}

/** Takes out what differs between twins, and from one moment to the next. */
function normal(text: string, twin: Twin, { folder }: World): string {
  return (
    text
      .replaceAll(folder, 'FOLDER')
      .replaceAll(new RegExp(`\\b${twin}\\b`, 'g'), 'TWIN')
      .replaceAll(/(..)a5fdbd-cdaf-9455-926a-d65c16db18\d\d/g, 'UUID')
      .replaceAll(/^(Id|CPU time|Allocation|Available):.*\n/gm, '')
      .replaceAll(/ (id|port|pid)='-?\d+'/g, '')
      .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+\d{4}/g, 'TIME')
      .replaceAll(/<creationTime>\d+</g, '<creationTime><')
      .replaceAll(/([0-9a-f]{2}:){5}[0-9a-f]{2}/g, 'MAC')
      .replaceAll(/domain-\d+-/g, 'domain-')
      // Files of a backup have the time in their names.
      .replaceAll(/<scratch file='[^']*'/g, "<scratch file='FILE'")
      .replaceAll(/ +/g, ' ')
  );
}

/** Puts the name of a twin and the folder into a line. */
export function fill(line: string, twin: Twin, { folder }: World): string {
  return line.replaceAll('TWIN', twin).replaceAll('FOLDER', folder).replaceAll('UUID', uuidOf(twin));
}

/** Runs one comparison after the other, for a row with alternatives. */
export function each(...comparisons: readonly Compare[]): Compare {
  return async (row, world) => {
    for (const comparison of comparisons) await comparison(row, world);
  };
}

/** Compares how both are refused by the daemon. */
export function refuses({ on, words = {}, scope }: Omit<Read, 'same' | 'ready' | 'more'>): Compare {
  return async (row, world) => {
    const driver = world[on];
    const theirs: unknown = await row.virsh(driver.shell, words).catch((error: unknown) => error);
    const { connection } = driver;
    const ours: unknown = await row
      .ours({ connection, ...(await scope?.(driver, world)) })
      .catch((error: unknown) => error);
    const reason = /error: (?:[a-z ]+: )?([^\n]+)\s*$/.exec(`${theirs}`)?.[1] ?? 'virsh was not refused';
    expect(`${ours}`).toContain(reason);
  };
}

/** `Name: value` lines of virsh, and those with `name value`. */
export function fields(text: string): Map<string, string> {
  const lines = text
    .split('\n')
    .map((line) => /^([^:]+?)\s*:\s*(.*)$/.exec(line.trim()) ?? /^(.*\S)\s+(\S+)$/.exec(line.trim()));
  return new Map(
    lines.flatMap((found) => (found === null ? [] : [[found[1] ?? '', (found[2] ?? '').trim()] as const])),
  );
}

/** A column of a table of virsh. */
export function column(text: string, index: number): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.trim().split(/\s{2,}/)[index] ?? '').sort();
}

/** The names of handles. */
export function namesOf(handles: unknown): string[] {
  if (!Array.isArray(handles)) throw new Error('not a list of handles');
  return handles.map(({ name }: { readonly name: string }) => name).sort();
}

/** A name in the way of our records: `rd_bytes` is `rdBytes`. */
export function camel(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
