import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../src/index.js';
import type { Daemon } from '../../test/support/daemon.js';
import { type Contender, compare, type Result } from '../compare.js';
import { type Environment, Participants } from '../environment.js';
import type { Task } from '../participant.js';
import { recordOpening } from '../single-connection.js';

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
  const results: Result[] = [];
  for (const direction of ['upload', 'download'] as const) {
    const { pool, volume: name } = volume;
    const task = { do: direction, pool, volume: name, length: bytes, bytes, chunk: CHUNK };
    const title = `Volume of ${(bytes / 2 ** 30).toFixed(bytes < 2 ** 30 ? 3 : 0)} GiB: ${direction}`;
    await using participants = new Participants(environment);
    const contenders = await streamers(environment, participants, daemon, task);
    // Each takes well under a second, and by how much depends on which core the kernel gives to whom.
    const about = { name: direction, title, rounds: 3 * rounds, expected: { bytes } };
    results.push(await compare(about, contenders, rounds));
  }
  return results;
}

async function streamers(
  environment: Environment,
  participants: Participants,
  daemon: Daemon,
  task: Task,
): Promise<Contender[]> {
  const uri = daemon.uri('qemu:///system');
  const files = {
    hello: environment.file('hello'),
    calls: environment.file('calls'),
    stream: environment.file('stream'),
  };
  const ours = participants.start('ours');
  await recordOpening(ours, { uri, socket: daemon.socket, maxInFlight: 4 }, files.hello);
  await ours.ask({ do: 'record' });
  await ours.ask({ ...task, bytes: 1 });
  await ours.ask({ do: 'recorded', calls: files.calls });
  const raw = participants.start('raw');
  await raw.ask({ do: 'open', socket: daemon.socket, hello: files.hello });
  await raw.ask({ do: 'load', calls: files.calls });
  const contenders: Contender[] = [
    { name: 'ours', run: () => ours.ask(task) },
    { name: 'raw', run: () => raw.ask(task) },
  ];
  for (const kind of environment.bindings.keys()) {
    const binding = participants.start(kind);
    await binding.ask({ do: 'open', uri });
    contenders.push({ name: kind, run: () => binding.ask(task) });
  }
  return contenders;
}
