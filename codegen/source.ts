/** A place in a source text. Lines and columns count from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** One IDL file in memory. */
export interface Source {
  /** How errors name the file: the path as it was given. */
  readonly file: string;
  readonly text: string;
}

/** A mistake in an IDL file, shown as `file:line:column: message` over the source line with a caret. */
export class IdlError extends Error {
  readonly file: string;
  readonly position: Position;
  /** The message alone, without place and excerpt. */
  readonly problem: string;

  constructor(source: Source, position: Position, problem: string) {
    super(`${source.file}:${position.line}:${position.column}: ${problem}\n${excerpt(source.text, position)}`);
    this.name = 'IdlError';
    this.file = source.file;
    this.position = position;
    this.problem = problem;
  }
}

function excerpt(text: string, position: Position): string {
  const start = position.offset - (position.column - 1);
  const newline = text.indexOf('\n', start);
  const line = text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, '');
  // Tabs are kept so that the caret stands below its column however wide they are shown.
  const indent = line.slice(0, position.column - 1).replace(/[^\t]/g, ' ');
  return `  ${line}\n  ${indent}^`;
}
