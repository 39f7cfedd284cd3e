import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { endLine, frameLine, headerLine } from '../../src/testing/session/line.js';
import { parseSession, readSession } from '../../src/testing/session/parse-session.js';
import type { Session } from '../../src/testing/session/session.js';
import { i32, i64, str, u32 } from '../support/frame.js';

const HEADER = '{"session":1,"library":"0.1.0","uri":"test:///default","daemon":"9.0.0","redacted":true}';
const UUID = '6695eb01-f6a4-8304-79aa-97f2502e193f';
const DOM = Buffer.concat([str('test'), Buffer.from(UUID.replaceAll('-', ''), 'hex'), i32(1)]);

/** A session with a header and these lines. */
function session(...lines: string[]): Session {
  return parseSession([HEADER, ...lines, ''].join('\n'), 'some.session.jsonl');
}

/** What reading these lines after a header fails with. */
function fault(...lines: string[]): { code: string; line: number; message: string } {
  try {
    session(...lines);
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'line' in error) {
      return { code: String(error.code), line: Number(error.line), message: error.message };
    }
    throw error;
  }
  throw new Error('nothing was wrong');
}

const folder = mkdtempSync(join(tmpdir(), 'lvc-session-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a session file', () => {
  it('tells what was recorded', () => {
    expect(session().header).toEqual({
      session: 1,
      library: '0.1.0',
      uri: 'test:///default',
      uriShortened: false,
      daemon: '9.0.0',
      redacted: true,
      patterns: 0,
    });
  });

  it('has a frame a line, with content and bytes', () => {
    const { frames } = session(
      '{"at":1.5,"from":"client","type":"call","program":"remote","procedure":"DOMAIN_LOOKUP_BY_NAME","serial":3,"status":"ok","args":{"name":"test"},"bytes":"AAAABHRlc3Q="}',
      `{"at":2,"from":"daemon","type":"reply","program":"remote","procedure":"DOMAIN_LOOKUP_BY_NAME","serial":3,"status":"ok","ret":{"dom":{"name":"test","uuid":"${UUID}","id":1}}}`,
    );
    expect(frames).toMatchObject([
      { line: 2, at: 1.5, link: 0, from: 'client', type: 'call', number: 23, serial: 3, status: 'ok' },
      { line: 3, at: 2, link: 0, from: 'daemon', type: 'reply', number: 23, serial: 3, status: 'ok' },
    ]);
    expect(frames.map((frame) => Buffer.from(frame.payload))).toEqual([str('test'), DOM]);
    expect(frames[0]?.content).toEqual({ name: 'test' });
  });

  it('can be written by hand with the least of words', () => {
    const { frames } = session(
      '# What a person wrote.',
      '',
      '{"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME","args":{"name":"test"}}',
      '{"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME","args":{"name":"none"}}',
      `{"type":"reply","procedure":"DOMAIN_LOOKUP_BY_NAME","ret":{"dom":{"name":"test","uuid":"${UUID}","id":1}}}`,
      '{"type":"reply","error":{"code":"NO_DOMAIN","message":"Domain not found"}}',
      '{"type":"call","procedure":"CONNECT_GET_LIB_VERSION"}',
      '{"at":7,"type":"reply","ret":{"lib_ver":9000000}}',
      '{"type":"call","procedure":"DOMAIN_OPEN_CONSOLE","args":{"dom":{"name":"a","uuid":"00000000-0000-0000-0000-000000000001","id":-1},"flags":0}}',
      '{"type":"reply"}',
      '{"type":"stream","from":"daemon","text":"login: "}',
      '{"type":"stream","from":"client","bytes":"AAE="}',
      '{"type":"hole","from":"daemon","hole":{"length":"4096","flags":0}}',
      '{"type":"stream","from":"daemon","status":"continue"}',
      '{"type":"stream","from":"client","status":"ok"}',
      '{"type":"stream","from":"daemon","error":{"code":"RPC","domain":"STREAMS","message":"stream had I/O failure"}}',
      `{"type":"event","procedure":"DOMAIN_EVENT_CALLBACK_REBOOT","event":{"callbackID":0,"msg":{"dom":{"name":"test","uuid":"${UUID}","id":1}}}}`,
    );
    expect(frames.map(({ line, serial, type, from, status }) => [line, serial, type, from, status])).toEqual([
      [4, 0, 'call', 'client', 'ok'],
      [5, 1, 'call', 'client', 'ok'],
      [6, 0, 'reply', 'daemon', 'ok'],
      [7, 1, 'reply', 'daemon', 'error'],
      [8, 2, 'call', 'client', 'ok'],
      [9, 2, 'reply', 'daemon', 'ok'],
      [10, 3, 'call', 'client', 'ok'],
      [11, 3, 'reply', 'daemon', 'ok'],
      [12, 3, 'stream', 'daemon', 'continue'],
      [13, 3, 'stream', 'client', 'continue'],
      [14, 3, 'hole', 'daemon', 'continue'],
      [15, 3, 'stream', 'daemon', 'continue'],
      [16, 3, 'stream', 'client', 'ok'],
      [17, 3, 'stream', 'daemon', 'error'],
      [18, 1, 'event', 'daemon', 'ok'],
    ]);
    expect(Buffer.from(frames[10]?.payload ?? [])).toEqual(Buffer.concat([i64(4096n), u32(0)]));
    expect(Buffer.from(frames[14]?.payload ?? [])).toEqual(Buffer.concat([i32(0), DOM]));
    expect(frames[14]?.at).toBe(7);
  });

  it('is written as it was read, with bytes and without', () => {
    const lines = [
      '{"at":1,"from":"client","type":"call","program":"remote","procedure":"DOMAIN_LOOKUP_BY_NAME","serial":3,"status":"ok","args":{"name":"test"},"bytes":"AAAABHRlc3Q="}',
      '{"at":1.25,"from":"daemon","type":"reply","program":"remote","procedure":"DOMAIN_LOOKUP_BY_NAME","serial":3,"status":"error","error":{"code":"NO_DOMAIN","domain":"TEST","message":"Domain not found","str1":"Domain not found"}}',
      '{"at":2,"link":1,"from":"client","type":"call","program":"qemu","procedure":"DOMAIN_MONITOR_COMMAND_WITH_FILES","serial":0,"status":"ok","descriptors":1,"withheld":{"bytes":12,"why":"odd"}}',
      '{"at":3,"from":"client","type":"call","program":"remote","procedure":"DOMAIN_OPEN_CONSOLE","serial":4,"status":"ok","bytes":"AAA="}',
      '{"at":3,"from":"daemon","type":"stream","program":"remote","procedure":"DOMAIN_OPEN_CONSOLE","serial":4,"status":"continue","text":"grün\\r\\n\\u001b[0m"}',
      '{"at":3,"from":"daemon","type":"stream","program":"remote","procedure":"DOMAIN_OPEN_CONSOLE","serial":4,"status":"continue","bytes":"AP8="}',
      '{"at":3,"from":"client","type":"stream","program":"remote","procedure":"DOMAIN_OPEN_CONSOLE","serial":4,"status":"error"}',
      '{"at":3,"from":"client","type":"call","program":"0x20008099","procedure":"7","serial":5,"status":"ok","bytes":"AAA="}',
    ];
    const { frames } = session(...lines);
    expect(frames.map((frame) => frameLine(frame, { bytes: 'needed' }))).toEqual([
      lines[0]?.replace(/,"bytes":"[^"]*"/, ''),
      ...lines.slice(1),
    ]);
    expect(frameLine(frames[0] ?? never(), { bytes: 'always' })).toBe(lines[0]);
    expect(headerLine(session().header)).toBe(HEADER);
    const end = '{"at":9,"link":1,"from":"daemon","type":"end"}';
    expect(session(end).ends.map(endLine)).toEqual([end]);
  });

  it('keeps bytes that the content alone would not give', () => {
    // A trailing word, which readers tolerate.
    const line =
      '{"at":1,"from":"client","type":"call","program":"remote","procedure":"DOMAIN_LOOKUP_BY_NAME","serial":3,"status":"ok","args":{"name":"test"},"bytes":"AAAABHRlc3QAAAAB"}';
    expect(session(line).frames.map((frame) => frameLine(frame, { bytes: 'needed' }))).toEqual([line]);
  });

  it('may have the line ends of Windows', () => {
    const text = `${HEADER}\r\n{"type":"call","procedure":"CONNECT_GET_HOSTNAME"}\r\n`;
    expect(parseSession(text).frames).toHaveLength(1);
  });
});

describe('a damaged session file', () => {
  const CALL = '{"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME","args":{"name":"test"}}';

  it.each([
    [['{"type":"call",'], 2, /not valid JSON: it has a syntax error at position 15/],
    [['[1]'], 2, /a line must contain one JSON object/],
    [['{"type":"cal"}'], 2, /type must be "call", "reply", "event", "stream", "hole", not "cal"/],
    [['{"type":"call","procedure":"DOMAIN_LOKUP"}'], 2, /unknown procedure "DOMAIN_LOKUP" of program remote/],
    [['{"type":"call","procedure":"CONNECT_OPEN","program":"xen"}'], 2, /program must be remote, qemu, lxc, admin/],
    [['{"type":"call","procedure":"DOMAIN_EVENT_LIFECYCLE"}'], 2, /DOMAIN_EVENT_LIFECYCLE is not a call but an event/],
    [['{"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME"}'], 2, /args or bytes required/],
    [['{"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME","args":{"nam":"test"}}'], 2, /nam: unknown field/],
    [
      ['{"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME","args":{"name":7}}'],
      2,
      /name: expected a string, but got 7/,
    ],
    [
      ['{"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME","arg":{"name":"a"}}'],
      2,
      /arg: unknown field; available fields: at/,
    ],
    [['{"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME","ret":{}}'], 2, /has args, not ret/],
    [['{"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME","bytes":"AAAABHRlc3Q"}'], 2, /bytes must be base64/],
    [
      ['{"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME","args":{"name":"Test"},"bytes":"AAAABHRlc3Q="}'],
      2,
      /args\.name is "Test", but "test" in bytes; remove the bytes to use the args/,
    ],
    [['{"type":"call","from":"daemon","procedure":"CONNECT_CLOSE"}'], 2, /type call is sent by the client/],
    [['{"type":"call","status":"error","procedure":"CONNECT_CLOSE"}'], 2, /type call cannot have the status error/],
    [['{"type":"call","at":-1,"procedure":"CONNECT_CLOSE"}'], 2, /at must be milliseconds, not -1/],
    [['{"type":"call","serial":1.5,"procedure":"CONNECT_CLOSE"}'], 2, /serial must be an integer from 0, not 1.5/],
    [
      ['{"type":"reply","procedure":"DOMAIN_GET_INFO","serial":9}'],
      2,
      /call DOMAIN_GET_INFO with serial 9 is not pending/,
    ],
    [[CALL, '{"type":"reply","serial":1,"bytes":""}'], 3, /a reply without a call: call with serial 1/],
    [[CALL, CALL.replace('}}', '},"serial":0}')], 3, /serial 0 belongs to a call without a reply so far/],
    [[CALL, '{"type":"reply","error":{"code":"NO_DOMAN"}}'], 3, /error.code: must be a name such as .*"NO_DOMAN"/],
    [[CALL, '{"type":"reply","error":{"text":"x","code":1}}'], 3, /error.text: unknown field/],
    [[CALL, '{"type":"stream","from":"daemon","serial":0,"text":"x"}'], 3, /no call with serial 0 opens one/],
    [['{"type":"stream","from":"daemon","text":"x"}'], 2, /a stream packet without its stream: no call opens one/],
    [
      [
        '{"type":"call","procedure":"DOMAIN_OPEN_CONSOLE","bytes":""}',
        '{"type":"stream","from":"daemon","procedure":"STORAGE_VOL_DOWNLOAD","text":"x"}',
      ],
      3,
      /the stream with serial 0 belongs to DOMAIN_OPEN_CONSOLE, not to STORAGE_VOL_DOWNLOAD/,
    ],
    [['{"type":"end","from":"nobody"}'], 2, /from must be "client", "daemon", not "nobody"/],
  ])('%j: line %i, %s', (lines, line, message) => {
    const found = fault(...lines);
    expect(found).toMatchObject({ code: 'SESSION_DAMAGED', line });
    expect(found.message).toMatch(message);
    expect(found.message.startsWith(`some.session.jsonl:${line}: `)).toBe(true);
  });

  it('says so where the last line was interrupted', () => {
    expect(() => parseSession(`${HEADER}\n${CALL.slice(0, 40)}`, 'cut')).toThrow(
      'cut:2: the line is truncated; remove it to use the lines before it',
    );
  });

  it('is refused without a header, and when it is empty', () => {
    expect(() => parseSession(CALL, 'x')).toThrow('x:1: not a recording: the first line must be {"session":1,...}');
    expect(() => parseSession('\n', 'x')).toThrow('x is empty');
    expect(() => parseSession('{"session":0}', 'x')).toThrow('x:1: unknown format 0');
  });

  it('is refused when a newer library wrote it', () => {
    expect(() => parseSession('{"session":2,"library":"9.1.0","what":"ever"}', 'x')).toThrow(
      'x was recorded by libvirt-client 9.1.0 in format 2; this library reads up to 1',
    );
  });

  it('is told apart from a missing one', () => {
    const path = join(folder, 'gone.session.jsonl');
    expect(() => readSession(path)).toThrow(
      expect.objectContaining({ code: 'SESSION_MISSING', message: `cannot read ${path}: file not found` }),
    );
    expect(() => readSession(folder)).toThrow(expect.objectContaining({ code: 'SESSION_UNREADABLE' }));
    const latin = join(folder, 'latin.session.jsonl');
    writeFileSync(latin, Buffer.from([0x7b, 0xe9, 0x7d]));
    expect(() => readSession(latin)).toThrow('is not valid UTF-8');
  });
});

function never(): never {
  throw new Error('unreachable');
}
