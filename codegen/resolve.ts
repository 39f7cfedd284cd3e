import type { Declaration, Definition, EnumMember, Identifier, Specification, TypeSpecifier } from './ast.js';
import { resolveDeclaration } from './declaration.js';
import type { EnumMemberModel, Field, Module, StructDefinition, TypeDefinition, TypeTable } from './model.js';
import { parse } from './parser.js';
import { assembleProgram, type ProcedureEnum, procedurePrefix } from './procedures.js';
import { blockPrograms } from './program-blocks.js';
import { checkContainment } from './recursion.js';
import type { Resolution } from './resolution.js';
import { Scope } from './scope.js';
import type { Position, Source } from './source.js';
import { resolveUnion } from './union.js';

const INT32_MIN = -(2n ** 31n);
const INT32_MAX = 2n ** 31n - 1n;

/**
 * Resolves one file against the modules of the files that it includes.
 * @param file base name of the file, which is how others include it
 */
export function resolveModule(file: string, source: Source, imports: readonly Module[]): Module {
  return new Resolver(file, source, imports).module(parse(source));
}

/** `typedef struct foo foo;`, which C needs and which says nothing. */
function isForward(definition: Definition): boolean {
  if (definition.kind !== 'typedef' || definition.declaration.form !== 'plain') return false;
  const { type, name } = definition.declaration;
  return type.kind === 'named' && type.keyword !== undefined && type.name === name.text;
}

/** Looks names up, evaluates constants and gives nested types a name of their own. */
class Resolver implements Resolution {
  readonly scope: Scope;
  readonly file: string;
  readonly #imported: TypeTable;
  /** All types that this file defines, also those that have not been resolved yet. */
  readonly #declared = new Map<string, Position>();
  readonly #types = new Map<string, TypeDefinition>();
  readonly #procedureEnums: (ProcedureEnum & { readonly name: string })[] = [];

  constructor(file: string, source: Source, imports: readonly Module[]) {
    this.file = file;
    this.scope = new Scope(source, imports);
    this.#imported = new Map(imports.flatMap((module) => module.types.map((type) => [type.name, type])));
  }

  module(specification: Specification): Module {
    const definitions = specification.definitions.filter((definition) => !isForward(definition));
    for (const definition of definitions) {
      if (definition.kind === 'const') this.scope.announce(definition.name, definition.value);
      else if (definition.kind !== 'program') this.declare(definition.name);
    }
    const constants = definitions.filter((definition) => definition.kind === 'const');
    for (const { name, value } of constants) this.scope.define(name, this.scope.evaluate(value));
    // What a union may switch on comes first.
    for (const definition of definitions)
      if (definition.kind === 'enum') this.#enum(definition.name, definition.members);
    for (const definition of definitions) if (definition.kind === 'typedef') this.#typedef(definition);
    for (const definition of definitions) {
      if (definition.kind === 'struct') this.add(this.struct(definition.name.text, definition.fields));
      else if (definition.kind === 'union') this.add(resolveUnion(this, definition.name, definition.union));
    }
    checkContainment(this.table(), this.#declared, this.scope);
    return this.#assemble(definitions, constants);
  }

  declare(name: Identifier): void {
    const earlier = this.#declared.get(name.text);
    if (earlier !== undefined) {
      throw this.scope.fail(name.at, `the type ${name.text} is defined already, in line ${earlier.line}`);
    }
    this.#declared.set(name.text, name.at);
  }

  knows(name: string): boolean {
    return this.#declared.has(name) || this.#imported.has(name);
  }

  add(type: TypeDefinition): void {
    this.#types.set(type.name, type);
  }

  table(): TypeTable {
    return new Map([...this.#imported, ...this.#types]);
  }

  struct(name: string, declarations: readonly Declaration[]): StructDefinition {
    return { kind: 'struct', name, file: this.file, fields: this.#fields(name, declarations) };
  }

  hoist(type: TypeSpecifier, owner: string, field: Identifier): string {
    const name: Identifier = { text: `${owner}_${field.text}`, at: field.at };
    this.declare(name);
    if (type.kind === 'enum') this.#enum(name, type.members);
    else if (type.kind === 'struct') this.add(this.struct(name.text, type.fields));
    else if (type.kind === 'union') this.add(resolveUnion(this, name, type.union));
    return name.text;
  }

  #typedef({ name, declaration }: Extract<Definition, { kind: 'typedef' }>): void {
    const field = resolveDeclaration(this, declaration, name.text);
    this.add({ kind: 'typedef', name: name.text, file: this.file, field });
  }

  #fields(owner: string, declarations: readonly Declaration[]): Field[] {
    const seen = new Map<string, Position>();
    return declarations.map((declaration) => {
      const { text, at } = declaration.name;
      const earlier = seen.get(text);
      if (earlier !== undefined) {
        throw this.scope.fail(at, `${owner} has a field ${text} already, in line ${earlier.line}`);
      }
      seen.set(text, at);
      return resolveDeclaration(this, declaration, owner);
    });
  }

  #enum(name: Identifier, source: readonly EnumMember[]): void {
    let next = 0n;
    const members = source.map((member) => {
      const value = member.value === undefined ? next : this.scope.evaluate(member.value);
      const at = member.value?.at ?? member.name.at;
      if (value < INT32_MIN || value > INT32_MAX) {
        throw this.scope.fail(at, `${value} is out of range: a member of an enum takes 32 bits with sign`);
      }
      this.scope.define(member.name, value);
      next = value + 1n;
      return { name: member.name.text, value: Number(value) };
    });
    this.#noteProcedures(name, members, source);
    this.add({ kind: 'enum', name: name.text, file: this.file, members });
  }

  #noteProcedures(name: Identifier, members: readonly EnumMemberModel[], source: readonly EnumMember[]): void {
    const prefix = procedurePrefix(members);
    if (prefix === undefined) return;
    const byNumber = new Map<number, string>();
    const annotated = source.map((member, i) => {
      const value = members[i]?.value ?? 0;
      const earlier = byNumber.get(value);
      if (earlier !== undefined) {
        throw this.scope.fail(member.name.at, `${member.name.text} has the number ${value} of ${earlier}`);
      }
      byNumber.set(value, member.name.text);
      return { name: member.name.text, value, source: member };
    });
    this.#procedureEnums.push({ name: name.text, prefix, members: annotated });
  }

  #assemble(definitions: readonly Definition[], constants: readonly { name: Identifier; value: unknown }[]): Module {
    const blocks = definitions.filter((definition) => definition.kind === 'program');
    const programs = blocks.flatMap((block) => blockPrograms(this, block));
    const values = constants.map(({ name }) => ({
      name: name.text,
      value: this.scope.evaluate({ kind: 'name', name: name.text, at: name.at }),
    }));
    const [procedures] = this.#procedureEnums;
    const program = procedures && assembleProgram(procedures, values, this.#types.values());
    return {
      file: this.file,
      constants: values,
      types: this.#inOrder(),
      ...(procedures && { procedureEnum: procedures.name }),
      programs: program ? [program, ...programs] : programs,
    };
  }

  /** Types in the order in which their names appear in the file. */
  #inOrder(): TypeDefinition[] {
    const offset = (type: TypeDefinition): number => this.#declared.get(type.name)?.offset ?? 0;
    return [...this.#types.values()].sort((a, b) => offset(a) - offset(b));
  }
}
