import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ServerError } from '../../src/errors.js';
import { adminConnectClose, adminConnectListServers, adminConnectOpen } from '../../src/generated/admin.js';
import { connectGetHostname } from '../../src/generated/remote/connect.js';
import { domainDefineXmlFlags, domainGetInfo, domainLookupByName } from '../../src/generated/remote/domain.js';
import { domainOpenGraphicsFd } from '../../src/generated/remote/domain-device.js';
import { connectGetLibVersion } from '../../src/generated/remote/opening.js';
import { Link } from '../../src/rpc/link.js';
import type { MatchedCall } from '../../src/testing/replay/match.js';
import { Replay } from '../../src/testing/replay/replay.js';
import { parseSession } from '../../src/testing/session/parse-session.js';
import { DOM, DOM_JSON, HEADER, opened, replayed, UUID } from './opened.js';

function lookup(name: string): string {
  return `{"type":"call","procedure":"DOMAIN_LOOKUP_BY_NAME","args":{"name":"${name}"}}`;
}

function found(id: number): string {
  return `{"type":"reply","ret":{"dom":{"name":"test","uuid":"${UUID}","id":${id}}}}`;
}

const VERSION = '{"type":"call","procedure":"CONNECT_GET_LIB_VERSION"}';
const HOSTNAME = '{"type":"call","procedure":"CONNECT_GET_HOSTNAME"}';

function version(number: number): string {
  return `{"type":"reply","procedure":"CONNECT_GET_LIB_VERSION","ret":{"lib_ver":${number}}}`;
}

