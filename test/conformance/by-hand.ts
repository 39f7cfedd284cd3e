import type { DefinitionDescription, TypeDescription } from '../../src/generated/describe/description.js';
import type { Types } from './programs.js';
import { armType, definitionOf } from './second.js';
import { bytesOf, type Fields, fieldsOf, listOf, textBytes, type Value } from './value.js';

/** A place in an encoding where the protocol leaves a choice or a limit. */
export interface Mark {
  readonly kind: 'padding' | 'flag' | 'count' | 'discriminant';
  readonly at: number;
  /** Of a count, its limit; of padding, its length. */
  readonly size: number;
}

/** Where a field or an element begins that is no struct, and its path. */
export interface Leaf {
  readonly at: number;
  readonly path: string;
}

export interface Encoding {
  readonly bytes: Buffer;
  readonly marks: readonly Mark[];
  readonly leaves: readonly Leaf[];
}

/**
 * A third encoder, as RFC 4506 has it and as slow as it is plain. It is made from the description of a type alone and
 * notes where counts, flags, padding and discriminants lie.
 */
class HandWriter {
  readonly #types: Types;
  readonly #parts: Buffer[] = [];
  readonly marks: Mark[] = [];
  readonly leaves: Leaf[] = [];
  #at = 0;

  constructor(types: Types) {
    this.#types = types;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }

  value(type: TypeDescription, value: Value, path: string): void {
    if (type.kind !== 'ref' && type.kind !== 'array') this.leaves.push({ at: this.#at, path });
    switch (type.kind) {
      case 'int64':
      case 'uint64':
        this.#big(typeof value === 'bigint' ? value : 0n);
        break;
      case 'float32':
        this.#float(4, Number(value));
        break;
      case 'float64':
        this.#float(8, Number(value));
        break;
      case 'string':
        this.#counted(textBytes(value), type.max);
        break;
      case 'opaque':
        this.#counted(bytesOf(value), type.max);
        break;
      case 'fixedOpaque':
        this.#packed(bytesOf(value));
        break;
      case 'chars':
        this.#count(bytesOf(value).length, type.max);
        this.#units(bytesOf(value));
        break;
      case 'fixedChars':
        this.#units(bytesOf(value));
        break;
      case 'optional':
        this.#optional(type.of, value, path);
        break;
      case 'list':
        this.#count(listOf(value).length, type.max);
        this.#items(type.of, listOf(value), path);
        break;
      case 'array':
        this.#items(type.of, listOf(value), path);
        break;
      case 'ref':
        this.#defined(definitionOf({ types: this.#types }, type.name), value, path);
        break;
      case 'bool':
        this.#mark('flag', 0);
        this.#word(Number(value));
        break;
      default:
        this.#word(Number(value));
        break;
    }
  }

  #defined(definition: DefinitionDescription, value: Value, path: string): void {
    if (definition.kind === 'typedef') {
      this.value(definition.type, value, path);
    } else if (definition.kind === 'enum') {
      this.value({ kind: 'int32' }, value, path);
    } else if (definition.kind === 'union') {
      this.#union(definition, fieldsOf(value), path);
    } else {
      for (const { name, type } of definition.fields) this.value(type, fieldsOf(value)[name], below(path, name));
    }
  }

  #union(union: Extract<DefinitionDescription, { kind: 'union' }>, value: Fields, path: string): void {
    const { name, type: switchType } = union.discriminant;
    if (union.otherwise === undefined) this.#mark('discriminant', 0);
    this.value(switchType, value[name], below(path, name));
    const type = armType(union, value[name]);
    if (type !== undefined) this.value(type, value[union.key], below(path, union.key));
  }

  #optional(of: TypeDescription, value: Value, path: string): void {
    this.#mark('flag', 0);
    this.#word(value === null ? 0 : 1);
    if (value !== null) this.value(of, value, path);
  }

  #items(of: TypeDescription, items: readonly Value[], path: string): void {
    items.forEach((item, i) => {
      this.value(of, item, `${path}[${i}]`);
    });
  }

  #counted(bytes: Uint8Array, max: number): void {
    this.#count(bytes.length, max);
    this.#packed(bytes);
  }

  #count(count: number, max: number): void {
    this.#mark('count', max);
    this.#word(count);
  }

  #packed(bytes: Uint8Array): void {
    this.#put(Buffer.from(bytes));
    const padding = (4 - (bytes.length % 4)) % 4;
    if (padding === 0) return;
    this.#mark('padding', padding);
    this.#put(Buffer.alloc(padding));
  }

  #units(bytes: Uint8Array): void {
    for (const byte of bytes) this.#word(byte);
  }

  #word(value: number): void {
    const word = Buffer.alloc(4);
    if (value < 0) word.writeInt32BE(value);
    else word.writeUInt32BE(value);
    this.#put(word);
  }

  #big(value: bigint): void {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(BigInt.asUintN(64, value));
    this.#put(bytes);
  }

  #float(size: 4 | 8, value: number): void {
    const bytes = Buffer.alloc(size);
    if (size === 4) bytes.writeFloatBE(value);
    else bytes.writeDoubleBE(value);
    this.#put(bytes);
  }

  #put(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.#at += bytes.length;
  }

  #mark(kind: Mark['kind'], size: number): void {
    this.marks.push({ kind, at: this.#at, size });
  }
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** Encodes a value by its description, without the library and without js-xdr. */
export function encodeByHand(types: Types, type: TypeDescription, value: Value): Encoding {
  const writer = new HandWriter(types);
  writer.value(type, value, '');
  return { bytes: writer.bytes, marks: writer.marks, leaves: writer.leaves };
}
