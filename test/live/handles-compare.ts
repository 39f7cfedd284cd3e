/** What live tests of handles have in common: errors of ours beside those that the official binding gets. */
import { expect } from 'vitest';
import { isServerError } from '../../src/errors.js';
import type { Daemon } from '../support/daemon.js';
import { python } from '../support/daemon.js';

/** How a call was refused. Fails the test when it was not, or not by the daemon. */
export async function refusal(call: Promise<unknown>): Promise<{ code: string; number: number }> {
  try {
    await call;
  } catch (error) {
    if (isServerError(error)) return { code: error.code, number: error.number };
    throw error;
  }
  return expect.fail('the call was not refused');
}

/** The number of the error that a call got, 0 when it got none: what {@link officialRefusal} gives for the same. */
export async function outcome(call: Promise<unknown>): Promise<number> {
  try {
    await call;
  } catch (error) {
    if (isServerError(error)) return error.number;
    throw error;
  }
  return 0;
}

/**
 * The number of the error that the official binding gets for a statement, 0 when it gets none. The script finds what
 * {@link python} gives it.
 */
export async function officialRefusal(daemon: Daemon, statement: string, uri?: string): Promise<number> {
  const script = [
    'result = 0',
    'try:',
    ...statement.split('\n').map((line) => `  ${line}`),
    'except libvirt.libvirtError as error:',
    '  result = error.get_error_code()',
  ].join('\n');
  return Number(await python(daemon, script, uri));
}

/** Waits until something is so; the daemon does much after it has answered. */
export async function eventually(check: () => Promise<boolean>, withinMs = 10_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await check())) {
    if (Date.now() > end) expect.fail(`not so within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
