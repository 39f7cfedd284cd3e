import { ConnectionError, UsageError } from '../../errors.js';
import { connectTcp } from '../../transport/tcp.js';
import type { ConnectPlan, InProcessSshPlan } from '../../uri/plan.js';
import { withoutPassword } from '../../uri/uri-syntax.js';
import { dial } from '../connecting.js';
import type { AuthOptions } from './auth-options.js';
import type { Dial, DialSockets, TransportOptions } from './reach.js';
import type { SshAnswers } from './ssh-answers.js';

/**
 * Gives what makes transports as a plan says. Nothing is opened yet.
 * @throws UsageError for a transport, or a demand of the URI, that this client does not serve
 */
export function dialOf(
  plan: ConnectPlan,
  options: TransportOptions & Pick<AuthOptions, 'credentials'> = {},
  dialSockets: DialSockets = dial,
): Dial {
  const { tls } = options;
  if (tls !== undefined && plan.transport !== 'tls') {
    const why = `${plan.uri === '' ? 'the local daemon' : plan.uri} is reached over ${plan.transport}`;
    throw new UsageError('INVALID_VALUE', `tls was given, but ${why}`);
  }
  switch (plan.transport) {
    case 'unix':
      return (signal, fileDescriptors) => dialSockets(plan.sockets, signal, fileDescriptors);
    case 'tcp':
      return (signal) => connectTcp(plan, signal);
    case 'tls':
      return async (signal) => {
        const { connectTls } = await import('../../transport/tls/tls-socket.js');
        return connectTls(plan, tls ?? {}, signal).catch((error: unknown) =>
          Promise.reject(impliedTls(error, plan.uri)),
        );
      };
    case 'ssh':
    case 'ext':
      return async (signal) => {
        const { connectCommand } = await import('../../transport/ssh/ssh-program.js');
        return connectCommand(plan, options.ssh, signal);
      };
    case 'libssh':
    case 'libssh2':
      return inProcess(plan, options.credentials);
  }
}

/** Codes of a TLS connection that somebody did not mean to make. */
const NOT_MEANT = new Set(['TLS_FILE_MISSING', 'REFUSED', 'UNREACHABLE', 'TIMEOUT', 'ETIMEDOUT']);

/** A host without a transport means TLS, which surprises those who only have SSH. */
function impliedTls(error: unknown, uri: string): unknown {
  const implied = /^[^:/?#+]+:\/\//.test(uri);
  if (!implied || !(error instanceof ConnectionError) || !NOT_MEANT.has(error.code)) return error;
  const ssh = withoutPassword(uri).replace(/^[^:/?#]+/, (driver) => `${driver}+ssh`);
  const message = `${error.message}. A URI with a host and without a transport means TLS; for SSH, use ${ssh}`;
  return new ConnectionError(error.code, message, { cause: error });
}

/** For those who want it, and have the package for it. */
function inProcess(plan: InProcessSshPlan, credentials: AuthOptions['credentials']): Dial {
  let answers: SshAnswers | undefined;
  return async (signal) => {
    const { SshAnswers } = await import('./ssh-answers.js');
    const { connectInProcess } = await import('../../transport/ssh/ssh-client.js');
    answers ??= new SshAnswers(credentials, plan.uri);
    return answers.during((ask) => connectInProcess(plan, ask, signal));
  };
}
