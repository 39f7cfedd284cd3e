import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { AuthError, ConnectionError } from '../../src/errors.js';
import { connectSetIdentity } from '../../src/generated/remote/connect.js';
import { connectDomainEventRegisterAny } from '../../src/generated/remote/connect-events.js';
import {
  domainCreateWithFlags,
  domainGetInfo,
  domainLookupByName,
  domainSave,
  domainSuspend,
} from '../../src/generated/remote/domain.js';
import { domainOpenConsole } from '../../src/generated/remote/domain-device.js';
import { connectClose } from '../../src/generated/remote/opening.js';
import { storagePoolRefresh } from '../../src/generated/remote/storage-pool.js';
import { Link, type LinkOptions } from '../../src/rpc/link.js';
import { LinkGroup } from '../../src/rpc/link-group.js';
import { failure, frame, MemoryTransport, REMOTE_PROGRAM, reply, text, tick } from './memory-transport.js';

const UUID = Buffer.from('6695eb01f6a4830479aa97f2502e193f', 'hex');
const DOM = { name: 'd', uuid: Uint8Array.from(UUID), id: 1 };
const POOL = { pool: { name: 'p', uuid: Uint8Array.from(UUID) }, flags: 0 };
const CLOSE = 2;
const SUSPEND = 34;
const GET_INFO = 16;
const LOOKUP = 23;
const REFRESH = 83;
const REGISTER = 167;
const CREATE = 196;
const CONSOLE = 201;
const IDENTITY = 419;

interface Opened {
  readonly link: Link;
  readonly peer: MemoryTransport;
}

function open(options: LinkOptions = {}): Opened {
  const peer = new MemoryTransport();
  const link = new Link(peer, { goodbye: connectClose, ...options });
  link.advance('authenticating');
  link.advance('opening');
  link.advance('open');
  return { link, peer };
}

/** Procedures and serials of the calls sent on a link. */
function sent({ peer }: Opened): number[][] {
  return peer.frames().map((bytes) => [bytes.readUInt32BE(12), bytes.readUInt32BE(20)]);
}

/** A group of one link and what its spare links are; the next serial of each is as if it had been used before. */
function group(unusedMs = 5000): { main: Opened; spares: Opened[]; links: LinkGroup; dial: ReturnType<typeof vi.fn> } {
  const main = open();
  const spares: Opened[] = [];
  const dial = vi.fn(async (): Promise<Link> => {
    const spare = open({ firstSerial: 7 });
    spares.push(spare);
    return spare.link;
  });
  return { main, spares, links: new LinkGroup([main.link], dial, unusedMs), dial };
}

/** Four calls whose callers have gone, and whose replies have not come. */
async function stick(links: LinkGroup, count = 4): Promise<void> {
  const leaving = new AbortController();
  const args = { dom: DOM, to: '/f' };
  const calls = Array.from({ length: count }, () => links.call(domainSave, args, { signal: leaving.signal }));
  await tick();
  leaving.abort(new Error('gone'));
  await Promise.allSettled(calls);
}

const suspend = (links: LinkGroup): Promise<unknown> => links.call(domainSuspend, { dom: DOM });

