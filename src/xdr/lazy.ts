/** Something that is loaded when it is first needed. A plain literal, so that bundlers drop it where it is not used. */
export interface Loadable<T> {
  /** An `import()`, written where the module is needed, so that bundlers see it. */
  readonly load: () => Promise<T>;
  /** Absent until it is loaded. */
  loaded?: T;
}

/** Loads something, once. After a failure the next call tries again. */
export async function loadOnce<T>(code: Loadable<T>): Promise<T> {
  code.loaded ??= await code.load();
  return code.loaded;
}
