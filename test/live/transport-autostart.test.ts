import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeLive } from '../support/daemon.js';
import type { Report, Task } from './transport-autostart-client.js';

/** Nobody in particular, who is not root and need not be known to the machine. */
const NOBODY = 65_534;
const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
/** Where an ordinary user sees the project, which may lie where only root can look. */
const SEEN = '/mnt';
const CLIENT = `${SEEN}/test/live/transport-autostart-client.ts`;
const MAIN = `${SEEN}/src/cli/main.ts`;
/** The daemon, and whatever else was left, ends with the first process of its world. */
const WORLD = ['--mount', '--pid', '--ipc', '--fork', '--kill-child', '--mount-proc'];
/** Nothing of the machine's own daemons is seen there. */
const WITHOUT_DAEMONS = 'mkdir -p /run/libvirt && mount -t tmpfs none /run/libvirt';
const WITH_PROJECT = `mount --bind "$0" ${SEEN} && cd ${SEEN}`;
const ALONE = ['sh', '-c', `${WITHOUT_DAEMONS} && ${WITH_PROJECT} && exec "$@"`, ROOT];
const NOBODY_AT_ALL = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

describeLive("an ordinary user's own daemon", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lva-'));
    for (const name of ['home', 'run', 'sbin']) {
      mkdirSync(join(folder, name));
      chownSync(join(folder, name), NOBODY, NOBODY);
    }
    chmodSync(folder, 0o755);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const inWorld = (words: readonly string[], env: Readonly<Record<string, string>> = {}): string => {
    const own = { PATH: '/usr/bin:/bin', HOME: join(folder, 'home'), XDG_RUNTIME_DIR: join(folder, 'run') };
    const { stdout, stderr, status } = spawnSync('unshare', [...WORLD, ...ALONE, ...NOBODY_AT_ALL, ...words], {
      encoding: 'utf8',
      env: { ...own, LC_ALL: 'C', ...env },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  };

  const client = (task: Task): string[] => [process.execPath, '--import', 'tsx', CLIENT, JSON.stringify(task)];
  const run = (task: Task, env: Readonly<Record<string, string>> = {}): Report =>
    JSON.parse(inWorld(client(task), env));

  /** A program in the place of the daemon. */
  const pretend = (script: string): Record<string, string> => {
    writeFileSync(join(folder, 'sbin', 'libvirtd'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return { LIBVIRTD_PATH: join(folder, 'sbin') };
  };

  it('is started by the first who needs it, and serves all that come later', () => {
    const { told, daemons, left } = run({ uri: 'qemu:///session?mode=legacy', rounds: [3, 1] });
    expect(told).toEqual(Array.from({ length: 4 }, () => ({ hypervisor: 'QEMU' })));
    expect(daemons).toHaveLength(1);
    expect(left).toBe(0);
  });

  it('is started for readers too, and when no URI is named', () => {
    expect(run({ uri: 'qemu:///session', options: { readOnly: true }, rounds: [1] }).daemons).toHaveLength(1);
    rmSync(join(folder, 'run', 'libvirt'), { recursive: true });
    expect(run({ uri: '', rounds: [1] })).toMatchObject({
      told: [{ hypervisor: 'QEMU' }],
      daemons: [expect.any(Number)],
    });
  });

  it("is virsh's as well as ours", () => {
    const words = client({ uri: 'qemu:///session', rounds: [1] }).map((word) => `'${word}'`);
    const script = `virsh -c qemu:///session uri; ${words.join(' ')}; virsh -c qemu:///session uri`;
    const [before, report = '', after] = inWorld(['sh', '-c', script]).trim().split(/\n+/);
    expect([before, after]).toEqual(['qemu:///session', 'qemu:///session']);
    const { told, daemons }: Report = JSON.parse(report);
    expect([told, daemons.length]).toEqual([[{ hypervisor: 'QEMU' }], 1]);
  });

  it.each<[string, string, Record<string, string>]>([
    ['where it is forbidden', 'qemu:///session', { LIBVIRT_AUTOSTART: '0' }],
    ['for a socket that is named', 'qemu:///session?socket=/nowhere/sock', {}],
    ["in place of the system's", 'qemu:///system', {}],
  ])('is not started %s', (_where, uri, env) => {
    const { told, daemons } = run({ uri, rounds: [1] }, env);
    expect(told).toMatchObject([{ code: 'SOCKET_MISSING' }]);
    expect(told[0]?.message).not.toContain('started');
    expect(daemons).toEqual([]);
  });

  it('is not started for somebody who does not want it', () => {
    const { told, daemons } = run({ uri: 'qemu:///session', options: { autostart: false }, rounds: [1] });
    expect(told).toMatchObject([{ code: 'SOCKET_MISSING' }]);
    expect(daemons).toEqual([]);
  });

  it('is not started for a look at what there is, but for a command', () => {
    const main = `${process.execPath} --import tsx ${MAIN}`;
    const running = 'grep -slx libvirtd /proc/[0-9]*/comm | wc -l';
    const script = `${main} --json >/dev/null 2>&1; ${running}; ${main} list --json; ${running}`;
    expect(inWorld(['sh', '-c', script]).trim().split(/\s+/)).toEqual(['0', '[]', '1']);
  });

  it('is not installed: the error names every place', () => {
    const { told } = run({ uri: 'qemu:///session', rounds: [1] }, { LIBVIRTD_PATH: '/nowhere' });
    expect(told).toMatchObject([{ code: 'SOCKET_MISSING' }]);
    expect(told[0]?.message).toContain(`${folder}/run/libvirt/libvirt-sock: no such socket`);
    expect(told[0]?.message).toContain('/nowhere/virtqemud, /nowhere/libvirtd not found');
  });

  it('cannot be run', () => {
    const { told, left } = run({ uri: 'qemu:///session', rounds: [1] }, { ...pretend('x'), ...unusable(folder) });
    expect(told).toMatchObject([{ code: 'DAEMON_NOT_STARTED' }]);
    expect(told[0]?.message).toContain('EACCES');
    expect(left).toBe(0);
  });

  it('ends at once', () => {
    const { told, left } = run({ uri: 'qemu:///session', rounds: [1] }, pretend('exit 3'));
    expect(told).toMatchObject([{ code: 'DAEMON_NOT_STARTED' }]);
    expect(told[0]?.message).toContain('it exited with status 3; run it yourself to see why');
    expect(left).toBe(0);
  });

  it('never comes to listen: the deadline of connecting ends it', () => {
    const task: Task = { uri: 'qemu:///session', options: { connectTimeoutMs: 500 }, rounds: [1] };
    const { told, left } = run(task, pretend('exec sleep 600'));
    expect(told).toMatchObject([{ code: 'TIMEOUT' }]);
    expect(left).toBe(0);
  });

  it('gets nothing of our environment that may be secret', () => {
    const env = pretend(`env > ${folder}/sbin/env; exit 3`);
    run({ uri: 'qemu:///session', options: { connectTimeoutMs: 3000 }, rounds: [1] }, { ...env, SECRET: 'yes' });
    const names = spawnSync('sed', ['s/=.*//', join(folder, 'sbin', 'env')], { encoding: 'utf8' }).stdout.split('\n');
    expect(names).toContain('XDG_RUNTIME_DIR');
    expect(names).not.toContain('SECRET');
  });
}, ['namespace']);

/** Makes the program one that nobody may run. */
function unusable(folder: string): Record<string, string> {
  chmodSync(join(folder, 'sbin', 'libvirtd'), 0o644);
  return {};
}
