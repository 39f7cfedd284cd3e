import { UsageError } from '../../errors.js';
import { lookUp } from '../catalog.js';

/** A call of the session, as its later frames refer to it. */
export interface CallIdentity {
  readonly program: number;
  readonly number: number;
  readonly procedure: string;
  readonly serial: number;
}

/**
 * The calls of one link while a session is read: finds out which call a reply or a packet belongs to, by its serial or,
 * where somebody wrote the line by hand without one, by what makes sense.
 */
export class Conversation {
  /** Calls without a reply so far, oldest first. */
  readonly #unanswered: CallIdentity[] = [];
  /** The latest stream of each serial. */
  readonly #streams = new Map<number, CallIdentity>();
  #next = 0;

  /** A call was made. Returns its serial. */
  call(program: number, number: number, procedure: string, given: number | undefined): number {
    const serial = given ?? this.#next;
    if (this.#unanswered.some((call) => call.serial === serial)) {
      throw new UsageError('INVALID_VALUE', `serial ${serial} belongs to a call that is not answered yet`);
    }
    this.#next = Math.max(this.#next, serial + 1);
    const call = { program, number, procedure, serial };
    this.#unanswered.push(call);
    const known = lookUp(program, number);
    if (known?.kind === 'call' && known.codec.stream !== undefined) this.#streams.set(serial, call);
    return serial;
  }

  /** A reply came. Returns the call that it answers; the error of a stream may come as a reply too. */
  reply(serial: number | undefined, procedure: string | undefined): CallIdentity {
    const fits = (call: CallIdentity): boolean =>
      (serial === undefined || call.serial === serial) && (procedure === undefined || call.procedure === procedure);
    const at = this.#unanswered.findIndex(fits);
    if (at >= 0) return this.#unanswered.splice(at, 1)[0] ?? never();
    const stream = serial === undefined ? undefined : this.#streams.get(serial);
    if (stream !== undefined && fits(stream)) return stream;
    const which = [procedure, serial === undefined ? undefined : `with serial ${serial}`].filter(Boolean).join(' ');
    throw new UsageError('INVALID_VALUE', `a reply without its call: no call ${which} is unanswered`);
  }

  /** A packet came or went. Returns the call that opened its stream. */
  packet(serial: number | undefined, procedure: string | undefined): CallIdentity {
    const stream = serial === undefined ? [...this.#streams.values()].at(-1) : this.#streams.get(serial);
    if (stream !== undefined && procedure !== undefined && procedure !== stream.procedure) {
      const message = `the stream with serial ${stream.serial} is that of ${stream.procedure}, not of ${procedure}`;
      throw new UsageError('INVALID_VALUE', message);
    }
    if (stream !== undefined) return stream;
    const which = serial === undefined ? '' : ` with serial ${serial}`;
    throw new UsageError('INVALID_VALUE', `a stream packet without its stream: no call${which} opens one`);
  }
}

function never(): never {
  throw new TypeError('unreachable');
}
