import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type Function as Callable, parseSync } from 'oxc-parser';

/** A parameter as it is declared. */
export interface Parameter {
  readonly name: string;
  /** The text of its type; empty where there is none. */
  readonly type: string;
}

/** A function, method or constructor that a program can call. */
export interface PublicFunction {
  readonly file: string;
  /** Name of the class; empty for a function. */
  readonly owner: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Its doc comment; empty where there is none. */
  readonly doc: string;
  /** Text of the declared result. */
  readonly returns: string;
  readonly body: string;
}

/** A doc comment at the end of a text, before the code that it documents. */
const DOC_COMMENT = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/;

const DOORS = ['src/index.ts', 'src/core.ts', 'src/api/classes.ts', 'src/admin.ts', 'src/testing.ts'];

/** Every function, public method and constructor that the entry points export as a value, read from the sources. */
export function publicFunctions(): PublicFunction[] {
  return DOORS.flatMap((door) => {
    const { module } = parseSync(door, readFileSync(door, 'utf8'));
    return module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ importName, moduleRequest, isType }) => {
        if (isType || moduleRequest === null || importName.name === null) return [];
        const file = posix.join(posix.dirname(door), moduleRequest.value).replace(/\.js$/, '.ts');
        return functionsOf(file, importName.name);
      }),
    );
  });
}

function functionsOf(file: string, wanted: string): PublicFunction[] {
  const source = readFileSync(file, 'utf8');
  const text = (node: { start: number; end: number }): string => source.slice(node.start, node.end);
  const found: PublicFunction[] = [];
  const add = (owner: string, name: string, fn: Callable, start: number): void => {
    const parameters = fn.params.map((parameter) => {
      const declared = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
      const annotated = 'typeAnnotation' in declared ? declared.typeAnnotation : undefined;
      return {
        name: declared.type === 'Identifier' ? declared.name : text(declared),
        type: annotated === undefined || annotated === null ? '' : text(annotated).replace(/^:\s*/, ''),
      };
    });
    const returns = fn.returnType === null || fn.returnType === undefined ? '' : text(fn.returnType);
    const doc = DOC_COMMENT.exec(source.slice(0, start))?.[1] ?? '';
    if (fn.body !== null) found.push({ file, owner, name, parameters, doc, returns, body: text(fn.body) });
  };
  for (const statement of parseSync(file, source).program.body) {
    if (statement.type !== 'ExportNamedDeclaration') continue;
    const { declaration } = statement;
    if (declaration?.type === 'FunctionDeclaration' && declaration.id?.name === wanted) {
      add('', wanted, declaration, statement.start);
    }
    if (declaration?.type !== 'ClassDeclaration' || declaration.id?.name !== wanted) continue;
    for (const member of declaration.body.body) {
      if (member.type !== 'MethodDefinition' || member.kind === 'get' || member.static) continue;
      if (member.key.type === 'Identifier') add(wanted, member.key.name, member.value, member.start);
    }
  }
  return found;
}
