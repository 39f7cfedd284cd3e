import { describe, expect, it } from 'vitest';
import type { CommandForm } from '../../src/cli/command.js';
import { isGiven, parseWords, splitLine, type Values } from '../../src/cli/command-line.js';
import { commandNamed } from '../../src/cli/commands.js';
import { GLOBAL } from '../../src/cli/globals.js';
import { flag, operand, operands, optionalOperand, sizeInBytes, sizeInKib, text } from '../../src/cli/parameter.js';
import { UsageError } from '../../src/errors.js';

const domain = operand('domain', 'A domain');
const others = operands('other', 'Others');
const last = operand('target', 'The last');
const maybe = optionalOperand('file', 'A file');
const live = flag('live', 'The running one');
const disk = text('disk', 'DISK', 'A disk', { short: 'd', aliases: ['path'] });
const FORM: CommandForm = { summary: 'x', operands: [domain, maybe], options: [live, disk] };

function parsed(argv: readonly string[], form: CommandForm = FORM): Values {
  const { name = '', rest } = splitLine(argv);
  return parseWords(name, form, rest);
}

/** Parses a line for a command that exists. */
async function parse(argv: readonly string[]): Promise<Values> {
  const { name = 'overview', rest } = splitLine(argv);
  return parseWords(name, await commandNamed(name), rest);
}

