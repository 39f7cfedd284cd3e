import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseApi } from './api.js';
import { ApiMerge, apiChangesText } from './api-merge.js';
import { isApiXml, readApiXml } from './api-xml.js';
import { type Command, CommandError, HELP, parseCommand } from './command.js';
import { emitConformance } from './emit/conformance.js';
import type { Context } from './emit/context.js';
import { filesBelow, readIdlFile, readIdlFolder, readIfThere, removeFile, writeFile } from './folders.js';
import { generate, type Inputs, resolveAll } from './generate.js';
import { lockText } from './lock.js';
import { parseParameterSets } from './parameter-sets.js';
import { generateSchema } from './schema/generate-schema.js';
import { grammarText } from './schema/grammar-json.js';
import { readRngFolder } from './schema/rng.js';
import { diffSchemas, GRAMMAR_FILE, isSchemaSource, readSchemaNotes, schemaFiles } from './schema/sources.js';
import { parseStatistics } from './statistics.js';
import { textDiff } from './text-diff.js';
import { changesText, wireDiff } from './wire-diff.js';

/** Most lines of a diff that are printed. */
const MAX_DIFF_LINES = 60;

/** Where output goes: `text` for results, `problem` for errors. */
export interface Output {
  text(line: string): void;
  problem(line: string): void;
}

/**
 * Runs the generator.
 * @param root folder of the project
 * @returns the exit code
 */
export function run(args: readonly string[], output: Output, root: string): number {
  try {
    return execute(parseCommand(args), output, root);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    output.problem(error instanceof CommandError ? `${message}\n\n${HELP}` : message);
    return 2;
  }
}

function execute(command: Command, output: Output, root: string): number {
  switch (command.kind) {
    case 'help':
      output.text(HELP);
      return 0;
    case 'write':
      return write(projectOutputs(root), output);
    case 'check':
      return check(projectOutputs(root), root, output);
    case 'diff': {
      if (isApiXml(command.after)) return diffApi(command.before, command.after, output);
      if (isSchemaSource(command.before)) return diffSchemas(command.before, command.after, output);
      const changes = wireDiff(contextOf(command.before), contextOf(command.after));
      output.text(changesText(changes));
      return changes.some((change) => change.kind === 'breaking') ? 1 : 0;
    }
    case 'elsewhere': {
      const files = generate(readInputs(command.from));
      // A folder outside the project: nothing in it is stale.
      return write({ files: new Map(absolute(command.out, files)), folders: [] }, output);
    }
    case 'schemas': {
      const grammar = readRngFolder(command.folder);
      if (command.out !== undefined) {
        const files = generateSchema(grammar, readSchemaNotes(join(root, 'protocol')));
        return write({ files: new Map(absolute(command.out, files)), folders: [] }, output);
      }
      writeFile(join(root, 'protocol', GRAMMAR_FILE), grammarText(grammar));
      return write(projectOutputs(root), output);
    }
    case 'api':
      addApi(join(root, 'protocol/api.json'), command.file, output);
      return write(projectOutputs(root), output);
  }
}

/** Prints what a release has that `api.json` does not know. @returns the exit code: 1 if something has another value */
function diffApi(known: string, described: string, output: Output): number {
  const { changes } = mergeApi(known, described);
  output.text(apiChangesText(changes));
  return changes.some((change) => change.kind === 'breaking') ? 1 : 0;
}

function addApi(known: string, described: string, output: Output): void {
  const merge = mergeApi(known, described);
  output.text(apiChangesText(merge.changes));
  writeFile(known, merge.text());
}

function mergeApi(known: string, described: string): ApiMerge {
  const text = readFileSync(known, 'utf8');
  parseApi(text);
  return new ApiMerge(text, readApiXml(described));
}

/** What belongs on the disk. */
interface Outputs {
  /** Text by absolute path. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders in which nothing else may be. */
  readonly folders: readonly string[];
}

function projectOutputs(root: string): Outputs {
  const inputs = readInputs(join(root, 'protocol'));
  const contexts = resolveAll(inputs.idl);
  const code = join(root, 'src/generated');
  const conformance = join(root, 'test/conformance/generated');
  const files = new Map([
    ...absolute(code, generate(inputs)),
    ...absolute(join(code, 'xml'), schemaFiles(join(root, 'protocol'))),
    ...absolute(conformance, emitConformance(contexts)),
    [join(root, 'protocol/wire.lock.json'), lockText(contexts)],
  ]);
  return { files, folders: [code, conformance] };
}

function readInputs(folder: string): Inputs {
  const api = readIfThere(join(folder, 'api.json'));
  const parameters = readIfThere(join(folder, 'typed-parameters.json'));
  const statistics = readIfThere(join(folder, 'statistics.json'));
  return {
    idl: readIdlFolder(folder),
    ...(api !== undefined && { api: parseApi(api) }),
    ...(statistics !== undefined && api !== undefined && { statistics: parseStatistics(statistics, parseApi(api)) }),
    ...(parameters !== undefined && { parameterSets: parseParameterSets(parameters) }),
  };
}

function absolute(folder: string, files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].map(([path, text]) => [resolve(folder, path), text]);
}

/** Files that are there and should not be. */
function stale(outputs: Outputs): string[] {
  return outputs.folders
    .flatMap((folder) => filesBelow(folder).map((path) => join(folder, path)))
    .filter((path) => !outputs.files.has(path));
}

function write(outputs: Outputs, output: Output): number {
  const changed = [...outputs.files].filter(([path, text]) => readIfThere(path) !== text);
  const extra = stale(outputs);
  for (const [path, text] of changed) writeFile(path, text);
  for (const path of extra) removeFile(path);
  output.text(`${outputs.files.size} files: ${changed.length} written, ${extra.length} removed.`);
  return 0;
}

function check(outputs: Outputs, root: string, output: Output): number {
  const problems: string[] = [];
  for (const [path, text] of outputs.files) {
    const found = readIfThere(path);
    const name = relative(root, path);
    if (found === undefined) problems.push(`${name} is missing`);
    else if (found !== text) problems.push(`${name} is out of date\n${shortened(textDiff(found, text))}`);
  }
  problems.push(...stale(outputs).map((path) => `${relative(root, path)} is not generated any more`));
  if (problems.length === 0) return 0;
  output.problem(`${problems.join('\n\n')}\n\nRun \`npm run codegen\` and review what changes.`);
  return 1;
}

function shortened(diff: string): string {
  const lines = diff.split('\n');
  if (lines.length <= MAX_DIFF_LINES) return diff;
  return [...lines.slice(0, MAX_DIFF_LINES), `... and ${lines.length - MAX_DIFF_LINES} lines more`].join('\n');
}

function contextOf(path: string): Context {
  const contexts = resolveAll(readIdlFile(path));
  const context = contexts.find((candidate) => candidate.module.file === basename(path));
  if (context === undefined) throw new Error(`${path} was not read`);
  return context;
}
