import type { BasicName, Declaration, Value } from './ast.js';
import type { Field, ScalarKind, Type } from './model.js';
import { UNLIMITED } from './model.js';
import type { Resolution } from './resolution.js';

const SCALARS: ReadonlyMap<BasicName, ScalarKind> = new Map([
  ['int', 'int32'],
  ['unsigned int', 'uint32'],
  // To rpcgen a long is what it was on the machines of its day.
  ['long', 'int32'],
  ['unsigned long', 'uint32'],
  ['hyper', 'int64'],
  ['unsigned hyper', 'uint64'],
  ['short', 'int16'],
  ['unsigned short', 'uint16'],
  ['char', 'int8'],
  ['unsigned char', 'uint8'],
  ['float', 'float32'],
  ['double', 'float64'],
  ['bool', 'bool'],
]);

/** Resolves `T x`, `T x[n]`, `T x<n>` or `T *x` as a part of the type `owner`. */
export function resolveDeclaration(resolution: Resolution, declaration: Declaration, owner: string): Field {
  return {
    name: declaration.name.text,
    type: resolveType(resolution, declaration, owner),
    idl: declarationText(declaration),
  };
}

function resolveType(resolution: Resolution, declaration: Declaration, owner: string): Type {
  const { type, form } = declaration;
  if (type.kind === 'basic') {
    if (type.name === 'string' || type.name === 'opaque') return bytes(resolution, declaration, type.name);
    if (type.name === 'char' || type.name === 'unsigned char') {
      if (form === 'fixed') return { kind: 'fixedChars', length: length(resolution, declaration) };
      if (form === 'variable') return { kind: 'chars', max: limit(resolution, declaration) };
    }
  }
  const of = element(resolution, declaration, owner);
  switch (form) {
    case 'plain':
      return of;
    case 'optional':
      return { kind: 'optional', of };
    case 'fixed':
      return { kind: 'array', length: length(resolution, declaration), of };
    case 'variable':
      return { kind: 'list', max: limit(resolution, declaration), of };
  }
}

function element(resolution: Resolution, declaration: Declaration, owner: string): Type {
  const { type } = declaration;
  if (type.kind === 'named') {
    if (!resolution.knows(type.name)) throw resolution.scope.fail(type.at, `unknown type ${type.name}`);
    return { kind: 'ref', name: type.name };
  }
  if (type.kind !== 'basic') return { kind: 'ref', name: resolution.hoist(type, owner, declaration.name) };
  const scalar = SCALARS.get(type.name);
  if (scalar !== undefined) return { kind: scalar };
  // A quadruple is given as its bytes: JavaScript has no number of that size.
  if (type.name === 'quadruple') return { kind: 'fixedOpaque', length: 16 };
  throw resolution.scope.fail(type.at, `${type.name} cannot be declared like this`);
}

function bytes(resolution: Resolution, declaration: Declaration, kind: 'string' | 'opaque'): Type {
  const { form, name } = declaration;
  if (form === 'variable') return { kind, max: limit(resolution, declaration) };
  if (form === 'fixed' && kind === 'opaque') return { kind: 'fixedOpaque', length: length(resolution, declaration) };
  const ways = kind === 'string' ? `string ${name.text}<>` : `opaque ${name.text}[n] or opaque ${name.text}<>`;
  throw resolution.scope.fail(declaration.type.at, `a field of type ${kind} is declared as ${ways}`);
}

function limit(resolution: Resolution, declaration: Declaration): number {
  return declaration.size === undefined ? UNLIMITED : resolution.scope.limit(declaration.size);
}

function length(resolution: Resolution, declaration: Declaration): number {
  if (declaration.size === undefined) throw new Error('the parser gives every fixed array its size');
  return resolution.scope.length(declaration.size);
}

/** The declaration as text, without comments and in one line. */
export function declarationText(declaration: Declaration): string {
  const { type, form, size } = declaration;
  const specifier = type.kind === 'basic' || type.kind === 'named' ? type.name : `${type.kind} { ... }`;
  const name = declaration.name.text;
  switch (form) {
    case 'plain':
      return `${specifier} ${name}`;
    case 'optional':
      return `${specifier} *${name}`;
    case 'fixed':
      return `${specifier} ${name}[${size ? valueText(size) : ''}]`;
    case 'variable':
      return `${specifier} ${name}<${size ? valueText(size) : ''}>`;
  }
}

function valueText(value: Value): string {
  return value.kind === 'name' ? value.name : value.text;
}
