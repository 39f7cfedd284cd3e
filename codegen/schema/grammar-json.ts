import { type DocumentGrammar, type Facets, isGroupHead, type Pattern, type SchemaGrammar } from './pattern.js';

/** Reads a grammar in JSON. @throws Error naming the place that is not a pattern */
export function parseGrammarJson(text: string): SchemaGrammar {
  const root: unknown = JSON.parse(text);
  const { defines, documents } = record(root, 'the grammar');
  return {
    defines: mapRecord(defines, 'defines', readPattern),
    documents: mapRecord(documents, 'documents', readDocument),
  };
}

/** The text of `protocol/xml/grammar.json`: one definition per line, so that its diff is readable. */
export function grammarText(grammar: SchemaGrammar): string {
  const lines = (patterns: Readonly<Record<string, Pattern>>, indent: string): string =>
    Object.keys(patterns)
      .sort()
      .map((name) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(patterns[name])}`)
      .join(',\n');
  const documents = Object.entries(grammar.documents)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { start, overrides }]) => {
      const own = Object.keys(overrides).length === 0 ? '{}' : `{\n${lines(overrides, '        ')}\n      }`;
      return `    ${JSON.stringify(name)}: {\n      "start": ${JSON.stringify(start)},\n      "overrides": ${own}\n    }`;
    });
  return `{\n  "defines": {\n${lines(grammar.defines, '    ')}\n  },\n  "documents": {\n${documents.join(',\n')}\n  }\n}\n`;
}

function readDocument(value: unknown, path: string): DocumentGrammar {
  const { start, overrides } = record(value, path);
  return {
    start: readPattern(start, `${path}.start`),
    overrides: mapRecord(overrides ?? {}, `${path}.overrides`, readPattern),
  };
}

function readPattern(value: unknown, path: string): Pattern {
  if (!Array.isArray(value)) throw new Error(`${path}: expected a pattern, found ${JSON.stringify(value)}`);
  const items: readonly unknown[] = value;
  const [head, first, second, third] = items;
  switch (head) {
    case 'empty':
    case 'notAllowed':
    case 'text':
      return [head];
    case 'ref':
    case 'document':
    case 'value':
      return [head, string(first, path)];
    case 'data': {
      const facets = readFacets(second ?? {}, path);
      const type = string(first, path);
      return third === undefined ? [head, type, facets] : [head, type, facets, readPattern(third, path)];
    }
    case 'element':
    case 'attribute':
      return [head, string(first, path), readPattern(second, `${path}/${String(first)}`)];
    default:
      if (typeof head !== 'string' || !isGroupHead(head)) throw new Error(`${path}: ${String(head)} is not a pattern`);
      return [head, ...items.slice(1).map((item) => readPattern(item, path))];
  }
}

function readFacets(value: unknown, path: string): Facets {
  return mapRecord(value, path, string);
}

function string(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new Error(`${path}: expected a string, found ${JSON.stringify(value)}`);
  return value;
}

function record(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${path} is not an object`);
  return { ...value };
}

function mapRecord<T>(value: unknown, path: string, read: (item: unknown, path: string) => T): Record<string, T> {
  const entries = Object.entries(record(value, path)).map(
    ([name, item]) => [name, read(item, `${path}.${name}`)] as const,
  );
  return Object.fromEntries(entries);
}
