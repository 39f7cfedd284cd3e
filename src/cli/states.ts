import { DomainState } from '../generated/constants/domain.js';

/** In the words of libvirt's own shell. */
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

/** The word for a `DomainState`. A newer daemon may send a number that has none. */
export function stateText(state: number): string {
  return WORDS.get(state) ?? `state ${state}`;
}
