import { constants } from 'node:buffer';
import { StreamError } from '../../errors.js';
import type { StreamItem } from '../../rpc/link-stream.js';

interface Placed {
  readonly at: number;
  readonly data: Uint8Array;
}

/**
 * Joins all data of a stream. Holes only move the position of the following data, so that they take no memory before
 * the end is known.
 * @throws StreamError `TOO_LARGE` for more than one array can hold
 */
export async function collect(procedure: string, items: AsyncIterable<StreamItem>): Promise<Uint8Array> {
  const pieces: Placed[] = [];
  let length = 0n;
  for await (const item of items) {
    if (item.type === 'data') pieces.push({ at: Number(length), data: item.data });
    length += item.type === 'data' ? BigInt(item.data.length) : item.length;
    if (length > constants.MAX_LENGTH) throw tooLarge(procedure, length);
  }
  const all = allocate(procedure, length);
  for (const { at, data } of pieces) all.set(data, at);
  return all;
}

function allocate(procedure: string, length: bigint): Uint8Array {
  try {
    return new Uint8Array(Number(length));
  } catch (cause) {
    throw tooLarge(procedure, length, cause);
  }
}

function tooLarge(procedure: string, length: bigint, cause?: unknown): StreamError {
  const message = `${procedure}: ${length} bytes are too many for one array; read the stream piece by piece`;
  return new StreamError('TOO_LARGE', message, cause === undefined ? {} : { cause });
}
