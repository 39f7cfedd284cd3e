import type { Readable, Writable } from 'node:stream';
import { toJson } from '../api/bigint-json.js';
import type { ExitCode } from './exit-code.js';

/** The terminal of the user who can be prompted. */
export interface Keyboard {
  readonly input: Readable;
  readonly output: Writable;
  /** Acts as Ctrl-C does outside a prompt. */
  interrupt(): void;
}

/** The environment of a command; passed in, so that tests can replace it. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Undefined if standard input is not a terminal: the user is then never prompted. */
  readonly keyboard?: Keyboard | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** -1 on systems without user ids. */
  readonly uid: number;
  /** Aborted with an {@link Ended} to end the command early. */
  readonly signal: AbortSignal;
}

/** The reason why a command ends early, other than an error of its own. */
export class Ended extends Error {
  /** An {@link ExitCode}, or the exit code of a program that was run. */
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Returns true if a stream is a terminal. */
export function isTerminal(stream: object): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}

/** Returns the number of columns of a terminal; any number of them if it is not a terminal. */
export function widthOf(stream: object): number {
  const isKnown = isTerminal(stream) && 'columns' in stream && typeof stream.columns === 'number' && stream.columns > 0;
  return isKnown ? Number(stream.columns) : Number.POSITIVE_INFINITY;
}

/** Writes lines. */
export function printLines(stream: Writable, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`);
}

/** Writes a value as JSON: bigints as decimal strings, bytes as base64. */
export function printJson(stream: Writable, value: unknown): void {
  stream.write(`${harmless(JSON.stringify(toJson(value), undefined, 2))}\n`);
}

/** Writes a value as JSON on one line. */
export function printJsonLine(stream: Writable, value: unknown): void {
  stream.write(`${harmless(JSON.stringify(toJson(value)))}\n`);
}

/** Escapes characters that are valid in JSON, but that a terminal would interpret. */
function harmless(json: string): string {
  return json.replace(COMMANDING, (character) => `\\u${code(character)}`);
}

const COMMANDING = /[\u007f-\u009f\u2028\u2029]|\p{Bidi_Control}/gu;

function code(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
