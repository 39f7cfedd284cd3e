import { QEMU } from '../../generated/programs.js';
import type { CallbackSpace } from '../replay/control-calls.js';

/** The registration that an event requires. */
export interface EventKind {
  readonly space: CallbackSpace;
  /** Number of the event within its kind; undefined for QEMU monitor events, which have names. */
  readonly id: number | undefined;
}

/** Domain events 0 to 15 have consecutive messages; later ones were added individually. */
const FIRST_DOMAIN_MESSAGE = 318;
const CONSECUTIVE = 16;
const LATER_DOMAIN_MESSAGES: readonly number[] = [339, 346, 348, 354, 359, 363, 367, 379, 385, 423, 438, 453, 454, 455];

const OTHER_MESSAGES: ReadonlyMap<number, EventKind> = new Map([
  [315, { space: 'network', id: 0 }],
  [446, { space: 'network', id: 1 }],
  [370, { space: 'storage-pool', id: 0 }],
  [373, { space: 'storage-pool', id: 1 }],
  [376, { space: 'node-device', id: 0 }],
  [377, { space: 'node-device', id: 1 }],
  [382, { space: 'secret', id: 0 }],
  [383, { space: 'secret', id: 1 }],
]);

/** Returns the registration that a message requires; undefined for a message without a callback. */
export function eventKind(program: number, message: number): EventKind | undefined {
  if (program === QEMU.number) return { space: 'domain', id: undefined };
  const id = message - FIRST_DOMAIN_MESSAGE;
  if (id >= 0 && id < CONSECUTIVE) return { space: 'domain', id };
  const later = LATER_DOMAIN_MESSAGES.indexOf(message);
  return later >= 0 ? { space: 'domain', id: CONSECUTIVE + later } : OTHER_MESSAGES.get(message);
}
