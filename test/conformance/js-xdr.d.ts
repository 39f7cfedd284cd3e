/** The part of js-xdr that the suite uses. The package has no types of its own. */
declare module '@stellar/js-xdr' {
  /** Calls `define` with a builder and puts what it defines into `types`. */
  export function config(define: (builder: never) => void, types: { [name: string]: unknown }): void;
}
