import { isRecord } from '../../describe/json.js';
import type { CallbackSpace } from '../replay/meaning.js';
import { DaemonError } from './daemon-error.js';
import type { EventKind } from './event-ids.js';

/** The object that events are wanted of, as it came in the call; null for all. */
type Filter = { readonly [field: string]: unknown } | null;

interface Registration {
  readonly space: CallbackSpace;
  readonly callback: number;
  /** Absent for QEMU's own events. */
  readonly event: number | undefined;
  readonly filter: Filter;
  /** Whether an event of QEMU's own with this name is wanted. */
  readonly wants: (name: string) => boolean;
}

const REGEX = 1;
const IGNORE_CASE = 2;

/** What one client of a fake daemon wants to hear of. */
export class Registrations {
  readonly #registrations: Registration[] = [];
  readonly #next = new Map<CallbackSpace, number>();

  /** Registers, as a daemon does: the same wish only once. Returns the callback id. */
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

  /** The callbacks that an event has to be sent to. */
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

/** Objects are the same when their UUIDs are, or, where there is none, their names. */
function sameObject(left: Filter, right: Filter): boolean {
  if (left === null || right === null) return left === right;
  const [a, b] = [left['uuid'], right['uuid']];
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  return left['name'] === right['name'];
}

/** QEMU's own events are wanted by name, by a pattern, or all. */
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
