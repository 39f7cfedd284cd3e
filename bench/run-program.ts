import { spawn } from 'node:child_process';

/** A program that has ended. */
export interface ProgramRun {
  /** From the start of the process to its end. */
  readonly ms: number;
  readonly stdout: string;
}

/** Settings of a run. */
export interface RunSettings {
  readonly timeoutMs: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program from its start to its end. @throws Error with what it printed to standard error if it fails */
export function runProgram(
  program: string,
  args: readonly string[],
  { timeoutMs, env = process.env }: RunSettings,
): Promise<ProgramRun> {
  const begin = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs, env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const ms = performance.now() - begin;
      if (code === 0) resolve({ ms, stdout });
      else reject(new Error(`${program} ended with ${code}: ${stderr}`));
    });
  });
}
