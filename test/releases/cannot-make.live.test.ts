import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { describeLive } from '../support/daemon.js';

const MAKE = /^SKIPPED, no release trixie: test\/releases\/make\.sh trixie \(debootstrap/m;
const DEBOOTSTRAP = /^SKIPPED, no release trixie: debootstrap is missing \(apt-get install debootstrap\)$/m;

/** Asks for a root that has to be made, with an empty cache. */
describeLive('a release that cannot be made', () => {
  const cache = mkdtempSync(join(tmpdir(), 'lvr-'));
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  const run = (prefix: readonly string[], demanded: boolean): { status: number | null; said: string } => {
    const [program = '', ...args] = [
      ...prefix,
      ...[process.execPath, '--import', 'tsx', 'test/releases/run.ts', '--release', 'trixie', '--make'],
    ];
    const env = {
      ...process.env,
      LIBVIRT_CLIENT_RELEASES_CACHE: cache,
      LIBVIRT_CLIENT_REQUIRE_LIVE: demanded ? '1' : '',
    };
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', env });
    return { status, said: stderr };
  };

  it('without a network is skipped with the name of the command, or a failure where it is demanded', () => {
    const alone = ['unshare', '--net'];
    // Inside of a root of another release there is nothing to make one with.
    const command = process.env['LIBVIRT_CLIENT_RELEASE'] === undefined ? MAKE : DEBOOTSTRAP;
    expect(run(alone, false)).toEqual({ status: 0, said: expect.stringMatching(command) });
    expect(run(alone, true)).toEqual({ status: 1, said: expect.stringMatching(/^FAILED, no release trixie: /m) });
  });

  it('without root says so', () => {
    const nobody = ['setpriv', '--reuid', '65534', '--clear-groups'];
    expect(run(nobody, false)).toEqual({
      status: 0,
      said: expect.stringContaining('SKIPPED, no release trixie: debootstrap and pivot_root need root (sudo)'),
    });
    expect(run(nobody, true).status).toBe(1);
  });

  it('that does not exist is named, with those that do', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'test/releases/run.ts', '--release', 'potato'],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([2, 'unknown release potato; known are sid, trixie, bookworm, bullseye\n']);
  });
}, ['namespace']);
