import { emitKeypressEvents } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Key } from './state.js';

const ENTER = '\x1b[?1049h\x1b[?25l\x1b[?7l';
const LEAVE = '\x1b[?7h\x1b[?25h\x1b[?1049l';
/** The size of a terminal that does not report one. */
const DEFAULT_SIZE = { columns: 80, lines: 24 };

/** Called for what happens on a screen. */
export interface ScreenEvents {
  key(key: Key): void;
  resized(): void;
  /** The terminal has gone. */
  ended(): void;
}

/** The alternate screen of a terminal, with its keys. Disposing of it restores the terminal. */
export class Screen implements Disposable {
  readonly #input: Readable;
  readonly #output: Writable;
  readonly #events: ScreenEvents;
  #isOpen = true;

  constructor(input: Readable, output: Writable, events: ScreenEvents) {
    this.#input = input;
    this.#output = output;
    this.#events = events;
    // An exit that does not dispose, such as that of an uncaught exception, must not leave the terminal like this.
    process.once('exit', this.#leave);
    setRawMode(input, true);
    emitKeypressEvents(input);
    input.on('keypress', this.#press);
    input.on('end', events.ended);
    output.on('resize', events.resized);
    input.resume();
    output.write(ENTER);
  }

  /** Columns and lines of the terminal now. */
  get size(): { readonly columns: number; readonly lines: number } {
    const { columns, lines } = DEFAULT_SIZE;
    const known = (name: string, otherwise: number): number => {
      const value: unknown = Reflect.get(this.#output, name);
      return typeof value === 'number' && value > 0 ? value : otherwise;
    };
    return { columns: known('columns', columns), lines: known('rows', lines) };
  }

  /** Draws all lines. A frame is skipped while a slow terminal has not taken the one before. */
  draw(lines: readonly string[]): void {
    if (!this.#isOpen || this.#output.writableNeedDrain) return;
    // Cleared first: behind a line as wide as the screen, the cursor is still on its last character.
    const cleared = lines.map((line) => `\x1b[K${line}\x1b[0m`);
    this.#output.write(`\x1b[H${cleared.join('\r\n')}`);
  }

  [Symbol.dispose](): void {
    process.off('exit', this.#leave);
    this.#leave();
  }

  readonly #press = (_text: string | undefined, key: Key): void => this.#events.key(key);

  readonly #leave = (): void => {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#input.off('keypress', this.#press);
    this.#input.off('end', this.#events.ended);
    this.#output.off('resize', this.#events.resized);
    this.#input.pause();
    setRawMode(this.#input, false);
    this.#output.write(LEAVE);
  };
}

function setRawMode(input: Readable, isRaw: boolean): void {
  if ('setRawMode' in input && typeof input.setRawMode === 'function') input.setRawMode(isRaw);
}
