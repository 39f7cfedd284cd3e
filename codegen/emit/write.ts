import { type Field, type StructDefinition, strip, type Type, type UnionDefinition } from '../model.js';
import { LocalNames } from '../names.js';
import { type Context, fileOf, nameOf, WRITER } from './context.js';
import { type GeneratedFile, key, quote } from './file.js';
import { armKey, discriminantText, otherwiseText } from './types.js';

/** Emits `writeX` of a struct or union. */
export function emitWriter(
  context: Context,
  file: GeneratedFile,
  definition: StructDefinition | UnionDefinition,
): void {
  const name = nameOf(context, definition.name);
  file.type(WRITER, 'Writer');
  const needsPredicates = definition.kind === 'union' && hasOpenDefault(definition);
  if (needsPredicates) emitPredicates(context, file, definition);
  file.code.items(`export function write${name}(`, ['w: Writer', `v: ${name}`], '): void {').indent(() => {
    const emitter = new WriteEmitter(context, file);
    if (definition.kind === 'struct') emitter.struct(definition);
    else if (needsPredicates) emitter.openUnion(definition);
    else emitter.union(definition);
  });
  file.code.add('}', '');
}

/** Whether the default arm stands for numbers that its type cannot list, so that a `switch` does not narrow. */
function hasOpenDefault(union: UnionDefinition): boolean {
  return union.otherwise !== undefined && otherwiseText(union) === 'number';
}

function emitPredicates(context: Context, file: GeneratedFile, union: UnionDefinition): void {
  const name = nameOf(context, union.name);
  const { name: field } = union.discriminant;
  for (const arm of union.arms) {
    const type = `{ readonly ${key(field)}: ${arm.values.join(' | ')} }`;
    const test = arm.values.map((value) => `${access('v', field)} === ${value}`).join(' || ');
    file.code.block(
      `function ${predicate(name, arm.values)}(v: ${name}): v is Extract<${name}, ${type}> {`,
      '}',
      () => {
        file.code.add(`return ${test};`);
      },
    );
    file.code.add('');
  }
}

function predicate(name: string, values: readonly number[]): string {
  return `is${name}${values.join('or').replaceAll('-', 'Minus')}`;
}

class WriteEmitter {
  readonly #context: Context;
  readonly #file: GeneratedFile;
  readonly #locals = new LocalNames(['w', 'v']);

  constructor(context: Context, file: GeneratedFile) {
    this.#context = context;
    this.#file = file;
  }

  struct(struct: StructDefinition): void {
    for (const field of struct.fields) this.#write(field.type, field.name, access('v', field.name));
  }

  union(union: UnionDefinition): void {
    const { code } = this.#file;
    const { name, type } = union.discriminant;
    const discriminant = access('v', name);
    this.#write(type, name, discriminant);
    // Kept aside since inside of `default` nothing is left of the type of `v`.
    const given = this.#locals.take('given');
    const isOpen = union.otherwise === undefined;
    if (isOpen) code.add(`const ${given}: unknown = ${discriminant};`);
    code.block(`switch (${discriminant}) {`, '}', () => {
      for (const arm of union.arms) {
        for (const value of arm.values.slice(0, -1)) code.add(`case ${discriminantText(union, value)}:`);
        code.block(`case ${discriminantText(union, arm.values.at(-1) ?? 0)}:`, '  break;', () => {
          if (arm.field !== undefined) this.#write(arm.field.type, armKey(union), access('v', armKey(union)));
        });
      }
      code.block('default:', isOpen ? `  throw w.unknownArm(${given}, ${quote(name)});` : '  break;', () => {
        const field = union.otherwise?.field;
        if (field !== undefined) this.#write(field.type, armKey(union), access('v', armKey(union)));
      });
    });
  }

  openUnion(union: UnionDefinition): void {
    const { code } = this.#file;
    const { name, type } = union.discriminant;
    const typeName = nameOf(this.#context, union.name);
    this.#write(type, name, access('v', name));
    const arm = (field: Field | undefined): void => {
      if (field === undefined) code.add('// void');
      else this.#write(field.type, armKey(union), access('v', armKey(union)));
    };
    union.arms.forEach(({ values, field }, i) => {
      code.add(`${i === 0 ? '' : '} else '}if (${predicate(typeName, values)}(v)) {`).indent(() => arm(field));
    });
    if (union.otherwise?.field) code.add('} else {').indent(() => arm(union.otherwise?.field));
    code.add('}');
  }

  /** Emits the writing of a value. `name` is empty for an element of a list, whose place the list has noted. */
  #write(used: Type, name: string, value: string): void {
    const { code } = this.#file;
    const type = strip(used, this.#context.types);
    const field = quote(name);
    switch (type.kind) {
      case 'string':
      case 'opaque':
      case 'chars':
        code.add(`w.${type.kind}(${value}, ${type.max}, ${field});`);
        break;
      case 'fixedOpaque':
      case 'fixedChars':
        code.add(`w.${type.kind}(${value}, ${type.length}, ${field});`);
        break;
      case 'ref':
        if (name !== '') code.add(`w.enter(${field});`);
        code.add(`${this.#codec(type.name)}(w, ${value});`);
        if (name !== '') code.add('w.leave();');
        break;
      case 'optional':
        this.#optional(type.of, name, value);
        break;
      case 'list':
        code.add(`w.list(${value}, ${type.max}, ${field});`);
        this.#items(type.of, value);
        break;
      case 'array':
        code.add(`w.fixedList(${value}, ${type.length}, ${field});`);
        this.#items(type.of, value);
        break;
      default:
        code.add(`w.${type.kind}(${value}, ${field});`);
    }
  }

  #optional(of: Type, name: string, value: string): void {
    const { code } = this.#file;
    code.add(`if (${value} === null) {`, '  w.present(false);', '} else {', '  w.present(true);');
    code.indent(() => this.#write(of, name, value)).add('}');
  }

  #items(of: Type, list: string): void {
    const { code } = this.#file;
    const i = this.#locals.take('i');
    const item = this.#locals.take('item');
    code.add(`let ${i} = 0;`);
    code.block(`for (const ${item} of ${list}) {`, '}', () => {
      code.add(`w.item(${i});`);
      this.#write(of, '', item);
      code.add(`${i} += 1;`);
    });
    this.#locals.release(item);
    code.add('w.leaveList();');
  }

  #codec(idlName: string): string {
    return this.#file.value(fileOf(this.#context, idlName), `write${nameOf(this.#context, idlName)}`);
  }
}

function access(object: string, field: string): string {
  return key(field) === field ? `${object}.${field}` : `${object}[${quote(field)}]`;
}
