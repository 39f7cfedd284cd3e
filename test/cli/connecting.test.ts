import { existsSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from './fake-terminal.js';

const FOLDER = '/var/run/libvirt';
const someDaemon = existsSync(FOLDER) && readdirSync(FOLDER).some((name) => name.includes('-sock'));

afterEach(() => vi.unstubAllEnvs());

/** Whoever runs the tests, the sockets of his own daemon are looked for in an empty folder. */
function withoutDaemon(): void {
  vi.stubEnv('LIBVIRT_DEFAULT_URI', undefined);
  vi.stubEnv('XDG_RUNTIME_DIR', '/nonexistent');
  vi.stubEnv('LIBVIRT_AUTOSTART', '0');
}

// The command looks at the machine's own folder, which no test may empty: where a daemon listens there, nothing of this
// can be seen. It is said, so that nobody takes the silence for success.
if (someDaemon) process.stderr.write(`SKIPPED, there is a daemon in ${FOLDER}: the command on a machine without one\n`);

describe.skipIf(someDaemon)('on a machine without a daemon', () => {
  it('the main job names every socket of the user and of the system', async () => {
    withoutDaemon();
    const { code, stdout, stderr } = await runCommand([], { uid: 1000 });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^THIS IS A RECORDING\./);
    const tried = [...stderr.matchAll(/^ {2}(\/\S+): no such socket$/gm)].map((found) => found[1]);
    expect(tried).toEqual(expect.arrayContaining([`${FOLDER}/virtqemud-sock`, `${FOLDER}/libvirt-sock`]));
    expect(tried.length).toBeGreaterThan(4);
    expect(stderr).toContain('apt install libvirt-daemon-system');
  });

  it('the main job shows a recorded host to people, and to no script', async () => {
    withoutDaemon();
    const { stdout } = await runCommand([]);
    expect(stdout).toContain('npm start -- --uri qemu:///system');
    expect(stdout).toMatch(/demo +running/);
    expect(stdout).toMatch(/archive +shut off/);
    expect(stdout).toMatch(/What happened next:\n {2}build resumed\n {2}demo suspended\n/);
    expect(await runCommand(['--json'])).toMatchObject({ code: 3, stdout: '' });
  });

  it('other commands look where libvirt looks, and nowhere else', async () => {
    withoutDaemon();
    const main = await runCommand([], { uid: 1000 });
    const { code, stderr } = await runCommand(['list'], { uid: 1000 });
    expect(code).toBe(3);
    expect(stderr.split('\n').length).toBe(main.stderr.split('\n').length - 2);
  });

  it('a URI that was named is not exchanged for another', async () => {
    withoutDaemon();
    const env = { LIBVIRT_DEFAULT_URI: 'lxc:///system?mode=direct' };
    const { stderr } = await runCommand([], { uid: 1000, env });
    expect([...stderr.matchAll(/-sock/g)].length).toBe(1);
  });
});

it('says one line about a named socket that is none', async () => {
  const env = { LIBVIRT_DEFAULT_URI: 'test+unix:///default?socket=/dev/null' };
  const { code, stderr } = await runCommand([], { uid: 1000, env });
  expect(code).toBe(3);
  expect(stderr).toMatch(/^libvirt-client: cannot connect to \/dev\/null: [^\n]+\n$/);
});
