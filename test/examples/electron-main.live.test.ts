import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { ElectronProgram } from '../support/electron-program.js';
import { copyExample } from '../support/example-copy.js';
import { node, ROOT } from '../support/node-program.js';
import { type Sshd, startSshd } from '../support/sshd.js';

/** Installs the package of Electron for its types, without its program: `npm run test:long -- suites`. */
const INSTALL = process.env['LIBVIRT_CLIENT_ELECTRON'] !== undefined;

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

  it.runIf(INSTALL)('compiles against the types of Electron', { timeout: 600_000 }, async () => {
    using copy = await copyExample('electron-main', { install: true });
    expect(
      await node(
        join(ROOT, 'node_modules/typescript/bin/tsc'),
        '-p',
        copy.folder,
        '--noEmit',
        '--allowImportingTsExtensions',
      ),
    ).toEqual({
      failed: false,
      text: '',
    });
  });
}, ['sshd']);
