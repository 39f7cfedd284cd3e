/** Vitest fixtures with a recorded hypervisor: `import { test } from 'libvirt-client/vitest'`. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { test as plainTest, type TestAPI } from '@vitest/runner';
import type { Connection } from './api/connection/connection.js';
import { connect as connectTo } from './connect/connect.js';
import type { ConnectOptions } from './connect/connect-options.js';
import { resolveEndpoint } from './connect/endpoint.js';
import { systemMessage } from './errors.js';
import { Fleet } from './fleet/fleet.js';
import type { FleetOptions } from './fleet/fleet-options.js';
import { checkOptions, type OptionTable } from './option-checks.js';
import { nested, object, oneOf, text } from './option-kinds.js';
import { matchOptions, redactOptions } from './testing/option-tables.js';
import { recordingProxy } from './testing/record/proxy.js';
import { SessionRecorder } from './testing/record/recorder.js';
import { RecordingError } from './testing/recording-error.js';
import type { RedactOptions } from './testing/redact/redactor.js';
import type { MatchOptions } from './testing/replay/match.js';
import type { ReplayMode } from './testing/replay/matcher.js';
import { Replay } from './testing/replay/replay.js';
import {
  assertUniqueName,
  type HostTask,
  ofHost,
  recordingHint,
  recordingUri,
  sessionPath,
  type TestTask,
} from './testing/runner/recording-path.js';
import type { Listener } from './testing/server/listener.js';
import { readSession } from './testing/session/parse-session.js';
import type { Session } from './testing/session/session.js';
import type { Transport } from './transport/transport.js';
import { resolveUri } from './uri/resolve-uri.js';
import { systemEnvironment } from './uri/system-environment.js';

/** Options for recording and replay: `test.override({ recorded: { mode: 'strict' } })`. */
export interface RecordedOptions {
  /** Matching of calls with recorded ones. Default `matched`. */
  readonly mode?: ReplayMode | undefined;
  /** URI of the connection while recording; default: `LIBVIRT_RECORD`. */
  readonly uri?: string | undefined;
  /**
   * URIs of further hosts while recording, by the names that the test has for them: `{ host2: 'qemu+ssh://b/system' }`.
   * They are the hosts of `fleet`. Default of each: `LIBVIRT_RECORD_` and the name in capitals.
   */
  readonly hosts?: Readonly<Record<string, string>> | undefined;
  /** Options of `fleet`. */
  readonly fleet?: Omit<FleetOptions, 'hosts' | 'connect'> | undefined;
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
  hosts: /* @__PURE__ */ object('an object with URIs'),
  // `Fleet` checks its names.
  fleet: /* @__PURE__ */ object(),
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
  /**
   * URI of the recorded host, or of the recording, for code that calls `connect(uri)` itself. It leads to a Unix socket
   * of the test.
   */
  libvirtUri: string;
  /** Opens the connection to another host of the test, by its name. Each host has its own recording. */
  connectionFor: (host: string) => Promise<Connection>;
  /** A fleet of the hosts in `recorded.hosts`. Each host has its own recording. */
  fleet: Fleet;
}

/** The part of the runner's task with the result of the test. */
type RunningTest = TestTask & { readonly result?: { readonly state: string } | undefined };

/**
 * Vitest's `test` with recorded hosts for each test. With `LIBVIRT_RECORD=<uri>` in the environment the test connects to
 * that host and records the connection in `fixtures/sessions/<file>/<test>.session.jsonl`; otherwise the recording is
 * replayed.
 */
