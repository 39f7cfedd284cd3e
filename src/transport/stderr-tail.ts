/** Number of bytes kept. */
const KEPT = 1024;

/** The end of a program's standard error; the rest is read and discarded. */
export class StderrTail {
  #bytes: Buffer = Buffer.alloc(0);

  add(chunk: Uint8Array): void {
    const all = Buffer.concat([this.#bytes, chunk.subarray(-KEPT)]);
    this.#bytes = all.subarray(-KEPT);
  }

  /** Returns one line without control characters. */
  line(): string {
    return oneLine(this.#bytes);
  }
}

/** Converts the output of a program for a message: one printable line, without decorative lines. */
function oneLine(bytes: Uint8Array): string {
  const lines = new TextDecoder().decode(bytes).split(/[\r\n]+/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const clean = lines.map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim());
  return clean.filter((line) => /[^@\s]/.test(line)).join('; ');
}

/** The longest frame has 32 MiB and a few bytes, so its length never begins with a larger byte. */
const LENGTH_MAX_FIRST = 0x02;
const SHOWN = 80;

/**
 * Returns the text printed by a program that is not a daemon, quoted; undefined if it may be the beginning of a frame.
 */
export function foreignText(first: Buffer): string | undefined {
  const byte = first[0];
  if (byte === undefined || byte <= LENGTH_MAX_FIRST) return undefined;
  const text = oneLine(first.subarray(0, 4 * SHOWN)).slice(0, SHOWN);
  return JSON.stringify(text);
}
