import net from 'node:net';
import { addAbortListener, removeAbortListener } from '../../abort.js';
import { within } from '../../deadline.js';
import { ConnectionError } from '../../errors.js';
import type { InProcessSshPlan } from '../../uri/plan.js';
import { userText } from '../../user-text.js';
import { foreignText, StderrTail } from '../stderr-tail.js';
import { type StreamOwner, StreamTransport } from '../stream-transport.js';
import { targetText, tcpError, tcpOptions } from '../tcp.js';
import type { Transport, TransportEnd } from '../transport.js';
import { HostCheck } from './ssh-host.js';
import { loadSsh2, type Ssh2, type Ssh2Channel, type Ssh2Client } from './ssh-library.js';
import { type SshAsk, SshLogin } from './ssh-login.js';
import { explainRemoteExit } from './ssh-program.js';

/** Milliseconds that the remote command may take to exit after its output has ended. */
const EXIT_MS = 1000;

/**
 * Connects over SSH in this process, and runs the command that leads to the daemon on the host.
 * @throws UsageError without the package `ssh2`; ConnectionError if the host is unreachable or its key is not known;
 * AuthError if authentication fails
 */
export async function connectInProcess(
  plan: InProcessSshPlan,
  ask: SshAsk | undefined,
  signal: AbortSignal,
): Promise<Transport> {
  signal.throwIfAborted();
  const ssh2 = await loadSsh2(plan.uri);
  const host = await HostCheck.of(plan);
  const socket = await connectTo(plan, signal);
  const abort = (): void => void socket.destroy();
  addAbortListener(signal, abort);
  try {
    const client = await logIn({ ssh2, plan, host, socket, ask, signal });
    await host.learn();
    const channel = await open(client, plan, socket);
    signal.throwIfAborted();
    return new RemoteCommand(client, socket, channel, plan).transport;
  } catch (error) {
    socket.destroy();
    signal.throwIfAborted();
    throw error;
  } finally {
    removeAbortListener(signal, abort);
  }
}

function connectTo(plan: InProcessSshPlan, signal: AbortSignal): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = net.connect(tcpOptions(plan));
    const abort = (): void => {
      socket.destroy();
      reject(signal.reason);
    };
    addAbortListener(signal, abort);
    const failed = (error: Error): void => reject(tcpError(plan, error));
    socket.once('error', failed);
    socket.once('close', () => removeAbortListener(signal, abort));
    socket.once('connect', () => {
      removeAbortListener(signal, abort);
      socket.removeListener('error', failed);
      // Other listeners take over from here; late errors must not end the process.
      socket.on('error', () => undefined);
      resolve(socket);
    });
  });
}

interface LogIn {
  readonly ssh2: Ssh2;
  readonly plan: InProcessSshPlan;
  readonly host: HostCheck;
  readonly socket: net.Socket;
  readonly ask: SshAsk | undefined;
  readonly signal: AbortSignal;
}

function logIn({ ssh2, plan, host, socket, ask, signal }: LogIn): Promise<Ssh2Client> {
  return new Promise((resolve, reject) => {
    const client = new ssh2.Client();
    const login = new SshLogin(ssh2, plan, ask, process.env['SSH_AUTH_SOCK'], signal);
    const fail = (error: unknown): void => {
      reject(error);
      socket.destroy();
    };
    login.failed = fail;
    client.on('error', (error) => {
      // A failing agent or key is recorded, and the next method is tried.
      if (error.level === 'agent') login.note(`agent: ${error.message}`);
      else if (error.level === 'client-authentication') fail(login.denied(description(plan)));
      else fail(sshError(plan, error));
    });
    client.on('close', () => fail(closedEarly(plan)));
    client.on('ready', () => resolve(client));
    client.connect({
      sock: socket,
      username: plan.user,
      // The deadline of the whole connection attempt is enforced elsewhere.
      readyTimeout: 0,
      algorithms: { serverHostKey: host.algorithms },
      hostVerifier: (key, verify) => {
        try {
          host.check(key);
          verify(true);
        } catch (error) {
          fail(error);
          verify(false);
        }
      },
      authHandler: (left, _partial, next) => void login.next(left).then(next, fail),
    });
  });
}

