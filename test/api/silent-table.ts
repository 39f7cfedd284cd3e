/** Calls every public function that takes a deadline or a signal, while the daemon is silent from some step on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../../src/api/connection/connection.js';
import type { Wrap } from '../../src/api/connection/wrap.js';
import { EventSubscription } from '../../src/api/events/subscription.js';
import { sessionOf } from '../../src/api/handles.js';
import { ChangeReader } from '../../src/api/inventory/changes.js';
import { Inventory } from '../../src/api/inventory/inventory.js';
import { connect } from '../../src/connect/connect.js';
import { connectAdmin } from '../../src/connect/connect-admin.js';
import type { ConnectOptions } from '../../src/connect/connect-options.js';
import { TimeoutError } from '../../src/errors.js';
import { adminConnectListServers } from '../../src/generated/admin.js';
import { connectGetHostname } from '../../src/generated/remote/connect.js';
import { storageVolDownload } from '../../src/generated/remote/storage-vol.js';
import { deferred } from '../../src/rpc/deferred.js';
import { type Listener, listen } from '../../src/testing/server/listener.js';
import { SilentPeer } from '../connect/silent-peer.js';
import type { LimitedFunction, Parameter } from '../support/public-methods.js';
import { WIRE } from './handles-session.js';

/** What ends the wait. */
export type Limiting = 'deadline' | 'signal';

/** What a call came to. */
export interface Outcome {
  /** `timeout`, `reason`: as it has to be. `never`: not within the bound. Else what came instead. */
  readonly end: string;
  /** Questions of the client that the daemon left open. */
  readonly unanswered: number;
  /** Answers that the daemon would still have given. */
  readonly left: number;
}

/** Deadlines and signals come after so many milliseconds. */
const LIMIT_MS = 60;
/** Nothing takes as long as that. */
const BOUND_MS = 15_000;
/** As documented: a migration that is broken off cleans up before, which may take 30 s. */
const MIGRATION_BOUND_MS = 60_000;

const VOL = { pool: 'p', name: 'v', key: '/p/v' };

/** Values of parameters by their type. */
const BY_TYPE: Readonly<Record<string, unknown>> = {
  string: 'x',
  'string | null': 'x',
  'string | object': '{"execute":"x"}',
  'string | Uint8Array': '00010203-0405-0607-0809-0a0b0c0d0e0f',
  Uint8Array: new Uint8Array(8),
  ByteSource: new Uint8Array(300_000),
  number: 1,
  IntegerLike: 1,
  'OpenEnum<DomainState>': 1,
  boolean: true,
  'readonly number[]': [1],
  'readonly string[]': ['x'],
  'readonly PageAllocation[]': [{ pageSize: 4, pages: 1 }],
  IdentityParameters: { 'user-name': 'x' },
  TypedParameterInput: {},
  BlockJobRequest: { type: 'pull' },
  ThreadpoolSettings: { maxWorkers: 5 },
  ClientLimits: { nclients_max: 5 },
};

/** Values of parameters for which the type does not tell enough, by function and parameter. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  'Connection.call.procedure': connectGetHostname,
  'Connection.call.args': undefined,
  'Connection.openStream.procedure': storageVolDownload,
  'Connection.openStream.args': { vol: VOL, offset: 0n, length: 0n, flags: 0 },
  'AdminConnect.call.procedure': adminConnectListServers,
  'AdminConnect.call.args': { need_results: 1, flags: 0 },
  'StorageVol.uploadFromFile.path': 'FILE',
  'StorageVol.downloadToFile.path': 'TARGET',
  'Connection.nodeSuspendForDuration.duration': 60,
  'Connection.nodeAllocPages.pages': [[4, 1]],
};

/** Types whose values belong to the connection that a function is tried on. */
const MADE = [
  'Connection',
  'StorageVol',
  'Socket',
  'readonly DescriptorSource[]',
  'Name',
  'Name | readonly Name[]',
  '(event: ConnectionEventMap[Name] | EventMarker) => void',
] as const;

/** Functions that pass open files, which only a real socket can. */
export const PASSES_FILES: RegExp = /Files$|^openGraphics|^fdAssociate$/;