describe('when all slots are held by calls whose callers have gone', () => {
  test('a new call opens one more link, and is sent there with a serial of that link', async () => {
    const { main, spares, links } = group();
    await stick(links);
    expect(spares).toHaveLength(0);
    const dom = { ...DOM };
    const call = links.call(domainSuspend, { dom });
    // Encoded before the call returned, although it is sent later.
    dom.name = 'other';
    await tick();
    const [spare] = spares;
    if (spare === undefined) throw new Error('no link was opened');
    expect(sent(main)).toHaveLength(4);
    expect(sent(spare)).toEqual([[SUSPEND, 7]]);
    const bytes = frame([REMOTE_PROGRAM, 1, SUSPEND, 0, 7, 0], text('d'), UUID, 1);
    expect(spare.peer.frames()[0]?.toString('hex')).toBe(bytes.toString('hex'));
    spare.peer.receive(reply(SUSPEND, 7));
    await call;
    // It is used again while the others are stuck.
    const next = suspend(links);
    await tick();
    expect([sent(spare).length, spares.length]).toEqual([2, 1]);
    spare.peer.receive(reply(SUSPEND, 8));
    await next;
  });

  test('calls that waited before are sent there, too', async () => {
    const { main, spares, links } = group();
    const leaving = new AbortController();
    const hung = Array.from({ length: 4 }, () =>
      links.call(domainSave, { dom: DOM, to: '/f' }, { signal: leaving.signal }).catch(() => undefined),
    );
    const waiting = [suspend(links), links.call(domainGetInfo, { dom: DOM })];
    await tick();
    expect([sent(main).length, main.link.waiting]).toEqual([4, 2]);
    leaving.abort();
    await Promise.all(hung);
    await tick();
    const [spare] = spares;
    if (spare === undefined) throw new Error('no link was opened');
    expect(sent(spare)).toEqual([
      [SUSPEND, 7],
      [GET_INFO, 8],
    ]);
    expect(main.link.waiting).toBe(0);
    spare.peer.receive(failure(GET_INFO, 8, 42, 10, 'no domain'), reply(SUSPEND, 7));
    expect(await Promise.allSettled(waiting)).toMatchObject([
      { status: 'fulfilled' },
      { reason: { code: 'NO_DOMAIN' } },
    ]);
  });

  test('a signal and a deadline hold while the link is opened, and after', async () => {
    const { main, spares, links, dial } = group();
    const opened = open();
    let connected = (_link: Link): void => undefined;
    dial.mockImplementation(() => new Promise<Link>((resolve) => (connected = resolve)));
    await stick(links);
    const leaving = new AbortController();
    const aborted = links.call(domainSuspend, { dom: DOM }, { signal: leaving.signal });
    const late = links.call(domainSuspend, { dom: DOM }, { timeoutMs: 20 });
    const later = links.call(domainSuspend, { dom: DOM }, { timeoutMs: 120 }).catch((error: unknown) => error);
    leaving.abort(new Error('left'));
    await expect(aborted).rejects.toThrow('left');
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT' });
    connected(opened.link);
    await tick();
    expect(sent(opened)).toHaveLength(1);
    expect(await later).toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('waiting for the reply') });
    expect([spares.length, sent(main).length]).toEqual([0, 4]);
  });

  test('urgent calls use the express lane of their own link first', async () => {
    const { main, spares, links } = group();
    await stick(links);
    const first = links.call(domainLookupByName, { name: 'd' });
    const second = links.call(domainLookupByName, { name: 'd' });
    await tick();
    expect(sent(main).slice(4)).toEqual([[LOOKUP, 4]]);
    const [spare] = spares;
    if (spare === undefined) throw new Error('no link was opened');
    expect(sent(spare)).toEqual([[LOOKUP, 7]]);
    main.peer.receive(reply(LOOKUP, 4, text('d'), UUID, 1));
    spare.peer.receive(reply(LOOKUP, 7, text('d'), UUID, 1));
    expect(await Promise.all([first, second])).toMatchObject([{ dom: { name: 'd' } }, { dom: { name: 'd' } }]);
  });

  test('what belongs to its own link waits there', async () => {
    const { main, spares, links } = group();
    await stick(links);
    const registered = links.call(connectDomainEventRegisterAny, { eventID: 0 });
    await tick();
    expect(spares).toHaveLength(0);
    main.peer.receive(reply(55, 0));
    await tick();
    expect(sent(main)[4]).toEqual([REGISTER, 4]);
    main.peer.receive(reply(REGISTER, 4));
    await registered;
  });

  test('a stream is opened there', async () => {
    const { spares, links } = group();
    await stick(links);
    const opening = links.openStream(domainOpenConsole, { dom: DOM, dev_name: null, flags: 0 });
    await tick();
    const [spare] = spares;
    if (spare === undefined) throw new Error('no link was opened');
    expect(sent(spare)).toEqual([[CONSOLE, 7]]);
    const packet = frame([REMOTE_PROGRAM, 1, CONSOLE, 3, 7, 2], Buffer.from('boot'));
    spare.peer.receive(reply(CONSOLE, 7), packet);
    const { stream } = await opening;
    expect(await stream.receive()).toEqual({ type: 'data', data: Buffer.from('boot') });
    expect(spare.link.idle).toBe(false);
    void stream.abort();
    await tick();
    expect(sent(spare)).toEqual([
      [CONSOLE, 7],
      [CONSOLE, 7],
    ]);
  });

  test('the first call of a driver, which is alone, holds up nobody for ever', async () => {
    const { main, spares, links } = group();
    const leaving = new AbortController();
    const first = links.call(storagePoolRefresh, POOL, { signal: leaving.signal }).catch(() => undefined);
    const others = [links.call(storagePoolRefresh, POOL), links.call(storagePoolRefresh, POOL)];
    await tick();
    leaving.abort();
    await first;
    await tick();
    const [spare] = spares;
    if (spare === undefined) throw new Error('no link was opened');
    expect([sent(main).length, sent(spare)]).toEqual([1, [[REFRESH, 7]]]);
    spare.peer.receive(reply(REFRESH, 7));
    await tick();
    spare.peer.receive(reply(REFRESH, 8));
    await Promise.all(others);
  });

  describe('moved calls that wait for a slot of the spare link', () => {
    async function moved(): Promise<{ main: Opened; spare: Opened; links: LinkGroup; calls: Promise<unknown>[] }> {
      const { main, spares, links } = group();
      await stick(links);
      const calls = Array.from({ length: 6 }, () => suspend(links));
      await tick();
      const [spare] = spares;
      if (spare === undefined) throw new Error('no link was opened');
      expect([sent(main).length, sent(spare).length, spare.link.waiting]).toEqual([4, 4, 2]);
      return { main, spare, links, calls };
    }

    /** Answers the four calls that are sent, which makes room for the two others. */
    async function answerAll({ spare, calls }: { spare: Opened; calls: Promise<unknown>[] }): Promise<void> {
      spare.peer.receive(...[7, 8, 9, 10].map((serial) => reply(SUSPEND, serial)));
      await tick();
      expect(sent(spare).slice(4)).toEqual([
        [SUSPEND, 11],
        [SUSPEND, 12],
      ]);
      spare.peer.receive(reply(SUSPEND, 11), reply(SUSPEND, 12));
      await Promise.all(calls);
    }

    test('are not sent on the link that they left when a late reply frees a slot there', async () => {
      const { main, spare, links, calls } = await moved();
      main.peer.receive(reply(55, 0));
      // The first takes the slot, the second waits for the next one.
      const later = [links.call(domainGetInfo, { dom: DOM }), links.call(domainGetInfo, { dom: DOM })];
      await tick();
      expect([sent(main).slice(4), main.link.waiting]).toEqual([[[GET_INFO, 10]], 1]);
      main.peer.receive(reply(55, 1));
      await tick();
      expect(sent(main).slice(5)).toEqual([[GET_INFO, 11]]);
      for (const serial of [10, 11]) main.peer.receive(failure(GET_INFO, serial, 42, 10, 'no domain'));
      await Promise.allSettled(later);
      await answerAll({ spare, calls });
      expect([main.link.state.tag, spare.link.state.tag]).toEqual(['open', 'open']);
    });

    test('are sent although the link that they left is closed first', async () => {
      const { main, spare, links, calls } = await moved();
      const closed = links.close();
      await tick();
      const [goodbye] = sent(main).slice(4);
      main.peer.receive(reply(CLOSE, goodbye?.[1] ?? 0));
      await main.link.ended;
      await answerAll({ spare, calls });
      await tick();
      spare.peer.receive(reply(CLOSE, 13));
      await closed;
    });
  });

  test('calls held behind the first of their driver are not sent on the link that they left', async () => {
    const { main, spares, links } = group();
    const leaving = new AbortController();
    const first = links.call(storagePoolRefresh, POOL, { signal: leaving.signal }).catch(() => undefined);
    const others = Array.from({ length: 3 }, () => links.call(storagePoolRefresh, POOL));
    await tick();
    leaving.abort();
    await first;
    await tick();
    const [spare] = spares;
    if (spare === undefined) throw new Error('no link was opened');
    expect([sent(main), sent(spare)]).toEqual([[[REFRESH, 0]], [[REFRESH, 7]]]);
    main.peer.receive(reply(REFRESH, 0));
    await tick();
    expect(sent(main)).toEqual([[REFRESH, 0]]);
    spare.peer.receive(reply(REFRESH, 7));
    await tick();
    expect(sent(spare).slice(1)).toEqual([
      [REFRESH, 8],
      [REFRESH, 9],
    ]);
    spare.peer.receive(reply(REFRESH, 8), reply(REFRESH, 9));
    await Promise.all(others);
  });

  test('no more than one link is opened', async () => {
    const { main, spares, links, dial } = group();
    await stick(links);
    const calls = Array.from({ length: 20 }, () => suspend(links).catch((error: unknown) => error));
    await tick();
    expect([dial.mock.calls.length, spares.length]).toEqual([1, 1]);
    expect(spares[0]?.link.waiting).toBe(16);
    for (const { link } of [main, ...spares]) link.destroy();
    await Promise.all(calls);
  });

  test('another link of the connection is used before', async () => {
    const [one, two] = [open(), open()];
    const dial = vi.fn();
    const links = new LinkGroup([one.link, two.link], dial);
    await stick(new LinkGroup([one.link]));
    const calls = Array.from({ length: 6 }, () => suspend(links).catch(() => undefined));
    await tick();
    expect([sent(one).length, sent(two).length]).toEqual([4, 4]);
    expect(dial).not.toHaveBeenCalled();
    for (const { link } of [one, two]) link.destroy();
    await Promise.all(calls);
  });
});

