import { minimumSize } from '../layout.js';
import { type Field, type StructDefinition, strip, type Type, type UnionDefinition } from '../model.js';
import { LocalNames } from '../names.js';
import { isRepeated } from '../overrides.js';
import { type Context, fileOf, nameOf, READER, typeText } from './context.js';
import { type GeneratedFile, key, quote } from './file.js';
import { armKey, discriminantText } from './types.js';

/** What to do with a value that has been read: name it, or put it into a statement. */
type Target = { readonly declare: string } | { readonly use: (expression: string) => string };

/** Emits `readX` of a struct or union. */
export function emitReader(
  context: Context,
  file: GeneratedFile,
  definition: StructDefinition | UnionDefinition,
): void {
  const name = nameOf(context, definition.name);
  file.type(READER, 'Reader');
  file.code.items(`export function read${name}(`, ['r: Reader'], `): ${name} {`).indent(() => {
    const emitter = new ReadEmitter(context, file, context.recursive.has(definition.name));
    if (definition.kind === 'struct') emitter.struct(definition);
    else emitter.union(definition);
  });
  file.code.add('}', '');
}

class ReadEmitter {
  readonly #context: Context;
  readonly #file: GeneratedFile;
  readonly #recursive: boolean;
  #locals = new LocalNames(['r']);

  constructor(context: Context, file: GeneratedFile, recursive: boolean) {
    this.#context = context;
    this.#file = file;
    this.#recursive = recursive;
  }

