import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { HostileReport } from './hostile/run.js';

/** How many mutated frames. The long tests set 300,000. */
const FRAMES = Number(process.env['HOSTILE_FRAMES'] ?? 10_000);
/** The same one each time where a commit is tested; another one each time in the long tests. */
const USUAL_SEED = process.env['HOSTILE_FRAMES'] === undefined ? 1 : Math.floor(Math.random() * 1_000_000);
const SEED = Number(process.env['HOSTILE_SEED'] ?? USUAL_SEED);

const PROGRAM: string = fileURLToPath(new URL('./hostile/run.ts', import.meta.url));

/** Without a new session for this long, the event loop stands still. */
const SILENT_MS = 90_000;
/** From the report on, nothing is left to do. */
const ENDS_WITHIN_MS = 20_000;

/** Measured: 190 MiB at the peak, of which the runtime, tsx and all codecs take most. */
const PEAK_MIB_MAX = 600;
const GROWTH_MIB_MAX = 48;

interface Outcome {
  readonly stdout: string;
  readonly code: number | null;
  /** The last session that was begun. */
  readonly last: string;
  /** Milliseconds from the report to the end of the process. */
  readonly endedAfterMs: number;
}

function run(): Promise<Outcome> {
  const args = ['--expose-gc', '--import', 'tsx', PROGRAM];
  const env = { ...process.env, HOSTILE_FRAMES: String(FRAMES), HOSTILE_SEED: String(SEED) };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let last = '';
  let reportedAt = Number.POSITIVE_INFINITY;
  const kill = (): void => void child.kill('SIGKILL');
  let timer = setTimeout(kill, SILENT_MS);
  const alive = (within: number): void => {
    clearTimeout(timer);
    timer = setTimeout(kill, within);
  };
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
    reportedAt = performance.now();
    alive(ENDS_WITHIN_MS);
  });
  child.stderr.on('data', (chunk) => {
    last = String(chunk).trim().split('\n').at(-1) ?? last;
    alive(SILENT_MS);
  });
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ stdout, code, last, endedAfterMs: performance.now() - reportedAt });
    });
  });
}

test(
  'a hostile server, in every state of a connection: all settles, with errors of this library alone, in bounded memory',
  async () => {
    const { stdout, code, last, endedAfterMs } = await run();
    const again = `HOSTILE_SEED=${SEED} HOSTILE_FRAMES=${FRAMES} npx vitest run test/fuzz/hostile-server.test.ts`;
    expect(stdout, `no report; the last session was ${last}; again: ${again}`).not.toBe('');
    const report: HostileReport = JSON.parse(stdout);
    const { problems, outcomes, ...figures } = report;
    console.log(`seed ${SEED}: ${JSON.stringify({ ...figures, outcomes })}`);
    expect(problems, again).toEqual([]);
    expect(report.frames).toBeGreaterThanOrEqual(FRAMES);
    // Hostility that ends every connection at once would show nothing.
    expect(outcomes['done'] ?? 0).toBeGreaterThan(FRAMES / 10);
    expect(outcomes['PROTOCOL_VIOLATION'] ?? 0).toBeGreaterThan(FRAMES / 100);
    expect(report.peakMiB).toBeLessThan(PEAK_MIB_MAX);
    expect(report.usedMiB[1] - report.usedMiB[0], JSON.stringify(report.usedMiB)).toBeLessThan(GROWTH_MIB_MAX);
    expect({ code, endsByItself: endedAfterMs < ENDS_WITHIN_MS }).toEqual({ code: 0, endsByItself: true });
  },
  120_000 + FRAMES * 10,
);
