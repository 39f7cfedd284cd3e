/** Calls a public function with arguments and options that change right after the call, and tells what was sent. */
import { closeSync, openSync } from 'node:fs';
import { EventSubscription } from '../../src/api/events/subscription.js';
import { sessionOf } from '../../src/api/handles.js';
// Loaded before, so that a deadline is not used up by the first import.
import '../../src/api/domain/migration/migrate.js';
import '../../src/api/domain/waiting/waits.js';
import '../../src/api/events/registration.js';
import * as callTables from '../../src/api/call-option-tables.js';
import * as tables from '../../src/api/option-tables.js';
import type { Domain } from '../../src/index.js';
import { deferred } from '../../src/rpc/deferred.js';
import type { Loadable } from '../../src/xdr/lazy.js';
import type { LimitedFunction, Parameter } from '../support/public-methods.js';
import { WIRE } from './handles-session.js';
import { type Scene, sceneOf } from './silent-table.js';

/** When the caller changes what it has given: before the call, after it, or never. */
export type Change = 'before' | 'after' | 'never';

/** Whether what is called before is still waiting for code that is being loaded. */
export type Gate = 'closed' | 'open' | 'reconnecting';

/** No wait takes longer, so that a function that waits for something else than a reply ends as well. */
const WAIT_MS = 3000;

const typedValues = (): object => ({
  first: { type: 'ullong', value: 5n },
  second: { type: 'string', value: 'x' },
  third: [
    { type: 'string', value: 'y' },
    { type: 'string', value: 'z' },
  ],
});

/** Arguments that can change, made anew for each call, by their type. */
const MUTABLE: Readonly<Record<string, (files: number[]) => unknown>> = {
  'readonly number[]': () => [1, 2],
  'readonly string[]': () => ['x', 'y'],
  'readonly PageAllocation[]': () => [[4, 1]],
  'readonly DescriptorSource[]': (files) => files,
  'string | object': () => ({ execute: 'x', arguments: { list: [1, { deep: 2 }] } }),
  'string | Uint8Array': () => Uint8Array.from({ length: 16 }, (_, index) => index),
  Uint8Array: () => new Uint8Array([1, 2, 3, 4]),
  IdentityParameters: () => ({ 'user-name': 'x', 'process-id': 7n }),
  TypedParameterInput: typedValues,
  BlockJobRequest: () => ({ type: 'copy', destXml: '<disk/>', params: typedValues(), flags: 1 }),
  ThreadpoolSettings: () => ({ maxWorkers: 5 }),
  ClientLimits: () => ({ nclients_max: 5 }),
};

/** Options that can be sent, by their names. */
const OPTIONS: Readonly<Record<string, (scene: Scene) => unknown>> = {
  flags: () => 3,
  stats: () => 1,
  domains: ({ connection }) => [domainOf(connection)],
  domain: ({ connection }) => domainOf(connection),
  emulator: () => 'e',
  arch: () => 'a',
  machine: () => 'm',
  virttype: () => 'v',
  dxml: () => '<x/>',
  dname: () => 'new',
  uri: () => 'tcp://far',
  params: typedValues,
  bandwidth: () => 5,
  checkpointXml: () => '<c/>',
  agentTimeout: () => 7,
  graceMs: () => 0,
  fallback: () => 'destroy',
  start: () => () => Promise.resolve(),
  prefer: () => ['lease', 'agent'],
  mac: () => '52:54:00:00:00:01',
  driver: () => 'vfio',
  offset: () => 1,
  length: () => 2,
  sparse: () => true,
  link: () => 'shared',
  timeoutMs: () => WAIT_MS,
};

/** Options of iterations and listeners that are not sent. */
const NOT_SENT = new Set([
  'signal',
  'shape',
  'onProgress',
  'progressIntervalMs',
  'intervalMs',
  'highWaterMark',
  'stallMs',
  'markers',
]);
for (const name of ['queueMax', 'queueMaxBytes', 'monitor']) NOT_SENT.add(name);
// One filter is enough: an event comes from one kind of object.
for (const name of ['network', 'storagePool', 'nodeDevice', 'secret']) NOT_SENT.add(name);

function domainOf(connection: object | undefined): Domain {
  const session = connection === undefined ? undefined : sessionOf(connection);
  if (session === undefined) throw new Error('no connection with domains');
  return session.wrap.domain(WIRE.domain);
}

/** The names of the options of a function, from the table that checks them. */
function optionNames({ owner, name, options }: LimitedFunction): readonly string[] {
  const type = options.replace(/<.*>/, '').split(/[&|]/)[0]?.trim() ?? '';
  const key = type.charAt(0).toLowerCase() + type.slice(1);
  const table: unknown = Reflect.get(tables, key) ?? Reflect.get(callTables, key);
  if (typeof table !== 'object' || table === null) throw new Error(`${owner}.${name}: no table for ${type}`);
  return Object.keys(table);
}

