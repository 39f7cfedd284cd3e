import type { SchemaNotes } from './generate-schema.js';

/** Reads `protocol/xml/notes.json`. @throws Error naming the entry that is not text */
export function parseNotes(json: string): SchemaNotes {
  const root: unknown = JSON.parse(json);
  const { descriptions, newer } = entries(root);
  return {
    descriptions: Object.fromEntries(
      Object.entries(entries(descriptions)).map(([path, item]) => [path, text(item, path)]),
    ),
    newer: list(newer).map((item) => {
      const { after, until, paths } = entries(item);
      return {
        after: text(after, 'after'),
        until: text(until, 'until'),
        paths: list(paths).map((path) => text(path, 'paths')),
      };
    }),
  };
}

function entries(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new Error(`notes.json: ${path} is not a string`);
  return value;
}
