import type { ParameterSet } from '../parameter-sets.js';
import type { Context } from './context.js';
import { GeneratedFile, key, quote } from './file.js';

/**
 * Emits the table of wire types, one constant for each set, so that a bundle keeps those that it uses.
 * @throws for a procedure that does not exist or takes no parameters
 */
export function emitParameterTypes(sets: readonly ParameterSet[], contexts: readonly Context[]): GeneratedFile {
  const takers = proceduresWithParameters(contexts);
  const file = new GeneratedFile('parameter-types', 'protocol/typed-parameters.json');
  file.code.doc('Wire type of a parameter; a `string[]` is sent by repeating its name.');
  file.code.add(
    "export type WireType = 'int' | 'uint' | 'llong' | 'ullong' | 'double' | 'boolean' | 'string' | 'string[]';",
  );
  file.code.add('').doc("Wire types of the parameters of a call, by libvirt's names.");
  file.code.block('export interface WireTypes {', '}', () => file.code.add('readonly [name: string]: WireType;'));
  for (const { name, about, procedures, types } of sets) {
    const unknown = procedures.find((procedure) => !takers.has(procedure));
    if (unknown !== undefined) throw new Error(`typed-parameters.json: ${name}: ${unknown} does not take parameters`);
    file.code
      .add('')
      .doc(`Parameters for ${about}.`, `${procedures.map((procedure) => `\`${procedure}\``).join(', ')}`);
    const lines = [...types].map(([parameter, type]) => `${key(parameter)}: ${quote(type)},`);
    if (lines.length === 0) file.code.add(`export const ${name}Types: WireTypes = {};`);
    else file.code.block(`export const ${name}Types: WireTypes = {`, '};', () => file.code.add(...lines));
  }
  return file;
}

/** Names of all procedures whose arguments have a list of typed parameters. */
function proceduresWithParameters(contexts: readonly Context[]): Set<string> {
  const names = new Set<string>();
  for (const { module, types } of contexts) {
    for (const procedure of module.programs.flatMap((program) => program.procedures)) {
      const args = procedure.args === undefined ? undefined : types.get(procedure.args);
      if (args?.kind !== 'struct') continue;
      const takes = args.fields.some(({ type }) => type.kind === 'list' && isParameter(type.of));
      if (takes) names.add(procedure.name);
    }
  }
  return names;
}

function isParameter(type: { readonly kind: string; readonly name?: string }): boolean {
  return type.kind === 'ref' && type.name === 'remote_typed_param';
}
