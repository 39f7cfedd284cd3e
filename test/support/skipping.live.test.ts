import { spawnSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const VITEST = 'node_modules/vitest/vitest.mjs';

/** Runs the live tests of this folder in a vitest of their own, with libvirtd hidden. */
function runWithoutDaemon(environment: Readonly<Record<string, string>>): { status: number | null; output: string } {
  const result = spawnSync(process.execPath, [VITEST, 'run', 'test/support/daemon.live.test.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      LIBVIRT_CLIENT_REQUIRE_LIVE: '',
      LIBVIRT_CLIENT_LIBVIRTD: '/nowhere/libvirtd',
      ...environment,
    },
  });
  return { status: result.status, output: result.stdout + result.stderr };
}

it('says what is missing', () => {
  const { status, output } = runWithoutDaemon({});
  expect(output).toMatch(/SKIPPED, no live daemon: startDaemon: .*\/nowhere\/libvirtd is missing/);
  expect(status).toBe(0);
});

it('fails where a live daemon is demanded', () => {
  const { status, output } = runWithoutDaemon({ LIBVIRT_CLIENT_REQUIRE_LIVE: '1' });
  expect(output).toContain('/nowhere/libvirtd is missing');
  expect(status).toBe(1);
});
