/**
 * The stack of an error names the function of the caller: of every public function, when the daemon refuses the call,
 * when it is silent, when the link is lost, while code is being loaded, and when an argument has the wrong type.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { EventSubscription } from '../../src/api/events/subscription.js';
import { sessionOf } from '../../src/api/handles.js';
import { connect } from '../../src/connect/connect.js';
import { connectAdmin } from '../../src/connect/connect-admin.js';
import { LibvirtError } from '../../src/errors.js';
import { type LimitedFunction, limitedFunctions } from '../support/public-methods.js';
import { removeFiles, type Scene, sceneOf } from './silent-table.js';

const AT_ONCE = 40;
/** No wait of these tests is longer. */
const LIMIT_MS = 60;

/** Of no type that a function takes. */
const WRONG = Symbol('wrong');

const FUNCTIONS = limitedFunctions().filter(({ owner }) => owner !== '' && owner !== 'Fleet');

const TROUBLES: Readonly<Record<string, (scene: Scene) => void>> = {
  'the daemon refuses it': ({ peer }) => {
    peer.refuses = true;
  },
  'the daemon is silent': ({ peer }) => {
    peer.left = 0;
  },
  'the link is lost': ({ peer }) => {
    peer.left = 0;
    setTimeout(() => peer.cut(), LIMIT_MS / 4);
  },
  'code is being loaded': ({ connection, peer }) => {
    peer.left = 0;
    const never = { load: () => new Promise<undefined>(() => {}) };
    const session = connection === undefined ? undefined : sessionOf(connection);
    void session?.whenLoaded('HELD', never, { timeoutMs: 2 * LIMIT_MS }, async () => undefined).catch(() => undefined);
  },
};

/** The error that a function ends with; undefined if it ends without one. */
async function errorOf(
  fn: LimitedFunction,
  cause: (scene: Scene) => void,
  { wrong, loaded = false }: { readonly wrong?: number; readonly loaded?: boolean } = {},
): Promise<unknown> {
  const scene = await sceneOf(fn, false);
  try {
    const args = fn.parameters.map(scene.argument);
    if (wrong !== undefined) args[wrong] = WRONG;
    const method: unknown = Reflect.get(scene.subject, fn.name);
    if (typeof method !== 'function') throw new Error(`${fn.owner}.${fn.name} is no method`);
    cause(scene);
    if (loaded) await theCaller(() => Reflect.apply(method, scene.subject, [...args]));
    const options = fn.limits.has('timeoutMs') ? { timeoutMs: LIMIT_MS } : {};
    return await theCaller(() => Reflect.apply(method, scene.subject, [...args, options]));
  } finally {
    await scene.close();
  }
}

async function theCaller(call: () => unknown): Promise<unknown> {
  try {
    await nextLine(call);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** A function that awaits what it has called, as programs do. */
async function nextLine(call: () => unknown): Promise<void> {
  const result = call();
  if (!(result instanceof EventSubscription)) await result;
  else for await (const _event of result) break;
}

afterAll(removeFiles);

describe('the stack of an error names the caller, when', () => {
  test.each(Object.keys(TROUBLES))('%s', { timeout: 300_000 }, async (name) => {
    const faults: string[] = [];
    let errors = 0;
    const queue = FUNCTIONS.values();
    const work = async (): Promise<void> => {
      for (const fn of queue) {
        const error = await errorOf(fn, TROUBLES[name] ?? (() => {}));
        if (error === undefined) continue;
        errors += 1;
        const stack = error instanceof LibvirtError ? String(error.stack) : 'no error of this library';
        if (!stack.includes('nextLine')) faults.push(`${fn.owner}.${fn.name}: ${stack}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(faults.sort()).toEqual([]);
    // Some wait for nothing that could fail.
    expect(errors).toBeGreaterThan(330);
  });
});

describe('the stack of an error names the caller, when an argument has the wrong type,', () => {
  test.each([
    ['before the code of the procedure is loaded', false],
    ['after it', true],
  ])('%s', { timeout: 300_000 }, async (_, loaded) => {
    const faults: string[] = [];
    let errors = 0;
    for (const fn of FUNCTIONS) {
      for (const [index, name] of fn.parameters.entries()) {
        const error = await errorOf(fn, () => {}, { wrong: index, loaded });
        if (error === undefined) continue;
        errors += 1;
        const stack = error instanceof LibvirtError ? String(error.stack) : `no error of this library: ${error}`;
        if (!stack.includes('nextLine')) faults.push(`${fn.owner}.${fn.name}(${name}): ${stack}`);
      }
    }
    expect(faults.sort()).toEqual([]);
    expect(errors).toBeGreaterThan(200);
  });
});

describe('the stack of an error names the caller of', () => {
  test.each([
    ['connect', () => connect('test+unix:///default?socket=/nowhere/there-is-none')],
    ['connectAdmin', () => connectAdmin('libvirtd:///system?socket=/nowhere/there-is-none')],
  ])('%s', async (_, call) => {
    const error = await theCaller(call);
    expect(error).toBeInstanceOf(LibvirtError);
    expect(error).toHaveProperty('stack', expect.stringContaining('nextLine'));
  });
});