export const test: TestAPI<RecordedFixtures> = /* @__PURE__ */ plainTest.extend<RecordedFixtures>({
  recorded: {},
  connection: async ({ task, recorded }, use) => {
    const host = prepare(task, recorded);
    const connection = await connectTo(host.uri, { ...recorded.connect, ...host.source() });
    await finished(() => use(connection), connection);
    host.check(task);
  },
  libvirtUri: async ({ task, recorded }, use) => {
    const host = prepare(task, recorded);
    const folder = mkdtempSync(join(tmpdir(), 'lvc-test-'));
    try {
      const listener = await host.listen(join(folder, 's'));
      await finished(() => use(socketUri(host.uri, listener.path)), listener);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    host.check(task);
  },
  connectionFor: async ({ task, recorded }, use) => {
    const opened = new Map<string, { readonly host: RecordedHost; readonly connection: Promise<Connection> }>();
    const open = (name: string): Promise<Connection> => {
      const known = opened.get(name);
      if (known !== undefined) return known.connection;
      const host = prepare(task, recorded, name);
      const connection = connectTo(host.uri, { ...recorded.connect, ...host.source() });
      opened.set(name, { host, connection });
      return connection;
    };
    try {
      await use(async (name) => open(name));
    } finally {
      for (const { connection } of opened.values()) await connection.then((one) => one.close()).catch(() => undefined);
    }
    for (const { host } of opened.values()) host.check(task);
  },
  fleet: async ({ task, recorded }, use) => {
    const hosts = Object.keys(recorded.hosts ?? {}).map((name) => prepare(task, recorded, name));
    const fleet = new Fleet({
      ...recorded.fleet,
      hosts: hosts.map((host) => ({ uri: host.uri, options: { ...recorded.connect, ...host.source() } })),
    });
    await finished(() => use(fleet), fleet);
    for (const host of hosts) host.check(task);
  },
});

/** A host that is recorded or replayed. */
interface RecordedHost {
  readonly uri: string;
  /** Options of a connection to it. */
  source(): Pick<ConnectOptions, 'record' | 'daemon'>;
  /** Serves it on a Unix socket. */
  listen(path: string): Promise<Listener>;
  /** Fails a passed test that has left the recording. */
  check(task: RunningTest): void;
}

/** @throws RecordingError for a recording that is missing, and for a name that two tests share */
function prepare(task: RunningTest, recorded: RecordedOptions, name?: string): RecordedHost {
  checkOptions(recorded, recordedOptions);
  assertUniqueName(task);
  const host: HostTask = name === undefined ? { task, uri: recorded.uri } : ofHost(task, name, recorded.hosts?.[name]);
  const path = sessionPath(host.task, process.env['LIBVIRT_SESSIONS']);
  const uri = recordingUri(process.env, host.uri, host.variable);
  return uri === undefined ? replayed(task, path, host, recorded) : recordedHost(path, uri, recorded);
}

/** Runs the test, and closes what it has used. */
async function finished(run: () => Promise<void>, used: AsyncDisposable): Promise<void> {
  try {
    await run();
  } finally {
    await used[Symbol.asyncDispose]();
  }
}

function recordedHost(path: string, uri: string, { redact, connect }: RecordedOptions): RecordedHost {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    const message = `${path} cannot be written: ${systemMessage(cause)}`;
    throw new RecordingError('SESSION_UNWRITABLE', message, { file: path, cause });
  }
  return {
    uri,
    source: () => ({ record: { to: path, redact } }),
    listen: async (socket) => {
      const { dialer } = await resolveEndpoint(uri, connect ?? {});
      const recorder = new SessionRecorder(path, { uri, redact });
      const dial = (): Promise<Transport> => dialer.dial(new AbortController().signal, {});
      return recordingProxy({ recorder, dial, address: { path: socket } });
    },
    check: () => {},
  };
}

function replayed(task: RunningTest, path: string, host: HostTask, options: RecordedOptions): RecordedHost {
  const session = sessionOf(task, path, host);
  const { mode, match, redact, timing, unused = 'fail' } = options;
  const { header } = session;
  const source = host.uri ?? (header.uriShortened ? undefined : header.uri);
  const player = new Replay(session, { mode, match, redact, timing, hint: recordingHint(task, source, host.variable) });
  return {
    uri: host.uri ?? header.uri,
    source: () => ({ daemon: player }),
    listen: (socket) => player.listen({ path: socket }),
    check: ({ result }) => {
      if (result?.state === 'fail') return;
      // The application may have swallowed the error of the call.
      const [failure] = player.failures;
      if (failure !== undefined) throw failure;
      if (unused === 'fail') player.assertUsed();
    },
  };
}

/** Returns the URI of the same driver on another socket. */
function socketUri(uri: string, path: string): string {
  const { name } = resolveUri(uri, systemEnvironment());
  return `${name.replace(/^([^:+]+)(?:\+[^:]*)?:\/\/[^/]*/, '$1+unix://')}?socket=${encodeURIComponent(path)}`;
}

function sessionOf(task: TestTask, path: string, host: HostTask): Session {
  // Messages name a file of the project.
  const fromHere = relative(process.cwd(), path);
  const name = fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere;
  try {
    return readSession(path, name);
  } catch (error) {
    if (!(error instanceof RecordingError) || error.code !== 'SESSION_MISSING') throw error;
    const hint = recordingHint(task, host.uri, host.variable).replace(
      'If this is intended, record it again',
      'Record it',
    );
    throw new RecordingError(error.code, `${error.message}\n${hint}`, { file: name, cause: error });
  }
}
