import { type Api, NO_API } from './api.js';
import { emitConstants, emitErrorNames } from './emit/constants.js';
import { type Context, makeContext } from './emit/context.js';
import { describedName, descriptionTypes, emitDescription } from './emit/describe.js';
import type { GeneratedFile } from './emit/file.js';
import {
  calledPrograms,
  emitIndex,
  emitLazyModule,
  emitModule,
  emitProcedureNames,
  emitPrograms,
  emitTable,
} from './emit/modules.js';
import { emitParameterTypes } from './emit/parameter-types.js';
import { emitOtherStatistics, emitStatistics } from './emit/statistics.js';
import type { ParameterSet } from './parameter-sets.js';
import { parse } from './parser.js';
import { resolveModule } from './resolve.js';
import type { Source } from './source.js';
import type { StatisticsGroup } from './statistics.js';

/** What is generated from: IDL files by base name, and, if they are there, the tables in JSON. */
export interface Inputs {
  readonly idl: ReadonlyMap<string, Source>;
  readonly api?: Api;
  readonly parameterSets?: readonly ParameterSet[];
  readonly statistics?: readonly StatisticsGroup[];
}

/** Reads all IDL files, those that others include first. */
export function resolveAll(idl: ReadonlyMap<string, Source>): Context[] {
  const contexts = new Map<string, Context>();
  const visit = (file: string, path: readonly string[]): Context | undefined => {
    const known = contexts.get(file);
    const source = idl.get(file);
    if (known !== undefined || source === undefined) return known;
    if (path.includes(file)) throw new Error(`${source.file} includes itself by way of ${path.at(-1)}`);
    const imports = parse(source)
      .includes.map((name) => visit(name, [...path, file]))
      .filter((context) => context !== undefined);
    const modules = imports.map((context) => context.module);
    const context = makeContext(resolveModule(file, source, modules), imports);
    contexts.set(file, context);
    return context;
  };
  for (const file of [...idl.keys()].sort()) visit(file, []);
  return [...contexts.values()];
}

/** Generates all files of `src/generated/`. Keys are paths below it. */
export function generate(inputs: Inputs): Map<string, string> {
  const api = inputs.api ?? NO_API;
  const contexts = resolveAll(inputs.idl);
  const files: GeneratedFile[] = [];
  const programs = contexts.flatMap((context) => calledPrograms(context.module));
  files.push(emitPrograms(programs), emitProcedureNames(programs));
  for (const context of contexts) {
    const own = emitModule(context, api);
    files.push(...own, ...emitLazyModule(context));
    if (context.module.file === 'remote_protocol.x') {
      files.push(emitIndex('remote/index', own, `protocol/${context.module.file}`));
    }
    for (const program of calledPrograms(context.module)) {
      if (program.name !== 'keepalive') files.push(emitTable(context, program));
    }
    const described = describedName(context);
    if (described !== undefined) files.push(emitDescription(context, `describe/${described}`));
  }
  if (inputs.parameterSets !== undefined) files.push(emitParameterTypes(inputs.parameterSets, contexts));
  if (inputs.api !== undefined) files.push(...emitConstants(inputs.api), emitErrorNames(inputs.api));
  if (inputs.statistics !== undefined) files.push(...inputs.statistics.map(emitStatistics), emitOtherStatistics());
  return new Map([
    ...files.map((file) => [`${file.path}.ts`, file.text()] as const),
    ['describe/description.ts', descriptionTypes()],
  ]);
}
