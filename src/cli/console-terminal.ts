import type { Stream } from '../api/stream/stream.js';
import { raceAbort } from '../deadline.js';
import { printable } from '../debug/printable.js';
import { UsageError } from '../errors.js';
import type { HostContext } from './context.js';
import { printLines } from './terminal.js';

/** A character that ends a console. */
export interface Escape {
  readonly byte: number;
  readonly name: string;
}

/** Reads a character such as `^]`, or a plain one. @throws UsageError */
export function escapeOf(word: string, name: string): Escape {
  const [, letter] = /^\^([@A-Za-z[\\\]^_])$/.exec(word) ?? [];
  if (letter !== undefined) return { byte: letter.toUpperCase().charCodeAt(0) & 0x1f, name: word };
  if (/^[\x21-\x7e]$/.test(word)) return { byte: word.charCodeAt(0), name: word };
  throw new UsageError(
    'INVALID_VALUE',
    `${name} must be one character, or ^ and a letter, not ${JSON.stringify(word)}`,
  );
}

/** Standard input as a terminal whose mode can be changed. */
interface RawInput {
  setRawMode(isRaw: boolean): unknown;
}

function isRawInput(input: object): input is RawInput {
  return 'setRawMode' in input && typeof input.setRawMode === 'function';
}

/**
 * Connects the terminal with a console until the escape character is typed, the domain ends or the command is
 * interrupted. The mode of the terminal is always restored.
 */
export async function connectTerminal(context: HostContext, stream: Stream, name: string, end: Escape): Promise<void> {
  const { keyboard, stdout, stderr, signal } = context.terminal;
  if (keyboard === undefined) return;
  const { input } = keyboard;
  printLines(stderr, [`Connected to domain '${printable(name)}'`, `Escape character is ${end.name}`]);
  const isRaw = isRawInput(input);
  const typed = new Typed(stream, end.byte);
  if (isRaw) input.setRawMode(true);
  input.on('data', typed.take);
  input.resume();
  try {
    await raceAbort(Promise.race([show(stream, stdout), typed.ended]), signal);
  } finally {
    input.off('data', typed.take);
    input.pause();
    if (isRaw) input.setRawMode(false);
    // The guest may have changed colours and hidden the cursor.
    stdout.write('\x1b[0m\x1b[?25h\r\n');
    await stream.abort().catch(() => undefined);
  }
}

async function show(stream: Stream, stdout: NodeJS.WritableStream): Promise<void> {
  for await (const bytes of stream) {
    // The bytes are the guest's own: a console that escaped them would show no program.
    if (!stdout.write(bytes)) await new Promise((resolve) => stdout.once('drain', resolve));
  }
}

/** The bytes that the user types, sent in order. */
class Typed {
  readonly ended: Promise<void>;
  readonly #stream: Stream;
  readonly #escape: number;
  #end: () => void = () => undefined;
  #fail: (error: unknown) => void = () => undefined;
  #sent: Promise<void> = Promise.resolve();

  constructor(stream: Stream, end: number) {
    this.#stream = stream;
    this.#escape = end;
    this.ended = new Promise((resolve, reject) => {
      [this.#end, this.#fail] = [resolve, reject];
    });
  }

  readonly take = (chunk: Uint8Array | string): void => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const at = bytes.indexOf(this.#escape);
    const before = at < 0 ? bytes : bytes.subarray(0, at);
    if (before.length > 0) this.#sent = this.#sent.then(() => this.#stream.send(before));
    this.#sent.then(at < 0 ? () => undefined : this.#end, this.#fail);
  };
}
