import type { TypeDescription, TypeSetDescription } from '../generated/describe/description.js';
import { definitionOf } from './lookup.js';

const WORDS: Readonly<Record<string, string>> = {
  string: 'string',
  opaque: 'base64',
  chars: 'base64',
  fixedOpaque: 'base64',
  fixedChars: 'base64',
};

/**
 * Describes the input of `fromJson` in one line: `{ dom: { name: string, uuid: UUID, id: int32 }, title?: string }`.
 */
export function signature(types: TypeSetDescription, type: TypeDescription): string {
  switch (type.kind) {
    case 'optional':
      return `${signature(types, type.of)} | null`;
    case 'list':
      return `[${signature(types, type.of)}, ...]`;
    case 'array':
      return `[${signature(types, type.of)} × ${type.length}]`;
    case 'fixedOpaque':
      return type.length === 16 ? 'UUID' : 'base64';
    case 'ref':
      return definedSignature(types, type.name);
    default:
      return WORDS[type.kind] ?? type.kind;
  }
}

function definedSignature(types: TypeSetDescription, name: string): string {
  const definition = definitionOf(types, name);
  switch (definition.kind) {
    case 'typedef':
      return signature(types, definition.type);
    case 'enum':
      return Object.keys(definition.members).join(' | ');
    case 'struct':
      return object(
        definition.fields.map(({ name: field, type }) =>
          type.kind === 'optional' ? `${field}?: ${signature(types, type.of)}` : `${field}: ${signature(types, type)}`,
        ),
      );
    case 'union': {
      const { discriminant, key, arms, otherwise } = definition;
      const forms = arms.map(({ values, type }) => arm(types, discriminant.name, values.join(' | '), key, type));
      if (otherwise !== undefined) forms.push(arm(types, discriminant.name, 'any', key, otherwise.type));
      return forms.join(' | ');
    }
  }
}

function arm(types: TypeSetDescription, tag: string, values: string, key: string, type?: TypeDescription): string {
  return object([`${tag}: ${values}`, ...(type === undefined ? [] : [`${key}: ${signature(types, type)}`])]);
}

function object(fields: readonly string[]): string {
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
