/** Types described as plain data. The generator copies this file to `src/generated/describe/`. */

/** The type of a field. Typedefs are resolved, so a `ref` names a struct, a union or an enum. */
export type TypeDescription =
  | {
      readonly kind:
        | 'int32'
        | 'uint32'
        | 'int64'
        | 'uint64'
        | 'int8'
        | 'uint8'
        | 'int16'
        | 'uint16'
        | 'float32'
        | 'float64'
        | 'bool';
    }
  /** `chars` is an array of `char`; each character takes a whole XDR unit. */
  | { readonly kind: 'string' | 'opaque' | 'chars'; readonly max: number }
  | { readonly kind: 'fixedOpaque' | 'fixedChars'; readonly length: number }
  | { readonly kind: 'optional'; readonly of: TypeDescription }
  | { readonly kind: 'list'; readonly max: number; readonly of: TypeDescription }
  | { readonly kind: 'array'; readonly length: number; readonly of: TypeDescription }
  | { readonly kind: 'ref'; readonly name: string };

export interface FieldDescription {
  readonly name: string;
  readonly type: TypeDescription;
}

/** An arm of a union; void if `type` is undefined. */
export interface ArmDescription {
  readonly values: readonly (number | boolean)[];
  readonly type?: TypeDescription;
}

export type DefinitionDescription =
  | { readonly kind: 'struct'; readonly fields: readonly FieldDescription[] }
  | {
      readonly kind: 'union';
      readonly discriminant: FieldDescription;
      /** The key of the arm's value, next to the discriminant. */
      readonly key: string;
      readonly arms: readonly ArmDescription[];
      readonly otherwise?: { readonly type?: TypeDescription };
    }
  /** A number on the wire; a newer daemon may send one that is not listed. */
  | { readonly kind: 'enum'; readonly members: { readonly [name: string]: number } }
  | { readonly kind: 'typedef'; readonly type: TypeDescription };

export type ProcedureDescription =
  | {
      readonly kind: 'call';
      readonly number: number;
      /** Names of types; undefined if there are none. */
      readonly args?: string;
      readonly ret?: string;
    }
  | { readonly kind: 'message'; readonly number: number; readonly payload?: string };

/** All types of one IDL file, and those of other files that they refer to, by their names in the code. */
export interface TypeSetDescription {
  readonly types: { readonly [name: string]: DefinitionDescription };
}

export interface ProgramDescription extends TypeSetDescription {
  readonly name: string;
  readonly number: number;
  readonly version: number;
  /** By name: `DOMAIN_GET_INFO`. */
  readonly procedures: { readonly [name: string]: ProcedureDescription };
}
