import type { Api } from '../api.js';
import type { Module, ProgramModel, StructDefinition, TypeDefinition, UnionDefinition } from '../model.js';
import { type Context, LAZY, PROCEDURE } from './context.js';
import { GeneratedFile, key, quote } from './file.js';
import { emitLazyProcedure, emitProcedure, PROGRAMS } from './procedures.js';
import { emitReader } from './read.js';
import { emitType } from './types.js';
import { emitWriter } from './write.js';

/** Programs that the client speaks. Of others, types and codecs are emitted, but no descriptors. */
const CALLED_PROGRAMS: ReadonlySet<string> = new Set(['remote', 'qemu', 'lxc', 'admin', 'keepalive']);

/** Programs whose procedures the methods call without having their codecs. */
const LAZY_PROGRAMS: ReadonlySet<string> = new Set(['remote', 'qemu']);

/** The programs of a file that descriptors are emitted for. */
export function calledPrograms(module: Module): ProgramModel[] {
  return module.programs.filter((program) => CALLED_PROGRAMS.has(program.name));
}

/** Emits the types, codecs and descriptors of one IDL file. */
export function emitModule(context: Context, api: Api): GeneratedFile[] {
  const files = new Map<string, GeneratedFile>();
  const fileAt = (path: string): GeneratedFile => {
    const file = files.get(path) ?? new GeneratedFile(path, `protocol/${context.module.file}`);
    files.set(path, file);
    return file;
  };
  emitConstants(context, () => fileAt(context.placement.constants));
  for (const definition of context.module.types) {
    const path = context.placement.types.get(definition.name);
    if (path !== undefined && definition.name !== context.module.procedureEnum) {
      emitDefinition(context, fileAt(path), definition);
    }
  }
  for (const program of calledPrograms(context.module)) {
    for (const procedure of program.procedures) {
      const path = context.placement.procedures.get(procedure.name);
      if (path !== undefined) emitProcedure(context, fileAt(path), program, procedure, api);
    }
  }
  return [...files.values()];
}

function emitDefinition(context: Context, file: GeneratedFile, definition: TypeDefinition): void {
  emitType(context, file, definition);
  if (isCoded(definition)) {
    emitReader(context, file, definition);
    emitWriter(context, file, definition);
  }
}

/** Whether a type has codecs of its own; others are read and written where they are used. */
export function isCoded(definition: TypeDefinition): definition is StructDefinition | UnionDefinition {
  return definition.kind === 'struct' || definition.kind === 'union';
}

function emitConstants(context: Context, file: () => GeneratedFile): void {
  for (const { name, value } of context.module.constants) {
    // Program numbers and versions are in a file of their own.
    if (/_(PROGRAM|PROTOCOL_VERSION|PROGRAM_VERSION)$/.test(name)) continue;
    const literal =
      value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER) ? `${value}n` : value;
    file().code.doc(`\`const ${name}\``).add(`export const ${name} = ${literal};`, '');
  }
}

/** Emits the numbers of all programs. */
export function emitPrograms(programs: readonly ProgramModel[]): GeneratedFile {
  const file = new GeneratedFile(PROGRAMS, 'protocol/*.x');
  const type = programs.length > 0 ? file.type(PROCEDURE, 'Program') : '';
  for (const { name, number, version } of programs) {
    file.code.doc(`The program \`${name}\`: number 0x${number.toString(16).padStart(8, '0')}, version ${version}.`);
    const literal = `{ name: ${quote(name)}, number: 0x${number.toString(16).padStart(8, '0')}, version: ${version} }`;
    file.code.add(`export const ${name.toUpperCase()}: ${type} = ${literal};`, '');
  }
  return file;
}

/** Emits the procedures of one IDL file without their codecs, each of which loads the file that has them. */
export function emitLazyModule(context: Context): GeneratedFile[] {
  const files = new Map<string, GeneratedFile>();
  for (const program of calledPrograms(context.module)) {
    if (!LAZY_PROGRAMS.has(program.name)) continue;
    for (const procedure of program.procedures) {
      const path = context.placement.procedures.get(procedure.name);
      if (path === undefined || procedure.kind !== 'call') continue;
      let file = files.get(path);
      if (file === undefined) {
        file = new GeneratedFile(`lazy/${path}`, `protocol/${context.module.file}`);
        const type = file.type(LAZY, 'Loadable');
        file.code.add(`const codecs: ${type}<object> = { load: () => import('${file.pathTo(path)}') };`, '');
        files.set(path, file);
      }
      emitLazyProcedure(context, file, procedure);
    }
  }
  return [...files.values()];
}

/** Emits the list of all descriptors of a program, for those who look procedures up by name. */
export function emitTable(context: Context, program: ProgramModel): GeneratedFile {
  const file = new GeneratedFile(`tables/${program.name}`, `protocol/${context.module.file}`);
  for (const [name, kind, type] of [
    ['procedures', 'call', 'Procedure<unknown, unknown>'],
    ['events', 'message', 'EventMessage<unknown>'],
  ] as const) {
    file.type(PROCEDURE, type.replace(/<.*/, ''));
    const what = kind === 'call' ? 'procedures' : 'messages from the daemon';
    file.code.doc(`All ${what} of the program \`${program.name}\` by name. Importing it keeps them all in a bundle.`);
    file.code.block(`export const ${name}: { readonly [name: string]: ${type} } = {`, '};', () => {
      for (const procedure of program.procedures.filter((candidate) => candidate.kind === kind)) {
        const path = context.placement.procedures.get(procedure.name) ?? '';
        const descriptor = file.value(path, context.names.descriptors.get(procedure.name) ?? '');
        file.code.add(`${key(procedure.name)}: ${descriptor},`);
      }
    });
    file.code.add('');
  }
  return file;
}

/** Emits the names of all procedures by number, which cost nothing compared to the procedures themselves. */
export function emitProcedureNames(programs: readonly ProgramModel[]): GeneratedFile {
  const file = new GeneratedFile('procedure-names', 'protocol/*.x');
  for (const program of programs) {
    file.code.doc(`Names of the procedures and messages of the program \`${program.name}\`.`);
    const name = `${program.name}ProcedureNames`;
    file.code.block(`export const ${name}: { readonly [number: number]: string } = {`, '};', () => {
      for (const procedure of program.procedures) file.code.add(`${procedure.number}: ${quote(procedure.name)},`);
    });
    file.code.add('');
  }
  return file;
}

/** Emits the door of a folder: every export of its files by name. */
export function emitIndex(path: string, files: readonly GeneratedFile[], input: string): GeneratedFile {
  const index = new GeneratedFile(path, input);
  for (const file of files) {
    const from = `./${file.path.slice(file.path.lastIndexOf('/') + 1)}.js`;
    const exported = [...file.text().matchAll(/^export (?:(type|interface)|const|function) ([\w$]+)/gm)];
    const values = new Set(exported.filter(([, isType]) => isType === undefined).map(([, , name = '']) => name));
    const types = new Set(exported.map(([, , name = '']) => name).filter((name) => !values.has(name)));
    const items = [...[...types].map((name) => `type ${name}`), ...values];
    if (items.length > 0) index.code.items('export { ', items, ` } from '${from}';`);
  }
  return index;
}
