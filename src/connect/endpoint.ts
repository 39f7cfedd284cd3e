import { UsageError } from '../errors.js';
import type { SessionRecorder } from '../testing/record/recorder.js';
import { connectFirstUnix } from '../transport/unix.js';
import { resolveAdminUri } from '../uri/admin-uri.js';
import type { StartableDaemon } from '../uri/autostart-plan.js';
import type { AuthPlan, ConnectPlan } from '../uri/plan.js';
import { planUri, resolveTarget } from '../uri/resolve-uri.js';
import { systemEnvironment } from '../uri/system-environment.js';
import { withoutPassword } from '../uri/uri-syntax.js';
import type { ConnectOptions, MockDaemon, RecordingOptions, TransportOptions } from './connect-options.js';
import { type Dialer, planDialer, withAutostart, withDescriptorCheck, withRecording, withSaslLayer } from './dialer.js';

/** A daemon, or its mock in a test, and the dialer of its transports. */
export interface Endpoint {
  /** Empty if none was given. */
  readonly uri: string;
  /** The driver that the daemon is asked to open; empty lets it choose. */
  readonly name: string;
  readonly auth: AuthPlan;
  /** Number of links that it serves; default: any number. */
  readonly serves?: 'one' | 'many';
  readonly dialer: Dialer;
}

/** Options that select the endpoint. */
export type EndpointOptions = Pick<
  ConnectOptions,
  'readOnly' | 'credentials' | 'transport' | 'tls' | 'ssh' | 'autostart' | 'record' | 'replay' | 'daemon'
>;

/** An endpoint whose dialer has no decorators yet. */
interface Target extends Endpoint {
  /** Daemons of the user that may be started if none listens. */
  readonly autostart?: readonly StartableDaemon[];
  /** True if no transport of the dialer needs a security layer. */
  readonly secure?: boolean;
}

/**
 * Resolves a URI and the options to an endpoint. Nothing is opened yet, except the file of a recording.
 * @throws UsageError for a URI that cannot be reached from here, and for options that exclude each other;
 *   RecordingError for a recording that cannot be written or read
 */
export async function resolveEndpoint(uri: string | undefined, options: EndpointOptions): Promise<Endpoint> {
  checkCombinations(options);
  const target = await targetOf(uri, options);
  const { record } = options;
  const recorder = record === undefined ? undefined : await openRecorder(record, target.uri);
  const { uri: named, name, auth, serves = 'many' } = target;
  return { uri: named, name, auth, serves, dialer: decorated(target, recorder) };
}

/** Adds the decorators that a target needs to its dialer, from the socket outward. */
function decorated(
  { dialer: plain, autostart = [], secure = false }: Pick<Target, 'dialer' | 'autostart' | 'secure'>,
  recorder: SessionRecorder | undefined,
): Dialer {
  let dialer = plain;
  if (autostart.length > 0) dialer = withAutostart(dialer, autostart);
  if (!secure) dialer = withSaslLayer(dialer);
  if (recorder !== undefined) dialer = withRecording(dialer, recorder);
  return withDescriptorCheck(dialer);
}

/**
 * Resolves the URI of an admin socket and the options to an endpoint.
 * @throws UsageError for a URI that is not a local daemon's, and for options that exclude each other;
 *   RecordingError for a recording that cannot be written or read
 */
export async function resolveAdminEndpoint(
  uri: string | undefined,
  options: RecordingOptions,
): Promise<Pick<Endpoint, 'uri' | 'dialer'>> {
  checkRecording(options);
  const { record } = options;
  const target = await adminTargetOf(uri, options);
  const recorder = record === undefined ? undefined : await openRecorder(record, target.uri);
  return { uri: target.uri, dialer: decorated(target, recorder) };
}

async function adminTargetOf(
  uri: string | undefined,
  { replay, daemon }: RecordingOptions,
): Promise<Pick<Endpoint, 'uri' | 'dialer'>> {
  if (replay !== undefined) return mockTarget(uri, await openReplay(replay));
  if (daemon !== undefined) return mockTarget(uri, daemon);
  const plan = resolveAdminUri(uri, systemEnvironment());
  return { uri: plan.uri, dialer: { dial: (cancel) => connectFirstUnix(plan.sockets, cancel) } };
}

/** @throws UsageError for options that exclude each other */
function checkRecording({ record, replay, daemon }: RecordingOptions): void {
  if (replay === undefined || (record === undefined && daemon === undefined)) return;
  const other = record === undefined ? 'daemon' : 'record';
  throw new UsageError('INVALID_VALUE', `replay and ${other} cannot be combined: a replay does not use a daemon`);
}

function checkCombinations(options: EndpointOptions): void {
  checkRecording(options);
  if (options.transport === undefined) return;
  const other = (['replay', 'daemon', 'tls'] as const).find((name) => options[name] !== undefined);
  const why = 'a custom transport connects to the daemon by itself';
  if (other !== undefined) throw new UsageError('INVALID_VALUE', `transport and ${other} cannot be combined: ${why}`);
}

function targetOf(uri: string | undefined, options: EndpointOptions): Target | Promise<Target> {
  const { replay, daemon, transport } = options;
  if (replay !== undefined) return openReplay(replay).then((mock) => mockTarget(uri, mock));
  if (daemon !== undefined) return mockTarget(uri, daemon);
  if (transport !== undefined) return customTarget(uri, transport);
  const plan = planUri(uri, systemEnvironment(), options.readOnly ?? false);
  const mayStart = plan.transport === 'unix' && (options.autostart ?? true);
  return {
    uri: plan.uri,
    name: plan.name,
    auth: daemonAuth(plan),
    dialer: planDialer(plan, options),
    autostart: mayStart ? plan.autostart : [],
    secure: plan.transport === 'unix',
  };
}

/** The user of an SSH URI logs in to the host; it is not a name that the daemon knows. */
function daemonAuth({ transport, auth }: ConnectPlan): AuthPlan {
  return transport.includes('ssh') ? { ...auth, user: undefined } : auth;
}

/** @throws UsageError for a URI that names a transport, and for an invalid transport */
async function customTarget(
  uri: string | undefined,
  transport: NonNullable<TransportOptions['transport']>,
): Promise<Target> {
  const { customDialer, servesMany } = await import('./custom-transport.js');
  const target = resolveTarget(uri, systemEnvironment());
  const dialer = customDialer(transport, target.uri === '' ? 'a daemon' : target.uri);
  return { ...target, dialer, serves: servesMany(transport) ? 'many' : 'one' };
}

function mockTarget(uri = '', daemon: MockDaemon): Target {
  const auth = { kind: undefined, mechanism: undefined, file: undefined, user: undefined, host: 'localhost' };
  return { uri: withoutPassword(uri), name: uri, auth, dialer: { dial: async () => daemon.transport() } };
}

// The code of recordings is loaded only when it is used.
async function openReplay(from: NonNullable<ConnectOptions['replay']>): Promise<MockDaemon> {
  const { Replay } = await import('../testing/replay/replay.js');
  if (typeof from !== 'object' || !('session' in from)) return new Replay(from);
  const { session, ...options } = from;
  return new Replay(session, options);
}

async function openRecorder(record: NonNullable<ConnectOptions['record']>, uri: string): Promise<SessionRecorder> {
  const { SessionRecorder } = await import('../testing/record/recorder.js');
  const { to, ...options } = typeof record === 'object' && 'to' in record ? record : { to: record };
  return new SessionRecorder(to, { uri, ...options });
}
