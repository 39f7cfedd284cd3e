import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contender, compare, type Result } from '../compare.js';
import { type Environment, Participants } from '../environment.js';
import { type Answer, PEERS } from '../participant.js';
import { runProgram } from '../run-program.js';

/** A program that takes longer has hung. */
const ONCE_MS = 30_000;

/** Opening and closing, again and again in one process. */
export async function connections(environment: Environment): Promise<Result[]> {
  const { connections: count, rounds } = environment.sizes;
  const daemon = await environment.daemon(5);
  await using participants = new Participants(environment);
  const task = { do: 'connect', uri: daemon.uri(), count };
  const ours = participants.start('ours');
  const raw = participants.start('raw');
  const minimal = participants.start('minimal');
  const { calls, turns } = await recordConnect(environment);
  await raw.ask({ do: 'load', calls });
  const contenders: Contender[] = [
    { name: 'ours', run: () => ours.ask(task) },
    { name: 'raw', run: () => raw.ask({ do: 'connect', socket: daemon.socket, count, turns }) },
    { name: 'minimal', run: () => minimal.ask(task) },
  ];
  for (const kind of environment.bindings.keys()) {
    const binding = participants.start(kind);
    contenders.push({ name: kind, run: () => binding.ask(task) });
  }
  const title = `Connection and close, ${count} times`;
  return [await compare({ name: 'connect', title, rounds, expected: { connections: count } }, contenders)];
}

/** A process that loads the library, connects, closes and ends; and the memory that it took. */
export async function fresh(environment: Environment): Promise<Result[]> {
  const daemon = await environment.daemon(5);
  const { calls, turns } = await recordConnect(environment);
  const frames = readFileSync(calls).toString('base64');
  const uri = daemon.uri();
  const node = process.execPath;
  const contenders: Contender[] = [
    { name: 'ours', run: () => once(node, [join(PEERS, 'fresh-ours.mjs'), join(environment.build, 'index.js'), uri]) },
    { name: 'raw', run: () => once(node, [join(PEERS, 'fresh-raw.mjs'), daemon.socket, frames, turns]) },
  ];
  for (const [name, { fresh: command }] of environment.bindings) {
    const [program, ...args] = command;
    contenders.push({ name, run: () => once(program, [...args, uri]) });
  }
  const about = { name: 'fresh', title: 'New process: import, connect, close', expected: { connections: 1 } };
  const time = await compare({ ...about, rounds: 3 * environment.sizes.rounds }, contenders);
  const memory: Contender[] = contenders.map(({ name, run }) => ({ name, run: async () => held(await run()) }));
  const space = { ...about, name: 'fresh-memory', title: `${about.title}: peak memory` };
  return [time, await compare({ ...space, rounds: environment.sizes.rounds }, memory, 0)];
}

/** The calls of one connection from its opening to its close: the file of the calls, and how many are sent at once. */
async function recordConnect(environment: Environment): Promise<{ calls: string; turns: string }> {
  const daemon = await environment.daemon(5);
  await using participants = new Participants(environment);
  const scribe = participants.start('ours');
  const [calls, turns] = [environment.file('connect'), environment.file('turns')];
  await scribe.ask({ do: 'record' });
  await scribe.ask({ do: 'connect', uri: daemon.uri(), count: 1 });
  await scribe.ask({ do: 'recorded', calls, turns });
  return { calls, turns: readFileSync(turns, 'utf8') };
}

/** Runs a program, which prints the most memory that it had, in bytes. */
async function once(program: string, args: readonly string[]): Promise<Answer> {
  const { ms, stdout } = await runProgram(program, args, { timeoutMs: ONCE_MS });
  return { ms, most: Number(stdout), connections: 1 };
}

function held({ most = 0 }: Answer): Answer {
  return { bytesHeld: most, connections: 1 };
}
