import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, DomainXMLFlags } from '../../src/index.js';
import { parseSession, Replay, readSession } from '../../src/testing.js';
import { computed } from '../support/computed.js';
import { type Daemon, describeLive, startDaemon } from '../support/daemon.js';
import { furnish, PLANTED, UUIDS } from './host.js';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lvc-live-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program in the project and returns what it ends with and prints. */
function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; text: string }> {
  const { CI: _, LIBVIRT_RECORD: __, ...inherited } = process.env;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.once('close', (code) => resolve({ code: code ?? -1, text }));
  });
}

describeLive('sessions of a real host', () => {
  let daemon: Daemon;
  beforeAll(async () => {
    daemon = await startDaemon({ hostname: 'demo-host' });
    await furnish(daemon);
  }, 60_000);
  afterAll(() => daemon.stop());

  it('pass in the same test files, live and replayed', { timeout: 120_000 }, async () => {
    const sessions = join(folder, 'sessions');
    const vitest = (file: string): readonly string[] => [
      'node_modules/vitest/vitest.mjs',
      'run',
      `test/replay/${file}`,
    ];
    for (const [file, driver] of [
      ['test-driver.test.ts', 'test:///default'],
      ['qemu-host.test.ts', 'qemu:///system'],
    ] as const) {
      const env = { LIBVIRT_SESSIONS: sessions };
      const live = await run(process.execPath, vitest(file), { ...env, LIBVIRT_RECORD: daemon.uri(driver) });
      expect(live, live.text).toMatchObject({ code: 0 });
      expect(await run(process.execPath, vitest(file), env)).toMatchObject({ code: 0 });
    }
  });

  it('count the descriptors that were passed, and refuse to replay them', async () => {
    const path = join(folder, 'descriptors.session.jsonl');
    const recording = await connect(daemon.uri('qemu:///system'), { record: path, fileDescriptors: true });
    const screen = await (await recording.getDomainByUuid(UUIDS.demo)).openGraphicsFd(0, { flags: computed(1) });
    const greeting = await new Promise<string>((resolve) =>
      screen.once('data', (data) => resolve(data.toString('latin1'))),
    );
    expect(greeting).toMatch(/^RFB 003/);
    screen.destroy();
    await recording.close();
    const session = readSession(path);
    const reply = session.frames.find(({ descriptors }) => descriptors > 0);
    expect(reply).toMatchObject({ procedure: 'DOMAIN_OPEN_GRAPHICS_FD', type: 'reply', descriptors: 1 });
    const replay = new Replay(session);
    await using connection = await connect({ daemon: replay });
    const domain = await connection.getDomainByUuid(UUIDS.demo);
    await expect(domain.openGraphicsFd(0, { flags: computed(1) })).rejects.toMatchObject({ code: 'NO_DESCRIPTORS' });
  });

  it('end where the daemon went, and replay that, too', async () => {
    await using other = await startDaemon();
    const path = join(folder, 'killed.session.jsonl');
    const connection = await connect(other.uri(), { record: path, keepalive: false });
    await connection.getHostname();
    await other.kill('SIGSTOP');
    const waiting = connection.getVersion();
    waiting.catch(() => undefined);
    await expect.poll(() => readFileSync(path, 'utf8')).toContain('CONNECT_GET_VERSION');
    await other.kill('SIGKILL');
    await expect(waiting).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
    const session = readSession(path);
    expect(session.ends).toMatchObject([{ by: 'daemon' }]);
    const replayed = await connect({ replay: session });
    await replayed.getHostname();
    await expect(replayed.getVersion()).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
  });

  it('are kept up to the moment in which the recording process was killed', async () => {
    const path = join(folder, 'crash.session.jsonl');
    const program = `
      import { connect } from '${ROOT}src/index.ts';
      const connection = await connect(${JSON.stringify(daemon.uri())}, { record: ${JSON.stringify(path)} });
      await connection.listAllDomains();
      process.kill(process.pid, 'SIGKILL');
    `;
    await run(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {});
    expect(existsSync(`${path}.lock`)).toBe(true);
    await using connection = await connect({ replay: path });
    expect((await connection.listAllDomains()).map((domain) => domain.name)).toEqual(['test']);
    // The lock of a dead process is no hindrance.
    await (await connect(daemon.uri(), { record: path })).close();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('hold no secret, whatever is sent', async () => {
    const lines: string[] = [];
    const record = { write: (text: string) => void lines.push(text), close: () => undefined };
    const connection = await connect(daemon.uri('qemu:///system'), { record });
    const domain = await connection.getDomainByUuid(UUIDS.demo);
    const { SECURE } = DomainXMLFlags;
    const xml = await domain.getXmlDescription({ flags: SECURE });
    expect(xml).toContain(PLANTED);
    const secret = await connection.getSecretByUuid(UUIDS.secret);
    await secret.setValue(Buffer.from(`${PLANTED} again`));
    // What the daemon refuses was sent all the same, and it repeats some of it in its errors.
    const refused = [
      domain.setUserPassword('root', PLANTED),
      domain.qemuMonitorCommand(`{"execute":"set_password","arguments":{"protocol":"vnc","password":"${PLANTED}"}}`),
      domain.qemuMonitorCommand(`set_password vnc ${PLANTED}`, { flags: computed(1) }),
      domain.qemuAgentCommand(`{"execute":"guest-set-user-password","arguments":{"password":"${PLANTED}"}}`),
      connection.createDomain(`<domain type='nothing'><devices><graphics passwd='${PLANTED}'/></devices></domain>`),
      connection.createStoragePool(
        `<pool type='iscsi'><source><auth type='chap' username='u' passwd="${PLANTED}"/></source></pool>`,
      ),
      connection.domainXmlToNative('qemu-argv', xml),
      domain.setMetadata(computed(2), `<m xmlns='http://m'><password>${PLANTED}</password></m>`, 'm', 'http://m'),
    ];
    await Promise.allSettled(refused);
    await connection.close();
    const text = lines.join('');
    expect(text).not.toContain(PLANTED);
    for (const { payload } of parseSession(text).frames) expect(Buffer.from(payload).includes(PLANTED)).toBe(false);
  });
}, ['python', 'qemu', 'namespace']);
