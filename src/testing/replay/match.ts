import { isRecord, type Json } from '../../describe/json.js';
import { UsageError } from '../../errors.js';

/** A call as rules of matching see it. */
export interface MatchedCall {
  /** `remote`, `qemu`, `lxc` or `admin`. */
  readonly program: string;
  /** `DOMAIN_DEFINE_XML_FLAGS`. */
  readonly procedure: string;
  /** As in a session file: 64-bit numbers are decimal strings, bytes base64, UUIDs text. */
  readonly args: Json;
}

/** What does not count when a call is compared with recorded ones. */
export interface MatchOptions {
  /**
   * Paths of arguments that may differ: `dom.id`, `params[*].value`, or, for one procedure only,
   * `DOMAIN_DEFINE_XML_FLAGS:xml`.
   */
  readonly ignore?: readonly string[] | undefined;
  /**
   * Returns the arguments of a call without what changes from run to run, such as a random UUID in XML. Called for
   * recorded calls and for new ones alike.
   */
  readonly normalize?: ((call: MatchedCall) => Json) | undefined;
}

type Step = string | number | '*';

interface Ignored {
  readonly procedure: string | undefined;
  readonly steps: readonly Step[];
}

/** Brings the arguments of calls into the form in which they are compared. */
export class Normalizer {
  readonly #ignored: readonly Ignored[];
  readonly #normalize: ((call: MatchedCall) => Json) | undefined;

  /** @throws UsageError for a path that cannot be read */
  constructor(options: MatchOptions = {}) {
    this.#ignored = (options.ignore ?? []).map(parsePath);
    this.#normalize = options.normalize;
  }

  args(call: MatchedCall): Json {
    // A normalizer may change what it is given.
    let args =
      this.#normalize === undefined ? call.args : this.#normalize({ ...call, args: structuredClone(call.args) });
    for (const { procedure, steps } of this.#ignored) {
      if (procedure === undefined || procedure === call.procedure) args = without(args, steps);
    }
    return args;
  }
}

function parsePath(path: string): Ignored {
  const [, procedure, rest = ''] = /^(?:([A-Z][A-Z0-9_]*):)?(.*)$/s.exec(path) ?? [];
  const steps: Step[] = [];
  const form = /\.?([A-Za-z_][A-Za-z0-9_]*)|\[(\d+|\*)\]/y;
  while (form.lastIndex < rest.length) {
    const [, name, index] = form.exec(rest) ?? [];
    if (name === undefined && index === undefined) {
      throw new UsageError('INVALID_VALUE', `the path ${JSON.stringify(path)} cannot be read; a path is dom.id`);
    }
    steps.push(name ?? (index === '*' ? '*' : Number(index)));
  }
  if (steps.length === 0) throw new UsageError('INVALID_VALUE', 'an empty path would ignore every argument');
  return { procedure, steps };
}

/** A copy of a value without one place. */
function without(value: Json, steps: readonly Step[]): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return null;
  if (Array.isArray(value)) {
    return value.map((item, index) => (step === '*' || step === index ? without(item, rest) : item));
  }
  if (!isRecord(value) || typeof step !== 'string' || !Object.hasOwn(value, step)) return value;
  const inner: Json | undefined = value[step];
  return inner === undefined ? value : { ...value, [step]: without(inner, rest) };
}
