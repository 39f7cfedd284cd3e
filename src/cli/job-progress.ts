import type { Domain } from '../api/domain/domain.js';
import { sleep } from '../deadline.js';
import { DomainJobType } from '../generated/constants/domain.js';
import type { HostContext } from './context.js';
import { isTerminal } from './terminal.js';

/** Milliseconds between two updates of a progress bar. */
const INTERVAL_MS = 250;

/** Runs a job of a domain, and shows its progress if standard error is a terminal. */
export async function withJobProgress<T>(
  context: HostContext,
  domain: Domain,
  title: string,
  start: () => Promise<T>,
): Promise<T> {
  const { stderr } = context.terminal;
  if (!isTerminal(stderr) || !context.shared.isForPeople) return start();
  const { progressBar } = await import('./output/progress.js');
  using bar = progressBar(stderr, title);
  const over = new AbortController();
  const polling = poll(domain, over.signal, (done, total) => bar.update(done, total));
  try {
    return await start();
  } finally {
    over.abort();
    await polling;
  }
}

async function poll(domain: Domain, signal: AbortSignal, update: (done: bigint, total: bigint) => void): Promise<void> {
  try {
    for (;;) {
      await sleep(INTERVAL_MS, signal);
      signal.throwIfAborted();
      const { type, dataProcessed, dataTotal } = await domain.getJobInfo({ signal });
      if (type !== DomainJobType.NONE && dataTotal > 0n) update(dataProcessed, dataTotal);
    }
  } catch {
    // The job has ended, or its hypervisor does not report progress.
  }
}
