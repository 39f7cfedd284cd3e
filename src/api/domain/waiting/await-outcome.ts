import { withDeadline } from '../../../deadline.js';
import { ConnectionError, isServerError, TimeoutError } from '../../../errors.js';
import type { NonnullDomain } from '../../../generated/remote/common.js';
import type { DomainEventName, EventMap } from '../../events/event-types.js';
import type { HandleSession } from '../../handles.js';
import type { CallOptions } from '../../options.js';
import { EventInbox, isGap } from './event-inbox.js';
import { WaitError, type WaitErrorCode } from './wait-error.js';

/** Time for an event that the state or an error has preceded, in milliseconds. */
export const EVENT_DELAY_MS = 1_000;

/** The same after lost events: a daemon that has just been started takes its time to handle what happened meanwhile. */
export const RESTART_DELAY_MS = 5_000;

/** The end of a wait. */
export interface Settled<T> {
  readonly value: T;
}

/** The course of a wait so far, for its errors. */
export class Progress {
  /** The last observation. */
  lastSeen = '';
  /** Name of the call that was sent, and whether it was answered. */
  #sent: { readonly name: string; isAnswered: boolean } | undefined;

  /** True if a call was sent. */
  get sent(): boolean {
    return this.#sent !== undefined;
  }

  /** Sends the call that leads to the outcome. */
  async sending<T>(name: string, call: () => Promise<T>): Promise<T> {
    const sent = { name, isAnswered: false };
    this.#sent = sent;
    const result = await call();
    sent.isAnswered = true;
    return result;
  }

  /**
   * Like {@link sending}, for a request to the guest: its agent may end before it has confirmed what it does. Daemons
   * since 11.2.0 report that as `AGENT_COMMAND_TIMEOUT`, older ones as a general error.
   * @param agentEnded asked after a general error
   */
  async asking(name: string, call: () => Promise<unknown>, agentEnded: () => Promise<boolean>): Promise<void> {
    try {
      await this.sending(name, call);
    } catch (error) {
      const ended = isServerError(error, 'INTERNAL_ERROR')
        ? await agentEnded()
        : isServerError(error, 'AGENT_COMMAND_TIMEOUT');
      if (!ended || !isServerError(error)) throw error;
      this.lastSeen = error.message;
    }
  }

  /** `DOMAIN_SHUTDOWN was sent; last seen: RUNNING` */
  toString(): string {
    const { lastSeen } = this;
    return lastSeen === '' ? this.#sentText() : `${this.#sentText()}; last seen: ${lastSeen}`;
  }

  /** Returns the error of a wait that cannot succeed any more. */
  error(code: WaitErrorCode, message: string): WaitError {
    const { lastSeen } = this;
    return new WaitError(code, `${message}; ${this}`, { sent: this.sent, lastSeen });
  }

  /** Returns the error of a wait whose deadline has expired. */
  expired(timeoutMs: number, awaited: string): TimeoutError {
    return new TimeoutError('TIMEOUT', `timed out after ${timeoutMs} ms waiting for ${awaited}; ${this}`);
  }

  #sentText(): string {
    if (this.#sent === undefined) return 'nothing was sent';
    return `${this.#sent.name} was sent${this.#sent.isAnswered ? '' : ', but not answered'}`;
  }
}

/** An awaited outcome, and how it is recognised. */
export interface Plan<Name extends DomainEventName, T> {
  readonly progress: Progress;
  /** Events that are registered before anything is sent. */
  readonly events: readonly Name[];
  /** Query the state again if no event has arrived for so many milliseconds. Default: only after events. */
  readonly pollMs?: number;
  /** True if an event explains a refused call better than its error. */
  readonly explainsRefusal?: boolean;
  /** Describes the outcome, for errors: `web to shut down`. */
  awaited(): string;
  /** Sends the call that leads to the outcome. */
  act?(signal: AbortSignal): Promise<unknown>;
  /** Interprets an event; undefined if the state has to be queried. @throws WaitError if the outcome is impossible */
  judge(event: EventMap[Name]): Settled<T> | 'irrelevant' | undefined;
  /** Queries the state; `lost` is true if events were lost since. @throws WaitError if the outcome is impossible */
  look(signal: AbortSignal, lost: boolean): Promise<Settled<T> | undefined>;
}

