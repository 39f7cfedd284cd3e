import { describe, expect, it } from 'vitest';
import { ExitCode, exitCodeOf } from '../../src/cli/exit-code.js';
import { debugLines, failureLines } from '../../src/cli/failure.js';
import { OutputRedactor } from '../../src/cli/output-redactor.js';
import { connect } from '../../src/connect/connect.js';
import {
  AuthError,
  ConnectionError,
  LibvirtError,
  ProtocolError,
  ServerError,
  StreamError,
  TimeoutError,
  UsageError,
} from '../../src/errors.js';

const FIELDS = { code: 42, domain: 10, message: 'Domain not found', level: 2, dom: null, net: null };
const NAMES = { code: 'NO_DOMAIN', domain: 'QEMU', level: 'ERROR' } as const;
const GONE = new ServerError('DOMAIN_LOOKUP_BY_NAME', NAMES, {
  ...FIELDS,
  str1: 'one',
  str2: null,
  str3: null,
  int1: -1,
  int2: -1,
});

/** What the system says of a socket on this machine. */
function system(code: string, address: string): Error {
  return Object.assign(new Error(`connect ${code} ${address}`), { code, syscall: 'connect', address });
}

function missing(path: string): ConnectionError {
  const cause = system('ENOENT', path);
  const message = `cannot connect to ${path}: no such socket; check that the daemon is running`;
  return new ConnectionError('SOCKET_MISSING', message, { cause });
}

describe('the exit code', () => {
  it.each<[unknown, number]>([
    [GONE, ExitCode.REFUSED],
    [new StreamError('STALLED', 'x'), ExitCode.REFUSED],
    [new LibvirtError('OTHER', 'x'), ExitCode.REFUSED],
    [new UsageError('INVALID_VALUE', 'x'), ExitCode.USAGE],
    [missing('/a'), ExitCode.NO_CONNECTION],
    [new AuthError('AUTH_FAILED', 'x'), ExitCode.NO_CONNECTION],
    [new TimeoutError('TIMEOUT', 'x'), ExitCode.TIMEOUT],
    [new ProtocolError('BAD_FRAME', 'x'), ExitCode.INTERNAL],
    [new TypeError('x'), ExitCode.INTERNAL],
    ['text', ExitCode.INTERNAL],
  ])('of %s is %d', (error, code) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});

describe('the message', () => {
  it('is one line, with the code', () => {
    expect(failureLines(GONE)).toEqual(['libvirt-client: Domain not found [NO_DOMAIN]']);
    expect(failureLines(new UsageError('X', 'one\n  two\u001b[0m'))).toEqual(['libvirt-client: one two\\u{1b}[0m [X]']);
  });

  it('names the domain where the daemon does not', () => {
    expect(failureLines(GONE, { subject: 'web' })).toEqual(['libvirt-client: web: Domain not found [NO_DOMAIN]']);
    expect(failureLines(GONE, { subject: 'Domain' })).toEqual(['libvirt-client: Domain not found [NO_DOMAIN]']);
    expect(failureLines(new UsageError('X', 'y'), { subject: 'web' })).toEqual(['libvirt-client: y [X]']);
  });

  it('shows the kind of what is no error of ours', () => {
    expect(failureLines(new TypeError('oops'))).toEqual(['libvirt-client: TypeError: oops']);
    expect(failureLines('oops')).toEqual(['libvirt-client: oops']);
  });

  it('names every socket that was tried, and what to install, when nobody is there', () => {
    const cause = new AggregateError([
      missing('/run/a'),
      new ConnectionError('REFUSED', 'cannot connect to /run/b: no', { cause: system('ECONNREFUSED', '/run/b') }),
    ]);
    const text = failureLines(new ConnectionError('REFUSED', 'both', { cause })).join('\n');
    expect(text).toMatch(/^libvirt-client: no libvirt daemon is listening on this machine/);
    expect(text).toContain('\n  /run/a: no such socket\n  /run/b: no\n');
    expect(text).toContain('apt install libvirt-daemon-system');
    expect(text).toContain('dnf install libvirt-daemon-kvm');
    expect(text).toContain('systemctl start libvirtd');
    expect(text).toContain('LIBVIRT_DEFAULT_URI');
    expect(failureLines(missing('/run/a')).join('\n')).toContain('\n  /run/a: no such socket\n');
  });

  it.each([
    ['a port of TCP', 'qemu+tcp://127.0.0.1:1/system', '127.0.0.1:1: connection refused'],
    ['a port of SSH', 'qemu+libssh2://127.0.0.1:1/system', '127.0.0.1:1: connection refused'],
  ])('is about the host when %s refuses', async (_what, uri, words) => {
    const error: unknown = await connect(uri).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ code: 'REFUSED' });
    const [line, ...more] = failureLines(error, { uri });
    expect(line).toContain(words);
    expect(more).toEqual([]);
  });

  it('is about nothing but the socket when the user has named it', () => {
    const context = { uri: 'test+unix:///default?socket=/a' };
    expect(failureLines(missing('/a'), context)).toEqual([
      'libvirt-client: cannot connect to /a: no such socket; check that the daemon is running [SOCKET_MISSING]',
    ]);
  });

  it('has everything in the debugging form', () => {
    const text = debugLines(new UsageError('X', 'y', { cause: new TypeError('below') })).join('\n');
    expect(text).toMatch(/UsageError: y\n\s+at /);
    expect(text).toContain('TypeError: below');
    expect(debugLines(GONE).at(-1)).toContain("str1: 'one'");
  });

  it('shows no secret of an error, its fields and its causes', () => {
    const quoted = `bad line\n<graphics passwd='hunter2'/> and DB_PASSWORD=hunter2 and hunter2`;
    const redactor = new OutputRedactor();
    redactor.learn(`{"password":"hunter2"}`);
    const fields = { ...GONE.fields, message: quoted, str1: '%s', str2: quoted };
    const names = { code: 'XML_ERROR', domain: 'XML', level: 'ERROR' } as const;
    const cause = new ServerError('DOMAIN_DEFINE_XML_FLAGS', names, fields);
    Object.assign(cause, { extra: [{ rootPassword: 'hunter2', text: quoted }], self: cause });
    const both = new AggregateError([cause], quoted);
    const error = new ConnectionError('REFUSED', `esx://joe:hunter2@host: ${quoted}`, { cause: both });
    for (const lines of [debugLines(error, redactor), debugLines(cause, redactor), failureLines(error, { redactor })]) {
      const text = lines.join('\n');
      expect(text).not.toContain('hunter2');
      expect(text).toContain("passwd='REDACTED'");
    }
    expect(debugLines(cause, redactor).join('\n')).toMatch(
      /^<ref \*1> ServerError: bad line\n.*\n\s+at .*\n[\s\S]*fields: \{/,
    );
    // The error itself is the caller's, and stays as it is.
    expect(cause.message).toBe(quoted);
  });
});
