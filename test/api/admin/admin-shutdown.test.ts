import { describe, expect, it } from 'vitest';
import { connectAdmin } from '../../../src/connect/connect-admin.js';
import { ADMIN, type FakePeer, frame, OK, REPLY, startFakePeer } from '../../support/fake-peer.js';

const SHUTDOWN = 20;

/** An admin server that stops when it is asked to: before its reply, or after. Other calls get an empty reply. */
function stoppingDaemon(replies: boolean): Promise<FakePeer> {
  return startFakePeer(async (connection) => {
    for (;;) {
      const { procedure, serial } = await connection.readParsed();
      const isLast = procedure === SHUTDOWN;
      if (!isLast || replies) {
        await connection.write(frame({ program: ADMIN.program, procedure, type: REPLY, serial, status: OK }));
      }
      if (!isLast) continue;
      connection.close();
      return;
    }
  });
}

describe('daemonShutdown()', () => {
  it.each([
    ['replies', true],
    ['does not reply any more', false],
  ])('resolves when a daemon that stops %s', async (_name, replies) => {
    await using peer = await stoppingDaemon(replies);
    const admin = await connectAdmin(`libvirtd:///system?socket=${peer.path}`);
    await admin.daemonShutdown();
    expect((await admin.closed).reason).toBe('eof');
    await expect(admin.daemonShutdown()).rejects.toMatchObject({ name: 'ConnectionError' });
  });

  it('rejects when the connection is broken otherwise', async () => {
    await using peer = await startFakePeer(async (connection) => {
      for (;;) {
        const { procedure, serial } = await connection.readParsed();
        const program = procedure === SHUTDOWN ? 0 : ADMIN.program;
        await connection.write(frame({ program, procedure, type: REPLY, serial, status: OK }));
        if (procedure === SHUTDOWN) return;
      }
    });
    const admin = await connectAdmin(`libvirtd:///system?socket=${peer.path}`);
    await expect(admin.daemonShutdown()).rejects.toMatchObject({ code: 'PROTOCOL_VIOLATION' });
    await admin.close();
  });
});
