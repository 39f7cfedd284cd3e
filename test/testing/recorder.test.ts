import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { authPolkit } from '../../src/generated/remote/auth.js';
import { connectGetHostname } from '../../src/generated/remote/connect.js';
import { connectDomainEventCallbackRegisterAny } from '../../src/generated/remote/connect-events.js';
import { domainDefineXmlFlags, domainLookupByName } from '../../src/generated/remote/domain.js';
import { domainOpenGraphicsFd } from '../../src/generated/remote/domain-device.js';
import { domainEventCallbackLifecycle } from '../../src/generated/remote/domain-events.js';
import { connectGetLibVersion } from '../../src/generated/remote/opening.js';
import { secretSetValue } from '../../src/generated/remote/secret.js';
import { storageVolDownload, storageVolUpload } from '../../src/generated/remote/storage-vol.js';
import type { Link } from '../../src/rpc/link.js';
import { DaemonError } from '../../src/testing/fake/daemon-error.js';
import { FakeDaemon } from '../../src/testing/fake/fake-daemon.js';
import { LIBRARY_VERSION } from '../../src/testing/library-version.js';
import { type RecordOptions, SessionRecorder } from '../../src/testing/record/recorder.js';
import { MemorySink, type SessionSink } from '../../src/testing/record/sink.js';
import { Replay } from '../../src/testing/replay/replay.js';
import { parseSession } from '../../src/testing/session/parse-session.js';
import type { Session } from '../../src/testing/session/session.js';
import { frame, REMOTE, u32 } from '../support/frame.js';
import { DOM, opened } from './opened.js';