describe('without a spare link', () => {
  test('calls wait when none can be opened, and another attempt is made after a while', async () => {
    const { main, spares, links, dial } = group();
    dial.mockRejectedValueOnce(new ConnectionError('REFUSED', 'too many clients'));
    await stick(links);
    const first = suspend(links);
    await tick();
    expect([dial.mock.calls.length, spares.length, main.link.waiting]).toEqual([1, 0, 1]);
    const second = suspend(links);
    await tick();
    expect(dial).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(spares).toHaveLength(1), 5000);
    await tick();
    expect(spares.map(sent)).toEqual([
      [
        [SUSPEND, 7],
        [SUSPEND, 8],
      ],
    ]);
    spares[0]?.peer.receive(reply(SUSPEND, 7), reply(SUSPEND, 8));
    await Promise.all([first, second]);
  });

  test('no attempt is made when nothing needs one any more', async () => {
    const { main, links, dial } = group();
    dial.mockRejectedValueOnce(new ConnectionError('REFUSED', 'too many clients'));
    await stick(links);
    const call = suspend(links);
    await tick();
    main.peer.receive(reply(55, 0));
    await tick();
    main.peer.receive(reply(SUSPEND, 4));
    await call;
    await sleep(1200);
    expect(dial).toHaveBeenCalledTimes(1);
  });

  test('a daemon that refused to authenticate it is not asked again', async () => {
    const { main, links, dial } = group();
    dial.mockRejectedValueOnce(new AuthError('SASL_REFUSED', 'wrong one-time password'));
    await stick(links);
    const calls = [suspend(links)];
    await tick();
    calls.push(suspend(links));
    await sleep(1200);
    calls.push(suspend(links));
    await tick();
    expect([dial.mock.calls.length, main.link.waiting]).toEqual([1, 3]);
    main.link.destroy();
    await Promise.allSettled(calls);
  });

  test('a connection that acts for another identity has none: it would not have that identity', async () => {
    const { main, links, dial } = group();
    const identity = links.call(connectSetIdentity, { params: [], flags: 0 });
    await tick();
    main.peer.receive(reply(IDENTITY, 0));
    await identity;
    await stick(links);
    const call = suspend(links).catch(() => undefined);
    await tick();
    expect([dial.mock.calls.length, main.link.waiting]).toEqual([0, 1]);
    main.link.destroy();
    await call;
  });

  test('a call waits where there cannot be one', async () => {
    const main = open();
    const links = new LinkGroup([main.link]);
    await stick(links);
    const call = suspend(links);
    await tick();
    expect(sent(main)).toHaveLength(4);
    main.peer.receive(reply(55, 2));
    await tick();
    expect(sent(main)[4]).toEqual([SUSPEND, 4]);
    main.peer.receive(reply(SUSPEND, 4));
    await call;
  });
});

