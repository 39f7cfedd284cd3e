import type {
  BasicName,
  Declaration,
  Definition,
  EnumMember,
  Identifier,
  ProcedureDefinition,
  Specification,
  TypeSpecifier,
  UnionArm,
  UnionBody,
  Value,
  VersionDefinition,
} from './ast.js';
import { type Token, tokenize } from './lexer.js';
import { IdlError, type Position, type Source } from './source.js';

const DEFINITIONS = ['const', 'enum', 'struct', 'union', 'typedef', 'program'];
const KEYWORDS = new Set([
  ...DEFINITIONS,
  ...['bool', 'case', 'default', 'double', 'float', 'hyper', 'int', 'opaque', 'quadruple', 'string', 'switch'],
  ...['unsigned', 'version', 'void', 'char', 'short', 'long'],
]);
const SIGNED = new Set(['int', 'hyper', 'short', 'char', 'long']);
const PLAIN = new Set(['float', 'double', 'quadruple', 'bool', 'string', 'opaque']);

/** Parses an IDL file: RFC 4506, the `program` blocks of RFC 5531, and what rpcgen adds to both. */
export function parse(source: Source): Specification {
  return new Parser(source).specification();
}

class Parser {
  readonly #source: Source;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(source: Source) {
    this.#source = source;
    this.#tokens = tokenize(source);
  }

  specification(): Specification {
    const includes: string[] = [];
    const definitions: Definition[] = [];
    for (;;) {
      const token = this.#peek();
      if (token.kind === 'end') return { includes, definitions };
      if (token.kind === 'passthrough') {
        this.#at += 1;
        const name = /^%\s*#\s*include\s*"(?:[^"]*\/)?([^"/]+)\.h"/.exec(token.text)?.[1];
        if (name !== undefined) includes.push(`${name}.x`);
      } else {
        definitions.push(this.#definition());
      }
    }
  }

  #definition(): Definition {
    const keyword = this.#take();
    const definition = this.#definitionBody(keyword);
    this.#expect(';');
    return definition;
  }

  #definitionBody(keyword: Token): Definition {
    switch (keyword.kind === 'identifier' ? keyword.text : '') {
      case 'const': {
        const name = this.#identifier('a name for the constant');
        this.#expect('=');
        return { kind: 'const', name, value: this.#value() };
      }
      case 'typedef':
        return this.#typedef();
      case 'enum':
        return { kind: 'enum', name: this.#identifier('a name for the enum'), members: this.#enumBody() };
      case 'struct':
        return { kind: 'struct', name: this.#identifier('a name for the struct'), fields: this.#structBody() };
      case 'union':
        return { kind: 'union', name: this.#identifier('a name for the union'), union: this.#unionBody() };
      case 'program':
        return this.#program();
      default:
        throw this.#wanted(`one of ${DEFINITIONS.join(', ')}`, keyword);
    }
  }

  #typedef(): Definition {
    const declaration = this.#declaration();
    if (declaration === undefined) throw this.#wanted('a type', this.#previous());
    return { kind: 'typedef', name: declaration.name, declaration };
  }

  #enumBody(): EnumMember[] {
    const members: EnumMember[] = [];
    this.#expect('{');
    // rpcgen lets a comma stand behind the last member.
    while (members.length === 0 || !this.#is('}')) {
      const start = this.#at;
      const member = this.#enumMember();
      if (!this.#is('}')) this.#expect(',');
      // A comment behind a member hangs on its last token or on the comma.
      const after = this.#tokens
        .slice(start, this.#at)
        .flatMap((token) => token.after)
        .at(-1);
      members.push({ ...member, ...(after && { after }) });
    }
    this.#expect('}');
    return members;
  }

  #enumMember(): EnumMember {
    const first = this.#peek();
    const name = this.#identifier('a member of the enum');
    const before = first.before.at(-1);
    const value = this.#accept('=') ? this.#value() : undefined;
    return { name, ...(value && { value }), ...(before && { before }) };
  }

  #structBody(): Declaration[] {
    const fields: Declaration[] = [];
    this.#expect('{');
    while (fields.length === 0 || !this.#is('}')) {
      const field = this.#declaration();
      if (field === undefined) throw this.#wanted('a field', this.#previous());
      fields.push(field);
      this.#expect(';');
    }
    this.#expect('}');
    return fields;
  }

  #unionBody(): UnionBody {
    this.#expectWord('switch');
    this.#expect('(');
    const discriminant = this.#declaration();
    if (discriminant === undefined) throw this.#wanted('the field to switch on', this.#previous());
    this.#expect(')');
    this.#expect('{');
    const arms: UnionArm[] = [];
    let otherwise: UnionBody['otherwise'];
    while (arms.length === 0 || this.#isWord('case')) arms.push(this.#arm());
    if (this.#acceptWord('default')) {
      this.#expect(':');
      const declaration = this.#declaration();
      otherwise = { ...(declaration && { declaration }) };
      this.#expect(';');
    }
    this.#expect('}');
    return { discriminant, arms, ...(otherwise && { otherwise }) };
  }

  #arm(): UnionArm {
    const values: Value[] = [];
    while (values.length === 0 || this.#isWord('case')) {
      this.#expectWord('case');
      values.push(this.#value());
      this.#expect(':');
    }
    const declaration = this.#declaration();
    this.#expect(';');
    return { values, ...(declaration && { declaration }) };
  }

  #program(): Definition {
    const name = this.#identifier('a name for the program');
    const versions: VersionDefinition[] = [];
    this.#expect('{');
    while (versions.length === 0 || !this.#is('}')) versions.push(this.#version());
    this.#expect('}');
    this.#expect('=');
    return { kind: 'program', name, number: this.#value(), versions };
  }

  #version(): VersionDefinition {
    this.#expectWord('version');
    const name = this.#identifier('a name for the version');
    const procedures: ProcedureDefinition[] = [];
    this.#expect('{');
    while (procedures.length === 0 || !this.#is('}')) procedures.push(this.#procedure());
    this.#expect('}');
    this.#expect('=');
    const number = this.#value();
    this.#expect(';');
    return { name, number, procedures };
  }

  #procedure(): ProcedureDefinition {
    const result = this.#acceptWord('void') ? undefined : this.#typeSpecifier();
    const name = this.#identifier('a name for the procedure');
    const parameters: TypeSpecifier[] = [];
    this.#expect('(');
    if (!this.#acceptWord('void')) {
      do parameters.push(this.#typeSpecifier());
      while (this.#accept(','));
    }
    this.#expect(')');
    this.#expect('=');
    const number = this.#value();
    this.#expect(';');
    return { name, number, parameters, ...(result && { result }) };
  }

  /** One declaration, or undefined for `void`. */
  #declaration(): Declaration | undefined {
    if (this.#acceptWord('void')) return undefined;
    const type = this.#typeSpecifier();
    if (this.#accept('*')) return { name: this.#identifier('a name'), type, form: 'optional' };
    const name = this.#identifier('a name');
    if (this.#accept('[')) {
      const size = this.#value();
      this.#expect(']');
      return { name, type, form: 'fixed', size };
    }
    if (this.#accept('<')) {
      const size = this.#is('>') ? undefined : this.#value();
      this.#expect('>');
      return { name, type, form: 'variable', ...(size && { size }) };
    }
    return { name, type, form: 'plain' };
  }

  #typeSpecifier(): TypeSpecifier {
    const token = this.#take();
    const at = token.at;
    if (token.kind !== 'identifier') throw this.#wanted('a type', token);
    switch (token.text) {
      case 'unsigned':
        return { kind: 'basic', name: this.#unsigned(), at };
      case 'enum':
        return this.#is('{') ? { kind: 'enum', members: this.#enumBody(), at } : this.#named('enum');
      case 'struct':
        return this.#is('{') ? { kind: 'struct', fields: this.#structBody(), at } : this.#named('struct');
      case 'union':
        return this.#isWord('switch') ? { kind: 'union', union: this.#unionBody(), at } : this.#named('union');
    }
    const basic = basicName(token.text);
    if (basic !== undefined) {
      if (SIGNED.has(basic) && basic !== 'int') this.#acceptWord('int');
      return { kind: 'basic', name: basic, at };
    }
    if (KEYWORDS.has(token.text)) throw this.#wanted('a type', token);
    return { kind: 'named', name: token.text, at };
  }

  #unsigned(): BasicName {
    for (const name of ['int', 'hyper', 'short', 'char', 'long'] as const) {
      if (this.#acceptWord(name)) return `unsigned ${name}`;
    }
    return 'unsigned int';
  }

  /** The C way of naming a type, `struct remote_nonnull_domain dom`, which rpcgen takes too. */
  #named(keyword: 'enum' | 'struct' | 'union'): TypeSpecifier {
    const name = this.#identifier(`the name of the ${keyword}, or its body`);
    return { kind: 'named', name: name.text, keyword, at: name.at };
  }

  #value(): Value {
    const token = this.#take();
    if (token.kind === 'number') {
      return { kind: 'number', value: parseNumber(token.text), text: token.text, at: token.at };
    }
    if (token.kind === 'identifier' && !KEYWORDS.has(token.text))
      return { kind: 'name', name: token.text, at: token.at };
    throw this.#wanted('a number or the name of a constant', token);
  }

  #identifier(what: string): Identifier {
    const token = this.#take();
    if (token.kind !== 'identifier') throw this.#wanted(what, token);
    if (KEYWORDS.has(token.text)) throw this.#fail(token.at, `expected ${what}, but ${token.text} is a keyword`);
    return { text: token.text, at: token.at };
  }

  #peek(): Token {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Error('the parser ran past the end token');
    return token;
  }

  #previous(): Token {
    return this.#tokens[this.#at - 1] ?? this.#peek();
  }

  #take(): Token {
    const token = this.#peek();
    if (token.kind !== 'end') this.#at += 1;
    return token;
  }

  #is(punctuation: string): boolean {
    const token = this.#peek();
    return token.kind === 'punctuation' && token.text === punctuation;
  }

  #isWord(word: string): boolean {
    const token = this.#peek();
    return token.kind === 'identifier' && token.text === word;
  }

  #accept(punctuation: string): boolean {
    const found = this.#is(punctuation);
    if (found) this.#at += 1;
    return found;
  }

  #acceptWord(word: string): boolean {
    const found = this.#isWord(word);
    if (found) this.#at += 1;
    return found;
  }

  #expect(punctuation: string): void {
    if (!this.#accept(punctuation)) throw this.#wanted(`'${punctuation}'`, this.#peek());
  }

  #expectWord(word: string): void {
    if (!this.#acceptWord(word)) throw this.#wanted(`'${word}'`, this.#peek());
  }

  #wanted(what: string, found: Token): IdlError {
    const text = found.kind === 'end' ? 'the file ends' : `found '${found.text}'`;
    return this.#fail(found.at, `expected ${what}, but ${text}`);
  }

  #fail(at: Position, problem: string): IdlError {
    return new IdlError(this.#source, at, problem);
  }
}

function basicName(word: string): BasicName | undefined {
  return [...SIGNED, ...PLAIN].includes(word) ? NAMES.find((name) => name === word) : undefined;
}

const NAMES: readonly BasicName[] = [
  ...(['int', 'hyper', 'short', 'char', 'long'] as const),
  ...(['float', 'double', 'quadruple', 'bool', 'string', 'opaque'] as const),
];

/** Decimal, hexadecimal, or, with a leading zero, octal. */
function parseNumber(text: string): bigint {
  const negative = text.startsWith('-');
  const digits = negative ? text.slice(1) : text;
  const value = /^0[0-7]+$/.test(digits) ? BigInt(`0o${digits.slice(1)}`) : BigInt(digits);
  return negative ? -value : value;
}
