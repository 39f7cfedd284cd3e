import { channel } from 'node:diagnostics_channel';
import { describe, expect, it } from 'vitest';
import { allCalls, procedureNamed } from '../../src/cli/procedures.js';
import { traceTo } from '../../src/debug/frame-printer.js';
import { frameText } from '../../src/debug/frame-text.js';
import type { FrameTrace } from '../../src/rpc/trace.js';
import {
  CALL,
  CALL_WITH_FDS,
  ERROR,
  errorPayload,
  type FrameParts,
  frame,
  i32,
  KEEPALIVE,
  MESSAGE,
  optional,
  parseFrame,
  QEMU,
  REPLY,
  STREAM,
  STREAM_HOLE,
  str,
  u32,
} from '../support/frame.js';

function trace(direction: 'in' | 'out', parts: FrameParts): FrameTrace {
  const bytes = Uint8Array.from(frame({ serial: 7, ...parts }));
  const { program, version, procedure, type, serial, status } = parseFrame(bytes);
  return { link: 'unix:/sock', direction, header: { program, version, procedure, type, serial, status }, bytes };
}

const UUID = Buffer.from('6695eb01f6a4830479aa97f2502e193f', 'hex');
const DOMAIN = Buffer.concat([str('web'), UUID, i32(3)]);
const DOMAIN_JSON = '{"name":"web","uuid":"6695eb01-f6a4-8304-79aa-97f2502e193f","id":3}';
const FAILED = { code: 42, domain: 10, message: 'Domain not found' };

describe('a frame in one line', () => {
  it.each<[string, 'in' | 'out', FrameParts, string]>([
    [
      'a call',
      'out',
      { procedure: 23, payload: str('web') },
      '-> remote DOMAIN_LOOKUP_BY_NAME call #7, 36 bytes {"name":"web"}',
    ],
    [
      'a reply',
      'in',
      { procedure: 23, type: REPLY, payload: DOMAIN },
      `<- remote DOMAIN_LOOKUP_BY_NAME reply #7, 56 bytes {"dom":${DOMAIN_JSON}}`,
    ],
    ['a call without arguments', 'out', { procedure: 2 }, '-> remote CONNECT_CLOSE call #7, 28 bytes'],
    [
      'a stream packet',
      'out',
      { procedure: 209, type: STREAM, payload: Buffer.from('secret') },
      '-> remote STORAGE_VOL_DOWNLOAD stream #7, 34 bytes',
    ],
    [
      'a hole',
      'in',
      { procedure: 209, type: STREAM_HOLE, payload: Buffer.alloc(12) },
      '<- remote STORAGE_VOL_DOWNLOAD hole #7, 40 bytes {"length":"0","flags":0}',
    ],
    ['a ping', 'out', { ...KEEPALIVE, procedure: 1, type: MESSAGE }, '-> keepalive PING event #7, 28 bytes'],
    ['an unknown procedure', 'out', { procedure: 9999, payload: u32(1) }, '-> remote 9999 call #7, 32 bytes'],
    ['an unknown program', 'in', { program: 0x1234, procedure: 5, type: 9 }, '<- program 0x1234 5 type 9 #7, 28 bytes'],
    [
      'a password',
      'out',
      { procedure: 357, payload: Buffer.concat([DOMAIN, str('u')]) },
      '-> remote DOMAIN_SET_USER_PASSWORD call #7, 64 bytes (withheld)',
    ],
    [
      'a command for the agent',
      'out',
      { ...QEMU, procedure: 3, payload: DOMAIN },
      '-> qemu DOMAIN_AGENT_COMMAND call #7, 56 bytes (withheld)',
    ],
    [
      'descriptors',
      'out',
      { procedure: 2, type: CALL_WITH_FDS, payload: u32(1) },
      '-> remote CONNECT_CLOSE call with descriptors #7, 32 bytes',
    ],
  ])('is readable: %s', (_what, direction, parts, text) => {
    expect(frameText(trace(direction, parts))).toBe(text);
  });

  it('shows events and errors', () => {
    const event = Buffer.concat([i32(1), DOMAIN, i32(2), i32(0)]);
    expect(frameText(trace('in', { procedure: 318, type: MESSAGE, payload: event }))).toContain(
      `<- remote DOMAIN_EVENT_CALLBACK_LIFECYCLE event #7, 68 bytes {"callbackID":1,"msg":{"dom":${DOMAIN_JSON}`,
    );
    const error = { procedure: 357, type: REPLY, status: ERROR, payload: errorPayload(FAILED) };
    expect(frameText(trace('in', error))).toContain(
      'SET_USER_PASSWORD reply error #7, 92 bytes {"code":"NO_DOMAIN","domain":"QEMU",',
    );
  });

  it('says so when a payload makes no sense', () => {
    const text = frameText(trace('in', { procedure: 23, type: REPLY, payload: Buffer.from('abc') }));
    expect(text).toMatch(/\(cannot be decoded: ProtocolError: .*\)$/);
  });

  it('cuts long texts off and hides passwords in XML', () => {
    const xml = `<graphics type='vnc' passwd='secret' x="1"/><a passwd="secret"/>${'<x/>'.repeat(100)}`;
    const text = frameText(trace('in', { procedure: 14, type: REPLY, payload: str(xml) }));
    expect(text).not.toContain('secret');
    expect(text).toContain("passwd='REDACTED' x=");
    expect(text).toMatch(/\.\.\. \(\d+ more\)"\}$/);
    expect(text.length).toBeLessThan(400);
  });

  it('is cut off itself', () => {
    const names = Array.from({ length: 300 }, (_, index) => str(`domain-${index}`));
    const payload = Buffer.concat([u32(names.length), ...names]);
    const text = frameText(trace('in', { procedure: 21, type: REPLY, payload }));
    expect(text.length).toBeLessThan(2200);
    expect(text).toMatch(/ more\)$/);
  });

  it('cannot bring anything of its own to the terminal', () => {
    const payload = optional(str('test\u001b[2J\u009b:///'));
    const text = frameText(trace('out', { procedure: 1, type: CALL, payload: Buffer.concat([payload, u32(0)]) }));
    expect(text).not.toMatch(/\p{Cc}/u);
  });
});

