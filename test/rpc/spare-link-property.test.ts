import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { domainGetXmlDesc, domainLookupByName } from '../../src/generated/remote/domain.js';
import { connectClose } from '../../src/generated/remote/opening.js';
import { storagePoolGetXmlDesc } from '../../src/generated/remote/storage-pool.js';
import { Link } from '../../src/rpc/link.js';
import { LinkGroup } from '../../src/rpc/link-group.js';
import { MemoryTransport, reply, text, tick } from './memory-transport.js';

const UUID = Buffer.from('6695eb01f6a4830479aa97f2502e193f', 'hex');
const OPERATIONS = 4000;
const UNUSED_MS = 5000;
/** Offset of the first text of a call's arguments: after the header and its length. */
const TAG_AT = 32;

/** A generator of numbers below a limit, the same for the same seed. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A call that a daemon has received and not answered. */
interface Received {
  readonly peer: MemoryTransport;
  readonly procedure: number;
  readonly serial: number;
  readonly tag: string;
}

/** The daemon's side of all links: answers what it is told to answer, in any order. */
class Peers {
  readonly links: Link[] = [];
  readonly tags = new Map<string, number>();
  unanswered: Received[] = [];
  readonly #peers: MemoryTransport[] = [];

  open(firstSerial: number): Link {
    const peer = new MemoryTransport();
    const link = new Link(peer, { goodbye: connectClose, firstSerial });
    for (const state of ['authenticating', 'opening', 'open'] as const) link.advance(state);
    this.links.push(link);
    this.#peers.push(peer);
    return link;
  }

  /** Takes the calls that were sent since the last time. */
  receive(): void {
    for (const peer of this.#peers) {
      const frames = peer.frames();
      peer.writes.length = 0;
      for (const frame of frames) this.#received(peer, frame);
    }
  }

  answer({ peer, procedure, serial, tag }: Received): void {
    const rest = procedure === domainLookupByName.number ? [text(tag), UUID, 1] : [text(tag)];
    peer.receive(reply(procedure, serial, ...rest));
  }

  #received(peer: MemoryTransport, frame: Buffer): void {
    const [procedure, serial] = [frame.readUInt32BE(12), frame.readUInt32BE(20)];
    if (procedure === connectClose.number) {
      peer.receive(reply(procedure, serial));
      return;
    }
    const length = frame.readUInt32BE(TAG_AT - 4);
    const tag = frame.toString('latin1', TAG_AT, TAG_AT + length);
    this.tags.set(tag, (this.tags.get(tag) ?? 0) + 1);
    this.unanswered.push({ peer, procedure, serial, tag });
  }
}

/** Makes a call of some kind: ordinary, of a forwarded driver, or express. Resolves with the tag that came back. */
function begin(links: LinkGroup, kind: number, tag: string, signal: AbortSignal): Promise<string> {
  const object = { name: tag, uuid: Uint8Array.from(UUID) };
  if (kind === 0) return links.call(domainLookupByName, { name: tag }, { signal }).then(({ dom }) => dom.name);
  if (kind < 4) {
    return links.call(storagePoolGetXmlDesc, { pool: object, flags: 0 }, { signal }).then(({ xml }) => xml);
  }
  return links.call(domainGetXmlDesc, { dom: { ...object, id: 1 }, flags: 0 }, { signal }).then(({ xml }) => xml);
}

const GONE = 'gone';

// The spare link is closed after a time without use; the order of everything follows from the seed.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

test('each call is sent once at most and gets its own answer, whatever is abandoned, late or moved', async () => {
  const seed = Number(process.env['LIBVIRT_CLIENT_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  const peers = new Peers();
  const main = peers.open(0);
  const links = new LinkGroup([main], async () => peers.open(1000 + random(1000)), UNUSED_MS);
  const calls = new Map<string, { readonly leaving: AbortController; readonly result: Promise<string> }>();
  let abandoned = 0;
  for (let i = 0; i < OPERATIONS; i += 1) {
    // Long stretches of each, so that everything is stuck now and then.
    const phase = Math.floor(i / 100) % 4;
    const chosen = random(10);
    if (chosen < 4) {
      const leaving = new AbortController();
      const tag = `call-${i}`;
      const result = begin(links, random(10), tag, leaving.signal);
      calls.set(tag, { leaving, result: result.catch((error: unknown) => String(error)) });
    } else if (chosen < (phase === 0 ? 8 : 5)) {
      // Calls that hold slots more often than calls that wait.
      const tags = random(4) > 0 ? peers.unanswered.map(({ tag }) => tag) : [...calls.keys()].slice(-40);
      calls.get(tags[random(tags.length)] ?? '')?.leaving.abort(GONE);
      abandoned += 1;
    } else if (phase !== 0) {
      const [late] = peers.unanswered.splice(random(peers.unanswered.length), 1);
      if (late !== undefined) peers.answer(late);
    }
    if (random(3) === 0) await tick();
    if (random(50) === 0) vi.advanceTimersByTime(UNUSED_MS);
    peers.receive();
  }
  for (let [quiet, rounds] = [0, 0]; quiet < 3 && rounds < OPERATIONS; quiet += 1, rounds += 1) {
    if (peers.unanswered.length > 0) quiet = 0;
    for (const late of peers.unanswered.splice(0)) peers.answer(late);
    await tick();
    peers.receive();
  }
  expect(peers.links.map(({ waiting, unanswered }) => waiting + unanswered).filter(Boolean), `seed ${seed}`).toEqual(
    [],
  );
  for (const [tag, { leaving, result }] of calls) {
    const what = `${tag} of seed ${seed}`;
    expect((await result) === tag || leaving.signal.aborted, what).toBe(true);
    expect(peers.tags.get(tag) ?? 0, what).toBeLessThanOrEqual(1);
  }
  expect(abandoned).toBeGreaterThan(100);
  expect(peers.links.length, `spare links of seed ${seed}`).toBeGreaterThan(1);
  for (const link of peers.links) {
    expect(link.state.tag === 'open' || link.state.tag === 'closed', `seed ${seed}`).toBe(true);
    expect('error' in link.state ? link.state.error : undefined, `seed ${seed}`).toBeUndefined();
  }
  const closed = links.close();
  await tick();
  peers.receive();
  await closed;
});
