/**
 * Testing without a hypervisor: recordings of a real daemon and their replay, and a mock daemon under the test's
 * control.
 */

export { DaemonError, type DaemonErrorDetails } from './testing/fake/daemon-error.js';
export type { FakeCall, FakeConnection, StreamBody } from './testing/fake/fake-connection.js';
export { FakeDaemon, type FakeDaemonOptions, type Handler, type ReceivedCall } from './testing/fake/fake-daemon.js';
export type { FakeStream, SentPiece, StreamEnding } from './testing/fake/fake-stream.js';
export type { Fault } from './testing/fake/fault.js';
export { type ProxyOptions, recordingProxy } from './testing/record/proxy.js';
export { type RecordOptions, SessionRecorder } from './testing/record/recorder.js';
export { FileSink, MemorySink, type SessionSink } from './testing/record/sink.js';
export { RecordingError } from './testing/recording-error.js';
export type { RedactOptions } from './testing/redact/redactor.js';
export type { MatchedCall, MatchOptions } from './testing/replay/match.js';
export type { ReplayMode } from './testing/replay/matcher.js';
export { Replay } from './testing/replay/replay.js';
export type { ReplayOptions } from './testing/replay/replay-state.js';
export { type ServeOptions, serveReplay } from './testing/replay/serve.js';
export type { ListenAddress, Listener } from './testing/server/listener.js';
export type { Delivery, PairOptions } from './testing/server/loopback-transport.js';
export { parseSession, readSession } from './testing/session/parse-session.js';
export type {
  FrameKind,
  FrameOutcome,
  FrameSide,
  Session,
  SessionEnd,
  SessionFrame,
  SessionHeader,
  Withheld,
} from './testing/session/session.js';
