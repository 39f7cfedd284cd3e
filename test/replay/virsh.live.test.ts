import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordingProxy } from '../../src/testing/record/proxy.js';
import { SessionRecorder } from '../../src/testing/record/recorder.js';
import { MemorySink } from '../../src/testing/record/sink.js';
import type { RecordingError } from '../../src/testing/recording-error.js';
import { type ServeOptions, serveReplay } from '../../src/testing/replay/serve.js';
import { parseSession } from '../../src/testing/session/parse-session.js';
import type { Session } from '../../src/testing/session/session.js';
import { connectUnix } from '../../src/transport/unix.js';
import { type Daemon, describeLive, python, startDaemon } from '../support/daemon.js';
import { furnish, PLANTED } from './host.js';
import { pythonOn, type Step, virshAtTerminal, virshOn } from './virsh.js';

const folder = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lvc-virsh-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Use = (uri: string) => Promise<string>;

describeLive('the real virsh and python3-libvirt', () => {
  let daemon: Daemon;
  beforeAll(async () => {
    daemon = await startDaemon({ hostname: 'demo-host' });
    await furnish(daemon);
  }, 60_000);
  afterAll(() => daemon.stop());

  /** What a use prints on the live daemon, through a recording proxy, and the recording. */
  async function recorded(driver: string, use: Use): Promise<{ live: string; session: Session }> {
    const sink = new MemorySink();
    const recorder = new SessionRecorder(sink);
    const path = join(folder, 'proxy');
    const dial = (): ReturnType<typeof connectUnix> => connectUnix(daemon.socket);
    await using proxy = await recordingProxy({ recorder, dial, address: { path } });
    const live = await use(`${driver}?socket=${proxy.path}`);
    await sleep(20);
    expect(sink.text).not.toContain(PLANTED);
    return { live, session: parseSession(sink.text) };
  }

  /** What a use prints on the replay of a session. */
  async function replayed(session: Session, driver: string, use: Use, options: ServeOptions = {}): Promise<string> {
    const failures: RecordingError[] = [];
    const path = join(folder, 'replay');
    await using listener = await serveReplay(
      session,
      { path },
      { ...options, onFailure: (failure) => failures.push(failure) },
    );
    const output = await use(`${driver}?socket=${listener.path}`);
    expect(failures.map(({ message }) => message)).toEqual([]);
    return output;
  }

  async function sameOn(driver: string, use: Use, options?: ServeOptions): Promise<string> {
    const { live, session } = await recorded(driver, use);
    expect(await replayed(session, driver, use, options)).toBe(live);
    return live;
  }

  it.each([
    ['test+unix:///default', ['list', '--all'], /1 +test +running/],
    ['test+unix:///default', ['dominfo', 'test'], /Max memory: +8388608 KiB/],
    ['qemu+unix:///system', ['list', '--all'], /demo +running\n.*archive +shut off/],
    ['qemu+unix:///system', ['dominfo', 'demo'], /Security model: +none/],
    ['qemu+unix:///system', ['dumpxml', 'demo', '--security-info'], /<graphics.*passwd='REDACTED'/],
    ['qemu+unix:///system', ['domstats'], /Domain: 'demo'/],
    ['qemu+unix:///system', ['pool-list', '--details'], /images/],
    ['qemu+unix:///system', ['vol-list', 'images', '--details'], /notes/],
    ['qemu+unix:///system', ['secret-list'], /d3a0c0de/],
    ['qemu+unix:///system', ['nodeinfo'], /CPU model/],
    ['qemu+unix:///system', ['capabilities'], /<capabilities>/],
  ])('%s %j print the same as live', async (driver, args, part) => {
    const use: Use = (uri) => virshOn(uri, ...args);
    const { live, session } = await recorded(driver, use);
    const output = await replayed(session, driver, use);
    expect(output).toMatch(part);
    // What was taken out is the one thing that may differ.
    expect(output).toBe(live.replaceAll(/passwd='[^']*'/g, "passwd='REDACTED'"));
  });

  it('print the same over TCP', async () => {
    const { live, session } = await recorded('test+unix:///default', (uri) => virshOn(uri, 'list', '--all'));
    await using listener = await serveReplay(session, { port: 0 });
    const uri = `test+tcp://127.0.0.1:${listener.port}/default`;
    expect(await virshOn(uri, 'list', '--all')).toBe(live);
    expect(await pythonOn(uri, 'print([d.name() for d in conn.listAllDomains(3)])')).toBe("['test']\n");
  });

  it('print the same errors as live', async () => {
    const use: Use = (uri) => virshOn(uri, 'dominfo', 'nobody').catch((error: Error) => error.message);
    expect(await sameOn('test+unix:///default', use)).toContain("failed to get domain 'nobody'");
  });

  it('see the events of a guest', async () => {
    let trigger = true;
    const use: Use = async (uri) => {
      const events = virshOn(uri, 'event', '--all', '--loop', '--timeout', '5');
      await sleep(700);
      const script = "dom = conn.lookupByName('demo')\ndom.suspend()\ndom.resume()\nresult = True";
      if (trigger) await python(daemon, script, daemon.uri('qemu:///system'));
      trigger = false;
      return events;
    };
    // The virsh of libvirt 7.0 to 9.0 often loses an event that comes together with the reply to its registration.
    const live = await sameOn('qemu+unix:///system', use, { timing: 'recorded' });
    expect(live).toMatch(/event 'lifecycle' for domain 'demo': Suspended Paused\n(.*\n)*.*Resumed Unpaused/);
  });

  it('download a volume', async () => {
    const file = join(folder, 'notes');
    const use: Use = async (uri) => {
      rmSync(file, { force: true });
      await virshOn(uri, 'vol-download', 'notes', file, '--pool', 'images');
      return readFileSync(file, 'latin1');
    };
    expect(await sameOn('qemu+unix:///system', use)).toBe('A line of notes.\n'.repeat(177).slice(0, 3000));
  });

  it('upload a volume', async () => {
    const file = join(folder, 'notes');
    const use: Use = (uri) => virshOn(uri, 'vol-upload', 'notes', file, '--pool', 'images');
    expect(await sameOn('qemu+unix:///system', use)).toBe('\n');
  });

  it('sit at the console of a guest', async () => {
    const steps: Step[] = [
      ['expect', '(Ctrl + ])\r\n'],
      // Until virsh has put the terminal into its raw mode.
      ['pause', '0.3'],
      ['type', '\r'],
      ['expect', '> '],
      ['type', 'hello\r'],
      ['expect', 'hello\r\n> '],
      ['type', '\x1d'],
    ];
    const use: Use = (uri) => virshAtTerminal(uri, ['console', 'demo'], steps);
    expect(await sameOn('qemu+unix:///system', use)).toContain("Connected to domain 'demo'");
  });

  it('talk through python3-libvirt', async () => {
    const use: Use = (uri) =>
      pythonOn(
        uri,
        `
        seen = []
        conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda c, d, event, detail, o: seen.append((d.name(), event, detail)), None)
        dom = conn.lookupByName('test')
        print(dom.UUIDString(), dom.info(), dom.XMLDesc())
        dom.suspend()
        dom.resume()
        time.sleep(0.3)
        print(seen)
        print([n.name() for n in conn.listAllNetworks()], conn.getHostname() != '', conn.getLibVersion())
        try: conn.lookupByName('nobody')
        except libvirt.libvirtError as error: print(error.get_error_code(), error.get_error_message())
        `,
      );
    const live = await sameOn('test+unix:///default', use);
    expect(live).toContain("[('test', 3, 0), ('test', 4, 0)]");
  });
}, ['python', 'qemu', 'namespace']);
