import { compileGrammar } from './compile.js';
import { emitGrammarTable, emitShapeTable } from './emit-tables.js';
import { emitTypes } from './emit-types.js';
import { type Newer, Notes } from './notes.js';
import type { SchemaGrammar } from './pattern.js';
import { makeShapes, type Shapes } from './shapes.js';
import { makeTypes } from './type-model.js';

/** Devices are the children of a domain's `devices` that are objects. */
const NOT_DEVICES: ReadonlySet<string> = new Set(['emulator']);

/** What the types are described with: `protocol/xml/notes.json`. */
export interface SchemaNotes {
  readonly descriptions: Readonly<Record<string, string>>;
  readonly newer: readonly Newer[];
}

export function shapesOf(grammar: SchemaGrammar): Shapes {
  return makeShapes(compileGrammar(grammar));
}

/** Generates the files of `src/generated/xml/`. Keys are paths below it. */
export function generateSchema(grammar: SchemaGrammar, notes: SchemaNotes): Map<string, string> {
  const shapes = shapesOf(grammar);
  const types = makeTypes(shapes);
  const devices = types
    .filter((type) => type.path.join('/') === 'domain/devices')
    .flatMap((type) => type.forms.flatMap((form) => form.properties))
    .filter((property) => !NOT_DEVICES.has(property.name))
    .map((property) => ({ ...property, isArray: false }));
  return new Map([
    ['grammar.ts', emitGrammarTable(shapes.grammar)],
    ['shapes.ts', emitShapeTable(shapes)],
    ...emitTypes(types, new Notes(notes.descriptions, notes.newer), devices),
  ]);
}