  struct(struct: StructDefinition): void {
    if (this.#recursive) this.#file.code.add('r.descend();');
    const fields = struct.fields.map((field) => ({ field, local: this.#locals.take(field.name) }));
    for (const { field, local } of fields) {
      if (isRepeated(struct, field)) this.#repeatedName(field, local);
      else this.#field(field, local, field.name);
    }
    if (this.#recursive) this.#file.code.add('r.ascend();');
    const properties = fields.map(({ field, local }) =>
      field.name === local ? local : `${key(field.name)}: ${local}`,
    );
    this.#file.code.items('return { ', properties, ' };');
  }

  union(union: UnionDefinition): void {
    const { code } = this.#file;
    const { name } = union.discriminant;
    if (this.#recursive) code.add('r.descend();');
    const local = this.#locals.take(name);
    this.#field(union.discriminant, local, name);
    code.block(`switch (${local}) {`, '}', () => {
      for (const arm of union.arms) {
        for (const value of arm.values) {
          const text = discriminantText(union, value);
          this.#arm(`case ${text}:`, `${key(name)}: ${text}`, union, arm.field);
        }
      }
      if (union.otherwise) {
        const property = key(name) === local ? local : `${key(name)}: ${local}`;
        this.#arm('default:', property, union, union.otherwise.field);
      } else {
        code.add('default:', `  throw r.unknownArm(${local}, ${quote(name)});`);
      }
    });
  }

  #arm(label: string, discriminant: string, union: UnionDefinition, field: Field | undefined): void {
    const { code } = this.#file;
    const valueKey = armKey(union);
    if (!this.#recursive && (field === undefined || this.#expression(field.type, valueKey) !== undefined)) {
      const value = field && `, ${valueKey}: ${this.#expression(field.type, valueKey) ?? ''}`;
      code.add(label, `  return { ${discriminant}${value ?? ''} };`);
      return;
    }
    const outer = this.#locals;
    code.block(`${label} {`, '}', () => {
      this.#locals = new LocalNames(['r', union.discriminant.name]);
      const local = this.#locals.take(valueKey);
      if (field !== undefined) this.#field(field, local, valueKey);
      if (this.#recursive) code.add('r.ascend();');
      code.add(`return { ${discriminant}${field === undefined ? '' : `, ${valueKey}`} };`);
    });
    this.#locals = outer;
  }

  /** Text of which few different ones come: the reader remembers it and makes no new string each time. */
  #repeatedName(field: Field, local: string): void {
    const type = strip(field.type, this.#context.types);
    if (type.kind === 'string') this.#file.code.add(`const ${local} = r.name(${type.max}, ${quote(field.name)});`);
    else this.#field(field, local, field.name);
  }

  #field(field: Field, local: string, name: string): void {
    this.#read(field.type, name, { declare: local });
  }

  /** Emits the reading of a value. `name` is empty for an element of a list, whose place the list has noted. */
  #read(used: Type, name: string, target: Target): void {
    const { code } = this.#file;
    const type = strip(used, this.#context.types);
    const expression = this.#expression(type, name);
    if (expression !== undefined) {
      code.add(statement(target, expression));
    } else if (type.kind === 'ref') {
      const read = this.#codec(type.name);
      if (name !== '') code.add(`r.enter(${quote(name)});`);
      code.add(statement(target, `${read}(r)`));
      if (name !== '') code.add('r.leave();');
    } else if (type.kind === 'optional') {
      this.#optional(type.of, name, target);
    } else if (type.kind === 'list' || type.kind === 'array') {
      this.#list(type, name, target);
    }
  }

  #optional(of: Type, name: string, target: Target): void {
    const { code } = this.#file;
    const use = 'use' in target ? target.use : (expression: string) => `${target.declare} = ${expression};`;
    const type = typeText(this.#context, this.#file, of, true);
    if ('declare' in target) code.add(`let ${target.declare}: ${type} | null = null;`);
    code.add(`if (r.present(${quote(name)})) {`).indent(() => this.#read(of, name, { use }));
    if ('use' in target) code.add('} else {', `  ${use('null')}`);
    code.add('}');
  }

  #list(type: Extract<Type, { kind: 'list' | 'array' }>, name: string, target: Target): void {
    const { code } = this.#file;
    const list = 'declare' in target ? target.declare : this.#locals.take('inner');
    const size = minimumSize(type.of, this.#context.types);
    const element = typeText(this.#context, this.#file, type, true);
    let count = String(type.kind === 'array' ? type.length : '');
    if (type.kind === 'list') {
      count = this.#locals.take('count');
      code.add(`const ${count} = r.list(${type.max}, ${size}, ${quote(name)});`);
    } else {
      code.add(`r.fixedList(${count}, ${size}, ${quote(name)});`);
    }
    const i = this.#locals.take('i');
    code.add(`const ${list}: ${element} = [];`);
    code.block(`for (let ${i} = 0; ${i} < ${count}; ${i} += 1) {`, '}', () => {
      code.add(`r.item(${i});`);
      this.#read(type.of, '', { use: (expression) => `${list}.push(${expression});` });
    });
    this.#locals.release(i);
    code.add('r.leaveList();');
    if ('use' in target) code.add(target.use(list));
  }

  /** The reading as one expression, or undefined where it takes statements. */
  #expression(used: Type, name: string): string | undefined {
    const type = strip(used, this.#context.types);
    const field = quote(name);
    switch (type.kind) {
      case 'string':
      case 'opaque':
      case 'chars':
        return `r.${type.kind}(${type.max}, ${field})`;
      case 'fixedOpaque':
      case 'fixedChars':
        return `r.${type.kind}(${type.length}, ${field})`;
      case 'ref':
      case 'list':
      case 'array':
        return undefined;
      case 'optional': {
        const inner = this.#expression(type.of, name);
        return inner === undefined ? undefined : `r.present(${field}) ? ${inner} : null`;
      }
      default:
        return `r.${type.kind}(${field})`;
    }
  }

  #codec(idlName: string): string {
    return this.#file.value(fileOf(this.#context, idlName), `read${nameOf(this.#context, idlName)}`);
  }
}

function statement(target: Target, expression: string): string {
  return 'declare' in target ? `const ${target.declare} = ${expression};` : target.use(expression);
}
