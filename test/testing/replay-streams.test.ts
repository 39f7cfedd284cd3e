import { describe, expect, it } from 'vitest';
import { domainOpenConsole } from '../../src/generated/remote/domain-device.js';
import { connectGetLibVersion } from '../../src/generated/remote/opening.js';
import { storageVolDownload, storageVolUpload } from '../../src/generated/remote/storage-vol.js';
import type { Link } from '../../src/rpc/link.js';
import type { LinkStream } from '../../src/rpc/link-stream.js';
import { DOM, DOM_JSON, replayed } from './opened.js';

const VOL = { pool: 'p', name: 'v', key: 'k' };
const VOL_JSON = '{"pool":"p","name":"v","key":"k"}';
const REST = '"offset":"0","length":"0","flags":1';
const DOWNLOAD = [
  `{"type":"call","procedure":"STORAGE_VOL_DOWNLOAD","args":{"vol":${VOL_JSON},${REST}}}`,
  '{"type":"reply"}',
];
const UPLOAD = [
  `{"type":"call","procedure":"STORAGE_VOL_UPLOAD","args":{"vol":${VOL_JSON},${REST}}}`,
  '{"type":"reply"}',
];
const CONSOLE = [
  `{"type":"call","procedure":"DOMAIN_OPEN_CONSOLE","args":{"dom":${DOM_JSON},"dev_name":null,"flags":0}}`,
  '{"type":"reply"}',
];
const END_OF_FILE = '{"type":"stream","from":"daemon","status":"continue"}';
const FINISH = '{"type":"stream","from":"client","status":"ok"}';
const CONFIRM = '{"type":"stream","from":"daemon","status":"ok"}';
const ABORT = '{"type":"stream","from":"client","status":"error"}';

function says(from: 'client' | 'daemon', text: string): string {
  return `{"type":"stream","from":"${from}","text":"${text}"}`;
}

function hole(from: 'client' | 'daemon', length: number): string {
  return `{"type":"hole","from":"${from}","hole":{"length":"${length}","flags":0}}`;
}

const RANGE = { offset: 0n, length: 0n, flags: 1 };

async function download(link: Link): Promise<LinkStream> {
  return (await link.openStream(storageVolDownload, { vol: VOL, ...RANGE }, { sparse: true })).stream;
}

async function upload(link: Link): Promise<LinkStream> {
  return (await link.openStream(storageVolUpload, { vol: VOL, ...RANGE }, { sparse: true })).stream;
}

async function openConsole(link: Link): Promise<LinkStream> {
  return (await link.openStream(domainOpenConsole, { dom: DOM, dev_name: null, flags: 0 })).stream;
}

