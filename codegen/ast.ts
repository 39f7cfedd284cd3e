import type { Comment } from './lexer.js';
import type { Position } from './source.js';

/** A name where it is written. */
export interface Identifier {
  readonly text: string;
  readonly at: Position;
}

/** A number, or the name of a constant. */
export type Value =
  | { readonly kind: 'number'; readonly value: bigint; readonly text: string; readonly at: Position }
  | { readonly kind: 'name'; readonly name: string; readonly at: Position };

/** The types that the language itself has. `char`, `short` and `long` are rpcgen's additions to RFC 4506. */
export type BasicName =
  | 'int'
  | 'unsigned int'
  | 'hyper'
  | 'unsigned hyper'
  | 'short'
  | 'unsigned short'
  | 'char'
  | 'unsigned char'
  | 'long'
  | 'unsigned long'
  | 'float'
  | 'double'
  | 'quadruple'
  | 'bool'
  | 'string'
  | 'opaque';

/** What stands before the name in a declaration. */
export type TypeSpecifier =
  | { readonly kind: 'basic'; readonly name: BasicName; readonly at: Position }
  /** `keyword` is there where the name is written in the way of C, `struct foo`. */
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly keyword?: 'enum' | 'struct' | 'union';
      readonly at: Position;
    }
  | { readonly kind: 'enum'; readonly members: readonly EnumMember[]; readonly at: Position }
  | { readonly kind: 'struct'; readonly fields: readonly Declaration[]; readonly at: Position }
  | { readonly kind: 'union'; readonly union: UnionBody; readonly at: Position };

/** `T x`, `T x[n]`, `T x<n>` or `T *x`. */
export interface Declaration {
  readonly name: Identifier;
  readonly type: TypeSpecifier;
  readonly form: 'plain' | 'fixed' | 'variable' | 'optional';
  /** Length of a fixed array, limit of a variable one. A variable array without it has no limit. */
  readonly size?: Value;
}

export interface EnumMember {
  readonly name: Identifier;
  /** Absent where it is one more than the value before. */
  readonly value?: Value;
  /** The comment right before the member. */
  readonly before?: Comment;
  /** The comment behind the member on its line. */
  readonly after?: Comment;
}

export interface UnionArm {
  readonly values: readonly Value[];
  /** Absent for `void`. */
  readonly declaration?: Declaration;
}

export interface UnionBody {
  readonly discriminant: Declaration;
  readonly arms: readonly UnionArm[];
  /** Present, if only as `{}`, when the union has a default arm. */
  readonly otherwise?: { readonly declaration?: Declaration };
}

/** A procedure inside a `program` block. */
export interface ProcedureDefinition {
  readonly name: Identifier;
  readonly number: Value;
  /** Absent for `void`. */
  readonly result?: TypeSpecifier;
  readonly parameters: readonly TypeSpecifier[];
}

export interface VersionDefinition {
  readonly name: Identifier;
  readonly number: Value;
  readonly procedures: readonly ProcedureDefinition[];
}

export type Definition =
  | { readonly kind: 'const'; readonly name: Identifier; readonly value: Value }
  | { readonly kind: 'enum'; readonly name: Identifier; readonly members: readonly EnumMember[] }
  | { readonly kind: 'struct'; readonly name: Identifier; readonly fields: readonly Declaration[] }
  | { readonly kind: 'union'; readonly name: Identifier; readonly union: UnionBody }
  | { readonly kind: 'typedef'; readonly name: Identifier; readonly declaration: Declaration }
  | {
      readonly kind: 'program';
      readonly name: Identifier;
      readonly number: Value;
      readonly versions: readonly VersionDefinition[];
    };

/** One parsed file. */
export interface Specification {
  /** Names of the IDL files whose types this one may use, from `%#include "name.h"` lines. */
  readonly includes: readonly string[];
  readonly definitions: readonly Definition[];
}
