/** Name and version of a runtime other than Node.js that runs this process; undefined on Node.js. */
export function otherRuntime(): string | undefined {
  const { bun, deno } = process.versions;
  if (bun !== undefined) return `Bun ${bun}`;
  return deno === undefined ? undefined : `Deno ${deno}`;
}

/** Returns true on Deno, which also reports a version of Node.js. */
export function isDeno(): boolean {
  return process.versions['deno'] !== undefined;
}