function optionsFor(fn: LimitedFunction, scene: Scene): Record<string, unknown> {
  const names = optionNames(fn).filter((name) => !NOT_SENT.has(name) && !isRefused(fn, name));
  return Object.fromEntries(
    names.map((name) => {
      const value = OPTIONS[name];
      if (value === undefined) throw new Error(`there is no value for the option ${name}; add one`);
      return [name, value(scene)];
    }),
  );
}

/** Options that exclude each other, or that only some of those who share a type take. */
function isRefused({ owner, name }: LimitedFunction, option: string): boolean {
  if (option === 'flags') return name.startsWith('blockStats') || name === 'migrate' || name === 'migrateToUri';
  if (option === 'bandwidth' || option === 'dname' || option === 'uri') return name.startsWith('migrate');
  return owner === 'Domain' && option === 'domain';
}

/** Changes everything in a value: elements, bytes, members, at every depth. */
function ruin(value: unknown): void {
  if (value instanceof Uint8Array) value.fill(0xff);
  else if (Array.isArray(value)) {
    for (const item of value) ruin(item);
    value.length = 0;
  } else if (typeof value === 'object' && value !== null && isPlain(value)) {
    for (const [key, inner] of Object.entries(value)) {
      ruin(inner);
      Reflect.deleteProperty(value, key);
    }
    Reflect.set(value, 'ruined', 1);
  }
}

/** Leaves the options without any, which is what many calls are made with. */
function ruinOptions(options: Record<string, unknown>): void {
  for (const value of Object.values(options)) ruin(value);
  for (const key of Object.keys(options)) delete options[key];
  options['flags'] = 0x4000;
  options['timeoutMs'] = 1;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What was sent, and what the caller got. */
export interface Sent {
  readonly calls: readonly string[];
  readonly end: string;
}

/** Calls a function, and tells what it sent. */
export async function sentBy(fn: LimitedFunction, change: Change, gate: Gate): Promise<Sent> {
  const scene = await sceneOf(fn, gate === 'reconnecting');
  const files = [openSync('/dev/null', 'r'), openSync('/dev/null', 'r')];
  try {
    const args = fn.parameters.map((parameter) => mutable(parameter, files) ?? scene.argument(parameter));
    const options = optionsFor(fn, scene);
    const ruinAll = (): void => {
      for (const [index, { type }] of fn.parameters.entries()) if (isMutable(type)) ruin(args[index]);
      ruinOptions(options);
    };
    const before = scene.peer.calls.length;
    const release = await shut(scene, gate);
    if (change === 'before') ruinAll();
    const method: unknown = Reflect.get(scene.subject, fn.name);
    if (typeof method !== 'function') throw new Error(`${fn.owner}.${fn.name} is no method`);
    const end = settled(() => Reflect.apply(method, scene.subject, [...args, options]));
    if (change === 'after') ruinAll();
    release();
    const shown = await end;
    // A new link is opened as the first one was.
    const calls = scene.peer.calls.slice(gate === 'reconnecting' ? 2 * before : before);
    return { calls: calls.map(({ name, files: count, args: bytes }) => `${name} ${count} ${bytes}`), end: shown };
  } finally {
    await scene.close();
    for (const file of [...new Set(files)]) closeSync(file);
  }
}

/** Lets all calls wait until the result is called. */
async function shut({ connection, lose, back }: Scene, gate: Gate): Promise<() => void> {
  if (gate === 'open' || connection === undefined) return () => {};
  if (gate === 'reconnecting') return lose().then(() => back);
  const code = deferred<undefined>();
  const loading: Loadable<boolean> = { load: () => code.promise.then(() => true) };
  void sessionOf(connection)?.whenLoaded('HELD', loading, {}, async () => undefined);
  return () => code.resolve(undefined);
}

async function settled(call: () => unknown): Promise<string> {
  try {
    const result = call();
    await (result instanceof EventSubscription ? result.ready : result);
    return 'a value';
  } catch (error) {
    // Loading code takes a little of the time that a wait has.
    return error instanceof Error ? `${error.name}: ${error.message.replace(/\b\d+ ms/, 'N ms')}` : String(error);
  }
}

/** Whether a parameter is something that can change. */
export function isMutable(type: string): boolean {
  return plainType(type) in MUTABLE;
}

function mutable({ type }: Parameter, files: number[]): unknown {
  return MUTABLE[plainType(type)]?.([...files]);
}

function plainType(type: string): string {
  return type.replace(/^TypedParameterInput<.*>$/, 'TypedParameterInput');
}
