import { IdlError, type Position, type Source } from './source.js';

/** A comment without its delimiters and without the stars that decorate its lines. */
export interface Comment {
  readonly text: string;
  readonly at: Position;
}

/** A token of an IDL file. Comments are attached to the tokens around them. */
export interface Token {
  readonly kind: 'identifier' | 'number' | 'punctuation' | 'passthrough' | 'end';
  readonly text: string;
  readonly at: Position;
  /** Comments before the token, from the line after the last token on. */
  readonly before: readonly Comment[];
  /** Comments after the token that begin on its line. */
  readonly after: readonly Comment[];
}

const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /-?(?:0[xX][0-9A-Fa-f]+|0[0-7]*|[1-9][0-9]*)(?![A-Za-z0-9_])/y;
const PUNCTUATION = /[{}()[\]<>;,:=*]/y;

/** Splits an IDL file into tokens; the last one is `end`. */
export function tokenize(source: Source): Token[] {
  return new Lexer(source).run();
}

class Lexer {
  readonly #source: Source;
  readonly #text: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
  }

  run(): Token[] {
    const tokens: Token[] = [];
    let before = this.#comments(Number.POSITIVE_INFINITY);
    for (;;) {
      const token = this.#next();
      if (token.kind === 'end') {
        tokens.push({ ...token, before, after: [] });
        return tokens;
      }
      const after = this.#comments(this.#line);
      tokens.push({ ...token, before, after });
      before = this.#comments(Number.POSITIVE_INFINITY);
    }
  }

  #position(): Position {
    return { offset: this.#at, line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  #next(): Pick<Token, 'kind' | 'text' | 'at'> {
    const at = this.#position();
    const first = this.#text[this.#at];
    if (first === undefined) return { kind: 'end', text: '', at };
    if ((first === '%' || first === '#') && at.column === 1)
      return { kind: 'passthrough', text: this.#restOfLine(), at };
    const identifier = this.#match(IDENTIFIER);
    if (identifier !== undefined) return { kind: 'identifier', text: identifier, at };
    const number = this.#match(NUMBER);
    if (number !== undefined) return { kind: 'number', text: number, at };
    const punctuation = this.#match(PUNCTUATION);
    if (punctuation !== undefined) return { kind: 'punctuation', text: punctuation, at };
    if (/[-0-9]/.test(first)) throw new IdlError(this.#source, at, 'this is not a number');
    throw new IdlError(this.#source, at, `unexpected character ${JSON.stringify(first)}`);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#text)?.[0];
    if (text !== undefined) this.#at += text.length;
    return text;
  }

  #restOfLine(): string {
    const newline = this.#text.indexOf('\n', this.#at);
    const end = newline < 0 ? this.#text.length : newline;
    const line = this.#text.slice(this.#at, end);
    this.#at = end;
    return line.trimEnd();
  }

  /** Skips white space and collects comments, but stops before a comment that begins behind `lastLine`. */
  #comments(lastLine: number): Comment[] {
    const comments: Comment[] = [];
    for (;;) {
      const first = this.#text[this.#at];
      if (first === '\n') {
        if (this.#line >= lastLine) return comments;
        this.#newline();
      } else if (first === ' ' || first === '\t' || first === '\r' || first === '\f' || first === '\v') {
        this.#at += 1;
      } else if (this.#text.startsWith('//', this.#at)) {
        const at = this.#position();
        comments.push({ text: this.#restOfLine().slice(2).trim(), at });
      } else if (this.#text.startsWith('/*', this.#at)) {
        comments.push(this.#blockComment());
      } else {
        return comments;
      }
    }
  }

  #newline(): void {
    this.#at += 1;
    this.#line += 1;
    this.#lineStart = this.#at;
  }

  #blockComment(): Comment {
    const at = this.#position();
    const end = this.#text.indexOf('*/', this.#at + 2);
    if (end < 0) throw new IdlError(this.#source, at, 'this comment is not closed');
    const body = this.#text.slice(this.#at + 2, end);
    for (const char of this.#text.slice(this.#at, end)) {
      if (char === '\n') this.#newline();
      else this.#at += char.length;
    }
    this.#at = end + 2;
    const lines = body.split('\n').map((line) => line.replace(/^\s*\*+ ?/, '').trimEnd());
    return { text: lines.join('\n').trim(), at };
  }
}
