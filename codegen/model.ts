/** The resolved model: what the IDL files say, with every name looked up and every constant a number. */

/** Kinds of which a value takes one scalar on the wire. */
export type ScalarKind =
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

/** A type as it is used. `ref` names a {@link TypeDefinition} by its IDL name. */
export type Type =
  | { readonly kind: ScalarKind }
  | { readonly kind: 'string' | 'opaque' | 'chars'; readonly max: number }
  | { readonly kind: 'fixedOpaque' | 'fixedChars'; readonly length: number }
  | { readonly kind: 'optional'; readonly of: Type }
  | { readonly kind: 'list'; readonly max: number; readonly of: Type }
  | { readonly kind: 'array'; readonly length: number; readonly of: Type }
  | { readonly kind: 'ref'; readonly name: string };

export interface Field {
  readonly name: string;
  readonly type: Type;
  /** The declaration as the IDL has it, without comments: `char model[32]`. */
  readonly idl: string;
}

interface Named {
  /** Name in the IDL. */
  readonly name: string;
  /** Base name of the file that defines it. */
  readonly file: string;
}

export interface StructDefinition extends Named {
  readonly kind: 'struct';
  readonly fields: readonly Field[];
}

export interface UnionArmModel {
  readonly values: readonly number[];
  /** Absent for `void`. */
  readonly field?: Field;
}

export interface UnionDefinition extends Named {
  readonly kind: 'union';
  readonly discriminant: Field;
  /** What the discriminant is once typedefs are followed; an enum counts as `int32`. */
  readonly discriminantKind: 'int32' | 'uint32' | 'bool';
  readonly arms: readonly UnionArmModel[];
  readonly otherwise?: { readonly field?: Field };
}

export interface EnumMemberModel {
  readonly name: string;
  readonly value: number;
}

export interface EnumDefinition extends Named {
  readonly kind: 'enum';
  readonly members: readonly EnumMemberModel[];
}

export interface TypedefDefinition extends Named {
  readonly kind: 'typedef';
  readonly field: Field;
}

export type TypeDefinition = StructDefinition | UnionDefinition | EnumDefinition | TypedefDefinition;

export interface Constant {
  readonly name: string;
  readonly value: bigint;
}

/** What the annotations around a procedure say. */
export interface Annotations {
  readonly priority: 'high' | 'low';
  readonly stream?: 'read' | 'write';
  /** Name of the flag that allows holes in the stream. */
  readonly sparseFlag?: string;
}

export interface ProcedureModel {
  readonly number: number;
  /** Name without the program's prefix: `DOMAIN_GET_INFO`. */
  readonly name: string;
  /** A `message` is sent without being asked for and not answered. */
  readonly kind: 'call' | 'message';
  readonly annotations: Annotations;
  /** IDL names of the structs; absent where there is nothing. */
  readonly args?: string;
  readonly ret?: string;
  /** What a message carries. */
  readonly payload?: string;
}

export interface ProgramModel {
  /** `remote`, `qemu`, ...: the prefix of the file's constants in lower case. */
  readonly name: string;
  readonly number: number;
  readonly version: number;
  readonly procedures: readonly ProcedureModel[];
}

/** One resolved IDL file. */
export interface Module {
  /** Base name: `remote_protocol.x`. */
  readonly file: string;
  readonly constants: readonly Constant[];
  /** In the order of the file. */
  readonly types: readonly TypeDefinition[];
  /** IDL name of the enum of procedure numbers. */
  readonly procedureEnum?: string;
  readonly programs: readonly ProgramModel[];
}

/** All definitions that references may name. */
export type TypeTable = ReadonlyMap<string, TypeDefinition>;

/** The limit of `<>`. */
export const UNLIMITED = 4294967295;

/** Looks up a reference that the resolver has already checked. */
export function lookUp(types: TypeTable, name: string): TypeDefinition {
  const definition = types.get(name);
  if (definition === undefined) throw new Error(`the model has no type ${name}`);
  return definition;
}

/**
 * The type behind all typedefs; an enum is the int32 that it is on the wire. An optional of an optional is the list of
 * at most one that it is on the wire too, for with `null` alone one could not tell which of them is absent.
 */
export function strip(type: Type, types: TypeTable): Type {
  if (type.kind === 'optional' && strip(type.of, types).kind === 'optional') return { ...type, kind: 'list', max: 1 };
  if (type.kind !== 'ref') return type;
  const definition = lookUp(types, type.name);
  if (definition.kind === 'typedef') return strip(definition.field.type, types);
  return definition.kind === 'enum' ? { kind: 'int32' } : type;
}
