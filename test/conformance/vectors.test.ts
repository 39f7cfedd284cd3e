import { describe, expect, test } from 'vitest';
import { VirNetMessageStatus, VirNetMessageType } from '../../src/generated/net.js';
import { Reader } from '../../src/xdr/reader.js';
import { recordedFrames } from './corpus.js';
import { headerOf, payloadOf } from './payloads.js';

const frames = recordedFrames('vectors');
const UUID = Uint8Array.from(Buffer.from('6695eb01f6a4830479aa97f2502e193f', 'hex'));
const DOMAIN = { name: 'test', uuid: UUID, id: 1 };

/** What the frame with this label says, and its header. */
function frameOf(label: string, from: 'client' | 'daemon' = label.endsWith('call') ? 'client' : 'daemon') {
  const frame = frames.find((one) => one.label === label && one.from === from);
  if (frame === undefined) throw new Error(`no ${label}`);
  const payload = payloadOf(frame);
  const bytes = frame.bytes.subarray(payload.start);
  const value = payload.codec === undefined ? bytes.toString('latin1') : payload.codec.read(Reader.over(bytes));
  return { header: headerOf(frame.bytes), value };
}

const VALUES: [label: string, value: unknown][] = [
  ['AUTH_LIST call', undefined],
  ['AUTH_LIST reply', { types: [0] }],
  ['CONNECT_SUPPORTS_FEATURE call', { feature: 10 }],
  ['CONNECT_SUPPORTS_FEATURE reply', { supported: 1 }],
  ['CONNECT_OPEN call', { name: 'test:///default', flags: 0 }],
  ['CONNECT_OPEN reply', undefined],
  ['DOMAIN_LOOKUP_BY_NAME call', { name: 'test' }],
  ['DOMAIN_LOOKUP_BY_NAME reply', { dom: DOMAIN }],
  ['DOMAIN_LOOKUP_BY_ID call', { id: 77 }],
  ['CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY call', { eventID: 0, dom: null }],
  ['CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY reply', { callbackID: 0 }],
  ['DOMAIN_EVENT_CALLBACK_LIFECYCLE event', { callbackID: 0, msg: { dom: DOMAIN, event: 3, detail: 0 } }],
  ['CONNECT_GET_ALL_DOMAIN_STATS call', { doms: [], stats: 1, flags: 0 }],
  [
    'CONNECT_GET_ALL_DOMAIN_STATS reply',
    {
      retStats: [
        {
          dom: DOMAIN,
          params: [
            { field: 'state.state', value: { type: 1, value: 1 } },
            { field: 'state.reason', value: { type: 1, value: 0 } },
          ],
        },
      ],
    },
  ],
  ['NODE_GET_CPU_MAP call', { need_map: 1, need_online: 1, flags: 0 }],
  ['NODE_GET_CPU_MAP reply', { cpumap: Uint8Array.of(0x15), online: 3, ret: 8 }],
  ['NODE_GET_SECURITY_MODEL call', undefined],
  [
    'NODE_GET_SECURITY_MODEL reply',
    { model: Uint8Array.from(Buffer.from('testSecurity\0')), doi: Uint8Array.from(Buffer.from('\0')) },
  ],
  ['CONNECT_CLOSE call', undefined],
  ['CONNECT_CLOSE reply', undefined],
];

describe('the session', () => {
  test.each(VALUES)('%s', (label, value) => {
    expect(frameOf(label).value).toEqual(value);
  });

  test('the error of a lookup', () => {
    const { header, value } = frameOf('DOMAIN_LOOKUP_BY_ID error');
    expect(header).toMatchObject({ type: VirNetMessageType.REPLY, status: VirNetMessageStatus.ERROR, serial: 4 });
    const absent = { dom: null, str2: null, str3: null, net: null };
    const text = { message: 'Domain not found', str1: 'Domain not found' };
    expect(value).toEqual({ code: 42, domain: 12, level: 2, int1: -1, int2: -1, ...text, ...absent });
  });

  test('the error of a procedure that does not exist', () => {
    const text = 'unknown procedure: 9999';
    const absent = { dom: null, str3: null, net: null };
    const numbers = { code: 39, domain: 7, level: 2, int1: -1, int2: -1 };
    expect(frameOf('9999 error').value).toEqual({ ...numbers, message: text, str1: '%s', str2: text, ...absent });
  });

  test('keepalive and events come with serials of their own', () => {
    const program = 0x6b656570;
    const { header: ping } = frameOf('PING event', 'client');
    expect(ping).toMatchObject({ program, procedure: 1, type: VirNetMessageType.MESSAGE, serial: 0 });
    const { header: pong } = frameOf('PONG event');
    expect(pong).toMatchObject({ program, procedure: 2, type: VirNetMessageType.MESSAGE, serial: 0 });
    expect(frameOf('DOMAIN_EVENT_CALLBACK_LIFECYCLE event').header).toMatchObject({ type: 2, serial: 1, status: 0 });
  });

  test('calls are counted from 0', () => {
    const calls = frames.filter(({ label }) => label.endsWith(' call')).map(({ bytes }) => headerOf(bytes).serial);
    expect(calls).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('the stream', () => {
  test('data is raw, without length and padding', () => {
    const { header, value } = frameOf('STORAGE_VOL_UPLOAD stream data', 'client');
    expect(value).toBe('abc');
    expect(header).toMatchObject({ length: 31, procedure: 208, type: 3, serial: 10, status: 2 });
  });

  test('a hole', () => {
    const { header, value } = frameOf('STORAGE_VOL_UPLOAD hole', 'client');
    expect(value).toEqual({ length: 4096n, flags: 0 });
    expect(header).toMatchObject({ type: 6, status: 2 });
  });

  test('how it ends', () => {
    expect(frameOf('STORAGE_VOL_UPLOAD stream end', 'client').header).toMatchObject({ type: 3, status: 0, length: 28 });
    expect(frameOf('STORAGE_VOL_UPLOAD stream abort', 'client').header).toMatchObject({
      type: 3,
      status: 1,
      length: 28,
    });
    expect(frameOf('STORAGE_VOL_UPLOAD stream end').header).toMatchObject({ type: 3, status: 0, length: 28 });
    expect(frameOf('STORAGE_VOL_DOWNLOAD stream data')).toMatchObject({ value: '', header: { status: 2, length: 28 } });
  });
});
