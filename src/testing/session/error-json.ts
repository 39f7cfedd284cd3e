import { formatValue, isRecord, type Json } from '../../describe/json.js';
import { type ErrorObject, type ServerErrorFields, UsageError } from '../../errors.js';
import { errorDomainNames, errorLevelNames, errorNumberNames } from '../../generated/error-names.js';
import { uuidText } from '../../xdr/uuid.js';

type Names = Readonly<Record<number, string>>;

const TEXTS = ['message', 'str1', 'str2', 'str3'] as const;
const KEYS = ['code', 'domain', 'level', ...TEXTS, 'int1', 'int2', 'dom', 'net'];
const LEVEL_ERROR = 2;

/** Converts an error to JSON: codes as names, and only the fields with a value. */
export function errorToJson(fields: ServerErrorFields): { [key: string]: Json } {
  const json: { [key: string]: Json } = {
    code: errorNumberNames[fields.code] ?? fields.code,
    domain: errorDomainNames[fields.domain] ?? fields.domain,
  };
  if (fields.level !== LEVEL_ERROR) json['level'] = errorLevelNames[fields.level] ?? fields.level;
  for (const key of TEXTS) {
    const text = fields[key];
    if (text !== null) json[key] = text;
  }
  if (fields.int1 !== -1) json['int1'] = fields.int1;
  if (fields.int2 !== -1) json['int2'] = fields.int2;
  if (fields.dom !== null) json['dom'] = objectToJson(fields.dom);
  if (fields.net !== null) json['net'] = objectToJson(fields.net);
  return json;
}

/**
 * Parses an error written by {@link errorToJson} or by hand: `{ "code": "NO_DOMAIN", "message": "..." }` is sufficient.
 * @throws UsageError with the field
 */
export function errorFromJson(json: unknown): ServerErrorFields {
  if (!isRecord(json)) throw invalid('error', `must be an object with a code, not ${formatValue(json)}`);
  const unknown = Object.keys(json).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw invalid(`error.${unknown}`, `unknown field; available fields: ${KEYS.join(', ')}`);
  if (json['dom'] !== undefined || json['net'] !== undefined) {
    throw invalid('error', 'objects in errors are only sent by very old daemons and must be given as bytes');
  }
  return {
    code: numberOf(json, 'code', errorNumberNames),
    domain: numberOf(json, 'domain', errorDomainNames, 0),
    message: textOf(json, 'message'),
    level: numberOf(json, 'level', errorLevelNames, LEVEL_ERROR),
    dom: null,
    str1: textOf(json, 'str1'),
    str2: textOf(json, 'str2'),
    str3: textOf(json, 'str3'),
    int1: numberOf(json, 'int1', {}, -1),
    int2: numberOf(json, 'int2', {}, -1),
    net: null,
  };
}

function objectToJson(object: ErrorObject): Json {
  const { name, uuid, id } = object;
  return { name, uuid: uuidText(uuid), ...(id !== undefined && { id }) };
}

function textOf(json: { readonly [key: string]: unknown }, key: string): string | null {
  const value = json[key] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw invalid(`error.${key}`, `must be a string, not ${formatValue(value)}`);
}

function numberOf(json: { readonly [key: string]: unknown }, key: string, names: Names, absent?: number): number {
  const value = json[key] ?? absent;
  if (typeof value === 'number' && (value | 0) === value) return value;
  if (typeof value === 'string') {
    const found = Object.entries(names).find(([, name]) => name === value);
    if (found !== undefined) return Number(found[0]);
  }
  const wanted = Object.keys(names).length > 0 ? 'a name such as ' : 'a number';
  const example = Object.values(names).at(-1) ?? '';
  throw invalid(`error.${key}`, `must be ${wanted}${example}, not ${formatValue(value)}`);
}

function invalid(path: string, problem: string): UsageError {
  return new UsageError('INVALID_VALUE', `${path}: ${problem}`);
}
