import { afterEach, describe, expect, it, vi } from 'vitest';
import { MigrationDeadline } from '../../../../src/api/domain/migration/migrate-monitor.js';
import { TimeoutError } from '../../../../src/errors.js';
import { DomainMigrateFlags as Flag } from '../../../../src/generated/constants/domain-migrate.js';
import { computed } from '../../../support/computed.js';
import { bytes, Gate, MOVED, NO_COOKIE, Refused, SILENCE, TwoDaemons } from './migrate-daemons.js';

/*
 * A migration that somebody does not want any more, at each moment at which that can be. No step is ever abandoned: the
 * next ones depend on what it did.
 */

const BEGIN = 'DOMAIN_MIGRATE_BEGIN3_PARAMS';
const PREPARE = 'DOMAIN_MIGRATE_PREPARE3_PARAMS';
const PERFORM = 'DOMAIN_MIGRATE_PERFORM3_PARAMS';
const FINISH = 'DOMAIN_MIGRATE_FINISH3_PARAMS';
const CONFIRM = 'DOMAIN_MIGRATE_CONFIRM3_PARAMS';
const ABORT = 'DOMAIN_ABORT_JOB';

const begun = { cookie_out: bytes('c1'), xml: '<domain/>' };
const prepared = { cookie_out: bytes('c2'), uri_out: 'tcp:there:1' };
const performed = { cookie_out: bytes('c3') };
const finished = { dom: MOVED, cookie_out: bytes('c4') };
const aborted = new Refused(78, 'operation aborted');
const cleanedUp = new Refused(93, 'migration successfully aborted');

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const WHY = { why: 'the reason' };
const names = (daemons: TwoDaemons): string[] => daemons.seen.map(({ procedure }) => procedure);

