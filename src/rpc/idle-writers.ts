import { Writer } from '../xdr/writer.js';

/** Initial memory of a writer: enough for the small calls of several links. */
const SLAB_BYTES = 8192;

/** Maximum number of unused writers that are kept. */
const IDLE_MAX = 16;

/** Unused writers of all links, before `count`. Idle links hold none, so they hold no memory to write into. */
const idle: (Writer | undefined)[] = [];
/** The array keeps its length: V8 would replace its memory at every change. */
let count = 0;

/** Returns an empty writer, which the caller returns when its content has been taken. */
export function borrowWriter(): Writer {
  if (count === 0) return new Writer(SLAB_BYTES);
  count -= 1;
  const writer = idle[count];
  idle[count] = undefined;
  return writer ?? new Writer(SLAB_BYTES);
}

/** Keeps a writer for its next user. */
export function returnWriter(writer: Writer): void {
  if (count === IDLE_MAX) return;
  idle[count] = writer;
  count += 1;
}