/** Runs the remote command. */
function open(client: Ssh2Client, plan: InProcessSshPlan, socket: net.Socket): Promise<Ssh2Channel> {
  return new Promise((resolve, reject) => {
    socket.once('close', () => reject(closedEarly(plan)));
    client.exec(plan.remoteCommand, (error, channel) => {
      if (error === undefined) resolve(channel);
      else reject(new ConnectionError('SSH_FAILED', `${description(plan)} rejected the command: ${error.message}`));
    });
  });
}

/** The remote command, connected to the daemon, and its SSH connection. */
class RemoteCommand implements StreamOwner {
  readonly transport: Transport;
  readonly #client: Ssh2Client;
  readonly #socket: net.Socket;
  readonly #plan: InProcessSshPlan;
  readonly #complaints = new StderrTail();
  readonly #closed: Promise<void>;
  #code: number | undefined;
  #signal: string | undefined;
  #failure: Error | undefined;

  constructor(client: Ssh2Client, socket: net.Socket, channel: Ssh2Channel, plan: InProcessSshPlan) {
    this.#client = client;
    this.#socket = socket;
    this.#plan = plan;
    client.on('error', (error) => {
      this.#failure ??= error;
    });
    channel.on('exit', (code: number | null, signal?: string) => {
      this.#code = code ?? undefined;
      this.#signal = signal;
    });
    this.#closed = new Promise((resolve) => {
      channel.once('close', resolve);
      socket.once('close', () => resolve());
    });
    channel.stderr.on('data', (chunk: Buffer) => this.#complaints.add(chunk)).on('error', () => undefined);
    this.transport = new StreamTransport(channel, channel, { description: description(plan), secure: true }, this);
  }

  refuses(first: Buffer): Error | undefined {
    const text = foreignText(first);
    if (text === undefined) return undefined;
    const where = description(this.#plan);
    const advice = "check the remote shell's start-up files for commands that print text";
    return new ConnectionError('NOT_A_DAEMON', `${where} printed ${text} instead of a daemon's reply; ${advice}`);
  }

  async reason(answered: boolean): Promise<TransportEnd> {
    await within(EXIT_MS, this.#closed);
    return this.#reason(answered);
  }

  destroy(): void {
    // Tells the host that the end is intended, if this can be sent immediately.
    this.#client.end();
    this.#socket.destroy();
  }

  #reason(answered: boolean): TransportEnd {
    const code = this.#code;
    const where = description(this.#plan);
    if (code === 0 && answered) return undefined;
    const complaint = this.#complaints.line();
    const told = `${complaint === '' ? '' : `: ${complaint}`}`;
    if (code !== undefined && code !== 0 && !answered) {
      const how = `the command ended with code ${code}${told}`;
      return explainRemoteExit(
        { code, complaint },
        (name, words) => new ConnectionError(name, `${where}: ${words} (${how})`),
      );
    }
    const how =
      code !== undefined
        ? `ended with code ${code}${answered ? '' : ' before a daemon answered'}`
        : this.#signal !== undefined
          ? `was ended by ${this.#signal}`
          : `was interrupted${this.#failure === undefined ? '' : ` (${this.#failure.message})`}`;
    return new ConnectionError('COMMAND_ENDED', `${where}: the command on the host ${how}${told}`);
  }
}

function description({ transport, user, host, port }: InProcessSshPlan): string {
  return `${transport}:${userText(user)}@${targetText({ host, port })}`;
}

function closedEarly(plan: InProcessSshPlan): ConnectionError {
  return new ConnectionError('CLOSED', `${description(plan)} closed the connection during setup`);
}

function sshError(plan: InProcessSshPlan, cause: Error & { readonly level?: string }): ConnectionError {
  const where = description(plan);
  const fail = (code: string, words: string): ConnectionError =>
    new ConnectionError(code, `${where}: ${words}`, { cause });
  if (cause.level === 'protocol') return fail('NOT_SSH', `does an SSH server listen on this port? ${cause.message}`);
  return fail('SSH_FAILED', cause.message);
}
