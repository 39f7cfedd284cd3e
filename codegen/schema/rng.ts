import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import {
  type DocumentGrammar,
  type Facets,
  type GroupHead,
  isGroupHead,
  type Pattern,
  type SchemaGrammar,
} from './pattern.js';

const NAMESPACE = 'http://relaxng.org/ns/structure/1.0';
const DATATYPES = 'http://www.w3.org/2001/XMLSchema-datatypes';

/** Definitions of one scope while files are read into it; several of one name are combined. */
interface Scope {
  readonly starts: Pattern[];
  readonly defines: Map<string, Definition>;
}

interface Definition {
  readonly patterns: Pattern[];
  combine: string | undefined;
}

/**
 * Reads a folder of RELAX NG files as libvirt installs them. A file whose grammar has a start is a document.
 * @throws Error naming the file and the construct that libvirt's subset does not have
 */
export function readRngFolder(folder: string): SchemaGrammar {
  const files = new Map<string, XmlElement>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.rng'))
    .sort()) {
    files.set(name, grammarElement(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
  }
  if (files.size === 0) throw new Error(`there is no RELAX NG file (*.rng) in ${folder}`);
  const documents = new Map<string, Scope>();
  for (const [name, grammar] of files) {
    if (!elements(grammar).some((child) => child.name === 'start')) continue;
    const scope: Scope = { starts: [], defines: new Map() };
    new RngReader(files, name).readGrammar(grammar, scope);
    documents.set(basename(name, '.rng'), scope);
  }
  return assemble(documents);
}

function grammarElement(text: string, file: string): XmlElement {
  const { root } = parseXml(text);
  if (root?.name !== 'grammar' || root.attributes['xmlns'] !== NAMESPACE) {
    throw new Error(`${file} is not a RELAX NG grammar`);
  }
  return root;
}

function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => child instanceof XmlElement);
}

/** Definitions on which all documents agree are shared; the others belong to each document. */
function assemble(scopes: ReadonlyMap<string, Scope>): SchemaGrammar {
  const texts = new Map<string, Set<string>>();
  const all = new Map<string, ReadonlyMap<string, Pattern>>();
  for (const [document, scope] of scopes) {
    const defines = new Map([...scope.defines].map(([name, definition]) => [name, combined(definition)]));
    all.set(document, defines);
    for (const [name, pattern] of defines) {
      texts.set(name, (texts.get(name) ?? new Set()).add(JSON.stringify(pattern)));
    }
  }
  const isShared = (name: string): boolean => texts.get(name)?.size === 1;
  const shared = new Map([...all.values()].flatMap((defines) => [...defines]).filter(([name]) => isShared(name)));
  const documents = [...scopes].map(([document, scope]) => {
    const overrides = [...(all.get(document) ?? [])].filter(([name]) => !isShared(name));
    const start = combined({ patterns: scope.starts, combine: 'choice' });
    return [document, { start, overrides: Object.fromEntries(overrides) }] as const;
  });
  return { defines: Object.fromEntries(shared), documents: { ...Object.fromEntries(documents), ...sysinfo(shared) } };
}

/** `virConnectGetSysinfo()` returns a document that libvirt has a schema for only as a part of a domain. */
function sysinfo(shared: ReadonlyMap<string, Pattern>): Record<string, DocumentGrammar> {
  return shared.has('sysinfo') ? { sysinfo: { start: ['ref', 'sysinfo'], overrides: {} } } : {};
}

function combined({ patterns, combine }: Definition): Pattern {
  const [first, ...others] = patterns;
  if (first === undefined) return ['notAllowed'];
  if (others.length === 0) return first;
  return [combine === 'interleave' ? 'interleave' : 'choice', ...patterns];
}

/** Reads one file, and those that it includes, into a scope. */
class RngReader {
  readonly #files: ReadonlyMap<string, XmlElement>;
  readonly #file: string;

  constructor(files: ReadonlyMap<string, XmlElement>, file: string) {
    this.#files = files;
    this.#file = file;
  }

