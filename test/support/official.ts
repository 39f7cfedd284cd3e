/**
 * The official tools and bindings, asked for the values that ours must agree with.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Daemon } from './daemon.js';

/** Runs virsh on a daemon and returns what it prints; `uri` is the test driver's default node unless given. */
export function virsh(daemon: Daemon, args: readonly string[], uri: string = daemon.uri()): Promise<string> {
  return run(daemon, '/usr/bin/virsh', ['-q', '-c', uri, ...args]);
}

/** Runs virt-admin on the daemon's admin socket and returns what it prints. */
export function virtAdmin(daemon: Daemon, args: readonly string[]): Promise<string> {
  const uri = `libvirtd+unix:///system?socket=${daemon.adminSocket}`;
  return run(daemon, '/usr/bin/virt-admin', ['-q', '-c', uri, ...args]);
}

const PRELUDE = `
import json, libvirt, sys
libvirt.registerErrorHandler(lambda context, error: None, None)
conn = libvirt.open(sys.argv[1])
`;

/**
 * Runs Python with the official binding and returns what the script leaves in \`result\`, by way of JSON. The script
 * finds an open connection in \`conn\`. Values over 2^53 must be put into \`result\` as text.
 */
export async function python(daemon: Daemon, script: string, uri: string = daemon.uri()): Promise<unknown> {
  const program = `${PRELUDE}\n${unindent(script)}\nprint(json.dumps(result))\n`;
  const output = await run(daemon, '/usr/bin/python3', ['-c', program, uri]);
  const result: unknown = JSON.parse(output);
  return result;
}

function run(daemon: Daemon, program: string, args: readonly string[]): Promise<string> {
  const environment = {
    PATH: '/usr/bin:/bin',
    LC_ALL: 'C',
    // Nothing of the user's own settings, aliases and history.
    HOME: join(daemon.folder, 'state', 'home'),
  };
  return new Promise((resolve, reject) => {
    const options = { env: environment, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${stderr.trim() || error.message}\n${daemon.log().slice(-2048)}`, { cause: error }));
    });
  });
}

/** Takes away the indentation that a script has from standing in TypeScript. */
function unindent(script: string): string {
  const lines = script.split('\n');
  const widths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const width = Math.min(...widths);
  return lines.map((line) => line.slice(Number.isFinite(width) ? width : 0)).join('\n');
}
