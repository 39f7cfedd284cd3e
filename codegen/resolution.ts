import type { Declaration, Identifier, TypeSpecifier } from './ast.js';
import type { StructDefinition, TypeDefinition, TypeTable } from './model.js';
import type { Scope } from './scope.js';

/** What the parts of the resolver share while a file is resolved. */
export interface Resolution {
  /** Base name of the file. */
  readonly file: string;
  readonly scope: Scope;
  /** Reserves the name of a type. */
  declare(name: Identifier): void;
  /** Whether a type of this name exists. */
  knows(name: string): boolean;
  add(type: TypeDefinition): void;
  /** All types that are resolved so far, those of included files among them. */
  table(): TypeTable;
  struct(name: string, declarations: readonly Declaration[]): StructDefinition;
  /** Gives a type that is written in the middle of a declaration the name `owner_field`. */
  hoist(type: TypeSpecifier, owner: string, field: Identifier): string;
}
