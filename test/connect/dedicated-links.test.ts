import { describe, expect, it } from 'vitest';
import { Connection } from '../../src/api/connection/connection.js';
import { DedicatedLinks } from '../../src/connect/dedicated-links.js';
import { ReconnectingLinks } from '../../src/connect/reconnecting-links.js';
import { Link } from '../../src/rpc/link.js';
import { LinkGroup } from '../../src/rpc/link-group.js';
import type { Transport, TransportSink } from '../../src/transport/transport.js';
import { i32, parseFrame, reply } from '../support/frame.js';

/** What a transport may say of itself. */
interface Traits {
  readonly secure: boolean;
  readonly encrypted: boolean;
  readonly local: boolean;
}

/** A connection over a transport of these traits, whose daemon answers every call with one number. */
function connectionOver(traits: Traits, answer: number): { conn: Connection; procedures: number[] } {
  const procedures: number[] = [];
  let sink: TransportSink | undefined;
  const transport: Transport = {
    ...traits,
    description: 'elsewhere',
    start: (to) => {
      sink = to;
    },
    write: (bytes) => {
      const call = parseFrame(bytes);
      procedures.push(call.procedure);
      queueMicrotask(() => sink?.data(reply(call, i32(answer))));
      return true;
    },
    pause: () => {},
    resume: () => {},
    close: () => sink?.ended(undefined),
    destroy: () => sink?.ended(undefined),
  };
  const link = new Link(transport);
  for (const stage of ['authenticating', 'opening', 'open'] as const) link.advance(stage);
  const side = new DedicatedLinks({ openDedicated: () => Promise.reject(new Error('there is no other way')) });
  const links = new ReconnectingLinks(new LinkGroup([link]), undefined);
  return {
    conn: new Connection(links, side, {
      uri: 'qemu+tls://elsewhere/system',
      links: 1,
      keepalive: { value: false },
    }),
    procedures,
  };
}

describe('what depends on the way to the daemon', () => {
  it.each([
    ['plain TCP', { secure: false, encrypted: false }, 1, [false, false]],
    ['TLS', { secure: true, encrypted: true }, 1, [true, true]],
    ['SSH', { secure: true, encrypted: false }, 1, [true, false]],
    ['TLS to a daemon whose driver is not secure', { secure: true, encrypted: true }, 0, [false, false]],
  ])('isSecure and isEncrypted over %s', async (_what, traits, answer, expected) => {
    const { conn, procedures } = connectionOver({ ...traits, local: false }, answer);
    expect([await conn.isSecure(), await conn.isEncrypted()]).toEqual(expected);
    // The daemon is asked each time, so that neither is known of a connection that is lost.
    expect(procedures).toEqual([149, 149]);
    await conn.close();
  });

  it('a relative path means nothing on another host', async () => {
    const { conn, procedures } = connectionOver({ secure: true, encrypted: true, local: false }, 0);
    for (const refused of [
      conn.restoreDomain('saved'),
      conn.getSaveImageXmlDescription('./saved'),
      conn.defineSaveImageXml('../saved', '<domain/>'),
    ]) {
      await expect(refused).rejects.toMatchObject({
        name: 'UsageError',
        code: 'RELATIVE_PATH',
        message: expect.stringContaining('is relative, but the daemon is on another host'),
      });
    }
    expect(procedures).toEqual([]);
    await conn.restoreDomain('/saved');
    expect(procedures).toEqual([54]);
    await conn.close();
  });
});
