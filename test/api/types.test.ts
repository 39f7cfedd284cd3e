import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AdminConnect, AdminServer } from '../../src/admin.js';
import { adminConnectListServers, connectAdmin } from '../../src/admin.js';
import {
  type CallOptions,
  type Connection,
  type ConnectOptions,
  connect,
  type Domain,
  type DomainInfo,
  DomainState,
  type DomainStats,
  type ErrorCode,
  type IntegerLike,
  isServerError,
  LibvirtError,
  type NodeInfo,
  type Procedure,
  ServerError,
  type StorageVol,
  type TypedParameters,
} from '../../src/index.js';
import {
  connectGetType,
  connectOpen,
  type DomainGetInfoRet,
  domainGetInfo,
  domainLookupByName,
  type NonnullDomain,
  qemuDomainMonitorCommand,
} from '../../src/protocol.js';

/** Says what a call would be, without making one. */
function never<T>(make: (connection: Connection) => T): T | undefined {
  const unset: Connection[] = [];
  const [connection] = unset;
  return connection === undefined ? undefined : make(connection);
}

describe('types of the low level', () => {
  it('follow from the descriptor: arguments and results', () => {
    const dom: NonnullDomain = { name: '', uuid: new Uint8Array(16), id: -1 };
    expectTypeOf(never((c) => c.call(domainGetInfo, { dom }))).toEqualTypeOf<Promise<DomainGetInfoRet> | undefined>();
    expectTypeOf(never((c) => c.call(domainLookupByName, { name: 'x' }))).toEqualTypeOf<
      Promise<{ readonly dom: NonnullDomain }> | undefined
    >();
    expectTypeOf(never((c) => c.call(connectGetType))).toEqualTypeOf<Promise<{ readonly type: string }> | undefined>();
    expectTypeOf(never((c) => c.call(connectOpen, { name: null, flags: 0 }))).toEqualTypeOf<
      Promise<undefined> | undefined
    >();
    expectTypeOf(
      never((c) => c.call(qemuDomainMonitorCommand, { dom, cmd: 'x', flags: 0 }, { timeoutMs: 1 })),
    ).toEqualTypeOf<Promise<{ readonly result: string }> | undefined>();
  });

  it('refuse arguments that are not there or not right', () => {
    // @ts-expect-error: the arguments are missing
    never((c) => c.call(domainLookupByName));
    // @ts-expect-error: a name is a string
    never((c) => c.call(domainLookupByName, { name: 1 }));
    // @ts-expect-error: 64-bit arguments are bigints here
    never((c) => c.call(nodeSuspend, { target: 0, duration: 60, flags: 0 }));
    // @ts-expect-error: there is no such field
    never((c) => c.call(domainLookupByName, { name: 'x', flags: 0 }));
    // @ts-expect-error: it has no arguments
    never((c) => c.call(connectGetType, { type: 'x' }));
    expectTypeOf(domainLookupByName).toExtend<Procedure<unknown, unknown>>();
  });
});

declare const nodeSuspend: Procedure<{ target: number; duration: bigint; flags: number }, undefined>;

describe('types of the high level', () => {
  it('of connecting', () => {
    expectTypeOf(connect).toEqualTypeOf<
      (uri?: string | URL | ConnectOptions, options?: ConnectOptions) => Promise<Connection>
    >();
    expectTypeOf<Connection>().toExtend<AsyncDisposable>();
    expectTypeOf<ConnectOptions>().toExtend<{ signal?: AbortSignal | undefined; links?: number | undefined }>();
  });

  it('of results: handles, records, bigints', () => {
    expectTypeOf(never((c) => c.listAllDomains())).toEqualTypeOf<Promise<Domain[]> | undefined>();
    expectTypeOf(never((c) => c.getNodeInfo())).toEqualTypeOf<Promise<NodeInfo> | undefined>();
    expectTypeOf<NodeInfo['memory']>().toEqualTypeOf<bigint>();
    expectTypeOf<DomainInfo['cpuTime']>().toEqualTypeOf<bigint>();
    expectTypeOf<DomainStats['params']>().toEqualTypeOf<TypedParameters>();
    expectTypeOf(never((c) => c.getNodeFreeMemory())).toEqualTypeOf<Promise<bigint> | undefined>();
    expectTypeOf(never((c) => c.isAlive())).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(never((c) => c.getStorageVolumeByPath(''))).toEqualTypeOf<Promise<StorageVol> | undefined>();
  });

  it('of arguments: whole numbers of either kind, options last', () => {
    expectTypeOf<IntegerLike>().toEqualTypeOf<number | bigint>();
    expectTypeOf<Connection['nodeSuspendForDuration']>().parameter(1).toEqualTypeOf<IntegerLike>();
    expectTypeOf<Connection['getDomainByUuid']>().parameter(0).toEqualTypeOf<string | Uint8Array>();
    expectTypeOf<Parameters<Connection['getHostname']>[0]>().toEqualTypeOf<CallOptions | undefined>();
    // @ts-expect-error: flags stand in the options
    never((c) => c.defineDomain('<domain/>', 1));
    // @ts-expect-error: a misspelt option
    never((c) => c.defineDomain('<domain/>', { flag: 1 }));
    expectTypeOf<Parameters<Connection['getAllDomainStats']>[0]>().toExtend<
      { domains?: readonly Domain[] | undefined } | undefined
    >();
  });

  it('of constants: a value and its type have one name', () => {
    const state: DomainState = DomainState.RUNNING;
    expectTypeOf(state).toExtend<number>();
    expectTypeOf<typeof DomainState.RUNNING>().toExtend<1>();
    expect(state).toBe(1);
  });

  it('of administration', () => {
    expectTypeOf(connectAdmin).returns.resolves.toEqualTypeOf<AdminConnect>();
    expectTypeOf<ReturnType<AdminConnect['listServers']>>().resolves.toEqualTypeOf<AdminServer[]>();
    expectTypeOf<AdminConnect>().toExtend<AsyncDisposable>();
    expectTypeOf(adminConnectListServers).toExtend<Procedure<unknown, unknown>>();
  });
});

describe('types of errors', () => {
  it('narrow by class and by code', () => {
    const caught: unknown = new LibvirtError('X', 'x');
    if (isServerError(caught, 'NO_DOMAIN')) {
      expectTypeOf(caught).toExtend<ServerError>();
      expectTypeOf(caught.code).toExtend<'NO_DOMAIN'>();
    }
    if (isServerError(caught)) {
      expectTypeOf(caught.number).toEqualTypeOf<number>();
      expectTypeOf<ErrorCode>().toExtend<typeof caught.code>();
    }
    if (caught instanceof ServerError) expectTypeOf(caught.fields.str1).toEqualTypeOf<string | null>();
    expect(isServerError(caught)).toBe(false);
  });

  it('complete codes that are known and keep the number of those that are not', () => {
    expectTypeOf<'NO_DOMAIN'>().toExtend<ErrorCode>();
    expectTypeOf<'INVENTED'>().not.toExtend<ErrorCode>();
    expectTypeOf<'4711'>().toExtend<ServerError['code']>();
    expectTypeOf<ServerError['code']>().toExtend<string>();
    expect(isServerError(new LibvirtError('X', 'x'), '4711')).toBe(false);
  });
});
