/** `protocol/typed-parameters.json`: the wire type that each parameter has in each call that takes parameters. */

const WIRE_TYPES = ['int', 'uint', 'llong', 'ullong', 'double', 'boolean', 'string', 'string[]'] as const;

/** Wire type of a parameter; `string[]` is one whose name may come several times. */
export type WireType = (typeof WIRE_TYPES)[number];

/** The parameters that one call, or several that take the same, know. */
export interface ParameterSet {
  /** `scheduler`, `blockIoTune`. */
  readonly name: string;
  /** What the parameters are for, as the end of a sentence. */
  readonly about: string;
  readonly procedures: readonly string[];
  /** Name of a parameter → its wire type. */
  readonly types: ReadonlyMap<string, WireType>;
}

/** Reads the table, checking all of it. */
export function parseParameterSets(text: string): ParameterSet[] {
  const { sets } = record(JSON.parse(text), 'the file');
  const read = list(sets, 'sets').map(parameterSet);
  const names = read.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`typed-parameters.json: there are two sets ${twice}`);
  return read;
}

function parameterSet(entry: unknown, index: number): ParameterSet {
  const fields = record(entry, `sets[${index}]`);
  const name = string(fields['name'], `sets[${index}].name`);
  const types = Object.entries(record(fields['types'], `${name}.types`));
  return {
    name,
    about: string(fields['for'], `${name}.for`),
    procedures: list(fields['procedures'], `${name}.procedures`).map((item) => string(item, `${name}.procedures[]`)),
    types: new Map(types.map(([parameter, type]) => [parameter, wireType(type, `${name}.types.${parameter}`)])),
  };
}

function wireType(value: unknown, where: string): WireType {
  const type = WIRE_TYPES.find((known) => known === value);
  if (type === undefined) throw wrong(where, `one of ${WIRE_TYPES.join(', ')}`);
  return type;
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(where, 'an object');
  return { ...value };
}

function list(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw wrong(where, 'a list');
  return value;
}

function string(value: unknown, where: string): string {
  if (typeof value !== 'string') throw wrong(where, 'a string');
  return value;
}

function wrong(where: string, wanted: string): Error {
  return new Error(`typed-parameters.json: ${where} is not ${wanted}`);
}
