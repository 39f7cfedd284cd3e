import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { describeLive, startDaemon } from '../support/daemon.js';
import { examples } from '../support/protocol-examples.js';

describeLive('docs/protocol.md and a daemon', () => {
  it('exchange exactly the frames of the example', async () => {
    await using daemon = await startDaemon();
    const socket = connect(daemon.socket);
    const received = socket[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    for (const { from, bytes } of examples(0)) {
      if (from === 'C') {
        socket.write(bytes);
        continue;
      }
      while (rest.length < bytes.length) {
        const next = await received.next();
        if (next.done) break;
        rest = Buffer.concat([rest, next.value]);
      }
      expect(rest.subarray(0, bytes.length).toString('hex')).toBe(bytes.toString('hex'));
      rest = rest.subarray(bytes.length);
    }
    expect(rest.length).toBe(0);
    expect((await received.next()).done).toBe(true);
  });
});