/** A connection of the test's own, and what is needed beside it. */
export interface Scene {
  /** Absent for an administrator's. */
  readonly connection?: Connection;
  readonly subject: object;
  readonly argument: (parameter: Parameter) => unknown;
  readonly peer: SilentPeer;
  /** Cuts the connection, and resolves when it tries to come back. */
  readonly lose: () => Promise<void>;
  /** Lets a lost connection come back. */
  readonly back: () => void;
  readonly close: () => Promise<void>;
}

const folder: string = mkdtempSync(join(tmpdir().length > 40 ? '/tmp' : tmpdir(), 'lvt-'));
const file = join(folder, 'file');
writeFileSync(file, Buffer.alloc(300_000, 'x'));

/** Takes away the files of all calls. */
export function removeFiles(): void {
  rmSync(folder, { recursive: true, force: true });
}

let sockets = 0;

async function socketOf(peer: SilentPeer): Promise<{ path: string; listener: Listener }> {
  sockets += 1;
  const path = join(folder, `s${sockets}`);
  return { path, listener: await listen(peer.responder, { path }) };
}

/** Waits for a call that is limited, and tells what it came to. */
export async function callSilently(
  fn: LimitedFunction,
  limiting: Limiting,
  answers: number | 'reconnecting',
): Promise<Outcome> {
  if (fn.owner === '') return openSilently(fn, limiting, answers === 'reconnecting' ? 0 : answers);
  const scene = await sceneOf(fn, answers === 'reconnecting');
  const { peer, subject } = scene;
  try {
    if (answers === 'reconnecting') {
      await scene.lose();
    } else {
      peer.left = answers;
    }
    const method: unknown = Reflect.get(subject, fn.name);
    if (typeof method !== 'function') throw new Error(`${fn.owner}.${fn.name} is no method`);
    const args = fn.parameters.map(scene.argument);
    const end = await limited(fn, limiting, (options) =>
      waitOf(Reflect.apply(method, subject, [...args, options]), limiting),
    );
    return { end, unanswered: peer.unanswered, left: peer.left };
  } finally {
    await scene.close();
  }
}

/** What is waited for: a deadline limits the registration of events, a signal ends the iteration as well. */
async function waitOf(result: unknown, limiting: Limiting): Promise<unknown> {
  if (result instanceof Inventory) return readyInventory(result);
  if (result instanceof ChangeReader || isGenerator(result)) return result.next();
  if (!(result instanceof EventSubscription)) return result;
  return limiting === 'deadline' ? result.ready : result.next();
}

function isGenerator(result: unknown): result is AsyncGenerator {
  return Object.prototype.toString.call(result) === '[object AsyncGenerator]';
}

/** Kinds that were read are a success of their own; those that were not carry the error. */
async function readyInventory(inventory: Inventory): Promise<void> {
  await inventory.ready;
  const late = [...inventory.unavailable.values()].find((error) => error instanceof TimeoutError);
  if (late !== undefined) throw late;
}

/** Opening a connection is a function with limits, too. */
async function openSilently(fn: LimitedFunction, limiting: Limiting, answers: number): Promise<Outcome> {
  const peer = new SilentPeer(answers);
  const { path, listener } = await socketOf(peer);
  const uri = fn.name === 'connectAdmin' ? `libvirtd:///system?socket=${path}` : `test+unix:///default?socket=${path}`;
  const open = fn.name === 'connectAdmin' ? connectAdmin : connect;
  try {
    const end = await limited(fn, limiting, async ({ timeoutMs, signal }) => {
      const connection = await open(uri, { connectTimeoutMs: timeoutMs, signal, keepalive: false });
      peer.cut();
      await connection.close();
    });
    return { end, unanswered: peer.unanswered, left: peer.left };
  } finally {
    peer.cut();
    await listener.close();
  }
}

