import type { Readable, Writable } from 'node:stream';
import { toJson } from '../api/to-json.js';
import type { ExitCode } from './exit-code.js';

/** Where somebody sits who can be asked. */
export interface Keyboard {
  readonly input: Readable;
  readonly output: Writable;
  /** Does what Ctrl-C does while nobody is asked. */
  interrupt(): void;
}

/** The world that a command runs in; given from outside, so that tests can be any terminal. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Absent when standard input is no terminal: then nobody is asked for anything. */
  readonly keyboard?: Keyboard | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** -1 where there are no user ids. */
  readonly uid: number;
  /** Aborted with an {@link Ended} when the command shall end early. */
  readonly signal: AbortSignal;
}

/** Why a command ends before its time, other than by an error of its own. */
export class Ended extends Error {
  /** An {@link ExitCode}, or what a program that was run has ended with. */
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Writes lines. */
export function printLines(stream: Writable, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`);
}

/** Writes a value as JSON: bigints as decimal strings, bytes as base64. */
export function printJson(stream: Writable, value: unknown): void {
  const text = JSON.stringify(toJson(value), undefined, 2);
  // JSON may hold these as they are, but a terminal would obey them.
  stream.write(`${text.replace(COMMANDING, (character) => `\\u${code(character)}`)}\n`);
}

const COMMANDING = /[\u007f-\u009f\u2028\u2029]|\p{Bidi_Control}/gu;

function code(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
