/**
 * Runs before every live test: skips those that the libvirt under test is too old or too new for. With
 * `LIBVIRT_CLIENT_DIFFERENCES=show` they run all the same, and show in which way they fail.
 */
import { relative } from 'node:path';
import { beforeEach, type TestContext } from 'vitest';
import { differenceOf } from './differences.js';
import { libvirtVersion } from './versions.js';

const PROJECT: string = new URL('../..', import.meta.url).pathname;

beforeEach(({ task, skip }) => {
  const difference = differenceOf(fullName(task), libvirtVersion());
  if (difference !== undefined && process.env['LIBVIRT_CLIENT_DIFFERENCES'] !== 'show') skip(difference.reason);
});

function fullName(task: TestContext['task']): string {
  const names = [task.name];
  for (let suite = task.suite; suite !== undefined; suite = suite.suite) names.unshift(suite.name);
  return [relative(PROJECT, task.file.filepath), ...names.filter((name) => name !== '')].join(' > ');
}
