// Copied from codegen/templates/builder.ts by `npm run codegen`; do not edit.

/** js-xdr's type builder, as far as the definitions use it. The generator copies this file. */

/** A type of js-xdr, or a reference to one. */
export type XdrType = object;

export interface XdrUnionConfig {
  readonly switchOn: XdrType;
  readonly switchName: string;
  /** The arm of each discriminant. */
  readonly switches: readonly (readonly [number | boolean, string | XdrType])[];
  readonly arms: { readonly [name: string]: XdrType };
  readonly defaultArm?: string | XdrType;
}

export interface XdrBuilder {
  int(): XdrType;
  uint(): XdrType;
  hyper(): XdrType;
  uhyper(): XdrType;
  float(): XdrType;
  double(): XdrType;
  bool(): XdrType;
  void(): XdrType;
  string(max: number): XdrType;
  opaque(length: number): XdrType;
  varOpaque(max: number): XdrType;
  array(of: XdrType, length: number): XdrType;
  varArray(of: XdrType, max: number): XdrType;
  option(of: XdrType): XdrType;
  lookup(name: string): XdrType;
  typedef(name: string, type: XdrType): void;
  enum(name: string, members: { readonly [name: string]: number }): void;
  struct(name: string, fields: readonly (readonly [string, XdrType])[]): void;
  union(name: string, config: XdrUnionConfig): void;
}
