import { getEventListeners } from 'node:events';
import { connect as connectSocket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAbortListener, removeAbortListener } from '../../src/abort.js';
import { connect } from '../../src/connect/connect.js';
import { storageVolDownload } from '../../src/generated/remote/storage-vol.js';
import { i32, str } from '../support/fake-peer.js';
import { Call, startServingPeer } from './connect-peer.js';

describe('one signal for many', () => {
  let warnings: Error[];
  const note = (warning: Error): void => void warnings.push(warning);

  beforeEach(() => {
    warnings = [];
    process.on('warning', note);
  });

  afterEach(() => {
    process.removeListener('warning', note);
  });

  /** The warnings of this process so far; they are emitted in a later tick. */
  async function warned(): Promise<string[]> {
    await sleep(5);
    return warnings.map(({ message }) => message);
  }

  it('warns when many listeners are added to it without us', async () => {
    const { signal } = new AbortController();
    for (let count = 0; count < 11; count += 1) signal.addEventListener('abort', () => undefined);
    expect(await warned()).toHaveLength(1);
  });

  it.each([8, 40])('opens %i links', async (links) => {
    await using peer = await startServingPeer(() => undefined);
    const { signal } = new AbortController();
    await using conn = await connect(peer.uri(), { links, signal });
    expect(peer.connections).toBe(links);
    expect(await warned()).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await conn.close();
  });

  it('opens many links with a transport that listens to the signal, too', async () => {
    await using peer = await startServingPeer(() => undefined);
    const transport = (signal: AbortSignal): ReturnType<typeof connectSocket> => {
      const socket = connectSocket(peer.path);
      signal.addEventListener('abort', () => socket.destroy());
      return socket;
    };
    await using conn = await connect('test:///default', { links: 16, transport });
    expect(peer.connections).toBe(16);
    expect(await warned()).toEqual([]);
    await conn.close();
  });

  it('is shared by 50 calls, and free again when they are over', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await using peer = await startServingPeer(async () => {
      await asked;
      return str('host');
    });
    await using conn = await connect(peer.uri());
    const { signal } = new AbortController();
    const calls = Array.from({ length: 50 }, () => conn.getHostname({ signal }));
    await expect.poll(() => peer.calls.flat().length).toBeGreaterThan(0);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    answer();
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['host']));
    expect(await warned()).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('ends 50 calls', async () => {
    await using peer = await startServingPeer(() => undefined);
    await using conn = await connect(peer.uri());
    const leaving = new AbortController();
    const { signal } = leaving;
    const calls = Array.from({ length: 50 }, () => conn.getHostname({ signal }).catch((error: unknown) => error));
    await expect.poll(() => peer.calls.flat().length).toBeGreaterThan(0);
    const reason = new Error('enough');
    leaving.abort(reason);
    expect(new Set(await Promise.all(calls))).toEqual(new Set([reason]));
    expect(await warned()).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('is shared by event iterations and listeners', async () => {
    await using peer = await startServingPeer(({ procedure }) => {
      return procedure === Call.CONNECT_GET_HOSTNAME ? str('host') : i32(1);
    });
    const conn = await connect(peer.uri());
    const { signal } = new AbortController();
    const iterations = Array.from({ length: 20 }, () => conn.events('domain-lifecycle', { signal }));
    const listening = Array.from({ length: 20 }, () => conn.on('domain-lifecycle', () => undefined, { signal }));
    await Promise.all([...iterations.map(({ ready }) => ready), ...listening]);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    expect(await warned()).toEqual([]);
    await Promise.all((await Promise.all(listening)).map((one) => one.stop()));
    await Promise.all(iterations.map((one) => one.return?.()));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await conn.close();
  });

  it('is shared by streams', async () => {
    await using peer = await startServingPeer(() => new Uint8Array(0));
    const conn = await connect(peer.uri());
    const { signal } = new AbortController();
    const args = { vol: { pool: 'p', name: 'v', key: '/v' }, offset: 0n, length: 0n, flags: 0 };
    const opening = Array.from({ length: 20 }, () => conn.openStream(storageVolDownload, args, { signal }));
    await Promise.all(opening);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    expect(await warned()).toEqual([]);
    await conn.close();
  });
});

describe('listeners of a signal', () => {
  it('are called once, in order, but not when they were removed', () => {
    const controller = new AbortController();
    const { signal } = controller;
    const called: string[] = [];
    const third = (): void => void called.push('third');
    addAbortListener(signal, () => void called.push('first'));
    addAbortListener(signal, () => {
      called.push('second');
      removeAbortListener(signal, third);
      addAbortListener(signal, () => void called.push('late'));
    });
    addAbortListener(signal, third);
    controller.abort();
    expect(called).toEqual(['first', 'second']);
  });

  it('may be removed twice, or from a signal that has none', () => {
    const { signal } = new AbortController();
    const callback = (): void => undefined;
    removeAbortListener(signal, callback);
    addAbortListener(signal, callback);
    addAbortListener(signal, () => undefined);
    removeAbortListener(signal, callback);
    removeAbortListener(signal, callback);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    addAbortListener(undefined, callback);
    removeAbortListener(undefined, callback);
  });
});
