import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/connect/connect.js';
import { errorPayload, i32, reply, startFakePeer, u32, type WireError } from '../../support/fake-peer.js';

const FAILED = 45;
const INTERNAL = 1;
const CANCELLED = 79;
const POLKIT = 60;
const DBUS = 47;

/** How a daemon's answer to AUTH_POLKIT comes out. The connection is of no use afterwards and is closed. */
async function outcome(answer: WireError | number): Promise<unknown> {
  await using peer = await startFakePeer(async (connection) => {
    const list = await connection.readParsed();
    await connection.write(reply(list, Buffer.concat([u32(1), i32(2)])));
    const call = await connection.readParsed();
    if (typeof answer === 'number') await connection.write(reply(call, i32(answer)));
    else await connection.write(reply(call, errorPayload(answer), { status: 1 }));
    expect(await connection.readFrame()).toBeUndefined();
    connection.destroy();
  });
  const failure = await connect(peer.uri()).catch((error: unknown) => error);
  return failure;
}

describe('polkit', () => {
  it.each<[string, WireError | number, string, RegExp]>([
    [
      'its policy',
      { code: FAILED, domain: POLKIT, message: 'denied' },
      'AUTH_FAILED',
      /its policy denies access .*\(denied\)$/,
    ],
    ['a person', { code: CANCELLED, domain: POLKIT, message: 'no' }, 'AUTH_CANCELLED', /was cancelled \(no\)$/],
    ['the bus', { code: INTERNAL, domain: DBUS, message: 'gone' }, 'INTERNAL_ERROR', /D-Bus and polkitd \(gone\)$/],
    ['something else', { code: INTERNAL, domain: 7, message: 'what' }, 'INTERNAL_ERROR', /: what$/],
    ['a reply that says no', 0, 'AUTH_FAILED', /the daemon did not report a reason$/],
  ])('refuses because of %s', async (_name, answer, code, words) => {
    const error = await outcome(answer);
    expect(error).toMatchObject({ name: 'AuthError', code, message: expect.stringMatching(words) });
    expect(String(error)).toContain("polkit on the daemon's host denied access to unix:");
  });
});
