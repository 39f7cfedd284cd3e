import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, PEERS } from '../participant.js';
import { contest, type Entrant, type Result } from '../rounds.js';
import { Crew, type World } from '../world.js';

/** Opening and closing, again and again in one process. */
export async function connections(world: World): Promise<Result[]> {
  const { connections: count, rounds } = world.sizes;
  const daemon = await world.daemon(5);
  await using crew = new Crew(world);
  const task = { do: 'connect', uri: daemon.uri(), count };
  const ours = crew.start('ours');
  const raw = crew.start('raw');
  const { calls, turns } = await recordConnect(world);
  await raw.ask({ do: 'load', calls });
  const entrants: Entrant[] = [
    { name: 'ours', run: () => ours.ask(task) },
    { name: 'raw', run: () => raw.ask({ do: 'connect', socket: daemon.socket, count, turns }) },
  ];
  for (const kind of ['python', 'perl'] as const) {
    if (!world.has(kind)) continue;
    const binding = crew.start(kind);
    entrants.push({ name: kind, run: () => binding.ask(task) });
  }
  const title = `Connection and close, ${count} times`;
  return [await contest({ name: 'connect', title, rounds, expected: { connections: count } }, entrants)];
}

/** A process that loads the library, connects, closes and ends; and the memory that it took. */
export async function fresh(world: World): Promise<Result[]> {
  const daemon = await world.daemon(5);
  const { calls, turns } = await recordConnect(world);
  const frames = readFileSync(calls).toString('base64');
  const uri = daemon.uri();
  const entrants: Entrant[] = [
    { name: 'ours', run: () => once(process.execPath, ['fresh-ours.mjs', join(world.build, 'index.js'), uri]) },
    { name: 'raw', run: () => once(process.execPath, ['fresh-raw.mjs', daemon.socket, frames, turns]) },
    { name: 'python', run: () => once('/usr/bin/python3', ['fresh-python.py', uri]) },
    { name: 'perl', run: () => once('/usr/bin/perl', ['fresh-perl.pl', uri]) },
  ];
  const taking = entrants.filter(({ name }) => (name === 'python' || name === 'perl' ? world.has(name) : true));
  const about = { name: 'fresh', title: 'New process: import, connect, close', expected: { connections: 1 } };
  const time = await contest({ ...about, rounds: 3 * world.sizes.rounds }, taking);
  const memory: Entrant[] = taking.map(({ name, run }) => ({ name, run: async () => held(await run()) }));
  const space = { ...about, name: 'fresh-memory', title: `${about.title}: peak memory` };
  return [time, await contest({ ...space, rounds: world.sizes.rounds }, memory, 0)];
}

/** The calls of one connection from its opening to its close: the file of the calls, and how many are sent at once. */
async function recordConnect(world: World): Promise<{ calls: string; turns: string }> {
  const daemon = await world.daemon(5);
  await using crew = new Crew(world);
  const scribe = crew.start('ours');
  const [calls, turns] = [world.file('connect'), world.file('turns')];
  await scribe.ask({ do: 'record' });
  await scribe.ask({ do: 'connect', uri: daemon.uri(), count: 1 });
  await scribe.ask({ do: 'recorded', calls, turns });
  return { calls, turns: readFileSync(turns, 'utf8') };
}

/** Runs a program from its start to its end. It prints the most memory that it had, in bytes. */
function once(program: string, [script = '', ...args]: readonly string[]): Promise<Answer> {
  const begin = performance.now();
  const child = spawn(program, [join(PEERS, script), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaints = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    complaints += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const ms = performance.now() - begin;
      if (code === 0) resolve({ ms, most: Number(output), connections: 1 });
      else reject(new Error(`${script} ended with ${code}: ${complaints}`));
    });
  });
}

function held({ most = 0 }: Answer): Answer {
  return { bytesHeld: most, connections: 1 };
}
