import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PAGE = fileURLToPath(new URL('../page/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** A file of the page. */
export interface PageFile {
  readonly type: string;
  readonly content: Uint8Array;
}

/** Bundles the page with xterm.js and noVNC, in memory. Returns its files by path. */
export async function buildPage(): Promise<ReadonlyMap<string, PageFile>> {
  const { outputFiles } = await build({
    entryPoints: [`${PAGE}main.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  const files = new Map<string, PageFile>();
  const add = (path: string, content: Uint8Array, type = TYPES[path.split('.').at(-1) ?? '']): void => {
    files.set(path, { type: type ?? 'application/octet-stream', content });
  };
  for (const { path, contents } of outputFiles) add(path, contents);
  add('/', await readFile(`${PAGE}index.html`), TYPES['html']);
  add('/icon.svg', await readFile(`${PAGE}icon.svg`));
  return files;
}