  /** @param replaced definitions that the including file gives itself */
  readGrammar(grammar: XmlElement, scope: Scope, replaced: ReadonlySet<string> = new Set()): void {
    for (const child of elements(grammar)) {
      switch (child.name) {
        case 'div':
          this.readGrammar(child, scope, replaced);
          break;
        case 'include':
          this.#include(child, scope, replaced);
          break;
        case 'start':
          if (!replaced.has('start')) scope.starts.push(this.#content(child, ''));
          break;
        case 'define':
          this.#define(child, scope, replaced);
          break;
        default:
          throw new Error(`${this.#file}: <${child.name}> is not supported in a grammar`);
      }
    }
  }

  #include(element: XmlElement, scope: Scope, replaced: ReadonlySet<string>): void {
    const href = element.attributes['href'] ?? '';
    const grammar = this.#files.get(href);
    if (grammar === undefined) throw new Error(`${this.#file} includes ${href}, which is not in the folder`);
    const own = elements(element).map((child) => (child.name === 'start' ? 'start' : (child.attributes['name'] ?? '')));
    new RngReader(this.#files, href).readGrammar(grammar, scope, new Set([...replaced, ...own]));
    this.readGrammar(element, scope, replaced);
  }

  #define(element: XmlElement, scope: Scope, replaced: ReadonlySet<string>): void {
    const name = element.attributes['name'] ?? '';
    if (replaced.has(name)) return;
    const combine = element.attributes['combine'];
    const pattern = this.#content(element, '');
    const known = scope.defines.get(name);
    if (known === undefined) {
      scope.defines.set(name, { patterns: [pattern], combine });
      return;
    }
    // The same file reached by two includes defines the same thing twice.
    if (known.patterns.some((other) => JSON.stringify(other) === JSON.stringify(pattern))) return;
    known.combine ??= combine;
    if (known.combine === undefined) throw new Error(`${this.#file} defines ${name} again without combining`);
    known.patterns.push(pattern);
  }

  /** The patterns inside an element as one pattern. */
  #content(element: XmlElement, ns: string, skip = 0): Pattern {
    const patterns = elements(element)
      .slice(skip)
      .map((child) => this.#pattern(child, ns));
    const [first, ...others] = patterns;
    if (first === undefined) return ['empty'];
    return others.length === 0 ? first : ['group', ...patterns];
  }

  #pattern(element: XmlElement, inherited: string): Pattern {
    const ns = element.attributes['ns'] ?? inherited;
    const { name } = element;
    switch (name) {
      case 'empty':
      case 'notAllowed':
      case 'text':
        return [name];
      case 'ref':
        return ['ref', element.attributes['name'] ?? ''];
      case 'externalRef':
        return ['document', basename(element.attributes['href'] ?? '', '.rng')];
      case 'value':
        return ['value', element.text.trim().replace(/\s+/g, ' ')];
      case 'data':
        return this.#data(element, ns);
      case 'element':
      case 'attribute':
        return this.#named(name, element, ns);
      case 'mixed':
        return ['interleave', ['text'], this.#content(element, ns)];
      case 'grammar':
        return this.#inlineGrammar(element);
      default:
        if (!isGroupHead(name)) throw new Error(`${this.#file}: <${name}> is not supported`);
        return this.#group(name, element, ns);
    }
  }

  #group(head: GroupHead, element: XmlElement, ns: string): Pattern {
    const patterns = elements(element).map((child) => this.#pattern(child, ns));
    const [first, ...others] = patterns;
    const single = head === 'choice' || head === 'group' || head === 'interleave';
    return single && first !== undefined && others.length === 0 ? first : [head, ...patterns];
  }

  /** A grammar of its own inside a pattern: libvirt writes it to include another document and nothing else. */
  #inlineGrammar(element: XmlElement): Pattern {
    const [only, ...others] = elements(element);
    if (only?.name !== 'include' || others.length > 0 || elements(only).length > 0) {
      throw new Error(`${this.#file}: a grammar inside a pattern is supported only around one include`);
    }
    return ['document', basename(only.attributes['href'] ?? '', '.rng')];
  }

  #named(head: 'element' | 'attribute', element: XmlElement, ns: string): Pattern {
    const attribute = element.attributes['name'];
    const nameClass = attribute === undefined ? elements(element)[0] : undefined;
    const content = this.#content(element, ns, attribute === undefined ? 1 : 0);
    const inner: Pattern = head === 'attribute' && content[0] === 'empty' ? this.#attributeContent(element) : content;
    if (attribute !== undefined) {
      const space = head === 'element' ? ns : (element.attributes['ns'] ?? '');
      return [head, space === '' ? attribute : `{${space}}${attribute}`, inner];
    }
    if (nameClass?.name !== 'anyName' || elements(nameClass).length > 0) {
      throw new Error(`${this.#file}: the name class <${nameClass?.name ?? 'none'}> is not supported`);
    }
    return [head, '*', inner];
  }

  /** An attribute without a pattern takes any text; one with `<empty/>` takes none. */
  #attributeContent(element: XmlElement): Pattern {
    return elements(element).some((child) => child.name === 'empty') ? ['empty'] : ['text'];
  }

  #data(element: XmlElement, ns: string): Pattern {
    const library = element.attributes['datatypeLibrary'] ?? DATATYPES;
    if (library !== DATATYPES) throw new Error(`${this.#file}: the datatype library ${library} is not supported`);
    const facets: Record<string, string> = {};
    for (const param of elements(element).filter((child) => child.name === 'param')) {
      facets[param.attributes['name'] ?? ''] = param.text;
    }
    const type = element.attributes['type'] ?? '';
    const except = elements(element).find((child) => child.name === 'except');
    const read: Facets = facets;
    return except === undefined ? ['data', type, read] : ['data', type, read, this.#content(except, ns)];
  }
}
