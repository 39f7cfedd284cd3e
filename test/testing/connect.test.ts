import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/index.js';
import {
  connectGetHostname,
  connectGetLibVersion,
  connectListAllDomains,
  domainEventCallbackLifecycle,
  domainOpenConsole,
  domainSuspend,
} from '../../src/protocol.js';
import { FakeDaemon, MemorySink, parseSession, Replay } from '../../src/testing.js';
import { DOM } from './opened.js';

const folder = mkdtempSync(join(tmpdir(), 'lvc-connect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function daemonWithDomain(): FakeDaemon {
  const daemon = new FakeDaemon();
  return daemon
    .handle(connectGetLibVersion, () => ({ lib_ver: 9_000_000n }))
    .handle(connectGetHostname, () => ({ hostname: 'here' }))
    .handle(connectListAllDomains, () => ({ domains: [DOM], ret: 1 }))
    .handle(domainSuspend, () => {
      daemon.emit(domainEventCallbackLifecycle, { msg: { dom: DOM, event: 3, detail: 0 } });
    })
    .handle(domainOpenConsole, (_args, call) => call.stream((stream) => stream.send('login: ')));
}

/** What an application does. */
async function useOf(connection: Awaited<ReturnType<typeof connect>>): Promise<unknown[]> {
  const [domain] = await connection.listAllDomains();
  const events: unknown[] = [];
  const listening = await connection.on('domain-lifecycle', (event) => events.push(event.event));
  await domain?.suspend();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await listening.stop();
  const args = { dom: DOM, dev_name: null, flags: 0 };
  const { stream } = await connection.openStream(domainOpenConsole, args, { link: 'own' });
  const chunks: string[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk).toString());
  return [domain?.name, events, chunks, await connection.getHostname(), connection.uri];
}

describe('connect() with recordings', () => {
  it('records an application, links of its own for streams too, and replays it', async () => {
    const path = join(folder, 'all.session.jsonl');
    const daemon = daemonWithDomain();
    const recording = await connect('test:///default', { daemon, record: path, links: 2 });
    const live = await useOf(recording);
    await recording.close();
    expect(live).toEqual(['test', [expect.anything()], ['login: '], 'here', 'test:///default']);
    expect(new Set(parseSession(readFileSync(path, 'utf8')).frames.map(({ link }) => link)).size).toBeGreaterThan(1);
    const replaying = await connect('test:///default', { replay: path, links: 2 });
    expect(await useOf(replaying)).toEqual(live);
    await replaying.close();
  });

  it('takes the URI from the recording when none is given', async () => {
    const sink = new MemorySink();
    await (await connect('test:///default', { daemon: daemonWithDomain(), record: sink })).close();
    await using connection = await connect({ replay: parseSession(sink.text) });
    expect(connection.uri).toBe('test:///default');
  });

  it('passes on what is said about recording and replaying', async () => {
    const sink = new MemorySink();
    const record = { to: sink, redact: { patterns: ['here'] }, bytes: 'needed' } as const;
    const recording = await connect('test:///default', { daemon: daemonWithDomain(), record });
    await recording.getHostname();
    await recording.close();
    expect(sink.text).not.toMatch(/here|"bytes"/);
    const session = parseSession(sink.text);
    await using lenient = await connect({ replay: { session, mode: 'lenient' } });
    expect([await lenient.getHostname(), await lenient.getHostname()]).toEqual(['REDACTED', 'REDACTED']);
    const replay = new Replay(session);
    await using given = await connect({ daemon: replay });
    expect(await given.getHostname()).toBe('REDACTED');
    replay.assertUsed();
  });

  it('comes back to a replay after its link was lost', async () => {
    const sink = new MemorySink();
    const daemon = daemonWithDomain();
    const options = { reconnect: { delayMs: 1 } };
    const use = async (connection: Awaited<ReturnType<typeof connect>>, lose: () => void): Promise<string[]> => {
      const first = await connection.getHostname();
      lose();
      await new Promise((resolve) => setTimeout(resolve, 10));
      return [first, await connection.getHostname()];
    };
    const recording = await connect('test:///default', { daemon, record: sink, ...options });
    const live = await use(recording, () => daemon.connections[0]?.destroy());
    await recording.close();
    expect(live).toEqual(['here', 'here']);
    const replaying = await connect({ replay: parseSession(sink.text), ...options });
    expect(await use(replaying, () => undefined)).toEqual(live);
    await replaying.close();
  });

  it('refuses at once what cannot be', async () => {
    const daemon = daemonWithDomain();
    const both = connect({ replay: 'x', record: 'y' });
    await expect(both).rejects.toThrow('replay and record cannot be combined');
    await expect(connect({ replay: 'x', daemon })).rejects.toThrow('replay and daemon cannot be combined');
    await expect(connect({ replay: join(folder, 'gone') })).rejects.toMatchObject({ code: 'SESSION_MISSING' });
    const nowhere = connect({ daemon, record: join(folder, 'no', 'where') });
    await expect(nowhere).rejects.toMatchObject({ code: 'SESSION_UNWRITABLE' });
    expect(daemon.connections).toEqual([]);
    const path = join(folder, 'unreached');
    const uri = `test+unix:///default?socket=${join(folder, 'no-socket')}`;
    await expect(connect(uri, { record: path })).rejects.toMatchObject({ code: 'SOCKET_MISSING' });
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
});
