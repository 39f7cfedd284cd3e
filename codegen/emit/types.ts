import { shortNames } from '../member-names.js';
import type { EnumDefinition, StructDefinition, TypeDefinition, TypedefDefinition, UnionDefinition } from '../model.js';
import { type Context, nameOf, typeText } from './context.js';
import { type GeneratedFile, key } from './file.js';

/** Emits what a type looks like in TypeScript: interface, alias, or, for an enum, its members. */
export function emitType(context: Context, file: GeneratedFile, definition: TypeDefinition): void {
  switch (definition.kind) {
    case 'struct':
      emitInterface(context, file, definition);
      break;
    case 'union':
      emitUnion(context, file, definition);
      break;
    case 'typedef':
      emitAlias(context, file, definition);
      break;
    case 'enum':
      emitEnum(context, file, definition);
      break;
  }
  file.code.add('');
}

function emitInterface(context: Context, file: GeneratedFile, struct: StructDefinition): void {
  file.code.doc(`\`struct ${struct.name}\``);
  file.code.block(`export interface ${nameOf(context, struct.name)} {`, '}', () => {
    for (const field of struct.fields) {
      file.code.doc(`\`${field.idl}\``);
      file.code.add(`readonly ${key(field.name)}: ${typeText(context, file, field.type)};`);
    }
  });
}

/** Under which key the arm of a union stands. */
export function armKey(union: UnionDefinition): string {
  return union.discriminant.name === 'value' ? 'arm' : 'value';
}

/** A value of the discriminant as it is written in TypeScript. */
export function discriminantText(union: UnionDefinition, value: number): string {
  return union.discriminantKind === 'bool' ? String(value !== 0) : String(value);
}

/** The discriminants that fall to the default arm. A boolean has only so many. */
export function otherwiseText(union: UnionDefinition): string {
  if (union.discriminantKind !== 'bool') return 'number';
  const taken = new Set(union.arms.flatMap((arm) => arm.values));
  const rest = [0, 1].filter((value) => !taken.has(value));
  return rest.map((value) => discriminantText(union, value)).join(' | ') || 'never';
}

function emitUnion(context: Context, file: GeneratedFile, union: UnionDefinition): void {
  const variants = union.arms.map((arm) => ({
    values: arm.values.map((value) => discriminantText(union, value)).join(' | '),
    label: arm.values.map((value) => `case ${value}:`).join(' '),
    field: arm.field,
  }));
  if (union.otherwise !== undefined) {
    variants.push({ values: otherwiseText(union), label: 'default:', field: union.otherwise.field });
  }
  const arms = variants.map(({ label, field }) => `  ${label} ${field?.idl ?? 'void'};`);
  file.code.doc(`\`\`\`\nunion ${union.name} switch (${union.discriminant.idl}) {\n${arms.join('\n')}\n}\n\`\`\``);
  file.code.add(`export type ${nameOf(context, union.name)} =`);
  variants.forEach(({ values, field }, i) => {
    const value = field && ` readonly ${armKey(union)}: ${typeText(context, file, field.type)};`;
    const text = `{ readonly ${key(union.discriminant.name)}: ${values};${value ?? ''} }`.replace(/; }$/, ' }');
    file.code.add(`  | ${text}${i === variants.length - 1 ? ';' : ''}`);
  });
}

function emitAlias(context: Context, file: GeneratedFile, typedef: TypedefDefinition): void {
  file.code.doc(`\`typedef ${typedef.field.idl}\``);
  file.code.add(`export type ${nameOf(context, typedef.name)} = ${typeText(context, file, typedef.field.type)};`);
}

function emitEnum(context: Context, file: GeneratedFile, definition: EnumDefinition): void {
  const name = nameOf(context, definition.name);
  const long = definition.members.map((member) => member.name);
  const short = shortNames(long) ?? long;
  file.code.doc(`\`enum ${definition.name}\``);
  file.code.block(`export const ${name} = {`, '} as const;', () => {
    definition.members.forEach((member, i) => {
      file.code.doc(`\`${member.name}\``);
      file.code.add(`${key(short[i] ?? member.name)}: ${member.value},`);
    });
  });
  file.code.add('');
  file.code.doc(`A value of {@link ${name}}. Fields have type \`number\`: a newer daemon may send others.`);
  file.code.assignment(`export type ${name} =`, `(typeof ${name})[keyof typeof ${name}];`);
}
