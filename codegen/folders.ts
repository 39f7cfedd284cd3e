import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from './parser.js';
import type { Source } from './source.js';

/** All IDL files below a folder, by base name, which is how they include one another. */
export function readIdlFolder(folder: string): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const path of filesBelow(folder).filter((name) => name.endsWith('.x'))) {
    const name = basename(path);
    const other = sources.get(name);
    if (other !== undefined) throw new Error(`there are two files ${name}: ${other.file} and ${join(folder, path)}`);
    sources.set(name, readSource(join(folder, path)));
  }
  if (sources.size === 0) throw new Error(`there is no IDL file (*.x) below ${folder}`);
  return sources;
}

/** One IDL file and those that it includes, as far as they lie beside it. */
export function readIdlFile(path: string): Map<string, Source> {
  const sources = new Map<string, Source>();
  const visit = (file: string): void => {
    const source = readSource(file);
    sources.set(basename(file), source);
    for (const name of parse(source).includes) {
      const beside = join(dirname(file), name);
      if (!sources.has(name) && existsSync(beside)) visit(beside);
    }
  };
  visit(path);
  return sources;
}

function readSource(path: string): Source {
  return { file: path, text: readFileSync(path, 'utf8') };
}

/** Paths of the files below a folder, relative to it and sorted. Empty when there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .sort();
}

/** What a file holds; undefined when there is none. */
export function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export function removeFile(path: string): void {
  rmSync(path);
}
