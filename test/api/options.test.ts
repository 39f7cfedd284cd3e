import { describe, expect, it } from 'vitest';
import { connectAdmin } from '../../src/admin.js';
import { type HandleSession, sessionOf } from '../../src/api/handles.js';
import { connect, LibvirtError, resolveUri, systemEnvironment } from '../../src/index.js';
import { FakeDaemon, MemorySink, Replay, recordingProxy, SessionRecorder, serveReplay } from '../../src/testing.js';
import { type PublicFunction, publicFunctions } from '../support/public-functions.js';
import { WIRE } from './handles-session.js';

const OPTIONS_TYPE = /^(\w*Options|Fault|DaemonErrorDetails)$/;
const functions = publicFunctions();
const takingOptions = functions.filter(({ parameters }) => optionsAt(parameters) >= 0);
const connection = await connect('test:///default', { daemon: new FakeDaemon() });
const handles = handlesOf(sessionOf(connection));
const { daemon, calls } = opened();

function optionsAt(parameters: PublicFunction['parameters']): number {
  return parameters.findIndex(({ type }) => optionsType(type) !== undefined);
}

/** Name of the options type in the text of a type, without its arguments. */
function optionsType(type: string): string | undefined {
  const parts = type.replace(/<[^<>]*>/g, '').split(/[&|]/);
  return parts.map((part) => part.trim()).find((part) => OPTIONS_TYPE.test(part));
}

function opened() {
  const fake = new FakeDaemon();
  return { daemon: fake, calls: () => fake.calls.length };
}

function handlesOf(session: HandleSession | undefined): Map<string, object> {
  if (session === undefined) throw new Error('the connection does not have a session');
  const { wrap } = session;
  const { domain, network, volume } = WIRE;
  const { uuid } = network;
  const all: object[] = [
    connection,
    wrap.domain(domain),
    wrap.domainSnapshot({ name: 's', dom: domain }),
    wrap.domainCheckpoint({ name: 'c', dom: domain }),
    wrap.network(network),
    wrap.networkPort({ net: network, uuid }),
    wrap.interface({ name: 'eth0', mac: '' }),
    wrap.nodeDevice({ name: 'computer' }),
    wrap.nwfilter(network),
    wrap.nwfilterBinding({ portdev: 'vnet0', filtername: 'f' }),
    wrap.secret({ uuid, usageType: 0, usageID: '' }),
    wrap.storagePool(network),
    wrap.storageVol(volume),
  ];
  return new Map(all.map((handle) => [handle.constructor.name, handle]));
}

/** What a call did: returned, threw at once, or rejected. */
async function outcome(
  run: () => unknown,
): Promise<{ readonly at: 'once' | 'later' | 'never'; readonly error?: unknown }> {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    return { at: 'once', error };
  }
  try {
    await (result instanceof Promise ? result : undefined);
    return { at: 'never' };
  } catch (error) {
    return { at: 'later', error };
  }
}

function invoke(handle: object, name: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(handle, name);
  if (typeof method !== 'function') throw new Error(`${name} is not a method`);
  return Reflect.apply(method, handle, args);
}

describe('the sources', () => {
  it('have the functions that are looked for', () => {
    expect(takingOptions.length).toBeGreaterThan(370);
    expect(takingOptions.map(({ owner, name }) => `${owner}.${name}`)).toEqual(
      expect.arrayContaining(['Domain.create', '.connect', '.connectAdmin', 'FakeDaemon.fault', 'Replay.constructor']),
    );
  });

  it.each(takingOptions)('check the options of $owner $name with the table of their type', ({ parameters, body }) => {
    const type = optionsType(parameters[optionsAt(parameters)]?.type ?? '') ?? '';
    const tables = { Fault: 'faultOptions', AdminConnectOptions: 'adminConnectOptions' };
    const table = Reflect.get(tables, type) ?? type.charAt(0).toLowerCase() + type.slice(1);
    expect(body).toMatch(new RegExp(`(refusal|checkOptions|checkRequired)\\([\\w ?]+, ${table}[,)]`));
  });
});

