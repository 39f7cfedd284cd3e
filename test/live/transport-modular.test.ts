import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { LibvirtError } from '../../src/errors.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';

const NOBODY = 65_534;

/*
 * Debian 12 ships no virtqemud. Which daemon stands behind a socket makes no difference to the choice among sockets, so
 * two real libvirtd's stand in: one where a virtqemud of the user would listen, one where libvirtd does. Each has a
 * host name of its own, by which one tells who answered.
 */
describeLive('a daemon for each driver beside the common one', () => {
  let folder: string;
  let own: Daemon;
  let common: Daemon;
  let sockets: { readonly own: string; readonly common: string };

  beforeAll(async () => {
    [own, common] = await Promise.all([startDaemon(), startDaemon()]);
    for (const daemon of [own, common]) chmodSync(daemon.folder, 0o755);
    folder = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lvm-'));
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'libvirt'));
    sockets = { own: join(folder, 'libvirt', 'virtqemud-sock'), common: join(folder, 'libvirt', 'libvirt-sock') };
    vi.spyOn(process, 'getuid').mockReturnValue(NOBODY);
    vi.stubEnv('XDG_RUNTIME_DIR', folder);
    vi.stubEnv('XDG_CONFIG_HOME', folder);
    vi.stubEnv('LIBVIRT_AUTOSTART', '0');
  });

  afterAll(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await Promise.all([own?.stop(), common?.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(() => {
    for (const path of Object.values(sockets)) rmSync(path, { force: true });
    symlinkSync(own.socket, sockets.own);
    symlinkSync(common.socket, sockets.common);
  });

  /** The test driver, which both have, at the places of the QEMU driver. */
  const uri = (query = ''): string => `qemu:///session?name=test:///default${query}`;

  /** Who answers us; or why nobody does. */
  const we = async (query?: string): Promise<string | LibvirtError> => {
    try {
      await using conn = await connect(uri(query));
      return await conn.getHostname();
    } catch (error) {
      if (error instanceof LibvirtError) return error;
      throw error;
    }
  };

  /** Who answers virsh; or nothing. */
  const virsh = (query?: string): string => {
    const env = { PATH: '/usr/bin:/bin', HOME: folder, LIBVIRT_AUTOSTART: '0', XDG_RUNTIME_DIR: folder };
    const words = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
    const call = ['/usr/bin/virsh', '-q', '-c', uri(query), 'hostname'];
    return spawnSync('setpriv', [...words, ...call], { encoding: 'utf8', env }).stdout.trim();
  };

  it.each([
    ['', 'own'],
    ['&mode=auto', 'own'],
    ['&mode=direct', 'own'],
    ['&mode=legacy', 'common'],
  ] as const)('both listen: %j leads to the %s one', async (query, which) => {
    const { hostname } = which === 'own' ? own : common;
    expect(await we(query)).toBe(hostname);
    expect(virsh(query)).toBe(hostname);
  });

  it('only the common one is there', async () => {
    unlinkSync(sockets.own);
    expect([await we(), virsh()]).toEqual([common.hostname, common.hostname]);
    expect([await we('&mode=legacy'), virsh('&mode=legacy')]).toEqual([common.hostname, common.hostname]);
    expect(await we('&mode=direct')).toMatchObject({
      code: 'SOCKET_MISSING',
      message: `cannot connect to ${sockets.own}: no such socket; check that the daemon is running`,
    });
    expect(virsh('&mode=direct')).toBe('');
  });

  it("only the driver's own is there", async () => {
    unlinkSync(sockets.common);
    expect([await we(), virsh()]).toEqual([own.hostname, own.hostname]);
    expect(await we('&mode=legacy')).toMatchObject({ code: 'SOCKET_MISSING' });
  });

  it('one that has died is passed over, though virsh does not look further', async () => {
    await own.kill('SIGKILL');
    try {
      expect([await we(), virsh()]).toEqual([common.hostname, '']);
      expect(await we('&mode=direct')).toMatchObject({ code: 'REFUSED' });
    } finally {
      await own.restart();
    }
  });

  it('none answers: the error says of each path why', async () => {
    await own.kill('SIGKILL');
    try {
      unlinkSync(sockets.common);
      const failure = await we();
      expect(failure).toMatchObject({ name: 'ConnectionError', code: 'REFUSED', cause: { errors: { length: 2 } } });
      expect(String(failure)).toContain(`${sockets.own}: no daemon is listening on it; check that it is running`);
      expect(String(failure)).toContain(`${sockets.common}: no such socket; check that the daemon is running`);
    } finally {
      await own.restart();
    }
  });
}, ['namespace']);
