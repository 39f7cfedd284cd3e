/**
 * Code that is loaded when it is first called. A program that lists domains has no use for the codecs of storage, and
 * one that starts, asks one thing and ends would spend more time on them than on its question.
 *
 * What is called keeps its order: while code is being loaded, everything that is called after waits behind it.
 */

type Fn = (...args: never[]) => unknown;

/** The functions of a module, as far as they can be waited for. */
export type OnDemand<Module> = {
  readonly [Name in keyof Module as Module[Name] extends (...args: never[]) => Promise<unknown>
    ? Name
    : never]: Module[Name];
};

/** Settles when all that was called so far has begun; undefined while nothing is being loaded. Never rejects. */
let latest: Promise<unknown> | undefined;

/**
 * The functions of a module that is loaded when the first of them is called.
 * @param load an `import()` of the module, written where it is needed, so that bundlers see it
 * @param part the namespace that they are in, if the module exports several
 */
export function onDemand<Module extends object>(load: () => Promise<Module>): OnDemand<Module>;
export function onDemand<Parts extends object, Name extends keyof Parts>(
  load: () => Promise<Parts>,
  part: Name,
): OnDemand<Parts[Name]>;
export function onDemand(load: () => Promise<object>, part?: PropertyKey): object {
  const loadPart = part === undefined ? load : async () => memberOf(await load(), part);
  const get = (_none: object, name: PropertyKey, functions: object): unknown => {
    const stub = stubOf(loadPart, name);
    Object.defineProperty(functions, name, { value: stub });
    return stub;
  };
  // Only a name that is asked for the first time gets as far as the prototype.
  return Object.create(new Proxy({}, { get }));
}

/** Runs what is loaded already after all that was called before. */
export function inTurn<T>(run: () => Promise<T>): Promise<T> {
  return latest === undefined ? run() : begin(async () => run);
}

function stubOf(load: () => Promise<object>, name: PropertyKey): Fn {
  let loaded: Fn | undefined;
  const loading = async (): Promise<Fn> => {
    loaded ??= functionOf(await load(), name);
    return loaded;
  };
  return (...args: never[]): unknown => {
    if (loaded !== undefined && latest === undefined) return loaded(...args);
    return begin(async () => {
      const run = await loading();
      return () => run(...args);
    });
  };
}

/** Loads and runs, but not before all that was called earlier runs. */
async function begin<T>(load: () => Promise<() => T>): Promise<Awaited<T>> {
  const turn = Promise.allSettled([load(), latest]);
  latest = turn;
  const [run] = await turn;
  if (latest === turn) latest = undefined;
  if (run.status === 'rejected') throw run.reason;
  return await run.value();
}

function functionOf(module: object, name: PropertyKey): Fn {
  const found: unknown = Reflect.get(module, name);
  if (isFunction(found)) return found;
  throw new TypeError(`${String(name)} is no function of the module that was loaded for it`);
}

function memberOf(parts: object, name: PropertyKey): object {
  const found: unknown = Reflect.get(parts, name);
  if (typeof found === 'object' && found !== null) return found;
  throw new TypeError(`${String(name)} is no part of the module that was loaded for it`);
}

function isFunction(value: unknown): value is Fn {
  return typeof value === 'function';
}
