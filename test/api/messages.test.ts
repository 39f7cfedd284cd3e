import { describe, expect, it } from 'vitest';
import { sessionOf } from '../../src/api/handles.js';
import { connect } from '../../src/index.js';
import { connectGetCapabilities, connectGetHostname, domainGetInfo } from '../../src/protocol.js';
import { chooseMechanism } from '../../src/sasl/choose.js';
import { FakeDaemon } from '../../src/testing.js';
import { type PublicFunction, publicFunctions } from '../support/public-functions.js';
import { WIRE } from './handles-session.js';

const message = (text: string | RegExp) =>
  typeof text === 'string' ? { message: expect.stringContaining(text) } : { message: expect.stringMatching(text) };

describe('a lost connection', () => {
  it('says that a call was not sent, and why the connection ended', async () => {
    const daemon = new FakeDaemon();
    const conn = await connect('test:///default', { daemon });
    for (const one of daemon.connections) one.destroy();
    const end = await conn.closed;
    const failure: unknown = await conn.getHostname().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ConnectionError', ...message('CONNECT_GET_HOSTNAME was not sent: ') });
    expect(failure).toMatchObject({ cause: end.error });
  });

  it('tells calls that were sent from those that waited for a slot', async () => {
    const daemon = new FakeDaemon().handle(connectGetHostname, () => new Promise(() => undefined));
    const conn = await connect('test:///default', { daemon, maxInFlight: 1 });
    const sent = conn.getHostname().catch(String);
    const queued = conn.call(connectGetCapabilities).catch(String);
    await expect.poll(() => daemon.calls.some(({ procedure }) => procedure === 'CONNECT_GET_HOSTNAME')).toBe(true);
    for (const one of daemon.connections) one.destroy();
    expect(await sent).toContain('CONNECT_GET_HOSTNAME was not answered: ');
    expect(await queued).toContain('CONNECT_GET_CAPABILITIES was not sent: ');
  });

  it('keeps the reason of the last attempt when reconnecting was given up', async () => {
    const daemon = new FakeDaemon();
    let made = 0;
    const transport = {
      transport: () => {
        made += 1;
        if (made > 1) throw new Error(`attempt ${made - 1} failed`);
        return daemon.transport();
      },
    };
    const reconnect = { attempts: 2, delayMs: 300 };
    const conn = await connect('test:///default', { daemon: transport, reconnect });
    for (const one of daemon.connections) one.destroy();
    await expect.poll(() => conn.state).toBe('reconnecting');
    const waiting = conn.getHostname().catch((error: unknown) => error);
    await conn.closed;
    const later = conn.getHostname().catch((error: unknown) => error);
    for (const failure of [await waiting, await later]) {
      expect(failure).toMatchObject({
        name: 'ConnectionError',
        ...message(
          'CONNECT_GET_HOSTNAME was not sent: gave up restoring the connection after 2 attempts: attempt 2 failed',
        ),
        cause: { cause: { message: 'attempt 2 failed' } },
      });
    }
  });
});

describe('a URI with a host and without a transport', () => {
  it.each([[{}, 'qemu://127.0.0.1:1/system?pkipath=/nonexistent', 'TLS_FILE_MISSING']])(
    'says that it means TLS, and names +ssh',
    async (options, uri, code) => {
      await expect(connect(uri, options)).rejects.toMatchObject({
        code,
        ...message('A URI with a host and without a transport means TLS; for SSH, use qemu+ssh://127.0.0.1:1/system'),
      });
    },
  );

  it('says nothing of it where TLS was named', async () => {
    const failure = connect('qemu+tls://127.0.0.1:1/system?pkipath=/nonexistent').catch(String);
    expect(await failure).not.toContain('means TLS');
  });
});

