import { DomainState } from '../generated/constants/domain.js';

/** The words that virsh uses. */
const WORDS: ReadonlyMap<number, string> = new Map<number, string>([
  [DomainState.NOSTATE, 'no state'],
  [DomainState.RUNNING, 'running'],
  [DomainState.BLOCKED, 'idle'],
  [DomainState.PAUSED, 'paused'],
  [DomainState.SHUTDOWN, 'in shutdown'],
  [DomainState.SHUTOFF, 'shut off'],
  [DomainState.CRASHED, 'crashed'],
  [DomainState.PMSUSPENDED, 'pmsuspended'],
]);

/** Returns the word for a `DomainState`. A newer daemon may send a number without one. */
export function stateText(state: number): string {
  return WORDS.get(state) ?? `state ${state}`;
}