describe('the signal', () => {
  it('aborted before: nothing is sent', async () => {
    await using daemons = await TwoDaemons.start();
    const signal = AbortSignal.abort(WHY);
    await expect(daemons.domain.migrate(daemons.destination, { signal })).rejects.toBe(WHY);
    await expect(daemons.domain.migrateToUri('qemu://there/system', { signal, flags: computed(2) })).rejects.toBe(WHY);
    expect(daemons.seen).toEqual([]);
  });

  it.each([
    ['and ends the job that has begun', [], [BEGIN, CONFIRM]],
    ['and there is no job without protection', [7], [BEGIN]],
  ])('during Begin %s', async (_what, sourceWithout, expected) => {
    await using daemons = await TwoDaemons.start({ sourceWithout });
    const controller = new AbortController();
    daemons.on(BEGIN, async () => {
      controller.abort(WHY);
      await later(20);
      return begun;
    });
    const migration = daemons.domain.migrate(daemons.destination, { params: {}, signal: controller.signal });
    await expect(migration).rejects.toBe(WHY);
    expect(names(daemons)).toEqual(expected);
    if (expected.length > 1) expect(daemons.args(CONFIRM)).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 1 });
  });

  it('while the state is asked for', async () => {
    await using daemons = await TwoDaemons.start();
    const controller = new AbortController();
    daemons.on('DOMAIN_GET_STATE', () => {
      controller.abort(WHY);
      return { state: 1, reason: 1 };
    });
    const migration = daemons.domain.migrate(daemons.destination, { params: {}, signal: controller.signal });
    await expect(migration).rejects.toBe(WHY);
    expect(names(daemons)).toEqual([BEGIN, 'DOMAIN_GET_STATE', CONFIRM]);
  });

  it('during Prepare: the destination forgets what it has made, the source goes on', async () => {
    await using daemons = await TwoDaemons.start();
    const controller = new AbortController();
    daemons.on(FINISH, cleanedUp).on(PREPARE, async () => {
      controller.abort(WHY);
      await later(20);
      return prepared;
    });
    const migration = daemons.domain.migrate(daemons.destination, { params: {}, signal: controller.signal });
    await expect(migration).rejects.toBe(WHY);
    expect(names(daemons).slice(2)).toEqual([PREPARE, FINISH, CONFIRM]);
    expect(daemons.args(FINISH)).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 1 });
    expect(daemons.args(CONFIRM)).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 1 });
  });

  it('during Perform: the source ends its job, the destination forgets the domain', async () => {
    await using daemons = await TwoDaemons.start();
    const controller = new AbortController();
    const gate = new Gate<Refused>();
    daemons
      .on(PERFORM, () => gate.promise)
      .on(FINISH, cleanedUp)
      .on(ABORT, async () => {
        setTimeout(() => gate.open(aborted), 20);
        return null;
      });
    const migration = daemons.domain.migrate(daemons.destination, { params: {}, signal: controller.signal });
    await daemons.called(PERFORM);
    controller.abort(WHY);
    await expect(migration).rejects.toBe(WHY);
    expect(names(daemons).slice(3)).toEqual([PERFORM, ABORT, FINISH]);
    expect(daemons.args(FINISH)).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 1 });
  });

  it('during Perform, before the source has got so far: it is told again', async () => {
    await using daemons = await TwoDaemons.start();
    const controller = new AbortController();
    const gate = new Gate<Refused>();
    let asked = 0;
    daemons
      .on(PERFORM, () => gate.promise)
      .on(FINISH, cleanedUp)
      .on(ABORT, () => {
        asked += 1;
        if (asked < 3) return new Refused(55, 'no job is active');
        gate.open(aborted);
        return null;
      });
    const migration = daemons.domain.migrate(daemons.destination, { params: {}, signal: controller.signal });
    await daemons.called(PERFORM);
    controller.abort(WHY);
    await expect(migration).rejects.toBe(WHY);
    expect(names(daemons).slice(3)).toEqual([PERFORM, ABORT, ABORT, ABORT, FINISH]);
  });

  it('during Perform, with a window full of other migrations: it gets past them', async () => {
    await using daemons = await TwoDaemons.start();
    const controller = new AbortController();
    const gate = new Gate<Refused>();
    daemons
      .on(PERFORM, () => gate.promise)
      .on(FINISH, cleanedUp)
      .on(ABORT, () => {
        gate.open(aborted);
        return null;
      });
    const options = { params: {}, signal: controller.signal };
    const migrations = [1, 2, 3, 4].map(() => daemons.domain.migrate(daemons.destination, options));
    const all = Promise.allSettled(migrations);
    await daemons.called(PERFORM, 4);
    controller.abort(WHY);
    expect((await all).map((one) => one.status === 'rejected' && one.reason)).toEqual([WHY, WHY, WHY, WHY]);
  });

  it('during Perform, too late to stop it: the source goes on all the same', async () => {
    await using daemons = await TwoDaemons.start();
    const controller = new AbortController();
    daemons.on(FINISH, cleanedUp).on(PERFORM, async () => {
      controller.abort(WHY);
      await later(20);
      return performed;
    });
    const migration = daemons.domain.migrate(daemons.destination, { params: {}, signal: controller.signal });
    await expect(migration).rejects.toBe(WHY);
    expect(daemons.args(FINISH)).toMatchObject({ cookie_in: bytes('c3'), cancelled: 1 });
    expect(daemons.args(CONFIRM)).toMatchObject({ cookie_in: NO_COOKIE, cancelled: 1 });
  });

  it('during Perform, too late to stop it, and the destination starts the guest nevertheless', async () => {
    await using daemons = await TwoDaemons.start();
    const controller = new AbortController();
    daemons.on(PERFORM, async () => {
      controller.abort(WHY);
      await later(20);
      return performed;
    });
    const migration = daemons.domain.migrate(daemons.destination, { params: {}, signal: controller.signal });
    expect((await migration).id).toBe(MOVED.id);
    expect(daemons.args(CONFIRM)).toMatchObject({ cookie_in: bytes('c4'), cancelled: 0 });
  });

  it.each([Flag.POSTCOPY, Flag.POSTCOPY_RESUME])(
    'during Perform with post-copy: there is no way back (%i)',
    async (flags) => {
      await using daemons = await TwoDaemons.start();
      const controller = new AbortController();
      daemons.on(ABORT, new Refused(55, 'post-copy')).on(PERFORM, async () => {
        controller.abort(WHY);
        await later(20);
        return performed;
      });
      const options = { params: {}, flags, signal: controller.signal };
      expect((await daemons.domain.migrate(daemons.destination, options)).id).toBe(MOVED.id);
      expect(daemons.args(FINISH)).toMatchObject({ cancelled: 0 });
      expect(daemons.args(CONFIRM)).toMatchObject({ cancelled: 0 });
    },
  );

  it('during Finish: the destination has the guest', async () => {
    await using daemons = await TwoDaemons.start();
    const controller = new AbortController();
    daemons.on(FINISH, async () => {
      controller.abort(WHY);
      await later(20);
      return finished;
    });
    const migration = daemons.domain.migrate(daemons.destination, { params: {}, signal: controller.signal });
    expect((await migration).id).toBe(MOVED.id);
  });

  it('between peers: the source does it all', async () => {
    await using daemons = await TwoDaemons.start();
    const controller = new AbortController();
    const gate = new Gate<Refused>();
    daemons
      .on(PERFORM, () => gate.promise)
      .on(ABORT, () => {
        gate.open(aborted);
        return null;
      });
    const options = { flags: Flag.PEER2PEER, signal: controller.signal };
    const migration = daemons.domain.migrateToUri('qemu+tcp://there/system', options);
    await daemons.called(PERFORM);
    controller.abort(WHY);
    await expect(migration).rejects.toBe(WHY);
    expect(names(daemons)).toEqual([PERFORM, ABORT]);
  });
});

