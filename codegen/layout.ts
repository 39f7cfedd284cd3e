import { createHash } from 'node:crypto';
import { type Field, lookUp, strip, type Type, type TypeDefinition, type TypeTable } from './model.js';

/** The fewest bytes that a value takes on the wire. */
export function minimumSize(type: Type, types: TypeTable): number {
  switch (type.kind) {
    case 'int64':
    case 'uint64':
    case 'float64':
      return 8;
    case 'fixedOpaque':
      return type.length + (-type.length & 3);
    case 'fixedChars':
      return type.length * 4;
    case 'array':
      return type.length * minimumSize(type.of, types);
    case 'ref':
      return minimumOfDefinition(lookUp(types, type.name), types);
    default:
      // A scalar, or the length, count or flag in front of what may be nothing.
      return 4;
  }
}

function minimumOfDefinition(definition: TypeDefinition, types: TypeTable): number {
  switch (definition.kind) {
    case 'struct':
      return definition.fields.reduce((sum, field) => sum + minimumSize(field.type, types), 0);
    case 'union': {
      const arms = [...definition.arms, ...(definition.otherwise ? [definition.otherwise] : [])];
      return 4 + Math.min(...arms.map((arm) => (arm.field ? minimumSize(arm.field.type, types) : 0)));
    }
    case 'typedef':
      return minimumSize(definition.field.type, types);
    case 'enum':
      return 4;
  }
}

/**
 * A type written out in full: kinds, limits and field names, but no names of types. Two types with the same text have
 * the same bytes. A type inside itself is written as the number of steps back to where it began.
 */
export function layoutText(type: Type, types: TypeTable, path: readonly string[] = []): string {
  switch (type.kind) {
    case 'string':
    case 'opaque':
    case 'chars':
      return `${type.kind}<${type.max}>`;
    case 'fixedOpaque':
      return `opaque[${type.length}]`;
    case 'fixedChars':
      return `chars[${type.length}]`;
    case 'optional':
      return `${layoutText(type.of, types, path)}?`;
    case 'list':
      return `${layoutText(type.of, types, path)}<${type.max}>`;
    case 'array':
      return `${layoutText(type.of, types, path)}[${type.length}]`;
    case 'ref':
      return definitionText(lookUp(types, type.name), types, path);
    default:
      return type.kind;
  }
}

function definitionText(definition: TypeDefinition, types: TypeTable, path: readonly string[]): string {
  const { name } = definition;
  if (path.includes(name)) return `^${path.length - path.indexOf(name)}`;
  const inner = [...path, name];
  const fieldText = (field: Field): string => `${field.name}:${layoutText(field.type, types, inner)}`;
  switch (definition.kind) {
    case 'struct':
      return `{${definition.fields.map(fieldText).join(',')}}`;
    case 'typedef':
      return layoutText(definition.field.type, types, path);
    case 'enum':
      return 'int32';
    case 'union': {
      const arms = definition.arms.map((arm) => `${arm.values.join('|')}=${arm.field ? fieldText(arm.field) : 'void'}`);
      if (definition.otherwise) {
        arms.push(`default=${definition.otherwise.field ? fieldText(definition.otherwise.field) : 'void'}`);
      }
      return `union(${fieldText(definition.discriminant)}){${arms.join(',')}}`;
    }
  }
}

/** Sixteen hexadecimal digits that change when the bytes of a type change. */
export function layoutHash(name: string, types: TypeTable): string {
  const text = layoutText({ kind: 'ref', name }, types);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Whether a value is written by name of its fields (`readX` exists), once typedefs are followed. */
export function isComposite(type: Type, types: TypeTable): boolean {
  return strip(type, types).kind === 'ref';
}