/**
 * Registers events, acts, and waits until an event or the state shows the outcome. With `reconnect` it survives a lost
 * link: the state is queried again on the next one.
 * @throws TimeoutError; the reason of the signal; WaitError; ConnectionError if the connection ends
 */
export async function awaitOutcome<Name extends DomainEventName, T>(
  session: HandleSession,
  dom: NonnullDomain,
  plan: Plan<Name, T>,
  options: CallOptions,
): Promise<T> {
  const expired = (timeoutMs: number): TimeoutError => plan.progress.expired(timeoutMs, plan.awaited());
  return withDeadline(options, expired, async (signal) => {
    using inbox = await EventInbox.open(session, dom, plan.events, signal);
    let settled = await begin(plan, inbox, signal);
    while (settled === undefined) {
      const item = await inbox.next(plan.pollMs);
      if (item === undefined) settled = await look(plan, inbox, signal, false);
      else if (isGap(item)) settled = await look(plan, inbox, signal, true);
      else {
        const judged = plan.judge(item);
        if (judged !== 'irrelevant') settled = judged ?? (await look(plan, inbox, signal, false));
      }
    }
    return settled.value;
  });
}

async function begin<Name extends DomainEventName, T>(
  plan: Plan<Name, T>,
  inbox: EventInbox<Name>,
  signal: AbortSignal,
): Promise<Settled<T> | undefined> {
  try {
    await plan.act?.(signal);
  } catch (error) {
    if (isServerError(error) && plan.explainsRefusal === true) {
      for (const item of inbox.take()) plan.judge(item);
      // The event of a refusal by the guest may follow the error.
      const settled = isServerError(error, 'OPERATION_FAILED') ? await explained(plan, inbox) : undefined;
      if (settled !== undefined) return settled;
    }
    // The link was lost before the reply: the state on the next link shows whether the daemon has acted.
    if (!(error instanceof ConnectionError) || !(await isRelinked(inbox))) throw error;
    const settled = await look(plan, inbox, signal, true);
    if (settled === undefined) throw error;
    return settled;
  }
  return look(plan, inbox, signal, false);
}

/** Waits for the next link. */
async function isRelinked<Name extends DomainEventName>(inbox: EventInbox<Name>): Promise<boolean> {
  try {
    for (;;) if ((await inbox.next())?.type === 'resync') return true;
  } catch (error) {
    if (error instanceof ConnectionError) return false;
    throw error;
  }
}

async function look<Name extends DomainEventName, T>(
  plan: Plan<Name, T>,
  inbox: EventInbox<Name>,
  signal: AbortSignal,
  lost: boolean,
): Promise<Settled<T> | undefined> {
  try {
    return await plan.look(signal, lost);
  } catch (error) {
    // Either a resync follows, which causes another query, or the end of the connection.
    if (error instanceof ConnectionError) return undefined;
    if (!isServerError(error)) throw error;
    // A domain that stops makes queries fail before its event arrives.
    const settled = await explained(plan, inbox);
    if (settled === undefined) throw error;
    return settled;
  }
}

/** Waits a short time for an event that explains why a query has failed. */
async function explained<Name extends DomainEventName, T>(
  plan: Plan<Name, T>,
  inbox: EventInbox<Name>,
): Promise<Settled<T> | undefined> {
  const end = performance.now() + EVENT_DELAY_MS;
  for (let left = EVENT_DELAY_MS; left > 0; left = end - performance.now()) {
    const item = await inbox.next(left);
    const judged = item === undefined || isGap(item) ? undefined : plan.judge(item);
    if (judged !== undefined && judged !== 'irrelevant') return judged;
  }
  return undefined;
}
