import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { UsageError } from '../../src/errors.js';

describe('readArguments', () => {
  it('takes no command for the main job', () => {
    expect(readArguments([])).toEqual({
      command: 'overview',
      operands: [],
      uri: undefined,
      readOnly: false,
      json: false,
      debug: false,
      timeoutMs: undefined,
      all: false,
      inactive: false,
      secure: false,
      migratable: false,
      output: undefined,
      socket: undefined,
      port: undefined,
      mode: undefined,
      stats: false,
      help: false,
      version: false,
    });
  });

  it('takes options before, behind and between', () => {
    const args = readArguments(['-c', 'test:///default', 'info', '--json', 'web', '-r', '--timeout=1.5', '--debug']);
    const expected = { command: 'info', operands: ['web'], uri: 'test:///default', json: true, readOnly: true };
    expect(args).toMatchObject({ ...expected, timeoutMs: 1500, debug: true });
  });

  it.each([['--uri', 'x:///y'], ['--uri=x:///y'], ['-c', 'x:///y'], ['-cx:///y']])('takes a URI as %s', (...argv) => {
    expect(readArguments(argv).uri).toBe('x:///y');
  });

  it('takes the last of two', () => {
    expect(readArguments(['-c', 'a:///', '--uri', 'b:///']).uri).toBe('b:///');
  });

  it('takes names that look like options behind --', () => {
    expect(readArguments(['xml', '--', '--all']).operands).toEqual(['--all']);
  });

  it('takes a lone dash for the standard input', () => {
    expect(readArguments(['call', 'X', '-']).operands).toEqual(['X', '-']);
  });

  it('asks for nothing more when help is wanted', () => {
    expect(readArguments(['info', '--help'])).toMatchObject({ command: 'info', help: true });
    expect(readArguments(['-v'])).toMatchObject({ version: true });
  });

  it.each<[string[], string]>([
    [['lsit'], 'unknown command lsit; did you mean list?'],
    [['frobnicate'], 'unknown command frobnicate'],
    [['constructor'], 'unknown command constructor'],
    [['--ur', 'x'], 'unknown option --ur; did you mean --uri?'],
    [['--read-onyl'], 'did you mean --read-only?'],
    [['-x'], 'unknown option -x'],
    [['--__proto__'], 'unknown option --__proto__'],
    [['--uri'], 'the option --uri requires a value'],
    [['--uri='], 'the option --uri requires a value'],
    [['-c', '--json'], 'the option -c requires a value'],
    [['--json=yes'], 'the option --json takes no value'],
    [['--no-json'], 'unknown option --no-json'],
    [['info'], 'info requires DOMAIN; usage: libvirt-client info DOMAIN'],
    [['info', 'a', 'b'], 'unexpected argument b; usage: libvirt-client info DOMAIN'],
    [['list', 'a'], 'unexpected argument a; usage: libvirt-client list'],
    [['call'], 'call requires PROCEDURE; usage: libvirt-client call PROCEDURE [JSON]'],
    [['call', 'a', '{}', '{}'], 'unexpected argument {}'],
    [['--all'], 'the option --all is only valid with the command list'],
    [['info', 'a', '--inactive'], 'the option --inactive is only valid with the command list'],
    [['list', '--secure'], 'the option --secure is only valid with the command xml'],
    [['validate'], 'validate requires FILE'],
    [['--timeout', '0'], '--timeout must be a number of seconds above 0, not "0"'],
    [['--timeout', 'soon'], '--timeout must be a number of seconds above 0, not "soon"'],
    [['--timeout=-1'], '--timeout must be a number of seconds above 0'],
    [['--timeout', '1e9'], '--timeout must be a number of seconds above 0'],
    [['--timeout', '9999999'], '--timeout must be a number of seconds above 0'],
  ])('refuses %j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(UsageError);
    expect(() => readArguments(argv)).toThrow(message);
  });
});
