import { type Abortable, signalOf } from '../abort.js';
import { ConnectionError, UsageError } from '../errors.js';
import type { SessionRecorder } from '../testing/record/recorder.js';
import type { Transport, TransportNeeds } from '../transport/transport.js';
import { connectFirstUnix, connectUnix } from '../transport/unix.js';
import { noDaemonListens, type StartableDaemon } from '../uri/autostart-plan.js';
import type { ConnectPlan, InProcessSshPlan } from '../uri/plan.js';
import { withoutPassword } from '../uri/uri-syntax.js';
import type { AuthOptions } from './auth/auth-options.js';
import type { SshAnswers } from './auth/ssh-answers.js';
import type { TransportOptions } from './connect-options.js';

/** Opens transports to one daemon. */
export interface Dialer {
  /** Opens a new transport. The cancellation ends the attempt. */
  dial(cancel: Abortable, needs: TransportNeeds): Promise<Transport>;
}

/**
 * Returns the dialer of a plan: a plain connection over the transport that the URI names. Nothing is opened yet.
 * @throws UsageError for options that do not fit the transport
 */
export function planDialer(
  plan: ConnectPlan,
  { tls, ssh, credentials }: TransportOptions & Pick<AuthOptions, 'credentials'> = {},
): Dialer {
  if (tls !== undefined && plan.transport !== 'tls') {
    const why = `${plan.uri === '' ? 'the local daemon' : plan.uri} uses the transport ${plan.transport}`;
    throw new UsageError('INVALID_VALUE', `the option tls was set, but ${why}`);
  }
  switch (plan.transport) {
    case 'unix':
      return { dial: (cancel, { fileDescriptors }) => connectFirstUnix(plan.sockets, cancel, fileDescriptors) };
    case 'tcp':
      return {
        dial: async (cancel) => {
          const { connectTcp } = await import('../transport/tcp.js');
          return connectTcp(plan, cancel);
        },
      };
    case 'tls':
      return {
        dial: async (cancel) => {
          const { connectTls } = await import('../transport/tls/tls-socket.js');
          return connectTls(plan, tls ?? {}, signalOf(cancel)).catch((error: unknown) => {
            throw explainImpliedTls(error, plan.uri);
          });
        },
      };
    case 'ssh':
    case 'ext':
      return {
        dial: async (cancel) => {
          const { connectCommand } = await import('../transport/ssh/ssh-program.js');
          return connectCommand(plan, ssh, signalOf(cancel));
        },
      };
    case 'libssh':
    case 'libssh2':
      return inProcessSshDialer(plan, credentials);
  }
}

/** Starts one of the user's own daemons if no daemon listens on a local socket. */
export function withAutostart(dialer: Dialer, daemons: readonly StartableDaemon[]): Dialer {
  return {
    dial: (cancel, needs) =>
      dialer.dial(cancel, needs).catch(async (error: unknown) => {
        if (!noDaemonListens(error)) throw error;
        const { connectToStarted } = await import('./autostart.js');
        const connect = (socket: string): Promise<Transport> => connectUnix(socket, cancel, needs.fileDescriptors);
        return connectToStarted(daemons, error, connect, signalOf(cancel));
      }),
  };
}

/** Makes insecure transports able to take a SASL security layer, which the link puts in place after authentication. */
export function withSaslLayer(dialer: Dialer): Dialer {
  return {
    async dial(cancel, needs) {
      const transport = await dialer.dial(cancel, needs);
      if (transport.secure) return transport;
      const { SaslTransport } = await import('../transport/sasl-transport.js');
      return new SaslTransport(transport);
    },
  };
}

/** Records the frames of every transport: above the security layer, so that they are recorded in the clear. */
export function withRecording(dialer: Dialer, recorder: SessionRecorder): Dialer {
  return {
    async dial(cancel, needs) {
      try {
        return recorder.wrap(await dialer.dial(cancel, needs));
      } catch (error) {
        recorder.rest();
        throw error;
      }
    },
  };
}

/** Checks that file descriptors can be passed where they are needed: by this runtime, and by the transport. */
export function withDescriptorCheck(dialer: Dialer): Dialer {
  return {
    dial: (cancel, needs) =>
      needs.fileDescriptors === true ? dialForDescriptors(dialer, cancel, needs) : dialer.dial(cancel, needs),
  };
}

/** @throws UsageError if file descriptors cannot be passed */
async function dialForDescriptors(dialer: Dialer, cancel: Abortable, needs: TransportNeeds): Promise<Transport> {
  const { checkDescriptorSupport } = await import('../transport/pipe-binding.js');
  checkDescriptorSupport();
  const transport = await dialer.dial(cancel, needs);
  if (transport.descriptors !== undefined) return transport;
  transport.destroy();
  const message = `${transport.description} cannot pass file descriptors; a local Unix socket can`;
  throw new UsageError('NO_DESCRIPTORS', message);
}

/** Error codes of a TLS connection that was probably not intended. */
const NOT_MEANT = new Set(['TLS_FILE_MISSING', 'REFUSED', 'UNREACHABLE', 'TIMEOUT', 'ETIMEDOUT']);

/** A host without a transport means TLS, which is unexpected if the host only offers SSH. */
function explainImpliedTls(error: unknown, uri: string): unknown {
  const implied = /^[^:/?#+]+:\/\//.test(uri);
  if (!implied || !(error instanceof ConnectionError) || !NOT_MEANT.has(error.code)) return error;
  const ssh = withoutPassword(uri).replace(/^[^:/?#]+/, (driver) => `${driver}+ssh`);
  const message = `${error.message}. A URI with a host and without a transport means TLS; for SSH, use ${ssh}`;
  return new ConnectionError(error.code, message, { cause: error });
}

/** The answers of the user are kept for later links. */
function inProcessSshDialer(plan: InProcessSshPlan, credentials: AuthOptions['credentials']): Dialer {
  let answers: SshAnswers | undefined;
  return {
    async dial(cancel) {
      const { SshAnswers } = await import('./auth/ssh-answers.js');
      const { connectInProcess } = await import('../transport/ssh/ssh-client.js');
      answers ??= new SshAnswers(credentials, plan.uri);
      return answers.during((ask) => connectInProcess(plan, ask, signalOf(cancel)));
    },
  };
}