describe('deadlines', () => {
  it('timeoutMs is for all of it, and ends the job', async () => {
    await using daemons = await TwoDaemons.start();
    const gate = new Gate<Refused>();
    daemons
      .on(PERFORM, () => gate.promise)
      .on(FINISH, cleanedUp)
      .on(ABORT, () => {
        gate.open(aborted);
        return null;
      });
    const migration = daemons.domain.migrate(daemons.destination, { params: {}, timeoutMs: 100 });
    await expect(migration).rejects.toThrow(new TimeoutError('TIMEOUT', 'the migration of vm timed out after 100 ms'));
    expect(names(daemons).slice(3)).toEqual([PERFORM, ABORT, FINISH]);
  });

  it('that of the connection does not count', async () => {
    await using daemons = await TwoDaemons.start({ connect: { timeoutMs: 100 } });
    daemons.on(PERFORM, async () => {
      await later(300);
      return performed;
    });
    expect((await daemons.domain.migrate(daemons.destination, { params: {} })).id).toBe(MOVED.id);
  });

  it.each([
    { timeoutMs: -1 },
    { timeoutMs: Number.NaN },
    { progressIntervalMs: 0 },
    { progressIntervalMs: -5 },
    { progressIntervalMs: 2 ** 31 },
  ])('are refused when no timer can wait for them: %o', async (options) => {
    await using daemons = await TwoDaemons.start();
    const migration = daemons.domain.migrate(daemons.destination, options);
    await expect(migration).rejects.toMatchObject({ name: 'UsageError', code: 'INVALID_TIMEOUT' });
    expect(daemons.seen).toEqual([]);
  });
});

