import { raceAbort, sleep } from '../../deadline.js';
import { LibvirtError } from '../../errors.js';
import { DomainState } from '../../generated/constants/domain.js';
import type { Context } from '../context.js';
import type { Keyboard } from '../terminal.js';
import type { TopRow } from './rows.js';
import { Screen } from './screen.js';
import { type DomainActionKind, type Key, press, type TopAction, type TopState } from './state.js';
import type { TopHosts } from './top-hosts.js';
import { type Frame, frameLines, nameOf, pageOf } from './view.js';

/** Milliseconds between the first two readings, which the first rates need. */
const FIRST_MS = 1000;

const ACTIONS: { readonly [Kind in DomainActionKind]: { readonly doing: string; readonly done: string } } = {
  start: { doing: 'Starting', done: 'is started' },
  shutdown: { doing: 'Shutting down', done: 'is being shut down' },
  destroy: { doing: 'Turning off', done: 'is turned off' },
};

/** Shows the domains on the whole terminal until the user quits. */
export async function showLive(
  context: Context,
  keyboard: Keyboard,
  hosts: TopHosts,
  first: TopState,
  intervalMs: number,
): Promise<void> {
  const { signal, stdout } = context.terminal;
  const live = new Live(context, keyboard, hosts, first);
  using screen = new Screen(keyboard.input, stdout, {
    key: (key) => live.press(key),
    resized: () => live.draw(),
    ended: () => live.quit(),
  });
  live.screen = screen;
  live.draw();
  hosts.onChange(() => live.draw());
  let waitMs = Math.min(intervalMs, FIRST_MS);
  while (!live.over.aborted) {
    await raceAbort(Promise.race([live.read(), live.failed]), signal);
    await raceAbort(Promise.race([sleep(waitMs, live.over), live.failed]), signal);
    waitMs = intervalMs;
  }
}

/** The state of the screen, and what changes it. */
class Live {
  screen: Screen | undefined;
  readonly #context: Context;
  readonly #keyboard: Keyboard;
  readonly #hosts: TopHosts;
  readonly #over = new AbortController();
  #state: TopState;
  #fail: (error: unknown) => void = () => undefined;
  /** Rejects with an error that is not the daemon's. */
  readonly failed: Promise<never>;

  constructor(context: Context, keyboard: Keyboard, hosts: TopHosts, state: TopState) {
    this.#context = context;
    this.#keyboard = keyboard;
    this.#hosts = hosts;
    this.#state = state;
    this.failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.failed.catch(() => undefined);
  }

  /** Aborted when the user quits. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  quit(): void {
    this.#over.abort();
  }

  async read(): Promise<void> {
    await this.#hosts.read();
    this.draw();
  }

  draw(): void {
    if (this.screen !== undefined && !this.over.aborted) this.screen.draw(frameLines(this.#frame(this.screen)));
  }

  press(key: Key): void {
    if (this.screen === undefined) return;
    const page = pageOf(this.#frame(this.screen));
    const { state, action } = press(this.#state, key, this.#hosts.rows, page);
    this.#state = state;
    this.draw();
    if (action !== undefined) this.#perform(action).catch(this.#fail);
  }

  #frame({ size }: Screen): Frame {
    const { rows, problems, count } = this.#hosts;
    const time = new Date().toLocaleTimeString();
    return { state: this.#state, rows, problems, hostCount: count, time, ...size, colours: this.#context.colours };
  }

  async #perform(action: TopAction): Promise<void> {
    if ('row' in action) await this.#change(action.kind, action.row);
    else if (action.kind === 'refresh') await this.read();
    else if (action.kind === 'interrupt') this.#keyboard.interrupt();
    else this.quit();
  }

  /** Changes a domain, and shows the result in the last line. */
  async #change(kind: DomainActionKind, row: TopRow): Promise<void> {
    const { doing, done } = ACTIONS[kind];
    this.#say(`${doing} ${nameOf(row)}`);
    try {
      await this.#call(kind, row);
      this.#say(`${nameOf(row)} ${done}`);
    } catch (error) {
      if (!(error instanceof LibvirtError)) throw error;
      const [line = ''] = this.#context.redactor.text(error.message).split('\n');
      this.#say(`${nameOf(row)}: ${line} [${error.code}]`);
    }
    await this.read();
  }

  async #call(kind: DomainActionKind, row: TopRow): Promise<void> {
    const domain = this.#hosts.domainOf(row);
    if (domain === undefined) throw new LibvirtError('NO_DOMAIN', 'the domain no longer exists');
    const { options } = this.#context;
    if (kind === 'destroy') await domain.destroy(options);
    else if (kind === 'shutdown') await domain.shutdown(options);
    else if (row.state === DomainState.PAUSED) await domain.resume(options);
    else await domain.create(options);
  }

  #say(message: string): void {
    this.#state = { ...this.#state, message };
    this.draw();
  }
}
