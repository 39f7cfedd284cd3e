import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '../folders.js';
import { generateSchema, type SchemaNotes, shapesOf } from './generate-schema.js';
import { parseGrammarJson } from './grammar-json.js';
import { parseNotes } from './notes-json.js';
import type { SchemaGrammar } from './pattern.js';
import { readRngFolder } from './rng.js';
import { schemaChangesText, schemaDiff } from './schema-diff.js';

/** The grammar, below `protocol/`. */
export const GRAMMAR_FILE = 'xml/grammar.json';
const NOTES_FILE = 'xml/notes.json';

/** Generates what belongs in `src/generated/xml/`; nothing if the project has no grammar. */
export function schemaFiles(protocol: string): ReadonlyMap<string, string> {
  const text = readIfThere(join(protocol, GRAMMAR_FILE));
  return text === undefined ? new Map() : generateSchema(parseGrammarJson(text), readSchemaNotes(protocol));
}

export function readSchemaNotes(protocol: string): SchemaNotes {
  return parseNotes(readIfThere(join(protocol, NOTES_FILE)) ?? '{}');
}

/** Tells a schema, which is a folder or a grammar in JSON, from an IDL file. */
export function isSchemaSource(path: string): boolean {
  return path.endsWith('.json') || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

export function readSchemaSource(path: string): SchemaGrammar {
  return path.endsWith('.json') ? parseGrammarJson(readFileSync(path, 'utf8')) : readRngFolder(path);
}

/** Prints what changed between two schemas. @returns the exit code: 1 if a valid document may not be valid any more */
export function diffSchemas(before: string, after: string, output: { text(line: string): void }): number {
  const changes = schemaDiff(shapesOf(readSchemaSource(before)), shapesOf(readSchemaSource(after)));
  output.text(schemaChangesText(changes));
  return changes.some((change) => change.kind === 'breaking') ? 1 : 0;
}
