import type {
  ArmDescription,
  DefinitionDescription,
  TypeDescription,
  TypeSetDescription,
} from '../generated/describe/description.js';

/** The definition that a name stands for. */
export function definitionOf(types: TypeSetDescription, name: string): DefinitionDescription {
  const definition = types.types[name];
  if (definition !== undefined) return definition;
  throw new TypeError(`the description has no type ${name}`);
}

/** What a discriminant selects. `known` is false when it selects nothing, `type` absent when the arm is void. */
export interface Selection {
  readonly known: boolean;
  readonly type?: TypeDescription;
}

/** The arm of a union for the value of its discriminant. */
export function selectArm(
  union: { readonly arms: readonly ArmDescription[]; readonly otherwise?: { readonly type?: TypeDescription } },
  discriminant: unknown,
): Selection {
  const arm = union.arms.find(({ values }) => values.some((value) => value === discriminant)) ?? union.otherwise;
  if (arm === undefined) return { known: false };
  return arm.type === undefined ? { known: true } : { known: true, type: arm.type };
}
