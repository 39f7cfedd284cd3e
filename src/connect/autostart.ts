import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConnectionError } from '../errors.js';
import type { Transport } from '../transport/transport.js';
import { nobodyListens, type StartableDaemon } from '../uri/autostart-plan.js';

/** A daemon without clients ends by itself after as many seconds. */
const IDLE_SECONDS = 120;
const RETRY_MS = 20;
/** How long a daemon may take until it listens. */
const READY_WITHIN_MS = 30_000;
/** One that ends at once has perhaps met another that was started in the same moment; then that will listen soon. */
const OTHERS_WITHIN_MS = 5_000;

/** What of our environment a daemon gets: where the user's folders are, and nothing that may be a secret. */
const PASSED_ON = /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|XDG_\w+)$/;

/**
 * Starts the first of the daemons that is installed, and connects to it as soon as it listens. It goes on without us,
 * and ends when nobody has used it for two minutes. Two that are started at once do not harm each other: a daemon ends
 * when another one of its user is there.
 * @param failure why a daemon is started: nobody listens
 * @param connect connects to a socket
 * @throws ConnectionError naming the programs that were looked for, or the one that did not come to listen
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
    const message = `${failure.message}; and none can be started, because there is no ${places}`;
    throw new ConnectionError(failure.code, message, { cause: failure.cause });
  }
  const started = new StartedDaemon(installed.program);
  for (;;) {
    await nap(signal);
    try {
      return await connect(installed.socket);
    } catch (error) {
      if (!nobodyListens(error)) throw error;
      const why = started.failure();
      if (why === undefined) continue;
      const message = `${installed.program} was started to listen on ${installed.socket}, but ${why}`;
      throw new ConnectionError('DAEMON_NOT_STARTED', message, { cause: error });
    }
  }
}

/** @throws the reason of the signal */
async function nap(signal: AbortSignal): Promise<void> {
  try {
    await sleep(RETRY_MS, undefined, { signal });
  } catch {
    throw signal.reason;
  }
}

/** A daemon on its way. */
class StartedDaemon {
  readonly #program: string;
  /** When to give up, in milliseconds of `Date.now()`. */
  #patience: number = Date.now() + READY_WITHIN_MS;
  #end = `it does not listen after ${READY_WITHIN_MS / 1000} s`;
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
      this.#end = `it ended with ${signal ?? `status ${status}`}; to see why, run it yourself: ${this.#program}`;
    });
    child.unref();
  }

  /** Why it will not listen any more; nothing as long as it may. */
  failure(): string | undefined {
    return this.#failed || Date.now() > this.#patience ? this.#end : undefined;
  }
}

function launch(program: string): ChildProcess {
  const own = Object.entries(process.env).filter(([name]) => PASSED_ON.test(name));
  return spawn(program, [`--timeout=${IDLE_SECONDS}`], {
    cwd: '/',
    detached: true,
    stdio: 'ignore',
    env: { ...Object.fromEntries(own), LC_ALL: 'C' },
  });
}