const folder = mkdtempSync(join(tmpdir(), 'lvc-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

const VOL = { vol: { pool: 'p', name: 'v', key: 'k' }, offset: 0n, length: 0n, flags: 1 };

function daemonForAll(): FakeDaemon {
  return new FakeDaemon()
    .handle(connectGetLibVersion, () => ({ lib_ver: 9_000_003n }))
    .handle(connectGetHostname, () => ({ hostname: 'here' }))
    .handle(domainDefineXmlFlags, () => ({ dom: DOM }))
    .handle(domainLookupByName, ({ name }) => {
      throw new DaemonError('NO_DOMAIN', `no domain with matching name '${name}'`, { domain: 'QEMU' });
    })
    .handle(secretSetValue, () => undefined)
    .handle(storageVolUpload, () => undefined)
    .handle(storageVolDownload, (_args, call) => {
      call.stream(async (stream) => {
        await stream.send('hello');
        stream.hole(4096);
      });
    });
}

/** Records what happens on a link to a daemon. */
async function recorded(
  daemon: FakeDaemon,
  use: (link: Link) => Promise<void>,
  options: RecordOptions = {},
): Promise<{ session: Session; text: string }> {
  const sink = new MemorySink();
  const recorder = new SessionRecorder(sink, options);
  const link = await opened(recorder.wrap(daemon.transport()));
  await use(link);
  await link.close();
  recorder.close();
  return { session: parseSession(sink.text, 'recorded'), text: sink.text };
}

/** Everything of a frame but when it was. */
function shape(session: Session): string[] {
  return session.frames.map(({ from, type, procedure, status }) => `${from} ${type} ${procedure} ${status}`);
}

describe('SessionRecorder', () => {
  it('records calls, answers and errors, and who it was that was asked', async () => {
    const { session } = await recorded(daemonForAll(), async (link) => {
      await link.call(connectGetHostname, undefined);
      await link.call(domainLookupByName, { name: 'none' }).catch(() => undefined);
    });
    expect(session.header).toEqual({
      session: 1,
      library: LIBRARY_VERSION,
      uri: 'test:///default',
      uriShortened: true,
      daemon: '9.0.3',
      redacted: true,
      patterns: 0,
    });
    expect(shape(session)).toEqual([
      'client call CONNECT_SUPPORTS_FEATURE ok',
      'client call CONNECT_OPEN ok',
      'daemon reply CONNECT_SUPPORTS_FEATURE ok',
      'daemon reply CONNECT_OPEN ok',
      'client call CONNECT_GET_HOSTNAME ok',
      'daemon reply CONNECT_GET_HOSTNAME ok',
      'client call DOMAIN_LOOKUP_BY_NAME ok',
      'daemon reply DOMAIN_LOOKUP_BY_NAME error',
      'client call CONNECT_CLOSE ok',
      'daemon reply CONNECT_CLOSE ok',
    ]);
    expect(session.ends).toMatchObject([{ link: 0, by: 'client' }]);
    const times = session.frames.map(({ at }) => at);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
  });

  it('records events and streams', async () => {
    const daemon = daemonForAll();
    const { session } = await recorded(daemon, async (link) => {
      await link.call(connectDomainEventCallbackRegisterAny, { eventID: 0, dom: null });
      daemon.emit(domainEventCallbackLifecycle, { msg: { dom: DOM, event: 3, detail: 0 } });
      await new Promise((resolve) => setTimeout(resolve, 5));
      const down = await link.openStream(storageVolDownload, VOL, { sparse: true });
      while ((await down.stream.receive()) !== undefined);
      await down.stream.finish();
      const up = await link.openStream(storageVolUpload, VOL, { sparse: true });
      await up.stream.send(Buffer.from([0, 1, 2]));
      await up.stream.sendHole(77n);
      await up.stream.abort();
    });
    expect(shape(session).slice(4, -2)).toEqual([
      'client call CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY ok',
      'daemon reply CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY ok',
      'daemon event DOMAIN_EVENT_CALLBACK_LIFECYCLE ok',
      'client call STORAGE_VOL_DOWNLOAD ok',
      'daemon reply STORAGE_VOL_DOWNLOAD ok',
      'daemon stream STORAGE_VOL_DOWNLOAD continue',
      'daemon hole STORAGE_VOL_DOWNLOAD continue',
      'daemon stream STORAGE_VOL_DOWNLOAD continue',
      'client stream STORAGE_VOL_DOWNLOAD ok',
      'daemon stream STORAGE_VOL_DOWNLOAD ok',
      'client call STORAGE_VOL_UPLOAD ok',
      'daemon reply STORAGE_VOL_UPLOAD ok',
      'client stream STORAGE_VOL_UPLOAD continue',
      'client hole STORAGE_VOL_UPLOAD continue',
      'client stream STORAGE_VOL_UPLOAD error',
      'daemon stream STORAGE_VOL_UPLOAD ok',
    ]);
  });

  it('leaves out who somebody is, and takes out secrets', async () => {
    const daemon = daemonForAll().handle(authPolkit, () => ({ complete: 1 }));
    const patterns = [/acme/, 'here'];
    const use = async (link: Link): Promise<void> => {
      await link.call(authPolkit, undefined);
      await link.call(domainDefineXmlFlags, { xml: `<graphics passwd='hunter2'/> acme`, flags: 0 });
      await link.call(connectGetHostname, undefined);
      const secret = { uuid: DOM.uuid, usageType: 0, usageID: '' };
      await link.call(secretSetValue, { secret, value: Buffer.from('hunter2'), flags: 0 });
    };
    const uri = 'qemu+tcp://joe:hunter2@acme.example/system?socket=/run/here';
    const { session, text } = await recorded(daemon, use, { uri, redact: { patterns } });
    expect(text).not.toMatch(/hunter2|acme|here|AUTH_|aHVudGVyMg/);
    expect(Buffer.from(text.replace(/[^A-Za-z0-9+/=]/g, ' ')).toString()).not.toContain('hunter2');
    for (const one of session.frames) expect(Buffer.from(one.payload).includes('hunter2')).toBe(false);
    expect(session.header).toMatchObject({
      uri: 'qemu+tcp://joe:REDACTED@REDACTED.example/system',
      uriShortened: true,
      patterns: 2,
    });
    const replay = new Replay(session, { redact: { patterns } });
    await use(await opened(replay.transport()));
    expect(replay.failures).toEqual([]);
    replay.assertUsed();
    const open = await recorded(daemon, use, { redact: false });
    expect(open.text).toContain('hunter2');
    expect(open.session.header.redacted).toBe(false);
  });

  it('writes bytes always, or only where they are needed', async () => {
    const use = async (link: Link): Promise<void> => {
      await link.call(connectGetHostname, undefined);
    };
    const always = await recorded(daemonForAll(), use);
    const needed = await recorded(daemonForAll(), use, { bytes: 'needed' });
    expect(always.text).toContain('"bytes"');
    expect(needed.text).not.toContain('"bytes"');
    expect(needed.session.frames.map(({ payload }) => payload)).toEqual(
      always.session.frames.map(({ payload }) => payload),
    );
  });

  it('withholds what it cannot look into, and counts descriptors', async () => {
    const daemon = daemonForAll();
    daemon.fault(connectGetHostname, { corrupt: (bytes) => bytes.fill(0xff, 28, 32) });
    // A reply with one descriptor, and with the byte that comes behind the frame for it.
    daemon
      .handle(domainOpenGraphicsFd, () => undefined)
      .fault(domainOpenGraphicsFd, {
        corrupt: (bytes) => {
          const reply = Buffer.concat([bytes, u32(1), Buffer.alloc(1)]);
          reply.writeUInt32BE(32, 0);
          reply.writeUInt32BE(5, 16);
          return reply;
        },
      });
    const use = async (link: Link): Promise<void> => {
      await link.call(domainOpenGraphicsFd, { dom: DOM, idx: 0, flags: 0 });
      await link.call(connectGetHostname, undefined).catch(() => undefined);
      await link.call(connectGetLibVersion, undefined);
    };
    const { session } = await recorded(daemon, use);
    expect(session.frames.find(({ descriptors }) => descriptors > 0)).toMatchObject({
      procedure: 'DOMAIN_OPEN_GRAPHICS_FD',
      type: 'reply',
      descriptors: 1,
    });
    expect(session.frames.find(({ withheld }) => withheld !== undefined)?.withheld).toMatchObject({
      bytes: 8,
      why: expect.stringContaining('hostname'),
    });
    const open = await recorded(daemon, use, { redact: false });
    expect(open.session.frames.filter(({ withheld }) => withheld !== undefined)).toEqual([]);
  });

  it('does not mind a daemon that does not tell its version', async () => {
    const daemon = new FakeDaemon();
    expect((await recorded(daemon, async () => undefined)).session.header.daemon).toBeNull();
    daemon.fault(connectGetLibVersion, { drop: true }).handle(connectGetHostname, () => ({ hostname: 'here' }));
    const sink = new MemorySink();
    const link = await opened(new SessionRecorder(sink).wrap(daemon.transport()));
    for (let i = 0; i < 20; i += 1) await link.call(connectGetHostname, undefined);
    // It does not wait for ever with the first line.
    expect(parseSession(sink.text).header.daemon).toBeNull();
  });

  it('tells links apart, and who ended them', async () => {
    const daemon = daemonForAll();
    const sink = new MemorySink();
    const recorder = new SessionRecorder(sink);
    const links = [await opened(recorder.wrap(daemon.transport())), await opened(recorder.wrap(daemon.transport()))];
    await links[1]?.call(connectGetHostname, undefined);
    daemon.connections[1]?.end();
    await links[1]?.ended;
    await links[0]?.close();
    const { frames, ends } = parseSession(sink.text);
    expect(frames.filter(({ procedure }) => procedure === 'CONNECT_GET_HOSTNAME').map(({ link }) => link)).toEqual([
      1, 1,
    ]);
    expect(ends.map(({ link, by }) => [link, by])).toEqual([
      [1, 'daemon'],
      [0, 'client'],
    ]);
  });

  it('passes on what breaks the protocol as an end', async () => {
    const daemon = daemonForAll();
    const sink = new MemorySink();
    const link = await opened(new SessionRecorder(sink).wrap(daemon.transport()));
    daemon.connections[0]?.send(frame({ ...REMOTE, procedure: 1, length: 7 }));
    expect((await link.ended).error?.message).toContain('received the length 7 of a frame');
    expect(parseSession(sink.text).ends).toMatchObject([{ by: 'daemon' }]);
  });
});

describe('a recording in a file', () => {
  it('is there while the session runs, and after it', async () => {
    const path = join(folder, 'growing.session.jsonl');
    writeFileSync(path, 'what was there before');
    const recorder = new SessionRecorder(path);
    const link = await opened(recorder.wrap(daemonForAll().transport()));
    await link.call(connectGetHostname, undefined);
    const during = parseSession(readFileSync(path, 'utf8'));
    expect(shape(during).at(-1)).toBe('daemon reply CONNECT_GET_HOSTNAME ok');
    expect(existsSync(`${path}.lock`)).toBe(true);
    await link.close();
    expect(parseSession(readFileSync(path, 'utf8')).ends).toHaveLength(1);
    expect(existsSync(`${path}.lock`)).toBe(false);
    // A link that comes back goes on in the same file.
    const second = await opened(recorder.wrap(daemonForAll().transport()));
    await second.close();
    recorder.close();
    expect(parseSession(readFileSync(path, 'utf8')).ends.map((end) => end.link)).toEqual([0, 1]);
  });

  it('is refused at once where it cannot write, and while another runs', async () => {
    const gone = join(folder, 'no', 'such', 'x.session.jsonl');
    expect(() => new SessionRecorder(gone)).toThrow(
      expect.objectContaining({ code: 'SESSION_UNWRITABLE', file: gone }),
    );
    mkdirSync(join(folder, 'a-folder'));
    expect(() => new SessionRecorder(join(folder, 'a-folder'))).toThrow('cannot write');
    expect(existsSync(join(folder, 'a-folder.lock'))).toBe(false);
    const path = join(folder, 'busy.session.jsonl');
    const first = new SessionRecorder(path);
    expect(() => new SessionRecorder(path)).toThrow(
      expect.objectContaining({ code: 'SESSION_BUSY', message: expect.stringContaining(`process ${process.pid}`) }),
    );
    first.close();
    // The lock of a process that was killed counts for nothing.
    writeFileSync(`${path}.lock`, '999999999\n');
    new SessionRecorder(path).close();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('ends the link when it cannot go on', async () => {
    let lines = 0;
    const sink: SessionSink = {
      write: () => {
        lines += 1;
        if (lines > 7) throw new Error('disk full');
      },
      close: () => undefined,
    };
    const link = await opened(new SessionRecorder(sink).wrap(daemonForAll().transport()));
    const call = async (): Promise<void> => {
      for (let i = 0; i < 5; i += 1) await link.call(connectGetHostname, undefined);
    };
    await expect(call()).rejects.toThrow('disk full');
    expect(link.state.tag).toBe('closed');
  });

  it('names the library as package.json does', () => {
    const manifest: { version: string } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(LIBRARY_VERSION).toBe(manifest.version);
  });
});
