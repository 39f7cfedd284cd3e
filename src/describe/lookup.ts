import type {
  ArmDescription,
  DefinitionDescription,
  TypeDescription,
  TypeSetDescription,
} from '../generated/describe/description.js';

/** Returns the definition of a type. */
export function definitionOf(types: TypeSetDescription, name: string): DefinitionDescription {
  const definition = types.types[name];
  if (definition !== undefined) return definition;
  throw new TypeError(`the description does not have a type ${name}`);
}

/**
 * The arm selected by a discriminant. `known` is false if there is no such arm; `type` is undefined if the arm is void.
 */
export interface Selection {
  readonly known: boolean;
  readonly type?: TypeDescription;
}

/** Returns the arm of a union for a discriminant. */
export function selectArm(
  union: { readonly arms: readonly ArmDescription[]; readonly otherwise?: { readonly type?: TypeDescription } },
  discriminant: unknown,
): Selection {
  const arm = union.arms.find(({ values }) => values.some((value) => value === discriminant)) ?? union.otherwise;
  if (arm === undefined) return { known: false };
  return arm.type === undefined ? { known: true } : { known: true, type: arm.type };
}
