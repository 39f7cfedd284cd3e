import { readdirSync, readFileSync } from 'node:fs';
import type { Daemon } from '../support/daemon.js';

/** A process of a guest. */
export interface GuestProcess {
  readonly pid: number;
  readonly args: readonly string[];
}

/** Finds the processes of the hypervisor that run in the mount namespace of a daemon. */
export function guestProcesses(daemon: Daemon): readonly GuestProcess[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((entry) => ({ pid: Number(entry), args: read(`/proc/${entry}/cmdline`).split('\0') }))
    .filter(({ args }) => args.some((arg) => arg.startsWith('guest=')))
    .filter(({ pid }) => isUnder(pid, daemon));
}

function isUnder(pid: number, daemon: Daemon): boolean {
  const mounts = read(`/proc/${pid}/mountinfo`);
  return mounts !== '' && mounts === read(`/proc/${daemon.pid}/mountinfo`);
}

/** Reads a file of `/proc`; empty if the process has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
