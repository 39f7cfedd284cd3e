import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const PROGRAM = 'test/connect/closed-connections.ts';
/** A closed connection has some 9 KB of objects. */
const LEFT_MAX = 4000;

it('leaves nothing of closed connections to old memory', async () => {
  const args = ['--expose-gc', '--import', 'tsx', PROGRAM];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000 });
  expect(Number(stdout)).toBeLessThan(LEFT_MAX);
}, 70_000);