describe('a spare link', () => {
  /** A group whose spare link is open and has answered a call. */
  async function used(unusedMs?: number): Promise<ReturnType<typeof group> & { spare: Opened }> {
    const made = group(unusedMs);
    await stick(made.links);
    const call = suspend(made.links);
    await tick();
    const [spare] = made.spares;
    if (spare === undefined) throw new Error('no link was opened');
    spare.peer.receive(reply(SUSPEND, 7));
    await call;
    return { ...made, spare };
  }

  test('is closed when it is not used, and opened again when it is needed', async () => {
    const { spare, spares, links } = await used(20);
    await expect.poll(() => sent(spare)[1]?.[0]).toBe(CLOSE);
    spare.peer.receive(reply(CLOSE, 8));
    await spare.link.ended;
    const call = suspend(links);
    await tick();
    expect(spares).toHaveLength(2);
    spares[1]?.peer.receive(reply(SUSPEND, 7));
    await call;
  });

  test('is not closed while a call is under way, or the daemon would act on its end', async () => {
    const { spare, links } = await used(20);
    const call = links.call(domainCreateWithFlags, { dom: DOM, flags: 2 });
    await sleep(80);
    expect(sent(spare)).toEqual([
      [SUSPEND, 7],
      [CREATE, 8],
    ]);
    spare.peer.receive(reply(CREATE, 8, text('d'), UUID, 1));
    await call;
    await sleep(80);
    expect(spare.link.state.tag).toBe('open');
  });

  test('is left alone as soon as the own link has a free slot', async () => {
    const { main, spare, links } = await used();
    main.peer.receive(reply(55, 1));
    const call = suspend(links);
    await tick();
    expect([sent(main)[4], sent(spare).length]).toEqual([[SUSPEND, 5], 1]);
    main.peer.receive(reply(SUSPEND, 5));
    await call;
  });

  test('that is lost takes its own calls along, and nothing else', async () => {
    const { main, spare, spares, links } = await used();
    const lost = suspend(links);
    await tick();
    spare.peer.end(new Error('reset'));
    await expect(lost).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
    expect([links.open, main.link.state.tag]).toEqual([true, 'open']);
    const next = suspend(links);
    await tick();
    expect(spares).toHaveLength(2);
    spares[1]?.peer.receive(reply(SUSPEND, 7));
    await next;
  });

  test('ends with the others', async () => {
    const { main, spare, links } = await used();
    const call = suspend(links);
    await tick();
    main.peer.end(new Error('reset'));
    await expect(call).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
    expect([(await links.ended).reason, spare.link.state.tag]).toEqual(['eof', 'closed']);
  });

  test('is closed with the others, also while it is being opened', async () => {
    const { spare, main, links } = await used();
    const closed = links.close();
    await tick();
    for (const { peer } of [main, spare]) {
      const [procedure, serial = 0] = sent({ link: main.link, peer }).at(-1) ?? [];
      expect(procedure).toBe(CLOSE);
      peer.receive(reply(CLOSE, serial));
    }
    await closed;
    expect(spare.link.state.tag).toBe('closed');

    const { links: others, dial } = group();
    let signal: AbortSignal | undefined;
    dial.mockImplementation((until: AbortSignal) => {
      signal = until;
      return new Promise(() => undefined);
    });
    await stick(others);
    const waiting = suspend(others).catch((error: unknown) => error);
    void others.close();
    expect(signal?.aborted).toBe(true);
    await expect(Promise.race([waiting, sleep(50, 'still waiting')])).resolves.toBe('still waiting');
  });
});