interface Options {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

async function limited(
  fn: LimitedFunction,
  limiting: Limiting,
  call: (options: Options) => Promise<unknown>,
): Promise<string> {
  const reason = new Error('enough');
  const controller = new AbortController();
  const abort = limiting === 'signal' ? setTimeout(() => controller.abort(reason), LIMIT_MS) : undefined;
  const options = limiting === 'signal' ? { signal: controller.signal } : { timeoutMs: LIMIT_MS };
  let bound: NodeJS.Timeout | undefined;
  const never = new Promise<string>((resolve) => {
    const most = fn.name.startsWith('migrate') ? MIGRATION_BOUND_MS : BOUND_MS;
    bound = setTimeout(() => resolve('never'), most);
  });
  const settled = new Promise((resolve) => resolve(call(options))).then(
    () => 'a value',
    (error: unknown) => {
      if (error === reason) return 'reason';
      const shown = error instanceof Error ? error : new Error(String(error));
      // The timeout that the caller has set, whatever part of it was left for the last step.
      const statesLimit = new RegExp(`\\b${LIMIT_MS} ms\\b`).test(shown.message);
      return shown instanceof TimeoutError && statesLimit ? 'timeout' : `${shown.name}: ${shown.message}`;
    },
  );
  const end = await Promise.race([settled, never]);
  clearTimeout(bound);
  clearTimeout(abort);
  return end;
}

/** Opens a connection to a {@link SilentPeer} that answers everything. */
export async function sceneOf(fn: LimitedFunction, reconnecting: boolean): Promise<Scene> {
  if (fn.owner.startsWith('Admin')) return adminScene(fn);
  const peer = new SilentPeer();
  const cleanups: (() => unknown)[] = [];
  const options: ConnectOptions = { keepalive: false, ...(reconnecting ? { reconnect: { delayMs: 1 } } : {}) };
  const comingBack = deferred<void>();
  let connection: Connection;
  if (PASSES_FILES.test(fn.name)) {
    const { path, listener } = await socketOf(peer);
    cleanups.push(() => listener.close());
    connection = await connect(`test+unix:///default?socket=${path}`, { ...options, fileDescriptors: true });
  } else {
    let opened = 0;
    const open = (): Promise<ReturnType<SilentPeer['transport']>> => {
      opened += 1;
      return reconnecting && opened > 1
        ? comingBack.promise.then(() => peer.transport())
        : Promise.resolve(peer.transport());
    };
    connection = await connect('test:///default', { ...options, transport: open });
  }
  const wrap = sessionOf(connection)?.wrap;
  if (wrap === undefined) throw new Error('a connection without a session');
  const subject = await subjectOf(fn, connection, wrap);
  const argument = await argumentsOf(fn, connection, wrap, cleanups);
  const close = async (): Promise<void> => {
    peer.cut();
    await connection.close();
    for (const cleanup of cleanups) await cleanup();
  };
  const lose = async (): Promise<void> => {
    peer.cut();
    while (connection.state !== 'reconnecting') await turn();
  };
  return { connection, subject, argument, peer, lose, back: comingBack.resolve, close };
}

async function adminScene(fn: LimitedFunction): Promise<Scene> {
  const peer = new SilentPeer();
  const { path, listener } = await socketOf(peer);
  const connection = await connectAdmin(`libvirtd:///system?socket=${path}`, { keepalive: false });
  const server = await connection.getServer('x');
  const subjects: Readonly<Record<string, () => object | Promise<object>>> = {
    AdminConnect: () => connection,
    AdminServer: () => server,
    AdminClient: () => server.getClient(1),
  };
  const subject = await subjects[fn.owner]?.();
  if (subject === undefined) throw new Error(`no object of the class ${fn.owner}; add one`);
  const close = async (): Promise<void> => {
    peer.cut();
    await connection.close();
    await listener.close();
  };
  const lose = (): never => {
    throw new Error('the connection of an administrator does not come back');
  };
  return { subject, argument: (parameter) => valueFor(fn, parameter), peer, lose, back: lose, close };
}

async function subjectOf(fn: LimitedFunction, connection: Connection, wrap: Wrap): Promise<object> {
  const subjects: Readonly<Record<string, () => object | Promise<object>>> = {
    BlockJob: () => wrap.domain(WIRE.domain).blockJob('vda', { type: 'copy', destXml: '<disk/>' }),
    Connection: () => connection,
    Domain: () => wrap.domain(WIRE.domain),
    DomainCheckpoint: () => wrap.domainCheckpoint({ name: 'c', dom: WIRE.domain }),
    DomainSnapshot: () => wrap.domainSnapshot({ name: 's', dom: WIRE.domain }),
    Inventory: () => connection.watch(),
    Interface: () => wrap.interface({ name: 'eth0', mac: '' }),
    Network: () => wrap.network(WIRE.network),
    NetworkPort: () => wrap.networkPort({ net: WIRE.network, uuid: WIRE.network.uuid }),
    NodeDevice: () => wrap.nodeDevice({ name: 'computer' }),
    NwFilter: () => wrap.nwfilter(WIRE.network),
    NwFilterBinding: () => wrap.nwfilterBinding({ portdev: 'vnet0', filtername: 'f' }),
    Secret: () => wrap.secret({ uuid: WIRE.network.uuid, usageType: 0, usageID: '' }),
    StoragePool: () => wrap.storagePool(WIRE.network),
    StorageVol: () => wrap.storageVol(VOL),
    Stream: () => wrap.storageVol(VOL).upload(0, 0),
  };
  const subject = subjects[fn.owner];
  if (subject === undefined) throw new Error(`no object of the class ${fn.owner}; add one`);
  return subject();
}

async function argumentsOf(
  fn: LimitedFunction,
  connection: Connection,
  wrap: Wrap,
  cleanups: (() => unknown)[],
): Promise<(parameter: Parameter) => unknown> {
  const socket = fn.parameters.some(({ type }) => type === 'Socket') ? await connectedSocket(cleanups) : undefined;
  const made: Readonly<Record<(typeof MADE)[number], () => unknown>> = {
    Connection: () => connection,
    StorageVol: () => wrap.storageVol(VOL),
    Socket: () => socket,
    'readonly DescriptorSource[]': () => [],
    Name: () => 'domain-lifecycle',
    'Name | readonly Name[]': () => ['domain-lifecycle'],
    '(event: ConnectionEventMap[Name] | EventMarker) => void': () => () => undefined,
  };
  return (parameter) => {
    const type = MADE.find((one) => one === parameter.type);
    return (type === undefined ? undefined : made[type]()) ?? valueFor(fn, parameter);
  };
}

async function connectedSocket(cleanups: (() => unknown)[]): Promise<net.Socket> {
  const { path, listener } = await socketOf(new SilentPeer(0));
  const socket = net.connect(path);
  await new Promise((resolve) => socket.once('connect', resolve));
  cleanups.push(
    () => listener.close(),
    () => socket.destroy(),
  );
  return socket;
}

/** The type of a parameter without the names of its constants: enumerations and flags are numbers. */
function plainType({ type }: Parameter): string {
  return type.replace(/^(?:OpenEnum|Flags)<.*>$/, 'number').replace(/^TypedParameterInput<.*>$/, 'TypedParameterInput');
}

/** The parameters for which the table has no value: their functions could not be tried. */
export function missingValues(functions: readonly LimitedFunction[]): string[] {
  return functions.flatMap(({ owner, name, parameters }) =>
    parameters
      .filter((parameter) => {
        const known = `${owner}.${name}.${parameter.name}` in BY_NAME || plainType(parameter) in BY_TYPE;
        return !known && owner !== '' && !MADE.some((type) => type === parameter.type);
      })
      .map((parameter) => `${owner}.${name}.${parameter.name}: ${parameter.type}`),
  );
}

/** A value that a function takes for a parameter. */
function valueFor({ owner, name }: LimitedFunction, parameter: Parameter): unknown {
  const key = `${owner}.${name}.${parameter.name}`;
  if (key in BY_NAME) {
    const value = BY_NAME[key];
    if (value === 'FILE') return file;
    return value === 'TARGET' ? join(folder, 'target') : value;
  }
  const type = plainType(parameter);
  if (type in BY_TYPE) return BY_TYPE[type];
  throw new Error(`${key} has the type ${parameter.type}, for which there is no value; add one`);
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
