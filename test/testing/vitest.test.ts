import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { connectGetHostname, connectGetLibVersion, domainLookupByName } from '../../src/protocol.js';
import {
  assertUniqueName,
  fullName,
  recordingHint,
  recordingUri,
  sessionPath,
} from '../../src/testing/runner/recording-path.js';
import { FakeDaemon } from '../../src/testing.js';
import { DOM } from './opened.js';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

describe('the session of a test', () => {
  const file = { filepath: '/home/me/app/test/host.test.ts', name: 'test/host.test.ts', tasks: [] as unknown[] };
  const suite = { name: 'a host', suite: { name: 'test/host.test.ts' } };
  const task = { id: '1', type: 'test', name: 'Lists: all Domains!', suite, file };

  it('lies where people find it', () => {
    expect(fullName(task)).toBe('a host > Lists: all Domains!');
    const name = 'test/host.test.ts/a-host-lists-all-domains.session.jsonl';
    expect(sessionPath(task, undefined)).toBe(`/home/me/app/fixtures/sessions/${name}`);
    expect(sessionPath(task, '/elsewhere')).toBe(`/elsewhere/${name}`);
    expect(sessionPath({ ...task, name: `«grün» ${'x'.repeat(300)}`, suite: undefined }, '/s')).toMatch(
      /\/grün-x{115}\.session/,
    );
    expect(sessionPath({ ...task, name: '→', suite: undefined }, '/s')).toBe('/s/test/host.test.ts/test.session.jsonl');
  });

  it('belongs to one test alone', () => {
    const twin = { ...task, id: '2', name: 'lists all domains' };
    const other = { ...task, id: '3', name: 'lists no domains' };
    file.tasks = [{ type: 'suite', tasks: [task, other] }];
    expect(() => assertUniqueName(task)).not.toThrow();
    file.tasks = [{ type: 'suite', tasks: [task, other, twin] }];
    expect(() => assertUniqueName(task)).toThrow(
      '"a host > Lists: all Domains!" and "a host > lists all domains" of test/host.test.ts would have the same recording',
    );
  });

  it.each([
    ['qemu:///system', 'qemu:///system'],
    ['qemu+unix:///system?socket=/run/a&mode=direct', "'qemu+unix:///system?socket=/run/a&mode=direct'"],
    ["test:///it's", `'test:///it'\\''s'`],
    ['qemu+tcp://joe:hunter2@host/system', '<uri>'],
    ['', '<uri>'],
    [undefined, '<uri>'],
  ])('from %s is recorded again by a command that can be pasted', (uri, word) => {
    expect(recordingHint(task, uri)).toContain(
      `record it again: LIBVIRT_RECORD=${word} npx vitest run test/host.test.ts`,
    );
  });

  it('is recorded when the environment says so, and never in CI', () => {
    expect(recordingUri({}, 'own')).toBeUndefined();
    expect(recordingUri({ LIBVIRT_RECORD: '' }, 'own')).toBeUndefined();
    expect(recordingUri({ LIBVIRT_RECORD: 'given' }, undefined)).toBe('given');
    expect(recordingUri({ LIBVIRT_RECORD: 'given', CI: 'false' }, 'own')).toBe('own');
    expect(() => recordingUri({ LIBVIRT_RECORD: '1' }, undefined)).toThrow('the test does not set a URI');
    expect(() => recordingUri({ LIBVIRT_RECORD: 'given', CI: 'true' }, undefined)).toThrow(
      'in CI tests are only replayed',
    );
  });
});

/** What Vitest says of a project of its own with this test file. */
interface Outcome {
  /** How each test went, by its name. */
  readonly states: Readonly<Record<string, string>>;
  readonly failures: Readonly<Record<string, string>>;
}

const project = realpathSync(mkdtempSync(join(tmpdir(), 'lvc-vitest-')));
afterAll(() => rmSync(project, { recursive: true }));

