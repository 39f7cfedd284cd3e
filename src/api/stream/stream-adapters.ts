import { Duplex, Readable, Writable } from 'node:stream';
import type { ReadableStream as WebReadable, WritableStream as WebWritable } from 'node:stream/web';
import { addAbortListener } from '../../abort.js';
import { PACKET_MAX } from '../../rpc/link-stream.js';

/**
 * The interface of a {@link Stream} for the adapters to Node and web streams: one side for reading, one for writing.
 */

/** The reading side. */
export interface StreamReader {
  /** Returns the next bytes, holes as zeros, or undefined at the end of the data. */
  next(): Promise<Uint8Array | undefined>;
  /** Ends the stream in order. @throws StreamError with the daemon's error */
  finish(): Promise<void>;
  /** Throws the stream away. Never rejects. */
  abort(reason?: unknown): Promise<void>;
}

/** The end that bytes go into. */
export interface StreamWriter {
  send(bytes: Uint8Array): Promise<void>;
  /** Ends the stream in order. @throws StreamError with the daemon's error */
  finish(): Promise<void>;
  /** Throws the stream away. Never rejects. */
  abort(reason?: unknown): Promise<void>;
}

/** Data written to a `Writable`: bytes, since strings were converted. */
interface Written {
  readonly chunk: Uint8Array;
}

type Callback = (error?: Error | null) => void;

/** Node's streams take errors only; a signal's reason may be anything. */
function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason), { cause: reason });
}

/** Runs an action of the stream for a callback of Node's. */
function run(action: Promise<void>, callback: Callback): void {
  action.then(
    () => callback(),
    (reason: unknown) => callback(asError(reason)),
  );
}

/** Passes the next bytes on. At the end of the data the stream is finished first, so that errors are reported. */
function pull(end: StreamReader, to: Readable): void {
  const step = async (): Promise<void> => {
    const chunk = await end.next();
    if (chunk === undefined) await end.finish();
    to.push(chunk ?? null);
  };
  step().catch((reason: unknown) => to.destroy(asError(reason)));
}

/** Joins many small chunks into one packet. */
function joined(written: readonly Written[]): Uint8Array {
  return Buffer.concat(written.map(({ chunk }) => chunk));
}

/** The functions that Node calls to write. */
interface WritingMethods {
  write(chunk: Uint8Array, encoding: BufferEncoding, callback: Callback): void;
  writev(chunks: readonly Written[], callback: Callback): void;
  final(callback: Callback): void;
}

function writing(end: StreamWriter): WritingMethods {
  return {
    write: (chunk, _encoding, callback) => run(end.send(chunk), callback),
    writev: (chunks, callback) => run(end.send(joined(chunks)), callback),
    final: (callback) => run(end.finish(), callback),
  };
}

export function createReadable(end: StreamReader): Readable {
  return new Readable({
    read(): void {
      pull(end, this);
    },
    destroy: (error, callback) => run(end.abort(error ?? undefined), () => callback(error)),
  });
}

export function createWritable(end: StreamWriter): Writable {
  return new Writable({
    highWaterMark: PACKET_MAX,
    ...writing(end),
    destroy: (error, callback) => run(end.abort(error ?? undefined), () => callback(error)),
  });
}

export function createDuplex(end: StreamReader & StreamWriter): Duplex {
  let ended = false;
  const finish = (): Promise<void> => {
    ended = true;
    return end.finish();
  };
  return new Duplex({
    // The protocol cannot end one side alone: when one side is over, so is the other.
    allowHalfOpen: false,
    writableHighWaterMark: PACKET_MAX,
    ...writing({ ...bound(end), finish }),
    read(): void {
      const next = (): Promise<Uint8Array | undefined> =>
        end.next().catch((reason: unknown) => {
          // A consumer that ends the stream itself does not expect an error for unread data.
          if (ended) return undefined;
          throw reason;
        });
      pull({ ...bound(end), next, finish }, this);
    },
    destroy: (error, callback) => run(end.abort(error ?? undefined), () => callback(error)),
  });
}

/** Returns the methods of a side as functions, to build another side. */
function bound(end: StreamReader & StreamWriter): StreamReader & StreamWriter {
  return {
    next: () => end.next(),
    send: (bytes) => end.send(bytes),
    finish: () => end.finish(),
    abort: (reason) => end.abort(reason),
  };
}

export function createWebReadable(end: StreamReader): WebReadable<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller): Promise<void> {
        const chunk = await end.next();
        if (chunk === undefined) {
          await end.finish();
          controller.close();
        } else {
          controller.enqueue(chunk);
        }
      },
      cancel: (reason) => end.abort(reason),
    },
    // Nothing is read ahead: the stream below has its own buffer.
    { highWaterMark: 0 },
  );
}

export function createWebWritable(end: StreamWriter): WebWritable<Uint8Array> {
  return new WritableStream<Uint8Array>({
    start(controller): void {
      // The sink's own abort would wait for a write that may never be through.
      const signal = 'signal' in controller ? controller.signal : undefined;
      if (!(signal instanceof AbortSignal)) return;
      addAbortListener(signal, () => void end.abort(signal.reason));
    },
    write: (chunk) => end.send(chunk),
    close: () => end.finish(),
    abort: (reason) => end.abort(reason),
  });
}
