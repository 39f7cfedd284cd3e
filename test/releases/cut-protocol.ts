import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parseApi } from '../../codegen/api.js';
import { run } from '../../codegen/run.js';
import { keyPatterns, STATISTICS_GROUPS } from '../../codegen/statistics.js';
import * as admin from '../../src/admin.js';
import * as protocol from '../../src/protocol.js';
import { compareVersions } from './versions.js';

const PROJECT: string = new URL('../..', import.meta.url).pathname;

/** The library as it would be, had its protocol files never been updated beyond a release of libvirt. */
export interface CutLibrary {
  /** The folder of its protocol files, sources and generated code. */
  readonly folder: string;
  readonly index: typeof import('../../src/index.js');
  readonly testing: typeof import('../../src/testing.js');
  readonly protocol: typeof import('../../src/protocol.js');
}

/** Replaces the text of a protocol file. */
export type Edit = (file: string, change: (text: string) => string) => void;

/**
 * Builds the library from protocol files without everything that libvirt got after a release. Methods and events of the
 * high-level API that need what is missing are there and cannot be used.
 * @param folder an empty folder inside the project, whose packages the library needs
 * @param more further changes of the protocol files
 */
export async function cutLibrary(
  release: string,
  folder: string,
  more: (edit: Edit) => void = () => undefined,
): Promise<CutLibrary> {
  for (const name of ['src', 'protocol', 'package.json', 'tsconfig.json']) {
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  }
  const edit: Edit = (file, change) => {
    const path = join(folder, 'protocol', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  const isNewer = (since: string | undefined): boolean => since !== undefined && compareVersions(since, release) > 0;
  cutProcedures(edit, isNewer);
  const { api, parameters } = cutApi(edit, isNewer);
  edit('statistics.json', (text) => withoutStatistics(text, api));
  edit('typed-parameters.json', (text) => withoutParameters(text, parameters));
  more(edit);
  generate(folder);
  return load(folder);
}

function cutProcedures(edit: Edit, isNewer: (since: string | undefined) => boolean): void {
  const newer = proceduresOf({ ...protocol, ...admin }).filter(({ since }) => isNewer(since));
  for (const program of ['remote', 'admin']) {
    const names = newer.filter((procedure) => procedure.program.name === program).map(({ name }) => name);
    edit(`${program}_protocol.x`, (text) =>
      names.reduce((rest, name) => withoutProcedure(rest, program, name), text).replace(/,(\s*\};)/g, '$1'),
    );
  }
  edit('typed-parameters.json', (text) => {
    const file: { sets: { procedures: readonly string[] }[] } = JSON.parse(text);
    const sets = file.sets.filter(({ procedures }) =>
      procedures.some((name) => newer.every((one) => one.name !== name)),
    );
    return JSON.stringify({ ...file, sets });
  });
}

interface Released {
  readonly program: { readonly name: string };
  readonly name: string;
  readonly since: string | undefined;
}

function proceduresOf(exported: object): Released[] {
  const isReleased = (value: unknown): value is Released =>
    typeof value === 'object' && value !== null && 'program' in value && 'since' in value;
  return Object.values(exported).filter(isReleased);
}

/** Takes the member of the enum, with the comment before it, and the structs. */
function withoutProcedure(text: string, program: string, name: string): string {
  const comment = '(?:\\n {4}/\\*\\*(?:(?!\\*/)[^])*\\*/)?';
  const member = new RegExp(`${comment}\\n {4}${program.toUpperCase()}_PROC_${name} = \\d+,?\\n`);
  const structs = new RegExp(`struct ${program}_${name.toLowerCase()}_(?:args|ret|msg) \\{[^}]*\\};\\n`, 'g');
  return text.replace(member, '\n').replace(structs, '');
}

interface ApiFile {
  functions: { readonly since: string }[];
  enums: Record<string, { readonly since: string }[]>;
  string_constants: Record<string, { readonly since: string; readonly value: string }>;
}

/** Returns the file, and the names of parameters that are in it no more. */
function cutApi(
  edit: Edit,
  isNewer: (since: string | undefined) => boolean,
): { readonly api: string; readonly parameters: ReadonlySet<string> } {
  let api = '';
  const parameters = new Set<string>();
  edit('api.json', (text) => {
    const file: ApiFile = JSON.parse(text);
    file.functions = file.functions.filter(({ since }) => !isNewer(since));
    for (const [name, members] of Object.entries(file.enums)) {
      const left = members.filter(({ since }) => !isNewer(since));
      if (left.length > 0) file.enums[name] = left;
      else delete file.enums[name];
    }
    for (const [name, { since, value }] of Object.entries(file.string_constants)) {
      if (!isNewer(since) || isLateMacro(name, since)) continue;
      parameters.add(value);
      delete file.string_constants[name];
    }
    for (const { value } of Object.values(file.string_constants)) parameters.delete(value);
    api = JSON.stringify(file);
    return api;
  });
  return { api, parameters };
}

/** 11.2.0 gave macros to the keys of statistics and guest information, which are older. */
function isLateMacro(name: string, since: string): boolean {
  return since === '11.2.0' && /^VIR_DOMAIN_(?:STATS|GUEST_INFO)_/.test(name);
}

/** Takes the keys out that no macro has. */
function withoutStatistics(text: string, api: string): string {
  const file: Record<string, Record<string, unknown>> = JSON.parse(text);
  for (const { name: group, prefix } of STATISTICS_GROUPS) {
    const known = keyPatterns(parseApi(api), prefix);
    const keys = Object.entries(file[group] ?? {});
    file[group] = Object.fromEntries(
      keys.filter(([key]) => known.has(key.replaceAll('@', '#')) || key.includes('.#.*.')),
    );
  }
  return JSON.stringify(file);
}

function withoutParameters(text: string, names: ReadonlySet<string>): string {
  const file: { sets: { types: Record<string, string> }[] } = JSON.parse(text);
  for (const { types } of file.sets) for (const name of names) delete types[name];
  return JSON.stringify(file);
}

function generate(folder: string): void {
  const said: string[] = [];
  const add = (line: string): void => void said.push(line);
  if (run([], { text: add, problem: add }, `${folder}/`) !== 0) throw new Error(said.join('\n'));
}

const ENTRIES = ['index', 'testing', 'protocol'] as const;

/** Bundles the sources and loads the bundles. */
async function load(folder: string): Promise<CutLibrary> {
  const bundled = async (): Promise<readonly string[]> => {
    const failure: unknown = await build({
      entryPoints: ENTRIES.map((name) => join(folder, 'src', `${name}.ts`)),
      outdir: join(folder, 'dist'),
      outExtension: { '.js': '.mjs' },
      ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' },
      logLevel: 'silent',
      absWorkingDir: folder,
    }).then(
      () => undefined,
      (error: unknown) => error,
    );
    return failure === undefined ? [] : messagesOf(failure);
  };
  addMissingExports(folder, await bundled());
  const left = await bundled();
  if (left.length > 0) throw new Error(left.join('\n'));
  const at = (name: (typeof ENTRIES)[number]): string => pathToFileURL(join(folder, 'dist', `${name}.mjs`)).href;
  return {
    folder,
    index: await import(at('index')),
    testing: await import(at('testing')),
    protocol: await import(at('protocol')),
  };
}

function messagesOf(failure: unknown): string[] {
  const errors: unknown = Reflect.get(Object(failure), 'errors');
  return Array.isArray(errors) ? errors.map((error) => String(Reflect.get(Object(error), 'text'))) : [String(failure)];
}

/** Hand-written methods import descriptors that are not generated any more. */
function addMissingExports(folder: string, errors: readonly string[]): void {
  for (const error of errors) {
    const [, file = '', name = ''] = /^No matching export in "([^"]+)" for import "(\w+)"$/.exec(error) ?? [];
    if (name === '') throw new Error(error);
    const path = join(folder, file);
    writeFileSync(path, `${readFileSync(path, 'utf8')}export const ${name} = undefined;\n`);
  }
}
