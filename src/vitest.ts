/** Vitest fixtures with a recorded hypervisor: `import { test } from 'libvirt-client/vitest'`. */

import { mkdirSync } from 'node:fs';
import { dirname, isAbsolute, relative } from 'node:path';
import { test as plainTest, type TestAPI } from '@vitest/runner';
import type { Connection } from './api/connection/connection.js';
import { connect as connectTo } from './connect/connect.js';
import type { ConnectOptions } from './connect/connect-options.js';
import { systemMessage } from './errors.js';
import { checkOptions, type OptionTable } from './option-checks.js';
import { nested, object, oneOf, text } from './option-kinds.js';
import { matchOptions, redactOptions } from './testing/option-tables.js';
import { RecordingError } from './testing/recording-error.js';
import type { RedactOptions } from './testing/redact/redactor.js';
import type { MatchOptions } from './testing/replay/match.js';
import type { ReplayMode } from './testing/replay/matcher.js';
import { Replay } from './testing/replay/replay.js';
import {
  assertUniqueName,
  recordingHint,
  recordingUri,
  sessionPath,
  type TestTask,
} from './testing/runner/recording-path.js';
import { readSession } from './testing/session/parse-session.js';
import type { Session } from './testing/session/session.js';

/** Options for recording and replay: `test.override({ recorded: { mode: 'strict' } })`. */
export interface RecordedOptions {
  /** Matching of calls with recorded ones. Default `matched`. */
  readonly mode?: ReplayMode | undefined;
  /** URI of the connection while recording; default: `LIBVIRT_RECORD`. */
  readonly uri?: string | undefined;
  /** Additional redaction of the recording; known secrets are always redacted. */
  readonly redact?: RedactOptions | undefined;
  /** Differences to ignore when calls are compared. */
  readonly match?: MatchOptions | undefined;
  /** `fail` fails a passed test that did not make all recorded calls. Default `fail`. */
  readonly unused?: 'fail' | 'ignore' | undefined;
  /** `recorded` delays replies and events as recorded. Default `immediate`. */
  readonly timing?: 'immediate' | 'recorded' | undefined;
  /** Further options of the connection. */
  readonly connect?: Omit<ConnectOptions, 'record' | 'replay' | 'daemon'> | undefined;
}

const recordedOptions: OptionTable<RecordedOptions> = {
  mode: /* @__PURE__ */ oneOf('matched', 'strict', 'lenient'),
  uri: text,
  redact: /* @__PURE__ */ nested(redactOptions),
  match: /* @__PURE__ */ nested(matchOptions),
  unused: /* @__PURE__ */ oneOf('fail', 'ignore'),
  timing: /* @__PURE__ */ oneOf('immediate', 'recorded'),
  // `connect()` checks its names.
  connect: /* @__PURE__ */ object(),
};

/** Fixtures of a test. */
export interface RecordedFixtures {
  recorded: RecordedOptions;
  /** A connection: to the recorded host if `LIBVIRT_RECORD` is set, otherwise to the recording. */
  connection: Connection;
}

/** The part of the runner's task with the result of the test. */
type RunningTest = TestTask & { readonly result?: { readonly state: string } | undefined };

/**
 * Vitest's `test` with a connection for each test. With `LIBVIRT_RECORD=<uri>` in the environment the test connects to
 * that host and records the connection in `fixtures/sessions/<file>/<test>.session.jsonl`; otherwise the recording is
 * replayed.
 */
export const test: TestAPI<RecordedFixtures> = /* @__PURE__ */ plainTest.extend<RecordedFixtures>({
  recorded: {},
  connection: async ({ task, recorded }, use) => {
    checkOptions(recorded, recordedOptions);
    assertUniqueName(task);
    const path = sessionPath(task, process.env['LIBVIRT_SESSIONS']);
    const uri = recordingUri(process.env, recorded.uri);
    await (uri === undefined ? replay(task, path, recorded, use) : record(path, uri, recorded, use));
  },
});

type Use = (connection: Connection) => Promise<void>;

async function record(path: string, uri: string, options: RecordedOptions, use: Use): Promise<void> {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    const message = `${path} cannot be written: ${systemMessage(cause)}`;
    throw new RecordingError('SESSION_UNWRITABLE', message, { file: path, cause });
  }
  const { redact, connect } = options;
  const connection = await connectTo(uri, { ...connect, record: { to: path, redact } });
  try {
    await use(connection);
  } finally {
    await connection.close();
  }
}

async function replay(task: RunningTest, path: string, options: RecordedOptions, use: Use): Promise<void> {
  const session = sessionOf(task, path, options);
  const { mode, match, redact, timing, unused = 'fail' } = options;
  const { header } = session;
  const uri = options.uri ?? header.uri;
  const source = options.uri ?? (header.uriShortened ? undefined : header.uri);
  const player = new Replay(session, { mode, match, redact, timing, hint: recordingHint(task, source) });
  const connection = await connectTo(uri, { ...options.connect, daemon: player });
  try {
    await use(connection);
  } finally {
    await connection.close();
  }
  if (task.result?.state === 'fail') return;
  // The application may have swallowed the error of the call.
  const [failure] = player.failures;
  if (failure !== undefined) throw failure;
  if (unused === 'fail') player.assertUsed();
}

function sessionOf(task: TestTask, path: string, options: RecordedOptions): Session {
  // Messages name a file of the project.
  const fromHere = relative(process.cwd(), path);
  const name = fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere;
  try {
    return readSession(path, name);
  } catch (error) {
    if (!(error instanceof RecordingError) || error.code !== 'SESSION_MISSING') throw error;
    const hint = recordingHint(task, options.uri).replace('If this is intended, record it again', 'Record it');
    throw new RecordingError(error.code, `${error.message}\n${hint}`, { file: name, cause: error });
  }
}
