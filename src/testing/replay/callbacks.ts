import { isRecord, type Json } from '../../describe/json.js';
import type { CallbackSpace } from './control-calls.js';
import type { RecordedRegistration } from './recording-index.js';

/** The reply to a registration. */
export type RegistrationAnswer =
  | { readonly kind: 'callback'; readonly id: number }
  | { readonly kind: 'refused'; readonly registration: RecordedRegistration };

interface CallbackEntry {
  readonly registration: RecordedRegistration;
  /** Number of the connection that registered; undefined before that, and after deregistration. */
  owner: number | undefined;
  taken: boolean;
}

/** The event registrations: which connection of the replay has which callback of the recording. */
export class Callbacks {
  readonly #entries: readonly CallbackEntry[];
  readonly #repeats: boolean;
  #next: number;

  /** @param repeats true if a recorded registration may be repeated */
  constructor(registrations: readonly RecordedRegistration[], repeats: boolean) {
    this.#entries = registrations.map((registration) => ({ registration, owner: undefined, taken: false }));
    this.#repeats = repeats;
    this.#next = 1 + Math.max(-1, ...registrations.map(({ callback }) => callback ?? -1));
  }

  /** Answers a registration as recorded; one that was not recorded gets an id without events. */
  register(procedure: string, args: Json | undefined, owner: number): RegistrationAnswer {
    const key = registrationKey(procedure, args);
    const same = this.#entries.filter(
      ({ registration: { call } }) => registrationKey(call.procedure, call.content) === key,
    );
    const free = same.find((entry) => !entry.taken) ?? (this.#repeats ? same.at(-1) : undefined);
    if (free === undefined) return { kind: 'callback', id: this.#fresh() };
    free.taken = true;
    const { registration } = free;
    if (registration.reply?.status === 'error') return { kind: 'refused', registration };
    free.owner = owner;
    return { kind: 'callback', id: registration.callback ?? this.#fresh() };
  }

  /** Removes a registration. */
  deregister(space: CallbackSpace, id: number, owner: number): void {
    for (const entry of this.#entries) {
      const { registration } = entry;
      if (registration.space === space && registration.callback === id && entry.owner === owner)
        entry.owner = undefined;
    }
  }

  /** Returns the connection that has a callback of a link of the recording. */
  ownerOf(link: number, callback: { readonly space: CallbackSpace; readonly id: number }): number | undefined {
    return this.#entries.find(
      ({ registration, owner }) =>
        owner !== undefined &&
        registration.call.link === link &&
        registration.space === callback.space &&
        registration.callback === callback.id,
    )?.owner;
  }

  #fresh(): number {
    const id = this.#next;
    this.#next += 1;
    return id;
  }
}

/** Returns the event and object of a registration for comparison. An object is compared by name and UUID, not by id. */
function registrationKey(procedure: string, args: Json | undefined): string {
  if (!isRecord(args)) return procedure;
  const parts = Object.entries(args).map(([key, value]) => {
    if (!isRecord(value)) return [key, value];
    const { id: _id, ...identity } = value;
    return [key, identity];
  });
  return `${procedure}:${JSON.stringify(parts)}`;
}
