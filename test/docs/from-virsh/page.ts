import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/node-program.js';

const PAGE = readFileSync(join(ROOT, 'docs/from-virsh.md'), 'utf8');

/** A row of docs/from-virsh.md. */
export interface PageRow {
  /** The command of virsh, with placeholders in capitals. */
  readonly command: string;
  /** The other column: pieces of code with words between them. */
  readonly ours: string;
}

/** The rows of the page. */
export const ROWS: readonly PageRow[] = [...PAGE.matchAll(/^\| `([^`]+)`\s*\| (.*?)\s*\|$/gm)].map(
  ([, command = '', ours = '']) => ({ command, ours }),
);

/** Names that the page has for objects. */
export const OBJECTS = [
  'connection',
  'domain',
  'snapshot',
  'network',
  'pool',
  'volume',
  'device',
  'secret',
  'stream',
] as const;

/** Returns the pieces of code in the other column. */
export function codeOf(ours: string): string[] {
  return [...ours.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** Returns the pieces of code that can be run: those that begin with an object, or that call a function. */
export function snippetsOf(ours: string): string[] {
  const snippet = new RegExp(`^(?:(?:${OBJECTS.join('|')})\\.|[a-z]\\w*\\()`);
  return codeOf(ours).filter((code) => snippet.test(code));
}
