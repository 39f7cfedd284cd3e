import { config } from '@stellar/js-xdr';
import * as ourAdmin from '../../src/generated/admin.js';
import { admin } from '../../src/generated/describe/admin.js';
import type { DefinitionDescription, ProgramDescription } from '../../src/generated/describe/description.js';
import { lxc } from '../../src/generated/describe/lxc.js';
import { net } from '../../src/generated/describe/net.js';
import { qemu } from '../../src/generated/describe/qemu.js';
import { remote } from '../../src/generated/describe/remote.js';
import * as ourLxc from '../../src/generated/lxc.js';
import * as ourNet from '../../src/generated/net.js';
import * as ourQemu from '../../src/generated/qemu.js';
import * as ourRemote from '../../src/generated/remote/index.js';
import * as adminTable from '../../src/generated/tables/admin.js';
import * as lxcTable from '../../src/generated/tables/lxc.js';
import * as qemuTable from '../../src/generated/tables/qemu.js';
import * as remoteTable from '../../src/generated/tables/remote.js';
import type { EventMessage, Procedure } from '../../src/xdr/procedure.js';
import type { Reader } from '../../src/xdr/reader.js';
import type { Writer } from '../../src/xdr/writer.js';
import * as secondAdmin from './generated/admin.js';
import type { XdrBuilder } from './generated/builder.js';
import * as secondLxc from './generated/lxc.js';
import * as secondNet from './generated/net.js';
import * as secondQemu from './generated/qemu.js';
import * as secondRemote from './generated/remote.js';

export type Types = { readonly [name: string]: DefinitionDescription };

/** A type, or a class of values, as js-xdr has it. */
export interface SecondCodec {
  /** @throws TypeError for a value that does not fit */
  toXDR(value: unknown): Buffer;
  /** @throws TypeError for anything but exactly one value */
  fromXDR(bytes: Buffer): unknown;
}

/** How one type is read and written by the library. */
export interface Codec {
  read(r: Reader): unknown;
  write(w: Writer, value: unknown): void;
}

/** All types of one IDL file, three times over: as plain data, as our codecs, as js-xdr's. */
export interface TypeSet {
  readonly name: string;
  readonly types: Types;
  /** Structs and unions. */
  readonly wholeTypes: readonly string[];
  readonly ours: (name: string) => Codec;
  readonly second: { readonly [name: string]: unknown };
}

/** A type set with procedures. */
export interface ProgramSet extends TypeSet {
  readonly description: ProgramDescription;
  readonly procedures: { readonly [name: string]: Procedure<unknown, unknown> };
  readonly events: { readonly [name: string]: EventMessage<unknown> };
}

interface SecondModule {
  readonly typeNames: readonly string[];
  define(xdr: XdrBuilder): void;
}

function typeSet(name: string, types: Types, second: SecondModule, ...modules: object[]): TypeSet {
  const built: { [name: string]: unknown } = {};
  config((builder) => second.define(builder), built);
  return {
    name,
    types,
    wholeTypes: second.typeNames,
    second: built,
    ours: (type) => ({
      read: (r) => call(modules, `read${type}`, r),
      write: (w, value) => void call(modules, `write${type}`, w, value),
    }),
  };
}

function call(modules: readonly object[], name: string, ...args: unknown[]): unknown {
  const found = modules.map((module): unknown => Reflect.get(module, name)).find((one) => typeof one === 'function');
  if (typeof found !== 'function') throw new Error(`there is no ${name}`);
  return Reflect.apply(found, undefined, args);
}

/** A class or type of js-xdr by its name. */
export function secondCodec(set: TypeSet, name: string): SecondCodec {
  const found = set.second[name];
  if (isCodec(found)) return found;
  throw new Error(`js-xdr has no ${name}`);
}

function isCodec(value: unknown): value is SecondCodec {
  return (typeof value === 'function' || typeof value === 'object') && value !== null && 'toXDR' in value;
}

export const PROGRAMS: readonly ProgramSet[] = [
  { ...typeSet('remote', remote.types, secondRemote, ourRemote), description: remote, ...remoteTable },
  { ...typeSet('qemu', qemu.types, secondQemu, ourQemu, ourRemote), description: qemu, ...qemuTable },
  { ...typeSet('lxc', lxc.types, secondLxc, ourLxc, ourRemote), description: lxc, ...lxcTable },
  { ...typeSet('admin', admin.types, secondAdmin, ourAdmin), description: admin, ...adminTable },
];

export const TYPE_SETS: readonly TypeSet[] = [...PROGRAMS, typeSet('net', net.types, secondNet, ourNet)];
