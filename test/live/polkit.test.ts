import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { POLKITD } from '../support/live.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the rules of the test say to users that every Debian has. */
const ALLOWED = 'nobody';
const DENIED = 'daemon';
/** Would have to type root's password. */
const ASKED = 'games';

const RULES = `
polkit.addRule(function (action, subject) {
  if (action.id !== 'org.libvirt.unix.manage') return polkit.Result.NOT_HANDLED;
  if (subject.user === '${ALLOWED}') return polkit.Result.YES;
  if (subject.user === '${ASKED}') return polkit.Result.AUTH_ADMIN;
  return polkit.Result.NO;
});
`;

const BUS = (socket: string): string => `<busconfig>
  <type>system</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_type="method_call"/>
    <allow send_type="signal"/>
    <allow send_requested_reply="true" send_type="method_return"/>
    <allow send_requested_reply="true" send_type="error"/>
    <allow receive_type="method_call"/>
    <allow receive_type="method_return"/>
    <allow receive_type="error"/>
    <allow receive_type="signal"/>
  </policy>
</busconfig>
`;

describeLive('polkit', () => {
  let folder: string;
  let daemon: Daemon;
  const helpers: ChildProcess[] = [];

  /** The command that runs another in the world of the daemon, where polkit can see it. */
  const inside = (...command: string[]): [string, string[]] => [
    'nsenter',
    ['--target', String(daemon.pid), '--mount', '--pid', '--ipc', ...command],
  ];

  /** Runs something in that world until the test ends. */
  const keep = (...command: string[]): void => {
    const [program, args] = inside(...command);
    helpers.push(spawn(program, args, { stdio: 'ignore', env: environment() }));
  };

  const environment = (): Record<string, string> => ({
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${join(folder, 'bus')}`,
  });

  /** How a user fares. */
  const outcome = async (user: string, query = '', mode: '' | 'readonly' = ''): Promise<unknown> => {
    const uri = mode === '' ? daemon.uri() : daemon.uri().replace(daemon.socket, daemon.readOnlySocket);
    const client = [process.execPath, join(folder, 'client', 'polkit-client.js'), uri + query, mode];
    const [program, args] = inside('setpriv', `--reuid=${user}`, '--regid=nogroup', '--clear-groups', ...client);
    const { stdout } = await run(program, args, { env: environment(), cwd: '/' });
    const told: unknown = JSON.parse(stdout);
    return told;
  };

  /** Waits until a service can be spoken to. */
  const untilOnBus = async (name: string): Promise<void> => {
    const question = ['--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner', `string:${name}`];
    const [program, args] = inside('dbus-send', '--system', '--print-reply', ...question);
    for (;;) {
      const { stdout } = await run(program, args, { env: environment() });
      if (stdout.includes('true')) return;
      await sleep(10);
    }
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lvk-'));
    mkdirSync(join(folder, 'rules'));
    writeFileSync(join(folder, 'rules', '10-test.rules'), RULES);
    writeFileSync(join(folder, 'bus.conf'), BUS(join(folder, 'bus')));
    const tsup = join(ROOT, 'node_modules', '.bin', 'tsup');
    const target = ['--format=esm', '--platform=node', '--target=node20', `--out-dir=${join(folder, 'client')}`];
    await run(tsup, [join(ROOT, 'test/live/polkit-client.ts'), '--no-config', ...target], { cwd: ROOT });
    writeFileSync(join(folder, 'client', 'package.json'), '{"type":"module"}');
    chmodSync(folder, 0o755);
    daemon = await startDaemon({
      environment: environment(),
      settings: {
        auth_unix_rw: 'polkit',
        auth_unix_ro: 'polkit',
        unix_sock_rw_perms: '0777',
        unix_sock_ro_perms: '0777',
      },
    });
    chmodSync(daemon.folder, 0o755);
  });

  afterAll(async () => {
    await daemon?.stop();
    for (const helper of helpers) helper.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const refusal = (code: string, words: string): unknown =>
    expect.objectContaining({ name: 'AuthError', code, message: expect.stringContaining(words) });

  it('cannot be asked without a bus', async () => {
    const words = `denied access to unix:${daemon.socket}: polkit could not be reached; check that its host runs D-Bus`;
    expect(await outcome(ALLOWED)).toEqual(refusal('INTERNAL_ERROR', words));
  });

  it('knows root without a question', async () => {
    await using conn = await connect(daemon.uri());
    expect(await conn.getHostname()).toBe(daemon.hostname);
    await expect(connect(`${daemon.uri()}&auth=polkit`)).rejects.toMatchObject({ code: 'AUTH_NOT_OFFERED' });
  });

  it('cannot be asked when only the bus is there', async () => {
    keep('dbus-daemon', `--config-file=${join(folder, 'bus.conf')}`, '--nofork', '--nopidfile');
    while (!existsSync(join(folder, 'bus'))) await sleep(10);
    await daemon.restart();
    expect(await outcome(ALLOWED)).toEqual(refusal('DBUS_SERVICE', 'polkit could not be reached'));
  });

  describe('when it is there', () => {
    beforeAll(async () => {
      const [mount, args] = inside('mount', '--bind', join(folder, 'rules'), '/etc/polkit-1/rules.d');
      await run(mount, args);
      keep(POLKITD, '--no-debug');
      await untilOnBus('org.freedesktop.PolicyKit1');
    });

    it.each(['', '&auth=polkit'])('says yes to one user%s', async (query) => {
      expect(await outcome(ALLOWED, query)).toEqual({ hostname: daemon.hostname });
    });

    it('says no to another', async () => {
      expect(await outcome(DENIED)).toEqual(refusal('AUTH_FAILED', 'its policy denies access to this user ('));
    });

    it('lets that one look', async () => {
      expect(await outcome(DENIED, '', 'readonly')).toEqual({ hostname: daemon.hostname });
    });

    it('would have to ask somebody', async () => {
      const words = 'it requires a password, but there is no authentication agent; start one such as pkttyagent';
      expect(await outcome(ASKED)).toEqual(refusal('AUTH_UNAVAILABLE', words));
    });

    it('is not SASL', async () => {
      expect(await outcome(ALLOWED, '&auth=sasl')).toEqual(refusal('AUTH_NOT_OFFERED', 'requires polkit'));
    });
  });
}, ['namespace', 'polkit']);