/** Everything up to the end of the data; holes as their length. */
async function readAll(stream: LinkStream): Promise<(string | bigint)[]> {
  const pieces: (string | bigint)[] = [];
  for (let item = await stream.receive(); item !== undefined; item = await stream.receive()) {
    pieces.push(item.type === 'data' ? Buffer.from(item.data).toString() : item.length);
  }
  return pieces;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('streams of a replay', () => {
  it('bring the data and holes that were downloaded', async () => {
    const lines = [
      ...DOWNLOAD,
      says('daemon', 'abc'),
      hole('daemon', 4096),
      says('daemon', 'd'),
      END_OF_FILE,
      FINISH,
      CONFIRM,
    ];
    const { replay, link } = await replayed(lines);
    const stream = await download(link);
    expect(await readAll(stream)).toEqual(['abc', 4096n, 'd']);
    await stream.finish();
    replay.assertUsed();
    expect(replay.failures).toEqual([]);
  });

  it('take an upload that is cut into other packets', async () => {
    const lines = [
      ...UPLOAD,
      says('client', 'abc'),
      says('client', 'def'),
      hole('client', 10),
      says('client', 'g'),
      FINISH,
      CONFIRM,
    ];
    const { replay, link } = await replayed(lines);
    const stream = await upload(link);
    for (const part of ['a', 'bcde', 'f']) await stream.send(bytes(part));
    await stream.sendHole(4n);
    await stream.sendHole(6n);
    await stream.send(bytes('g'));
    await stream.finish();
    expect(replay.failures).toEqual([]);
  });

  it.each([
    ['other bytes', ['abX'], "byte 2 is 0x58 ('X'), but 0x63 ('c') was recorded"],
    ['more bytes', ['abcdefg'], '1 bytes were sent after the 6 recorded ones'],
    ['fewer bytes', ['abcd'], 'the stream of STORAGE_VOL_UPLOAD was finished after 4 bytes, but the recording has 6'],
    ['a hole', ['abc', 7n], 'a hole was sent at byte 3, but data was recorded there'],
  ])('refuse an upload with %s', async (_what, parts, message) => {
    const { replay, link } = await replayed([...UPLOAD, says('client', 'abc'), says('client', 'def'), FINISH, CONFIRM]);
    const stream = await upload(link);
    const run = async (): Promise<void> => {
      for (const part of parts) await (typeof part === 'string' ? stream.send(bytes(part)) : stream.sendHole(part));
      await stream.finish();
    };
    await expect(run()).rejects.toThrow(message);
    expect(replay.failures.map(({ code }) => code)).toEqual(['STREAM_NOT_RECORDED']);
  });

  it('refuse data where a hole was recorded', async () => {
    const { link } = await replayed([...UPLOAD, hole('client', 5), FINISH, CONFIRM]);
    const stream = await upload(link);
    await stream.send(bytes('a'));
    await expect(stream.finish()).rejects.toThrow('byte 0 was sent, but a hole was recorded there');
  });

  it('hold a talk: the daemon answers what was typed', async () => {
    const { replay, link } = await replayed([
      ...[...CONSOLE, says('daemon', 'login: '), says('client', 'root\\r'), says('daemon', 'root\\r\\n')],
      ...[says('client', 'x'), says('daemon', 'x'), ABORT, CONFIRM],
    ]);
    const stream = await openConsole(link);
    const next = async (): Promise<string> => {
      const item = await stream.receive();
      return item?.type === 'data' ? Buffer.from(item.data).toString() : 'nothing';
    };
    expect(await next()).toBe('login: ');
    const echo = next();
    await stream.send(bytes('ro'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await stream.send(bytes('ot\r'));
    expect(await echo).toBe('root\r\n');
    await stream.send(bytes('x'));
    expect(await next()).toBe('x');
    await stream.abort();
    expect(stream.state).toBe('aborted');
    expect(replay.failures).toEqual([]);
  });

  it('let a client go earlier than the recorded one', async () => {
    const lines = [...DOWNLOAD, says('daemon', 'abc'), says('daemon', 'def'), END_OF_FILE, FINISH, CONFIRM];
    const { replay, link } = await replayed(lines);
    const stream = await download(link);
    await stream.receive();
    await stream.abort();
    expect(await link.call(connectGetLibVersion, undefined).catch((error: Error) => error.message)).toContain('never');
    expect(stream.state).toBe('aborted');
    expect(replay.failures.map(({ code }) => code)).toEqual(['CALL_NOT_RECORDED']);
  });

  it('fail as they failed', async () => {
    const failure =
      '{"type":"stream","from":"daemon","error":{"code":"RPC","domain":"STREAMS","message":"I/O failure"}}';
    const { link } = await replayed([...DOWNLOAD, says('daemon', 'abc'), failure]);
    const stream = await download(link);
    await expect(readAll(stream)).rejects.toThrow('I/O failure');
    const late = await replayed([...UPLOAD, says('client', 'abc'), FINISH, failure.replace('I/O failure', 'no space')]);
    const sent = await upload(late.link);
    await sent.send(bytes('abc'));
    await expect(sent.finish()).rejects.toThrow('no space');
  });

  it('wait for the calls that were answered before their data', async () => {
    const version = ['{"type":"call","procedure":"CONNECT_GET_LIB_VERSION"}', '{"type":"reply","ret":{"lib_ver":1}}'];
    const stream = (text: string): string => says('daemon', text).replace('{', '{"serial":0,');
    const end = [END_OF_FILE, FINISH, CONFIRM].map((line) => line.replace('{', '{"serial":0,'));
    const { link } = await replayed([...DOWNLOAD, stream('abc'), ...version, stream('def'), ...end]);
    const opened = await download(link);
    expect(await opened.receive()).toMatchObject({ type: 'data' });
    let more = 0;
    const rest = readAll(opened).then((pieces) => {
      more = pieces.length;
      return pieces;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(more).toBe(0);
    await link.call(connectGetLibVersion, undefined);
    expect(await rest).toEqual(['def']);
  });

  it.each([
    [
      'ends in the middle',
      [...DOWNLOAD, says('daemon', 'abc')],
      'STORAGE_VOL_DOWNLOAD: x.session.jsonl ends in the middle of the stream of STORAGE_VOL_DOWNLOAD, after line 4',
    ],
    [
      'ends at once',
      DOWNLOAD,
      'STORAGE_VOL_DOWNLOAD: x.session.jsonl ends in the middle of the stream of STORAGE_VOL_DOWNLOAD, after line 3',
    ],
    [
      'was aborted there',
      [...DOWNLOAD, says('daemon', 'abc'), ABORT, CONFIRM],
      'does not have more data for the stream',
    ],
  ])('say so where the recording %s', async (_what, lines, message) => {
    const { replay, link } = await replayed(lines, { stallMs: 30 });
    await expect(readAll(await download(link))).rejects.toThrow(message);
    expect(replay.failures).toHaveLength(1);
  });

  it('say so when the client of the recording said more', async () => {
    const lines = [...CONSOLE, says('daemon', '> '), says('client', 'ls'), says('daemon', 'ls'), ABORT, CONFIRM];
    const { link } = await replayed(lines, { stallMs: 30 });
    const stream = await openConsole(link);
    await stream.send(bytes('l'));
    await expect(readAll(stream)).rejects.toThrow(
      'DOMAIN_OPEN_CONSOLE: the stream of DOMAIN_OPEN_CONSOLE waits for the client: it sent 1 of the 2 bytes in x.session.jsonl',
    );
    const patient = await replayed(lines, { stallMs: 0 });
    const open = await openConsole(patient.link);
    await open.receive();
    const waiting = open.receive();
    await new Promise((resolve) => setTimeout(resolve, 60));
    await open.send(bytes('ls'));
    expect(await waiting).toMatchObject({ type: 'data' });
  });

  it('say so where a finish was not recorded, and what a stream waits for', async () => {
    const { link } = await replayed([...UPLOAD, says('client', 'abc')]);
    const stream = await upload(link);
    await stream.send(bytes('abc'));
    await expect(stream.finish()).rejects.toThrow('does not contain the end of the stream of STORAGE_VOL_UPLOAD');
    const version = ['{"type":"call","procedure":"CONNECT_GET_LIB_VERSION"}', '{"type":"reply","ret":{"lib_ver":1}}'];
    const waiting = await replayed([...DOWNLOAD, ...version, says('daemon', 'x'), END_OF_FILE, FINISH, CONFIRM], {
      stallMs: 30,
    });
    await expect(readAll(await download(waiting.link))).rejects.toThrow(
      'line 6 of the stream of STORAGE_VOL_DOWNLOAD waits for CONNECT_GET_LIB_VERSION of line 4, which was not called',
    );
  });

  it('keep their recorded pace when they are to', async () => {
    const lines = [...DOWNLOAD, says('daemon', 'a'), says('daemon', 'b'), END_OF_FILE].map((line, index) =>
      line.replace('{', `{"at":${index * 15},`),
    );
    const { link } = await replayed(lines, { timing: 'recorded' });
    const begin = performance.now();
    expect(await readAll(await download(link))).toEqual(['a', 'b']);
    expect(performance.now() - begin).toBeGreaterThan(50);
  });

  it('mask what they were recorded without', async () => {
    const options = { redact: { patterns: [/hunter\d/] } };
    const { link } = await replayed([...UPLOAD, says('client', 'my ******* x'), FINISH, CONFIRM], options);
    const stream = await upload(link);
    await stream.send(bytes('my hunter2 x'));
    await stream.finish();
    expect(stream.state).toBe('finished');
  });
});