/** The message that a call is refused with. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    () => undefined,
    (reason) => reason,
  );
  if (!(error instanceof ServerError)) throw new Error(`not refused: ${String(error)}`);
  return error.message;
}

describe('a replay', () => {
  it('answers calls as they were answered', async () => {
    const { replay, link } = await replayed([
      lookup('test'),
      found(1),
      lookup('none'),
      '{"type":"reply","error":{"code":"NO_DOMAIN","domain":"TEST","message":"Domain not found"}}',
    ]);
    expect(await link.call(domainLookupByName, { name: 'test' })).toEqual({ dom: DOM });
    await expect(link.call(domainLookupByName, { name: 'none' })).rejects.toMatchObject({
      code: 'NO_DOMAIN',
      domain: 'TEST',
      message: 'Domain not found',
    });
    expect(replay.failures).toEqual([]);
    expect(() => replay.assertUsed()).not.toThrow();
  });

  it('gives equal calls their answers in sequence, in whatever order calls come', async () => {
    const { replay, link } = await replayed([
      ...[lookup('a'), found(1), lookup('b'), found(2), lookup('a'), found(3), VERSION, version(9000000)],
    ]);
    const ids: number[] = [];
    for (const name of ['b', 'a', 'a']) ids.push((await link.call(domainLookupByName, { name })).dom.id);
    expect(ids).toEqual([2, 1, 3]);
    expect(replay.unused.map(({ line, procedure }) => [line, procedure])).toEqual([[8, 'CONNECT_GET_LIB_VERSION']]);
    expect(() => replay.assertUsed()).toThrow(
      '1 recorded calls of x.session.jsonl were not made:\n  line 8: CONNECT_GET_LIB_VERSION',
    );
    const message = await refusal(link.call(domainLookupByName, { name: 'a' }));
    expect(message).toContain(
      'DOMAIN_LOOKUP_BY_NAME was recorded 2 times with these arguments, but was called once more (x.session.jsonl:6; the mode lenient repeats the last reply)',
    );
    expect(replay.failures.map((failure) => failure.code)).toEqual(['CALL_NOT_RECORDED']);
  });

  it('repeats the last answer when it is lenient', async () => {
    const { link } = await replayed([lookup('a'), found(1), lookup('a'), found(2)], { mode: 'lenient' });
    const ids: number[] = [];
    for (let i = 0; i < 4; i += 1) ids.push((await link.call(domainLookupByName, { name: 'a' })).dom.id);
    expect(ids).toEqual([1, 2, 2, 2]);
  });

  it('demands the recorded order when it is strict', async () => {
    const lines = [lookup('a'), found(1), VERSION, version(9000000)];
    const { link } = await replayed(lines, { mode: 'strict' });
    expect(await refusal(link.call(connectGetLibVersion, undefined))).toBe(
      'CONNECT_GET_LIB_VERSION was called, but DOMAIN_LOOKUP_BY_NAME on line 2 is next in x.session.jsonl',
    );
    await link.call(domainLookupByName, { name: 'a' });
    await link.call(connectGetLibVersion, undefined);
    expect(await refusal(link.call(connectGetLibVersion, undefined))).toBe(
      'CONNECT_GET_LIB_VERSION was called after the last recorded call of x.session.jsonl',
    );
  });

  it('refuses a mode that it does not have', () => {
    const session = parseSession(HEADER);
    const options: object = { mode: 'loose' };
    expect(() => new Replay(session, options)).toThrow(
      'option `mode` must be "matched" or "strict" or "lenient", not "loose"',
    );
  });

  it('answers a call that was not recorded with its difference to the nearest', async () => {
    const xml = '<domain>\\n  <name>a</name>\\n  <memory>1</memory>\\n  <vcpu>1</vcpu>\\n</domain>';
    const define = `{"type":"call","procedure":"DOMAIN_DEFINE_XML_FLAGS","args":{"xml":"${xml}","flags":1}}`;
    const { replay, link } = await replayed([lookup('a'), found(1), define, found(2)], { hint: 'Record it again.' });
    const called = '<domain>\n  <name>a</name>\n  <memory>2</memory>\n  <title/>\n  <vcpu>1</vcpu>\n</domain>';
    expect(await refusal(link.call(domainDefineXmlFlags, { xml: called, flags: 0 }))).toBe(
      [
        'DOMAIN_DEFINE_XML_FLAGS was not recorded with these arguments; the most similar call is x.session.jsonl:4',
        '  xml, line 3:',
        '    -   <memory>1</memory>',
        '    +   <memory>2</memory>',
        '    +   <title/>',
        '  flags:',
        '    - 1',
        '    + 0',
        'Record it again.',
      ].join('\n'),
    );
    expect(await refusal(link.call(connectGetHostname, undefined))).toBe(
      'CONNECT_GET_HOSTNAME was never called in x.session.jsonl\nRecord it again.',
    );
    expect(replay.failures).toHaveLength(2);
  });

  it('ignores what it is told to ignore', async () => {
    const define = (xml: string, flags: number): string =>
      `{"type":"call","procedure":"DOMAIN_DEFINE_XML_FLAGS","args":{"xml":"${xml}","flags":${flags}}}`;
    const info = `{"type":"call","procedure":"DOMAIN_GET_INFO","args":{"dom":${DOM_JSON}}}`;
    const ret =
      '{"type":"reply","procedure":"DOMAIN_GET_INFO","ret":{"state":1,"maxMem":"5","memory":"5","nrVirtCpu":1,"cpuTime":"7"}}';
    const { link } = await replayed([define('<uuid>1</uuid>', 0), found(1), info, ret], {
      match: {
        ignore: ['dom.id', 'DOMAIN_DEFINE_XML_FLAGS:flags', 'DOMAIN_GET_INFO:nothing[*].here'],
        normalize: ({ procedure, args }) =>
          procedure === 'DOMAIN_DEFINE_XML_FLAGS'
            ? JSON.parse(JSON.stringify(args).replace(/<uuid>.*?<\/uuid>/, ''))
            : args,
      },
    });
    expect((await link.call(domainDefineXmlFlags, { xml: '<uuid>2</uuid>', flags: 9 })).dom.id).toBe(1);
    expect((await link.call(domainGetInfo, { dom: { ...DOM, id: -1 } })).cpuTime).toBe(7n);
  });

  it.each(['', 'a..b', 'a b', '[x]'])('refuses the path %j', (path) => {
    expect(() => new Replay(parseSession(HEADER), { match: { ignore: [path] } })).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE' }),
    );
  });

  it('fails the one call whose normalizer fails', async () => {
    const normalize = ({ procedure }: MatchedCall): never => {
      throw new Error(`no ${procedure}`);
    };
    const { link } = await replayed([], { match: { normalize } });
    for (let i = 0; i < 2; i += 1) {
      const message = await refusal(link.call(domainLookupByName, { name: 'a' }));
      expect(message).toBe('no DOMAIN_LOOKUP_BY_NAME (x.session.jsonl)');
    }
  });

  it('takes secrets out of a call before it compares', async () => {
    const xml = `<graphics passwd='REDACTED'/>acme-REDACTED`;
    const define = `{"type":"call","procedure":"DOMAIN_DEFINE_XML_FLAGS","args":{"xml":"${xml}","flags":0}}`;
    const patterns = [/(?<=acme-)\d+/];
    const { link } = await replayed([define, found(1)], { redact: { patterns } });
    expect(await link.call(domainDefineXmlFlags, { xml: `<graphics passwd='hunter2'/>acme-77`, flags: 0 })).toEqual({
      dom: DOM,
    });
  });

  it('says so when it has other patterns than the recording', async () => {
    const session = parseSession(`${HEADER.slice(0, -1)},"patterns":2}\n${lookup('a')}\n${found(1)}`, 'x');
    const link = await opened(new Replay(session).transport());
    expect(await refusal(link.call(domainLookupByName, { name: 'b' }))).toContain(
      'The recording was made with 2 redaction patterns, but is replayed with 0.',
    );
  });

  it('refuses what was never answered, what passed descriptors, and what was withheld', async () => {
    const graphics = `{"type":"call","procedure":"DOMAIN_OPEN_GRAPHICS_FD","args":{"dom":${DOM_JSON},"idx":0,"flags":0}}`;
    const { replay, link } = await replayed([
      ...[lookup('a'), graphics, '{"type":"reply","procedure":"DOMAIN_OPEN_GRAPHICS_FD","descriptors":1}'],
      ...[HOSTNAME, '{"type":"reply","procedure":"CONNECT_GET_HOSTNAME","withheld":{"bytes":7,"why":"odd bytes"}}'],
    ]);
    expect(await refusal(link.call(domainLookupByName, { name: 'a' }))).toBe(
      'DOMAIN_LOOKUP_BY_NAME of line 2 was never answered: the recording x.session.jsonl ends before its reply',
    );
    expect(await refusal(link.call(domainOpenGraphicsFd, { dom: DOM, idx: 0, flags: 0 }))).toContain(
      'DOMAIN_OPEN_GRAPHICS_FD of line 3 passed descriptors (1), which a recording cannot contain',
    );
    expect(await refusal(link.call(connectGetHostname, undefined))).toContain('was not recorded: odd bytes');
    expect(replay.failures.map(({ code, line }) => [code, line])).toEqual([
      ['CALL_UNANSWERED', 2],
      ['DESCRIPTORS_NOT_REPLAYABLE', 4],
      ['ANSWER_WITHHELD', 6],
    ]);
  });

  it('ends the link where the daemon ended it', async () => {
    const { link } = await replayed([...[VERSION, version(1), HOSTNAME, '{"type":"end","from":"daemon"}']]);
    expect(await link.call(connectGetLibVersion, undefined)).toEqual({ lib_ver: 1n });
    await expect(link.call(connectGetHostname, undefined)).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
  });

  it('takes the recorded time when it is asked to', async () => {
    const lines = [
      '{"at":100,"type":"call","procedure":"CONNECT_GET_LIB_VERSION","serial":0}',
      '{"at":101,"type":"call","procedure":"CONNECT_GET_HOSTNAME","serial":1}',
      '{"at":121,"type":"reply","serial":1,"ret":{"hostname":"here"}}',
      '{"at":150,"type":"reply","serial":0,"ret":{"lib_ver":1}}',
    ];
    const order: string[] = [];
    const { link } = await replayed(lines, { timing: 'recorded' });
    const begin = performance.now();
    const slow = link.call(connectGetLibVersion, undefined).then(() => order.push('slow'));
    await link.call(connectGetHostname, undefined).then(() => order.push('fast'));
    expect(performance.now() - begin).toBeGreaterThan(15);
    await slow;
    expect(performance.now() - begin).toBeGreaterThan(45);
    expect(order).toEqual(['fast', 'slow']);
  });

  it('leaves the timers of a test to the test', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { link } = await replayed([lookup('a'), found(1)]);
    expect(await link.call(domainLookupByName, { name: 'a' })).toEqual({ dom: DOM });
  });

  it('starves nobody, whoever polls', async () => {
    const { link } = await replayed([lookup('a'), found(1)], { mode: 'lenient' });
    let over = false;
    setTimeout(() => {
      over = true;
    }, 5);
    while (!over) await link.call(domainLookupByName, { name: 'a' });
    expect(over).toBe(true);
  });

  it('plays the admin daemon, too', async () => {
    const lines = [
      '{"type":"call","program":"admin","procedure":"CONNECT_OPEN","args":{"flags":0}}',
      '{"type":"reply"}',
      '{"type":"call","program":"admin","procedure":"CONNECT_LIST_SERVERS","args":{"need_results":1,"flags":0}}',
      '{"type":"reply","ret":{"servers":[{"name":"libvirtd"}],"ret":1}}',
    ];
    const replay = new Replay(parseSession([HEADER, ...lines].join('\n')));
    const link = new Link(replay.transport());
    await link.call(adminConnectOpen, { flags: 0 });
    expect(await link.call(adminConnectListServers, { need_results: 1, flags: 0 })).toMatchObject({ ret: 1 });
    await link.call(adminConnectClose, undefined);
    expect(await link.ended).toMatchObject({ reason: 'eof' });
    replay.assertUsed();
  });

  it.each(['frames', 'glued', 1, 7] as const)('says the same when bytes come as %s', async (delivery) => {
    const { link } = await replayed([lookup('a'), found(1), lookup('b'), found(2)], {}, { delivery });
    const both = ['a', 'b'].map((name) => link.call(domainLookupByName, { name }));
    expect((await Promise.all(both)).map(({ dom }) => dom)).toEqual([DOM, { ...DOM, id: 2 }]);
  });
});

describe('a program that does nothing but wait for a replay', () => {
  it('lives until the answer has come', async () => {
    const root = new URL('../..', import.meta.url).href;
    const session = [HEADER, `{"at":0,${VERSION.slice(1)}`, `{"at":300,${version(7).slice(1)}`].join('\n');
    const program = `
      import { connect } from '${root}src/index.ts';
      import { parseSession } from '${root}src/testing.ts';
      const session = parseSession(${JSON.stringify(session)});
      const connection = await connect({ replay: { session, timing: 'recorded' }, keepalive: false });
      console.log(await connection.getLibraryVersion());
      await connection.close();
    `;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
    expect(await promisify(execFile)(process.execPath, args)).toMatchObject({ stdout: '7\n' });
  });
});
