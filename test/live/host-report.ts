import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Daemon } from '../support/daemon.js';
import { guestProcesses } from './host-processes.js';

const TIMEOUT_MS = 30_000;
const run = promisify(execFile);

/**
 * Describes a host for the message of a test that has waited in vain: the domains with their states and jobs, as virsh
 * reports them, the processes of the guests, and where the threads of the daemon are if gdb is installed. A daemon that
 * hangs is named by the answers that are missing.
 */
export async function hostReport(daemon: Daemon, uri: string): Promise<string> {
  const guests = guestProcesses(daemon).map(
    ({ pid, args }) => `process ${pid}: ${args.find((arg) => /^guest=/.test(arg))}`,
  );
  const lines = [
    `host ${daemon.hostname}:`,
    ...(await domainLines(uri)),
    ...guests,
    ...(await threadLines(daemon.pid)),
  ];
  return lines.join('\n  ');
}

async function domainLines(uri: string): Promise<string[]> {
  const virsh = (...args: string[]): Promise<string> => output('/usr/bin/virsh', ['-q', '-c', uri, ...args]);
  const uuids = await virsh('list', '--all', '--uuid');
  if (!/^[-0-9a-f\s]*$/.test(uuids)) return [`list: ${uuids}`];
  const lines = uuids
    .split(/\s+/)
    .filter(Boolean)
    .map(async (uuid) => {
      const answers = await Promise.all([
        virsh('domname', uuid),
        virsh('domstate', uuid, '--reason'),
        virsh('domjobinfo', uuid),
      ]);
      return [uuid, ...answers.map((answer) => answer.replaceAll(/\s+/g, ' '))].join('; ');
    });
  return Promise.all(lines);
}

/** Describes each thread by its name and the functions that it is in, the innermost first; equal ones are counted. */
async function threadLines(pid: number): Promise<string[]> {
  const text = await output('/usr/bin/gdb', ['-p', String(pid), '-batch', '-ex', 'thread apply all bt 12']);
  if (text.startsWith('Error')) return [text];
  const counts = new Map<string, number>();
  for (const thread of text.split(/^Thread \d+ /m).slice(1)) {
    const name = /"(.*)"/.exec(thread)?.[1] ?? 'without a name';
    const functions = [...thread.matchAll(/^#\d+\s+(?:0x[0-9a-f]+ in )?(\w+) \(/gm)].map(([, called = '']) => called);
    const line = `thread ${name}: ${functions.filter((called) => !/^_|futex|^start_thread/.test(called)).join(' < ')}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${count} x ${line}`);
}

/** Returns what a program prints, or why it failed: "timed out" also if it had to be killed. */
async function output(program: string, args: readonly string[]): Promise<string> {
  try {
    return (await run(program, args, { timeout: TIMEOUT_MS, maxBuffer: 16 * 1024 * 1024 })).stdout.trim();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isKilled = 'killed' in error && error.killed === true;
    return isKilled ? `Error: ${program} timed out after ${TIMEOUT_MS} ms` : `Error: ${error.message.trim()}`;
  }
}
