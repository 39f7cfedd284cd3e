import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../../src/connect/connect.js';
import type { ConnectOptions } from '../../../src/connect/connect-options.js';
import { errorPayload, frame, i32, KEEPALIVE, MESSAGE, reply, startFakePeer, u32 } from '../../support/fake-peer.js';
import { settledResources, untilNoMoreThan } from '../connect-peer.js';
import {
  type Answer,
  expectNoSecret,
  type SaslPeer,
  type SaslScript,
  startSaslPeer,
  type Turn,
  toy,
  turning,
} from './sasl-peer.js';

const SECRET = 'hunter2-und-mehr';
const FRED = { username: 'fred', password: SECRET };

let before: ReadonlyMap<string, number>;

beforeEach(async () => {
  before = await settledResources();
  vi.stubEnv('LIBVIRT_AUTH_FILE', '/dev/null');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Refused {
  readonly error: unknown;
  /** What the client said on each connection. */
  readonly said: SaslPeer['said'];
}

/** Connects in vain. Nothing may be left behind, and no error may show the password. */
async function refused(script: SaslScript, options: ConnectOptions = {}, query = '', tcp = false): Promise<Refused> {
  const given = { credentials: FRED, connectTimeoutMs: 20_000, ...options };
  let error: unknown = 'connected';
  const peer = await startSaslPeer(script);
  try {
    const conn = await connect(tcp ? `${peer.tcpUri}?${query}` : `${peer.uri()}&${query}`, given);
    // A layer that does not work shows with the first message behind it, which is part of connecting.
    await conn.close();
  } catch (failure) {
    error = failure;
  } finally {
    await peer[Symbol.asyncDispose]();
  }
  await untilNoMoreThan(before);
  expectNoSecret(error, SECRET);
  expect(peer.said.length).toBeLessThanOrEqual(1);
  return { error, said: peer.said };
}

describe('which authentication', () => {
  it.each([
    ['sasl', [0], 'requires none'],
    ['polkit', [1], 'AuthError'],
    ['sasl', [2, 7], '7'],
    ['polkit', [], 'requires none'],
  ])('auth=%s where the daemon has %j', async (kind, types, words) => {
    const { error, said } = await refused({ types }, {}, `auth=${kind}`);
    expect(error).toMatchObject({ name: 'AuthError', code: 'AUTH_NOT_OFFERED' });
    expect(String(error)).toContain(`the requested authentication ${kind} was rejected: unix:`);
    expect(String(error)).toContain(words);
    expect(said).toEqual([[]]);
  });

  it('is what the URI says, wherever it stands in the list', async () => {
    const { error, said } = await refused({ types: [2, 0, 1], mechanisms: 'PLAIN' }, {}, 'auth=sasl');
    expect([error, said]).toEqual(['connected', [['INIT', { mechanism: 'PLAIN', data: `\0fred\0${SECRET}` }]]]);
  });
});

describe('which mechanism', () => {
  it.each<[string, string, ConnectOptions, string, boolean, string]>([
    ['unknown alone', 'GSSAPI,NTLM', {}, '', false, 'GSSAPI'],
    ['none at all', '', {}, '', false, 'the daemon requires SASL but does not offer a mechanism'],
    ['demanded and not offered', 'PLAIN', {}, 'auth=sasl.SCRAM-SHA-256', false, 'SCRAM-SHA-256; it offers PLAIN'],
    ['demanded and unknown', 'NTLM,PLAIN', {}, 'auth=sasl.NTLM', false, 'NTLM'],
    [
      'not allowed',
      'PLAIN,CRAM-MD5',
      { sasl: { mechanisms: ['SCRAM-SHA-256'] } },
      '',
      false,
      'allows only SCRAM-SHA-256',
    ],
    ['weak alone', 'SCRAM-SHA-256,PLAIN,ANONYMOUS', {}, '', true, 'SCRAM-SHA-256'],
    ['weak and demanded', 'PLAIN', {}, 'auth=sasl.PLAIN', true, 'PLAIN (sends the password in the clear)'],
  ])('%s', async (_name, mechanisms, options, query, tcp, words) => {
    const { error, said } = await refused({ mechanisms }, options, query, tcp);
    expect(error).toMatchObject({
      name: 'AuthError',
      code: expect.stringMatching(/^SASL_(NO_MECHANISM|NOT_OFFERED)$/),
    });
    expect(String(error)).toContain(words);
    expect(String(error)).toMatch(tcp ? /^AuthError: tcp:127.*use the transport tls or ssh/ : /^AuthError: unix:/);
    expect(said).toEqual([['INIT']]);
  });

  it('is the strongest, whatever the order; PLAIN even over TCP for who insists', async () => {
    const scram = await refused(
      { mechanisms: 'PLAIN,SCRAM-SHA-1,ANONYMOUS,SCRAM-SHA-256', answer: () => ({ refuse: true }) },
      {},
    );
    expect(scram.said[0]?.[1]).toMatchObject({ mechanism: 'SCRAM-SHA-256' });
    const insecure = await refused({ mechanisms: 'ANONYMOUS,PLAIN' }, { sasl: { insecure: true } }, '', true);
    expect([insecure.error, insecure.said[0]?.[1]]).toEqual([
      'connected',
      { mechanism: 'PLAIN', data: `\0fred\0${SECRET}` },
    ]);
  });
});

describe('a daemon that refuses', () => {
  it.each<[string, (turn: Turn, index: number) => Answer]>([
    ['at once', () => ({ refuse: true })],
    ['in the middle', (_turn, index) => (index === 0 ? { data: 'more' } : { refuse: true })],
  ])('%s: nothing weaker is tried', async (_name, answer) => {
    const extra = [toy({ lines: ['one', 'two', 'three'] })];
    const { error, said } = await refused({ mechanisms: 'PLAIN,TOY,ANONYMOUS', answer }, { sasl: { extra } });
    expect(error).toMatchObject({ name: 'AuthError', code: 'AUTH_FAILED', cause: { name: 'ServerError' } });
    expect(said[0]?.filter((entry) => entry === 'INIT')).toEqual(['INIT']);
    expect(JSON.stringify(said)).not.toContain('PLAIN');
  });

  it('the name', async () => {
    const { error } = await refused({ mechanisms: 'PLAIN', answer: () => ({ refuse: true }) });
    expect(String(error)).toMatch(
      /^AuthError: unix:\S+ rejected the user "fred" with PLAIN: the name, password or realm/,
    );
  });

  it('to begin', async () => {
    await using peer = await startFakePeer(async (connection) => {
      const list = await connection.readParsed();
      await connection.write(reply(list, Buffer.concat([u32(1), i32(1)])));
      const message = 'authentication failed: authentication failed';
      await connection.write(
        reply(await connection.readParsed(), errorPayload({ code: 45, domain: 7, message }), { status: 1 }),
      );
    });
    await expect(connect(peer.uri())).rejects.toMatchObject({
      name: 'AuthError',
      code: 'AUTH_FAILED',
      message: `unix:${peer.path} requires SASL, but AUTH_SASL_INIT failed: authentication failed: authentication failed`,
    });
  });

  it('never, but never comes to an end either', async () => {
    const lines = Array.from({ length: 1000 }, () => 'x');
    const { error, said } = await refused({ answer: () => ({ data: 'y' }) }, { sasl: { extra: [toy({ lines })] } });
    expect(error).toMatchObject({ name: 'AuthError', code: 'SASL_CHALLENGE' });
    expect(said[0]?.length).toBeLessThan(200);
  });

  it('to speak', async () => {
    const { error } = await refused({ answer: () => undefined }, { sasl: { extra: [toy()] }, connectTimeoutMs: 200 });
    expect(error).toMatchObject({ name: 'TimeoutError' });
  });
});

describe('giving up', () => {
  it.each([0, 1, 2])('ends a conversation whose question %d is not answered', async (stage) => {
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const giveUp = (): void => controller.abort(reason);
    const script: SaslScript = {
      init: () => {
        if (stage === 0) giveUp();
        return stage !== 0;
      },
      answer: (_turn, index) => {
        if (index < stage - 1) return { data: 'more' };
        giveUp();
        return undefined;
      },
    };
    const extra = [toy({ lines: ['one', 'two', 'three'] })];
    const { error, said } = await refused(script, { sasl: { extra }, signal: controller.signal });
    expect([error, said[0]?.length]).toEqual([reason, stage + 1]);
  });

  it('ends a mechanism that never comes to an end', async () => {
    const extra = [{ ...toy(), start: () => ({ complete: false, step: () => new Promise<never>(() => {}), layer }) }];
    const layer = (): undefined => undefined;
    const { error } = await refused({}, { sasl: { extra }, connectTimeoutMs: 200 });
    expect(error).toMatchObject({ name: 'TimeoutError' });
  });

  it('hands on what a mechanism of the user throws', async () => {
    const reason = new TypeError('a bug of its own');
    const step = (): never => {
      throw reason;
    };
    const extra = [{ ...toy(), start: () => ({ complete: false, step, layer: () => undefined }) }];
    expect((await refused({}, { sasl: { extra } })).error).toBe(reason);
  });
});

describe('a daemon that does not prove who it is', () => {
  /** Speaks SCRAM-SHA-256 with a password of its own. */
  const scram = (password: string, last: (signature: string) => Answer): NonNullable<SaslScript['answer']> => {
    let clientFirst = '';
    let serverFirst = '';
    return ({ data = '' }, index) => {
      if (index === 0) {
        clientFirst = data.slice(3);
        serverFirst = `r=${/r=(.*)$/.exec(data)?.[1]}theirs,s=${Buffer.from('salty').toString('base64')},i=4096`;
        return { data: serverFirst };
      }
      const salted = pbkdf2Sync(password, 'salty', 4096, 32, 'sha256');
      const key = createHmac('sha256', salted).update('Server Key').digest();
      const said = `${clientFirst},${serverFirst},${data.replace(/,p=.*/, '')}`;
      return last(createHmac('sha256', key).update(said).digest('base64'));
    };
  };
  const wrong = createHash('sha256').update('wrong').digest('base64');

  it.each<[string, string, (signature: string) => Answer, string]>([
    ['with the right signature', SECRET, (v) => ({ complete: true, data: `v=${v}` }), 'connected'],
    ['with a wrong one', SECRET, () => ({ complete: true, data: `v=${wrong}` }), 'SASL_SERVER'],
    ['with that of another password', 'guess', (v) => ({ complete: true, data: `v=${v}` }), 'SASL_SERVER'],
    ['with none', SECRET, () => ({ complete: true }), 'SASL_SERVER'],
    ['with an empty one', SECRET, () => ({ complete: true, data: '' }), 'SASL_CHALLENGE'],
    ['with an error for a signature', SECRET, () => ({ complete: true, data: 'e=other-error' }), 'SASL_REFUSED'],
  ])('SCRAM %s', async (_name, password, last, code) => {
    const { error, said } = await refused({ mechanisms: 'SCRAM-SHA-256,PLAIN', answer: scram(password, last) });
    if (code === 'connected') expect(error).toBe(code);
    else
      expect(error).toMatchObject({
        name: 'AuthError',
        code,
        message: expect.stringMatching(/^unix:.*SCRAM-SHA-256: /),
      });
    expect(said[0]?.length).toBe(3);
  });

  it('SCRAM before the daemon could know anything', async () => {
    const { error, said } = await refused({ mechanisms: 'SCRAM-SHA-256,PLAIN', answer: () => ({ complete: true }) });
    expect(error).toMatchObject({ name: 'AuthError', code: 'SASL_SERVER' });
    expect(String(error)).toContain('it may not be the intended daemon');
    expect(said[0]?.length).toBe(2);
  });
});

describe('protection', () => {
  const protects = (): ReturnType<typeof turning> => turning();
  const extra = [toy({ layer: protects })];

  it.each<[string, ReturnType<typeof turning> | undefined, string, string]>([
    ['is missing', undefined, 'SASL_TOO_WEAK', 'TOY does not encrypt, but the transport is not encrypted and 56 bits'],
    ['is too weak', turning(40), 'SASL_TOO_WEAK', 'TOY encrypts with 40 bits, but the transport is not encrypted'],
    ['takes no bytes', { ...turning(), maxPlain: 0 }, 'SASL_LAYER', 'its maximum packet is 0 bytes'],
    ['takes no packets', { ...turning(), maxPacket: Number.NaN }, 'SASL_LAYER', 'its packets have at most NaN bytes'],
  ])('%s: not a word more is said', async (_name, layer, code, words) => {
    const { error } = await refused({}, { sasl: { extra: [toy({ layer: () => layer })] } }, '', true);
    expect(error).toMatchObject({ name: 'AuthError', code, message: expect.stringContaining(words) });
  });

  it('is not wanted where the transport is secure', async () => {
    const { error } = await refused({}, { sasl: { extra } });
    expect(error).toMatchObject({ name: 'AuthError', code: 'SASL_LAYER' });
    expect(String(error)).toContain('it has 64 bits');
  });

  const ping = frame({ ...KEEPALIVE, procedure: 1, type: MESSAGE });
  it.each<[string, Uint8Array]>([
    ['half of a frame', ping.subarray(0, 20)],
    ['a frame of another kind', ping],
    ['an event', frame({ procedure: 318, type: 2, serial: 1 })],
    ['a reply to what will be asked next', frame({ procedure: 60, type: 1, serial: 3, payload: i32(1) })],
  ])('does not cover what came before it, but after the last plain reply: %s', async (_name, behind) => {
    for (const record of [undefined, { write: () => undefined, close: () => undefined }]) {
      const options: ConnectOptions = { sasl: { extra }, ...(record === undefined ? {} : { record }) };
      const script = { answer: () => ({ complete: true, behind }), layer: protects };
      const { error } = await refused(script, options, '', true);
      expect(error).toMatchObject({ name: 'ConnectionError' });
      expect(String(error)).toMatch(/received unprotected bytes|no call waits for this reply/);
    }
  });

  it.each<[string, (packet: Buffer) => Buffer, RegExp]>([
    ['too long', (packet) => Buffer.concat([u32(4097), packet.subarray(4)]), /a packet of 4097 protected bytes/],
    [
      'plain',
      () => frame({ procedure: 60, type: 1, serial: 3, payload: Buffer.alloc(100_000) }),
      /a packet of 100028 protected bytes; the agreed maximum is 4096/,
    ],
  ])('ends with a packet that is %s', async (_name, packet, words) => {
    const { error } = await refused({ layer: protects, packet }, { sasl: { extra } }, '', true);
    expect(error).toMatchObject({ name: 'ConnectionError' });
    expect(String(error)).toMatch(words);
  });

  it('ends with a packet that was tampered with, in the words of the layer', async () => {
    const unwrap = (): never => {
      throw new Error('the packet was changed on its way');
    };
    const checking = [toy({ layer: () => ({ ...turning(), unwrap }) })];
    const { error } = await refused({ layer: protects }, { sasl: { extra: checking } }, '', true);
    expect(error).toMatchObject({ name: 'ConnectionError' });
    expect(String(error)).toContain('the packet was changed on its way');
  });
});
