import { describe, expect, test } from 'vitest';
import { parseExactJson } from '../../src/api/bigint-json.js';
import { cpuListNumbers } from '../../src/api/cpu-map.js';
import { failureLines } from '../../src/cli/failure.js';
import { columnsOf } from '../../src/cli/output/width.js';
import { printable } from '../../src/debug/printable.js';
import { LibvirtError } from '../../src/errors.js';
import { withoutSecrets } from '../../src/testing/redact/text-rules.js';
import { parseSession } from '../../src/testing/session/parse-session.js';
import { judgeHost, parseKnownHosts } from '../../src/transport/ssh/known-hosts.js';
import { foreignText, StderrTail } from '../../src/transport/stderr-tail.js';
import { loadCertificates } from '../../src/transport/tls/certificates.js';
import { tlsLimits } from '../../src/transport/tls/tls-priority.js';
import { authEntry } from '../../src/uri/auth-file.js';
import { parseConfig } from '../../src/uri/config-file.js';
import { unaliased } from '../../src/uri/uri-choice.js';
import { driverName, parseUri } from '../../src/uri/uri-syntax.js';

/** Characters of the shorter text; the longer one has four times as many. */
const LENGTH = 60_000;

/** Below this many milliseconds of processor time for the longer text, a ratio says nothing. A square takes seconds. */
const NOTICEABLE_MS = 60;

/** 4 is linear, 16 is quadratic. */
const RATIO_MAX = 9;

type Make = (length: number) => string;

/** A piece over and over, behind a beginning and in front of an end. */
function over(piece: string, begin = '', end = ''): Make {
  return (length) => begin + piece.repeat(Math.ceil(length / piece.length)) + end;
}

function sshKeyFor(hosts: Make): Make {
  const name = 'ssh-ed25519';
  const key = Buffer.concat([Buffer.from([0, 0, 0, name.length]), Buffer.from(name)]).toString('base64');
  return (length) => `${hosts(length)} ${name} ${key}`;
}

interface Parser {
  readonly name: string;
  parse(text: string): unknown;
  readonly texts: readonly Make[];
}

const host = { platform: 'linux', env: {}, home: '/', uid: 1, exists: () => true };

const NO_FILES = { ca: '', caPlaces: [], crl: undefined, cert: undefined, certPlaces: [], key: undefined };

const PARSERS: readonly Parser[] = [
  {
    name: 'auth.conf',
    parse: (text) => authEntry([{ path: '/a' }], 'h', { ...host, readFile: () => text }),
    texts: [
      ...[' ', '\t', '[', 'a=', '\\', '# ', '\n', '\u2028'].map((piece) => over(piece)),
      ...[over(' ', '[a]\nk', 'x'), over('k ', '[a]\n'), over(' ', '[a]\nk', '=v'), over(' ', '[a]', 'x')],
      ...[over('k', '[a]\n', '=v'), over(' ', '[a'), over('k\t', '[a]\n', '=v'), over('\\', '[a]\nk=')],
    ],
  },
  {
    name: 'libvirt.conf',
    parse: (text) => parseConfig(text, 'libvirt.conf'),
    texts: [
      ...[' ', '\n', '#', '# \n', 'a', 'a=1\n', 'a="b"\n'].map((piece) => over(piece)),
      ...[over(' ', 'a=['), over('1,', 'a=['), over('x', 'a="'), over('"', 'a="""'), over(' ', 'a=1', 'x')],
    ],
  },
  {
    name: 'uri_aliases',
    parse: (text) => unaliased('none', { uriDefault: undefined, uriAliases: [text], path: '/a' }),
    texts: [over('a'), over('a=')],
  },
  {
    name: 'known_hosts',
    parse: (text) => judgeHost(parseKnownHosts(text), 'host.example', Uint8Array.of(1)),
    texts: [
      ...[' ', 'a ', 'a', '@', '@revoked ', '|1|', '\n'].map((piece) => over(piece)),
      ...[over(' ', '@revoked'), over(' ', 'a b'), over('A', 'a b ', '!'), over(' ', '', 'x')],
      ...['*', '*a', '*?', 'h*,', '?', '!*o,'].map((piece) => sshKeyFor(over(piece, '', 'x'))),
      sshKeyFor(over('A', '|1|')),
    ],
  },
  {
    name: 'URIs',
    parse: (text) => {
      const uri = parseUri(text);
      return driverName(uri, uri.query);
    },
    texts: [
      ...['a', 'a:', 'a+', 'a-', '@', '[', '/'].map((piece) => over(piece)),
      ...['a', 'a@', '[', ':', '%41', ' '].flatMap((piece) => [over(piece, 'q://'), over(piece, 'q:///')]),
      ...['&', ';', 'a;', 'a=1&', '='].map((piece) => over(piece, 'q:///x?')),
      ...[over('1', 'q://h:'), over(':', 'q://['), over('a', 'q://[', '%25x]/'), over('a;', 'q:///x?', '&a')],
    ],
  },
  { name: 'TLS priorities', parse: tlsLimits, texts: [over(':', 'NORMAL'), over(':+VERS-ALL', 'NORMAL'), over('+')] },
  {
    name: 'certificates',
    parse: (ca) => loadCertificates(NO_FILES, { ca }, true),
    texts: [
      over('-'),
      over('-----BEGIN CERTIFICATE-----'),
      over('-----BEGIN '),
      over(' ', '-----BEGIN CERTIFICATE-----'),
    ],
  },
  {
    name: 'what ssh prints',
    parse: (text) => {
      const tail = new StderrTail();
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += 4096) tail.add(bytes.subarray(at, at + 4096));
      return [tail.line(), foreignText(bytes)];
    },
    texts: [over(' '), over('@'), over('\n'), over('\u0001'), over('a ')],
  },
  {
    name: 'JSON with exact numbers',
    parse: parseExactJson,
    texts: ['"\\"', '"', '1', '1 ', '1.', '1e', '-', '"a"', '[', '\\', '{"a":'].flatMap((piece) => [
      over(piece, '[1234567890123456789,'),
      over(piece, '[1234567890123456789,"'),
    ]),
  },
  { name: 'lists of CPUs', parse: cpuListNumbers, texts: ['0-9', ',', '0-99999,', '1', ' ', '-'].map((p) => over(p)) },
  {
    name: 'session files',
    parse: (text) => parseSession(text),
    texts: ['\n', '#', ' ', '{', '{"session":1}\n', '"'].flatMap((piece) => [
      over(piece),
      over(piece, '{"session":1}\n'),
    ]),
  },
  {
    name: 'what the command prints',
    parse: (text) => [printable(text), columnsOf(text), failureLines(new Error(`${text}x`))],
    texts: [' ', '\n', ' \n', '; ', 'a?;', '\u0001', 'é', '界', '\u0301', 'a\u200d'].map((piece) => over(piece)),
  },
  { name: 'redaction', parse: withoutSecrets, texts: redactionTexts() },
];