describe('a method of a handle', () => {
  const methods = takingOptions.filter(({ owner, name }) => handles.has(owner) && name !== 'constructor');
  const bad: readonly (readonly [string, unknown, string])[] = [
    ['an unknown name', { flag: 1 }, 'UNKNOWN_OPTION'],
    ['a name of every object', { toString: 1 }, 'UNKNOWN_OPTION'],
    ['__proto__', JSON.parse('{"__proto__": 1}'), 'UNKNOWN_OPTION'],
    ['an inherited unknown name', Object.create({ flag: 1 }), 'UNKNOWN_OPTION'],
    ['an inherited option', Object.create({ signal: undefined }), 'INVALID_OPTIONS'],
    ['null', null, 'INVALID_OPTIONS'],
    ['a number', 1, 'INVALID_OPTIONS'],
    ['0', 0, 'INVALID_OPTIONS'],
    ['text', 'x', 'INVALID_OPTIONS'],
    ['a symbol', Symbol('x'), 'INVALID_OPTIONS'],
    ['an array', [], 'INVALID_OPTIONS'],
    ['a function', () => 0, 'INVALID_OPTIONS'],
    ['a Map', new Map([['flags', 1]]), 'INVALID_OPTIONS'],
    ['a promise', Promise.resolve({}), 'INVALID_OPTIONS'],
    ['a signal by itself', new AbortController().signal, 'UNKNOWN_OPTION'],
    ['a signal that is not one', { signal: {} }, 'INVALID_VALUE'],
    ['a signal that is null', { signal: null }, 'INVALID_VALUE'],
  ];

  it.each(methods)('$owner $name refuses what cannot be its options', async ({ owner, name, parameters, returns }) => {
    const handle = handles.get(owner);
    if (handle === undefined) throw new Error(owner);
    const position = optionsAt(parameters);
    for (const [what, options, code] of bad) {
      const args = [...Array.from({ length: position }, () => undefined), options];
      const { at, error } = await outcome(() => invoke(handle, name, args));
      expect(error, what).toMatchObject({ name: 'UsageError', code });
      expect(at, what).toBe(/Promise/.test(returns) ? 'later' : 'once');
    }
  });

  it('names the option and the nearest one', async () => {
    const handle = handles.get('Domain') ?? {};
    for (const [method, options, message] of [
      ['create', { flag: 1 }, 'unknown option `flag`; did you mean `flags`?'],
      ['create', { timeout: 1 }, 'unknown option `timeout`; did you mean `timeoutMs`?'],
      ['isActive', { flags: 1 }, 'unknown option `flags`; available options: signal, timeoutMs'],
      ['create', { timeoutMs: '5' }, 'option `timeoutMs` must be 0 to 2147483647 milliseconds, not "5"'],
      [
        'create',
        { flags: -1 },
        'option `flags` must be flags combined with `|`, an integer from 0 to 4294967295, not -1',
      ],
      ['create', 1, 'options must be an object, not 1; available options: flags, signal, timeoutMs'],
    ] as const) {
      await expect(invoke(handle, method, [options])).rejects.toMatchObject({
        message: expect.stringContaining(message),
      });
    }
  });

  it('passes options whose value is undefined, and symbols', async () => {
    const handle = handles.get('Domain') ?? {};
    const options = { flags: undefined, timeoutMs: undefined, unknown: undefined, [Symbol('mark')]: 1 };
    await expect(invoke(handle, 'create', [options])).rejects.toMatchObject({ name: 'ServerError' });
    await expect(invoke(handle, 'create', [Object.create(null)])).rejects.toMatchObject({ name: 'ServerError' });
  });

  it('passes what somebody else has added to all objects', async () => {
    const handle = handles.get('Domain') ?? {};
    Object.defineProperty(Object.prototype, 'polluted', {
      value: 1,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    try {
      await expect(invoke(handle, 'create', [{}])).rejects.toMatchObject({ name: 'ServerError' });
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  it('rejects with the error of a getter', async () => {
    const handle = handles.get('Domain') ?? {};
    const reason = new Error('mine');
    const options = {
      get flags(): number {
        throw reason;
      },
    };
    expect(await outcome(() => invoke(handle, 'create', [options]))).toEqual({ at: 'later', error: reason });
  });
});

describe('connecting', () => {
  it.each<[unknown, string]>([
    [{ readonly: true }, 'unknown option `readonly`; did you mean `readOnly`?'],
    [{ readOnly: 'yes' }, 'option `readOnly` must be true or false, not "yes"'],
    [{ reconnect: { delay: 1 } }, 'unknown option `reconnect.delay`; did you mean `delayMs`?'],
    [{ reconnect: { calls: 'hang' } }, 'option `reconnect.calls` must be "wait" or "fail", not "hang"'],
    [{ keepalive: { intervall: 5, count: 1 } }, 'unknown option `keepalive.intervall`; did you mean `interval`?'],
    [{ tls: { ca: 5 } }, 'option `tls.ca` must be a PEM text'],
    [{ tls: { cacert: 'x' } }, 'unknown option `tls.cacert`'],
    [{ sasl: { mechanism: 'PLAIN' } }, 'unknown option `sasl.mechanism`; did you mean `mechanisms`?'],
    [{ credentials: { pasword: 'secret' } }, 'unknown option `credentials.pasword`; did you mean `password`?'],
    [{ record: { to: new MemorySink(), byte: 'needed' } }, 'unknown option `byte`; did you mean `bytes`?'],
    [null, 'options must be an object, not null'],
    [1, 'options must be an object, not 1'],
    [[], 'options must be an object, not an array'],
  ])('refuses %j before anything is sent', async (options, message) => {
    const before = calls();
    const withDaemon =
      typeof options === 'object' && options !== null && !Array.isArray(options) ? { daemon, ...options } : options;
    const { at, error } = await outcome(() => Reflect.apply(connect, undefined, ['test:///default', withDaemon]));
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(at).toBe('later');
    expect(calls()).toBe(before);
  });

  it.each([null, 1, Symbol('x'), [], () => 0, new Map(), { href: 'test:///default' }])(
    'refuses the URI %s',
    async (uri) => {
      for (const run of [connect, connectAdmin]) {
        const { at, error } = await outcome(() => Reflect.apply(run, undefined, [uri, { daemon }]));
        expect(error).toMatchObject({ name: 'UsageError' });
        expect(at).toBe('later');
      }
      expect(
        (await outcome(() => Reflect.apply(resolveUri, undefined, [uri, systemEnvironment()]))).error,
      ).toMatchObject({
        name: 'UsageError',
      });
    },
  );

  it.each([
    'test:///default',
    'qemu:///system?socket=/run/a%20b',
    'qemu+ssh://root@Host:22/system?keyfile=/k&no_verify=1',
    'qemu+tls://[::1]/session',
  ])('takes %s as a URL as well', async (uri) => {
    await using opened = await connect(new URL(uri), { daemon: new FakeDaemon() });
    expect(opened.uri).toBe(uri);
    expect(resolveUri(new URL(uri), systemEnvironment())).toEqual(resolveUri(uri, systemEnvironment()));
  });

  it('takes a URL of another realm, and checks the options beside it', async () => {
    const foreign = { href: 'test:///default', [Symbol.toStringTag]: 'URL' };
    await using opened = await Reflect.apply(connect, undefined, [foreign, { daemon: new FakeDaemon() }]);
    expect(opened.uri).toBe('test:///default');
    const { error } = await outcome(() => Reflect.apply(connect, undefined, [foreign, { deamon: daemon }]));
    expect(error).toMatchObject({ code: 'UNKNOWN_OPTION' });
  });

  it('takes a URL of a daemon for administration', async () => {
    const { error } = await outcome(() => connectAdmin(new URL('libvirtd:///system?socket=/nowhere')));
    expect(error).toMatchObject({ code: 'SOCKET_MISSING', message: expect.stringContaining('/nowhere') });
  });
});

describe('libvirt-client/testing', () => {
  it.each<[string, () => unknown]>([
    ['FakeDaemon', () => Reflect.construct(FakeDaemon, [{ url: 'x' }])],
    [
      'FakeDaemon.fault',
      () => Reflect.apply(daemon.fault, daemon, [{ name: 'A', program: { number: 1 } }, { dropp: true }]),
    ],
    ['FakeDaemon.transport', () => Reflect.apply(daemon.transport, daemon, [{ deliver: 'glued' }])],
    ['SessionRecorder', () => Reflect.construct(SessionRecorder, [new MemorySink(), { redacted: true }])],
    ['Replay', () => Reflect.construct(Replay, ['/nowhere', { modus: 'strict' }])],
    ['serveReplay', () => Reflect.apply(serveReplay, undefined, ['/nowhere', { path: '/x' }, { share: true }])],
    ['recordingProxy', () => Reflect.apply(recordingProxy, undefined, [{ onFail: () => 0 }])],
  ])('%s refuses an unknown option', async (_name, run) => {
    expect((await outcome(run)).error).toMatchObject({ name: 'UsageError', code: 'UNKNOWN_OPTION' });
  });

  it('asks for what a proxy cannot do without', async () => {
    const { error } = await outcome(() => Reflect.apply(recordingProxy, undefined, [{ dial: () => 0 }]));
    expect(error).toMatchObject({ message: 'option `recorder` is required' });
  });
});

describe('arguments of a wrong kind', () => {
  it('refuses a listener that cannot be called', async () => {
    for (const listener of [undefined, null, {}, 'x']) {
      const { at, error } = await outcome(() => invoke(connection, 'on', ['domain-lifecycle', listener]));
      expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining('must be a function') });
      expect(at).toBe('later');
    }
  });

  const silly = [
    undefined,
    null,
    1,
    -1,
    1.5,
    Number.NaN,
    '',
    'x',
    {},
    [],
    Symbol('x'),
    () => 0,
    1n,
    new Map(),
    [null],
    [[]],
  ];
  const never = new Set(['close', 'constructor', 'inspect', 'toJSON']);
  const methods = functions.filter(({ owner, name }) => handles.has(owner) && !never.has(name));

  it.each(methods)('leave $owner $name as a LibvirtError', async ({ owner, name, parameters, returns }) => {
    const handle = handles.get(owner);
    if (handle === undefined) throw new Error(owner);
    const position = optionsAt(parameters);
    const own = position < 0 ? parameters.length : position;
    const tries = silly.flatMap((value) => [
      Array.from({ length: own }, () => value),
      ...Array.from({ length: own }, (_, at) => Array.from({ length: own }, (_none, i) => (i === at ? value : 'x'))),
    ]);
    for (const args of own === 0 ? [[]] : tries) {
      const { at, error } = await outcome(() =>
        invoke(handle, name, position < 0 ? args : [...args, { timeoutMs: 500 }]),
      );
      // The two that use local files reject with the file system's error, as documented.
      if (error === undefined || (error instanceof Error && 'syscall' in error)) continue;
      const what = `${name}(${args.map((arg) => (typeof arg === 'object' ? JSON.stringify(arg) : String(arg))).join(', ')})`;
      if (!(error instanceof LibvirtError)) throw new Error(`${what}: ${error instanceof Error ? error.stack : error}`);
      if (/Promise/.test(returns)) expect(at, what).toBe('later');
    }
  });
});
