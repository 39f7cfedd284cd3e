/** `protocol/api.json`: what libvirt's public headers say and its IDL does not. */

export interface ApiFunction {
  readonly name: string;
  readonly since: string;
}

export interface ApiMember {
  /** C name. */
  readonly name: string;
  readonly value: number;
  /** First libvirt release that has it; absent where unknown. */
  readonly since?: string;
}

/** A macro whose value is a string. */
export interface ApiString {
  readonly value: string;
  /** First libvirt release that has it; absent where unknown. */
  readonly since?: string;
}

export interface Api {
  readonly functions: readonly ApiFunction[];
  /** C name of the enum → its members. */
  readonly enums: ReadonlyMap<string, readonly ApiMember[]>;
  /** C name of a string constant → its value and release. */
  readonly strings: ReadonlyMap<string, ApiString>;
  /** C name of a constant outside every enum → its value. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What there is without `api.json`. */
export const NO_API: Api = { functions: [], enums: new Map(), strings: new Map(), numbers: new Map() };

/** Reads `api.json`, checking what is used of it. */
export function parseApi(text: string): Api {
  const root = record(JSON.parse(text), 'api.json');
  const enums = record(root['enums'], 'enums');
  return {
    functions: list(root['functions'], 'functions').map((entry) => {
      const { name, since } = record(entry, 'functions[]');
      return { name: string(name, 'functions[].name'), since: string(since, 'functions[].since') };
    }),
    enums: new Map(Object.entries(enums).map(([name, members]) => [name, list(members, name).map(member)])),
    strings: entries(root['string_constants'], 'string_constants', stringConstant),
    numbers: entries(root['number_constants'], 'number_constants', number),
  };
}

function member(entry: unknown): ApiMember {
  const { name, value, since } = record(entry, 'enums[][]');
  const base = { name: string(name, 'enums[][].name'), value: number(value, 'enums[][].value') };
  return since === undefined ? base : { ...base, since: string(since, 'enums[][].since') };
}

function stringConstant(entry: unknown, where: string): ApiString {
  const { value, since } = record(entry, where);
  const base = { value: string(value, `${where}.value`) };
  return since === undefined ? base : { ...base, since: string(since, `${where}.since`) };
}

function entries<T>(value: unknown, where: string, read: (value: unknown, where: string) => T): Map<string, T> {
  return new Map(Object.entries(record(value, where)).map(([name, entry]) => [name, read(entry, `${where}.${name}`)]));
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

function number(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong(where, 'a whole number');
  return value;
}

function wrong(where: string, wanted: string): Error {
  return new Error(`api.json: ${where} is not ${wanted}`);
}
