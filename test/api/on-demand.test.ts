import { describe, expect, expectTypeOf, it } from 'vitest';
import { inTurn, onDemand } from '../../src/api/on-demand.js';
import { deferred } from '../../src/rpc/deferred.js';

interface Loading<Module> {
  readonly load: () => Promise<Module>;
  readonly times: () => number;
  readonly arrive: () => void;
  readonly fail: (error: Error) => void;
}

/** A module that arrives when the test says so. */
function loading<Module>(module: Module): Loading<Module> {
  const arrival = deferred<Module | Promise<never>>();
  let times = 0;
  return {
    load: () => {
      times++;
      return arrival.promise.then((loaded) => loaded);
    },
    times: () => times,
    arrive: () => arrival.resolve(module),
    fail: (error) => arrival.resolve(Promise.reject(error)),
  };
}

/** Functions that note that they were called. */
function noting(log: string[]): { note: (word: string) => Promise<string>; width: number } {
  return {
    note: async (word) => {
      log.push(word);
      return word.toUpperCase();
    },
    width: 3,
  };
}

describe('code on demand', () => {
  it('is loaded when it is first called, and not before', async () => {
    const log: string[] = [];
    const module = loading(noting(log));
    const part = onDemand(module.load);
    const { note } = part;
    expect(module.times()).toBe(0);
    const answer = note('a');
    expect(module.times()).toBe(1);
    module.arrive();
    expect(await answer).toBe('A');
  });

  it('runs in the tick of the call once it is there', async () => {
    const log: string[] = [];
    const module = loading(noting(log));
    const part = onDemand(module.load);
    module.arrive();
    await part.note('a');
    const second = part.note('b');
    expect(log).toEqual(['a', 'b']);
    expect(await second).toBe('B');
  });

  it('keeps the order of calls, whatever arrives first', async () => {
    const log: string[] = [];
    const [slow, quick, there] = [loading(noting(log)), loading({ part: noting(log) }), loading(noting(log))];
    const [a, b, c] = [onDemand(slow.load), onDemand(quick.load, 'part'), onDemand(there.load)];
    there.arrive();
    await c.note('loaded before');
    const own = async (word: string): Promise<void> => void log.push(word);
    const all = [a.note('1'), b.note('2'), c.note('3'), inTurn(() => own('4')), a.note('5'), inTurn(() => own('6'))];
    quick.arrive();
    await new Promise(setImmediate);
    expect(log).toEqual(['loaded before']);
    slow.arrive();
    await Promise.all(all);
    expect(log).toEqual(['loaded before', '1', '2', '3', '4', '5', '6']);
    const after = [inTurn(() => own('7')), a.note('8')];
    expect(log.slice(-2)).toEqual(['7', '8']);
    await Promise.all(after);
  });

  it('tells whoever called when it cannot be loaded, and lets all others go on', async () => {
    const log: string[] = [];
    const [lost, there] = [loading(noting(log)), loading(noting(log))];
    const refused = onDemand(lost.load).note('a');
    const answer = onDemand(there.load).note('b');
    there.arrive();
    lost.fail(new Error('the disk is gone'));
    await expect(refused).rejects.toThrow('the disk is gone');
    expect(await answer).toBe('B');
    expect(log).toEqual(['b']);
  });

  it('lets a call that fails fail alone', async () => {
    const module = loading({ fail: () => Promise.reject(new Error('no')), throw: (): Promise<void> => fault() });
    const fault = (): never => {
      throw new Error('at once');
    };
    const part = onDemand(module.load);
    const all = Promise.allSettled([part.fail(), part.throw(), inTurn(async () => 'well')]);
    module.arrive();
    expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });

  it('says what a module lacks that was loaded for it', async () => {
    // A package of which files were exchanged: the types promise what is not there.
    const other = async (): Promise<{ part: { go: () => Promise<void> } }> => JSON.parse('{ "part": {} }');
    await expect(onDemand(other, 'part').go()).rejects.toThrow('go is no function of the module');
    const none = async (): Promise<{ part: { go: () => Promise<void> } }> => JSON.parse('{}');
    await expect(onDemand(none, 'part').go()).rejects.toThrow('part is no part of the module');
  });

  it('shows the functions that can be waited for, as they are typed', () => {
    const part = onDemand(loading(noting([])).load);
    expectTypeOf(part).toEqualTypeOf<{ readonly note: (word: string) => Promise<string> }>();
  });
});
