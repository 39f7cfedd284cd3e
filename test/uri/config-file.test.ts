import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { listSetting, parseConfig, textSetting } from '../../src/uri/config-file.js';

describe('what a configuration file may say', () => {
  test.each<[string, unknown]>([
    ['a = "x"', 'x'],
    ['a=\'x "y"\'', 'x "y"'],
    ['  a\t=\t"x" # why', 'x'],
    ['a = "back\\slash"', 'back\\slash'],
    ['a = """two\nlines"""', 'two\nlines'],
    ['a = -12', -12],
    ['a = []', []],
    ['a = [ "x", \'y\', ]', ['x', 'y']],
    ['a = [\n  "x",\n  "y"\n]\n', ['x', 'y']],
    ['# first\r\n\r\na = "x"\r\n# last', 'x'],
    ['a = "x"\na = "y"', 'y'],
  ])('%j', (text, value) => {
    expect(parseConfig(text, 'conf').get('a')).toEqual(value);
  });

  test('nothing', () => {
    expect([parseConfig('', 'conf').size, parseConfig('\n # only words', 'conf').size]).toEqual([0, 0]);
  });
});

describe('what it may not say', () => {
  test.each<[string, RegExp]>([
    ['a', /conf, line 1: expected =/],
    ['\n\na = ', /conf, line 3: a value must be/],
    ['1a = "x"', /line 1: a setting must begin with its name/],
    ['a = "x', /closing quote/],
    ['a = "x\ny"', /closing quote/],
    ['a = "x" "y"', /unexpected text after/],
    ['a = [ "x" "y" ]', /expected ,/],
    ['a = [ "x"', /expected ,/],
    ['a = [ ["x"] ]', /must not contain a list/],
    ['a = 99999999999999999999', /too large/],
    ['a = x', /a value must be/],
  ])('%j', (text, message) => {
    expect(() => parseConfig(text, 'conf')).toThrow(message);
    expect(() => parseConfig(text, 'conf')).toThrow(UsageError);
  });

  test('another kind of value than is wanted', () => {
    const config = parseConfig('a = 1\nb = [ "x", 2 ]', 'conf');
    expect(() => textSetting(config, 'a', 'conf')).toThrow('conf: a must be a quoted string');
    expect(() => listSetting(config, 'a', 'conf')).toThrow('conf: a must be a list of quoted strings: [ "…", "…" ]');
    expect(() => listSetting(config, 'b', 'conf')).toThrow('conf: b must be a list of quoted strings: [ "…", "…" ]');
    expect([textSetting(config, 'c', 'conf'), listSetting(config, 'c', 'conf')]).toEqual([undefined, []]);
  });
});
