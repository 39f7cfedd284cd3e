import { startDaemon } from '../support/daemon.js';
import { Bench, type Comparison } from './bench.js';
import { SysVirt } from './sys-virt.js';
import { richNode, sharedNode } from './test-driver.js';

/** Makes all calls on both sides, on daemons of its own. */
export async function compareAll(): Promise<Comparison[]> {
  const bench = new Bench();
  await using perl = new SysVirt();
  await using daemon = await startDaemon();
  await richNode(bench, daemon, perl);
  await sharedNode(bench, daemon, perl);
  return bench.comparisons;
}
