import { posix } from 'node:path';
import { RecordingError } from '../recording-error.js';
import { withoutSecrets } from '../redact/text-rules.js';

/** A test as seen by the runner: the used part of Vitest's `task`. */
export interface TestTask {
  readonly id: string;
  readonly name: string;
  readonly suite?: { readonly name: string; readonly suite?: unknown } | undefined;
  readonly file: TestFile;
}

export interface TestFile {
  /** The absolute path, with `/` as separator. */
  readonly filepath: string;
  /** The path relative to the project. */
  readonly name: string;
  /** Tests and suites. */
  readonly tasks: readonly unknown[];
}

/** A host of a test. */
export interface HostTask {
  /** The test, with the name of its recording. */
  readonly task: TestTask;
  /** The URI to record from, if the test sets it. */
  readonly uri: string | undefined;
  /** The variable that can set it, for a further host. */
  readonly variable?: string | undefined;
}

/** Returns the test for one of several hosts. Each host has its own recording. */
export function ofHost(task: TestTask, host: string, uri: string | undefined): HostTask {
  const variable = `LIBVIRT_RECORD_${host.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;
  return { task: { ...task, name: `${task.name} @${host}` }, uri, variable };
}

/** Directory of recordings, relative to the project. */
const FOLDER = 'fixtures/sessions';
const NAME_MAX = 120;

/** Returns the names of the suites around a test, and its own. */
export function fullName(task: TestTask): string {
  const names = [task.name];
  for (let suite: unknown = task.suite; isNamed(suite); suite = suite.suite) {
    // The outermost suite is the file itself.
    if (suite.name !== '' && suite.name !== task.file.name) names.unshift(suite.name);
  }
  return names.join(' > ');
}

function isNamed(suite: unknown): suite is { readonly name: string; readonly suite?: unknown } {
  return typeof suite === 'object' && suite !== null && 'name' in suite && typeof suite.name === 'string';
}

/**
 * Returns the path of a test's recording: `fixtures/sessions/test/host.test.ts/lists-domains.session.jsonl`.
 * @param folder replaces `fixtures/sessions` in the project
 */
export function sessionPath(task: TestTask, folder: string | undefined): string {
  const { filepath, name } = task.file;
  const top = filepath.endsWith(`/${name}`) ? filepath.slice(0, -name.length) : '';
  return posix.join(folder ?? posix.join(top, FOLDER), name, `${fileName(fullName(task))}.session.jsonl`);
}

/** Converts a name to one that every file system supports. */
function fileName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, NAME_MAX) || 'test';
}

/** @throws RecordingError if another test of the file has the same recording */
export function assertUniqueName(task: TestTask): void {
  const own = fileName(fullName(task));
  const twin = testsIn(task.file.tasks).find((other) => other.id !== task.id && fileName(fullName(other)) === own);
  if (twin === undefined) return;
  const names = `"${fullName(task)}" and "${fullName(twin)}"`;
  const message = `${names} of ${task.file.name} would have the same recording ${own}.session.jsonl; rename one`;
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
 * Returns the URI to record from, or undefined for replay. `LIBVIRT_RECORD` contains a URI, or `1` if every test sets
 * its own.
 * @param variable the variable of a further host, which `LIBVIRT_RECORD` does not name
 * @throws RecordingError in CI, where tests are only replayed
 */
export function recordingUri(
  environment: Environment,
  own: string | undefined,
  variable?: string | undefined,
): string | undefined {
  const wanted = environment['LIBVIRT_RECORD'];
  if (wanted === undefined || wanted === '' || wanted === '0') return undefined;
  const ci = environment['CI'] ?? '';
  if (ci !== '' && ci !== '0' && ci !== 'false') {
    const message = 'LIBVIRT_RECORD is set, but in CI tests are only replayed; record them locally';
    throw new RecordingError('RECORDING_IN_CI', message);
  }
  if (own !== undefined) return own;
  const named = variable === undefined ? wanted : (environment[variable] ?? '1');
  if (named !== '1' && named !== 'true') return named;
  const place = variable ?? 'LIBVIRT_RECORD';
  const message = `LIBVIRT_RECORD is ${wanted}, but the test does not set a URI; set ${place} to the URI to record from`;
  throw new RecordingError('NO_URI_TO_RECORD', message);
}

/** Placeholder for a URI that is unknown, or must not be printed. */
const SOME_URI = '<uri>';

/**
 * Returns the command that records a test again, for messages.
 * @param uri undefined if it is not completely known: the command would record another host
 */
export function recordingHint(task: TestTask, uri: string | undefined, variable?: string | undefined): string {
  const name = JSON.stringify(fullName(task).replaceAll(' > ', ' '));
  const shown = uri === undefined || uri === '' || withoutSecrets(uri) !== uri ? SOME_URI : shellWord(uri);
  const setting = variable === undefined ? `LIBVIRT_RECORD=${shown}` : `LIBVIRT_RECORD=1 ${variable}=${shown}`;
  return `If this is intended, record it again: ${setting} npx vitest run ${task.file.name} -t ${name}`;
}

/** Quotes a text as one word of a shell command. */
function shellWord(text: string): string {
  return /^[\w:/.,+@%=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
