import { expect, test, vi } from 'vitest';
import { Wrap } from '../../../src/api/connection/wrap.js';
import { catalogue } from '../../../src/api/events/definitions/catalogue.js';
import { EVENT_SPACES } from '../../../src/api/events/event-choice.js';
import type { EventMap, EventName } from '../../../src/api/events/event-types.js';
import { EventHub } from '../../../src/api/events/hub.js';
import { subscribe } from '../../../src/api/events/subscribe.js';
import type { HandleSession } from '../../../src/api/handles.js';
import { Link } from '../../../src/rpc/link.js';
import { frame, MemoryTransport, word } from '../../rpc/memory-transport.js';
import { registration, whenLoaded } from '../handles-session.js';

/*
 * A peer that sends every kind of event to the callback of every other kind, before and after the registrations are
 * answered. What is not of the callback's own kind reaches nobody, and harms nobody.
 */

const NAMES = Object.keys(EVENT_SPACES).filter((name): name is EventName => name in catalogue);

/** Zeros are valid payloads: empty text, empty lists, absent values. */
const ZEROS = Buffer.alloc(512);

const idOf = (name: EventName): number => NAMES.indexOf(name) + 100;

/** An event of one kind for the callback of another. Only `close` has no callback id. */
function sent(kind: EventName, target: EventName): Buffer {
  const { message } = catalogue[kind];
  const id = kind === 'hypervisor-close' ? [] : [word(idOf(target))];
  return frame([message.program.number, 1, message.number, 2, 0, 0], ...id, ZEROS);
}

function everyPair(peer: MemoryTransport): void {
  for (const target of NAMES) for (const kind of NAMES) peer.receive(sent(kind, target));
}

/** Procedures that register, by kind of object. */
const REGISTERING: Readonly<Record<number, string>> = {
  313: 'network',
  316: 'domain',
  360: 'connection',
  368: 'storage-pool',
  374: 'node-device',
  380: 'secret',
};

/** The event that a call registers. */
function registeredBy(call: Buffer): EventName {
  const [program = 0, procedure = 0, eventId = 0] = [4, 12, 28].map((at) =>
    at < call.length ? call.readInt32BE(at) : 0,
  );
  const name = NAMES.find((one) =>
    one === 'qemu-monitor'
      ? program === catalogue[one].message.program.number
      : EVENT_SPACES[one] === REGISTERING[procedure] && (catalogue[one].eventId ?? 0) === eventId,
  );
  if (name === undefined) throw new Error(`procedure ${procedure} registers no event`);
  return name;
}

/** Registers every event, and answers the registrations when told to. */
async function everyEvent(): Promise<{
  readonly peer: MemoryTransport;
  readonly link: Link;
  readonly taken: Map<EventName, EventMap[EventName][]>;
  answer(): Promise<void>;
}> {
  const peer = new MemoryTransport();
  const link = new Link(peer, { maxInFlight: NAMES.length });
  const session: HandleSession = Object.create({ events: new EventHub(link), whenLoaded, registration }, {});
  Object.defineProperty(session, 'wrap', { value: new Wrap(session) });
  const taken = new Map<EventName, EventMap[EventName][]>();
  const ready = NAMES.map((name) => {
    const events = subscribe(session, name);
    const items: EventMap[EventName][] = [];
    taken.set(name, items);
    void (async () => {
      for await (const event of events) items.push(event);
    })();
    return events.ready;
  });
  // One of each forwarded driver, and all others.
  await expect.poll(() => peer.frames().length).toBeGreaterThanOrEqual(NAMES.length - 4);
  const answer = async (): Promise<void> => {
    for (let answered = 0; answered < NAMES.length; answered += 1) {
      const call = await vi.waitFor(
        () => peer.frames()[answered] ?? Promise.reject(new Error('nothing was registered')),
        15_000,
      );
      const [program = 0, procedure = 0, serial = 0] = [4, 12, 20].map((at) => call.readUInt32BE(at));
      const name = registeredBy(call);
      const id = name === 'hypervisor-close' ? [] : [word(idOf(name))];
      peer.receive(frame([program, 1, procedure, 1, serial, 0], ...id));
    }
    await Promise.all(ready);
  };
  return { peer, link, taken, answer };
}

/** What each kind's own iteration got; `close` has one callback, which every one of its events is for. */
function expectOwn(taken: ReadonlyMap<EventName, readonly EventMap[EventName][]>, rounds: number): void {
  for (const [name, items] of taken) {
    const count = name === 'hypervisor-close' ? NAMES.length * rounds : rounds;
    expect([name, items.map((item) => item?.type)]).toEqual([name, Array.from({ length: count }, () => name)]);
  }
}

test('an event for the callback of another kind is dropped', async () => {
  const { peer, link, taken, answer } = await everyEvent();
  await answer();
  everyPair(peer);
  everyPair(peer);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expectOwn(taken, 2);
  expect(link.state.tag).not.toBe('closed');
  link.destroy();
});

test('so is one that comes before its registration is answered', async () => {
  const { peer, link, taken, answer } = await everyEvent();
  everyPair(peer);
  await answer();
  everyPair(peer);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expectOwn(taken, 2);
  expect(link.state.tag).not.toBe('closed');
  link.destroy();
});
