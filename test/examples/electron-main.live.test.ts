import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { ElectronProgram } from '../support/electron-program.js';
import { type Sshd, startSshd } from '../support/sshd.js';

describeLive('the main process of the Electron example, over SSH', () => {
  let daemon: Daemon;
  let sshd: Sshd;
  beforeAll(async () => {
    daemon = await startDaemon();
    sshd = await startSshd(daemon);
  }, 120_000);
  afterAll(async () => {
    await sshd?.[Symbol.asyncDispose]();
    await daemon?.stop();
  });

  it('lists the domains and shuts one down', { timeout: 120_000 }, async () => {
    const uri = `test+ssh://${sshd.address}/default?command=${sshd.client()}`;
    await using program = await ElectronProgram.start(uri);
    const page = program.bridge();
    const [domain] = await page.listDomains();
    expect(domain).toMatchObject({ name: 'test', state: 'RUNNING', uuid: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    await page.act(domain?.uuid, 'shutdown');
    expect((await page.listDomains())[0]).toMatchObject({ name: 'test', state: 'SHUTOFF' });
    await page.act(domain?.uuid, 'start');
    expect((await page.listDomains())[0]).toMatchObject({ name: 'test', state: 'RUNNING' });
    expect(await program.quit()).toBe(0);
  });
}, ['sshd']);
