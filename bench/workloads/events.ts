import { type Contender, compare, type Result } from '../compare.js';
import { type Environment, Participants } from '../environment.js';
import type { Participant } from '../participant.js';
import { recordOpening } from '../single-connection.js';
import { place } from './calls.js';

/**
 * Lifecycle events: somebody suspends and resumes a domain as fast as the daemon allows, one participant listens. The
 * time is that from the first event to the last.
 */
export async function events(environment: Environment): Promise<Result[]> {
  const { events: count, rounds } = environment.sizes;
  const daemon = await environment.daemon(5);
  await using participants = new Participants(environment);
  const maker = await eventMaker(environment, participants, count);
  const during = async (listener: Participant, listen: { socket?: string }): ReturnType<Contender['run']> => {
    await listener.ask({ do: 'listen', count, ...listen });
    const heard = listener.ask({ do: 'heard', count });
    await maker.ask({ do: 'play', inFlight: 1, together: 1 });
    return heard;
  };
  const ours = participants.start('ours');
  const raw = participants.start('raw');
  const calls = environment.file('listen');
  await ours.ask({ do: 'record' });
  await ours.ask({ do: 'open', uri: daemon.uri() });
  await ours.ask({ do: 'listen' });
  await ours.ask({ do: 'recorded', calls });
  await ours.ask({ do: 'close' });
  await ours.ask({ do: 'open', uri: daemon.uri() });
  await raw.ask({ do: 'load', calls });
  const contenders: Contender[] = [
    { name: 'ours', run: () => during(ours, {}) },
    { name: 'raw', run: () => during(raw, { socket: daemon.socket }) },
  ];
  for (const kind of environment.bindings.keys()) {
    const binding = participants.start(kind);
    await binding.ask({ do: 'loop' });
    await binding.ask({ do: 'open', uri: daemon.uri() });
    contenders.push({ name: kind, run: () => during(binding, {}) });
  }
  const title = `${count.toLocaleString('en')} lifecycle events`;
  return [await compare({ name: 'events', title, rounds, expected: { events: count } }, contenders)];
}

/**
 * A raw program that makes events by calls that ours has made once; beside it stays a listener who never hears
 * anything, because libvirtd 9.0.0 forgets how to deliver when its last listener leaves (docs/events.md).
 */
async function eventMaker(environment: Environment, participants: Participants, count: number): Promise<Participant> {
  const daemon = await environment.daemon(5);
  const files = { hello: environment.file('hello'), calls: environment.file('calls') };
  const keeper = participants.start('ours', 'keeper');
  await recordOpening(keeper, place(daemon, daemon.uri(), 5), files.hello);
  await keeper.ask({ do: 'keep' });
  await keeper.ask({ do: 'domains' });
  await keeper.ask({ do: 'record' });
  await keeper.ask({ do: 'flip', count });
  await keeper.ask({ do: 'recorded', calls: files.calls });
  const maker = participants.start('raw', 'maker of events');
  await maker.ask({ do: 'open', socket: daemon.socket, hello: files.hello });
  await maker.ask({ do: 'load', calls: files.calls });
  return maker;
}
