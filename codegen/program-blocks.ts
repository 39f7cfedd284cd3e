import type { Definition, ProcedureDefinition, TypeSpecifier, VersionDefinition } from './ast.js';
import type { ProcedureModel, ProgramModel } from './model.js';
import type { Resolution } from './resolution.js';

const UINT32_MAX = 2n ** 32n - 1n;

type ProgramDefinition = Extract<Definition, { kind: 'program' }>;

/**
 * The programs of a `program` block, one per version. Their parameters and results get structs of their own, which
 * are on the wire what the bare values would be, so that every codec is a struct's.
 */
export function blockPrograms(resolution: Resolution, block: ProgramDefinition): ProgramModel[] {
  const number = resolution.scope.number(block.number, 0n, UINT32_MAX, 'a program number');
  const name = block.name.text.toLowerCase();
  return block.versions.map((version) => ({
    name: block.versions.length === 1 ? name : `${name}_${version.name.text.toLowerCase()}`,
    number,
    version: resolution.scope.number(version.number, 0n, UINT32_MAX, 'a version'),
    procedures: procedures(resolution, version),
  }));
}

function procedures(resolution: Resolution, version: VersionDefinition): ProcedureModel[] {
  const numbers = new Map<number, string>();
  return version.procedures.map((definition) => {
    const number = resolution.scope.number(definition.number, 0n, UINT32_MAX, 'a procedure number');
    const { text, at } = definition.name;
    const earlier = numbers.get(number);
    if (earlier !== undefined) throw resolution.scope.fail(at, `${text} has the number ${number} of ${earlier}`);
    numbers.set(number, text);
    const results = definition.result === undefined ? [] : [definition.result];
    const args = wrap(resolution, definition, 'args', definition.parameters);
    const ret = wrap(resolution, definition, 'ret', results);
    return {
      number,
      name: text,
      kind: 'call',
      annotations: { priority: 'low' },
      ...(args !== undefined && { args }),
      ...(ret !== undefined && { ret }),
    };
  });
}

function wrap(
  resolution: Resolution,
  procedure: ProcedureDefinition,
  suffix: 'args' | 'ret',
  types: readonly TypeSpecifier[],
): string | undefined {
  if (types.length === 0) return undefined;
  const { at } = procedure.name;
  const name = `${procedure.name.text.toLowerCase()}_${suffix}`;
  resolution.declare({ text: name, at });
  const fields = types.map((type, i) => {
    const field = suffix === 'ret' ? 'value' : `arg${i + 1}`;
    // RFC 5531 writes a string here without < >.
    const isString = type.kind === 'basic' && type.name === 'string';
    return { name: { text: field, at }, type, form: isString ? ('variable' as const) : ('plain' as const) };
  });
  resolution.add(resolution.struct(name, fields));
  return name;
}
