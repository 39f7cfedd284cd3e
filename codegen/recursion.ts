import { lookUp, type Type, type TypeDefinition, type TypeTable } from './model.js';
import type { Scope } from './scope.js';
import type { Position } from './source.js';

/** Refuses types whose values would be endless, and typedefs that are made of nothing but themselves. */
export function checkContainment(types: TypeTable, declared: ReadonlyMap<string, Position>, scope: Scope): void {
  for (const [name, at] of declared) {
    const endless = findCycle(name, types, (definition) => parts(definition).flatMap(inline));
    if (endless) throw scope.fail(at, `${name} contains itself without an optional or a list in between`);
    const hollow = findCycle(name, types, (definition) => {
      return definition.kind === 'typedef' ? parts(definition).flatMap(references) : [];
    });
    if (hollow) throw scope.fail(at, `the typedef ${name} is defined by itself`);
  }
}

/** The types from which they themselves can be reached again. */
export function recursiveTypes(types: TypeTable): ReadonlySet<string> {
  const names = [...types.keys()];
  return new Set(names.filter((name) => findCycle(name, types, (type) => parts(type).flatMap(references))));
}

/** The types that a definition is made of. */
export function parts(definition: TypeDefinition): Type[] {
  switch (definition.kind) {
    case 'struct':
      return definition.fields.map((field) => field.type);
    case 'union': {
      const fields = [...definition.arms, definition.otherwise].map((arm) => arm?.field);
      return fields.flatMap((field) => (field === undefined ? [] : [field.type]));
    }
    case 'typedef':
      return [definition.field.type];
    case 'enum':
      return [];
  }
}

/** Names of the types that a type refers to. */
export function references(type: Type): string[] {
  if (type.kind === 'ref') return [type.name];
  return 'of' in type ? references(type.of) : [];
}

/** Names of the types of which a value is always there. */
function inline(type: Type): string[] {
  if (type.kind === 'ref') return [type.name];
  return type.kind === 'array' ? inline(type.of) : [];
}

function findCycle(start: string, types: TypeTable, next: (type: TypeDefinition) => string[]): boolean {
  const seen = new Set<string>();
  const queue = next(lookUp(types, start));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (name === start) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...next(lookUp(types, name)));
  }
  return false;
}