describe('the command line', () => {
  it('takes no command for the main job', async () => {
    expect(splitLine([])).toEqual({ name: undefined, rest: [] });
    const values = await parse([]);
    expect([values.get(GLOBAL.uris), values.get(GLOBAL.json), values.get(GLOBAL.timeout)]).toEqual([
      [],
      false,
      undefined,
    ]);
  });

  it('takes options before, behind and between', () => {
    const line = [
      '-c',
      'test:///default',
      'x',
      '--json',
      'web',
      '-r',
      '--timeout=1.5',
      '--debug',
      '--live',
      '-d',
      'vda',
    ];
    const values = parsed(line);
    expect(values.get(domain)).toBe('web');
    expect(values.get(GLOBAL.uris)).toEqual(['test:///default']);
    expect(values.get(GLOBAL.timeout)).toBe(1500);
    expect([GLOBAL.json, GLOBAL.readOnly, GLOBAL.debug, live].map((one) => values.get(one))).toEqual(
      Array(4).fill(true),
    );
    expect(values.get(disk)).toBe('vda');
    expect(values.get(maybe)).toBeUndefined();
  });

  it.each([[['--uri', 'x:///y']], [['--uri=x:///y']], [['-c', 'x:///y']], [['-cx:///y']], [['--connect', 'x:///y']]])(
    'takes a URI as %j',
    (argv) => {
      expect(parsed([...argv, 'x', 'web']).get(GLOBAL.uris)).toEqual(['x:///y']);
    },
  );

  it('takes several URIs, in order', () => {
    expect(parsed(['-c', 'a:///', 'x', 'web', '--uri', 'b:///']).get(GLOBAL.uris)).toEqual(['a:///', 'b:///']);
  });

  it('takes the last of two values of an option with one, by any of its names', () => {
    expect(parsed(['x', 'web', '--disk', 'a', '--path', 'b']).get(disk)).toBe('b');
  });

  it('takes operands as options too, as virsh does', () => {
    const values = parsed(['x', '--domain', 'web', 'a.xml']);
    expect([values.get(domain), values.get(maybe)]).toEqual(['web', 'a.xml']);
    expect(parsed(['x', '--file', 'a.xml', 'web']).get(domain)).toBe('web');
  });

  it('leaves words for the operands behind a list', () => {
    const form: CommandForm = { summary: 'x', operands: [others, last] };
    const values = parsed(['x', 'a', 'b', 'c'], form);
    expect([values.get(others), values.get(last)]).toEqual([['a', 'b'], 'c']);
    expect(() => parsed(['x', 'a'], form)).toThrow('x requires OTHER; usage: libvirt-client x OTHER... TARGET');
  });

  it('takes names that look like options behind --', () => {
    expect(parsed(['x', '--', '--all']).get(domain)).toBe('--all');
    expect(splitLine(['--json', '--', 'list', '-x'])).toEqual({ name: 'list', rest: ['--json', '--', '-x'] });
  });

  it('takes a lone dash for the standard input', () => {
    const values = parsed(['x', 'web', '-']);
    expect(values.get(maybe)).toBe('-');
  });

  it('sees --help and --version anywhere but behind --', () => {
    expect(isGiven(GLOBAL.help, ['info', '--help'])).toBe(true);
    expect(isGiven(GLOBAL.version, ['-v'])).toBe(true);
    expect(isGiven(GLOBAL.version, ['record', '--', 'virsh', '-v'])).toBe(false);
  });

  it.each<[string[], string]>([
    [['lsit'], 'unknown command lsit; did you mean list?'],
    [['frobnicate'], 'unknown command frobnicate'],
    [['list --all'], "unknown command 'list --all'; give each word by itself"],
    [['list;dominfo x'], "unknown command 'list;dominfo x'; give each word by itself"],
    [['info', '-web'], 'unknown option -web; names that begin with a dash are given after --'],
    [['info', '--domain', '-x'], 'requires a value; a value that begins with a dash is given as --domain=-x'],
    [['constructor'], 'unknown command constructor'],
    [['--ur', 'x'], 'unknown command x'],
    [['list', '--ur'], 'unknown option --ur; did you mean --uri?'],
    [['--ur', 'list'], 'unknown option --ur; did you mean --uri?'],
    [['--read-onyl'], 'did you mean --read-only?'],
    [['-x'], 'unknown option -x'],
    [['--__proto__'], 'unknown option --__proto__'],
    [['--uri'], 'the option --uri requires a value'],
    [['--uri='], 'the option --uri requires a value'],
    [['list', '-c', ''], 'the option -c requires a value'],
    [['-c', '--json'], 'the option -c requires a value'],
    [['--json=yes'], 'the option --json takes no value'],
    [['--no-json'], 'unknown option --no-json'],
    [['info'], 'info requires DOMAIN; usage: libvirt-client info DOMAIN'],
    [['info', 'a', 'b'], 'unexpected argument b; usage: libvirt-client info DOMAIN'],
    [['list', 'a'], 'unexpected argument a; usage: libvirt-client list'],
    [['call'], 'call requires PROCEDURE; usage: libvirt-client call PROCEDURE [JSON]'],
    [['call', 'a', '{}', '{}'], 'unexpected argument {}'],
    [['--all'], 'unknown option --all'],
    [['info', 'a', '--inactive'], 'unknown option --inactive'],
    [['list', '--secure'], 'unknown option --secure'],
    [['validate'], 'validate requires FILE'],
    [['--timeout', '0'], '--timeout must be a number of seconds above 0, up to 2000000, not "0"'],
    [['--timeout', 'soon'], '--timeout must be a number of seconds above 0, up to 2000000, not "soon"'],
    [['--timeout=-1'], '--timeout must be a number of seconds above 0'],
    [['--timeout', '1e9'], '--timeout must be a number of seconds above 0'],
    [['--timeout', '9999999'], '--timeout must be a number of seconds above 0'],
  ])('refuses %j', async (argv, message) => {
    await expect(parse(argv)).rejects.toThrow(UsageError);
    await expect(parse(argv)).rejects.toThrow(message);
  });
});

describe('sizes', () => {
  it.each([
    ['1', 1n],
    ['1b', 1n],
    ['1 ', undefined],
    ['1k', 1024n],
    ['1K', 1024n],
    ['1KiB', 1024n],
    ['1KB', 1000n],
    ['3g', 3n << 30n],
    ['2TiB', 2n << 40n],
    ['5MB', 5_000_000n],
    ['10bytes', 10n],
    ['', undefined],
    ['-1', undefined],
    ['1.5G', undefined],
    ['G', undefined],
    ['1ib', undefined],
    ['1x', undefined],
  ])('%j is %s bytes', (word, bytes) => {
    if (bytes === undefined) expect(() => sizeInBytes(word, 'SIZE')).toThrow('SIZE must be a size such as 512M');
    else expect(sizeInBytes(word, 'SIZE')).toBe(bytes);
  });

  it('are KiB for memory, rounded up', () => {
    expect(sizeInKib('512', 'SIZE')).toBe(512n);
    expect(sizeInKib('1M', 'SIZE')).toBe(1024n);
    expect(sizeInKib('1025b', 'SIZE')).toBe(2n);
  });
});
