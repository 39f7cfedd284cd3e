import { describe, expect, test } from 'vitest';
import { domainEventCallbackLifecycle, domainEventCallbackReboot } from '../../src/generated/remote/domain-events.js';
import { networkEventLifecycle } from '../../src/generated/remote/object-events.js';
import type { CallbackPayload, EventSink, EventSource } from '../../src/rpc/event-table.js';
import { Link } from '../../src/rpc/link.js';
import { frame, MemoryTransport, REMOTE_PROGRAM, text, tick } from './memory-transport.js';

const LIFECYCLE = 318;

/** A source whose registrations the test answers by hand. */
class Source implements EventSource {
  readonly key: string;
  readonly space = 'domain';
  readonly message = domainEventCallbackLifecycle;
  readonly log: string[] = [];
  answer: (id: number) => void = () => {};
  refuse: (error: Error) => void = () => {};
  undone: () => void = () => {};

  constructor(key = 'domain:lifecycle') {
    this.key = key;
  }

  register(): Promise<number> {
    this.log.push('register');
    return new Promise((resolve, reject) => {
      this.answer = resolve;
      this.refuse = reject;
    });
  }

  deregister(id: number): Promise<void> {
    this.log.push(`deregister ${id}`);
    return new Promise((resolve) => {
      this.undone = resolve;
    });
  }
}

/** A sink that only takes events. */
function taking(event: (payload: CallbackPayload) => void): EventSink {
  return { event, dropped: () => {} };
}

function lifecycle(callbackID: number, event: number): Buffer {
  const dom = [text('test'), Buffer.alloc(16), 1];
  return frame([REMOTE_PROGRAM, 1, LIFECYCLE, 2, 1, 0], callbackID, ...dom, event, 0);
}

function open(): { link: Link; peer: MemoryTransport } {
  const peer = new MemoryTransport();
  return { link: new Link(peer), peer };
}

describe('registrations', () => {
  test('are shared by listeners, made by the first and undone after the last', async () => {
    const { link, peer } = open();
    const source = new Source();
    const seen: string[] = [];
    const first = taking((payload) => void seen.push(`first ${Reflect.get(payload, 'callbackID')}`));
    const second = taking((payload) => void seen.push(`second ${Reflect.get(payload, 'callbackID')}`));
    const both = Promise.all([link.events.subscribe(source, first), link.events.subscribe(source, second)]);
    source.answer(7);
    await both;
    peer.receive(lifecycle(7, 2));
    await link.events.unsubscribe(source, first);
    peer.receive(lifecycle(7, 2));
    expect(seen).toEqual(['first 7', 'second 7', 'second 7']);
    expect(source.log).toEqual(['register']);
    const gone = link.events.unsubscribe(source, second);
    peer.receive(lifecycle(7, 2));
    source.undone();
    await gone;
    expect(source.log).toEqual(['register', 'deregister 7']);
    expect(seen).toHaveLength(3);
    expect(link.events.size).toBe(0);
  });

  test('are made again only after they are undone', async () => {
    const { link } = open();
    const source = new Source();
    const sink = taking(() => {});
    const first = link.events.subscribe(source, sink);
    source.answer(1);
    await first;
    const gone = link.events.unsubscribe(source, sink);
    await tick();
    const again = link.events.subscribe(source, sink);
    await tick();
    expect(source.log).toEqual(['register', 'deregister 1']);
    source.undone();
    await tick();
    expect(source.log).toEqual(['register', 'deregister 1', 'register']);
    source.answer(2);
    await Promise.all([gone, again]);
    expect(link.events.size).toBe(1);
  });

  test('a listener that goes while the daemon is asked leaves nothing behind', async () => {
    const { link } = open();
    const source = new Source();
    const sink = taking(() => {});
    const coming = link.events.subscribe(source, sink);
    const going = link.events.unsubscribe(source, sink);
    source.answer(3);
    await tick();
    source.undone();
    await Promise.all([coming, going]);
    expect(source.log).toEqual(['register', 'deregister 3']);
  });

  test('a refusal reaches every listener, and the next may try again', async () => {
    const { link } = open();
    const source = new Source();
    const both = [
      link.events.subscribe(
        source,
        taking(() => {}),
      ),
      link.events.subscribe(
        source,
        taking(() => {}),
      ),
    ];
    source.refuse(new Error('unsupported'));
    for (const one of both) await expect(one).rejects.toThrow('unsupported');
    const again = link.events.subscribe(
      source,
      taking(() => {}),
    );
    source.answer(0);
    await again;
    expect(source.log).toEqual(['register', 'register']);
  });
});