describe('traceTo', () => {
  it('prints frames and dropped ones until it is stopped, and nothing else', () => {
    const lines: string[] = [];
    const stop = traceTo((line) => void lines.push(line));
    const frames = channel('libvirt-client:frame');
    const dropped = channel('libvirt-client:dropped');
    const one = trace('out', { procedure: 2 });
    frames.publish(one);
    frames.publish('something else');
    dropped.publish({ link: 'unix:/sock', header: one.header, why: 'late reply' });
    dropped.publish(undefined);
    stop();
    frames.publish(one);
    expect(lines).toEqual([
      expect.stringMatching(/^ +\d+\.\d ms -> remote CONNECT_CLOSE call #7, 28 bytes$/),
      expect.stringMatching(/^ +\d+\.\d ms dropped #7: late reply$/),
    ]);
  });
});

describe('procedures', () => {
  it('have names that differ by more than case and underscores', () => {
    const names = allCalls().map((call) => call.name);
    expect(names.length).toBeGreaterThan(400);
    expect(new Set(names.map((name) => name.replaceAll('_', ''))).size).toBe(names.length);
  });

  it('are found in all programs', () => {
    expect(procedureNamed('domain-monitor-command').program.name).toBe('qemu');
    expect(procedureNamed('DOMAIN_OPEN_NAMESPACE')).toMatchObject({ program: { name: 'lxc' }, ret: undefined });
    expect(procedureNamed('connectGetLibVersion')).toMatchObject({
      args: undefined,
      ret: { kind: 'ref', name: 'ConnectGetLibVersionRet' },
    });
  });
});
