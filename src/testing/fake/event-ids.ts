import { QEMU } from '../../generated/programs.js';
import type { CallbackSpace } from '../replay/meaning.js';

/** What has to be registered for so that an event is sent. */
export interface EventKind {
  readonly space: CallbackSpace;
  /** Number of the event among those of its kind; absent for QEMU's own, which have names. */
  readonly id: number | undefined;
}

/** Domain events 0 to 15 have consecutive messages; the later ones came one by one. */
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

/** What a message is registered for with; undefined for one that belongs to no callback. */
export function eventKind(program: number, message: number): EventKind | undefined {
  if (program === QEMU.number) return { space: 'domain', id: undefined };
  const id = message - FIRST_DOMAIN_MESSAGE;
  if (id >= 0 && id < CONSECUTIVE) return { space: 'domain', id };
  const later = LATER_DOMAIN_MESSAGES.indexOf(message);
  return later >= 0 ? { space: 'domain', id: CONSECUTIVE + later } : OTHER_MESSAGES.get(message);
}
