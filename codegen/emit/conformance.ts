import { readFileSync } from 'node:fs';
import { shortNames } from '../member-names.js';
import { type Field, strip, type Type, type TypeDefinition, type UnionDefinition } from '../model.js';
import { type Context, nameOf } from './context.js';
import { describedName, describedTypes } from './describe.js';
import { GeneratedFile, key, quote } from './file.js';
import { discriminantText } from './types.js';

/**
 * Definitions of every type for js-xdr, an independent implementation of XDR, by the names that our codecs have for
 * them. What js-xdr does not know is written as what it is on the wire: `char`, `short` and enums as `int`.
 * @returns files by path below the folder of the definitions
 */
export function emitConformance(contexts: readonly Context[]): Map<string, string> {
  const files = contexts.flatMap((context) => {
    const name = describedName(context);
    return name === undefined ? [] : [emitDefinitions(context, name)];
  });
  const builder = readFileSync(new URL('../templates/builder.ts', import.meta.url), 'utf8');
  const head = '// Copied from codegen/templates/builder.ts by `npm run codegen`; do not edit.';
  return new Map([
    ...files.map((file) => [`${file.path}.ts`, file.text()] as const),
    ['builder.ts', `${head}\n\n${builder}`],
  ]);
}

function emitDefinitions(context: Context, path: string): GeneratedFile {
  const file = new GeneratedFile(path, `protocol/${context.module.file}`);
  const { code } = file;
  const types = describedTypes(context);
  file.type('builder', 'XdrBuilder');
  code.doc('Names of all types that {@link define} defines and that are read and written as a whole.');
  const whole = types.filter((type) => type.kind === 'struct' || type.kind === 'union');
  code.items('export const typeNames: readonly string[] = [', nameList(context, whole), '];').add('');
  code.doc(`Defines the types of \`${context.module.file}\` and those of other files that they refer to.`);
  code.block('export function define(xdr: XdrBuilder): void {', '}', () => {
    for (const definition of types) emitDefinition(context, file, definition);
  });
  return file;
}

function nameList(context: Context, types: readonly TypeDefinition[]): string[] {
  return types.map((type) => quote(nameOf(context, type.name)));
}

function emitDefinition(context: Context, file: GeneratedFile, definition: TypeDefinition): void {
  const { code } = file;
  const name = quote(nameOf(context, definition.name));
  switch (definition.kind) {
    case 'struct':
      code.block(`xdr.struct(${name}, [`, ']);', () => {
        for (const field of definition.fields) code.add(`[${quote(field.name)}, ${typeText(context, field.type)}],`);
      });
      break;
    case 'typedef':
      code.add(`xdr.typedef(${name}, ${typeText(context, definition.field.type)});`);
      break;
    case 'enum': {
      const long = definition.members.map((member) => member.name);
      const short = shortNames(long) ?? long;
      const members = definition.members.map((member, i) => `${key(short[i] ?? member.name)}: ${member.value}`);
      code.items(`xdr.enum(${name}, { `, members, ' });');
      break;
    }
    case 'union':
      code.block(`xdr.union(${name}, {`, '});', () => emitUnion(context, file, definition));
  }
}

function emitUnion(context: Context, file: GeneratedFile, union: UnionDefinition): void {
  const { code } = file;
  const arms = [...union.arms, ...(union.otherwise ? [union.otherwise] : [])];
  const armText = (field: Field | undefined, i: number): string => (field ? `'arm${i}'` : 'xdr.void()');
  code.add(
    `switchOn: ${typeText(context, union.discriminant.type)},`,
    `switchName: ${quote(union.discriminant.name)},`,
  );
  code.block('switches: [', '],', () => {
    union.arms.forEach((arm, i) => {
      for (const value of arm.values) code.add(`[${discriminantText(union, value)}, ${armText(arm.field, i)}],`);
    });
  });
  code.block('arms: {', '},', () => {
    arms.forEach(({ field }, i) => {
      if (field !== undefined) code.add(`arm${i}: ${typeText(context, field.type)},`);
    });
  });
  if (union.otherwise) code.add(`defaultArm: ${armText(union.otherwise.field, union.arms.length)},`);
}

function typeText(context: Context, used: Type): string {
  const type = strip(used, context.types);
  switch (type.kind) {
    case 'int32':
    case 'int16':
    case 'uint16':
    case 'int8':
    case 'uint8':
      return 'xdr.int()';
    case 'uint32':
      return 'xdr.uint()';
    case 'int64':
      return 'xdr.hyper()';
    case 'uint64':
      return 'xdr.uhyper()';
    case 'float32':
      return 'xdr.float()';
    case 'float64':
      return 'xdr.double()';
    case 'bool':
      return 'xdr.bool()';
    case 'string':
      return `xdr.string(${type.max})`;
    case 'opaque':
      return `xdr.varOpaque(${type.max})`;
    case 'fixedOpaque':
      return `xdr.opaque(${type.length})`;
    case 'chars':
      return `xdr.varArray(xdr.int(), ${type.max})`;
    case 'fixedChars':
      return `xdr.array(xdr.int(), ${type.length})`;
    case 'optional':
      return `xdr.option(${typeText(context, type.of)})`;
    case 'list':
      return `xdr.varArray(${typeText(context, type.of)}, ${type.max})`;
    case 'array':
      return `xdr.array(${typeText(context, type.of)}, ${type.length})`;
    case 'ref':
      return `xdr.lookup(${quote(nameOf(context, type.name))})`;
  }
}
