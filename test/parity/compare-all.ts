import { startDaemon } from '../support/daemon.js';
import { Bench, type Comparison } from './bench.js';
import { blockJobs } from './block-jobs.js';
import { linuxGuest } from './guest.js';
import { migration } from './migration.js';
import { SysVirt } from './sys-virt.js';
import { richNode, sharedNode } from './test-driver.js';

/** Makes all calls on both sides, on daemons of its own. */
export async function compareAll(progress?: (line: string) => void): Promise<Comparison[]> {
  const bench = new Bench(progress);
  await using perl = new SysVirt();
  await using daemon = await startDaemon();
  await richNode(bench, daemon, perl);
  await sharedNode(bench, daemon, perl);
  await blockJobs(bench, daemon, perl);
  await linuxGuest(bench, daemon, perl);
  await migration(bench, perl);
  return bench.comparisons;
}
