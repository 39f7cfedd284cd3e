import type { Identifier, UnionArm, UnionBody, Value } from './ast.js';
import { resolveDeclaration } from './declaration.js';
import type { EnumDefinition, Field, Type, UnionArmModel, UnionDefinition } from './model.js';
import type { Resolution } from './resolution.js';
import type { Position } from './source.js';

/** What a union switches on. */
interface Switch {
  readonly kind: UnionDefinition['discriminantKind'];
  /** Present when it is an enum. */
  readonly members?: EnumDefinition['members'];
}

const RANGES: Readonly<Record<Switch['kind'], readonly [bigint, bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  bool: [0n, 1n],
};

/** Resolves a union and checks that its arms fit what it switches on. */
export function resolveUnion(resolution: Resolution, name: Identifier, body: UnionBody): UnionDefinition {
  const discriminant = resolveDeclaration(resolution, body.discriminant, name.text);
  const by = switchOf(resolution, discriminant.type);
  if (by === undefined) {
    const text = `a union switches on int, unsigned int, bool or an enum, not on ${body.discriminant.name.text}`;
    throw resolution.scope.fail(body.discriminant.type.at, text);
  }
  const seen = new Map<number, Position>();
  const arms = body.arms.map((arm) => resolveArm(resolution, name.text, arm, by, seen));
  checkComplete(resolution, name, body, by, seen);
  const field = body.otherwise?.declaration && resolveDeclaration(resolution, body.otherwise.declaration, name.text);
  return {
    kind: 'union',
    name: name.text,
    file: resolution.file,
    discriminant,
    discriminantKind: by.kind,
    arms,
    ...(body.otherwise && { otherwise: { ...(field && { field }) } }),
  };
}

/** Follows typedefs; undefined when a union cannot switch on the type. */
function switchOf(resolution: Resolution, type: Type): Switch | undefined {
  if (type.kind === 'int32' || type.kind === 'uint32' || type.kind === 'bool') return { kind: type.kind };
  if (type.kind !== 'ref') return undefined;
  const definition = resolution.table().get(type.name);
  if (definition?.kind === 'enum') return { kind: 'int32', members: definition.members };
  return definition?.kind === 'typedef' ? switchOf(resolution, definition.field.type) : undefined;
}

function resolveArm(
  resolution: Resolution,
  owner: string,
  arm: UnionArm,
  by: Switch,
  seen: Map<number, Position>,
): UnionArmModel {
  const values = arm.values.map((value) => caseValue(resolution, value, by, seen));
  const field: Field | undefined = arm.declaration && resolveDeclaration(resolution, arm.declaration, owner);
  return { values, ...(field && { field }) };
}

function caseValue(resolution: Resolution, value: Value, by: Switch, seen: Map<number, Position>): number {
  const [min, max] = RANGES[by.kind];
  const number = resolution.scope.number(value, min, max, 'a case of this union');
  if (by.members !== undefined && !by.members.some((member) => member.value === number)) {
    throw resolution.scope.fail(value.at, `${number} is not a member of the enum of the union`);
  }
  const earlier = seen.get(number);
  if (earlier !== undefined) {
    throw resolution.scope.fail(value.at, `the union has an arm for ${number} already, in line ${earlier.line}`);
  }
  seen.set(number, value.at);
  return number;
}

/** A union without default arm must have one for every value that its enum or bool can have. */
function checkComplete(
  resolution: Resolution,
  name: Identifier,
  body: UnionBody,
  by: Switch,
  seen: ReadonlyMap<number, Position>,
): void {
  if (body.otherwise !== undefined) return;
  const wanted =
    by.kind === 'bool'
      ? [
          { name: 'FALSE', value: 0 },
          { name: 'TRUE', value: 1 },
        ]
      : (by.members ?? []);
  const missing = wanted.find((member) => !seen.has(member.value));
  if (missing !== undefined) {
    throw resolution.scope.fail(name.at, `the union ${name.text} has no arm for ${missing.name} and no default arm`);
  }
}
