import { readdirSync, readFileSync } from 'node:fs';

interface ProcessLine {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  /** `Z` for one that has ended and waits for its parent. */
  readonly state: string;
}

/** The nearest living descendant with this name, or 0. */
export function findDescendant(ancestor: number, name: string): number {
  const all = processes().filter((line) => line.state !== 'Z');
  let generation = [ancestor];
  while (generation.length > 0) {
    const children = all.filter((line) => generation.includes(line.parent));
    const found = children.find((line) => line.name === name);
    if (found !== undefined) return found.pid;
    generation = children.map((line) => line.pid);
  }
  return 0;
}

/** All living descendants of a process. */
export function descendants(ancestor: number): number[] {
  const all = processes().filter((line) => line.state !== 'Z');
  const found: number[] = [];
  for (let generation = [ancestor]; generation.length > 0; ) {
    generation = all.filter((line) => generation.includes(line.parent)).map((line) => line.pid);
    found.push(...generation);
  }
  return found;
}

/**
 * Whether a process runs; one that has ended but was not waited for does not. A killed process counts as running until
 * its last thread has gone, since only then its sockets are closed.
 */
export function isAlive(pid: number): boolean {
  const state = readProcess(pid)?.state;
  if (state === undefined) return false;
  return (state !== 'Z' && state !== 'X') || threads(pid) > 1;
}

/** All living processes whose command line holds a text. */
export function processesWith(text: string): number[] {
  return pids().filter((pid) => isAlive(pid) && readText(`/proc/${pid}/cmdline`).includes(text));
}

function threads(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).length;
  } catch {
    return 0;
  }
}

function pids(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function processes(): ProcessLine[] {
  return pids()
    .map(readProcess)
    .filter((line) => line !== undefined);
}

/** Reads `/proc/<pid>/stat`: the name stands in parentheses and may itself hold any character. */
function readProcess(pid: number): ProcessLine | undefined {
  const text = readText(`/proc/${pid}/stat`);
  const [, name, state, parent] = /^\d+ \((.*)\) (\S) (\d+)/s.exec(text) ?? [];
  if (name === undefined || state === undefined) return undefined;
  return { pid, parent: Number(parent), name, state };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
