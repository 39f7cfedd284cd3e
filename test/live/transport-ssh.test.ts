import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/api/connect/open.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { type Sshd, startSshd } from '../support/sshd.js';

describeLive('SSH by the program ssh', () => {
  let daemon: Daemon;
  let sshd: Sshd;

  beforeAll(async () => {
    daemon = await startDaemon();
    sshd = await startSshd(daemon);
  });

  afterAll(async () => {
    await sshd?.[Symbol.asyncDispose]();
    await daemon?.stop();
  });

  it.each(['', '&proxy=native', '&proxy=netcat', '&proxy=auto', '&netcat=nc'])('connects%s', async (more) => {
    await using conn = await connect(
      `test+ssh://${sshd.user}@127.0.0.1:${sshd.port}/default?command=${sshd.client()}${more}`,
    );
    expect((await conn.listAllDomains()).map(({ name }) => name)).toEqual(['test']);
  });
});
