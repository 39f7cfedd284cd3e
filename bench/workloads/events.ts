import { recordOpening } from '../on-a-link.js';
import type { Participant } from '../participant.js';
import { contest, type Entrant, type Result } from '../rounds.js';
import { Crew, type World } from '../world.js';
import { place } from './calls.js';

/**
 * Lifecycle events: somebody suspends and resumes a domain as fast as the daemon allows, one participant listens. The
 * time is that from the first event to the last.
 */
export async function events(world: World): Promise<Result[]> {
  const { events: count, rounds } = world.sizes;
  const daemon = await world.daemon(5);
  await using crew = new Crew(world);
  const maker = await eventMaker(world, crew, count);
  const during = async (listener: Participant, listen: { socket?: string }): ReturnType<Entrant['run']> => {
    await listener.ask({ do: 'listen', count, ...listen });
    const heard = listener.ask({ do: 'heard', count });
    await maker.ask({ do: 'play', inFlight: 1, together: 1 });
    return heard;
  };
  const ours = crew.start('ours');
  const raw = crew.start('raw');
  const calls = world.file('listen');
  await ours.ask({ do: 'record' });
  await ours.ask({ do: 'open', uri: daemon.uri() });
  await ours.ask({ do: 'listen' });
  await ours.ask({ do: 'recorded', calls });
  await ours.ask({ do: 'close' });
  await ours.ask({ do: 'open', uri: daemon.uri() });
  await raw.ask({ do: 'load', calls });
  const entrants: Entrant[] = [
    { name: 'ours', run: () => during(ours, {}) },
    { name: 'raw', run: () => during(raw, { socket: daemon.socket }) },
  ];
  for (const kind of ['python', 'perl'] as const) {
    if (!world.has(kind)) continue;
    const binding = crew.start(kind);
    await binding.ask({ do: 'loop' });
    await binding.ask({ do: 'open', uri: daemon.uri() });
    entrants.push({ name: kind, run: () => during(binding, {}) });
  }
  const title = `${count.toLocaleString('en')} lifecycle events`;
  return [await contest({ name: 'events', title, rounds, expected: { events: count } }, entrants)];
}

/**
 * A raw program that makes events by calls that ours has made once; beside it stays a listener who never hears
 * anything, because libvirtd 9.0.0 forgets how to deliver when its last listener leaves (docs/events.md).
 */
async function eventMaker(world: World, crew: Crew, count: number): Promise<Participant> {
  const daemon = await world.daemon(5);
  const files = { hello: world.file('hello'), calls: world.file('calls') };
  const keeper = crew.start('ours', 'keeper');
  await recordOpening(keeper, place(daemon, daemon.uri(), 5), files.hello);
  await keeper.ask({ do: 'keep' });
  await keeper.ask({ do: 'domains' });
  await keeper.ask({ do: 'record' });
  await keeper.ask({ do: 'flip', count });
  await keeper.ask({ do: 'recorded', calls: files.calls });
  const maker = crew.start('raw', 'maker of events');
  await maker.ask({ do: 'open', socket: daemon.socket, hello: files.hello });
  await maker.ask({ do: 'load', calls: files.calls });
  return maker;
}
