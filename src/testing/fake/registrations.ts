import { isRecord } from '../../describe/json.js';
import type { CallbackSpace } from '../replay/control-calls.js';
import { DaemonError } from './daemon-error.js';
import type { EventKind } from './event-ids.js';

/** The object of a registration, as received; null for all objects. */
type Filter = { readonly [field: string]: unknown } | null;

interface Registration {
  readonly space: CallbackSpace;
  readonly callback: number;
  /** Undefined for QEMU monitor events. */
  readonly event: number | undefined;
  readonly filter: Filter;
  /** Returns true if a QEMU monitor event with this name matches. */
  readonly wants: (name: string) => boolean;
}

const REGEX = 1;
const IGNORE_CASE = 2;

/** The event registrations of a client of a fake daemon. */
export class Registrations {
  readonly #registrations: Registration[] = [];
  readonly #next = new Map<CallbackSpace, number>();

  /** Registers, rejecting duplicates as a daemon does. Returns the callback id. */
  add(space: CallbackSpace, args: unknown): number {
    const fields = isRecord(args) ? args : {};
    const event = fields['eventID'];
    const isMonitor = event === undefined;
    const filter = objectIn(fields);
    const known = this.#registrations.some(
      (other) => other.space === space && other.event === event && sameObject(other.filter, filter),
    );
    if (known && !isMonitor) {
      throw new DaemonError('INVALID_ARG', 'invalid argument: event callback already tracked', { domain: 'NONE' });
    }
    const callback = this.#next.get(space) ?? 0;
    this.#next.set(space, callback + 1);
    const number = typeof event === 'number' ? event : undefined;
    this.#registrations.push({ space, callback, event: number, filter, wants: wantsOf(fields) });
    return callback;
  }

  remove(space: CallbackSpace, args: unknown): void {
    const callback = isRecord(args) ? args['callbackID'] : undefined;
    const at = this.#registrations.findIndex((one) => one.space === space && one.callback === callback);
    if (at < 0) throw new DaemonError('INTERNAL_ERROR', `${space} event callback ${callback} not registered`);
    this.#registrations.splice(at, 1);
  }

  /** Returns the callbacks to which an event has to be sent. */
  callbacksFor(kind: EventKind, payload: unknown): number[] {
    const fields = isRecord(payload) ? payload : {};
    const inner = fields['msg'];
    const object = objectIn(isRecord(inner) ? inner : fields);
    const name = typeof fields['event'] === 'string' ? fields['event'] : '';
    return this.#registrations
      .filter(({ space, event }) => space === kind.space && event === kind.id)
      .filter(({ filter, wants }) => (filter === null || sameObject(filter, object)) && wants(name))
      .map(({ callback }) => callback);
  }
}

function objectIn(fields: { readonly [field: string]: unknown }): Filter {
  for (const key of ['dom', 'net', 'pool', 'dev', 'secret']) {
    const object = fields[key];
    if (isRecord(object)) return object;
  }
  return null;
}

/** Objects are equal if their UUIDs are, or without UUIDs, their names. */
function sameObject(left: Filter, right: Filter): boolean {
  if (left === null || right === null) return left === right;
  const [a, b] = [left['uuid'], right['uuid']];
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  return left['name'] === right['name'];
}

/** QEMU monitor events are selected by name, by a pattern, or all. */
function wantsOf(fields: { readonly [field: string]: unknown }): (name: string) => boolean {
  const { event, flags } = { event: fields['event'], flags: Number(fields['flags'] ?? 0) };
  if (typeof event !== 'string') return () => true;
  const ignoreCase = (flags & IGNORE_CASE) !== 0;
  if ((flags & REGEX) === 0) {
    return (name) => (ignoreCase ? name.toLowerCase() === event.toLowerCase() : name === event);
  }
  const pattern = new RegExp(event, ignoreCase ? 'i' : '');
  return (name) => pattern.test(name);
}
