import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/api/connection/connection.js';
import { connect } from '../../src/connect/connect.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { runCommand } from './fake-terminal.js';
import { OnDaemon } from './on-daemon.js';

/** XML allows these: the beginning of a terminal's commands in one byte, a tab, and a turn of the direction of text. */
const NAMES = ['csi\u009b31m', 'tab\tstop', 'turn\u202egnp', ' padded ', '-dash', '\u{1f600} emoji', 'quo\'te"s'];

/** What moves the cursor, changes colours or reverses a line. */
const HARMFUL = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u;

const SCREEN = { screen: true, env: { NO_COLOR: '1' } } as const;

describeLive('names that a terminal would interpret', () => {
  let daemon: Daemon;
  let at: OnDaemon;
  let kept: Connection;
  beforeAll(async () => {
    daemon = await startDaemon();
    at = new OnDaemon(daemon, daemon.uri('test:///default'));
    // The driver forgets its objects when the last connection is closed.
    kept = await connect(at.uri);
    for (const name of NAMES) {
      const escaped = name.replaceAll('"', '&quot;').replaceAll('\t', '&#9;');
      await kept.defineDomain(
        `<domain type='test'><name>${escaped}</name><memory>8192</memory><os><type>hvm</type></os></domain>`,
      );
    }
  });
  afterAll(async () => {
    await kept.close();
    await daemon.stop();
  });

  it('are accepted by the daemon as they are', async () => {
    const found = (await kept.listAllDomains()).map(({ name }) => name).filter((name) => name !== 'test');
    expect(found.sort()).toEqual([...NAMES].sort());
    const listed: { readonly name: string }[] = JSON.parse(await at.ok('list', '--all', '--json'));
    expect(
      listed
        .map(({ name }) => name)
        .filter((name) => name !== 'test')
        .sort(),
    ).toEqual([...NAMES].sort());
  });

  it.each([
    [['list', '--all']],
    [['list', '--all', '--output', 'wide']],
    [['list', '--all', '--output', 'name']],
    [['list', '--all', '--output', 'csv']],
    [['list', '--all', '--json']],
    [['overview']],
    [['top', '--once']],
    [['domstats', '--state']],
  ])('are escaped in %j', async (argv) => {
    const { code, stdout } = await runCommand([...argv, '-c', at.uri], SCREEN);
    expect(code).toBe(0);
    expect(stdout).toMatch(/csi\\u(\{9b\}|009b)31m/);
    expect(stdout).not.toMatch(HARMFUL);
  });

  it.each(NAMES)('%j is found, printed and changed', async (name) => {
    const operand = ['--', name];
    for (const command of ['dominfo', 'domid', 'domstate', 'start', 'suspend', 'dumpxml', 'destroy', 'autostart']) {
      const more = command === 'destroy' ? ['--yes'] : [];
      const outcome = await runCommand([command, '-c', at.uri, ...more, ...operand], SCREEN);
      expect(outcome).toMatchObject({ code: 0, stderr: '' });
      expect(outcome.stdout, command).not.toMatch(HARMFUL);
    }
    const uuid = (await at.ok('domuuid', ...operand)).trim();
    // A program gets the name as it is.
    expect(await at.ok('domname', uuid)).toBe(`${name}\n`);
    expect((await runCommand(['domname', '-c', at.uri, uuid], SCREEN)).stdout).not.toMatch(HARMFUL);
    const missing = await runCommand(['domstate', '-c', at.uri, '--', `${name}?`], SCREEN);
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).not.toMatch(HARMFUL);
    const refused = await runCommand(['undefine', '-c', at.uri, ...operand], SCREEN);
    expect(refused.code).toBe(2);
    expect(refused.stderr).not.toMatch(HARMFUL);
  });

  it.each(['two\nlines', 'bell\u0007', 'a/b'])('%j is accepted as a name if virsh may give it', async (name) => {
    const xml = (own: string): string =>
      `<domain type='test'><name>${own}</name><memory>8192</memory><os><type>hvm</type></os></domain>`;
    const domains = [await kept.defineDomain(xml('first')), await kept.defineDomain(xml('second'))];
    const theirs = await at.theirs('domrename', 'first', `${name}1`).then(
      () => 0,
      () => 1,
    );
    const ours = await runCommand(['domrename', '-c', at.uri, 'second', `${name}2`], SCREEN);
    expect(ours.code).toBe(theirs);
    expect(ours.stdout + ours.stderr).not.toMatch(HARMFUL);
    const listed = await runCommand(['list', '--all', '-c', at.uri], SCREEN);
    expect(listed.stdout).not.toMatch(HARMFUL);
    for (const { uuid } of domains) await (await kept.getDomainByUuid(uuid)).undefine();
  });
});
