import { startDaemon } from '../support/daemon.js';
import { Bench, type Comparison } from './bench.js';
import { linuxGuest } from './guest.js';
import { SysVirt } from './sys-virt.js';

/** Makes all calls on both sides, on daemons of its own. */
export async function compareAll(progress?: (line: string) => void): Promise<Comparison[]> {
  const bench = new Bench(progress);
  await using perl = new SysVirt();
  await using daemon = await startDaemon();
  await linuxGuest(bench, daemon, perl);
  return bench.comparisons;
}
