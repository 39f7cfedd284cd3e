import { type Api, NO_API } from '../../codegen/api.js';
import { type Context, makeContext } from '../../codegen/emit/context.js';
import { emitModule } from '../../codegen/emit/modules.js';
import type { Module, TypeDefinition } from '../../codegen/model.js';
import { resolveModule } from '../../codegen/resolve.js';
import { IdlError } from '../../codegen/source.js';

/** Resolves an IDL text as a file of its own. */
export function moduleOf(text: string, file = 'test.x'): Module {
  return resolveModule(file, { file, text }, []);
}

export function contextOf(text: string, file = 'test.x'): Context {
  return makeContext(moduleOf(text, file), []);
}

/** The definition of a type of the IDL text. */
export function typeOf(text: string, name: string): TypeDefinition | undefined {
  return moduleOf(text).types.find((type) => type.name === name);
}

/** The generated code of an IDL text, without its first line and its imports. */
export function codeOf(text: string, file = 'test.x', api: Api = NO_API): string {
  const files = emitModule(contextOf(text, file), api);
  return files.map((generated) => generated.code.text().trimEnd()).join('\n');
}

/** One declaration of generated code, from its `export` to the line of its closing brace. */
export function declarationOf(code: string, start: string): string {
  const from = code.indexOf(start);
  if (from < 0) throw new Error(`there is no ${start} in the code`);
  return code.slice(from, code.indexOf('\n}', from) + 2);
}

/** What is wrong with an IDL text. */
export function errorOf(text: string): string {
  try {
    moduleOf(text);
  } catch (error) {
    if (error instanceof IdlError) return error.message;
    throw error;
  }
  throw new Error('the text has no mistake');
}
