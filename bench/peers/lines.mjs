/**
 * How a participant is driven: a line of JSON on standard input says what to do, a line of JSON on standard output
 * says what came of it, all numbers. Only what lies between `start` and the answer of `lap` is measured.
 */
import { createInterface } from 'node:readline';

/** Serves the lines of standard input, one after another, until it ends. */
export async function serve(tasks) {
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    let answer;
    try {
      const task = tasks[request.do];
      if (task === undefined) throw new Error(`there is no task ${request.do}`);
      answer = (await task(request)) ?? {};
    } catch (error) {
      answer = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  process.exit(0);
}

/** Runs something and adds to what it counted how long it took, and what processor time it cost this process. */
export async function timed(run) {
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const counts = await run();
  const ms = performance.now() - begin;
  const used = process.cpuUsage(cpu);
  return { ms, cpuMs: (used.user + used.system) / 1000, ...counts };
}

/** Frees what can be freed, so that memory is looked at without garbage. */
export async function collect() {
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
