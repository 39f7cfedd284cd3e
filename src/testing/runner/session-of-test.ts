import { posix } from 'node:path';
import { withoutSecrets } from '../redact/text-rules.js';
import { RecordingError } from '../session-error.js';

/** What is asked of a test runner's idea of a test: Vitest's `task` has all of it. */
export interface TestTask {
  readonly id: string;
  readonly name: string;
  readonly suite?: { readonly name: string; readonly suite?: unknown } | undefined;
  readonly file: TestFile;
}

export interface TestFile {
  /** The whole path, with `/` between. */
  readonly filepath: string;
  /** The path from the project's top. */
  readonly name: string;
  /** Tests and suites of tests. */
  readonly tasks: readonly unknown[];
}

/** Where recordings lie, from the top of the project. */
const FOLDER = 'fixtures/sessions';
const NAME_MAX = 120;

/** Names of the suites around a test, and its own. */
export function fullName(task: TestTask): string {
  const names = [task.name];
  for (let suite: unknown = task.suite; isNamed(suite); suite = suite.suite) {
    // The outermost is the file itself.
    if (suite.name !== '' && suite.name !== task.file.name) names.unshift(suite.name);
  }
  return names.join(' > ');
}

function isNamed(suite: unknown): suite is { readonly name: string; readonly suite?: unknown } {
  return typeof suite === 'object' && suite !== null && 'name' in suite && typeof suite.name === 'string';
}

/**
 * The file in which a test's session lies: `fixtures/sessions/test/host.test.ts/lists-domains.session.jsonl`.
 * @param folder instead of `fixtures/sessions` at the top of the project
 */
export function sessionPath(task: TestTask, folder: string | undefined): string {
  const { filepath, name } = task.file;
  const top = filepath.endsWith(`/${name}`) ? filepath.slice(0, -name.length) : '';
  return posix.join(folder ?? posix.join(top, FOLDER), name, `${fileName(fullName(task))}.session.jsonl`);
}

/** A name that every file system takes, and people can read. */
function fileName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, NAME_MAX) || 'test';
}

/** @throws RecordingError when another test of the file would have the same session */
export function refuseTwins(task: TestTask): void {
  const own = fileName(fullName(task));
  const twin = testsIn(task.file.tasks).find((other) => other.id !== task.id && fileName(fullName(other)) === own);
  if (twin === undefined) return;
  const names = `"${fullName(task)}" and "${fullName(twin)}"`;
  const message = `${names} of ${task.file.name} would have the same session ${own}.session.jsonl; rename one`;
  throw new RecordingError('SESSION_NAME_TAKEN', message);
}

function testsIn(tasks: readonly unknown[]): TestTask[] {
  return tasks.flatMap((task): TestTask[] => {
    if (typeof task !== 'object' || task === null) return [];
    if ('tasks' in task && Array.isArray(task.tasks)) return testsIn(task.tasks);
    return isTest(task) ? [task] : [];
  });
}

function isTest(task: object): task is TestTask {
  return 'type' in task && task.type === 'test' && 'id' in task && 'name' in task && 'file' in task;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What tests are recorded from, or undefined when they are replayed. `LIBVIRT_RECORD` holds a URI, or `1` where every
 * test names its own.
 * @throws RecordingError in CI, where recordings are checked and not made
 */
export function recordingUri(environment: Environment, own: string | undefined): string | undefined {
  const wanted = environment['LIBVIRT_RECORD'];
  if (wanted === undefined || wanted === '' || wanted === '0') return undefined;
  const ci = environment['CI'] ?? '';
  if (ci !== '' && ci !== '0' && ci !== 'false') {
    const message = 'LIBVIRT_RECORD is set, but in CI tests are replayed only; record them where you can look at them';
    throw new RecordingError('RECORDING_IN_CI', message);
  }
  if (own !== undefined) return own;
  if (wanted !== '1' && wanted !== 'true') return wanted;
  const message = `LIBVIRT_RECORD is ${wanted}, but the test names no URI; set LIBVIRT_RECORD to what it connects to`;
  throw new RecordingError('NO_URI_TO_RECORD', message);
}

/** What stands for a URI that is not known, or must not be printed. */
const SOME_URI = '<uri>';

/**
 * How a test is recorded again, for messages.
 * @param uri absent where it is not known as a whole: the command would record another host
 */
export function recordingHint(task: TestTask, uri: string | undefined): string {
  const name = JSON.stringify(fullName(task).replaceAll(' > ', ' '));
  const shown = uri === undefined || uri === '' || withoutSecrets(uri) !== uri ? SOME_URI : shellWord(uri);
  return `If that is meant, record it again: LIBVIRT_RECORD=${shown} npx vitest run ${task.file.name} -t ${name}`;
}

/** A text as one word of a shell's command line. */
function shellWord(text: string): string {
  return /^[\w:/.,+@%=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
