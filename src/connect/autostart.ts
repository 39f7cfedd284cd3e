import { type ChildProcess, spawn } from 'node:child_process';
import { sleep } from '../deadline.js';
import { ConnectionError } from '../errors.js';
import type { Transport } from '../transport/transport.js';
import { noDaemonListens, type StartableDaemon } from '../uri/autostart-plan.js';

/** Seconds without clients after which a daemon exits. */
const IDLE_SECONDS = 120;
const RETRY_MS = 20;
/** Milliseconds that a daemon may take until it listens. */
const READY_WITHIN_MS = 30_000;
/**
 * Milliseconds to wait for another daemon, after one that exited at once because another was started at the same time.
 */
const OTHERS_WITHIN_MS = 5_000;

/** Environment variables passed to a daemon: the user's directories, and nothing that may be secret. */
const INHERITED = /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|XDG_\w+)$/;

/**
 * Starts the first installed daemon and connects to it as soon as it listens. The daemon is detached, and exits after
 * two minutes without clients. Starting two at once is harmless: a daemon exits if another one of its user is running.
 * @param failure why a daemon is started: none is listening
 * @param connect connects to a socket
 * @throws ConnectionError with the programs searched for, or the one that did not listen in time
 */
export async function connectToStarted(
  daemons: readonly StartableDaemon[],
  failure: ConnectionError,
  connect: (socket: string) => Promise<Transport>,
  signal: AbortSignal,
): Promise<Transport> {
  const installed = daemons.find(({ program }) => program !== undefined);
  if (installed?.program === undefined) {
    const places = daemons.flatMap((daemon) => daemon.places).join(', ');
    const message = `${failure.message}; none can be started: ${places} not found`;
    throw new ConnectionError(failure.code, message, { cause: failure.cause });
  }
  const started = new StartedDaemon(installed.program);
  for (;;) {
    await sleep(RETRY_MS, signal);
    signal.throwIfAborted();
    try {
      return await connect(installed.socket);
    } catch (error) {
      if (!noDaemonListens(error)) throw error;
      const why = started.failure();
      if (why === undefined) continue;
      const message = `${installed.program} was started to listen on ${installed.socket}, but ${why}`;
      throw new ConnectionError('DAEMON_NOT_STARTED', message, { cause: error });
    }
  }
}

/** A daemon that is starting. */
class StartedDaemon {
  readonly #program: string;
  /** Time at which to give up, in milliseconds of `Date.now()`. */
  #patience: number = Date.now() + READY_WITHIN_MS;
  #end = `it was not listening after ${READY_WITHIN_MS / 1000} s`;
  #failed = false;

  constructor(program: string) {
    this.#program = program;
    const child = launch(program);
    child.once('error', ({ message }) => {
      this.#failed = true;
      this.#end = message;
    });
    child.once('exit', (status, signal) => {
      this.#patience = Math.min(this.#patience, Date.now() + OTHERS_WITHIN_MS);
      this.#end = `it exited with ${signal ?? `status ${status}`}; run it yourself to see why: ${this.#program}`;
    });
    child.unref();
  }

  /** Returns the reason why it will not listen; undefined while it may. */
  failure(): string | undefined {
    return this.#failed || Date.now() > this.#patience ? this.#end : undefined;
  }
}

function launch(program: string): ChildProcess {
  const own = Object.entries(process.env).filter(([name]) => INHERITED.test(name));
  return spawn(program, [`--timeout=${IDLE_SECONDS}`], {
    cwd: '/',
    detached: true,
    stdio: 'ignore',
    env: { ...Object.fromEntries(own), LC_ALL: 'C' },
  });
}
