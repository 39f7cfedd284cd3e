import type { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { UsageError } from '../../errors.js';
import { Pacer } from '../../rpc/pacer.js';
import { isBytes } from '../../xdr/bytes.js';
import type { Stream } from './stream.js';

/** A source of bytes for an upload. Chunks may have any length. */
export type ByteSource =
  | Uint8Array
  | Readable
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | Iterable<Uint8Array>;

/** Takes the chunks of a source one by one. */
export interface ChunkIterator {
  next(): Promise<Uint8Array | undefined>;
  /** Informs the source that no more data is needed, without waiting for it. */
  leave(): void;
}

/** Begins to take chunks. @throws UsageError for an invalid source of bytes */
export function chunksOf(source: ByteSource): ChunkIterator {
  const iterator = iteratorOf(source);
  return {
    async next(): Promise<Uint8Array | undefined> {
      const { done, value } = await iterator.next();
      if (done === true) return undefined;
      if (isBytes(value)) return value;
      const shown = typeof value === 'string' ? 'a string; encode it first' : typeof value;
      throw new UsageError(
        'INVALID_VALUE',
        `the chunks of an upload must be a Uint8Array, but the source yielded ${shown}`,
      );
    },
    leave(): void {
      Promise.resolve(iterator.return?.()).catch(() => undefined);
    },
  };
}

/** The common part of all iterators; their values are checked chunk by chunk. */
interface AnyIterator {
  next(): Promise<IteratorResult<unknown, unknown>> | IteratorResult<unknown, unknown>;
  return?(): unknown;
}

function iteratorOf(source: ByteSource): AnyIterator {
  if (isBytes(source)) return [source][Symbol.iterator]();
  if (typeof source === 'object' && source !== null) {
    if (Symbol.asyncIterator in source) return source[Symbol.asyncIterator]();
    if (Symbol.iterator in source) return source[Symbol.iterator]();
  }
  const what = 'a Uint8Array, a Readable, a ReadableStream or an iterable of Uint8Array';
  throw new UsageError('INVALID_VALUE', `the source of an upload must be ${what}, not ${typeof source}`);
}

/**
 * Consumes chunks until there are none. If the stream ends in the meantime, the source is no longer waited for.
 * @throws the error of the source or of `take`; otherwise the error of the stream
 */
export async function pump(
  stream: Stream,
  source: ChunkIterator,
  take: (chunk: Uint8Array) => Promise<void>,
): Promise<void> {
  let wake = (): void => {};
  void stream.closed.then(() => wake());
  const pacer = new Pacer();
  while (true) {
    const chunk = await new Promise<Uint8Array | undefined>((resolve, reject) => {
      wake = () => resolve(undefined);
      source.next().then(resolve, reject);
    });
    // Sending on an ended stream reports the reason.
    if (stream.status !== 'open') await stream.send(new Uint8Array(0));
    if (chunk === undefined) return;
    await take(chunk);
    // A source that is always ready, and of which nothing is sent, must not keep the event loop busy.
    await pacer.step();
  }
}
