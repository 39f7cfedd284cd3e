import { isUtf8 } from 'node:buffer';
import { isRecord } from '../../describe/json.js';
import { definitionOf, selectArm } from '../../describe/lookup.js';
import { UsageError } from '../../errors.js';
import type { TypeDescription, TypeSetDescription } from '../../generated/describe/description.js';
import type { Form } from '../session/payload.js';
import { KnownSecrets } from './known-secrets.js';
import { isSecretName } from './secret-names.js';
import { MARK } from './secret-values.js';
import { withoutSecrets } from './text-rules.js';

/** Redaction of a recording in addition to the built-in rules. */
export interface RedactOptions {
  /** Every match is replaced with `REDACTED`: a string matches literally. Also applied to stream data, byte by byte. */
  readonly patterns?: readonly (RegExp | string)[] | undefined;
}

/** Fields that are completely secret, by procedure. */
const SECRET_FIELDS: Readonly<Record<string, string>> = {
  SECRET_SET_VALUE: 'value',
  SECRET_GET_VALUE: 'value',
  DOMAIN_SET_USER_PASSWORD: 'password',
  // The keys may be those of a password.
  DOMAIN_SEND_KEY: 'keycodes',
};

const ERROR_TEXTS = ['message', 'str1', 'str2', 'str3'] as const;
const TEXT_PARAMETER = 7;

/** Maximum number of passes until a text no longer changes. */
const TURNS_MAX = 8;

const encoder = new TextEncoder();

/**
 * Redacts recorded frames, and calls before they are compared with a recording. Deterministic, and applying it again
 * changes nothing.
 */
export class Redactor {
  readonly #patterns: readonly RegExp[];
  readonly #known: KnownSecrets;

  /**
   * @param known collects the secrets found in calls, to redact them in errors
   * @throws UsageError for a pattern that matches its own replacement endlessly
   */
  constructor(options: RedactOptions = {}, known: KnownSecrets = new KnownSecrets()) {
    this.#known = known;
    this.#patterns = (options.patterns ?? []).map(compiled);
  }

  /** Number of patterns in addition to the built-in rules. */
  get patterns(): number {
    return this.#patterns.length;
  }

