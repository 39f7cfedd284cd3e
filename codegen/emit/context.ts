import { type Module, strip, type Type, type TypeTable } from '../model.js';
import { type ModuleNames, nameModule } from '../names.js';
import { type Placement, placeModule } from '../placement.js';
import { recursiveTypes } from '../recursion.js';
import type { GeneratedFile } from './file.js';

/** Where the cursor is, as seen from `src/generated`. */
export const READER = '../xdr/reader';
export const WRITER = '../xdr/writer';
export const PROCEDURE = '../xdr/procedure';
export const LAZY = '../xdr/lazy';
export const LAZY_PROCEDURE = '../xdr/lazy-procedure';

/** All that an emitter knows about one IDL file and the files it includes. */
export interface Context {
  readonly module: Module;
  readonly names: ModuleNames;
  readonly placement: Placement;
  /** Types of this file and of those it includes. */
  readonly types: TypeTable;
  /** Types that contain themselves. */
  readonly recursive: ReadonlySet<string>;
  /** Contexts of the files that it includes. */
  readonly imports: readonly Context[];
}

export function makeContext(module: Module, imports: readonly Context[]): Context {
  const foreign = imports.flatMap((context) => [...context.types]);
  const own = module.types.map((type) => [type.name, type] as const);
  const types = new Map([...foreign, ...own]);
  return {
    module,
    names: nameModule(module),
    placement: placeModule(module, types),
    types,
    recursive: recursiveTypes(types),
    imports,
  };
}

/** The TypeScript name of a type, of this file or of an included one. */
export function nameOf(context: Context, idlName: string): string {
  const own = context.names.types.get(idlName);
  if (own !== undefined) return own;
  for (const other of context.imports) if (other.types.has(idlName)) return nameOf(other, idlName);
  throw new Error(`no name was given to ${idlName}`);
}

/** The file that a type's code is in. */
export function fileOf(context: Context, idlName: string): string {
  const own = context.placement.types.get(idlName);
  if (own !== undefined) return own;
  for (const other of context.imports) if (other.types.has(idlName)) return fileOf(other, idlName);
  throw new Error(`no file was given to ${idlName}`);
}

/**
 * The type as it is written in TypeScript, with what it needs imported into `file`. Enums are plain numbers in values,
 * since a newer daemon may send one that the list does not have.
 */
export function typeText(context: Context, file: GeneratedFile, used: Type, mutable = false): string {
  const type = strip(used, context.types);
  switch (type.kind) {
    case 'int64':
    case 'uint64':
      return 'bigint';
    case 'bool':
      return 'boolean';
    case 'string':
      return 'string';
    case 'opaque':
    case 'fixedOpaque':
    case 'chars':
    case 'fixedChars':
      return 'Uint8Array';
    case 'optional':
      return `${typeText(context, file, type.of)} | null`;
    case 'list':
    case 'array': {
      const of = typeText(context, file, type.of);
      const element = /[ |]/.test(of) ? `(${of})` : of;
      return `${mutable ? '' : 'readonly '}${element}[]`;
    }
    case 'ref':
      return file.type(fileOf(context, type.name), nameOf(context, type.name));
    default:
      return 'number';
  }
}