describe('SASL on plain TCP', () => {
  const terms = { minStrength: 56, plaintext: false, anonymous: false };

  it('says that nothing that the daemon offers encrypts', () => {
    expect(() => chooseMechanism({ ...terms, offered: 'SCRAM-SHA-256,SCRAM-SHA-1' })).toThrow(
      "None of the daemon's mechanisms encrypts",
    );
  });

  it('does not say so where one does', () => {
    const weak = { ...terms, minStrength: 256, offered: 'DIGEST-MD5' };
    expect(() => chooseMechanism(weak)).toThrow(/^(?!.*None of the daemon's)/);
  });
});

describe('an argument of a wrong kind', () => {
  /** Not sent without a descriptor, or refused for another reason before it is looked at. */
  const otherReason = /passes file descriptors|cannot pass file descriptors|^migrate: /;
  const named: Readonly<Record<string, string>> = { name: 'event|name', source: 'source|bytes of an upload' };

  it('is named as the method names it, not as the wire does', async () => {
    const daemon = new FakeDaemon();
    await using conn = await connect('test:///default', { daemon });
    const faults: string[] = [];
    for (const { handle, method } of methodsOf(conn)) {
      const parameters = method.parameters.filter(({ type }) => !/Options\b/.test(type));
      for (const [index, { name, type }] of parameters.entries()) {
        for (const wrong of wrongValues(type)) {
          const args = parameters.map((parameter) => goodValue(parameter.type));
          args[index] = wrong;
          const error = await outcome(() => Reflect.apply(Reflect.get(handle, method.name), handle, args));
          const text = error instanceof Error ? error.message : String(error);
          const where = `${method.owner}.${method.name} ${name}: ${type} as ${String(wrong)}`;
          if (otherReason.test(text)) continue;
          // Only a value of a wrong type is wrong for every parameter.
          const isUsage = error instanceof Error && error.name === 'UsageError';
          if (!isUsage && typeof wrong === 'symbol') faults.push(`${where} is taken (${text})`);
          if (isUsage && !new RegExp(`\\b(${named[name] ?? name})\\b`, 'i').test(text))
            faults.push(`${where}: ${text}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('is refused where text would count as true', async () => {
    await using conn = await connect('test:///default', { daemon: new FakeDaemon() });
    const domain = sessionOf(conn)?.wrap.domain(WIRE.domain) ?? conn;
    const failure = outcome(() => Reflect.apply(Reflect.get(domain, 'setAutostart'), domain, ['false']));
    expect(await failure).toMatchObject({
      name: 'UsageError',
      message: 'autostart must be true or false, not "false". Nothing was sent',
    });
  });

  it('says that text is not a number', async () => {
    await using conn = await connect('test:///default', { daemon: new FakeDaemon() });
    const domain = sessionOf(conn)?.wrap.domain(WIRE.domain) ?? conn;
    const failure = outcome(() => Reflect.apply(Reflect.get(domain, 'setMemory'), domain, ['5']));
    expect(await failure).toMatchObject(message('memoryKiB must be a bigint or a safe integer'));
  });
});

describe('a procedure that the daemon does not know', () => {
  it('is named with the release that has it', async () => {
    const { serverError } = await import('../../src/rpc/server-error.js');
    const fields = { code: 39, domain: 7, message: 'unknown procedure: 16', level: 2, dom: null, net: null };
    const rest = { str1: null, str2: null, str3: null, int1: 0, int2: 0 };
    const error = serverError(domainGetInfo, { ...fields, ...rest });
    expect(error).toMatchObject({ code: 'NO_SUPPORT', fields: { message: 'unknown procedure: 16' } });
    expect(error.message).toBe(
      'unknown procedure: 16: the daemon is too old; DOMAIN_GET_INFO requires libvirt 0.0.3 or later',
    );
    const later = serverError({ name: 'X', since: '>9.0.0' }, { ...fields, ...rest });
    expect(later.message).toContain('X requires a libvirt later than 9.0.0');
  });
});

function methodsOf(conn: object): { readonly handle: object; readonly method: PublicFunction }[] {
  const wrap = sessionOf(conn)?.wrap;
  if (wrap === undefined) throw new Error('the connection does not have a session');
  const { domain, network, volume } = WIRE;
  const handles: object[] = [
    conn,
    wrap.domain(domain),
    wrap.network(network),
    wrap.nodeDevice({ name: 'computer' }),
    wrap.secret({ uuid: network.uuid, usageType: 0, usageID: '' }),
    wrap.storagePool(network),
    wrap.storageVol(volume),
  ];
  const left = new Set(['constructor', 'call', 'openStream']);
  return handles.flatMap((handle) =>
    publicFunctions()
      .filter(({ owner, name }) => owner === handle.constructor.name && !left.has(name))
      .map((method) => ({ handle, method })),
  );
}

/** Values that no parameter of a type takes, and such as many do not take. */
function wrongValues(type: string): unknown[] {
  if (/\[\]/.test(type)) return [Symbol('wrong')];
  if (/bigint|IntegerLike/.test(type)) return [Symbol('wrong'), 2n ** 64n, -(2n ** 64n), 0.5];
  if (/number/.test(type)) return [Symbol('wrong'), 2 ** 32, -(2 ** 40), 0.5];
  return /string/.test(type) ? [Symbol('wrong'), 'a\0b', 'a\ud800b'] : [Symbol('wrong')];
}

/** A value that a parameter of a type takes. */
function goodValue(type: string): unknown {
  const kinds: readonly (readonly [RegExp, unknown])[] = [
    [/PageAllocation/, [[4, 1]]],
    [/string\[\]/, ['x']],
    [/\[\]/, [1]],
    [/string/, 'x'],
    [/bigint|IntegerLike/, 1n],
    [/number|OpenEnum|^Flags/, 1],
    [/boolean/, true],
    [/Uint8Array/, new Uint8Array(1)],
    [/=>/, () => 0],
    [/^$/, 1],
  ];
  const found = kinds.find(([pattern]) => pattern.test(type));
  return found === undefined ? {} : found[1];
}

async function outcome(run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    return error;
  }
}
