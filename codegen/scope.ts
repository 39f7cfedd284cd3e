import type { Identifier, Value } from './ast.js';
import { C_CONSTANTS } from './c-constants.js';
import type { Module } from './model.js';
import { IdlError, type Position, type Source } from './source.js';

const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;
const UINT32_MAX = 2n ** 32n - 1n;

/** The names that one file may use: its own constants and enum members, those of the files it includes, those of C. */
export class Scope {
  readonly source: Source;
  readonly #own = new Map<string, { readonly value: bigint; readonly at: Position }>();
  readonly #pending = new Map<string, Value>();
  readonly #imported = new Map<string, bigint>();

  constructor(source: Source, imports: readonly Module[]) {
    this.source = source;
    for (const module of imports) {
      for (const constant of module.constants) this.#imported.set(constant.name, constant.value);
      for (const type of module.types) {
        if (type.kind !== 'enum') continue;
        for (const member of type.members) this.#imported.set(member.name, BigInt(member.value));
      }
    }
  }

  /** Makes a constant known before it is evaluated, so that constants may stand in any order. */
  announce(name: Identifier, value: Value): void {
    this.#pending.set(name.text, value);
  }

  define(name: Identifier, value: bigint): void {
    const earlier = this.#own.get(name.text);
    if (earlier !== undefined) throw this.fail(name.at, `${name.text} is defined already, in line ${earlier.at.line}`);
    this.#own.set(name.text, { value, at: name.at });
  }

  /** What a value amounts to. */
  evaluate(value: Value, path: readonly string[] = []): bigint {
    if (value.kind === 'number') return this.#inRange(value.value, value.at, INT64_MIN, UINT64_MAX, 'a 64-bit number');
    const known = this.#own.get(value.name)?.value;
    if (known !== undefined) return known;
    const pending = this.#pending.get(value.name);
    if (pending !== undefined) {
      if (path.includes(value.name)) throw this.fail(value.at, `the constant ${value.name} is defined by itself`);
      return this.evaluate(pending, [...path, value.name]);
    }
    const foreign = this.#imported.get(value.name) ?? C_CONSTANTS.get(value.name);
    if (foreign === undefined) throw this.fail(value.at, `undefined constant ${value.name}`);
    return foreign;
  }

  /** A value that must fit between two bounds. */
  number(value: Value, min: bigint, max: bigint, what: string): number {
    return Number(this.#inRange(this.evaluate(value), value.at, min, max, what));
  }

  /** The limit of a variable array. */
  limit(value: Value): number {
    return this.number(value, 0n, UINT32_MAX, 'a limit');
  }

  /** The length of a fixed array, which XDR does not let be empty here: its elements would take no bytes. */
  length(value: Value): number {
    return this.number(value, 1n, UINT32_MAX, 'a length');
  }

  fail(at: Position, problem: string): IdlError {
    return new IdlError(this.source, at, problem);
  }

  #inRange(value: bigint, at: Position, min: bigint, max: bigint, what: string): bigint {
    if (value < min || value > max) {
      throw this.fail(at, `${value} is out of range: ${what} is at least ${min} and at most ${max}`);
    }
    return value;
  }
}
