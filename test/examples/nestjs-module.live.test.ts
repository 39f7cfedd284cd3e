import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, vi } from 'vitest';
import { connectAdmin } from '../../src/connect/connect-admin.js';
import { describeLive, startDaemon } from '../support/daemon.js';
import { copyExample } from '../support/example-copy.js';
import { node, ROOT } from '../support/node-program.js';

const SOON = { timeout: 60_000, interval: 100 };

/** Installing NestJS takes a while: `npm run test:long -- suites`. The service is tested by nestjs-module.test.ts. */
const INSTALL = process.env['LIBVIRT_CLIENT_NESTJS'] !== undefined;

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the output of the application is not piped');
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error('the application ended before it listened');
}

describeLive('the example of a NestJS module', () => {
  it.runIf(INSTALL)(
    'compiles, is healthy as the daemon is, and closes its connection',
    {
      timeout: 600_000,
    },
    async () => {
      using copy = await copyExample('nestjs-module', { install: true });
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
      await using daemon = await startDaemon();
      const uri = daemon.writeTestNode({ domains: 2 });
      await daemon.kill('SIGKILL');
      const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
      const child = spawn(process.execPath, [tsx, 'main.ts', uri, '0'], {
        cwd: copy.folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      try {
        const url = await firstLine(child);
        const get = async (path: string): Promise<[number, unknown]> => {
          const response = await fetch(url + path);
          return [response.status, await response.json()];
        };
        // It boots without the daemon.
        expect(await get('/health')).toEqual([
          503,
          { status: 'unavailable', reason: expect.stringContaining('not connected to') },
        ]);
        await daemon.restart();
        await vi.waitFor(async () => expect((await get('/health'))[0]).toBe(200), SOON);
        expect((await get('/domains'))[1]).toMatchObject([{ name: expect.stringMatching(/^domain-/) }, {}]);
        const started = await fetch(`${url}/domains/domain-1/start`, { method: 'POST' });
        expect(started.status).toBeLessThan(500);
        expect((await fetch(`${url}/domains/nonesuch/start`, { method: 'POST' })).status).toBe(404);

        await daemon.kill('SIGKILL');
        await vi.waitFor(async () => expect((await get('/health'))[0]).toBe(503), SOON);
        expect((await get('/domains'))[0]).toBe(503);
        await daemon.restart();
        await vi.waitFor(async () => expect((await get('/health'))[0]).toBe(200), SOON);

        await using admin = await connectAdmin(`libvirtd:///system?socket=${daemon.adminSocket}`);
        const clients = async (): Promise<number> => (await (await admin.getServer('libvirtd')).listClients()).length;
        expect(await clients()).toBe(1);
        child.kill('SIGTERM');
        await ended;
        await vi.waitFor(async () => expect(await clients()).toBe(0), SOON);
      } finally {
        if (child.kill('SIGKILL')) await ended;
      }
    },
  );
});
