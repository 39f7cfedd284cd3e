import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './fake-terminal.js';

const HOSTS = 40;

describe('many hosts', () => {
  let folder: string;
  let servers: Server[];
  let open = 0;
  let most = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lvc-hosts-'));
    const paths = Array.from({ length: HOSTS }, (_, index) => join(folder, `${index}`));
    servers = paths.map((path) =>
      createServer((socket) => {
        open += 1;
        most = Math.max(most, open);
        socket.resume();
        // Long enough that all that may connect have done so.
        setTimeout(() => {
          open -= 1;
          socket.destroy();
        }, 200);
      }).listen(path),
    );
    await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
    writeFileSync(join(folder, 'hosts'), paths.map((path) => `test+unix:///default?socket=${path}`).join('\n'));
  });
  afterAll(() => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    [[], 32],
    [['--at-once', '3'], 3],
    [['--at-once', '1'], 1],
  ])(
    'are connected to with %j at most %d at the same time, and each has its line',
    { timeout: 60_000 },
    async (option, expected) => {
      [open, most] = [0, 0];
      const { code, stderr } = await runCommand(['list', '--hosts', join(folder, 'hosts'), ...option]);
      expect([code, most, stderr.trim().split('\n').length]).toEqual([3, expected, HOSTS]);
    },
  );

  it('need at least one at a time', async () => {
    expect(await runCommand(['list', '--at-once', '0'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--at-once must be a whole number of at least 1'),
    });
  });
});
