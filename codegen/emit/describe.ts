import { readFileSync } from 'node:fs';
import { shortNames } from '../member-names.js';
import {
  type Field,
  lookUp,
  type ProcedureModel,
  strip,
  type Type,
  type TypeDefinition,
  type UnionDefinition,
} from '../model.js';
import { parts, references } from '../recursion.js';
import { type Context, nameOf } from './context.js';
import { GeneratedFile, key, quote } from './file.js';
import { calledPrograms } from './modules.js';
import { armKey, discriminantText } from './types.js';

/** The types in which descriptions are written, a file that is copied as it is. */
export function descriptionTypes(): string {
  const text = readFileSync(new URL('../templates/description.ts', import.meta.url), 'utf8');
  return `// Copied from codegen/templates/description.ts by \`npm run codegen\`; do not edit.\n\n${text}`;
}

/** Emits all types of one IDL file, and what its procedures take and give, as plain data. */
export function emitDescription(context: Context, path: string): GeneratedFile {
  const file = new GeneratedFile(path, `protocol/${context.module.file}`);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const [program] = calledPrograms(context.module);
  const type = file.type('describe/description', program ? 'ProgramDescription' : 'TypeSetDescription');
  const { code } = file;
  code.doc(program ? `The program \`${program.name}\`.` : `The types of \`${context.module.file}\`.`);
  code.block(`export const ${name}: ${type} = {`, '};', () => {
    if (program)
      code.add(`name: ${quote(program.name)},`, `number: ${program.number},`, `version: ${program.version},`);
    code.block('types: {', '},', () => {
      for (const definition of describedTypes(context)) emitDefinition(context, file, definition);
    });
    if (program === undefined) return;
    code.block('procedures: {', '},', () => {
      for (const procedure of program.procedures) {
        code.items(`${key(procedure.name)}: { `, procedureItems(context, procedure), ' },');
      }
    });
  });
  return file;
}

/** The name that the description of a file gets; undefined where there is nothing to describe. */
export function describedName(context: Context): string | undefined {
  if (context.module.types.every((type) => type.name === context.module.procedureEnum)) return undefined;
  return calledPrograms(context.module)[0]?.name ?? context.placement.constants;
}

/** The file's own types and all foreign ones that they refer to. */
export function describedTypes(context: Context): TypeDefinition[] {
  const names = new Set(context.module.types.map((type) => type.name));
  for (const name of names) {
    for (const used of parts(lookUp(context.types, name)).flatMap(references)) names.add(used);
  }
  if (context.module.procedureEnum !== undefined) names.delete(context.module.procedureEnum);
  return [...names].map((name) => lookUp(context.types, name));
}

function procedureItems(context: Context, procedure: ProcedureModel): string[] {
  const items = [`kind: ${quote(procedure.kind)}`, `number: ${procedure.number}`];
  for (const what of ['args', 'ret', 'payload'] as const) {
    const name = procedure[what];
    if (name !== undefined) items.push(`${what}: ${quote(nameOf(context, name))}`);
  }
  return items;
}

function emitDefinition(context: Context, file: GeneratedFile, definition: TypeDefinition): void {
  const { code } = file;
  const name = key(nameOf(context, definition.name));
  switch (definition.kind) {
    case 'struct':
      code.block(`${name}: {`, '},', () => {
        code.add(`kind: 'struct',`);
        code.block('fields: [', '],', () => {
          for (const field of definition.fields) code.add(`${fieldText(context, field)},`);
        });
      });
      break;
    case 'union':
      code.block(`${name}: {`, '},', () => emitUnion(context, file, definition));
      break;
    case 'enum': {
      const long = definition.members.map((member) => member.name);
      const short = shortNames(long) ?? long;
      const members = definition.members.map((member, i) => `${key(short[i] ?? member.name)}: ${member.value}`);
      code.add(`${name}: { kind: 'enum', members: { ${members.join(', ')} } },`);
      break;
    }
    case 'typedef':
      code.add(`${name}: { kind: 'typedef', type: ${typeText(context, definition.field.type)} },`);
  }
}

function emitUnion(context: Context, file: GeneratedFile, union: UnionDefinition): void {
  const { code } = file;
  const typeItem = (field: Field | undefined): string => (field ? `, type: ${typeText(context, field.type)}` : '');
  code.add(
    `kind: 'union',`,
    `discriminant: ${fieldText(context, union.discriminant)},`,
    `key: ${quote(armKey(union))},`,
  );
  code.block('arms: [', '],', () => {
    for (const arm of union.arms) {
      const values = arm.values.map((value) => discriminantText(union, value)).join(', ');
      code.add(`{ values: [${values}]${typeItem(arm.field)} },`);
    }
  });
  if (union.otherwise) {
    const type = union.otherwise.field && typeText(context, union.otherwise.field.type);
    code.add(`otherwise: {${type === undefined ? '' : ` type: ${type} `}},`);
  }
}

function fieldText(context: Context, field: Field): string {
  return `{ name: ${quote(field.name)}, type: ${typeText(context, field.type)} }`;
}

function typeText(context: Context, used: Type): string {
  const type = enumReference(context, used) ?? strip(used, context.types);
  switch (type.kind) {
    case 'string':
    case 'opaque':
    case 'chars':
      return `{ kind: '${type.kind}', max: ${type.max} }`;
    case 'fixedOpaque':
    case 'fixedChars':
      return `{ kind: '${type.kind}', length: ${type.length} }`;
    case 'optional':
      return `{ kind: 'optional', of: ${typeText(context, type.of)} }`;
    case 'list':
      return `{ kind: 'list', max: ${type.max}, of: ${typeText(context, type.of)} }`;
    case 'array':
      return `{ kind: 'array', length: ${type.length}, of: ${typeText(context, type.of)} }`;
    case 'ref':
      return `{ kind: 'ref', name: ${quote(nameOf(context, type.name))} }`;
    default:
      return `{ kind: '${type.kind}' }`;
  }
}

/** Enums are kept, unlike in code, so that values can be shown by name; but the enum of procedures is no type there. */
function enumReference(context: Context, type: Type): Type | undefined {
  if (type.kind !== 'ref' || type.name === context.module.procedureEnum) return undefined;
  const definition = lookUp(context.types, type.name);
  if (definition.kind === 'typedef') return enumReference(context, definition.field.type);
  return definition.kind === 'enum' ? type : undefined;
}
