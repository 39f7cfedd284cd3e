import type { Connection } from '../../src/api/connection/connection.js';
import type { Domain } from '../../src/api/domain/domain.js';
import { isServerError } from '../../src/errors.js';
import { type CallTrace, callChannel } from '../../src/rpc/trace.js';
import { type Bracket, differences, type Movements } from './compare.js';
import { normal } from './normal.js';
import type { Outcome, PerlCall, PerlValue, SysVirt } from './sys-virt.js';

/** One call that is made in Perl and here. */
export interface Step extends Pick<PerlCall, 'operation' | 'list'> {
  /** What Perl's method takes. */
  readonly args?: readonly PerlValue[];
  /** Another method of Perl's, where the documented one is broken in Sys::Virt 9.0.0, and why. */
  readonly instead?: { readonly method: string; readonly because: string };
  /** More for the script, where it does more than to call the method. */
  readonly more?: Readonly<Record<string, PerlValue>>;
  /** The same call of ours, with its result in the form of Perl's. */
  readonly ours: (domain: Domain, conn: Connection) => unknown;
  /** Changes Perl's result into a form that can be compared. */
  readonly theirs?: (result: unknown) => unknown;
  /** Makes the world ready, before the call of either side. */
  readonly before?: () => Promise<unknown>;
  /** What the call of either side has changed, found out through Sys::Virt. */
  readonly effect?: () => Promise<unknown>;
  readonly after?: () => Promise<unknown>;
  /** The code of an error that either side gets now and then, by a race in the daemon: it makes the step again. */
  readonly repeatOn?: number;
  /** Numbers that are not the same in two calls. Perl's call is then made a second time, after ours. */
  readonly moving?: Movements;
}

/** A call that was made on both sides. */
export interface Comparison {
  /** Name of the method in the manual. */
  readonly method: string;
  readonly world: string;
  readonly theirs: Outcome;
  readonly ours: Outcome;
  /** Empty when both got the same. */
  readonly differences: readonly string[];
  /** Why numbers were not compared digit by digit. */
  readonly tolerances: readonly string[];
  /** What our call has called on the wire. */
  readonly procedures: readonly string[];
}

/** Two connections to the same driver of the same daemon. */
export interface World {
  readonly name: string;
  readonly perl: SysVirt;
  /** Name of Perl's connection. */
  readonly connection: string;
  readonly conn: Connection;
  /** Name of the domain that the steps are about. */
  readonly domain: string;
}

const REPEATS_MAX = 4;

/** Makes calls on both sides and keeps what came of them. */
export class Bench {
  readonly comparisons: Comparison[] = [];
  readonly #progress: (line: string) => void;

  /** @param progress is told of every step before it begins */
  constructor(progress: (line: string) => void = () => undefined) {
    this.#progress = progress;
  }

  /** Calls a method on both sides, each on a handle that was looked up for it. */
  async step(world: World, method: string, step: Step): Promise<void> {
    this.#progress(`${world.name}: ${method}`);
    const { operation = 'call', list = false, args = [], more = {} } = step;
    const { connection, domain } = world;
    const call: PerlCall = {
      operation,
      connection,
      domain,
      method: step.instead?.method ?? method,
      args,
      list,
      ...more,
    };
    const theirs = await this.#lane(step, () => world.perl.attempt(call));
    const procedures: string[] = [];
    const ours = await this.#lane(step, () => attemptOurs(world, step, procedures));
    const again = step.moving === undefined ? theirs : await this.#lane(step, () => world.perl.attempt(call));
    const instead = step.instead === undefined ? [] : [`${step.instead.method} in Perl: ${step.instead.because}`];
    const tolerances = Object.entries(step.moving ?? {}).map(
      ([key, { kind, because }]) => `${key}: ${kind}, ${because}`,
    );
    const unlike = compared(step, { before: theirs, after: again }, ours);
    this.comparisons.push({
      ...{ method, world: world.name, theirs: theirs.outcome, ours: ours.outcome },
      ...{ differences: unlike, tolerances: [...tolerances, ...instead], procedures: [...new Set(procedures)] },
    });
  }

  async #lane(step: Step, call: () => Promise<Outcome>): Promise<Lane> {
    for (let left = REPEATS_MAX; ; left -= 1) {
      const lane = await this.#once(step, call);
      const { outcome } = lane;
      if (left === 0 || !('code' in outcome) || outcome.code !== step.repeatOn) return lane;
      this.#progress(`again, after ${said(outcome)}`);
    }
  }

  async #once(step: Step, call: () => Promise<Outcome>): Promise<Lane> {
    await step.before?.();
    const outcome = await call();
    try {
      return { outcome, effect: await step.effect?.(), trouble: [] };
    } catch (error) {
      // What does not come about is a difference, even when it does on neither side, and no end of the run.
      return { outcome, effect: undefined, trouble: [`${error} after ${said(outcome)}`] };
    } finally {
      await step.after?.();
    }
  }
}

interface Lane {
  readonly outcome: Outcome;
  readonly effect: unknown;
  readonly trouble: readonly string[];
}

/** What it takes to have a link, and to know once what the daemon behind it can do, says nothing about a method. */
const LINK_PROCEDURES: ReadonlySet<string> = new Set([
  'AUTH_LIST',
  'CONNECT_OPEN',
  'CONNECT_SUPPORTS_FEATURE',
  'CONNECT_CLOSE',
]);

async function attemptOurs(world: World, { ours }: Step, procedures: string[]): Promise<Outcome> {
  const domain = await world.conn.getDomainByName(world.domain);
  const start = ({ procedure }: CallTrace): void => {
    if (!LINK_PROCEDURES.has(procedure)) procedures.push(procedure);
  };
  const listener = { start, end: ignore, asyncStart: ignore, asyncEnd: ignore, error: ignore };
  callChannel.subscribe(listener);
  try {
    return { result: normal(await ours(domain, world.conn)) };
  } catch (error) {
    if (isServerError(error)) return { code: error.number, message: String(normal(error.fields.message ?? '')) };
    // Refused here, where Perl would have asked the daemon: no error of libvirt's.
    return { code: 0, message: String(error) };
  } finally {
    callChannel.unsubscribe(listener);
  }
}

function ignore(): void {}

function compared(step: Step, theirs: { before: Lane; after: Lane }, ours: Lane): string[] {
  const { before, after } = theirs;
  const effects = differences({ before: before.effect, after: after.effect }, ours.effect);
  const wrong = [...effects.map((line) => `then ${line}`), ...before.trouble, ...ours.trouble];
  if ('code' in before.outcome || 'code' in ours.outcome) {
    return [
      ...(said(before.outcome) === said(ours.outcome)
        ? []
        : [`${said(before.outcome)} in Perl, ${said(ours.outcome)} here`]),
      ...wrong,
    ];
  }
  const bracket: Bracket = {
    before: before.outcome.result,
    after: 'code' in after.outcome ? undefined : after.outcome.result,
  };
  const shape = step.theirs ?? ((result: unknown): unknown => result);
  const found = differences(
    { before: shape(bracket.before), after: shape(bracket.after) },
    ours.outcome.result,
    step.moving,
  );
  return [...found, ...wrong];
}

function said(outcome: Outcome): string {
  return 'code' in outcome ? `error ${outcome.code} (${outcome.message})` : 'a result';
}
