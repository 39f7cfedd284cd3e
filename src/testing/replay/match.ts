import { isRecord, type Json } from '../../describe/json.js';
import { UsageError } from '../../errors.js';

/** A call as seen by the matching rules. */
export interface MatchedCall {
  /** `remote`, `qemu`, `lxc` or `admin`. */
  readonly program: string;
  /** `DOMAIN_DEFINE_XML_FLAGS`. */
  readonly procedure: string;
  /** As in a recording: 64-bit numbers are decimal strings, bytes base64, UUIDs text. */
  readonly args: Json;
}

/** Differences to ignore when a call is compared with recorded ones. */
export interface MatchOptions {
  /**
   * Paths of arguments that may differ: `dom.id`, `params[*].value`, or, for one procedure only,
   * `DOMAIN_DEFINE_XML_FLAGS:xml`.
   */
  readonly ignore?: readonly string[] | undefined;
  /**
   * Returns the arguments of a call without values that change from run to run, such as a random UUID in XML. Called
   * for recorded calls and for new ones.
   */
  readonly normalize?: ((call: MatchedCall) => Json) | undefined;
}

type Step = string | number | '*';

interface Ignored {
  readonly procedure: string | undefined;
  readonly steps: readonly Step[];
}

/** Normalizes the arguments of calls for comparison. */
export class Normalizer {
  readonly #ignored: readonly Ignored[];
  readonly #normalize: ((call: MatchedCall) => Json) | undefined;

  /** @throws UsageError for an invalid path */
  constructor(options: MatchOptions = {}) {
    this.#ignored = (options.ignore ?? []).map(parsePath);
    this.#normalize = options.normalize;
  }

  args(call: MatchedCall): Json {
    // A normalizer may modify its argument.
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
      throw new UsageError('INVALID_VALUE', `the path ${JSON.stringify(path)} is invalid; a path is dom.id`);
    }
    steps.push(name ?? (index === '*' ? '*' : Number(index)));
  }
  if (steps.length === 0) throw new UsageError('INVALID_VALUE', 'an empty path would ignore every argument');
  return { procedure, steps };
}

/** Returns a copy of a value without one place. */
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
