import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { authEntry, authFilePlaces } from '../../src/uri/auth-file.js';
import type { Environment } from '../../src/uri/local-sockets.js';

/** A Linux machine with these files. */
function machine(files: Readonly<Record<string, string>>, env: Environment['env'] = {}): Environment {
  const readFile = (path: string): string | undefined => files[path];
  return { platform: 'linux', env, home: '/home/fred', uid: 1000, readFile, exists: (path) => path in files };
}

const OWN = '/home/fred/.config/libvirt/auth.conf';
const SYSTEM = '/etc/libvirt/auth.conf';

/** What a file with this text holds for the host `h`. */
function entry(text: string, host = 'h'): unknown {
  try {
    return authEntry([{ path: '/a' }], host, machine({ '/a': text }));
  } catch (error) {
    return error;
  }
}

describe('the places of auth.conf', () => {
  const files = { [OWN]: '', [SYSTEM]: '', '/named': '', '/env': '' };
  const chosen = (named: string | undefined, host: Environment): string | undefined =>
    authFilePlaces(named, host).at(-1)?.path;

  it.each<[string, string | undefined, Environment['env'], Readonly<Record<string, string>>]>([
    ['/env', '/named', { LIBVIRT_AUTH_FILE: '/env' }, files],
    ['/named', '/named', {}, files],
    ['/named', '/named', { LIBVIRT_AUTH_FILE: '' }, files],
    [OWN, undefined, {}, files],
    ['/x/libvirt/auth.conf', undefined, { XDG_CONFIG_HOME: '/x' }, { ...files, '/x/libvirt/auth.conf': '' }],
    [SYSTEM, undefined, {}, { [SYSTEM]: '' }],
    [SYSTEM, undefined, {}, {}],
  ])('%s', (path, named, env, there) => {
    expect(chosen(named, machine(there, env))).toBe(path);
  });

  it('count only one: a file without an entry keeps the next from being read', () => {
    const system = '[auth-libvirt-h]\ncredentials=c\n[credentials-c]\npassword=x';
    const host = machine({ [OWN]: '', [SYSTEM]: system });
    expect(authEntry(authFilePlaces(undefined, host), 'h', host)).toBeUndefined();
  });

  it('may be empty, unless somebody named the file', () => {
    const host = machine({}, {});
    expect(authEntry(authFilePlaces(undefined, host), 'h', host)).toBeUndefined();
    for (const [named, env, who] of [
      ['/gone', {}, 'the parameter authfile is set to /gone, which does not exist'],
      [undefined, { LIBVIRT_AUTH_FILE: '/gone' }, 'LIBVIRT_AUTH_FILE is set to /gone, which does not exist'],
    ] as const) {
      const without = machine({}, env);
      const read = (): unknown => authEntry(authFilePlaces(named, without), 'h', without);
      expect(read).toThrow(expect.objectContaining({ name: 'UsageError', code: 'CONF_MISSING', message: who }));
    }
  });
});

describe('an entry of auth.conf', () => {
  const GROUP = '[auth-libvirt-h]\ncredentials=c\n[credentials-c]\n';

  it('has names of its own', () => {
    const text = `${GROUP}authname=fred\nusername=admin\npassword=secret\nrealm=EXAMPLE.COM\nother=1\n`;
    expect(entry(text)).toEqual({
      path: '/a',
      username: 'fred',
      authorizationName: 'admin',
      password: 'secret',
      realm: 'EXAMPLE.COM',
    });
  });

  // Each value is what libvirt 9.0.0 reads out of the same text.
  it.each<[string, string | undefined]>([
    ['password=x', 'x'],
    ['password = x y ', 'x y '],
    [' \tpassword=\tx\t', 'x\t'],
    ['password=x # y', 'x # y'],
    [' # c\npassword=x', 'x'],
    ['password=', ''],
    ['password="x"', '"x"'],
    ['password=x\npassword=y', 'y'],
    ['password=x\r\n', 'x'],
    ['password==x=', '=x='],
    ['password=a\\sb\\\\c\\n\\t\\r', 'a b\\c\n\t\r'],
    ['password=a\\qb', 'a\\qb'],
    ['password=a\\', 'a'],
    ['password=ü', 'ü'],
    ['9_-.p=1\npassword=u', 'u'],
    ['passWord=1\nPassword=u', undefined],
    ['pass word=x', undefined],
    ['[credentials-c]\npassword=d', 'd'],
  ])('%j gives %j', (line, password) => {
    expect(entry(GROUP + line)).toEqual(password === undefined ? { path: '/a' } : { path: '/a', password });
  });

  it.each<[string, unknown]>([
    ['', undefined],
    ['[auth-libvirt-x]\ncredentials=c\n[credentials-c]\npassword=d', undefined],
    ['[auth-libvirt-H]\ncredentials=c\n[credentials-c]\npassword=d', undefined],
    ['[auth-esx-h]\ncredentials=c\n[credentials-c]\npassword=d', undefined],
    ['[ auth-libvirt-h ]\ncredentials=c\n[credentials-c]\npassword=d', undefined],
    ['[credentials-c]\npassword=d\n[auth-libvirt-h]\ncredentials=c', 'd'],
    ['[auth-libvirt-default]\ncredentials=c\n[credentials-c]\npassword=d', 'd'],
    [' [auth-libvirt-h]  \r\ncredentials=c\\sd\r\n[credentials-c d]\r\npassword=d\r\n', 'd'],
    ['[auth-libvirt-h]\ncredentials=c\n[auth-libvirt-default]\ncredentials=e\n[credentials-c]\npassword=d', 'd'],
  ])('is found in %j: %j', (text, password) => {
    expect(entry(text)).toEqual(password === undefined ? undefined : { path: '/a', password });
  });

  it.each([
    [`${GROUP};c`, '/a, line 4: not a [group], key=value or # comment'],
    [`${GROUP}hunter2`, '/a, line 4: not a [group]'],
    [`${GROUP}=hunter2`, '/a, line 4: not a [group]'],
    [`\n\n[auth-libvirt-h\ncredentials=hunter2`, '/a, line 3: not a [group]'],
    [`[auth-libvirt-h] # hunter2\n`, '/a, line 1: not a [group]'],
    [`[]\n`, '/a, line 1: not a [group]'],
    [`[a[b]\n`, '/a, line 1: not a [group]'],
    [`password=hunter2\n${GROUP}`, '/a, line 1: password precedes the first [group]'],
    ['[auth-libvirt-h]\nfoo=hunter2', '/a: the group auth-libvirt-h does not have credentials=NAME'],
    ['[auth-libvirt-h]\ncredentials=zz', '/a: the group auth-libvirt-h refers to credentials-zz, which does not exist'],
    ['[auth-libvirt-h]\ncredentials=', '/a: the group auth-libvirt-h refers to credentials-, which does not exist'],
  ])('%j is refused', (text, message) => {
    const error = entry(text);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ code: 'CONF_SYNTAX', message: expect.stringContaining(message) });
    expect(String(error)).not.toContain('hunter2');
  });
});
