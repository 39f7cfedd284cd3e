import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../src/index.js';
import type { Daemon } from '../../test/support/daemon.js';
import type { Binding } from '../bindings.js';
import { type Contender, compare, type Result } from '../compare.js';
import { type Environment, Participants } from '../environment.js';
import type { Participant, Task } from '../participant.js';
import { type Place, recordOpening } from '../single-connection.js';
import { place } from './calls.js';

/** What an application sends at a time. */
const CHUNK = 1_048_576;

/** A pool whose files live in memory, so that no disk is measured, and a volume in it. */
export class Volume implements AsyncDisposable {
  readonly pool: string;
  readonly volume = 'content';
  readonly #folder: string;
  readonly #daemon: Daemon;

  private constructor(daemon: Daemon, folder: string) {
    this.#daemon = daemon;
    this.#folder = folder;
    this.pool = folder.slice(folder.lastIndexOf('/') + 1);
  }

  static async create(daemon: Daemon, bytes: number): Promise<Volume> {
    const made = new Volume(daemon, mkdtempSync(join(parentFor(2 * bytes), 'lvb-')));
    const target = `<target><path>${made.#folder}</path></target>`;
    await using connection = await connect(daemon.uri('qemu:///system'));
    const pool = await connection.createStoragePool(`<pool type='dir'><name>${made.pool}</name>${target}</pool>`);
    await pool.createVolume(`<volume><name>${made.volume}</name><capacity>${bytes}</capacity></volume>`);
    return made;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await using connection = await connect(this.#daemon.uri('qemu:///system'));
    await (await connection.getStoragePoolByName(this.pool)).destroy();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function parentFor(bytes: number): string {
  const memory = '/dev/shm';
  mkdirSync(memory, { recursive: true });
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > bytes ? memory : tmpdir();
}

/** A volume to the daemon, and from it. */
export async function volumes(environment: Environment): Promise<Result[]> {
  const { volumeBytes: bytes, rounds } = environment.sizes;
  const daemon = await environment.daemon(5);
  await using volume = await Volume.create(daemon, bytes);
  return await compareVolumes(environment, {
    volume,
    place: place(daemon, daemon.uri('qemu:///system'), 5),
    bytes,
    name: (direction) => direction,
    title: (direction) => `Volume of ${(bytes / 2 ** 30).toFixed(bytes < 2 ** 30 ? 3 : 0)} GiB: ${direction}`,
    bindings: [...environment.bindings.keys()],
    // Each takes well under a second, and by how much depends on which core the kernel gives to whom.
    rounds: 2 * rounds,
  });
}

type Direction = 'upload' | 'download';

/** A volume that every participant transfers over the same transport. */
interface Transfers {
  readonly volume: Volume;
  readonly place: Place;
  readonly bytes: number;
  name(direction: Direction): string;
  title(direction: Direction): string;
  readonly bindings: readonly Binding[];
  readonly rounds: number;
}

/** Compares uploads, and then downloads of what was uploaded. */
export async function compareVolumes(environment: Environment, transfers: Transfers): Promise<Result[]> {
  const { volume, bytes, rounds } = transfers;
  const results: Result[] = [];
  for (const direction of ['upload', 'download'] as const) {
    const task = { do: direction, pool: volume.pool, volume: volume.volume, length: bytes, bytes, chunk: CHUNK };
    await using participants = new Participants(environment);
    const contenders = await streamers(environment, participants, transfers, task);
    const about = {
      name: transfers.name(direction),
      title: transfers.title(direction),
      rounds,
      expected: { bytes },
    };
    results.push(await compare(about, contenders, Math.ceil(rounds / 5)));
  }
  return results;
}

async function streamers(
  environment: Environment,
  participants: Participants,
  { place, bindings }: Transfers,
  task: Task,
): Promise<Contender[]> {
  const ours = participants.start('ours');
  const contenders: Contender[] = [{ name: 'ours', run: () => ours.ask(task) }];
  if (place.socket === undefined) await ours.ask({ do: 'open', uri: place.uri });
  else contenders.push(await rawStreamer(environment, participants, ours, { ...place, socket: place.socket }, task));
  for (const kind of bindings.filter((binding) => environment.has(binding))) {
    const binding = participants.start(kind);
    await binding.ask({ do: 'open', uri: place.uri });
    contenders.push({ name: kind, run: () => binding.ask(task) });
  }
  return contenders;
}

/** The raw program, which sends what the library sends in a transfer of a single byte. */
async function rawStreamer(
  environment: Environment,
  participants: Participants,
  ours: Participant,
  place: Place & { readonly socket: string },
  task: Task,
): Promise<Contender> {
  const files = { hello: environment.file('hello'), calls: environment.file('calls') };
  await recordOpening(ours, place, files.hello);
  await ours.ask({ do: 'record' });
  await ours.ask({ ...task, bytes: 1 });
  await ours.ask({ do: 'recorded', calls: files.calls });
  const raw = participants.start('raw');
  await raw.ask({ do: 'open', socket: place.socket, hello: files.hello });
  await raw.ask({ do: 'load', calls: files.calls });
  return { name: 'raw', run: () => raw.ask(task) };
}