/** All that a rule can begin with, repeated, and each beginning in front of what its rule would have to look through. */
function redactionTexts(): Make[] {
  const xml = ['<password', '<password ', '<password>', '<password>a', '<secret>', '<secret><value>a', '<auth>', '<'];
  const tags = [
    '</password>',
    '</secret>',
    '<!--',
    '<![CDATA[',
    "<a b='",
    '<a b="',
    '<a b=',
    '<launchSecurity><session>',
  ];
  const env = ["<e name='password' ", "<e name='password' value=", '&lt;', '&amp;', '&quot;', '&amp;lt;password&gt;'];
  const json = ['"password"', '"password":', '"password":"', '"password":"\\', '\\"password\\":\\"', '"password":['];
  const members = ['{', '{"qom-type":"secret"', '"qom-type":"secret"', '"data":"', '"name":"password"', '"value":"'];
  const lines = [
    'password',
    'passwd=',
    "passwd='",
    'passwd="',
    'password: ',
    'password=a,',
    'password=&',
    '--password ',
  ];
  const others = ['secret,', 'secret,a,', 'secret,data=', ',data=', 'set_password ', 'set_password a', 'change a '];
  const uris = ['a://', 'a://b:', 'a://b:c', '://', '@', 'authorization: ', 'authorization: bearer '];
  const parts = ['a', 'a.', 'a-', ' ', '\n', '\\', '"', "'", 'api_', 'key', '_pass', 'token', 'cookie=', '='];
  const pieces = [xml, tags, env, json, members, lines, others, uris, parts].flat();
  const starts = ['password=', 'a://@ ', '<password>', '"password":"', "passwd='"];
  return [
    ...pieces.map((piece) => over(piece, 'password=x ')),
    ...pieces.flatMap((piece) => [' ', 'a', '<', '"', '\\'].map((rest) => over(rest, `password ${piece}`))),
    ...pieces.flatMap((piece) => [' ', '<', '"'].map((rest) => halves(piece, rest))),
    ...starts.flatMap((start) => pieces.map((piece) => over(piece, start))),
  ];
}

/** A piece over and over, and then another. */
function halves(piece: string, rest: string): Make {
  return (length) => `password=x ${over(piece)(length / 2)}${over(rest)(length / 2)}`;
}

/** Processor time in milliseconds, which other processes of a busy machine hardly change. */
async function timeOf({ parse }: Parser, text: string): Promise<number> {
  const began = process.cpuUsage();
  try {
    await parse(text);
  } catch (error) {
    // What makes no sense is refused.
    if (!(error instanceof LibvirtError) && !(error instanceof SyntaxError) && !(error instanceof RangeError))
      throw error;
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

describe('text from outside is read in linear time', { timeout: 240_000 }, () => {
  test.each(PARSERS)('$name', async (parser) => {
    const slow: string[] = [];
    for (const make of parser.texts) {
      const long = make(4 * LENGTH);
      let ratio = Number.POSITIVE_INFINITY;
      // A busy machine can stretch one measurement, and hardly all three.
      for (let turn = 0; turn < 3 && ratio > RATIO_MAX; turn += 1) {
        const short = await timeOf(parser, make(LENGTH));
        const time = await timeOf(parser, long);
        ratio = time < NOTICEABLE_MS ? 1 : Math.min(ratio, time / short);
      }
      if (ratio > RATIO_MAX) slow.push(`${JSON.stringify(long.slice(0, 60))}: ${ratio.toFixed(1)} times the time`);
    }
    expect(slow).toEqual([]);
  });
});
