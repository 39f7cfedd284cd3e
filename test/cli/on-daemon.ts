import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Daemon, virsh, virtAdmin } from '../support/daemon.js';
import { type Outcome, runCommand, type World } from './fake-terminal.js';

/**
 * Runs a command line that has to succeed: exit code 0, and nothing on standard error. The name of the command is the
 * first word. "Every command" in remaining-commands.live.test.ts looks for the calls.
 * @returns standard output
 */
export async function succeeds(argv: readonly string[], world?: World): Promise<string> {
  const outcome = await runCommand(argv, world);
  expect(outcome, argv.join(' ')).toMatchObject({ code: 0, stderr: '' });
  return outcome.stdout;
}

/** The command on one daemon, beside the official tools. */
export class OnDaemon {
  readonly daemon: Daemon;
  readonly uri: string;

  constructor(daemon: Daemon, uri: string) {
    this.daemon = daemon;
    this.uri = uri;
  }

  /** Runs a command line. */
  run(...argv: string[]): Promise<Outcome> {
    return runCommand(['-c', this.uri, ...argv]);
  }

  /** Runs a command line that has to succeed. @returns standard output */
  ok(...argv: string[]): Promise<string> {
    // Before the operands, one of which may be `--`.
    return succeeds([...argv.slice(0, 1), '-c', this.uri, ...argv.slice(1)]);
  }

  /** Runs a command line that has to succeed, with `--json`. @returns what it prints */
  async okJson(...argv: string[]): Promise<unknown> {
    const value: unknown = JSON.parse(await this.ok(...argv, '--json'));
    return value;
  }

  /** Runs virsh. @returns standard output */
  theirs(...argv: string[]): Promise<string> {
    return virsh(this.daemon, argv, this.uri);
  }

  /** Runs virt-admin. @returns standard output */
  admin(...argv: string[]): Promise<string> {
    return virtAdmin(this.daemon, argv);
  }

  /** Writes a document where both can read it. @returns its path */
  document(name: string, text: string): string {
    const path = join(this.daemon.folder, `${name}.xml`);
    writeFileSync(path, text);
    return path;
  }
}