describe('events', () => {
  test('ahead of their registration are kept, those of nobody are dropped', async () => {
    const { link, peer } = open();
    const source = new Source();
    const seen: unknown[] = [];
    const coming = link.events.subscribe(
      source,
      taking((payload) => void seen.push(Reflect.get(payload, 'callbackID'))),
    );
    peer.receive(lifecycle(5, 1), lifecycle(6, 1), lifecycle(5, 2));
    source.answer(5);
    await coming;
    expect(seen).toEqual([5, 5]);
  });

  test('the same number in another kind is another callback', async () => {
    const { link, peer } = open();
    const domains = new Source();
    const seen: string[] = [];
    const networks: EventSource = {
      key: 'network:lifecycle',
      space: 'network',
      message: networkEventLifecycle,
      register: () => Promise.resolve(0),
      deregister: () => Promise.resolve(),
    };
    const coming = link.events.subscribe(
      domains,
      taking(() => void seen.push('domain')),
    );
    domains.answer(0);
    await coming;
    await link.events.subscribe(
      networks,
      taking(() => void seen.push('network')),
    );
    peer.receive(frame([REMOTE_PROGRAM, 1, 315, 2, 1, 0], 0, text('net'), Buffer.alloc(16), 2, 0));
    peer.receive(lifecycle(0, 2));
    expect(seen).toEqual(['network', 'domain']);
  });

  test('a malformed payload and an unknown event leave the link alive', async () => {
    const { link, peer } = open();
    const source = new Source();
    const seen: unknown[] = [];
    const coming = link.events.subscribe(
      source,
      taking((payload) => void seen.push(payload)),
    );
    source.answer(0);
    await coming;
    peer.receive(
      frame([REMOTE_PROGRAM, 1, LIFECYCLE, 2, 1, 0], 0, 99_999_999),
      frame([REMOTE_PROGRAM, 1, 9999, 2, 1, 0], 0),
    );
    peer.receive(frame([REMOTE_PROGRAM, 1, domainEventCallbackReboot.number, 2, 1, 0], 0, text('x')));
    peer.receive(lifecycle(0, 2));
    expect(seen).toMatchObject([{ callbackID: 0, msg: { event: 2, dom: { name: 'test' } } }]);
    expect(link.state.tag).not.toBe('closed');
  });

  test('that cannot be read are reported to the listeners of their callback', async () => {
    const { link, peer } = open();
    const source = new Source();
    const lost: number[] = [];
    const coming = link.events.subscribe(source, { event: () => {}, dropped: (count) => void lost.push(count) });
    source.answer(4);
    await coming;
    peer.receive(frame([REMOTE_PROGRAM, 1, LIFECYCLE, 2, 1, 0], 4, 99_999_999));
    peer.receive(frame([REMOTE_PROGRAM, 1, LIFECYCLE, 2, 1, 0], 5, 99_999_999));
    expect(lost).toEqual([1]);
  });

  test('that are too short for a callback may be those of any listener', async () => {
    const { link, peer } = open();
    const lost: string[] = [];
    const sources = [new Source('one'), new Source('two')];
    const coming = sources.map((source) =>
      link.events.subscribe(source, { event: () => {}, dropped: (count) => void lost.push(`${source.key} ${count}`) }),
    );
    sources[0]?.answer(0);
    await coming[0];
    peer.receive(frame([REMOTE_PROGRAM, 1, LIFECYCLE, 2, 1, 0]));
    expect(lost).toEqual(['one 1']);
    sources[1]?.answer(3);
    await coming[1];
    expect(lost).toEqual(['one 1', 'two 1']);
  });

  test('that cannot be read are reported behind the reply to their registration, too', async () => {
    const { link, peer } = open();
    const source = new Source();
    const lost: number[] = [];
    const coming = link.events.subscribe(source, { event: () => {}, dropped: (count) => void lost.push(count) });
    peer.receive(frame([REMOTE_PROGRAM, 1, LIFECYCLE, 2, 1, 0], 4, 99_999_999));
    source.answer(4);
    await coming;
    expect(lost).toEqual([1]);
  });

  test('ahead of a reply that does not come are bounded in bytes, and the lost ones are counted', async () => {
    const { link, peer } = open();
    const source = new Source();
    let seen = 0;
    let lost = 0;
    const coming = link.events.subscribe(source, {
      event: () => {
        seen += 1;
      },
      dropped: (count) => {
        lost += count;
      },
    });
    const name = text('x'.repeat(1_000_000));
    const large = frame([REMOTE_PROGRAM, 1, LIFECYCLE, 2, 1, 0], 5, name, Buffer.alloc(16), 1, 2, 0);
    const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    for (let index = 0; index < 100; index += 1) peer.receive(large);
    const grown = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before;
    source.answer(5);
    await coming;
    expect([seen, lost]).toEqual([16, 84]);
    expect(grown).toBeLessThan(60_000_000);
  });
});