  text(text: string): string {
    let before = text;
    for (let turn = 0; turn < TURNS_MAX; turn += 1) {
      let after = withoutSecrets(before, this.#known.replace);
      for (const pattern of this.#patterns) after = after.replace(pattern, MARK);
      if (after === before) return after;
      before = after;
    }
    throw endless(this.#patterns);
  }

  /** Redacts stream data. The length is kept, since offsets matter. A match across two packets is not found. */
  data(bytes: Uint8Array): Uint8Array {
    if (this.#patterns.length === 0) return bytes;
    const [text, encoding] = asText(bytes);
    let after = text;
    for (const pattern of this.#patterns) {
      after = after.replace(pattern, (match) => '*'.repeat(Buffer.byteLength(match, encoding)));
    }
    return after === text ? bytes : Uint8Array.from(Buffer.from(after, encoding));
  }

  /** Redacts a decoded payload. Returns the same value if nothing was redacted. */
  value(form: Form, procedure: string, value: unknown): unknown {
    if (form.type === undefined) return value;
    const secret = form.key === 'args' || form.key === 'ret' ? SECRET_FIELDS[procedure] : undefined;
    const cleared = secret !== undefined && isRecord(value) ? this.#withMark(value, secret) : value;
    const clean = this.#walk(form.types, form.type, cleared);
    return form.key === 'error' && isRecord(clean) ? this.#error(clean) : clean;
  }

  /** A daemon quotes its input without the field name. */
  #error(fields: { readonly [field: string]: unknown }): unknown {
    const changes = ERROR_TEXTS.flatMap((key) => {
      const text = fields[key];
      const after = typeof text === 'string' ? this.#known.withoutKnown(text) : text;
      return after === text ? [] : [[key, after] as const];
    });
    return changes.length === 0 ? fields : { ...fields, ...Object.fromEntries(changes) };
  }

  /** Redacts a completely secret field. Of a list, the length is kept: the number of keys typed. */
  #withMark(value: { readonly [field: string]: unknown }, field: string): unknown {
    const secret = value[field];
    const mark = encoder.encode(MARK);
    if (typeof secret === 'string' && secret !== MARK) return { ...value, [field]: this.#known.replace(secret) };
    if (secret instanceof Uint8Array && Buffer.compare(secret, mark) !== 0) {
      if (isUtf8(secret)) this.#known.learn(asText(secret)[0]);
      return { ...value, [field]: mark };
    }
    if (Array.isArray(secret) && secret.some((item) => item !== 0)) return { ...value, [field]: secret.map(() => 0) };
    return value;
  }

  #walk(types: TypeSetDescription, type: TypeDescription, value: unknown): unknown {
    switch (type.kind) {
      case 'string':
        return typeof value === 'string' ? this.text(value) : value;
      case 'opaque':
      case 'chars':
        return value instanceof Uint8Array ? this.#bytes(value, type.max) : value;
      case 'optional':
        return value === null ? null : this.#walk(types, type.of, value);
      case 'list':
      case 'array':
        return Array.isArray(value) ? mapped(value, (item) => this.#walk(types, type.of, item)) : value;
      case 'ref':
        return isRecord(value) ? this.#record(types, type.name, value) : value;
      default:
        return value;
    }
  }

  #record(types: TypeSetDescription, name: string, value: { readonly [field: string]: unknown }): unknown {
    const definition = definitionOf(types, name);
    if (definition.kind === 'enum') return value;
    if (definition.kind === 'typedef') return this.#walk(types, definition.type, value);
    const changes: { [field: string]: unknown } = {};
    const visit = (field: string, type: TypeDescription): void => {
      const after = this.#walk(types, type, value[field]);
      if (after !== value[field]) changes[field] = after;
    };
    if (definition.kind === 'struct') for (const field of definition.fields) visit(field.name, field.type);
    else {
      const { type } = selectArm(definition, value[definition.discriminant.name]);
      if (type !== undefined) visit(definition.key, type);
    }
    const changed = Object.keys(changes).length > 0 ? { ...value, ...changes } : value;
    if (!isSecretParameter(changed)) return changed;
    const { value: union } = changed;
    if (isRecord(union) && typeof union['value'] === 'string') this.#known.learn(union['value']);
    return { ...changed, value: { type: TEXT_PARAMETER, value: MARK } };
  }

  /** Packed bytes may be text too: migration cookies are XML. */
  #bytes(bytes: Uint8Array, max: number): Uint8Array {
    const [text, encoding] = asText(bytes);
    const after = this.text(text);
    return after === text ? bytes : Uint8Array.from(Buffer.from(after, encoding).subarray(0, max));
  }
}

function compiled(pattern: RegExp | string): RegExp {
  const source = typeof pattern === 'string' ? pattern.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&') : pattern.source;
  if (source === '') throw new UsageError('INVALID_VALUE', 'an empty pattern would redact nothing');
  const flags = typeof pattern === 'string' ? '' : pattern.flags.replace(/[gy]/g, '');
  const regular = new RegExp(typeof pattern === 'string' ? source : pattern, `${flags}g`);
  if (''.replace(regular, MARK) !== '') {
    throw new UsageError('INVALID_VALUE', `the pattern ${regular} also matches an empty text`);
  }
  if (MARK.replace(regular, MARK) !== MARK) throw endless([regular]);
  return regular;
}

function endless(patterns: readonly RegExp[]): UsageError {
  const shown = patterns.map(String).join(', ');
  const message = `redaction with ${shown} does not terminate: it matches its own replacement`;
  return new UsageError('INVALID_VALUE', message);
}

function asText(bytes: Uint8Array): [text: string, encoding: 'utf8' | 'latin1'] {
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  return [Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(encoding), encoding];
}

function mapped(list: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const after = list.map(change);
  return after.some((item, index) => item !== list[index]) ? after : list;
}

function isSecretParameter(value: { readonly [field: string]: unknown }): boolean {
  const { field, value: union } = value;
  if (typeof field !== 'string' || !isSecretName(field) || !isRecord(union)) return false;
  return union['type'] === TEXT_PARAMETER && union['value'] !== MARK;
}
