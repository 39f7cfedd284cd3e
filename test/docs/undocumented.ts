import { posix } from 'node:path';
import { type ClassElement, type Comment, type ModuleExportName, parseSync, type Statement } from 'oxc-parser';

/** Sources by their path from the top of the project. */
export type Sources = ReadonlyMap<string, string>;

/** A name and what is wrong with its documentation: `src/api/x.ts: Domain.getInfo has no doc comment`. */
export type Fault = string;

/** A parsed file with what its comments say. */
interface File {
  readonly path: string;
  readonly source: string;
  readonly body: readonly Statement[];
  readonly comments: readonly Comment[];
}

/**
 * Everything that an entry of the package exports and that has no doc comment: functions, constants, types, classes,
 * and the public members of classes. Re-exports are followed to the declaration.
 */
export function undocumented(sources: Sources, entry: string): Fault[] {
  const files = new Map<string, File>();
  const open = (path: string): File => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const source = sources.get(path);
    if (source === undefined) throw new Error(`${path} does not exist`);
    const { program, comments } = parseSync(path, source);
    const file: File = { path, source, body: program.body.filter(isStatement), comments };
    files.set(path, file);
    return file;
  };
  const faults = exportsOf(open, entry, undefined).flatMap(([file, node]) => faultsOf(file, node));
  return [...new Set(faults)].sort();
}

type Opener = (path: string) => File;
type Exported = readonly [file: File, node: Statement];

function isStatement(node: { type: string }): node is Statement {
  return node.type !== 'Directive';
}

/** Declarations behind the exports of a file: of all names, or of those that are wanted. */
function exportsOf(open: Opener, path: string, wanted: ReadonlySet<string> | undefined): Exported[] {
  const file = open(path);
  return file.body.flatMap((node): Exported[] => {
    if (node.type === 'ExportAllDeclaration') return exportsOf(open, target(path, node.source.value), wanted);
    if (node.type !== 'ExportNamedDeclaration') return [];
    if (node.source !== null) {
      const chosen = node.specifiers.filter(({ exported }) => wanted?.has(nameOf(exported)) ?? true);
      if (chosen.length === 0) return [];
      return exportsOf(open, target(path, node.source.value), new Set(chosen.map(({ local }) => nameOf(local))));
    }
    const names = node.declaration === null ? [] : declaredNames(node.declaration);
    return names.some((name) => wanted?.has(name) ?? true) ? [[file, node]] : [];
  });
}

function target(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

function nameOf(name: ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}

function declaredNames(declaration: object): string[] {
  if ('id' in declaration) return identifier(declaration.id);
  if (!('declarations' in declaration) || !Array.isArray(declaration.declarations)) return [];
  return declaration.declarations.flatMap((one: object) => ('id' in one ? identifier(one.id) : []));
}

function identifier(id: unknown): string[] {
  const named = typeof id === 'object' && id !== null && 'name' in id;
  return named && typeof id.name === 'string' ? [id.name] : [];
}

function faultsOf(file: File, node: Statement): Fault[] {
  if (node.type !== 'ExportNamedDeclaration' || node.declaration === null) return [];
  const [name = '?'] = declaredNames(node.declaration);
  const own = hasDoc(file, node.start) || isLaterOverload(file, node, name) ? [] : [fault(file, name)];
  if (node.declaration.type !== 'ClassDeclaration') return own;
  return [...own, ...memberFaults(file, name, node.declaration.body.body)];
}

/** The implementation of an overloaded function, and all its forms but the first, speak through the first. */
function isLaterOverload(file: File, node: Statement, name: string): boolean {
  return file.body.some(
    (other) =>
      other.start < node.start &&
      other.type === 'ExportNamedDeclaration' &&
      other.declaration !== null &&
      /Function/.test(other.declaration.type) &&
      declaredNames(other.declaration).includes(name),
  );
}

function memberFaults(file: File, owner: string, members: readonly ClassElement[]): Fault[] {
  const seen = new Set<string>();
  return members.flatMap((member) => {
    const name = publicName(member);
    // A getter's setter, and the later forms of an overloaded method, have been spoken for.
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return hasDoc(file, member.start) ? [] : [fault(file, `${owner}.${name}`)];
  });
}

/** Members whose name tells what they do, to everybody who knows the language; the class speaks for its constructor. */
const KNOWN = new Set(['constructor', 'toJSON']);

/** Undefined for what is not public or needs no word. */
function publicName(member: ClassElement): string | undefined {
  if (member.type === 'StaticBlock' || member.type === 'TSIndexSignature') return undefined;
  if (member.computed || member.override === true || member.key.type !== 'Identifier') return undefined;
  if (member.accessibility === 'private' || member.accessibility === 'protected') return undefined;
  return KNOWN.has(member.key.name) ? undefined : member.key.name;
}

function fault(file: File, name: string): Fault {
  return `${file.path}: ${name} has no doc comment`;
}

/** Whether a doc comment with a sentence in it, and not only tags, stands right before a position. */
function hasDoc({ source, comments }: File, start: number): boolean {
  const comment = comments.findLast((one) => one.end <= start);
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return false;
  if (source.slice(comment.end, start).trim() !== '') return false;
  return /^[\s*]*[^\s*@]/.test(comment.value);
}
