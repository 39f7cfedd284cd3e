import { UsageError } from '../../errors.js';
import type { RecordOptions } from '../../testing/record/recorder.js';
import type { SessionSink } from '../../testing/record/sink.js';
import type { ReplayOptions } from '../../testing/replay/replay-book.js';
import type { Session } from '../../testing/session/session.js';
import type { Transport } from '../../transport/transport.js';
import { resolveAdminUri } from '../../uri/admin-uri.js';
import type { AuthPlan, ConnectPlan } from '../../uri/plan.js';
import { resolveUri } from '../../uri/resolve-uri.js';
import { systemEnvironment } from '../../uri/system-environment.js';
import { dial } from '../connecting.js';
import type { AuthOptions } from './auth-options.js';
import { dialOf } from './dial-plan.js';
import { dialOrStart } from './local-way.js';
import type { TransportOptions, Way } from './reach.js';

/** A recording with what is said about it; see `RecordOptions` of `libvirt-client/testing`. */
export interface RecordSettings extends RecordOptions {
  /** A file, which is replaced, or what else takes the lines. */
  readonly to: string | SessionSink;
}

/** A recorded session with what is said about its replay; see `ReplayOptions` of `libvirt-client/testing`. */
export interface ReplaySettings extends ReplayOptions {
  /** A session, or the path of its file. */
  readonly session: Session | string;
}

/** Plays the part of a daemon: a `FakeDaemon` or a `Replay` of `libvirt-client/testing`. */
export interface MockDaemon {
  transport(): Transport;
}

/** Recordings instead of, or beside, a daemon. */
export interface RecordingOptions {
  /** Records the session, without its secrets, in a file that a test can replay. */
  record?: string | SessionSink | RecordSettings | undefined;
  /** Replays a recorded session; no daemon is asked. */
  replay?: string | Session | ReplaySettings | undefined;
  /** What stands in for the daemon in a test. */
  daemon?: MockDaemon | undefined;
}

/**
 * Finds the way to what a URI and the options name.
 * @throws UsageError for a URI that cannot be reached from here, and for options that contradict each other;
 *   RecordingError for a recording that cannot be written or read
 */
export async function wayTo(
  uri: string | undefined,
  readOnly: boolean,
  options: RecordingOptions & TransportOptions & Pick<AuthOptions, 'credentials'>,
): Promise<Way> {
  const { record, replay, daemon, transport } = options;
  checkRecording(options);
  if (transport !== undefined) {
    const other = (['replay', 'daemon', 'tls'] as const).find((name) => options[name] !== undefined);
    const why = 'the transport that is given is all of the way to the daemon';
    if (other !== undefined) throw new UsageError('INVALID_VALUE', `transport and ${other} cannot be combined: ${why}`);
  }
  if (replay !== undefined) return wayToReplay(uri, replay);
  const way =
    daemon !== undefined
      ? wayToStandIn(uri, daemon)
      : transport !== undefined
        ? await wayOver(uri, transport)
        : wayToDaemon(uri, readOnly, options);
  return record === undefined ? way : recorded(way, record);
}

/**
 * Finds the admin socket that a URI and the options name.
 * @throws UsageError for a URI that names no daemon of this machine, and for options that contradict each other;
 *   SessionError for a recording that cannot be written or read
 */
export async function adminWay(uri: string | undefined, options: RecordingOptions): Promise<Pick<Way, 'uri' | 'dial'>> {
  const { record, replay, daemon } = options;
  checkRecording(options);
  if (replay !== undefined) return wayToReplay(uri, replay);
  const way = daemon !== undefined ? wayToStandIn(uri, daemon) : wayToAdminSocket(uri);
  return record === undefined ? way : recorded(way, record);
}

function wayToAdminSocket(uri: string | undefined): Pick<Way, 'uri' | 'dial'> {
  const plan = resolveAdminUri(uri, systemEnvironment());
  return { uri: plan.uri, dial: (signal) => dial(plan.sockets, signal) };
}

/** @throws UsageError for options that contradict each other */
function checkRecording({ record, replay, daemon }: RecordingOptions): void {
  if (replay === undefined || (record === undefined && daemon === undefined)) return;
  const other = record === undefined ? 'daemon' : 'record';
  throw new UsageError('INVALID_VALUE', `replay and ${other} cannot be combined: a replay needs no daemon`);
}

function wayToDaemon(
  uri: string | undefined,
  readOnly: boolean,
  options: TransportOptions & Pick<AuthOptions, 'credentials'>,
): Way {
  const plan = resolveUri(uri, { ...systemEnvironment(), readOnly });
  return {
    uri: plan.uri,
    name: plan.name,
    auth: authOf(plan),
    dial: protectable(dialOf(plan, options, dialOrStart(plan, options.autostart ?? true))),
  };
}

async function wayOver(uri: string | undefined, transport: NonNullable<TransportOptions['transport']>): Promise<Way> {
  const { customWay } = await import('./custom-way.js');
  const way = customWay(uri, transport);
  return { ...way, dial: protectable(way.dial) };
}

/** The user of an SSH URI is for SSH to know; to the daemon he is not known by that name. */
function authOf({ transport, auth }: ConnectPlan): AuthPlan {
  return /ssh/.test(transport) ? { ...auth, user: undefined } : auth;
}

/** Where others can read along, a layer of SASL has to be able to come in between. */
function protectable(dialPlan: Way['dial']): Way['dial'] {
  return async (signal, fileDescriptors) => {
    const transport = await dialPlan(signal, fileDescriptors);
    if (transport.secure) return transport;
    const { SaslTransport } = await import('../../transport/sasl-transport.js');
    return new SaslTransport(transport);
  };
}

function wayToStandIn(uri: string | undefined, daemon: MockDaemon): Way {
  const auth = { kind: undefined, mechanism: undefined, file: undefined, user: undefined, host: 'localhost' };
  return { uri: uri ?? '', name: uri ?? '', auth, dial: async () => daemon.transport() };
}

// The code for recordings is loaded by those who use it, and by nobody else.
async function wayToReplay(uri: string | undefined, from: string | Session | ReplaySettings): Promise<Way> {
  const { Replay } = await import('../../testing/replay/replay.js');
  if (typeof from === 'object' && 'session' in from) {
    const { session, ...options } = from;
    return wayToStandIn(uri, new Replay(session, options));
  }
  return wayToStandIn(uri, new Replay(from));
}

async function recorded<Dialled extends Pick<Way, 'uri' | 'dial'>>(
  way: Dialled,
  record: string | SessionSink | RecordSettings,
): Promise<Dialled> {
  const { SessionRecorder } = await import('../../testing/record/recorder.js');
  const settings = typeof record === 'object' && 'to' in record ? record : { to: record };
  const { to, ...options } = settings;
  const recorder = new SessionRecorder(to, { uri: way.uri, ...options });
  const dialRecorded = async (signal: AbortSignal, fileDescriptors: boolean): Promise<Transport> => {
    try {
      return recorder.wrap(await way.dial(signal, fileDescriptors));
    } catch (error) {
      recorder.rest();
      throw error;
    }
  };
  return { ...way, dial: dialRecorded };
}