function run(source: string, environment: Readonly<Record<string, string>>): Promise<Outcome> {
  if (!existsSync(join(project, 'node_modules')))
    symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  const file = join(project, 'test', 'host.test.ts');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { expect } from 'vitest';\nimport { test } from '${ROOT}src/vitest.js';\n${source}`);
  const { CI: _, LIBVIRT_RECORD: __, VITEST: ___, ...inherited } = process.env;
  const options = { cwd: project, env: { ...inherited, ...environment }, encoding: 'utf8' } as const;
  const args = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', project, '--reporter=json'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (_error, stdout, stderr) => resolve(outcome(stdout, stderr)));
  });
}

function outcome(stdout: string, stderr: string): Outcome {
  const report: unknown = JSON.parse(stdout.slice(stdout.indexOf('{')) || JSON.stringify({ stderr }));
  if (typeof report !== 'object' || report === null || !('testResults' in report)) throw new Error(stdout + stderr);
  const results = Array.isArray(report.testResults) ? report.testResults : [];
  const tests = results.flatMap((result) => result.assertionResults);
  return {
    states: Object.fromEntries(tests.map(({ title, status }) => [title, status])),
    failures: Object.fromEntries(tests.map(({ title, failureMessages }) => [title, failureMessages.join('\n')])),
  };
}

const TESTS = `
  const lookup = (connection, name) => connection.getDomainByName(name).then((domain) => domain.id);
  test('asks', async ({ connection }) => expect([await connection.getHostname(), await lookup(connection, 'a')]).toEqual(['here', 1]));
  test.concurrent('asks at the same time', async ({ connection }) => expect(await connection.getHostname()).toBe('here'));
  test.concurrent('asks at that time too', async ({ connection }) => expect(await connection.getHostname()).toBe('here'));
  test('needs no connection', () => expect(1).toBe(1));
  test.describe('without customers', () => {
    test.override({ recorded: { redact: { patterns: [/acme-\\d/] } } });
    test('asks for one', async ({ connection }) => expect(await lookup(connection, 'acme-1')).toBe(1));
  });
`;

describe('libvirt-client/vitest', () => {
  it('records tests, and replays them', async () => {
    const daemon = new FakeDaemon()
      .handle(connectGetLibVersion, () => ({ lib_ver: 9_000_000n }))
      .handle(connectGetHostname, () => ({ hostname: 'here' }))
      .handle(domainLookupByName, ({ name }) => ({ dom: { ...DOM, name } }));
    await using listener = await daemon.listen({ path: join(project, 's') });
    const uri = `test+unix:///default?socket=${listener.path}`;
    const all = ['asks', 'asks at the same time', 'asks at that time too', 'needs no connection', 'asks for one'];
    const passed = Object.fromEntries(all.map((name) => [name, 'passed']));
    expect((await run(TESTS, { LIBVIRT_RECORD: uri })).states).toEqual(passed);
    await listener.close();
    const sessions = join(project, 'fixtures', 'sessions', 'test', 'host.test.ts');
    expect(readdirSync(sessions).sort()).toEqual([
      'asks-at-that-time-too.session.jsonl',
      'asks-at-the-same-time.session.jsonl',
      'asks.session.jsonl',
      'without-customers-asks-for-one.session.jsonl',
    ]);
    expect(readFileSync(join(sessions, 'without-customers-asks-for-one.session.jsonl'), 'utf8')).not.toContain('acme');
    expect((await run(TESTS, { CI: '1' })).states).toEqual(passed);
  }, 240_000);

  it('fails a test whose calls have changed, and says how to record it again', async () => {
    const { states, failures } = await run(
      `
      test('asks', async ({ connection }) => { await connection.getHostname(); await connection.getDomainByName('b'); });
      test('asks at the same time', async ({ connection }) => { await connection.getDomainByName('x').catch(() => 0); await connection.getHostname(); });
      test('asks at that time too', async ({ connection }) => {});
      test('was never recorded', async ({ connection }) => {});
      test('Asks!', async ({ connection }) => {});
      `,
      {},
    );
    expect(new Set(Object.values(states))).toEqual(new Set(['failed']));
    expect(failures['asks']).toContain('"asks" and "Asks!" of test/host.test.ts would have the same recording');
    expect(failures['asks at the same time']).toContain(
      'DOMAIN_LOOKUP_BY_NAME was never called in fixtures/sessions/test/',
    );
    expect(failures['asks at that time too']).toMatch(
      /1 recorded calls of .* were not made:\n {2}line \d+: CONNECT_GET_HOSTNAME/,
    );
    expect(failures['was never recorded']).toMatch(
      /file not found\nRecord it: LIBVIRT_RECORD=<uri> npx vitest run test\/host.test.ts -t "was/,
    );
    const again = await run(`test('asks', async ({ connection }) => { await connection.getDomainByName('b'); });`, {});
    expect(again.failures['asks']).toMatch(
      /the most similar call is fixtures\/sessions\/test\/host.test.ts\/asks.session.jsonl:\d+\n {2}name:\n {4}- "a"\n {4}\+ "b"\n/,
    );
    expect(again.failures['asks']).toContain(
      // Recorded by way of ?socket=, without which it would record the daemon of this machine.
      'record it again: LIBVIRT_RECORD=<uri> npx vitest run test/host.test.ts -t "asks"',
    );
    const lax = `test.override({ recorded: { unused: 'ignore' } });\ntest('asks', async ({ connection }) => {});`;
    expect((await run(lax, {})).states).toEqual({ asks: 'passed' });
  }, 240_000);

  it('records and replays further hosts, a URI for code that connects itself, and a fleet', async () => {
    const named = (hostname: string): FakeDaemon =>
      new FakeDaemon()
        .handle(connectGetLibVersion, () => ({ lib_ver: 9_000_000n }))
        .handle(connectGetHostname, () => ({ hostname }));
    await using first = await named('one').listen({ path: join(project, 'one') });
    await using second = await named('two').listen({ path: join(project, 'two') });
    const uri = (path: string): string => `test+unix:///default?socket=${path}`;
    const hosts = JSON.stringify({ host1: uri(first.path), host2: uri(second.path) });
    const source = `
      import { connect } from '${ROOT}src/index.js';
      test('connects itself', async ({ libvirtUri }) => {
        expect(libvirtUri).toMatch(/^test\\+unix:\\/\\/\\/default\\?socket=/);
        for (const _ of [1, 2]) {
          await using connection = await connect(libvirtUri);
          expect(await connection.getHostname()).toBe('one');
        }
      });
      test('moves', async ({ connection, connectionFor }) => {
        const other = await connectionFor('host2');
        expect(await connectionFor('host2')).toBe(other);
        expect([await connection.getHostname(), await other.getHostname()]).toEqual(['one', 'two']);
      });
      test.describe('a fleet', () => {
        test.override({ recorded: { hosts: ${hosts}, fleet: { watch: false } } });
        test('asks all', async ({ fleet }) => {
          await fleet.ready;
          const results = await fleet.map((host) => host.connection.getHostname());
          expect(results.map(({ value }) => value)).toEqual(['one', 'two']);
        });
      });
    `;
    const passed = { 'connects itself': 'passed', moves: 'passed', 'asks all': 'passed' };
    const recorded = await run(source, { LIBVIRT_RECORD: uri(first.path), LIBVIRT_RECORD_HOST2: uri(second.path) });
    expect(recorded.failures).toEqual({ 'connects itself': '', moves: '', 'asks all': '' });
    await first.close();
    await second.close();
    const sessions = join(project, 'fixtures', 'sessions', 'test', 'host.test.ts');
    expect(readdirSync(sessions)).toEqual(
      expect.arrayContaining([
        'a-fleet-asks-all-host1.session.jsonl',
        'a-fleet-asks-all-host2.session.jsonl',
        'connects-itself.session.jsonl',
        'moves-host2.session.jsonl',
        'moves.session.jsonl',
      ]),
    );
    const replayed = await run(source, { CI: '1' });
    expect(replayed.failures).toEqual({ 'connects itself': '', moves: '', 'asks all': '' });
    expect(replayed.states).toEqual(passed);
    // What is left out of a recording fails the test, for each host and for the URI alike.
    const changed = await run(source.replaceAll('getHostname()', 'getType()'), {});
    expect(new Set(Object.values(changed.states))).toEqual(new Set(['failed']));
    const missing = await run(
      "test('moves on', async ({ connectionFor }) => { await connectionFor('far away'); });",
      {},
    );
    expect(missing.failures['moves on']).toMatch(
      /Record it: LIBVIRT_RECORD=1 LIBVIRT_RECORD_FAR_AWAY=<uri> npx vitest run test\/host.test.ts -t "moves on"/,
    );
  }, 300_000);
});
