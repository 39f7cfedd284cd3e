import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/node-program.js';

const PROGRAM = join(import.meta.dirname, 'debugged-program.ts');

interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program that connects twice and sends secrets. */
function run(debug: string | undefined): Promise<Printed> {
  const { NODE_DEBUG: _, ...others } = process.env;
  const env = debug === undefined ? others : { ...others, NODE_DEBUG: debug };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--import', 'tsx', PROGRAM], { cwd: ROOT, env }, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout, stderr });
      else reject(error);
    });
  });
}

describe('NODE_DEBUG', () => {
  it.each(['libvirt-client', 'net-of-others,LIBVIRT-*'])('%s prints each frame once, and no secret', async (debug) => {
    const { stdout, stderr } = await run(debug);
    expect(stdout).toBe('done\n');
    const lines = stderr.trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^LIBVIRT-CLIENT \d+: +\d+\.\d ms (<-|->) remote [A-Z0-9_]+ /);
    const matching = (pattern: RegExp): string[] => lines.filter((line) => pattern.test(line));
    expect(matching(/-> remote CONNECT_OPEN call #\d+, \d+ bytes \{"name":"test:\/\/\/default"/)).toHaveLength(2);
    expect(matching(/-> remote SECRET_SET_VALUE call #\d+, \d+ bytes \(withheld\)$/)).toHaveLength(1);
    expect(matching(/-> remote DOMAIN_DEFINE_XML call .*passwd='REDACTED'/)).toHaveLength(1);
    // The daemon repeats the password in a text without a name.
    expect(matching(/<- remote DOMAIN_DEFINE_XML reply error .*near REDACTED/)).toHaveLength(1);
    for (const secret of ['correct-horse', 'Y29ycmVjdC1ob3JzZQ', 'battery-staple'])
      expect(stderr).not.toContain(secret);
  });

  it.each([undefined, 'net-of-others', 'libvirt'])('%s prints nothing', async (debug) => {
    expect(await run(debug)).toEqual({ stdout: 'done\n', stderr: '' });
  });
});