describe('progress', () => {
  it('is told while the guest moves, and not after', async () => {
    await using daemons = await TwoDaemons.start();
    const gate = new Gate<typeof performed>();
    daemons.on(PERFORM, () => gate.promise);
    const told: unknown[] = [];
    const onProgress = (progress: unknown): void => {
      told.push(progress);
      if (told.length === 3) gate.open(performed);
    };
    await daemons.domain.migrate(daemons.destination, { params: {}, onProgress, progressIntervalMs: 5 });
    const asked = names(daemons).filter((name) => name === 'DOMAIN_GET_JOB_STATS').length;
    expect(told).toEqual([1, 2, 3].map(() => ({ type: 2, stats: { memory_total: 5n } })));
    await later(150);
    expect(names(daemons).filter((name) => name === 'DOMAIN_GET_JOB_STATS')).toHaveLength(asked);
  });

  it('is no matter when it cannot be had', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on('DOMAIN_GET_JOB_STATS', new Refused(3, 'not supported')).on(PERFORM, async () => {
      await daemons.called('DOMAIN_GET_JOB_STATS', 2);
      return performed;
    });
    const onProgress = vi.fn();
    await daemons.domain.migrate(daemons.destination, { params: {}, onProgress, progressIntervalMs: 5 });
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('says nothing of a source without a job', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on('DOMAIN_GET_JOB_STATS', { type: 0, params: [] }).on(PERFORM, async () => {
      await daemons.called('DOMAIN_GET_JOB_STATS', 2);
      return performed;
    });
    const onProgress = vi.fn();
    await daemons.domain.migrate(daemons.destination, { params: {}, onProgress, progressIntervalMs: 5 });
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('ends the migration with what its listener throws', async () => {
    await using daemons = await TwoDaemons.start();
    const gate = new Gate<Refused>();
    daemons
      .on(PERFORM, () => gate.promise)
      .on(FINISH, cleanedUp)
      .on(ABORT, () => {
        gate.open(aborted);
        return null;
      });
    const onProgress = (): void => {
      throw new RangeError('enough');
    };
    const migration = daemons.domain.migrate(daemons.destination, { params: {}, onProgress, progressIntervalMs: 5 });
    await expect(migration).rejects.toThrow(new RangeError('enough'));
    expect(names(daemons).slice(-2)).toEqual([ABORT, FINISH]);
  });

  it('is told between peers, too', async () => {
    await using daemons = await TwoDaemons.start();
    const gate = new Gate<typeof performed>();
    daemons.on(PERFORM, () => gate.promise);
    const options = { flags: Flag.PEER2PEER, progressIntervalMs: 5, onProgress: () => gate.open(performed) };
    await daemons.domain.migrateToUri('qemu://there/system', options);
    expect(names(daemons)).toContain('DOMAIN_GET_JOB_STATS');
  });
});

describe('a destination that dies in the middle', () => {
  it('ends the job: there is nobody to start the guest', async () => {
    await using daemons = await TwoDaemons.start();
    const gate = new Gate<Refused>();
    daemons
      .on(PERFORM, () => {
        daemons.cut('destination');
        return gate.promise;
      })
      .on(ABORT, () => {
        gate.open(aborted);
        return null;
      });
    const error: unknown = await daemons.domain.migrate(daemons.destination, { params: {} }).catch((reason) => reason);
    expect(error).toMatchObject({
      name: 'ConnectionError',
      code: 'DESTINATION_LOST',
      cause: { name: 'ConnectionError' },
    });
    expect(names(daemons).slice(3)).toEqual([PERFORM, ABORT]);
  });

  it('is what counts, even if the source has noticed it first', async () => {
    await using daemons = await TwoDaemons.start();
    daemons.on(PERFORM, async () => {
      daemons.cut('destination');
      await daemons.destination.closed;
      return new Refused(9, 'Unable to write to socket');
    });
    const migration = daemons.domain.migrate(daemons.destination, { params: {} });
    await expect(migration).rejects.toMatchObject({ code: 'DESTINATION_LOST' });
    expect(names(daemons)).not.toContain(ABORT);
  });

  it('does not, while the connection to it comes back', async () => {
    await using daemons = await TwoDaemons.start({ connect: { reconnect: { delayMs: 2500 } } });
    daemons.on(PERFORM, async () => {
      daemons.cut('destination');
      // Longer than it takes to look, and than it takes to come back.
      await later(3000);
      return performed;
    });
    expect((await daemons.domain.migrate(daemons.destination, { params: {} })).id).toBe(MOVED.id);
    expect(names(daemons)).not.toContain(ABORT);
  });
});

describe('the wish for an end', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits 30 seconds for daemons that do not answer', async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    using end = new MigrationDeadline('the migration', { signal: controller.signal });
    const gate = new Gate<string>();
    let settled = false;
    const outcome = end.outcome(gate.promise).finally(() => {
      settled = true;
    });
    outcome.catch(() => {});
    controller.abort(WHY);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(outcome).rejects.toBe(WHY);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer and no listener behind', async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, 'addEventListener');
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    {
      using end = new MigrationDeadline('the migration', { signal: controller.signal, timeoutMs: 1000 });
      expect(await end.outcome(Promise.resolve('done'))).toBe('done');
    }
    expect(vi.getTimerCount()).toBe(0);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });

  it('leaves no timer behind when it was waited for, either', async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    using end = new MigrationDeadline('the migration', { signal: controller.signal });
    const gate = new Gate<string>();
    const outcome = end.outcome(gate.promise);
    controller.abort(WHY);
    gate.open('too late');
    expect(await outcome).toBe('too late');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts from when it came, even if the work begins after', async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    using end = new MigrationDeadline('the migration', { signal: controller.signal });
    controller.abort(WHY);
    expect(() => end.check()).toThrow();
    const outcome = end.outcome(new Promise(() => {}));
    outcome.catch(() => {});
    await vi.advanceTimersByTimeAsync(30_000);
    await expect(outcome).rejects.toBe(WHY);
  });

  it('gives its reason, whatever else goes wrong', async () => {
    await using daemons = await TwoDaemons.start();
    const controller = new AbortController();
    daemons.on(BEGIN, SILENCE);
    const migration = daemons.domain.migrate(daemons.destination, { params: {}, signal: controller.signal });
    await daemons.called(BEGIN);
    controller.abort(WHY);
    daemons.cut('source');
    await expect(migration).rejects.toBe(WHY);
  });
});
