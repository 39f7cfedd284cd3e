import { isUtf8 } from 'node:buffer';
import { isRecord } from '../../describe/json.js';
import { definitionOf, selectArm } from '../../describe/lookup.js';
import { UsageError } from '../../errors.js';
import type { TypeDescription, TypeSetDescription } from '../../generated/describe/description.js';
import type { Form } from '../session/payload.js';
import { MARK, withoutSecrets } from './text-rules.js';

/** What is taken out of a session beside what is always taken out. */
export interface RedactOptions {
  /** Every match becomes `REDACTED`: a string is taken literally. Also applied to stream data, byte for byte. */
  readonly patterns?: readonly (RegExp | string)[] | undefined;
}

/** Fields that are secret as a whole, by procedure. */
const SECRET_FIELDS: Readonly<Record<string, string>> = {
  SECRET_SET_VALUE: 'value',
  SECRET_GET_VALUE: 'value',
  DOMAIN_SET_USER_PASSWORD: 'password',
  // Somebody may be typing a password.
  DOMAIN_SEND_KEY: 'keycodes',
};

/** Typed parameters that are secret: `sev-secret`, `sev-secret-header`. */
const SECRET_PARAMETER = /passw|passphrase|secret|private.?key|token/i;
const TEXT_PARAMETER = 7;

/** Turns to reach a text that does not change any more. */
const TURNS_MAX = 8;

const encoder = new TextEncoder();

/**
 * Takes secrets out of what is recorded, and out of calls before they are compared with a recording. It always gives the
 * same for the same, and nothing new when it is applied again.
 */
export class Redactor {
  readonly #patterns: readonly RegExp[];

  /** @throws UsageError for a pattern that would match what it has put in, without end */
  constructor(options: RedactOptions = {}) {
    this.#patterns = (options.patterns ?? []).map(compiled);
  }

  /** Number of patterns beside the built-in rules. */
  get patterns(): number {
    return this.#patterns.length;
  }

  text(text: string): string {
    let before = text;
    for (let turn = 0; turn < TURNS_MAX; turn += 1) {
      let after = withoutSecrets(before);
      for (const pattern of this.#patterns) after = after.replace(pattern, MARK);
      if (after === before) return after;
      before = after;
    }
    throw endless(this.#patterns);
  }

  /** Data of a stream. Its length stays, since offsets count. A match across two packets is not found. */
  data(bytes: Uint8Array): Uint8Array {
    if (this.#patterns.length === 0) return bytes;
    const [text, encoding] = asText(bytes);
    let after = text;
    for (const pattern of this.#patterns) {
      after = after.replace(pattern, (match) => '*'.repeat(Buffer.byteLength(match, encoding)));
    }
    return after === text ? bytes : Uint8Array.from(Buffer.from(after, encoding));
  }

  /** A payload that was read. Returns the very same value where there is nothing to take out. */
  value(form: Form, procedure: string, value: unknown): unknown {
    if (form.type === undefined) return value;
    const secret = form.key === 'args' || form.key === 'ret' ? SECRET_FIELDS[procedure] : undefined;
    const cleared = secret !== undefined && isRecord(value) ? withMark(value, secret) : value;
    return this.#walk(form.types, form.type, cleared);
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
    return isSecretParameter(changed) ? { ...changed, value: { type: TEXT_PARAMETER, value: MARK } } : changed;
  }

  /** Packed bytes may be text too: cookies of a migration are XML. */
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
    throw new UsageError('INVALID_VALUE', `the pattern ${regular} also matches where there is nothing to redact`);
  }
  if (MARK.replace(regular, MARK) !== MARK) throw endless([regular]);
  return regular;
}

function endless(patterns: readonly RegExp[]): UsageError {
  const shown = patterns.map(String).join(', ');
  const message = `redacting with ${shown} comes to no end: what it puts in is matched again`;
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

/** A field that is secret as a whole. Of a list, the length stays: the number of keys that were typed. */
function withMark(value: { readonly [field: string]: unknown }, field: string): unknown {
  const secret = value[field];
  const mark = encoder.encode(MARK);
  if (typeof secret === 'string' && secret !== MARK) return { ...value, [field]: MARK };
  if (secret instanceof Uint8Array && Buffer.compare(secret, mark) !== 0) return { ...value, [field]: mark };
  if (Array.isArray(secret) && secret.some((item) => item !== 0)) return { ...value, [field]: secret.map(() => 0) };
  return value;
}

function isSecretParameter(value: { readonly [field: string]: unknown }): boolean {
  const { field, value: union } = value;
  if (typeof field !== 'string' || !SECRET_PARAMETER.test(field) || !isRecord(union)) return false;
  return union['type'] === TEXT_PARAMETER && union['value'] !== MARK;
}
