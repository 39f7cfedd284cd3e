import type { Class, ClassElement, TSSignature } from 'oxc-parser';
import { type DocComment, docBefore } from './doc-comment.js';
import type { Declaration, SourceFile, SourceTree } from './source-tree.js';

/** A public member of a class or interface. */
export interface Member {
  readonly name: string;
  readonly kind: 'method' | 'getter' | 'property';
  readonly isStatic: boolean;
  /** Code of each form, without bodies. */
  readonly signatures: readonly string[];
  readonly doc: DocComment;
  /** Name of the base class or interface that has it; undefined for its own. */
  readonly inheritedFrom: string | undefined;
}

/** Public members of a class with those of its base classes in `src`, base classes last. */
export function membersOfClass(tree: SourceTree, declaration: Declaration): Member[] {
  const found = new Map<string, Member>();
  let current: Declaration | undefined = declaration;
  while (current !== undefined && current.node.type === 'ClassDeclaration') {
    const inheritedFrom = current === declaration ? undefined : current.name;
    for (const member of ownMembers(current.file, current.node)) {
      const known = found.get(member.name);
      // An override without words says what its base says.
      if (known === undefined) found.set(member.name, { ...member, inheritedFrom });
      else if (known.doc.text === '' && known.doc.origin === '') found.set(member.name, { ...known, doc: member.doc });
    }
    current = baseOf(tree, current.file, current.node);
  }
  return [...found.values()].filter(({ doc }) => !doc.internal);
}

function baseOf(tree: SourceTree, file: SourceFile, node: Class): Declaration | undefined {
  return node.superClass?.type === 'Identifier' ? tree.lookup(file, node.superClass.name)[0] : undefined;
}

function ownMembers(file: SourceFile, node: Class): Member[] {
  const found = new Map<string, Member>();
  for (const element of node.body.body) {
    const name = publicName(element);
    if (name === undefined) continue;
    const signature = signatureOf(file, element);
    const doc = docBefore(file, element.start);
    const known = found.get(name);
    if (known === undefined) {
      found.set(name, {
        name,
        kind: kindOf(element),
        isStatic: isStatic(element),
        signatures: [signature],
        doc,
        inheritedFrom: undefined,
      });
    } else if (!hasBody(element)) {
      found.set(name, { ...known, signatures: [...known.signatures, signature] });
    }
  }
  return [...found.values()];
}

function publicName(element: ClassElement): string | undefined {
  if (element.type === 'StaticBlock' || element.type === 'TSIndexSignature') return undefined;
  if (element.accessibility === 'private' || element.accessibility === 'protected') return undefined;
  // `[Symbol.asyncDispose]` and the like.
  if (element.computed)
    return element.key.type === 'MemberExpression' && element.key.property.type === 'Identifier'
      ? `[Symbol.${element.key.property.name}]`
      : undefined;
  return element.key.type === 'Identifier' ? element.key.name : undefined;
}

function isStatic(element: ClassElement): boolean {
  return 'static' in element && element.static;
}

function kindOf(element: ClassElement): Member['kind'] {
  if (element.type !== 'MethodDefinition' && element.type !== 'TSAbstractMethodDefinition') return 'property';
  return element.kind === 'get' || element.kind === 'set' ? 'getter' : 'method';
}

function hasBody(element: ClassElement): boolean {
  return element.type === 'MethodDefinition' && element.value.body !== null;
}

function signatureOf(file: SourceFile, element: ClassElement): string {
  let end = element.end;
  if (element.type === 'MethodDefinition' && element.value.body !== null) end = element.value.body.start;
  if (
    element.type === 'PropertyDefinition' &&
    element.value !== null &&
    element.typeAnnotation !== null &&
    element.typeAnnotation !== undefined
  ) {
    end = element.typeAnnotation.end;
  }
  return file.source
    .slice(element.start, end)
    .trim()
    .replace(/;$/, '')
    .replace(/^((?:\w+ )*?)(?:async |override )+/, '$1')
    .replace(/\n {2}/g, '\n');
}

/** A property of an interface. */
export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  readonly doc: DocComment;
}

/** Properties and methods of an interface, with those of the interfaces that it extends. */
export function fieldsOfInterface(tree: SourceTree, declaration: Declaration): Field[] {
  const { node, file } = declaration;
  if (node.type !== 'TSInterfaceDeclaration') return [];
  const own = node.body.body.flatMap((signature) => fieldOf(file, signature));
  const inherited = node.extends.flatMap(({ expression }) => {
    if (expression.type !== 'Identifier') return [];
    return tree.lookup(file, expression.name).flatMap((base) => fieldsOfInterface(tree, base));
  });
  return [...own, ...inherited.filter(({ name }) => !own.some((field) => field.name === name))].filter(
    ({ doc }) => !doc.internal,
  );
}

function fieldOf(file: SourceFile, signature: TSSignature): Field[] {
  if (signature.type !== 'TSPropertySignature' && signature.type !== 'TSMethodSignature') return [];
  const { key } = signature;
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
  if (name === undefined) return [];
  const text = file.source.slice(key.end, signature.end).replace(/[;,]$/, '');
  const type = text
    .replace(/^\??(?::\s*)?/, '')
    .replace(/\s*\| undefined$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^\((.*)\)$/, '$1');
  return [{ name, optional: signature.optional, type, doc: docBefore(file, signature.start) }];
}
