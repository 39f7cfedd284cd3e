import { type Loadable, loadOnce } from './lazy.js';
import { type Procedure, readingAs } from './procedure.js';

/**
 * A procedure whose codecs are loaded when it is first called: there are several hundred procedures, of which a program
 * uses few.
 */
export interface LazyProcedure<Args, Ret> {
  /** Name of its export in the module: `domainGetInfo`. */
  readonly key: string;
  /** The module. All its procedures are loaded with the first. */
  readonly codecs: Loadable<object>;
  /** Name on the wire, if it differs from the key. */
  readonly wireName?: string;
  /** The procedure with its codecs, stored by {@link loadedProcedure}. */
  loaded?: Procedure<Args, Ret>;
  /** Makes the procedure from another one, whose codecs are loaded; absent if the module has it as it is. */
  readonly derive?: () => Procedure<Args, Ret> | undefined;
}

/**
 * Returns a procedure whose result is converted while its reply is read. The promise of such a call is the one that a
 * method returns; an `async` method that converts the result itself allocates another 700 bytes for each call.
 */
export function converting<Args, Ret, Result>(
  procedure: LazyProcedure<Args, Ret>,
  convert: (ret: Ret) => Result,
): LazyProcedure<Args, Result> {
  const { key, codecs, wireName } = procedure;
  const derive = (): Procedure<Args, Result> | undefined => {
    const loaded = loadedProcedure(procedure);
    return loaded && readingAs(loaded, (r) => convert(loaded.readRet(r)));
  };
  return wireName === undefined ? { key, codecs, derive } : { key, codecs, wireName, derive };
}

/** A procedure, with its codecs or without. */
export type Callable<Args, Ret> = Procedure<Args, Ret> | LazyProcedure<Args, Ret>;

/** Returns true if the codecs of a procedure are loaded on its first call. */
export function isLazy<Args, Ret>(procedure: Callable<Args, Ret>): procedure is LazyProcedure<Args, Ret> {
  return 'codecs' in procedure;
}

/** Returns the name of a procedure without the program's prefix: `DOMAIN_GET_INFO`. */
export function nameOfProcedure<Args, Ret>(procedure: Callable<Args, Ret>): string {
  return isLazy(procedure) ? (procedure.wireName ?? wireName(procedure.key)) : procedure.name;
}

/** Converts `domainGetInfo` to `DOMAIN_GET_INFO`. */
export function wireName(key: string): string {
  return key.replace(/[A-Z]/g, '_$&').toUpperCase();
}

/** Returns the procedure with its codecs; undefined until they are loaded. */
export function loadedProcedure<Args, Ret>(procedure: Callable<Args, Ret>): Procedure<Args, Ret> | undefined {
  if (!isLazy(procedure)) return procedure;
  if (procedure.loaded !== undefined) return procedure.loaded;
  const { codecs, key, derive } = procedure;
  if (derive !== undefined) {
    const derived = derive();
    if (derived !== undefined) procedure.loaded = derived;
    return derived;
  }
  const found: unknown = codecs.loaded === undefined ? undefined : Reflect.get(codecs.loaded, key);
  if (isProcedureOf(procedure, found)) procedure.loaded = found;
  return procedure.loaded;
}

/** Loads the codecs of a procedure. @throws Error when its module cannot be loaded or does not have it */
export async function loadProcedure<Args, Ret>(procedure: Callable<Args, Ret>): Promise<Procedure<Args, Ret>> {
  if (isLazy(procedure)) await loadOnce(procedure.codecs);
  const loaded = loadedProcedure(procedure);
  if (loaded === undefined) throw new Error(`${nameOfProcedure(procedure)} is missing in its module`);
  return loaded;
}

/** The types are those of the generator, which makes both from one description; a test loads all. */
function isProcedureOf<Args, Ret>(_of: LazyProcedure<Args, Ret>, value: unknown): value is Procedure<Args, Ret> {
  return typeof value === 'object' && value !== null && 'writeArgs' in value && 'readRet' in value;
}
