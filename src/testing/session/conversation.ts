import { UsageError } from '../../errors.js';
import { lookUp } from '../catalog.js';

/** A call of the recording, as referred to by later frames. */
export interface CallIdentity {
  readonly program: number;
  readonly number: number;
  readonly procedure: string;
  readonly serial: number;
}

/**
 * The calls of one link while a recording is parsed: finds the call of a reply or packet by its serial, or, in
 * handwritten lines without a serial, by context.
 */
export class Conversation {
  /** Calls without a reply so far, oldest first. */
  readonly #unanswered: CallIdentity[] = [];
  /** The latest stream of each serial. */
  readonly #streams = new Map<number, CallIdentity>();
  #next = 0;

  /** Adds a call. Returns its serial. */
  call(program: number, number: number, procedure: string, given: number | undefined): number {
    const serial = given ?? this.#next;
    if (this.#unanswered.some((call) => call.serial === serial)) {
      throw new UsageError('INVALID_VALUE', `serial ${serial} belongs to a call without a reply so far`);
    }
    this.#next = Math.max(this.#next, serial + 1);
    const call = { program, number, procedure, serial };
    this.#unanswered.push(call);
    const known = lookUp(program, number);
    if (known?.kind === 'call' && known.codec.stream !== undefined) this.#streams.set(serial, call);
    return serial;
  }

  /** Adds a reply. Returns its call; the error of a stream may be a reply too. */
  reply(serial: number | undefined, procedure: string | undefined): CallIdentity {
    const fits = (call: CallIdentity): boolean =>
      (serial === undefined || call.serial === serial) && (procedure === undefined || call.procedure === procedure);
    const at = this.#unanswered.findIndex(fits);
    if (at >= 0) return this.#unanswered.splice(at, 1)[0] ?? never();
    const stream = serial === undefined ? undefined : this.#streams.get(serial);
    if (stream !== undefined && fits(stream)) return stream;
    const which = [procedure, serial === undefined ? undefined : `with serial ${serial}`].filter(Boolean).join(' ');
    throw new UsageError('INVALID_VALUE', `a reply without a call: call ${which} is not pending`);
  }

  /** Adds a packet. Returns the call that opened its stream. */
  packet(serial: number | undefined, procedure: string | undefined): CallIdentity {
    const stream = serial === undefined ? [...this.#streams.values()].at(-1) : this.#streams.get(serial);
    if (stream !== undefined && procedure !== undefined && procedure !== stream.procedure) {
      const message = `the stream with serial ${stream.serial} belongs to ${stream.procedure}, not to ${procedure}`;
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
